package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyEntryTest {

    private static final Policy EDITION = StandardPolicies.decree335Individuals();
    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 3, 10));
    private static final Adoption ADOPTION =
            new Adoption(DECISION, ImmutableMap.of("deduction-base", "task-line", "late-count", "per-day"));
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod APRIL = EvaluationPeriod.month(2026, 4);

    @Test
    void the_times_follow_from_the_policy_unless_they_are_given() {
        PolicyEntry entry = PolicyEntry.of(EDITION);

        assertThat(entry.adoptedOn()).isEqualTo("2025-12-21");
        assertThat(entry.inForce()).isEqualTo(DateRange.parse("2026-01-01/.."));
        assertThat(entry.appliesTo()).isEqualTo(EDITION.effective());
        assertThat(entry.recordedOn()).isEqualTo("2025-12-21");
        assertThat(entry.replaces()).isEmpty();
        assertThat(entry.adoption()).isEmpty();
        assertThat(PolicyEntry.builder()
                        .policy(EDITION)
                        .adoptedOn(LocalDate.of(2025, 12, 30))
                        .build()
                        .recordedOn())
                .isEqualTo("2025-12-30");
        assertThat(entry).hasToString("vn.335-2025.individuals (2026-01-01/.., recorded on 2025-12-21)");
    }

    @Test
    void nothing_is_recorded_before_it_was_adopted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEntry.of(EDITION).withRecordedOn(LocalDate.of(2025, 12, 20)))
                .withMessage("recordedOn (2025-12-20) of policy vn.335-2025.individuals must not be before it was"
                        + " adopted, 2025-12-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEntry.of(EDITION).adopting(ADOPTION).withRecordedOn(LocalDate.of(2026, 3, 9)))
                .withMessage("recordedOn (2026-03-09) of policy vn.335-2025.individuals must not be before decision "
                        + DECISION.text());
    }

    @Test
    void an_adoption_gives_the_policy_its_readings_by_the_number_of_the_decision() {
        PolicyEntry entry = PolicyEntry.of(EDITION).adopting(ADOPTION);

        assertThat(entry.policy())
                .isEqualTo(EDITION.reading("deduction-base", "task-line", "12/QĐ-UBND")
                        .reading("late-count", "per-day", "12/QĐ-UBND"));
        assertThat(entry.policy().interpretations().get("late-count"))
                .isInstanceOfSatisfying(
                        Interpretation.Chosen.class,
                        chosen -> assertThat(chosen.by()).isEqualTo("12/QĐ-UBND"));
        assertThat(entry.adoption()).contains(ADOPTION);
        assertThat(entry.recordedOn()).isEqualTo("2026-03-10");
        assertThat(PolicyEntry.of(EDITION)
                        .withRecordedOn(LocalDate.of(2026, 5, 1))
                        .adopting(ADOPTION)
                        .recordedOn())
                .isEqualTo("2026-05-01");
    }

    @Test
    void a_policy_without_the_readings_of_its_adoption_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEntry.of(EDITION).adopting(ADOPTION).withPolicy(EDITION))
                .withMessage("policy (vn.335-2025.individuals) must have the readings"
                        + " {deduction-base=task-line, late-count=per-day} from decision " + DECISION.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEntry.of(EDITION).adopting(ADOPTION).adopting(ADOPTION))
                .withMessage("adoption (" + DECISION.text()
                        + ") cannot be added to another one of vn.335-2025.individuals (2026-01-01/.., recorded on"
                        + " 2026-03-10)");
    }

    @Test
    void a_reading_that_the_policy_refuses_is_refused_as_the_policy_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adoption(DECISION, ImmutableMap.of("deduction-base", "nobody")).applyTo(EDITION))
                .withMessageStartingWith("interpretation deduction-base (nobody) must be one of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adoption(DECISION, ImmutableMap.of()))
                .withMessage("readings ({}) of decision " + DECISION.text() + " must not be empty");
    }

    @Test
    void readings_adopted_after_the_period_began_are_said() {
        PolicyEntry entry = PolicyEntry.of(EDITION).adopting(ADOPTION);

        assertThat(entry.findings(MARCH))
                .containsExactly(new PolicyFinding.AdoptedAfterPeriodBegan(
                        MARCH, EDITION.id(), LocalDate.of(2026, 3, 10), Optional.of(DECISION)));
        assertThat(entry.findings(APRIL)).isEmpty();
        assertThat(entry.withAdoptedOn(LocalDate.of(2026, 3, 1)).findings(EvaluationPeriod.year(2026)))
                .containsExactly(
                        new PolicyFinding.AdoptedAfterPeriodBegan(
                                EvaluationPeriod.year(2026), EDITION.id(), LocalDate.of(2026, 3, 1), Optional.empty()),
                        new PolicyFinding.AdoptedAfterPeriodBegan(
                                EvaluationPeriod.year(2026),
                                EDITION.id(),
                                LocalDate.of(2026, 3, 10),
                                Optional.of(DECISION)));
    }

    @Test
    void readings_adopted_on_the_first_day_are_in_time() {
        Decision first = new Decision("Chủ tịch", "01/QĐ", LocalDate.of(2026, 3, 1));
        PolicyEntry entry =
                PolicyEntry.of(EDITION).adopting(new Adoption(first, ImmutableMap.of("late-count", "per-day")));

        assertThat(entry.findings(MARCH)).isEmpty();
    }

    @Test
    void a_period_outside_what_the_policy_applies_to_is_said() {
        assertThat(PolicyEntry.of(EDITION).findings(EvaluationPeriod.month(2026, 1)))
                .isEmpty();
        assertThat(PolicyEntry.of(EDITION)
                        .withAppliesTo(DateRange.parse("2026-04-01/.."))
                        .findings(MARCH))
                .containsExactly(new PolicyFinding.PolicyOutsideItsDates(
                        MARCH, "vn.335-2025.individuals", DateRange.parse("2026-04-01/..")));
    }
}
