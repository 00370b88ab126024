package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.Collection;
import org.immutables.value.Value;

/**
 * For whom a policy is made (phạm vi, đối tượng áp dụng): in which channel, for people of which categories and roles, or for organizations
 * of which types, or for leadership collectives.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param channel  the channel
 * @param subject  the kind of subject
 * @param categories  the categories of people; empty for organizations and collectives
 * @param types  the types of organizations; empty for people and collectives
 * @param roles  the roles
 */
@RecordStyle
@Value.Builder
public record PolicyScope(
        Channel channel,
        Subject.Kind subject,
        ImmutableSet<CadreCategory> categories,
        ImmutableSet<UnitType> types,
        ImmutableSet<Role> roles)
        implements Serializable {
    /**
     * Checks that the scope fits its subject.
     *
     * @throws IllegalArgumentException if people have no category, organizations no type, others have one, or the roles are not those of the subject
     */
    public PolicyScope {
        requireNonNull(channel, "channel");
        requireNonNull(subject, "subject");
        requireNonNull(categories, "categories");
        requireNonNull(types, "types");
        requireNonNull(roles, "roles");
        ValueRule.NOT_EMPTY.check(!roles.isEmpty(), "roles");
        boolean people = subject == Subject.Kind.PERSON;
        ValueRule.SCOPE_CATEGORIES.check(people != categories.isEmpty(), words(categories));
        ValueRule.SCOPE_TYPES.check((subject == Subject.Kind.BODY) != types.isEmpty(), words(types));
        ValueRule.SCOPE_ROLES.check(
                people != roles.contains(Role.COLLECTIVE) && (people || roles.size() == 1), words(roles));
    }

    private static String words(Collection<? extends Term> terms) {
        return String.join(", ", Term.keys(terms));
    }

    /**
     * Returns the scope of a category of people in the State's channel.
     *
     * @param category  the category
     * @return the scope, for all roles
     */
    public static PolicyScope civilService(CadreCategory category) {
        return people(Channel.CIVIL_SERVICE, category);
    }

    /**
     * Returns the scope of people in a channel.
     *
     * @param channel  the channel
     * @param categories  the categories
     * @return the scope, for all roles
     */
    public static PolicyScope people(Channel channel, CadreCategory... categories) {
        return new PolicyScope(
                channel, Subject.Kind.PERSON, ImmutableSet.copyOf(categories), ImmutableSet.of(), Role.ofPeople());
    }

    /**
     * Returns the scope of organizations of some types in a channel.
     *
     * @param channel  the channel
     * @param types  the types
     * @return the scope
     * @throws IllegalArgumentException if there is no type
     */
    public static PolicyScope organizations(Channel channel, UnitType... types) {
        return new PolicyScope(
                channel,
                Subject.Kind.BODY,
                ImmutableSet.of(),
                ImmutableSet.copyOf(types),
                ImmutableSet.of(Role.COLLECTIVE));
    }

    /**
     * Returns the scope of leadership collectives in a channel.
     *
     * @param channel  the channel
     * @return the scope
     */
    public static PolicyScope collectives(Channel channel) {
        return new PolicyScope(
                channel,
                Subject.Kind.COLLECTIVE,
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(Role.COLLECTIVE));
    }

    /**
     * Returns this scope for some roles alone.
     *
     * @param some  the roles
     * @return the scope
     * @throws IllegalArgumentException if the roles are not those of the subject
     */
    public PolicyScope forRoles(Role... some) {
        return new PolicyScope(channel, subject, categories, types, ImmutableSet.copyOf(some));
    }

    /**
     * Returns whether a policy of this scope is made for people of a category.
     *
     * @param category  the category
     * @return true if it is
     */
    public boolean covers(CadreCategory category) {
        return categories.contains(category);
    }

    /**
     * Returns whether a policy of this scope is made for organizations of a type.
     *
     * @param type  the type
     * @return true if it is
     */
    public boolean covers(UnitType type) {
        return types.contains(type);
    }

    /**
     * Returns whether everybody in another scope is in this one.
     *
     * @param other  the other scope
     * @return true if the other one is a part of this one
     */
    public boolean covers(PolicyScope other) {
        return channel == other.channel
                && subject == other.subject
                && categories.containsAll(other.categories)
                && types.containsAll(other.types)
                && roles.containsAll(other.roles);
    }

    /**
     * Returns whether somebody can be in both scopes.
     *
     * @param other  the other scope
     * @return true if the two have a subject in common
     */
    public boolean overlaps(PolicyScope other) {
        boolean sameCategory = subject != Subject.Kind.PERSON
                || !Sets.intersection(categories, other.categories).isEmpty();
        boolean sameType = subject != Subject.Kind.BODY
                || !Sets.intersection(types, other.types).isEmpty();
        return channel == other.channel
                && subject == other.subject
                && sameCategory
                && sameType
                && !Sets.intersection(roles, other.roles).isEmpty();
    }

    /**
     * Returns the scope in words for messages.
     *
     * @return the text, such as {@code civil-service civil-servant}
     */
    public String text() {
        String whom = switch (subject) {
            case PERSON ->
                String.join(", ", categories.stream().map(CadreCategory::key).toList());
            case BODY ->
                subject.key() + " ("
                        + String.join(", ", types.stream().map(UnitType::key).toList()) + ")";
            case COLLECTIVE -> subject.key();
        };
        String which = roles.equals(Role.ofPeople()) || subject != Subject.Kind.PERSON
                ? ""
                : " (" + String.join(", ", roles.stream().map(Role::key).toList()) + ")";
        return channel.key() + " " + whom + which;
    }

    /**
     * Starts a policy scope.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy scope of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PolicyScopeBuilder {
        Builder() {}
    }
}
