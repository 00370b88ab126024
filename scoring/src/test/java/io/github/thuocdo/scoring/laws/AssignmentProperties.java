package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyAssignment.QuotaSharing;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Law 5: everybody goes by one policy of a channel, and who is assigned to none of several, or to two, is told. */
class AssignmentProperties {

    private static final Policy OFFICE =
            Policy.builder().from(Ward.POLICY).id("office-2026").build();
    private static final Policy COUNTER =
            Policy.builder().from(Ward.POLICY).id("counter-2026").build();
    private static final Decision DECISION = new Decision("Chairman", "7/QD", LocalDate.of(2025, 12, 20));

    private static PolicyAssignment assignment(Policy policy, Set<CadreId> people) {
        return new PolicyAssignment(
                ImmutableSet.of(policy.id()),
                ImmutableSet.copyOf(people),
                ImmutableSet.of(),
                ImmutableSet.of(),
                DateRange.all(),
                DECISION,
                QuotaSharing.SEPARATE);
    }

    /** Everybody by chance with the one, the other, both or none. */
    private static AgencyPolicies divided(List<CadreId> people, Random random, Set<CadreId> one, Set<CadreId> other) {
        for (CadreId cadre : people) {
            int chance = random.nextInt(10);
            if (chance < 5 || chance == 8) {
                one.add(cadre);
            }
            if (chance >= 5 && chance < 9) {
                other.add(cadre);
            }
        }
        one.add(people.get(0));
        other.add(people.get(1));
        return new AgencyPolicies(
                ImmutableList.of(OFFICE, COUNTER),
                ImmutableList.of(assignment(OFFICE, one), assignment(COUNTER, other)));
    }

    private static Register ward() {
        Ward ward = Ward.of();
        for (int i = 0; i < 8; i++) {
            ward.staff("p" + i, "office", "80");
        }
        return ward.register();
    }

    @Test
    void everybody_is_rated_under_one_policy_or_named_with_the_reason() {
        Register register = ward();
        List<CadreId> people = register.organization().cadreById().keySet().asList();
        Law.holds("one policy a channel for everybody, or a finding", random -> {
            Set<CadreId> one = new LinkedHashSet<>();
            Set<CadreId> other = new LinkedHashSet<>();
            AgencyYear year = AgencyYear.of(divided(people, random, one, other), register, Ward.AGENCY, Ward.YEAR);
            boolean asked = false;
            for (CadreId cadre : people) {
                Subject subject = Subject.of(cadre);
                long rounds = year.people().stream()
                        .filter(round -> round.placementOf(cadre).isPresent())
                        .count();
                boolean leftOut = year.findings().stream()
                        .anyMatch(finding -> finding instanceof RoundFinding.LeftOutByAssignments left
                                && left.subject().equals(subject));
                boolean twice = year.people().stream()
                        .flatMap(round -> round.findings().stream())
                        .anyMatch(finding -> finding instanceof RoundFinding.DossierRefused refused
                                && refused.subject().equals(subject)
                                && refused.cause() instanceof Refusal.AssignedTwice);
                assertThat(rounds).as("rounds of %s", cadre).isLessThanOrEqualTo(1);
                assertThat(leftOut).isEqualTo(!one.contains(cadre) && !other.contains(cadre));
                assertThat(twice).isEqualTo(one.contains(cadre) && other.contains(cadre));
                assertThat(rounds == 0).isEqualTo(leftOut);
                asked |= leftOut || twice;
            }
            return asked;
        });
    }

    @Test
    void two_policies_for_the_same_people_without_an_assignment_are_refused() {
        AgencyPolicies both = AgencyPolicies.of(OFFICE, COUNTER);
        assertThatThrownBy(() -> AgencyYear.of(both, ward(), Ward.AGENCY, Ward.YEAR))
                .hasMessageContaining("policies (office-2026) and (counter-2026) must not both hold");
        assertThatThrownBy(() -> PeriodRound.of(both, ward(), Ward.MARCH))
                .hasMessageContaining("policies (office-2026) and (counter-2026) must not both hold");
    }
}
