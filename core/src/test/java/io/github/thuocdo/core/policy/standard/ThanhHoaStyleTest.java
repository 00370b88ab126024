package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.EditionParts.bands;
import static io.github.thuocdo.core.policy.standard.EditionParts.gate;
import static io.github.thuocdo.core.policy.standard.EditionParts.maxima;
import static io.github.thuocdo.core.policy.standard.EditionParts.measure;
import static io.github.thuocdo.core.policy.standard.EditionParts.requirements;
import static io.github.thuocdo.core.policy.standard.EditionParts.stated;
import static io.github.thuocdo.core.policy.standard.EditionParts.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The numbers of {@code national.md} §7.1 on the practice of Thanh Hóa. */
class ThanhHoaStyleTest {

    private static final Policy POLICY = StandardPolicies.thanhHoaStyle();
    private static final PeriodKind MONTH = PeriodKind.MONTH;

    /** What the software does and no text says, so that another reading can be adopted. */
    private static String bySoftware(String key) {
        Interpretation.Chosen<?> chosen =
                (Interpretation.Chosen<?>) POLICY.interpretations().get(key);
        assertThat(chosen.why().english()).as(key).startsWith("The software used there does so");
        return chosen.value().key();
    }

    @Test
    void th_it_is_an_example_and_says_so() {
        assertThat(POLICY.id()).isEqualTo("th.style.monthly");
        assertThat(POLICY.instrument().englishTitle()).contains("Example", "no instrument");
    }

    @Test
    void th_30_and_70_with_three_shares_for_staff_and_six_for_leaders() {
        assertThat(maxima(total(POLICY, Role.STAFF, MONTH))).containsExactly("total 100", "general 30", "result 70");
        assertThat(measure(POLICY, Role.STAFF, MONTH, "result", CompositeMeasure.Section.class)
                        .parts())
                .extracting(Measure::element)
                .containsExactly("a", "b", "c");
        assertThat(measure(POLICY, Role.HEAD, MONTH, "result", CompositeMeasure.Section.class)
                        .parts())
                .extracting(Measure::element)
                .containsExactly("a", "b", "c", "d", "dd", "e");
    }

    @Test
    void th_a_free_deduction_is_taken_off_and_counts_nothing_when_nobody_gives_one() {
        CompositeMeasure.Sum total = (CompositeMeasure.Sum) total(POLICY, Role.STAFF, MONTH);

        assertThat(total.deductions())
                .singleElement()
                .isInstanceOfSatisfying(RecordedMeasure.Figure.class, deduction -> {
                    assertThat(deduction.element()).isEqualTo("deduction");
                    assertThat(deduction.most()).isEmpty();
                    assertThat(deduction.missing()).isEqualTo(RecordedMeasure.MissingFigure.ZERO);
                });
    }

    @Test
    void th_quality_and_progress_are_over_what_was_completed_and_full_when_nothing_was() {
        assertThat(stated(POLICY, "denominator")).isEqualTo("completed, Phần mềm");
        assertThat(bySoftware("nothing-completed")).isEqualTo("full");
        assertThat(bySoftware("above-assigned")).isEqualTo("cap-each-ratio");
        assertThat(bySoftware("deduction-base")).isEqualTo("task-line");
    }

    @Test
    void th_classes_a_to_d_from_90_70_and_50() {
        assertThat(bands(POLICY, Role.STAFF, MONTH))
                .containsExactly(
                        "excellent " + Interval.atLeast(Fraction.of(90)),
                        "good " + Interval.closedOpen(Fraction.of(70), Fraction.of(90)),
                        "completed " + Interval.closedOpen(Fraction.of(50), Fraction.of(70)),
                        "not-completed " + Interval.below(Fraction.of(50)));
        assertThat(POLICY.ladder(Role.STAFF, MONTH).orElseThrow().rungs())
                .extracting(rung -> rung.provision().englishName())
                .containsExactly("Class A", "Class B", "Class C", "Class D");
    }

    @Test
    void th_a_requires_all_tasks_and_30_percent_exceeding() {
        assertThat(requirements(POLICY, Role.STAFF, MONTH, 0))
                .containsExactly(
                        "tasks-in-full " + Interval.exactly(Fraction.ONE),
                        "tasks-exceeding " + Interval.atLeast(Fraction.of(3, 10)));
    }

    @Test
    void th_what_a_lapse_takes_is_a_choice_for_the_share_of_the_decree() {
        assertThat(POLICY.interpretations().get("fault-deduction"))
                .isInstanceOfSatisfying(
                        Interpretation.Chosen.class,
                        chosen -> assertThat(chosen.value().key()).isEqualTo("each 25 %"));
        assertThat(POLICY.interpretations().get("delay-deduction").alternatives())
                .extracting(Reading::key)
                .containsExactly("each 25 %", "whole-product");
    }

    @Test
    void th_b_goes_down_to_c_by_any_task_below_half_of_its_quantity() {
        assertThat(requirements(POLICY, Role.STAFF, MONTH, 1))
                .containsExactly("tasks-completed " + Interval.exactly(Fraction.ONE));
        assertThat(bySoftware("unmet-condition")).isEqualTo("one-level-down");
        Condition.Within completed = (Condition.Within) POLICY.ladder(Role.STAFF, MONTH)
                .orElseThrow()
                .rungs()
                .get(1)
                .requires()
                .get(0)
                .condition();
        assertThat(((WorkMeasure.TasksMeeting) completed.measure()).doneFrom()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void th_more_than_half_of_the_tasks_or_30_percent_of_a_leader_s_give_d() {
        assertThat(gate(POLICY, Role.STAFF, MONTH, "th.too-many-failed.staff").when())
                .isInstanceOfSatisfying(
                        Condition.Within.class,
                        within -> assertThat(within.band()).isEqualTo(Interval.below(Fraction.of(1, 2))));
        assertThat(gate(POLICY, Role.HEAD, MONTH, "th.too-many-failed.leader").when())
                .isInstanceOfSatisfying(
                        Condition.Within.class,
                        within -> assertThat(within.band()).isEqualTo(Interval.below(Fraction.of(7, 10))));
    }

    @Test
    void th_any_discipline_gives_d() {
        Gate gate = gate(POLICY, Role.STAFF, MONTH, "th.discipline");

        assertThat(gate.when()).isEqualTo(new Condition.Established(ImmutableSet.of(ConclusionKind.DISCIPLINE)));
        assertThat(gate.effect()).isEqualTo(new Gate.NotAbove(Classification.NOT_COMPLETED));
        assertThat(POLICY.attribution().disciplineFilter().value().key()).isEqualTo("any");
    }

    @Test
    void th_a_is_for_20_and_at_most_25_percent_of_b() {
        Quota quota = POLICY.quota().orElseThrow();

        assertThat(quota.rate())
                .isInstanceOfSatisfying(
                        Quota.Fixed.class, fixed -> assertThat(fixed.share()).isEqualTo(Fraction.of(1, 5)));
        assertThat(quota.rate().of()).isInstanceOf(Quota.OfGood.class);
        assertThat(quota.raised().orElseThrow().highest()).isEqualTo(Optional.of(Fraction.of(1, 4)));
    }

    @Test
    void th_a_month_needs_half_of_its_working_days() {
        assertThat(stated(POLICY, "month-presence")).isEqualTo("half-of-working-days, Dự thảo quy định");
    }

    @Test
    void the_form_is_supplied_and_nothing_else() {
        assertThat(POLICY.open().keySet()).containsExactly("general-form");
    }
}
