package io.github.thuocdo.scoring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulation 366-QĐ/TW, Art 11, in examples at every threshold. */
class PartyRegulation366Test {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final EvaluationPeriod QUARTER = EvaluationPeriod.quarter(2026, 2);

    private static Policy detailed(Policy policy) {
        return policy.reading("party-form", "general: 10 10 10; results: 30 40", "HD 3-HD/TU");
    }

    /** A collective with everything that "excellent" asks for. */
    private static EditionCase collective(EvaluationPeriod period) {
        return EditionCase.of(detailed(StandardPolicies.regulation366Collectives()), Role.COLLECTIVE, period)
                .with("general=30", "result=60")
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "exceeding=3/10");
    }

    private static EditionCase collective() {
        return collective(YEAR);
    }

    /** A leader with everything that "excellent" asks for. */
    private static EditionCase leader() {
        return leader(YEAR);
    }

    private static EditionCase leader(EvaluationPeriod period) {
        return EditionCase.of(detailed(StandardPolicies.regulation366Leaders()), Role.HEAD, period)
                .with("general=30", "result=60")
                .with("unit-done=1", "unit-on-schedule=1", "unit-on-time-with-quality=1", "unit-exceeding=3/10")
                .units(Classification.GOOD, Classification.NOT_COMPLETED);
    }

    /** Somebody without a leading post with everything that "excellent" asks for. */
    private static EditionCase member() {
        return EditionCase.of(detailed(StandardPolicies.regulation366Members()), Role.STAFF, YEAR)
                .with("general=30", "result=60")
                .with("done=1", "on-schedule=1", "on-time-with-quality=1", "exceeding=3/10");
    }

    static List<EditionCase> everybody() {
        return List.of(collective(), leader(), member());
    }

    // Points and bands

    @ParameterizedTest
    @MethodSource("everybody")
    void the_bands_begin_at_90_70_and_50_366_02_07_08_09(EditionCase one) {
        assertThat(one.total()).contains(Fraction.of(90));
        assertThat(one.proposal()).isEqualTo("excellent");
        assertThat(one.with("general=29.999").proposal()).isEqualTo("good");
        assertThat(one.with("general=10").proposal()).isEqualTo("good");
        assertThat(one.with("general=9.999").proposal()).isEqualTo("completed");
        assertThat(one.with("general=0", "result=50").proposal()).isEqualTo("completed");
        assertThat(one.with("general=0", "result=49.999").proposal()).isEqualTo("not-completed");
    }

    @Test
    void no_engine_is_made_before_the_committee_s_form_is_supplied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringEngine.of(StandardPolicies.regulation366Members()))
                .withMessageContaining("party-form – The regulation fixes 30 general points and 70 for results");
    }

    @Test
    void a_quarter_is_classified_like_a_year_366_01() {
        assertThat(collective(QUARTER).proposal()).isEqualTo("excellent");
        assertThat(collective(QUARTER).with("done=699/1000").proposal()).isEqualTo("not-completed");
    }

    @Test
    void the_fourth_quarter_of_leaders_has_no_class_of_its_own_43_02() {
        assertThat(leader(EvaluationPeriod.quarter(2025, 4)).proposal())
                .isEqualTo("not-classified 366.leader.fourth-quarter");
        assertThat(leader(EvaluationPeriod.quarter(2026, 4)).proposal())
                .isEqualTo("not-classified 366.leader.fourth-quarter");
        assertThat(leader(YEAR).proposal()).isEqualTo("excellent");
    }

    @Test
    void a_leader_s_quarter_waits_for_guidance_02_from_its_day_on() {
        assertThat(leader(EvaluationPeriod.quarter(2026, 1)).proposal()).isEqualTo("excellent");
        assertThat(leader(QUARTER).proposal()).isEqualTo("undetermined 366.leader.guidance-02");
        assertThat(leader(QUARTER).found("366.leader.guidance-02"))
                .isEqualTo("PENDING 366.leader.guidance-02/clause-unread");
        assertThat(member().proposal()).as("leaders only").isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({"not-applied, 0, excellent", "applied, 0, excellent", "applied, 1, not-completed"})
    void whoever_applies_guidance_02_says_whether_it_is_asked(String reading, String found, String level) {
        Policy answered =
                detailed(StandardPolicies.regulation366Leaders()).reading("guidance-02", reading, "Ban Tổ chức");

        assertThat(new EditionCase(
                                ScoringEngine.of(answered),
                                leader(QUARTER).with("guidance-02=" + found).dossier())
                        .proposal())
                .isEqualTo(level);
    }

    // Excellent

    @ParameterizedTest
    @CsvSource({"3/10, excellent", "299/1000, pending 366.collective.excellent.exceeding"})
    void exactly_thirty_per_cent_exceeding_is_enough_for_a_collective_366_02(String share, String level) {
        assertThat(collective().with("exceeding=" + share).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGED_UNIT, pending 366.collective.excellent.discipline",
        "MEMBER, not-completed",
        "SUBJECT, excellent"
    })
    void discipline_of_a_unit_bars_excellent_and_of_a_member_is_a_ground_366_02(About about, String level) {
        assertThat(collective().concluded(ConclusionKind.DISCIPLINE, about).proposal())
                .isEqualTo(level);
    }

    @Test
    void discipline_of_a_unit_does_not_bar_good_366_02() {
        assertThat(collective()
                        .with("general=20")
                        .concluded(ConclusionKind.DISCIPLINE, About.MANAGED_UNIT)
                        .proposal())
                .isEqualTo("good");
    }

    @ParameterizedTest
    @CsvSource({
        "unit-exceeding=3/10, excellent",
        "unit-exceeding=299/1000, pending 366.leader.excellent.exceeding",
        "unit-done=99/100, pending 366.leader.excellent.done"
    })
    void a_leader_is_excellent_by_the_units_led_366_03(String figure, String level) {
        assertThat(leader().with(figure).proposal()).isEqualTo(level);
    }

    @Test
    void an_excellent_leader_s_units_need_not_be_on_time_by_the_letter_366_03() {
        assertThat(leader().without("unit-on-time-with-quality").proposal()).isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({
        "exceeding=3/10, excellent",
        "exceeding=299/1000, pending 366.member.excellent.exceeding",
        "on-time-with-quality=99/100, pending 366.member.excellent.on-time-with-quality"
    })
    void a_member_is_excellent_by_the_own_tasks_366_04(String figure, String level) {
        assertThat(member().with(figure).proposal()).isEqualTo(level);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_shortcoming_that_is_not_remedied_bars_excellent_366_05(EditionCase one) {
        assertThat(one.concluded(ConclusionKind.SHORTCOMING_NOT_REMEDIED).proposal())
                .startsWith("pending 366.")
                .endsWith(".excellent.shortcomings");
        assertThat(one.with("general=20")
                        .concluded(ConclusionKind.SHORTCOMING_NOT_REMEDIED)
                        .proposal())
                .isEqualTo("good");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_shortcoming_pointed_out_bars_excellent_until_somebody_says_that_it_is_remedied_366_05(EditionCase one) {
        assertThat(one.proposal()).as("none pointed out").isEqualTo("excellent");
        assertThat(one.shortcoming(ConclusionKind.SHORTCOMING).proposal())
                .as("pointed out, and silence")
                .endsWith(".excellent.shortcomings");
        assertThat(one.shortcoming(ConclusionKind.SHORTCOMING, ConclusionKind.SHORTCOMING_REMEDIED)
                        .proposal())
                .isEqualTo("excellent");
    }

    // Good, completed

    @Test
    void good_needs_every_task_on_time_with_quality_366_07() {
        assertThat(collective()
                        .with("general=20", "on-time-with-quality=99/100")
                        .proposal())
                .isEqualTo("pending 366.collective.good.on-time-with-quality");
        assertThat(leader().with("general=20", "unit-on-time-with-quality=99/100")
                        .proposal())
                .isEqualTo("pending 366.leader.good.on-time-with-quality");
        assertThat(member().with("general=20", "on-time-with-quality=99/100").proposal())
                .isEqualTo("pending 366.member.good.on-time-with-quality");
    }

    @ParameterizedTest
    @CsvSource({"4/5, completed", "799/1000, pending"})
    void exactly_twenty_per_cent_off_schedule_is_still_completed_366_08(String share, String level) {
        assertThat(collective().with("general=0", "on-schedule=" + share).proposal())
                .startsWith(level);
        assertThat(leader().with("general=0", "unit-on-schedule=" + share).proposal())
                .startsWith(level);
        assertThat(member().with("general=0", "on-schedule=" + share).proposal())
                .startsWith(level);
    }

    @Test
    void completed_needs_every_task_done_366_08() {
        assertThat(member().with("general=0", "done=99/100").proposal()).isEqualTo("pending 366.member.completed.done");
    }

    @ParameterizedTest
    @CsvSource({
        "refer-to-authority, pending 366.member.good.on-time-with-quality",
        "next-level-whose-conditions-hold, completed",
        "one-level-down, completed"
    })
    void seventy_five_points_with_ninety_five_per_cent_of_the_tasks_on_time_366_19(String unmet, String level) {
        EditionCase read = new EditionCase(
                ScoringEngine.of(detailed(StandardPolicies.regulation366Members())
                        .reading("unmet-condition", unmet, "HD 3-HD/TU")),
                member().with("general=15", "on-time-with-quality=19/20", "on-schedule=19/20")
                        .dossier());

        assertThat(read.proposal()).isEqualTo(level);
    }

    // Grounds of collectives

    @ParameterizedTest
    @CsvSource({
        "PERSONNEL_WRONGDOING, SUBJECT, personnel-wrongdoing",
        "DISUNITY, SUBJECT, personnel-wrongdoing",
        "DISCIPLINE, MEMBER, member-disciplined",
        "DEGRADATION, MEMBER, member-degraded",
        "BASIC_TARGET_FAILED, SUBJECT, basic-targets"
    })
    void grounds_of_collectives_decide_and_are_weighed_when_remedied_366_09(
            ConclusionKind kind, About about, String gate) {
        EditionCase concluded = collective().concluded(kind, about);

        assertThat(concluded.proposal()).isEqualTo("not-completed");
        assertThat(concluded.concluded(ConclusionKind.SELF_REMEDIED).proposal())
                .isEqualTo("pending 366.collective." + gate);
        assertThat(concluded.concluded(ConclusionKind.FORCE_MAJEURE).proposal())
                .isEqualTo("pending 366.collective." + gate);
    }

    @ParameterizedTest
    @CsvSource({"7/10, pending 366.collective.completed.done", "699/1000, not-completed"})
    void exactly_seventy_per_cent_of_the_plan_is_no_ground_for_a_collective_366_09(String done, String level) {
        assertThat(collective().with("general=0", "done=" + done).proposal()).isEqualTo(level);
    }

    // Grounds of leaders

    @ParameterizedTest
    @CsvSource({
        "BASIC_TARGET_FAILED, MANAGED_UNIT, basic-targets",
        "BASIC_TARGET_FAILED, SUBJECT, basic-targets",
        "DISCIPLINE, SUBJECT, discipline",
        "DEGRADATION, SUBJECT, degradation",
        "MANAGED_UNIT_CORRUPTION, MANAGED_UNIT, managed-unit-corruption"
    })
    void grounds_of_leaders_decide_and_are_weighed_when_remedied_by_themselves_366_10(
            ConclusionKind kind, About about, String gate) {
        EditionCase concluded = leader().concluded(kind, about);

        assertThat(concluded.proposal()).isEqualTo("not-completed");
        assertThat(concluded.concluded(ConclusionKind.SELF_REMEDIED).proposal())
                .isEqualTo("pending 366.leader." + gate);
        assertThat(concluded.concluded(ConclusionKind.FORCE_MAJEURE).proposal()).isEqualTo("not-completed");
    }

    @ParameterizedTest
    @CsvSource({"7/10, pending 366.leader.completed.done", "699/1000, not-completed"})
    void exactly_seventy_per_cent_of_the_unit_s_tasks_is_no_ground_366_10(String done, String level) {
        assertThat(leader().with("general=0", "unit-done=" + done).proposal()).isEqualTo(level);
    }

    @Test
    void more_than_half_of_the_units_not_completed_is_a_ground_and_half_is_not_366_10() {
        Classification good = Classification.GOOD;
        Classification not = Classification.NOT_COMPLETED;

        assertThat(leader().units(good, not).proposal()).isEqualTo("excellent");
        assertThat(leader().units(good, not, not).proposal()).isEqualTo("not-completed");
        assertThat(leader().units().proposal()).isEqualTo("excellent");
    }

    @ParameterizedTest
    @CsvSource({"1/2, excellent", "501/1000, not-completed"})
    void more_than_half_of_the_votes_low_is_a_ground_and_half_is_not_366_10(String low, String level) {
        assertThat(leader().with("low-confidence=" + low).proposal()).isEqualTo(level);
    }

    @Test
    void where_no_vote_was_held_nothing_is_asked_366_10() {
        assertThat(leader().dossier().supplied()).doesNotContainKey("low-confidence");
        assertThat(leader().proposal()).isEqualTo("excellent");
    }

    // Grounds of members

    @ParameterizedTest
    @CsvSource({
        "DEGRADATION, degradation",
        "DISCIPLINE, discipline",
        "PARTY_PROHIBITION, forbidden-acts",
        "EXEMPLARY_BREACH, exemplary-breach"
    })
    void grounds_of_members_decide_and_are_weighed_when_admitted_and_remedied_366_11(ConclusionKind kind, String gate) {
        EditionCase concluded = member().concluded(kind);

        assertThat(concluded.proposal()).isEqualTo("not-completed");
        assertThat(concluded.concluded(ConclusionKind.SELF_REMEDIED).proposal())
                .isEqualTo("pending 366.member." + gate);
    }

    @ParameterizedTest
    @CsvSource({"1/2, pending 366.member.completed.done", "499/1000, not-completed"})
    void more_than_half_of_the_tasks_not_done_is_a_ground_and_half_is_not_366_11(String done, String level) {
        assertThat(member().with("general=0", "done=" + done).proposal()).isEqualTo(level);
    }

    // Art 11.4.4

    @Test
    void an_earlier_violation_disciplined_only_now_is_weighed_at_the_present_time_366_12() {
        EditionCase earlier = member().concluded(ConclusionKind.DISCIPLINE).concluded(ConclusionKind.EARLIER_VIOLATION);

        assertThat(earlier.proposal()).isEqualTo("pending 366.member.discipline");
        assertThat(earlier.decided(ConclusionKind.EARLIER_VIOLATION, true).proposal())
                .isEqualTo("not-completed");
        assertThat(earlier.decided(ConclusionKind.EARLIER_VIOLATION, false).proposal())
                .isEqualTo("excellent");
    }

    // The State's class

    @ParameterizedTest
    @EnumSource
    void the_state_s_class_stands_beside_and_is_no_ceiling_366_15(Classification level) {
        EditionCase rated = member().stateClass(Observation.given(level));

        assertThat(rated.proposal()).isEqualTo("excellent");
        assertThat(rated.found("366.member.state-result")).startsWith("NOT_APPLIED 366.member.state-result/");
    }

    @Test
    void a_state_s_class_that_is_owed_and_missing_leaves_the_class_undetermined_366_15() {
        assertThat(member().stateClass(Observation.notRated(new AbsenceReason.InWords("not-classified-yet")))
                        .proposal())
                .isEqualTo("undetermined 366.member.state-result");
        assertThat(member().proposal()).isEqualTo("excellent");
    }

    @Test
    void a_state_s_class_that_nobody_owes_holds_nothing_up_366_15() {
        assertThat(member().stateClass(Observation.excused(new AbsenceReason.InWords("six-months")))
                        .proposal())
                .isEqualTo("excellent");
    }

    @Test
    void a_committee_may_adopt_that_the_class_is_not_above_the_state_s_366_15() {
        EditionCase adopted = new EditionCase(
                ScoringEngine.of(detailed(StandardPolicies.regulation366Members())
                        .reading("state-result", "not-above", "HD 3-HD/TU")),
                member().stateClass(Observation.given(Classification.COMPLETED)).dossier());

        assertThat(adopted.proposal()).isEqualTo("completed");
    }

    @ParameterizedTest
    @EnumSource(names = {"SICK", "MATERNITY"})
    void maternity_and_long_illness_leave_the_class_of_the_actual_results_43_04(LeaveKind kind) {
        assertThat(member().served("7").away(kind, "5").proposal()).isEqualTo("excellent");
        assertThat(leader().served("7").away(kind, "5").proposal()).isEqualTo("excellent");
    }
}
