package io.github.thuocdo.scoring.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Ward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The facts of which a year makes no use, of an agency of any size: {@code -Dunused.people=1000} prints how long a thousand people take. */
class UnusedOfALargeAgencyTest {

    private static final int PEOPLE = Integer.getInteger("unused.people", 21);

    @Test
    void the_unused_facts_of_a_whole_agency_are_found_and_no_others() {
        Ward ward = Ward.of().person("head", Role.HEAD, "office");
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String id = "p" + i;
            people.add(id);
            ward.person(id, Role.STAFF, i % 2 == 0 ? "office" : "division");
            for (EvaluationPeriod month : Ward.YEAR.months()) {
                if (i % 3 == 0) {
                    ward.result(id, month, i % 5 == 0 ? "95" : "80");
                } else {
                    ward.facts(id, month, i % 7 == 0 ? "1" : "4/5");
                }
            }
            if (i % 10 == 0) {
                ward.result(id, EvaluationPeriod.month(2024, 5), "70");
            }
        }
        for (int group = 0; group * 20 < PEOPLE; group++) {
            ward.group(
                    "T" + group,
                    people.subList(group * 20, Math.min(PEOPLE, group * 20 + 20))
                            .toArray(String[]::new));
        }
        Register made = ward.register();
        Organization.Builder organization = Organization.builder().from(made.organization());
        for (int i = 0; i < PEOPLE; i += 4) {
            LocalDate day = LocalDate.of(2026, 5, 4);
            organization.addAbsences(
                    new Absence(CadreId.of("p" + i), LeaveKind.ANNUAL, DateRange.ofClosed(day, day.plusDays(4))));
        }
        Register register = made.withOrganization(organization.build());
        long start = System.nanoTime();
        AgencyRound round = AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
        System.out.println("round of " + PEOPLE + " people in " + (System.nanoTime() - start) / 1_000_000 + " ms");

        long before = System.nanoTime();
        ImmutableList<UnusedFact> unused = round.unused(register);
        System.out.println("unused facts of " + PEOPLE + " people: " + unused.size() + " in "
                + (System.nanoTime() - before) / 1_000_000 + " ms");

        long old = unused.stream()
                .filter(fact -> fact.fact().kind() == FactKind.RESULT)
                .filter(fact -> fact.fact().when().start().getYear() == 2024)
                .count();
        assertThat(old).isEqualTo((PEOPLE + 9) / 10);
        assertThat(unused).extracting(fact -> fact.fact().kind()).isSubsetOf(FactKind.RESULT, FactKind.ABSENCE);
    }
}
