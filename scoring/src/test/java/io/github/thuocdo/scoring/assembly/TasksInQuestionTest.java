package io.github.thuocdo.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasksInQuestionTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private static Task.Builder task() {
        return Task.builder()
                .id(TaskId.of("1"))
                .name("Report")
                .assignee(CadreId.of("lan"))
                .origin(TaskOrigin.PLANNED)
                .coefficient(Fraction.of(3, 2))
                .assigned(Fraction.ONE)
                .assignedOn(LocalDate.of(2026, 3, 2))
                .dueOn(DUE)
                .finishedOn(DUE);
    }

    private static boolean isInQuestion(String key, String reading, Task.Builder task) {
        return new TasksInQuestion(POLICY, POLICY.reading(key, reading, "test")).include(TaskTraits.of(task.build()));
    }

    @Test
    void extensions_are_a_question_of_tasks_that_were_extended() {
        Extension extension = new Extension(DUE.minusDays(3), DUE.plusDays(5), Optional.of(DUE));

        assertThat(isInQuestion("extension-effect", "none", task())).isFalse();
        assertThat(isInQuestion("extension-effect", "none", task().addExtensions(extension)))
                .isTrue();
    }

    @Test
    void late_work_is_a_question_of_what_may_have_been_finished_late_in_another_month_or_has_no_due_date() {
        LocalDate later = LocalDate.of(2026, 4, 1);

        assertThat(isInQuestion("late-finish", "no-credit", task())).isFalse();
        assertThat(isInQuestion("late-finish", "no-credit", task().finishedOn(DUE.plusDays(1))))
                .isFalse();
        assertThat(isInQuestion("late-finish", "no-credit", task().finishedOn(later)))
                .isTrue();
        assertThat(isInQuestion("late-finish", "no-credit", task().dueOn(Optional.empty())))
                .isTrue();
    }

    @Test
    void late_work_of_a_named_period_is_in_question_whatever_its_days() {
        EvaluationPeriod february = EvaluationPeriod.month(2026, 2);

        assertThat(isInQuestion(
                        "late-finish",
                        "no-credit",
                        task().finishedOn(DUE.plusDays(1)).period(february)))
                .isTrue();
    }

    @Test
    void where_months_close_early_late_work_is_a_question_of_days_after_that_too() {
        Policy closesOn25 = POLICY.reading("month-end", "25", "test");
        TasksInQuestion question =
                new TasksInQuestion(closesOn25, closesOn25.reading("late-finish", "no-credit", "test"));
        LocalDate last = LocalDate.of(2026, 3, 25);

        assertThat(question.include(TaskTraits.of(task().finishedOn(last).build())))
                .isFalse();
        assertThat(question.include(
                        TaskTraits.of(task().finishedOn(last.plusDays(1)).build())))
                .isTrue();
    }

    @Test
    void the_day_of_assignment_is_a_question_of_work_of_several_months_or_due_after_the_year_is_classified() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        LocalDate cutoff = LocalDate.of(2026, 12, 15);

        assertThat(isInQuestion("period-attribution", "by-assignment-date", task()))
                .isFalse();
        assertThat(isInQuestion(
                        "period-attribution", "by-assignment-date", task().assignedOn(LocalDate.of(2026, 2, 28))))
                .isTrue();
        assertThat(isInQuestion(
                        "period-attribution",
                        "by-assignment-date",
                        task().assignedOn(december).dueOn(cutoff.plusDays(1)).finishedOn(cutoff)))
                .isTrue();
        assertThat(isInQuestion(
                        "period-attribution",
                        "by-assignment-date",
                        task().assignedOn(december).dueOn(cutoff).finishedOn(cutoff)))
                .isFalse();
    }

    @Test
    void december_is_a_question_of_work_that_may_be_due_after_the_year_is_classified() {
        LocalDate cutoff = LocalDate.of(2026, 12, 15);
        Extension extension = new Extension(cutoff, cutoff.plusDays(1), Optional.of(cutoff));

        assertThat(isInQuestion("december", "eleven-months", task().dueOn(cutoff)))
                .isFalse();
        assertThat(isInQuestion("december", "eleven-months", task().dueOn(cutoff.plusDays(1))))
                .isTrue();
        assertThat(isInQuestion(
                        "december", "eleven-months", task().dueOn(cutoff).addExtensions(extension)))
                .isTrue();
    }

    @Test
    void the_end_of_the_month_is_a_question_of_work_with_a_day_after_it() {
        LocalDate last = LocalDate.of(2026, 3, 25);

        assertThat(isInQuestion("month-end", "25", task().dueOn(last).finishedOn(last)))
                .isFalse();
        assertThat(isInQuestion("month-end", "25", task().finishedOn(last.plusDays(1))))
                .isTrue();
    }

    @Test
    void planned_shares_are_a_question_of_work_that_has_them() {
        assertThat(isInQuestion("period-attribution", "by-planned-share", task()))
                .isFalse();
        assertThat(isInQuestion(
                        "period-attribution",
                        "by-planned-share",
                        task().putPlannedShare(EvaluationPeriod.month(2026, 3), Fraction.ONE)))
                .isTrue();
    }

    @Test
    void rounding_to_tenths_is_a_question_of_coefficients_that_are_none() {
        assertThat(isInQuestion("coefficient-rounding", "one-decimal", task())).isFalse();
        assertThat(isInQuestion("coefficient-rounding", "one-decimal", task().coefficient(Fraction.of(1, 4))))
                .isTrue();
    }

    @Test
    void a_question_that_no_task_is_about_touches_none() {
        assertThat(isInQuestion("deduction-base", "task-line", task().finishedOn(DUE.plusDays(9))))
                .isFalse();
    }
}
