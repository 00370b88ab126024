package io.github.thuocdo.scoring.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.StandardFollowUp;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpBoardTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final UnitId LAND = UnitId.of("land");
    private static final UnitId HOME = UnitId.of("home");
    private static final FollowUpRules RULES = new FollowUpRules(
            3, Optional.of(StandardFollowUp.taskForceOfHanoi()), Optional.of(StandardFollowUp.threeClear()));
    private static final FollowUpRules SOON = new FollowUpRules(3, Optional.empty(), Optional.empty());

    private static Register register(String followUps) {
        String text = """
                case: Follow-up
                policy: vn.335-2025.individuals
                period: 2026
                units: [{ id: district, level: using }, { id: land, parent: district }, { id: home, parent: district }]
                people: [{ id: an, role: head, unit: land }, { id: binh, unit: land }]
                follow-ups:
                """;
        return CaseFile.parse("follow-up.yaml", text + followUps.indent(2))
                .scenarios()
                .get(0)
                .ready()
                .register();
    }

    private static FollowUpBoard board(String followUps, FollowUpRules rules, String day) {
        return FollowUpBoard.of(POLICY, register(followUps), rules, LocalDate.parse(day));
    }

    private static FollowedTurn only(String followUp, FollowUpRules rules, String day) {
        FollowUpBoard board = board(followUp, rules, day);
        assertThat(board.turns()).hasSize(1);
        return board.turns().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, NOT_YET_DUE, 0",
        "2026-03-07, DUE_SOON, 0",
        "2026-03-09, DUE_SOON, 0",
        "2026-03-10, DUE, 0",
        "2026-03-11, OVERDUE, 1",
        "2026-04-10, OVERDUE, 31"
    })
    void an_unfinished_matter_comes_nearer_falls_due_and_is_overdue(String day, Timeliness expected, long daysLate) {
        FollowedTurn turn = only("- { id: v, matter: m, raised: 2026-01-05, lead: land, due: 2026-03-10 }", SOON, day);

        assertThat(turn.timeliness()).isEqualTo(expected);
        assertThat(turn.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void the_board_of_an_earlier_day_knows_nothing_of_what_came_later() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: reminded, date: 2026-03-01 }, { entry: finished, date: 2026-03-12 }, { entry: verified, date: 2026-03-20 }]
                """;

        assertThat(board(matter, SOON, "2026-01-04").turns()).isEmpty();
        assertThat(only(matter, SOON, "2026-02-28").reminders()).isZero();
        assertThat(only(matter, SOON, "2026-03-11").stage()).isEqualTo(Stage.RAISED);
        assertThat(only(matter, SOON, "2026-03-12").stage()).isEqualTo(Stage.REMEDIED);
        assertThat(only(matter, SOON, "2026-03-12").timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(only(matter, SOON, "2026-03-12").daysLate()).isEqualTo(2);
        assertThat(only(matter, SOON, "2026-12-31").stage()).isEqualTo(Stage.VERIFIED);
        assertThat(only(matter, SOON, "2026-12-31").daysLate()).isEqualTo(2);
    }

    @Test
    void what_was_returned_is_not_finished_and_the_later_finish_counts() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: finished, date: 2026-03-01 }, { entry: returned, date: 2026-03-05 }, { entry: finished, date: 2026-03-11 }]
                """;

        assertThat(only(matter, SOON, "2026-03-04").timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(only(matter, SOON, "2026-03-06").stage()).isEqualTo(Stage.ANSWERED);
        assertThat(only(matter, SOON, "2026-03-11").timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void whoever_reaches_the_due_day_unfinished_has_reported_or_proposed_an_extension_by_then() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [%s]
                """;

        assertThat(only(matter.formatted(""), SOON, "2026-03-10").findings()).isEmpty();
        assertThat(only(matter.formatted(""), SOON, "2026-03-11").findings())
                .containsExactly(new FollowUpFinding.NotReported(LocalDate.of(2026, 3, 10)));
        assertThat(only(matter.formatted("{ entry: reported, date: 2026-03-10, units: [home] }"), SOON, "2026-03-11")
                        .findings())
                .isEmpty();
        assertThat(only(matter.formatted("{ entry: reported, date: 2026-03-12 }"), SOON, "2026-03-12")
                        .findings())
                .containsExactly(
                        new FollowUpFinding.ReportedLate(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12)),
                        new FollowUpFinding.CoordinationNotSaid(LocalDate.of(2026, 3, 12)));
        assertThat(only(
                                matter.formatted(
                                        "{ entry: extension-proposed, date: 2026-03-09, day: 2026-04-10, units: [home] }"),
                                SOON,
                                "2026-03-11")
                        .findings())
                .containsExactly(
                        new FollowUpFinding.ExtensionUnanswered(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 10)));
    }

    @Test
    void an_extension_moves_the_due_day_only_as_the_policy_reads_it() {
        String extended = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: extension-proposed, date: 2026-03-09, day: 2026-04-10, units: [home] }, { entry: extension-granted, date: 2026-03-12, day: 2026-03-31 }]
                """;
        Register register = register(extended);
        LocalDate day = LocalDate.of(2026, 3, 20);

        assertThat(FollowUpBoard.of(
                                POLICY.reading("extension-effect", "moves-date-if-requested-by-due", "test"),
                                register,
                                SOON,
                                day)
                        .turns()
                        .get(0)
                        .dueOn())
                .hasValue(LocalDate.of(2026, 3, 31));
        assertThat(FollowUpBoard.of(
                                POLICY.reading("extension-effect", "moves-date-if-granted-by-due", "test"),
                                register,
                                SOON,
                                day)
                        .turns()
                        .get(0)
                        .dueOn())
                .hasValue(LocalDate.of(2026, 3, 10));
    }

    @Test
    void the_report_that_led_to_an_extension_does_not_serve_again_at_the_new_due_day() {
        String extended = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: extension-proposed, date: 2026-03-02, day: 2026-03-31, units: [home] }, { entry: extension-granted, date: 2026-03-05, day: 2026-03-31 }]
                """;

        assertThat(only(extended, SOON, "2026-03-31").findings()).isEmpty();
        assertThat(only(extended, SOON, "2026-04-01").findings())
                .containsExactly(new FollowUpFinding.NotReported(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void after_three_reminders_an_overdue_matter_goes_to_the_level_above_until_it_has_gone_there() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: reported, date: 2026-03-10, units: [home] }, { entry: reminded, date: 2026-03-12 }, { entry: reminded, date: 2026-03-15 }, { entry: reminded, date: 2026-03-18 }, { entry: escalated, date: 2026-03-25 }]
                """;
        FollowUpRules rules = new FollowUpRules(3, Optional.of(StandardFollowUp.taskForceOfHanoi()), Optional.empty());

        assertThat(only(matter, rules, "2026-03-11").findings())
                .containsExactly(new FollowUpFinding.NotReminded(LocalDate.of(2026, 3, 10)));
        assertThat(only(matter, rules, "2026-03-17").findings()).isEmpty();
        assertThat(only(matter, rules, "2026-03-18").findings())
                .containsExactly(new FollowUpFinding.ToEscalate(
                        3, StandardFollowUp.taskForceOfHanoi().escalatedTo()));
        assertThat(only(matter, rules, "2026-03-25").findings()).isEmpty();
        assertThat(only(matter, SOON, "2026-03-18").findings()).isEmpty();
    }

    @Test
    void a_unit_that_gives_no_opinion_is_named() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  with: [home, district]
                  due: 2026-03-10
                  entries: [{ entry: opinion-asked, date: 2026-02-01, day: 2026-02-10, units: [home, district] }, { entry: opinion-given, date: 2026-02-09, units: [district] }]
                """;

        assertThat(only(matter, SOON, "2026-02-10").findings()).isEmpty();
        assertThat(only(matter, SOON, "2026-02-11").findings())
                .containsExactly(new FollowUpFinding.NoOpinion(HOME, Optional.of(LocalDate.of(2026, 2, 10))));
        assertThat(only(
                                "- { id: v, matter: m, raised: 2026-01-05, lead: land, with: [home], due: 2026-03-10 }",
                                SOON,
                                "2026-03-11")
                        .findings())
                .contains(new FollowUpFinding.NoOpinion(HOME, Optional.empty()));
    }

    @Test
    void an_opinion_answers_no_request_that_is_made_later() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  with: [home]
                  due: 2026-03-10
                  entries: [{ entry: opinion-asked, date: 2026-02-01, day: 2026-02-10, units: [home] }, { entry: opinion-given, date: 2026-02-09, units: [home] }, { entry: opinion-asked, date: 2026-02-12, day: 2026-02-20, units: [home] }%s]
                """;

        assertThat(only(matter.formatted(""), SOON, "2026-02-20").findings()).isEmpty();
        assertThat(only(matter.formatted(""), SOON, "2026-02-21").findings())
                .containsExactly(new FollowUpFinding.NoOpinion(HOME, Optional.of(LocalDate.of(2026, 2, 20))));
        assertThat(only(
                                matter.formatted(", { entry: opinion-given, date: 2026-02-12, units: [home] }"),
                                SOON,
                                "2026-02-21")
                        .findings())
                .isEmpty();
    }

    @Test
    void nobody_reports_what_stands_finished_on_the_due_day_even_if_it_is_returned_later() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: finished, date: 2026-03-09 }, { entry: returned, date: %s }]
                """;

        FollowedTurn later = only(matter.formatted("2026-03-11"), SOON, "2026-03-12");
        assertThat(later.timeliness()).isEqualTo(Timeliness.OVERDUE);
        assertThat(later.findings()).isEmpty();
        assertThat(only(matter.formatted("2026-03-10"), SOON, "2026-03-12").findings())
                .containsExactly(new FollowUpFinding.NotReported(LocalDate.of(2026, 3, 10)));
    }

    @Test
    void reminders_and_what_went_up_count_from_the_due_day_at_hand_on() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  entries: [{ entry: reported, date: 2026-03-10, units: [home] }, { entry: reminded, date: 2026-03-01 }, { entry: reminded, date: 2026-03-05 }, { entry: reminded, date: 2026-03-10 }, { entry: escalated, date: 2026-03-10 }%s]
                """;
        FollowUpRules rules = new FollowUpRules(3, Optional.of(StandardFollowUp.taskForceOfHanoi()), Optional.empty());

        FollowedTurn urgedBefore = only(matter.formatted(""), rules, "2026-03-11");
        assertThat(urgedBefore.reminders()).isEqualTo(3);
        assertThat(urgedBefore.findings()).containsExactly(new FollowUpFinding.NotReminded(LocalDate.of(2026, 3, 10)));
        assertThat(only(
                                matter.formatted(
                                        ", { entry: reminded, date: 2026-03-11 }, { entry: reminded, date: 2026-03-12 }, { entry: reminded, date: 2026-03-13 }"),
                                rules,
                                "2026-03-13")
                        .findings())
                .as("what went up before the due day was another matter")
                .containsExactly(new FollowUpFinding.ToEscalate(
                        3, StandardFollowUp.taskForceOfHanoi().escalatedTo()));
    }

    @Test
    void each_item_of_a_profile_is_checked_when_it_can_be() {
        String matter = """
                - id: v
                  matter: m
                  raised: 2026-01-05
                  lead: land
                  due: 2026-03-10
                  process: p
                  quality: q
                  authority: a
                  responsibility: r
                  entries: [{ entry: finished, date: 2026-03-01 }, { entry: verified, date: 2026-03-05 }]
                """;

        assertThat(only(matter, RULES, "2026-02-01").findings())
                .containsExactly(new FollowUpFinding.Unclear(ImmutableSet.of(ClarityAspect.EFFICIENCY)));
        assertThat(only(matter, RULES, "2026-03-05").findings())
                .containsExactly(
                        new FollowUpFinding.Unclear(ImmutableSet.of(ClarityAspect.EFFICIENCY, ClarityAspect.HANDLING)));
        assertThat(only(matter.replace("2026-03-05 }", "2026-03-05, text: nobody to blame }"), RULES, "2026-03-05")
                        .findings())
                .containsExactly(new FollowUpFinding.Unclear(ImmutableSet.of(ClarityAspect.EFFICIENCY)));
        assertThat(only(
                                "- { id: v, matter: m, raised: 2026-01-05, lead: land }",
                                new FollowUpRules(
                                        0, Optional.empty(), Optional.of(StandardFollowUp.fiveClearOfTayHo())),
                                "2026-02-01")
                        .findings())
                .containsExactly(new FollowUpFinding.Unclear(ImmutableSet.of(
                        ClarityAspect.PERSON,
                        ClarityAspect.PROGRESS,
                        ClarityAspect.RESULT,
                        ClarityAspect.RESPONSIBILITY)));
    }

    @Test
    void the_report_of_the_25th_is_owed_each_month_anew() {
        FollowUpBoard board = board("""
                - id: v
                  matter: report on slow users of land
                  raised: 2026-01-26
                  lead: land
                  people: [an, binh]
                  each-month: 25
                  until: 2026-06-30
                  entries: [{ entry: finished, date: 2026-02-24, month: 2026-02 }, { entry: finished, date: 2026-03-26, month: 2026-03 }, { entry: finished, date: 2026-04-27, month: 2026-05 }]
                """, SOON, "2026-04-28");

        assertThat(board.turns())
                .extracting(turn -> turn.month().orElseThrow().toString(), FollowedTurn::timeliness)
                .containsExactly(
                        tuple("2026-02", Timeliness.ON_TIME),
                        tuple("2026-03", Timeliness.LATE),
                        tuple("2026-04", Timeliness.OVERDUE),
                        tuple("2026-05", Timeliness.ON_TIME));
        assertThat(board.onTimeOfUnits()).isEqualTo(ImmutableMap.of(LAND, new OnTimeShare(2, 4)));
        assertThat(board.onTimeOfPeople())
                .isEqualTo(ImmutableMap.of(
                        CadreId.of("an"), new OnTimeShare(2, 4), CadreId.of("binh"), new OnTimeShare(2, 4)));
        assertThat(new OnTimeShare(2, 4).share()).hasValue(Fraction.of(1, 2));
        assertThat(new OnTimeShare(0, 0).share()).isEmpty();
    }

    @Test
    void a_month_without_the_day_has_its_last_one() {
        FollowUpBoard board =
                board("- { id: v, matter: m, raised: 2026-02-01, lead: land, each-month: 31 }", SOON, "2026-04-29");

        assertThat(board.turns())
                .extracting(turn -> turn.dueOn().orElseThrow())
                .containsExactly(
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31));
        assertThat(board.count())
                .isEqualTo(ImmutableMap.of(Timeliness.NOT_YET_DUE, 1, Timeliness.DUE_SOON, 1, Timeliness.OVERDUE, 2));
    }

    @Test
    void what_was_withdrawn_is_owed_no_longer_and_in_no_share() {
        FollowUpBoard board = board("""
                - { id: v, matter: m, raised: 2026-01-05, lead: land, due: 2026-03-10, entries: [{ entry: withdrawn, date: 2026-03-20 }] }
                - { id: w, matter: m, raised: 2026-01-05, lead: land }
                """, SOON, "2026-04-01");

        assertThat(board.turns())
                .extracting(FollowedTurn::timeliness)
                .containsExactly(Timeliness.NOT_OWED, Timeliness.NO_DUE_DAY);
        assertThat(board.turns()).allSatisfy(turn -> assertThat(turn.findings()).isEmpty());
        assertThat(board.onTimeOfUnits()).isEqualTo(ImmutableMap.of(LAND, new OnTimeShare(0, 0)));
    }

    @Test
    void a_weakness_is_raised_answered_remedied_and_verified_like_a_task() {
        String weakness = """
                - id: v
                  origin: review
                  matter: urban order
                  field: urban order
                  depends-on: Ministry
                  raised: 2021-12-20
                  lead: land
                  due: 2022-06-30
                  entries: [{ entry: answered, date: 2022-01-10 }, { entry: finished, date: 2023-12-01 }, { entry: verified, date: 2023-12-20, text: solved }]
                """;

        assertThat(only(weakness, SOON, "2021-12-31").stage()).isEqualTo(Stage.RAISED);
        assertThat(only(weakness, SOON, "2022-12-31").stage()).isEqualTo(Stage.ANSWERED);
        assertThat(only(weakness, SOON, "2022-12-31").daysLate()).isEqualTo(184);
        assertThat(only(weakness, SOON, "2023-12-10").stage()).isEqualTo(Stage.REMEDIED);
        assertThat(only(weakness, SOON, "2024-01-01").stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void an_entry_before_the_matter_was_raised_is_told() {
        assertThat(only("""
                - { id: v, matter: m, raised: 2026-01-05, lead: land, entries: [{ entry: reminded, date: 2026-01-04 }] }
                """, SOON, "2026-01-05").findings())
                .containsExactly(new FollowUpFinding.BeforeRaised(
                        EntryKind.REMINDED, LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void days_that_count_as_soon_are_from_none_to_a_year() {
        assertThatThrownBy(() -> new FollowUpRules(-1, Optional.empty(), Optional.empty()))
                .hasMessage("soonDays (-1) must be from 0 to 366");
    }
}
