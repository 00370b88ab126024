package io.github.thuocdo.scoring.assembly;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution.LeaderWork;
import io.github.thuocdo.scoring.packing.PackedWork;
import io.github.thuocdo.scoring.work.TaskLine;

/**
 * The work of a person in a period (công việc được tính trong kỳ): the own lines, and for a leader under the reading {@code
 * all-products-managed} those of everybody under management, each once (Decree 335/2025, Art 15.1–15.2).
 *
 * <p>Nobody assigns tasks to an organization or a collective in person: its own work is stated in figures, and under that reading it has the
 * lines of all its people.
 *
 * <p>Who is under management is here a matter of whose products the leader directs and approves; the reading {@code d-population} has no
 * say in it.
 */
final class PeriodWork {

    private final TaskLines lines;
    private final ManagedPeople managed;
    private final LeaderWork leaderWork;

    PeriodWork(TaskLines lines, ManagedPeople managed, LeaderWork leaderWork) {
        this.lines = lines;
        this.managed = managed;
        this.leaderWork = leaderWork;
    }

    LeaderWork leaderWork() {
        return leaderWork;
    }

    /** The lines, by person and task where somebody will read them. */
    ImmutableList<TaskLine> of(Subject subject, EvaluationPeriod period, Findings findings) {
        ImmutableList<TaskLine> own =
                subject instanceof Subject.Person person ? own(person.id(), period, findings) : ImmutableList.of();
        return switch (leaderWork) {
            case LISTED_TASKS -> own;
            case ALL_PRODUCTS_MANAGED -> withManaged(own, subject, period, findings);
        };
    }

    /** The same lines packed, each person's in the order of the register. */
    PackedWork packed(Subject subject, EvaluationPeriod period) {
        PackedWork own =
                subject instanceof Subject.Person person ? lines.packed(person.id(), period) : new PackedWork();
        return switch (leaderWork) {
            case LISTED_TASKS -> own;
            case ALL_PRODUCTS_MANAGED -> withManaged(own, subject, period);
        };
    }

    private PackedWork withManaged(PackedWork own, Subject leader, EvaluationPeriod period) {
        PackedWork all = new PackedWork();
        all.addAll(own);
        managed.everybodyUnder(leader, period).forEach(person -> all.addAll(lines.packed(person, period)));
        return all;
    }

    private ImmutableList<TaskLine> own(CadreId cadre, EvaluationPeriod period, Findings findings) {
        lines.report(cadre, period, findings);
        return inOrder(lines.of(cadre, period), findings);
    }

    private static ImmutableList<TaskLine> inOrder(ImmutableList<TaskLine> lines, Findings findings) {
        return findings.areHeard()
                ? ImmutableList.sortedCopyOf(comparing(line -> line.task().text()), lines)
                : lines;
    }

    /** What is wrong with the lines of others is reported in the dossiers of those others. */
    private ImmutableList<TaskLine> withManaged(
            ImmutableList<TaskLine> own, Subject leader, EvaluationPeriod period, Findings findings) {
        ImmutableList.Builder<TaskLine> all = ImmutableList.builder();
        all.addAll(own);
        for (CadreId person : managed.everybodyUnder(leader, period)) {
            all.addAll(inOrder(lines.of(person, period), findings));
        }
        return all.build();
    }
}
