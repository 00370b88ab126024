package io.github.thuocdo.scoring.assembly;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.PartyMembership;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Attribution.CategoryDay;
import io.github.thuocdo.core.policy.rule.Attribution.ChangesWithin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For whom a policy is made (đối tượng áp dụng), role aside: organizations by their type, people by their category and in the Party's channel
 * by their membership, both of which may change. A period goes by the category of the day that the reading {@code category-day} names, and by
 * the membership of its last day in service.
 */
final class CoveredSubjects {

    private final PolicyScope scope;
    private final Organization organization;
    private final Posts posts;
    private final Service service;
    private final CategoryDay categoryDay;

    CoveredSubjects(
            PolicyScope scope,
            Organization organization,
            Posts posts,
            Service service,
            Optional<ChangesWithin> changes) {
        this.scope = scope;
        this.organization = organization;
        this.posts = posts;
        this.service = service;
        this.categoryDay = changes.map(rules -> rules.categoryDay().value()).orElse(CategoryDay.LAST_DAY);
    }

    /** Whether the policy is made for the subject, of a person at some time. */
    boolean covers(Subject subject) {
        if (subject.kind() != scope.subject()) {
            return false;
        }
        if (subject instanceof Subject.Person person) {
            Cadre cadre = cadre(person.id());
            return isChanging(cadre) ? coversSometime(cadre) : covers(person.id(), LocalDate.MIN);
        }
        return !(subject instanceof Subject.Organization unit) || scope.covers(organization.typeOf(unit.id()));
    }

    private boolean coversSometime(Cadre cadre) {
        return cadre.categories().values().stream().anyMatch(scope::covers)
                && cadre.membership().values().stream().anyMatch(this::covers);
    }

    /** Whether the policy is made for the subject in a period. */
    boolean covers(Subject subject, EvaluationPeriod period) {
        return covers(subject) && isUnderPolicy(subject, period);
    }

    /** Whether a subject for whom the policy is made at some time is under it in a period. */
    boolean isUnderPolicy(Subject subject, EvaluationPeriod period) {
        return !(subject instanceof Subject.Person person)
                || !isChanging(cadre(person.id()))
                || (scope.covers(categoryIn(person.id(), period))
                        && covers(cadre(person.id()).membership().at(lastDay(person.id(), period))));
    }

    /** Whether the policy is made for a person on a day. */
    boolean covers(CadreId person, LocalDate day) {
        Cadre cadre = cadre(person);
        return scope.covers(cadre.categories().at(day))
                && covers(cadre.membership().at(day));
    }

    private boolean covers(PartyMembership membership) {
        return scope.channel() != Channel.PARTY || membership != PartyMembership.NO_MEMBER;
    }

    private static boolean isChanging(Cadre cadre) {
        return !cadre.categories().isConstant() || !cadre.membership().isConstant();
    }

    /** Whether anybody's category or membership ever change: of hardly anybody they do. */
    static boolean isAnybodyChanging(Organization organization) {
        return organization.cadres().stream().anyMatch(CoveredSubjects::isChanging);
    }

    /** The category by which a period goes. */
    CadreCategory categoryIn(CadreId person, EvaluationPeriod period) {
        CadreCategory last = cadre(person).categories().at(lastDay(person, period));
        return switch (categoryDay) {
            case LAST_DAY -> last;
            case LONGER_PART -> longest(person, period, last);
        };
    }

    private LocalDate lastDay(CadreId person, EvaluationPeriod period) {
        return posts.lastDay(person, period).orElse(period.lastDay());
    }

    /** The category of most days in service; of two held as long, the last one. */
    private CadreCategory longest(CadreId person, EvaluationPeriod period, CadreCategory last) {
        CadreCategory longest = last;
        long most = days(person, period, last);
        for (CadreCategory category : cadre(person).categories().values()) {
            long days = days(person, period, category);
            if (days > most) {
                longest = category;
                most = days;
            }
        }
        return longest;
    }

    private long days(CadreId person, EvaluationPeriod period, CadreCategory category) {
        return service.daysInService(Subject.of(person), period)
                .filter(day -> cadre(person).categories().at(day) == category)
                .count();
    }

    private Cadre cadre(CadreId id) {
        return requireNonNull(organization.cadreById().get(id), "cadre");
    }
}
