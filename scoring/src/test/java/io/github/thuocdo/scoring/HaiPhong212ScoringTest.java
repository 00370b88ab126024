package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.points;
import static io.github.thuocdo.scoring.Months.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HaiPhong212ScoringTest {

    private static final Policy POLICY = StandardPolicies.haiPhong212()
            .reading("local-form", "G: 6 6; P: 4; T: 4; K: 2.5 2.5 2.5 2.5 2.5 2.5 2.5 2.5", "UBND xã");
    private static final ScoringEngine ENGINE = ScoringEngine.of(POLICY);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final String ALL_WELL = "tasks-on-time=1, tasks-exceeding=1/2";
    private static final String TARGETS_WELL =
            "tasks-on-time=1, targets-met=1, targets-exceeded=1/2, targets-on-time=1";

    private static Dossier staff(String marks, String numbers) {
        return LocalDossiers.supplied(LocalDossiers.marked(LocalDossiers.of(YEAR, Role.STAFF), POLICY, marks), numbers);
    }

    private static Dossier head(Role role, String marks, String numbers) {
        return LocalDossiers.supplied(LocalDossiers.marked(LocalDossiers.of(YEAR, role), POLICY, marks), numbers);
    }

    private static Proposal classified(Classification level) {
        return new Proposal.Classified(level);
    }

    // ---- weights

    @Test
    void hp_212_staff_25_30_25() {
        // 12 + 4 + 4 = 20; 25 x 1 + 30 x 9/10 + 25 x 4/5 = 72
        Scorecard card = ENGINE.score(staff("G=12, P=4, T=4", "a=1, b=9/10, c=4/5, " + ALL_WELL));

        assertThat(card.value("result")).isEqualTo(value("72"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("92"));
        assertThat(card.proposal()).isEqualTo(classified(Classification.EXCELLENT));
    }

    @Test
    void hp_212_leaders_5_5_and_20_30_20() {
        // 20 + 4 + 5 + 20 x 1 + 30 x 9/10 + 20 x 4/5 = 92
        Scorecard card = ENGINE.score(
                head(Role.DEPUTY, "G=12, P=4, T=4", "capacity=4, gathering=5, a=1, b=9/10, c=4/5, " + TARGETS_WELL));

        assertThat(card.value("result")).isEqualTo(value("63"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("92"));
        assertThat(card.proposal()).isEqualTo(classified(Classification.EXCELLENT));
    }

    @Test
    void hp_212_heads_5_5_and_5_10_5_and_10_10_10_and_20() {
        // 20 + 5 + 5 + (5 + 9 + 4) + (10 + 9 + 8) + 17.5 = 92.5
        Scorecard card = ENGINE.score(head(
                Role.HEAD,
                "G=12, P=4, T=4, K.1=2.5, K.2=2.5, K.3=2.5, K.4=2.5, K.5=2.5, K.6=2.5, K.7=2.5, K.8=0",
                "capacity=5, gathering=5, a=1, b=9/10, c=4/5, thirty-first=1, thirty-second=9/10, thirty-third=4/5, "
                        + TARGETS_WELL));

        assertThat(card.value("result")).isEqualTo(value("18"));
        assertThat(card.value("thirty")).isEqualTo(value("27"));
        assertThat(card.value("indicators")).isEqualTo(value("17.5"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("92.5"));
    }

    // ---- bands with open and closed edges: general 20, so that the result decides

    @ParameterizedTest
    @CsvSource({
        "7/8,       90,    GOOD", // exactly 90 is good
        "3501/4000, 90.02, EXCELLENT",
        "3/4,       80,    COMPLETED", // exactly 80 is completed
        "3001/4000, 80.02, GOOD",
        "3/8,       50,    COMPLETED",
        "1499/4000, 49.98, NOT_COMPLETED"
    })
    void hp_212_edges(String share, String total, Classification level) {
        Scorecard card =
                ENGINE.score(staff("G=12, P=4, T=4", "a=" + share + ", b=" + share + ", c=" + share + ", " + ALL_WELL));

        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points(total));
        assertThat(card.proposal()).isEqualTo(classified(level));
    }

    // ---- conditions besides the band

    @ParameterizedTest
    @CsvSource({
        "1,        1/2,     95,",
        "1,        499/1000, 95, hp.212.staff.excellent.exceeding",
        "999/1000, 1/2,     95, hp.212.staff.excellent.on-time",
        "1,        0,       85,",
        "999/1000, 1,       85, hp.212.staff.good.on-time",
        "4/5,      0,       75,",
        "79/100,   0,       75, hp.212.staff.completed.on-time"
    })
    void hp_212_an_unmet_condition_of_staff_is_referred(String onTime, String exceeding, String total, String pending) {
        Proposal proposal = ENGINE.propose(staff(
                "G=12, P=4, T=4",
                "result=" + Fraction.parse(total).minus(Fraction.of(20)) + ", tasks-on-time=" + onTime
                        + ", tasks-exceeding=" + exceeding));

        assertThat(proposal)
                .isEqualTo(
                        pending == null
                                ? classified(
                                        total.equals("95")
                                                ? Classification.EXCELLENT
                                                : total.equals("85") ? Classification.GOOD : Classification.COMPLETED)
                                : new Proposal.Pending(Told.reason(pending)));
    }

    @ParameterizedTest
    @CsvSource({
        "95, 1,       1/2,      1,",
        "95, 1,       499/1000, 1,    hp.212.manager.excellent.exceeding",
        "95, 99/100,  1,        1,    hp.212.manager.excellent.targets",
        "85, 1,       0,        4/5,",
        "85, 1,       0,        79/100, hp.212.manager.good.on-time",
        "75, 71/100,  0,        0,",
        "75, 7/10,    0,        0,    hp.212.manager.completed.targets" // "more than 70 %"
    })
    void hp_212_targets_of_leaders(String total, String met, String exceeded, String onTime, String pending) {
        Dossier leader = head(
                Role.DEPUTY,
                "G=12, P=4, T=4",
                "capacity=5, gathering=5, result=" + Fraction.parse(total).minus(Fraction.of(30))
                        + ", tasks-on-time=1, targets-met="
                        + met + ", targets-exceeded=" + exceeded + ", targets-on-time=" + onTime);
        Proposal proposal = ENGINE.propose(leader);

        if (pending == null) {
            assertThat(proposal).isInstanceOf(Proposal.Classified.class);
        } else {
            assertThat(proposal).isEqualTo(new Proposal.Pending(Told.reason(pending)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPUTY", "HEAD"})
    void hp_212_art_7_4_more_than_half_of_a_manager_s_tasks_not_ensured_is_not_completed(Role role) {
        assertThat(ENGINE.propose(excellentManager(role, "tasks-on-time=499/1000")))
                .isEqualTo(classified(Classification.NOT_COMPLETED));
        assertThat(ENGINE.propose(excellentManager(role, "tasks-on-time=1/2")))
                .as("what Decree 90/2020 asks of own tasks is not asked by default")
                .isEqualTo(classified(Classification.EXCELLENT));
    }

    @ParameterizedTest
    @CsvSource({
        "not-applied, 9/10, EXCELLENT",
        "applied, 1, EXCELLENT",
        "applied, 9/10, ",
        "undetermined, 1, EXCELLENT",
        "undetermined, 9/10, UNDETERMINED"
    })
    void hp_212_further_conditions_of_an_excellent_manager_are_a_question(
            String reading, String onTime, @Nullable String level) {
        ScoringEngine answered = ScoringEngine.of(POLICY.reading("manager-excellent-conditions", reading, "UBND xã"));
        Proposal expected = level == null
                ? new Proposal.Pending(Told.reason("hp.212.manager.excellent.own-tasks"))
                : level.equals("UNDETERMINED")
                        ? new Proposal.Undetermined(Told.reason("hp.212.manager.excellent.own-tasks"))
                        : classified(Classification.valueOf(level));

        assertThat(answered.propose(excellentManager(Role.DEPUTY, "tasks-high-quality=1, tasks-on-time=" + onTime)))
                .isEqualTo(expected);
    }

    private static Dossier excellentManager(Role role, String numbers) {
        String points = role == Role.HEAD ? "result=20, thirty=30, indicators=20" : "result=70";
        return head(
                role,
                "G=12, P=4, T=4",
                "capacity=5, gathering=5, " + points + ", targets-met=1, targets-exceeded=1/2, targets-on-time=1, "
                        + numbers);
    }

    @ParameterizedTest
    @CsvSource({"7, 3, true", "6, 4, false"})
    void hp_212_seventy_percent_of_the_units_have_at_least_good(int good, int completed, boolean met) {
        Classification[] classes = new Classification[good + completed];
        Arrays.fill(classes, 0, good, Classification.GOOD);
        Arrays.fill(classes, good, good + completed, Classification.COMPLETED);
        Dossier leader = LocalDossiers.units(
                head(Role.DEPUTY, "G=12, P=4, T=4", "capacity=5, gathering=5, result=65, " + TARGETS_WELL), classes);

        assertThat(ENGINE.propose(leader))
                .isEqualTo(
                        met
                                ? classified(Classification.EXCELLENT)
                                : new Proposal.Pending(Told.reason("hp.212.manager.excellent.units")));
    }

    @ParameterizedTest
    @CsvSource({"1/2, COMPLETED", "499/1000, NOT_COMPLETED"})
    void hp_212_art_6_4_more_than_half_of_the_tasks_not_ensured_is_not_completed(String onTime, Classification level) {
        // the unmet condition of "completed" itself is referred; the ground decides alone
        Proposal proposal =
                ENGINE.propose(staff("G=12, P=4, T=4", "result=40, tasks-on-time=" + onTime + ", tasks-exceeding=0"));

        assertThat(proposal)
                .isEqualTo(
                        level == Classification.NOT_COMPLETED
                                ? classified(level)
                                : new Proposal.Pending(Told.reason("hp.212.staff.completed.on-time")));
    }

    // ---- items that do not apply

    @Test
    void hp_212_serving_the_public_is_spread_over_the_other_items() {
        // (9 + 3) x 20 / 16 = 15
        assertThat(ENGINE.score(staff("G=9, P=-, T=3", "result=60, " + ALL_WELL))
                        .value("general"))
                .isEqualTo(value("15"));
    }

    @Test
    void hp_212_asset_declaration_is_full() {
        // 9 + 3 + 4
        assertThat(ENGINE.score(staff("G=9, P=3, T=-", "result=60, " + ALL_WELL))
                        .value("general"))
                .isEqualTo(value("16"));
    }

    @Test
    void hp_212_both_at_once() {
        Scorecard card = ENGINE.score(staff("G=9, P=-, T=-", "result=60, " + ALL_WELL));

        // (9 + 4) x 20 / 16 = 16.25: what is full counts among the other items
        assertThat(card.value("general")).isEqualTo(value("16.25"));
        LocalDossiers.addingUp(card);
        assertThat(card.total()).isEqualTo(points("76.25"));
    }

    @Test
    void an_item_of_which_nothing_is_said_cannot_be_left_out() {
        assertThat(ENGINE.score(staff("G.1=5, G.2=-, P=4, T=4", "result=60, " + ALL_WELL))
                        .value("general")
                        .absenceReason())
                .contains(Gap.ITEM_NOT_APPLICABLE);
    }

    @Test
    void an_item_that_nobody_confirmed_leaves_the_points_open_beside_one_that_does_not_apply() {
        Dossier dossier = staff("G=9, P=-, T=3", "result=60, " + ALL_WELL);
        FilledForm filled = dossier.marks().orElseThrow();
        Map<String, Mark> marks = new LinkedHashMap<>(filled.marks());
        marks.put("T", new Mark(Optional.of(Fraction.of(3)), Optional.empty()));

        Scorecard card = ENGINE.score(dossier.withMarks(new FilledForm(filled.form(), ImmutableMap.copyOf(marks))));

        assertThat(card.value("general").absenceReason()).contains(Gap.GENERAL_NOT_CONFIRMED);
        assertThat(card.total().isGiven()).isFalse();
    }

    @Test
    void a_section_of_which_no_item_applies_has_no_points_and_says_so() {
        Dossier none = head(
                Role.HEAD,
                "G=12, P=4, T=4, K.1=-, K.2=-, K.3=-, K.4=-, K.5=-, K.6=-, K.7=-, K.8=-",
                "capacity=5, gathering=5, a=1, b=1, c=1, " + TARGETS_WELL);

        Scorecard card = ENGINE.score(none);

        assertThat(card.value("indicators").isGiven()).isFalse();
        assertThat(card.total().isGiven()).isFalse();
    }

    @Test
    void a_section_of_which_every_share_is_left_out_has_no_points_and_says_so() {
        Dossier head = head(
                        Role.HEAD, "G=12, P=4, T=4, K=20", "capacity=5, gathering=5, a=1, b=1, c=1, " + TARGETS_WELL)
                .withLeftOut(ImmutableMap.of(
                        "thirty-first", "not assigned",
                        "thirty-second", "not assigned",
                        "thirty-third", "not assigned"))
                .withSupplied(ImmutableMap.of());

        Scorecard card = ENGINE.score(head);

        assertThat(card.value("thirty").absenceReason()).contains(Gap.LEFT_OUT);
        assertThat(card.total().isGiven()).isFalse();
    }

    // ---- indicators that were not assigned

    @Test
    void hp_212_unassigned_indicators_are_rescaled_to_the_20_of_the_section() {
        Scorecard card = ENGINE.score(sixOfEight());

        // six assigned, worth 15, of which 12.5 are reached: 12.5 x 20 / 15
        assertThat(card.value("indicators")).isEqualTo(value("50/3"));
    }

    @Test
    void hp_212_or_to_the_10_of_its_footnote() {
        ScoringEngine footnote = ScoringEngine.of(POLICY.reading("unassigned-indicator", "rescaled-to-ten", "UBND xã"));

        // 12.5 x 10 / 15
        assertThat(footnote.score(sixOfEight()).value("indicators")).isEqualTo(value("25/3"));
        // nothing is rescaled where all were assigned
        assertThat(footnote.score(head(Role.HEAD, "G=12, P=4, T=4, K=17.5", "")).value("indicators"))
                .isEqualTo(value("17.5"));
    }

    private static Dossier sixOfEight() {
        return head(
                Role.HEAD,
                "G=12, P=4, T=4, K.1=2.5, K.2=2.5, K.3=2.5, K.4=2.5, K.5=2.5, K.6=0, K.7=-, K.8=-",
                "capacity=5, gathering=5, a=1, b=1, c=1, " + TARGETS_WELL);
    }

    // ---- what is supplied

    @Test
    void hp_212_a_head_s_block_of_thirty_is_supplied_or_missing() {
        Scorecard card = ENGINE.score(head(
                Role.HEAD,
                "G=12, P=4, T=4, K=20",
                "capacity=5, gathering=5, a=1, b=1, c=1, thirty-first=1, thirty-second=1, " + TARGETS_WELL));

        assertThat(card.proposal()).satisfies(Told.proposal("undetermined figure-not-supplied"));
    }

    @Test
    void hp_212_a_criterion_of_thirty_that_was_not_assigned_leaves_the_section_at_30() {
        Dossier head = head(
                        Role.HEAD,
                        "G=12, P=4, T=4, K=20",
                        "capacity=5, gathering=5, a=1, b=1, c=1, thirty-first=1, thirty-second=4/5, " + TARGETS_WELL)
                .withLeftOut(ImmutableMap.of("thirty-third", "not assigned"));

        // 30 x (10 + 8) / 20
        assertThat(ENGINE.score(head).value("thirty")).isEqualTo(value("27"));
    }

    @Test
    void hp_212_capacity_is_at_most_5() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ENGINE.score(head(Role.DEPUTY, "G=12, P=4, T=4", "capacity=5.5, gathering=5, a=1, b=1, c=1")))
                .withMessageContaining("supplied capacity (11/2)");
    }

    @Test
    void hp_212_art_3_3_less_than_six_months_is_not_classified() {
        assertThat(ENGINE.propose(
                        staff("G=12, P=4, T=4", "result=80, " + ALL_WELL).withMonthsServed(Fraction.parse("5.9"))))
                .satisfies(Told.proposal("not-classified hp.212.six-months"));
    }
}
