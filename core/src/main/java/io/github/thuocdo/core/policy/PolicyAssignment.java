package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision of an agency by which some of its people go by a policy of their own (phân công áp dụng bộ tiêu chí): its office is rated by 20 + 80,
 * say, and all others by the 30 + 70 of the decree.
 *
 * <p>Whoever is in one of the units or below it, in one of the groups, or named, is assigned on each of the days. An assignment of a unit takes
 * in whoever comes to it, and lets go of whoever leaves.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policies  the identifiers of the policies: several where the decision assigns to one a channel
 * @param people  the people named
 * @param units  the units, with all units below them
 * @param groups  the names of similar-task groups
 * @param days  the days on which the assignment holds
 * @param decision  the decision that assigns
 * @param quota  whether these people are counted together with the agency's others
 */
@RecordStyle
@Value.Builder
public record PolicyAssignment(
        ImmutableSet<String> policies,
        ImmutableSet<CadreId> people,
        ImmutableSet<UnitId> units,
        ImmutableSet<String> groups,
        DateRange days,
        Decision decision,
        QuotaSharing quota)
        implements Serializable {
    /**
     * Checks that somebody is assigned to something.
     *
     * @throws IllegalArgumentException if no policy, or neither people nor units nor groups are named
     */
    public PolicyAssignment {
        ValueRule.ASSIGNMENT_NAMES_POLICY.check(!policies.isEmpty(), decision.text());
        ValueRule.ASSIGNMENT_NAMES_SOMEBODY.check(
                !people.isEmpty() || !units.isEmpty() || !groups.isEmpty(), decision.text());
    }

    /** Whether the people of an assignment share a quota with the agency's others (cách tính tỷ lệ). */
    public enum QuotaSharing implements Term {
        /** One quota is counted over all of them (tính chung). */
        COMMON,
        /** The people of each policy are counted by themselves (tính riêng). */
        SEPARATE;
    }

    /**
     * Returns whether somebody is assigned on a day.
     *
     * @param organization  who is where
     * @param cadre  the person
     * @param day  the day
     * @return true if the person is named, or is in a group or in or below a unit that is named
     */
    public boolean isFor(Organization organization, CadreId cadre, LocalDate day) {
        return days.contains(day)
                && (people.contains(cadre)
                        || organization
                                .groupOf(cadre, day)
                                .map(SimilarTaskGroup::id)
                                .filter(groups::contains)
                                .isPresent()
                        || isInUnit(organization, cadre, day));
    }

    /** The unit is that of the primary post; of those who have none here, that of the first other one. */
    private boolean isInUnit(Organization organization, CadreId cadre, LocalDate day) {
        if (units.isEmpty()) {
            return false;
        }
        Optional<UnitId> here = organization
                .primaryPostOf(cadre, day)
                .or(() -> organization.postsOf(cadre, day).stream().findFirst())
                .map(Appointment::unit);
        while (here.isPresent() && !units.contains(here.get())) {
            here = requireNonNull(organization.unitById().get(here.get())).parent();
        }
        return here.isPresent();
    }

    /**
     * Starts a policy assignment.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy assignment of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PolicyAssignmentBuilder {
        Builder() {}
    }
}
