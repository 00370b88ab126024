package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulation 366-QĐ/TW, Article 11, clause by clause. */
class Regulation366Test {

    private static final Policy COLLECTIVES = StandardPolicies.regulation366Collectives();
    private static final Policy LEADERS = StandardPolicies.regulation366Leaders();
    private static final Policy MEMBERS = StandardPolicies.regulation366Members();

    private static final String WEIGHED_COLLECTIVE =
            ", weighed when EARLIER_VIOLATION+FORCE_MAJEURE+SELF_REMEDIED of MEMBER+SUBJECT; Điều 11.4.1";
    private static final String WEIGHED_LEADER =
            ", weighed when EARLIER_VIOLATION+SELF_REMEDIED of MANAGED_UNIT+SUBJECT; Điều 11.4.2";
    private static final String WEIGHED_MEMBER =
            ", weighed when EARLIER_VIOLATION+SELF_REMEDIED of SUBJECT; Điều 11.4.3";

    static List<Policy> editions() {
        return List.of(COLLECTIVES, LEADERS, MEMBERS);
    }

    private static Role aRole(Policy policy) {
        return policy.scope().roles().iterator().next();
    }

    // Scope, periods, points

    @Test
    void the_three_frames_stand_in_the_channel_of_the_party() {
        assertThat(COLLECTIVES.scope()).isEqualTo(PolicyScope.collectives(Channel.PARTY));
        assertThat(LEADERS.scope())
                .isEqualTo(PolicyScope.people(Channel.PARTY, CadreCategory.values())
                        .forRoles(Role.HEAD, Role.DEPUTY));
        assertThat(MEMBERS.scope())
                .isEqualTo(PolicyScope.people(Channel.PARTY, CadreCategory.values())
                        .forRoles(Role.STAFF));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void quarters_and_years_are_classified_from_the_thirtieth_of_august_2025_366_01(Policy policy) {
        assertThat(policy.effective().start()).isEqualTo(LocalDate.of(2025, 8, 30));
        for (PeriodKind kind : PeriodKind.values()) {
            boolean classified = kind == PeriodKind.QUARTER || kind == PeriodKind.YEAR;
            assertThat(policy.ladder(aRole(policy), kind).isPresent()).isEqualTo(classified);
            assertThat(policy.sheet(aRole(policy), kind, Sheet.Basis.FACTS).isPresent())
                    .isEqualTo(classified);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void thirty_general_points_and_seventy_for_results_are_detailed_by_the_superior_committee(Policy policy) {
        Measure total = policy.sheet(aRole(policy), PeriodKind.YEAR, Sheet.Basis.FACTS)
                .orElseThrow()
                .total();

        assertThat(total.parts())
                .extracting(Measure::maximum)
                .containsExactly(Optional.of(Fraction.of(30)), Optional.of(Fraction.of(70)));
        assertThat(policy.open().keySet()).containsExactly("party-form");
        assertThat(((Interpretation.Open<?>) policy.open().get("party-form"))
                        .question()
                        .english())
                .contains("superior Party committee details the scoring of Phụ lục");
        assertThat(policy.reading("party-form", "general: 10 20; results: 30 40", "HD 3-HD/TU")
                        .open())
                .isEmpty();
    }

    // Excellent

    @Test
    void an_excellent_collective_has_nobody_disciplined_366_02() {
        assertThat(EditionText.rung(COLLECTIVES, Role.COLLECTIVE, Classification.EXCELLENT))
                .containsExactly(
                        "excellent [90,), Điều 11.1",
                        "on-time-with-quality [1,)",
                        "exceeding [3/10,)",
                        "not (DISCIPLINE of MANAGED_UNIT+MEMBER)",
                        "shortcomings of SUBJECT remedied");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY"})
    void an_excellent_leader_has_units_that_did_everything_366_03(Role role) {
        assertThat(EditionText.rung(LEADERS, role, Classification.EXCELLENT))
                .containsExactly(
                        "excellent [90,), Điều 11.1",
                        "unit-done [1,)",
                        "unit-exceeding [3/10,)",
                        "shortcomings of SUBJECT remedied");
    }

    @Test
    void an_excellent_member_did_everything_on_time_with_quality_366_04() {
        assertThat(EditionText.rung(MEMBERS, Role.STAFF, Classification.EXCELLENT))
                .containsExactly(
                        "excellent [90,), Điều 11.1",
                        "on-time-with-quality [1,)",
                        "exceeding [3/10,)",
                        "shortcomings of SUBJECT remedied");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void all_earlier_shortcomings_are_remedied_by_the_excellent_366_05(Policy policy) {
        assertThat(EditionText.rung(policy, aRole(policy), Classification.EXCELLENT))
                .endsWith("shortcomings of SUBJECT remedied");
        assertThat(EditionText.provisions(policy).values())
                .anyMatch(provision -> provision.citation().clause().equals("Điều 11.1.4"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_fifth_of_those_good_may_be_excellent_and_a_quarter_by_decision_366_06(Policy policy) {
        Quota quota = policy.quota().orElseThrow();

        assertThat(((Quota.Fixed) quota.rate()).share()).isEqualTo(Fraction.of(1, 5));
        assertThat(quota.rate().of()).isInstanceOf(Quota.OfGood.class);
        assertThat(quota.raised().orElseThrow().highest()).contains(Fraction.of(1, 4));
        assertThat(quota.provision().citation().clause()).isEqualTo("Điều 11.1.5");
    }

    @Test
    void people_are_counted_among_those_of_similar_position_and_collectives_by_authority_366_06() {
        assertThat(EditionText.questions(MEMBERS)).contains("quota-scope: group-within-agency · agency-and-group");
        assertThat(COLLECTIVES.quota().orElseThrow().board()).isInstanceOf(Quota.AuthorityBoard.class);
        assertThat(EditionText.questions(COLLECTIVES)).contains("quota-board: all-of-authority · same-level");
    }

    // Good, completed

    @Test
    void the_good_do_everything_on_time_with_quality_366_07() {
        assertThat(EditionText.rung(COLLECTIVES, Role.COLLECTIVE, Classification.GOOD))
                .containsExactly("good [70,90), Điều 11.2", "on-time-with-quality [1,)");
        assertThat(EditionText.rung(LEADERS, Role.HEAD, Classification.GOOD))
                .containsExactly("good [70,90), Điều 11.2", "unit-on-time-with-quality [1,)");
        assertThat(EditionText.rung(MEMBERS, Role.STAFF, Classification.GOOD))
                .containsExactly("good [70,90), Điều 11.2", "on-time-with-quality [1,)");
    }

    @Test
    void the_completed_do_everything_and_a_fifth_off_schedule_at_most_366_08() {
        assertThat(EditionText.rung(COLLECTIVES, Role.COLLECTIVE, Classification.COMPLETED))
                .containsExactly("completed [50,70), Điều 11.3", "done [1,)", "on-schedule [4/5,)");
        assertThat(EditionText.rung(LEADERS, Role.HEAD, Classification.COMPLETED))
                .containsExactly("completed [50,70), Điều 11.3", "unit-done [1,)", "unit-on-schedule [4/5,)");
        assertThat(EditionText.rung(MEMBERS, Role.STAFF, Classification.COMPLETED))
                .containsExactly("completed [50,70), Điều 11.3", "done [1,)", "on-schedule [4/5,)");
    }

    // Not completed

    @ParameterizedTest
    @MethodSource("editions")
    void below_fifty_points_tasks_are_not_completed_366_09(Policy policy) {
        assertThat(EditionText.rung(policy, aRole(policy), Classification.NOT_COMPLETED))
                .containsExactly("not-completed (,50), Điều 11.4");
    }

    @Test
    void the_grounds_of_collectives_are_weighed_when_forced_or_remedied_by_themselves_366_09() {
        String every = "COLLECTIVE QUARTER+YEAR: ";
        assertThat(EditionText.gate(COLLECTIVES, "366.collective.personnel-wrongdoing"))
                .isEqualTo(every + "DISUNITY+PERSONNEL_WRONGDOING of SUBJECT => not above not-completed"
                        + WEIGHED_COLLECTIVE);
        assertThat(EditionText.gate(COLLECTIVES, "366.collective.member-disciplined"))
                .isEqualTo(every + "DISCIPLINE of MEMBER => not above not-completed" + WEIGHED_COLLECTIVE);
        assertThat(EditionText.gate(COLLECTIVES, "366.collective.member-degraded"))
                .isEqualTo(
                        every + "DEGRADATION+SELF_EVOLUTION of MEMBER => not above not-completed" + WEIGHED_COLLECTIVE);
        assertThat(EditionText.gate(COLLECTIVES, "366.collective.tasks-not-done"))
                .isEqualTo(every + "done (,7/10) => not above not-completed" + WEIGHED_COLLECTIVE);
        assertThat(EditionText.gate(COLLECTIVES, "366.collective.basic-targets"))
                .isEqualTo(every + "BASIC_TARGET_FAILED of SUBJECT => not above not-completed" + WEIGHED_COLLECTIVE);
    }

    @Test
    void the_grounds_of_leaders_are_those_of_the_units_too_366_10() {
        String every = "DEPUTY+HEAD QUARTER+YEAR: ";
        assertThat(EditionText.gate(LEADERS, "366.leader.unit-tasks-not-done"))
                .isEqualTo(every + "unit-done (,7/10) => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.basic-targets"))
                .isEqualTo(every + "BASIC_TARGET_FAILED of MANAGED_UNIT+SUBJECT => not above not-completed"
                        + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.units-not-completed"))
                .isEqualTo(every + "not (units-completed [1/2,)) => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.low-confidence-votes"))
                .isEqualTo(every + "not (low-confidence (,1/2]) => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.discipline"))
                .isEqualTo(every + "DISCIPLINE of SUBJECT => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.degradation"))
                .isEqualTo(every + "DEGRADATION+SELF_EVOLUTION of SUBJECT => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.gate(LEADERS, "366.leader.managed-unit-corruption"))
                .isEqualTo(
                        every + "MANAGED_UNIT_CORRUPTION of MANAGED_UNIT => not above not-completed" + WEIGHED_LEADER);
        assertThat(EditionText.measure(LEADERS, "low-confidence")).isEqualTo("figure RATIO up to 1, missing LEFT_OUT");
    }

    @Test
    void the_grounds_of_members_are_weighed_when_admitted_and_remedied_366_11() {
        String every = "STAFF QUARTER+YEAR: ";
        assertThat(EditionText.gate(MEMBERS, "366.member.degradation"))
                .isEqualTo(every + "DEGRADATION+SELF_EVOLUTION of SUBJECT => not above not-completed" + WEIGHED_MEMBER);
        assertThat(EditionText.gate(MEMBERS, "366.member.discipline"))
                .isEqualTo(every + "DISCIPLINE of SUBJECT => not above not-completed" + WEIGHED_MEMBER);
        assertThat(EditionText.gate(MEMBERS, "366.member.forbidden-acts"))
                .isEqualTo(every + "PARTY_PROHIBITION of SUBJECT => not above not-completed" + WEIGHED_MEMBER);
        assertThat(EditionText.gate(MEMBERS, "366.member.exemplary-breach"))
                .isEqualTo(every + "EXEMPLARY_BREACH of SUBJECT => not above not-completed" + WEIGHED_MEMBER);
    }

    @Test
    void more_than_half_of_the_year_s_tasks_not_done_is_a_ground_of_the_year_alone_366_11() {
        assertThat(EditionText.gate(MEMBERS, "366.member.tasks-not-done"))
                .isEqualTo("STAFF YEAR: done (,1/2) => not above not-completed" + WEIGHED_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_act_elsewhere_is_the_old_organization_s_and_an_earlier_one_is_weighed_366_12(Policy policy) {
        assertThat(EditionText.periodQuestions(policy))
                .contains("old-organisation-discipline = reported-to-old-body, Điều 11.4.4");
        assertThat(policy.gates(aRole(policy), PeriodKind.YEAR))
                .filteredOn(gate -> gate.effect() instanceof Gate.NotAbove)
                .allSatisfy(
                        gate -> assertThat(EditionText.text(gate.weighedWhen().orElseThrow()))
                                .contains("EARLIER_VIOLATION"));
    }

    @Test
    void only_discipline_for_duty_is_a_ground_366_10() {
        assertThat(LEADERS.attribution().disciplineFilter())
                .isEqualTo(new Interpretation.Stated<>(
                        "discipline-filter",
                        Attribution.DisciplineFilter.DUTY_RELATED,
                        LEADERS.instrument().clause("Điều 11.4.2")));
        assertThat(EditionText.periodQuestions(MEMBERS)).contains("discipline-filter = duty-related, Điều 11.4.3");
        assertThat(EditionText.periodQuestions(COLLECTIVES)).contains("discipline-filter: duty-related · any");
    }

    @ParameterizedTest
    @MethodSource("people")
    void somebody_who_left_within_the_year_is_classified_unless_the_reading_says_otherwise(Policy policy) {
        String prefix = policy.equals(LEADERS) ? "366.leader" : "366.member";

        assertThat(EditionText.gate(policy, prefix + ".left-service"))
                .endsWith(" YEAR: (LeftService) if left-service is applied => NotClassified; Điều 5.2");
    }

    static List<Policy> people() {
        return List.of(LEADERS, MEMBERS);
    }

    // Quarters of leaders

    @Test
    void the_fourth_quarter_of_leaders_is_evaluated_with_the_year_43_02() {
        assertThat(EditionText.gate(LEADERS, "366.leader.fourth-quarter"))
                .isEqualTo("DEPUTY+HEAD QUARTER: last within YEAR => NotClassified; Phần đánh giá hằng quý");
        assertThat(EditionText.provisions(LEADERS)
                        .get("366.leader.fourth-quarter")
                        .citation()
                        .instrument())
                .isEqualTo("43-HD/BTCTW");
    }

    @Test
    void guidance_02_is_a_hole_that_names_itself_in_the_quarters_of_leaders_from_its_day_on() {
        assertThat(EditionText.gate(LEADERS, "366.leader.guidance-02"))
                .isEqualTo("DEPUTY+HEAD QUARTER: ends from 2026-05-22 and (guidance-02 [1,)) if guidance-02 is applied"
                        + " => not above not-completed; Phần đánh giá định kỳ hằng quý");
        assertThat(LEADERS.interpretations().get("guidance-02").value()).isEqualTo(Condition.Supposition.UNDETERMINED);
    }

    // Between channels

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "DEPUTY", "STAFF"})
    void the_state_s_class_is_an_input_of_the_year_and_no_ceiling_366_15(Role role) {
        Policy policy = role == Role.STAFF ? MEMBERS : LEADERS;

        assertThat(policy.gates(role, PeriodKind.YEAR))
                .filteredOn(gate -> gate.effect() instanceof Gate.OwnResult)
                .singleElement()
                .satisfies(gate -> {
                    Gate.OwnResult own = (Gate.OwnResult) gate.effect();
                    assertThat(own.channel()).isEqualTo(Channel.CIVIL_SERVICE);
                    assertThat(own.use().value()).isEqualTo(Gate.OwnResultUse.SHOWN_BESIDE);
                    assertThat(gate.provision().citation().clause()).isEqualTo("Điều 3.4");
                });
        assertThat(policy.gates(role, PeriodKind.QUARTER)).noneMatch(gate -> gate.effect() instanceof Gate.OwnResult);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_head_is_limited_by_a_collective(Policy policy) {
        assertThat(policy.gates(aRole(policy), PeriodKind.YEAR))
                .noneMatch(gate -> gate.effect() instanceof Gate.NotAboveOrganization);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void points_in_a_band_whose_condition_is_not_met_are_a_named_question_366_19(Policy policy) {
        assertThat(EditionText.questions(policy))
                .contains("unmet-condition: refer-to-authority · next-level-whose-conditions-hold · one-level-down");
    }

    // Questions

    @Test
    void the_questions_of_members_are_these() {
        assertThat(EditionText.questions(MEMBERS))
                .containsExactly(
                        "beyond-ladder: refer-to-authority · not-completed",
                        "exceeding: flagged-by-authority · quantity-above-assigned",
                        "general-source: confirmed-by-authority · self-unless-changed",
                        "general-step: any · 0.5 · 0.25",
                        "last-day-off: stands · next-working-day",
                        "left-service: not-applied · applied · undetermined",
                        "party-form? general: 30; results: 70",
                        "quota-agency: using-agency · direct-using-unit",
                        "quota-base: rated-good-final · rated-good-before-fallback · good-or-better",
                        "quota-members: classified-by-same-authority · employed-in-agency",
                        "quota-ranking: year-score · authority-order",
                        "quota-rounding = down, Điều 11.1.5 \"không vượt quá\"",
                        "quota-scope: group-within-agency · agency-and-group",
                        "quota-tie: refer-to-authority · none-of-the-tied · declared-keys: result",
                        "raised-rate-scope: agency-and-groups · agency-only",
                        "score-rounding: none · ratio 1/10000 half-up · month-as-recorded 1/100 half-up · year 1/100 half-up",
                        "small-group: none",
                        "state-result: shown-beside · not-above",
                        "surplus-class: good · undetermined",
                        "unmet-condition: refer-to-authority · next-level-whose-conditions-hold · one-level-down");
    }

    @Test
    void the_questions_of_leaders_are_those_of_members_with_that_on_units() {
        ImmutableList<String> members = ImmutableList.copyOf(EditionText.questions(MEMBERS));

        assertThat(EditionText.questions(LEADERS))
                .containsAll(members.stream()
                        .filter(line -> !line.startsWith("exceeding"))
                        .toList())
                .contains(
                        "no-subordinate-units: nothing-to-ask · undetermined",
                        "guidance-02: undetermined · not-applied · applied")
                .hasSize(members.size() + 1);
    }

    @Test
    void the_questions_of_collectives_are_those_of_members_without_groups_of_people() {
        assertThat(EditionText.questions(COLLECTIVES))
                .containsExactlyElementsOf(Stream.concat(
                                EditionText.questions(MEMBERS).stream()
                                        .filter(line -> !line.startsWith("quota-agency")
                                                && !line.startsWith("quota-members")
                                                && !line.startsWith("quota-scope")
                                                && !line.startsWith("raised-rate")
                                                && !line.startsWith("left-service")
                                                && !line.startsWith("state-result")),
                                Stream.of("quota-board: all-of-authority · same-level"))
                        .sorted()
                        .toList());
    }
}
