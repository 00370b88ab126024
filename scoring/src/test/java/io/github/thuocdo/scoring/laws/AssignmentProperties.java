package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
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
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Somebody who is in a unit, or in a unit below it, or in a group. */
    private record Seat(CadreId cadre, ImmutableSet<String> units, Optional<String> group) {

        boolean isIn(PolicyAssignment assignment) {
            return assignment.units().stream().anyMatch(unit -> units.contains(unit.text()))
                    || group.filter(assignment.groups()::contains).isPresent();
        }
    }

    private static Register seated(List<Seat> seats, Random random) {
        Ward ward = Ward.of().unit("team", UnitLevel.DIRECT_USING, "office");
        ListMultimap<String, String> members = ArrayListMultimap.create();
        for (int i = 0; i < 9; i++) {
            String unit = List.of("office", "division", "team").get(random.nextInt(3));
            Optional<String> group = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("T" + random.nextInt(2));
            ward.staff("p" + i, unit, "80");
            CadreId cadre = CadreId.of("p" + i);
            group.ifPresent(name -> members.put(name, cadre.text()));
            seats.add(new Seat(
                    cadre, unit.equals("team") ? ImmutableSet.of("team", "office") : ImmutableSet.of(unit), group));
        }
        members.keySet().forEach(name -> ward.group(name, members.get(name).toArray(new String[0])));
        return ward.register();
    }

    private static PolicyAssignment byUnitOrGroup(Policy policy, Random random) {
        Set<UnitId> units = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        if (random.nextInt(3) > 0) {
            units.add(UnitId.of(List.of("office", "division", "team").get(random.nextInt(3))));
        }
        if (units.isEmpty() || random.nextInt(4) == 0) {
            groups.add("T" + random.nextInt(2));
        }
        return new PolicyAssignment(
                ImmutableSet.of(policy.id()),
                ImmutableSet.of(),
                ImmutableSet.copyOf(units),
                ImmutableSet.copyOf(groups),
                DateRange.all(),
                DECISION,
                random.nextBoolean() ? QuotaSharing.SEPARATE : QuotaSharing.COMMON);
    }

    @Test
    void whole_units_and_groups_are_assigned_with_everybody_in_them() {
        Law.holds("units and groups assigned to policies", random -> {
            List<Seat> seats = new ArrayList<>();
            Register register = seated(seats, random);
            PolicyAssignment one = byUnitOrGroup(OFFICE, random);
            PolicyAssignment other = byUnitOrGroup(COUNTER, random);
            AgencyPolicies policies =
                    new AgencyPolicies(ImmutableList.of(OFFICE, COUNTER), ImmutableList.of(one, other));
            AgencyYear year = AgencyYear.of(policies, register, Ward.AGENCY, Ward.YEAR);
            boolean asked = false;
            for (Seat seat : seats) {
                List<String> under = year.people().stream()
                        .filter(round -> round.placementOf(seat.cadre()).isPresent())
                        .map(round -> round.policy().id())
                        .toList();
                boolean first = seat.isIn(one);
                boolean second = seat.isIn(other);
                if (first != second) {
                    assertThat(under).as("%s", seat).containsExactly(first ? OFFICE.id() : COUNTER.id());
                } else {
                    assertThat(under.size()).as("%s", seat).isLessThanOrEqualTo(1);
                    assertThat(isTold(year, seat.cadre())).as("%s", seat).isTrue();
                    asked = true;
                }
            }
            return asked;
        });
    }

    private static boolean isTold(AgencyYear year, CadreId cadre) {
        return Stream.concat(
                        year.findings().stream(), year.people().stream().flatMap(round -> round.findings().stream()))
                .anyMatch(finding -> finding.about().equals(Optional.of(Subject.of(cadre)))
                        && (finding instanceof RoundFinding.LeftOutByAssignments
                                || (finding instanceof RoundFinding.DossierRefused refused
                                        && refused.cause() instanceof Refusal.AssignedTwice)));
    }
}
