package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Months of civil servants with twenty tasks each, always the same ones for the same number.
 *
 * <p>Each has ten marks by item in quarter points, and lines of which some are partly delivered, not planned, faulty or late, a part of
 * it excused. Every fact is an object of its own among those of its dossier, as in a program that has read them from somewhere.
 */
final class Population {

    /** The number of task lines in a dossier. */
    static final int TASKS = 20;

    /** The number of marks in a dossier. */
    static final int MARKS = 10;

    private static final EvaluationPeriod MONTH = EvaluationPeriod.month(2026, 3);
    private static final CadreId AUTHORITY = CadreId.of("authority");
    /** In how many of ten lines something goes wrong, for people of different luck. */
    private static final int[] TROUBLE = {1, 1, 2, 2, 3, 4, 6, 8};

    private static final int[] TENTHS = {5, 8, 10, 10, 10, 12, 15, 20, 25, 30};

    private final SplittableRandom random = new SplittableRandom(335_2025);
    private final Form form;
    private final ImmutableList<Fraction> maxima;

    private Population(Policy policy) {
        form = policy.form().orElseThrow();
        maxima = form.maximumByItem().values().asList();
    }

    /** Makes months of staff. */
    static ImmutableList<Dossier> ofStaff(Policy policy, int size) {
        Population population = new Population(policy);
        ImmutableList.Builder<Dossier> dossiers = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            dossiers.add(population.month(i, Role.STAFF).build());
        }
        return dossiers.build();
    }

    /** Makes months of heads, each with ten people under management. */
    static ImmutableList<Dossier> ofHeads(Policy policy, int size) {
        Population population = new Population(policy);
        ImmutableList.Builder<Dossier> dossiers = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            dossiers.add(population.head(i));
        }
        return dossiers.build();
    }

    private Dossier head(int number) {
        Dossier.Builder head = month(number, Role.HEAD);
        for (int i = 0; i < 10; i++) {
            head.addManaged(new ManagedScore(
                    CadreId.of("member-" + i), Observation.given(Points.of(Fraction.of(random.nextInt(96, 200), 2)))));
        }
        return head.putAssessment("dd", Assessment.of(random.nextInt(4) == 0 ? Verdict.PROLONGED : Verdict.FULL))
                .putAssessment("e", Assessment.of(Verdict.FULL))
                .build();
    }

    private Dossier.Builder month(int number, Role role) {
        int trouble = TROUBLE[random.nextInt(TROUBLE.length)];
        Dossier.Builder dossier = Dossier.builder()
                .cadre(CadreId.of("person-" + number))
                .period(MONTH)
                .role(role)
                .marks(FilledForm.byItem(form, marks(trouble)));
        for (int task = 1; task <= TASKS; task++) {
            dossier.addLines(line("T" + number + "-" + task, trouble));
        }
        return dossier;
    }

    private ImmutableList<Fraction> marks(int trouble) {
        ImmutableList.Builder<Fraction> marks = ImmutableList.builder();
        for (Fraction maximum : maxima) {
            int quartersLost = random.nextInt(2) == 0 ? 0 : random.nextInt(trouble + 2);
            marks.add(maximum.minus(Fraction.of(quartersLost, 4)));
        }
        return marks.build();
    }

    private TaskLine line(String task, int trouble) {
        int assigned = random.nextInt(1, 13);
        Fraction delivered = delivered(assigned, trouble);
        TaskLine.Builder line = TaskLine.builder()
                .task(TaskId.of(task))
                .name("Task " + task)
                .origin(origin())
                .coefficient(Fraction.of(TENTHS[random.nextInt(TENTHS.length)], 10))
                .assigned(Fraction.of(assigned))
                .delivered(delivered);
        if (random.nextInt(10) < trouble) {
            line.addFaults(lapse(task, Optional.empty()));
        }
        int fate = random.nextInt(20);
        if (fate < trouble) {
            line.addDelays(lapse(task, Optional.empty()));
        } else if (fate < 2 * trouble) {
            addDatedDelay(line, task);
        }
        return line.build();
    }

    private TaskOrigin origin() {
        return switch (random.nextInt(16)) {
            case 0 -> TaskOrigin.TAKEN_OVER;
            case 1 -> TaskOrigin.AD_HOC;
            default -> TaskOrigin.PLANNED;
        };
    }

    private Fraction delivered(int assigned, int trouble) {
        int fate = random.nextInt(10);
        if (fate < trouble) {
            return Fraction.of(random.nextInt(assigned * 10 + 1), 10);
        }
        return Fraction.of(fate == 9 && random.nextInt(3) == 0 ? assigned + 1 : assigned);
    }

    private void addDatedDelay(TaskLine.Builder line, String task) {
        long days = random.nextLong(1, 6);
        Lapse delay = lapse(task, Optional.of(LocalDate.of(2026, 3, random.nextInt(5, 25))));
        line.addDelays(delay);
        if (!delay.excusal().isConfirmed()) {
            line.late(new Lateness(delay.times(), days, Optional.empty()));
        }
    }

    private Lapse lapse(String task, Optional<LocalDate> on) {
        Excusal excusal = random.nextInt(3) == 0 ? Excusal.confirmed(AUTHORITY) : Excusal.notAsked();
        return new Lapse(
                EvidenceId.of("evidence " + task),
                random.nextInt(1, 4),
                Optional.empty(),
                on,
                Optional.empty(),
                excusal);
    }
}
