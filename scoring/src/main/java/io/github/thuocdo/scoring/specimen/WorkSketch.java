package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure.TaskTest;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The work of one person in one period that is being made (phác thảo công việc). Not thread-safe. */
final class WorkSketch {

    private static final int MOST_ASSIGNED = 100_000;
    private static final int MOST_TASKS = 20;

    private final AgencySketch sketch;
    private final Choices choices;
    private final CadreId cadre;
    private final EvaluationPeriod period;
    private final ImmutableList<Integer> lateDays;

    WorkSketch(AgencySketch sketch, CadreId cadre, EvaluationPeriod period) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.cadre = cadre;
        this.period = period;
        this.lateDays = lateDays(sketch.policy().workCounting());
    }

    /** Days late at which what a delay takes changes, and the days before them. */
    private static ImmutableList<Integer> lateDays(Optional<WorkCounting> counting) {
        Stream<Integer> ofTable = counting.flatMap(WorkCounting::delayDeduction).stream()
                .map(question -> question.value())
                .filter(LapseDeduction.ByDaysLate.class::isInstance)
                .flatMap(table -> ((LapseDeduction.ByDaysLate) table).steps().stream())
                .flatMap(step -> Stream.of(step.fromDay(), step.fromDay() - 1));
        return Stream.concat(Stream.of(1, 2, 10), ofTable).distinct().collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes work of which a share is done, without lapses.
     *
     * @return false where the share is too fine; then no work is made
     */
    boolean done(Fraction share) {
        if (!share.fitsLong() || share.denominatorAsLong() > MOST_ASSIGNED) {
            return false;
        }
        Fraction assigned = Fraction.of(share.denominatorAsLong());
        sketch.register()
                .addTasks(task(assigned).approved(share.multipliedBy(assigned)).build());
        return true;
    }

    /** Makes work on which lapses, delays, excuses and extra work fall. */
    void anyhow() {
        int tasks = choices.between(1, 3);
        for (int i = 0; i < tasks; i++) {
            Task.Builder task = task(Fraction.of(choices.between(1, 6)));
            Fraction assigned = task.build().assigned();
            task.approved(choices.oneOf(
                    assigned,
                    assigned,
                    assigned.dividedBy(Fraction.of(2)),
                    assigned.plus(Fraction.ONE),
                    Fraction.ZERO));
            task.coefficient(choices.oneOf(Fraction.ONE, Fraction.of(1, 2), Fraction.of(5, 4), Fraction.of(1, 25)));
            task.origin(choices.in(80) ? TaskOrigin.PLANNED : choices.oneOf(TaskOrigin.values()));
            trouble(task);
            sketch.register().addTasks(task.build());
        }
    }

    private void trouble(Task.Builder task) {
        LocalDate due = due();
        if (choices.in(30)) {
            task.addFaults(lapse());
        }
        if (choices.in(20)) {
            task.addDelays(lapse());
        } else if (choices.in(25)) {
            task.finishedOn(due.plusDays(choices.oneOf(lateDays)));
        }
        if (choices.in(6)) {
            task.addExtensions(new Extension(
                    due.minusDays(choices.below(3)),
                    due.plusDays(choices.between(1, 5)),
                    choices.in(70) ? Optional.of(due) : Optional.empty()));
        }
        if (choices.in(4)) {
            task.handedBackOn(due.plusDays(choices.between(0, 2) - 1L));
        }
        if (choices.in(4) && period.kind() == PeriodKind.MONTH) {
            task.plannedShares(ImmutableMap.of(period, Fraction.of(1, 3), period.next(), Fraction.of(2, 3)));
        }
        task.exceeding(choices.in(20));
    }

    private Lapse lapse() {
        return Lapse.of(EvidenceId.of("BB-" + sketch.number()), choices.between(1, 3), excusal());
    }

    private Excusal excusal() {
        return choices.oneOf(
                Excusal.notAsked(),
                Excusal.confirmed(AgencySketch.SUPERIOR),
                Excusal.unanswered(),
                Excusal.refused(AgencySketch.SUPERIOR, "no objective cause"),
                Excusal.confirmed(cadre));
    }

    private LocalDate due() {
        return period.firstDay().plusDays(9);
    }

    private Task.Builder task(Fraction assigned) {
        return Task.builder()
                .id(TaskId.of("CV-" + sketch.number()))
                .assignee(cadre)
                .coefficient(Fraction.ONE)
                .assigned(assigned)
                .approved(assigned)
                .assignedOn(period.firstDay())
                .dueOn(due())
                .finishedOn(due());
    }

    /**
     * Makes planned tasks of which given shares pass some tests.
     *
     * @param wanted  the share that is wanted of each measure
     * @return the shares that came about; a number of tasks is found by which most of them do
     */
    Map<WorkMeasure.TasksMeeting, Fraction> meeting(Map<WorkMeasure.TasksMeeting, Fraction> wanted) {
        int count = count(wanted);
        Map<TaskTest, Integer> passing = new EnumMap<>(TaskTest.class);
        wanted.forEach((measure, share) -> {
            int passed = share.multipliedBy(Fraction.of(count)).floor().intValueExact();
            Stream.concat(Stream.of(TaskTest.DONE), measure.tests().stream())
                    .forEach(test -> passing.merge(test, passed, Math::max));
        });
        for (int i = 0; i < count; i++) {
            sketch.register().addTasks(tested(i, count, passing));
        }
        Map<WorkMeasure.TasksMeeting, Fraction> come = new HashMap<>();
        wanted.keySet()
                .forEach(measure -> come.put(measure, Fraction.of(passed(measure.tests(), count, passing), count)));
        return come;
    }

    private static int passed(ImmutableSet<TaskTest> tests, int count, Map<TaskTest, Integer> passing) {
        return Stream.concat(Stream.of(TaskTest.DONE), tests.stream())
                .mapToInt(test -> passing.getOrDefault(test, count))
                .min()
                .orElse(count);
    }

    /** The fewest tasks by which every share is a whole number of them. */
    private static int count(Map<WorkMeasure.TasksMeeting, Fraction> wanted) {
        for (int count = 1; count < MOST_TASKS; count++) {
            Fraction tasks = Fraction.of(count);
            if (wanted.values().stream()
                    .allMatch(share -> share.multipliedBy(tasks).isInteger())) {
                return count;
            }
        }
        return MOST_TASKS;
    }

    private Task tested(int place, int count, Map<TaskTest, Integer> passing) {
        Task.Builder task = task(Fraction.of(2));
        if (place >= passing.getOrDefault(TaskTest.DONE, count)) {
            task.approved(Fraction.ZERO);
        }
        if (place >= passing.getOrDefault(TaskTest.ON_TIME, count)) {
            task.addDelays(Lapse.of(EvidenceId.of("BB-" + sketch.number()), 1, Excusal.notAsked()));
        }
        if (place >= passing.getOrDefault(TaskTest.WITH_QUALITY, count)) {
            task.addFaults(Lapse.of(EvidenceId.of("BB-" + sketch.number()), 1, Excusal.notAsked()));
        }
        if (passing.containsKey(TaskTest.EXCEEDING) && place < passing.getOrDefault(TaskTest.EXCEEDING, 0)) {
            task.exceeding(true).approved(Fraction.of(3));
        }
        return task.build();
    }
}
