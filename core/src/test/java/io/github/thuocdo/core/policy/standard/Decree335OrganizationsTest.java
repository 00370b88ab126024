package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decree 335/2025, Chapter II, clause by clause. */
class Decree335OrganizationsTest {

    private static final Policy POLICY = StandardPolicies.decree335Organizations();

    private static List<String> rung(Classification level) {
        return EditionText.rung(POLICY, Role.COLLECTIVE, level);
    }

    private static Sheet sheet() {
        return POLICY.sheet(Role.COLLECTIVE, PeriodKind.YEAR, Sheet.Basis.FACTS).orElseThrow();
    }

    @Test
    void organizations_are_classified_by_the_year_from_2026() {
        assertThat(POLICY.scope()).isEqualTo(PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.ADMINISTRATIVE));
        assertThat(POLICY.effective()).isEqualTo(DateRange.from(LocalDate.of(2026, 1, 1)));
        for (PeriodKind kind : PeriodKind.values()) {
            assertThat(POLICY.ladder(Role.COLLECTIVE, kind).isPresent()).isEqualTo(kind == PeriodKind.YEAR);
        }
    }

    @Test
    void thirty_general_points_stand_in_three_groups_335_A1() {
        JudgedMeasure.Marks general =
                (JudgedMeasure.Marks) sheet().total().parts().get(0);

        assertThat(general.worth()).isEqualTo(Fraction.of(30));
        assertThat(general.groups()).extracting(JudgedMeasure.FormGroup::id).containsExactly("I", "II", "III");
        assertThat(general.groups())
                .allSatisfy(group -> assertThat(group.maximum()).isEmpty());
        assertThat(general.provision().citation().clause()).isEqualTo("Điều 6");
    }

    @Test
    void seventy_points_for_results_stand_in_eight_items_335_A2() {
        JudgedMeasure.Marks results =
                (JudgedMeasure.Marks) sheet().total().parts().get(1);

        assertThat(results.worth()).isEqualTo(Fraction.of(70));
        assertThat(results.groups())
                .extracting(JudgedMeasure.FormGroup::id)
                .containsExactly("a", "b", "c", "d", "dd", "e", "g", "h");
        assertThat(results.provision().citation().clause()).isEqualTo("Điều 7");
        assertThat(sheet().scale()).contains(Fraction.of(100));
    }

    @Test
    void the_points_below_are_the_ministry_s_or_the_province_s_to_detail_335_A2() {
        assertThat(POLICY.open().keySet()).containsExactly("organisation-form");
        assertThat(((Interpretation.Open<?>) POLICY.open().get("organisation-form"))
                        .question()
                        .english())
                .contains("Article 6 (I, II, III)", "Article 7 (a, b, c, d, dd, e, g, h)", "ministry or the province");
    }

    @Test
    void a_detailed_form_answers_for_both_parts_335_A2() {
        Policy settled = POLICY.reading(
                "organisation-form",
                "I: 10; II: 12; III: 8; a: 10; b: 20; c: 5; d: 5; dd: 10; e: 5; g: 10; h: 5",
                "QĐ 9/2026/QĐ-UBND");

        assertThat(settled.open()).isEmpty();
        assertThat(settled.form().orElseThrow().maximum()).isEqualTo(Fraction.of(100));
    }

    @Test
    void a_form_whose_groups_do_not_make_thirty_and_seventy_is_refused_335_A1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading(
                        "organisation-form",
                        "I: 10; II: 12; III: 9; a: 10; b: 20; c: 5; d: 5; dd: 10; e: 5; g: 10; h: 4",
                        "QĐ 9/2026/QĐ-UBND"))
                .withMessageStartingWith("form of general (31 points) must be worth 30: I: 10; II: 12; III: 9;");
    }

    @Test
    void excellent_needs_ninety_points_and_four_conditions_335_A3() {
        assertThat(rung(Classification.EXCELLENT))
                .containsExactly(
                        "excellent [90,), Điều 8.1",
                        "on-time-with-quality [1,)",
                        "exceeding [3/10,)",
                        "units-completed [1,)",
                        "shortcomings of SUBJECT remedied");
        assertThat(EditionText.measure(POLICY, "on-time-with-quality"))
                .isEqualTo("share of tasks ON_TIME+WITH_QUALITY, done from 1");
        assertThat(EditionText.measure(POLICY, "exceeding")).isEqualTo("share of tasks EXCEEDING, done from 1");
        assertThat(EditionText.measure(POLICY, "units-completed")).isEqualTo("share of units at least completed");
    }

    @Test
    void good_needs_seventy_points_and_all_tasks_on_time_with_quality_335_A4() {
        assertThat(rung(Classification.GOOD)).containsExactly("good [70,90), Điều 8.2", "on-time-with-quality [1,)");
    }

    @Test
    void completed_needs_fifty_points_all_tasks_done_and_a_fifth_off_schedule_at_most_335_A5() {
        assertThat(rung(Classification.COMPLETED))
                .containsExactly("completed [50,70), Điều 8.3", "done [1,)", "on-schedule [4/5,)");
        assertThat(EditionText.measure(POLICY, "done")).isEqualTo("share of tasks DONE, done from 1");
        assertThat(EditionText.measure(POLICY, "on-schedule")).isEqualTo("share of tasks ON_TIME, done from 1");
    }

    @Test
    void below_fifty_points_tasks_are_not_completed_335_A6() {
        assertThat(rung(Classification.NOT_COMPLETED)).containsExactly("not-completed (,50), Điều 8.4");
    }

    @Test
    void concluded_wrongdoing_in_personnel_work_or_disunity_is_not_completed_335_A6() {
        assertThat(EditionText.gate(POLICY, "335.organization.personnel-wrongdoing"))
                .isEqualTo(
                        "COLLECTIVE YEAR: DISUNITY+PERSONNEL_WRONGDOING of SUBJECT => not above not-completed; Điều 8.4");
    }

    @Test
    void less_than_seventy_per_cent_of_the_plan_is_not_completed_and_weighed_under_force_majeure_335_A6() {
        assertThat(EditionText.gate(POLICY, "335.organization.tasks-not-done"))
                .isEqualTo("COLLECTIVE YEAR: done (,7/10) => not above not-completed, weighed when FORCE_MAJEURE of"
                        + " SUBJECT; Điều 8.4");
    }

    @Test
    void a_fifth_of_those_good_may_be_excellent_and_a_quarter_by_decision_335_A7() {
        Quota quota = POLICY.quota().orElseThrow();

        assertThat(quota.rate()).isInstanceOfSatisfying(Quota.Fixed.class, fixed -> {
            assertThat(fixed.share()).isEqualTo(Fraction.of(1, 5));
            assertThat(fixed.of()).isInstanceOf(Quota.OfGood.class);
        });
        assertThat(quota.raised().orElseThrow().highest()).contains(Fraction.of(1, 4));
        assertThat(quota.raised().orElseThrow().force()).isEqualTo(Quota.Force.LIMIT);
        assertThat(quota.board())
                .isEqualTo(new Quota.AuthorityBoard(new Interpretation.Stated<>(
                        "organisation-quota-board",
                        Quota.Recognised.ALL_OF_AUTHORITY,
                        POLICY.instrument().clause("Điều 8.5"))));
        assertThat(quota.level()).isEqualTo(Classification.EXCELLENT);
    }

    @Test
    void a_band_whose_condition_is_not_met_is_a_named_question_335_A8() {
        assertThat(EditionText.questions(POLICY))
                .contains(
                        "unmet-condition: refer-to-authority · next-level-whose-conditions-hold · one-level-down",
                        "beyond-ladder: refer-to-authority · not-completed");
    }

    @Test
    void work_due_after_the_fifteenth_of_december_is_the_next_year_s_335_A9() {
        assertThat(POLICY.attribution().timetable().yearCutoff().value()).isEqualTo(Attribution.YearCutoff.DECEMBER_15);
        assertThat(POLICY.attribution().december().value())
                .isEqualTo(Attribution.December.SCORED_EARLY_LATER_WORK_NEXT_YEAR);
    }

    @Test
    void the_questions_are_these() {
        assertThat(EditionText.questions(POLICY))
                .containsExactly(
                        "beyond-ladder: refer-to-authority · not-completed",
                        "class-day: 12-15 · 12-05 · next-year-01-15",
                        "exceeding: flagged-by-authority · quantity-above-assigned",
                        "general-source: confirmed-by-authority · self-unless-changed",
                        "general-step: any · 0.5 · 0.25",
                        "last-day-off: stands · next-working-day",
                        "no-subordinate-units: nothing-to-ask · undetermined",
                        "organisation-form? I: 10; II: 10; III: 10; a: 35/4; b: 35/4; c: 35/4; d: 35/4; dd: 35/4; e: 35/4;"
                                + " g: 35/4; h: 35/4",
                        "organisation-quota-base: rated-good-final · rated-good-before-fallback · good-or-better",
                        "organisation-quota-board = all-of-authority, Điều 8.5",
                        "organisation-quota-ranking: year-score · authority-order",
                        "organisation-quota-rounding = down, Điều 8.5 \"không vượt quá\"",
                        "organisation-quota-small-group: none",
                        "organisation-quota-surplus: good · undetermined",
                        "organisation-quota-tie: refer-to-authority · none-of-the-tied · declared-keys: result",
                        "score-rounding: none · ratio 1/10000 half-up · month-as-recorded 1/100 half-up · year 1/100 half-up",
                        "unmet-condition: refer-to-authority · next-level-whose-conditions-hold · one-level-down");
        assertThat(EditionText.periodQuestions(POLICY))
                .contains(
                        "discipline-filter: duty-related · any",
                        "old-organisation-discipline: reported-to-old-body · counts-now");
    }
}
