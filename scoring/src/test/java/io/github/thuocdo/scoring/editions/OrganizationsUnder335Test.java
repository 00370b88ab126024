package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 335/2025, Art 6–8, in examples at every threshold. */
class OrganizationsUnder335Test {

    private static final Policy SETTLED = StandardPolicies.decree335Organizations()
            .reading(
                    "organisation-form",
                    "I: 10; II: 10; III: 10; a: 10; b: 20; c: 5; d: 5; dd: 10; e: 5; g: 10; h: 5",
                    "QĐ 9/2026/QĐ-UBND");

    private static EditionCase organization(Policy policy) {
        return EditionCase.of(policy, Role.COLLECTIVE, EvaluationPeriod.year(2026))
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "exceeding=1/2")
                .units(Classification.GOOD, Classification.COMPLETED);
    }

    /** An organization with everything that "excellent" asks for, and these points. */
    private static EditionCase scored(String general, String result) {
        return organization(SETTLED).with("general=" + general, "result=" + result);
    }

    private static EditionCase read(String unmet, String general, String result) {
        return organization(SETTLED.reading("unmet-condition", unmet, "QĐ 9/2026/QĐ-UBND"))
                .with("general=" + general, "result=" + result);
    }

    // Points

    @Test
    void the_total_is_general_points_and_points_for_results_335_A1() {
        assertThat(scored("28", "64.5").total()).contains(Fraction.of(185, 2));
    }

    @Test
    void no_engine_is_made_before_the_form_is_supplied_335_A2() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.decree335Organizations()))
                .withMessageContaining(
                        "organisation-form – The decree fixes 30 points for the three groups of Article 6");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 60, excellent",
        "29.999, 60, good",
        "20, 50, good",
        "19.999, 50, completed",
        "20, 30, completed",
        "19.999, 30, not-completed"
    })
    void the_bands_begin_at_90_70_and_50_335_A3_A4_A5_A6(String general, String result, String level) {
        assertThat(scored(general, result).proposal()).isEqualTo(level);
    }

    // Art 8.1

    @ParameterizedTest
    @CsvSource({"3/10, excellent", "299/1000, pending 335.organization.excellent.exceeding"})
    void exactly_thirty_per_cent_exceeding_is_enough_335_A3(String share, String level) {
        assertThat(scored("30", "65").with("exceeding=" + share).proposal()).isEqualTo(level);
    }

    @Test
    void one_late_task_of_a_hundred_bars_excellent_335_A3() {
        assertThat(scored("30", "65").with("on-time-with-quality=99/100").proposal())
                .isEqualTo("pending 335.organization.excellent.on-time-with-quality");
    }

    @ParameterizedTest
    @CsvSource({"NOT_COMPLETED, pending 335.organization.excellent.units", "COMPLETED, excellent"})
    void no_direct_subordinate_unit_is_not_completed_335_A3(Classification unit, String level) {
        assertThat(scored("30", "65").units(Classification.EXCELLENT, unit).proposal())
                .isEqualTo(level);
    }

    @Test
    void an_organization_without_subordinate_units_is_asked_nothing_of_them_335_A3() {
        assertThat(scored("30", "65").units().proposal()).isEqualTo("excellent");
    }

    @Test
    void a_shortcoming_that_is_not_remedied_bars_excellent_335_A3() {
        assertThat(scored("30", "65")
                        .concluded(ConclusionKind.SHORTCOMING_NOT_REMEDIED)
                        .proposal())
                .isEqualTo("pending 335.organization.excellent.shortcomings");
    }

    @Test
    void a_shortcoming_pointed_out_is_remedied_only_where_somebody_says_so_335_A3() {
        EditionCase one = scored("30", "65");

        assertThat(one.proposal()).isEqualTo("excellent");
        assertThat(one.shortcoming(ConclusionKind.SHORTCOMING).proposal())
                .isEqualTo("pending 335.organization.excellent.shortcomings");
        assertThat(one.shortcoming(ConclusionKind.SHORTCOMING, ConclusionKind.SHORTCOMING_REMEDIED)
                        .proposal())
                .isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({"exceeding, excellent.exceeding", "on-time-with-quality, excellent.on-time-with-quality"})
    void an_unknown_share_leaves_the_class_undetermined_335_A3(String element, String requirement) {
        assertThat(scored("30", "65").without(element).proposal())
                .isEqualTo("undetermined 335.organization." + requirement);
    }

    /** Ten planned tasks, all on time with quality, three of them exceeding: 3/10. */
    @Test
    void shares_come_from_the_planned_tasks_when_they_are_listed_335_A3() {
        EditionCase listed = scored("30", "65").without("done", "on-schedule", "on-time-with-quality", "exceeding");

        assertThat(listed.tasks(tasks(10, 3)).proposal()).isEqualTo("excellent");
        assertThat(listed.tasks(tasks(11, 3)).proposal()).isEqualTo("pending 335.organization.excellent.exceeding");
    }

    private static TaskLine[] tasks(int count, int exceeding) {
        return IntStream.range(0, count)
                .mapToObj(i -> TaskLine.builder()
                        .task(TaskId.of("nv-" + i))
                        .origin(TaskOrigin.PLANNED)
                        .coefficient(Fraction.ONE)
                        .assigned(Fraction.ONE)
                        .delivered(Fraction.ONE)
                        .exceeding(i < exceeding)
                        .build())
                .toArray(TaskLine[]::new);
    }

    // Art 8.2, 8.3

    @ParameterizedTest
    @CsvSource({"1, good", "999/1000, pending 335.organization.good.on-time-with-quality"})
    void good_needs_all_tasks_on_time_with_quality_335_A4(String share, String level) {
        assertThat(scored("25", "50")
                        .with("on-time-with-quality=" + share, "exceeding=0")
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"4/5, completed", "799/1000, pending 335.organization.completed.on-schedule"})
    void exactly_twenty_per_cent_off_schedule_is_still_completed_335_A5(String onSchedule, String level) {
        assertThat(scored("20", "35")
                        .with("on-schedule=" + onSchedule, "on-time-with-quality=0")
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void completed_needs_all_tasks_done_335_A5() {
        assertThat(scored("20", "35").with("done=99/100").proposal())
                .isEqualTo("pending 335.organization.completed.done");
    }

    // Art 8.4

    @ParameterizedTest
    @EnumSource(names = {"PERSONNEL_WRONGDOING", "DISUNITY"})
    void concluded_wrongdoing_or_disunity_is_not_completed_whatever_the_points_335_A6(ConclusionKind kind) {
        assertThat(scored("30", "70").concluded(kind).proposal()).isEqualTo("not-completed");
    }

    @ParameterizedTest
    @CsvSource({"699/1000, not-completed", "7/10, pending 335.organization.excellent.on-time-with-quality"})
    void exactly_seventy_per_cent_of_the_plan_is_no_ground_335_A6(String done, String level) {
        assertThat(scored("30", "65")
                        .with("done=" + done, "on-time-with-quality=" + done)
                        .proposal())
                .isEqualTo(level);
    }

    @Test
    void under_force_majeure_the_authority_weighs_335_A6() {
        EditionCase flooded = scored("30", "65")
                .with("done=6/10", "on-time-with-quality=6/10")
                .concluded(ConclusionKind.FORCE_MAJEURE);

        assertThat(flooded.proposal()).isEqualTo("pending 335.organization.tasks-not-done");
        assertThat(flooded.decided(ConclusionKind.FORCE_MAJEURE, true).proposal())
                .isEqualTo("not-completed");
        assertThat(flooded.decided(ConclusionKind.FORCE_MAJEURE, false).proposal())
                .isEqualTo("pending 335.organization.excellent.on-time-with-quality");
    }

    @Test
    void force_majeure_excuses_no_disunity_335_A6() {
        assertThat(scored("30", "65")
                        .concluded(ConclusionKind.DISUNITY)
                        .concluded(ConclusionKind.FORCE_MAJEURE)
                        .proposal())
                .isEqualTo("not-completed");
    }

    @Test
    void a_ground_decides_although_the_points_are_unknown_335_A6() {
        assertThat(organization(SETTLED).concluded(ConclusionKind.DISUNITY).proposal())
                .isEqualTo("not-completed");
    }

    // What an unmet condition means

    /** 92 points with 95 % of the tasks on time; what follows is ours to name. */
    @ParameterizedTest
    @CsvSource({
        "refer-to-authority, pending 335.organization.excellent.on-time-with-quality",
        "next-level-whose-conditions-hold, pending 335.organization.class",
        "one-level-down, good"
    })
    void ninety_two_points_with_ninety_five_per_cent_of_the_tasks_335_A8(String unmet, String level) {
        assertThat(read(unmet, "28", "64")
                        .with("on-time-with-quality=19/20", "done=19/20", "on-schedule=19/20")
                        .proposal())
                .isEqualTo(level);
    }

    /** All done, one in ten late: "completed" holds by its own conditions. */
    @ParameterizedTest
    @CsvSource({
        "refer-to-authority, pending 335.organization.excellent.on-time-with-quality",
        "next-level-whose-conditions-hold, completed",
        "one-level-down, good"
    })
    void ninety_two_points_with_all_done_and_a_tenth_late_335_A8(String unmet, String level) {
        assertThat(read(unmet, "28", "64")
                        .with("on-time-with-quality=9/10", "on-schedule=9/10")
                        .proposal())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"refer-to-authority", "next-level-whose-conditions-hold", "one-level-down"})
    void nobody_falls_by_a_condition_into_not_completed_335_A8(String unmet) {
        assertThat(read(unmet, "20", "32")
                        .with("done=3/4", "on-schedule=3/4", "on-time-with-quality=3/4")
                        .proposal())
                .startsWith("pending 335.organization.");
    }
}
