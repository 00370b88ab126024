package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.APRIL;
import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.codes;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.lapse;
import static io.github.thuocdo.scoring.assembly.Facts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions, periods, late finishes, hand-backs, delays and coefficients: what a task brings to a month. */
class WorkAttributionTest {

    private static final EvaluationPeriod DECEMBER = EvaluationPeriod.month(2026, 12);
    private static final EvaluationPeriod JANUARY_AFTER = EvaluationPeriod.month(2027, 1);
    private static final WorkingCalendar WEEKENDS = WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final Excusal CONFIRMED = Excusal.confirmed(Facts.BINH);
    private static final Excusal NOT_ASKED = Excusal.notAsked();

    private static TaskLine onlyLine(Dossier dossier) {
        assertThat(dossier.lines()).hasSize(1);
        return dossier.lines().get(0);
    }

    private static TaskLine march(Task task, String... readings) {
        return onlyLine(Facts.ofNgan().tasks(task).month(MARCH, readings));
    }

    @Test
    void a_task_is_in_the_month_of_its_due_date() {
        Facts facts = Facts.ofNgan()
                .tasks(task("1")
                        .assignedOn(day("2026-02-20"))
                        .dueOn(day("2026-03-31"))
                        .finishedOn(day("2026-02-25"))
                        .build());

        DossierAssembly assembly = facts.assembly();

        assertThat(assembly.periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(MARCH);
        TaskLine line = onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING));
        assertThat(line.assigned()).isEqualTo(Fraction.of(4));
        assertThat(line.delivered()).isEqualTo(Fraction.of(4));
        assertThat(line.late()).isEmpty();
    }

    @Test
    void a_month_counts_in_its_quarter_where_quarters_are_scored() {
        Facts facts = Facts.ofNgan().tasks(task("1").dueOn(day("2026-03-31")).build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.QUARTER))
                .containsExactly(EvaluationPeriod.quarter(2026, 1));
    }

    @Test
    void a_task_without_a_due_date_is_in_the_month_in_which_it_was_finished_or_else_assigned() {
        Facts facts = Facts.ofNgan()
                .tasks(
                        task("finished")
                                .assignedOn(day("2026-02-20"))
                                .finishedOn(day("2026-03-31"))
                                .build(),
                        task("assigned").assignedOn(day("2026-04-01")).build());

        assertThat(onlyLine(facts.month(MARCH)).task().text()).isEqualTo("finished");
        assertThat(onlyLine(Facts.ofNgan()
                                .tasks(task("assigned")
                                        .assignedOn(day("2026-04-01"))
                                        .build())
                                .month(APRIL))
                        .task()
                        .text())
                .isEqualTo("assigned");
    }

    @Test
    void a_task_with_neither_dates_nor_a_period_is_nowhere_and_is_reported() {
        Facts facts = Facts.ofNgan().tasks(task("1").build());

        DossierAssembly assembly = facts.assembly();

        assertThat(assembly.periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .isEmpty();
        assertThat(codes(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING)))
                .containsExactly("task-without-period");
        assertThat(codes(assembly.ofLonger(Subject.of(NGAN), Facts.YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .containsExactly("task-without-period");
    }

    @Test
    void a_named_period_wins_over_the_dates() {
        Task task = task("1")
                .dueOn(day("2026-04-10"))
                .finishedOn(day("2026-04-09"))
                .period(MARCH)
                .build();

        assertThat(march(task).delivered()).isEqualTo(Fraction.of(4));
        assertThat(Facts.ofNgan().tasks(task).month(APRIL).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, 2026-02", "2026-05-10, 2026-03"})
    void a_named_quarter_is_narrowed_down_by_the_due_date_or_else_to_its_last_month(String due, String month) {
        Facts facts = Facts.ofNgan()
                .tasks(task("1")
                        .dueOn(day(due))
                        .period(EvaluationPeriod.quarter(2026, 1))
                        .build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(EvaluationPeriod.parse(month));
    }

    @Test
    void by_assignment_date_the_task_is_in_the_month_of_its_assignment() {
        Task task = task("1")
                .assignedOn(day("2026-03-31"))
                .dueOn(day("2026-04-10"))
                .finishedOn(day("2026-04-08"))
                .build();

        TaskLine line = march(task, "period-attribution=by-assignment-date");

        assertThat(line.delivered())
                .as("work done in time is delivered, though after the month of its assignment")
                .isEqualTo(Fraction.of(4));
        assertThat(line.late()).isEmpty();
    }

    @Test
    void by_assignment_date_a_task_without_one_is_in_the_month_of_its_due_date() {
        assertThat(march(task("1").dueOn(day("2026-03-31")).build(), "period-attribution=by-assignment-date")
                        .assigned())
                .isEqualTo(Fraction.of(4));
    }

    private static Task.Builder longTask() {
        return task("long")
                .assigned(Fraction.of(12))
                .approved(Fraction.of(10))
                .dueOn(day("2026-04-20"))
                .putPlannedShare(EvaluationPeriod.month(2026, 2), Fraction.of(1, 2))
                .putPlannedShare(MARCH, Fraction.of(1, 4))
                .putPlannedShare(APRIL, Fraction.of(1, 4))
                .addFaults(lapse("minute", 1, NOT_ASKED));
    }

    @Test
    void by_planned_share_each_month_has_its_share_and_the_month_of_the_due_date_has_the_lapses() {
        Facts facts =
                Facts.ofNgan().tasks(longTask().finishedOn(day("2026-04-22")).build());
        DossierAssembly assembly = facts.assembly("period-attribution=by-planned-share");

        TaskLine february =
                onlyLine(assembly.ofPeriod(Subject.of(NGAN), EvaluationPeriod.month(2026, 2), Computed.NOTHING));
        TaskLine april = onlyLine(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING));

        assertThat(february.assigned()).isEqualTo(Fraction.of(6));
        assertThat(february.delivered()).isEqualTo(Fraction.of(5));
        assertThat(february.faults()).isEmpty();
        assertThat(february.late()).isEmpty();
        assertThat(april.assigned()).isEqualTo(Fraction.of(3));
        assertThat(april.delivered()).isEqualTo(Fraction.of(5, 2));
        assertThat(april.faults()).hasSize(1);
        assertThat(april.late()).contains(new Lateness(1, 2, Optional.empty()));
    }

    @Test
    void by_planned_share_the_last_month_has_the_lapses_when_the_due_date_lies_in_none() {
        Facts facts = Facts.ofNgan().tasks(longTask().dueOn(day("2026-06-30")).build());
        DossierAssembly assembly = facts.assembly("period-attribution=by-planned-share");

        assertThat(onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING))
                        .faults())
                .isEmpty();
        assertThat(onlyLine(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING))
                        .faults())
                .hasSize(1);
    }

    @Test
    void by_planned_share_only_the_share_of_the_due_date_is_carried() {
        Facts facts =
                Facts.ofNgan().tasks(longTask().finishedOn(day("2026-05-04")).build());
        DossierAssembly assembly = facts.assembly("period-attribution=by-planned-share");

        assertThat(onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING))
                        .delivered())
                .isEqualTo(Fraction.of(5, 2));
        assertThat(onlyLine(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING))
                        .delivered())
                .isEqualTo(Fraction.ZERO);
        TaskLine may = onlyLine(assembly.ofPeriod(Subject.of(NGAN), EvaluationPeriod.month(2026, 5), Computed.NOTHING));
        assertThat(may.assigned()).isEqualTo(Fraction.of(3));
        assertThat(may.delivered()).isEqualTo(Fraction.of(5, 2));
        assertThat(may.late()).contains(new Lateness(1, 14, Optional.empty()));
    }

    @Test
    void what_is_carried_into_a_month_with_a_share_makes_one_line_with_it() {
        Task task = longTask()
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-04-01"))
                .build();

        TaskLine april = onlyLine(Facts.ofNgan().tasks(task).month(APRIL, "period-attribution=by-planned-share"));

        assertThat(april.assigned()).as("a quarter planned, a quarter carried").isEqualTo(Fraction.of(6));
        assertThat(april.delivered()).isEqualTo(Fraction.of(5));
        assertThat(april.late()).contains(new Lateness(1, 12, Optional.empty()));
    }

    @Test
    void shares_have_no_say_under_the_other_readings() {
        Facts facts = Facts.ofNgan().tasks(longTask().build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(APRIL);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15, 2026-12", "2026-12-16, 2027-01", "2026-12-31, 2027-01", "2026-11-30, 2026-11"})
    void work_due_after_the_fifteenth_of_december_is_that_of_january(String due, String month) {
        Facts facts = Facts.ofNgan().tasks(task("1").dueOn(day(due)).build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(EvaluationPeriod.parse(month));
    }

    @Test
    void the_december_that_such_work_leaves_is_told() {
        Facts facts = Facts.ofNgan().tasks(task("1").dueOn(day("2026-12-16")).build());
        DossierAssembly assembly = facts.assembly();

        assertThat(codes(assembly.ofPeriod(Subject.of(NGAN), DECEMBER, Computed.NOTHING)))
                .containsExactly("task-in-another-period");
        assertThat(assembly.ofPeriod(Subject.of(NGAN), JANUARY_AFTER, Computed.NOTHING)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eleven-months", "provisional-then-replaced"})
    void under_the_other_readings_december_has_its_own_work(String reading) {
        Facts facts = Facts.ofNgan().tasks(task("1").dueOn(day("2026-12-16")).build());

        assertThat(facts.assembly("december=" + reading).periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(DECEMBER);
    }

    @Test
    void work_due_after_the_fifteenth_of_december_is_that_of_the_next_first_quarter() {
        Facts facts = Facts.ofNgan().tasks(task("1").dueOn(day("2026-12-16")).build());

        assertThat(facts.assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.QUARTER))
                .containsExactly(EvaluationPeriod.quarter(2027, 1));
    }

    private static Task extended(String requestedOn, String grantedOn) {
        return task("1")
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-03-25"))
                .addExtensions(new Extension(
                        day(requestedOn),
                        day("2026-03-25"),
                        Optional.ofNullable(grantedOn).map(Facts::day)))
                .build();
    }

    @Test
    void an_extension_granted_on_the_due_date_moves_it_and_a_day_later_does_not() {
        assertThat(march(extended("2026-03-18", "2026-03-20")).late()).isEmpty();
        assertThat(march(extended("2026-03-18", "2026-03-21")).late()).contains(new Lateness(1, 5, Optional.empty()));
        assertThat(march(extended("2026-03-18", null)).late()).isPresent();
    }

    @Test
    void an_extension_requested_by_the_due_date_moves_it_under_the_other_reading_once_it_is_granted() {
        String reading = "extension-effect=moves-date-if-requested-by-due";

        assertThat(march(extended("2026-03-20", "2026-03-24"), reading).late()).isEmpty();
        assertThat(march(extended("2026-03-21", "2026-03-21"), reading).late()).isPresent();
        assertThat(march(extended("2026-03-20", null), reading).late()).isPresent();
    }

    @Test
    void no_extension_moves_a_date_under_the_reading_none() {
        assertThat(march(extended("2026-03-01", "2026-03-02"), "extension-effect=none")
                        .late())
                .isPresent();
    }

    @Test
    void each_extension_is_measured_by_the_date_that_the_one_before_has_left() {
        Task task = task("1")
                .dueOn(day("2026-03-10"))
                .finishedOn(day("2026-03-30"))
                .addExtensions(
                        new Extension(day("2026-03-09"), day("2026-03-20"), Optional.of(day("2026-03-10"))),
                        new Extension(day("2026-03-19"), day("2026-03-30"), Optional.of(day("2026-03-20"))))
                .build();

        assertThat(march(task).late()).isEmpty();
    }

    @Test
    void an_extension_moves_a_task_into_another_month() {
        Task task = task("1")
                .dueOn(day("2026-03-31"))
                .addExtensions(new Extension(day("2026-03-30"), day("2026-04-03"), Optional.of(day("2026-03-31"))))
                .build();

        assertThat(Facts.ofNgan().tasks(task).assembly().periodsWithFacts(Subject.of(NGAN), PeriodKind.MONTH))
                .containsExactly(APRIL);
    }

    @Test
    void an_extension_to_an_earlier_day_moves_nothing() {
        Task task = task("1")
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-03-20"))
                .addExtensions(new Extension(day("2026-03-01"), day("2026-03-10"), Optional.of(day("2026-03-02"))))
                .build();

        assertThat(march(task).late()).isEmpty();
    }

    @Test
    void a_finish_on_the_due_date_is_in_time_and_a_day_later_is_late() {
        assertThat(march(task("1")
                                .dueOn(day("2026-03-20"))
                                .finishedOn(day("2026-03-20"))
                                .build())
                        .late())
                .isEmpty();
        assertThat(march(task("1")
                                .dueOn(day("2026-03-20"))
                                .finishedOn(day("2026-03-21"))
                                .build())
                        .late())
                .contains(new Lateness(1, 1, Optional.empty()));
    }

    private static Task finishedInApril() {
        return task("1").dueOn(day("2026-03-31")).finishedOn(day("2026-04-02")).build();
    }

    @Test
    void work_finished_after_its_month_is_undelivered_there_and_carried_with_its_delay() {
        Facts facts = Facts.ofNgan().tasks(finishedInApril());
        DossierAssembly assembly = facts.assembly();

        TaskLine march = onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING));
        TaskLine april = onlyLine(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING));

        assertThat(march.assigned()).isEqualTo(Fraction.of(4));
        assertThat(march.delivered()).isEqualTo(Fraction.ZERO);
        assertThat(march.late()).isEmpty();
        assertThat(april.assigned()).isEqualTo(Fraction.of(4));
        assertThat(april.delivered()).isEqualTo(Fraction.of(4));
        assertThat(april.late()).contains(new Lateness(1, 2, Optional.empty()));
    }

    @Test
    void work_finished_after_its_month_has_no_credit_under_that_reading() {
        Facts facts = Facts.ofNgan().tasks(finishedInApril());
        DossierAssembly assembly = facts.assembly("late-finish=no-credit");

        assertThat(onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING))
                        .delivered())
                .isEqualTo(Fraction.ZERO);
        assertThat(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING).lines())
                .isEmpty();
    }

    @Test
    void work_finished_after_its_month_reopens_it_under_that_reading() {
        Facts facts = Facts.ofNgan().tasks(finishedInApril());
        DossierAssembly assembly = facts.assembly("late-finish=reopens-period");

        TaskLine march = onlyLine(assembly.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING));

        assertThat(march.delivered()).isEqualTo(Fraction.of(4));
        assertThat(march.late()).contains(new Lateness(1, 2, Optional.empty()));
        assertThat(assembly.ofPeriod(Subject.of(NGAN), APRIL, Computed.NOTHING).lines())
                .isEmpty();
    }

    @Test
    void a_finish_within_the_month_is_no_late_finish() {
        assertThat(march(task("1")
                                .dueOn(day("2026-03-10"))
                                .finishedOn(day("2026-03-31"))
                                .build())
                        .delivered())
                .isEqualTo(Fraction.of(4));
    }

    @Test
    void a_hand_back_by_the_due_date_leaves_the_task_assigned_and_undelivered() {
        Task.Builder task = task("1").dueOn(day("2026-03-20"));

        TaskLine line = march(task.handedBackOn(day("2026-03-20")).build());

        assertThat(line.assigned()).isEqualTo(Fraction.of(4));
        assertThat(line.delivered()).isEqualTo(Fraction.ZERO);
        assertThat(line.late()).isEmpty();
    }

    @Test
    void a_hand_back_after_the_due_date_is_none_and_is_reported() {
        Facts facts = Facts.ofNgan()
                .tasks(task("1")
                        .dueOn(day("2026-03-20"))
                        .handedBackOn(day("2026-03-21"))
                        .build());

        Dossier dossier = facts.month(MARCH);

        assertThat(onlyLine(dossier).delivered()).isEqualTo(Fraction.of(4));
        assertThat(codes(dossier)).containsExactly("handed-back-late");
    }

    @Test
    void what_nobody_approved_is_not_delivered_and_is_reported() {
        Facts facts = Facts.ofNgan()
                .tasks(task("1")
                        .dueOn(day("2026-03-20"))
                        .approved(Optional.empty())
                        .reported(Fraction.of(3))
                        .build());

        Dossier dossier = facts.month(MARCH);

        assertThat(onlyLine(dossier).delivered()).isEqualTo(Fraction.ZERO);
        assertThat(codes(dossier)).containsExactly("delivery-not-approved");
    }

    private static Task late(Lapse... delays) {
        return task("1")
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-03-23"))
                .addDelays(delays)
                .build();
    }

    @Test
    void listed_delays_say_how_often_a_late_task_was_late() {
        assertThat(march(late(lapse("e1", 2, NOT_ASKED), lapse("e2", 1, NOT_ASKED), lapse("e3", 4, CONFIRMED)))
                        .late())
                .contains(new Lateness(3, 3, Optional.empty()));
    }

    @Test
    void a_late_task_whose_listed_delays_are_all_excused_was_not_late() {
        TaskLine line = march(late(lapse("e1", 1, CONFIRMED), lapse("e2", 1, CONFIRMED)));

        assertThat(line.late()).isEmpty();
        assertThat(line.delays()).hasSize(2).allMatch(delay -> delay.excusal().isConfirmed());
    }

    @Test
    void delays_of_a_task_without_a_late_finish_hit_its_products() {
        TaskLine line = march(task("1")
                .dueOn(day("2026-03-20"))
                .addDelays(lapse("e1", 2, NOT_ASKED))
                .build());

        assertThat(line.late()).isEmpty();
        assertThat(line.delays()).hasSize(1);
    }

    @Test
    void a_request_that_nobody_answered_excuses_nothing_and_is_reported() {
        Dossier dossier =
                Facts.ofNgan().tasks(late(lapse("e1", 1, Excusal.unanswered()))).month(MARCH);

        assertThat(onlyLine(dossier).late()).isPresent();
        assertThat(codes(dossier)).containsExactly("excusal-unanswered");
        assertThat(dossier.findings())
                .containsExactly(new TaskFinding.ExcusalUnanswered(
                        Subject.of(NGAN), MARCH, dossier.lines().get(0).task(), EvidenceId.of("e1")));
    }

    @Test
    void nobody_confirms_the_cause_of_the_own_lapse() {
        Task task = task("1")
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-03-23"))
                .addDelays(lapse("e1", 1, Excusal.confirmed(NGAN)))
                .addFaults(lapse("e2", 1, Excusal.confirmed(NGAN)))
                .build();

        Dossier dossier = Facts.ofNgan().tasks(task).month(MARCH);

        assertThat(onlyLine(dossier).late()).isPresent();
        assertThat(onlyLine(dossier).faults().get(0).excusal()).isInstanceOf(Excusal.Refused.class);
        assertThat(codes(dossier)).containsExactly("own-cause-confirmed", "own-cause-confirmed");
    }

    /** 20/3/2026 is a Friday, 23/3 a Monday. */
    @Test
    void working_days_are_counted_where_there_is_a_calendar() {
        Facts facts = Facts.ofNgan().tasks(late());
        facts.register.calendar(WEEKENDS);

        assertThat(onlyLine(facts.month(MARCH)).late()).contains(new Lateness(1, 3, Optional.of(1L)));
    }

    @Test
    void a_finish_on_the_weekend_after_the_due_date_is_not_late_by_working_days() {
        Task task = task("1")
                .dueOn(day("2026-03-20"))
                .finishedOn(day("2026-03-22"))
                .addDelays(lapse("e1", 1, NOT_ASKED), lapse("e2", 1, CONFIRMED))
                .build();
        Facts facts = Facts.ofNgan().tasks(task);
        facts.register.calendar(WEEKENDS);

        DossierAssembly perDay = facts.assembly("late-count=per-day", "late-day=working");
        TaskLine line = onlyLine(perDay.ofPeriod(Subject.of(NGAN), MARCH, Computed.NOTHING));

        assertThat(line.late()).isEmpty();
        assertThat(line.delays()).extracting(delay -> delay.evidence().text()).containsExactly("e2");
        assertThat(march(task, "late-count=per-occurrence", "late-day=working").late())
                .as("an occurrence is one whatever the days")
                .isPresent();
    }

    @Test
    void working_days_without_a_calendar_are_refused() {
        Facts facts = Facts.ofNgan().tasks(late());

        assertThatThrownBy(() -> facts.month(MARCH, "late-count=per-day", "late-day=working"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("late-day (working) must have a working calendar in the register to count the delay of"
                        + " task 1 of cadre ngan");
    }

    @Test
    void work_in_time_needs_no_calendar() {
        Task task =
                task("1").dueOn(day("2026-03-20")).finishedOn(day("2026-03-20")).build();

        assertThat(march(task, "late-count=per-day", "late-day=working").late()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.1", "0.15, 0.2", "1.04, 1", "0.04, 0.04", "0.05, 0.1"})
    void coefficients_are_rounded_to_one_decimal_but_never_to_nothing(String coefficient, String rounded) {
        Task task = task("1")
                .coefficient(Fraction.parse(coefficient))
                .dueOn(day("2026-03-20"))
                .build();

        assertThat(march(task, "coefficient-rounding=one-decimal").coefficient())
                .isEqualTo(Fraction.parse(rounded));
        assertThat(march(task).coefficient()).isEqualTo(Fraction.parse(coefficient));
    }

    @Test
    void a_head_has_all_products_of_those_under_management_under_that_reading() {
        CadreId binh = Facts.BINH;
        Facts facts = Facts.ofNgan()
                .with(binh)
                .post(binh, Facts.OFFICE, Role.HEAD)
                .tasks(
                        task("1").dueOn(day("2026-03-20")).build(),
                        task("1").assignee(binh).dueOn(day("2026-03-21")).build());

        assertThat(facts.assembly("leader-work=all-products-managed")
                        .ofPeriod(Subject.of(binh), MARCH, Computed.NOTHING)
                        .lines())
                .extracting(TaskLine::key)
                .containsExactly(
                        new TaskLine.Key(Optional.of(binh), TaskId.of("1"), Optional.empty()),
                        new TaskLine.Key(Optional.of(NGAN), TaskId.of("1"), Optional.empty()));
        assertThat(DossierAssembly.of(Facts.policy(), facts.register())
                        .ofPeriod(Subject.of(binh), MARCH, Computed.NOTHING)
                        .lines())
                .hasSize(1);
    }
}
