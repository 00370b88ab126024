package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Node.Word;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Vocabulary.Claim;
import io.github.thuocdo.scoring.tree.Key;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the work of people, each in one table. */
final class WorkWriter {

    private static final CadreId AUTHORITY = CadreId.of("authority");
    private static final Pattern NAME_IN_CELL = Pattern.compile("[^\\s,|]+");

    private final Register register;
    private final EvaluationPeriod period;
    private final Phrasing phrasing;
    private final Said said;

    WorkWriter(Register register, EvaluationPeriod period, Phrasing phrasing, Said said) {
        this.register = register;
        this.period = period;
        this.phrasing = phrasing;
        this.said = said;
    }

    /** Writes the work of a person beside what else is said of him or her. */
    void work(CadreId cadre, Entry person) {
        ImmutableList<Task> tasks = said.kept(register.tasksOf(cadre));
        person.put(Facts.TASKS, said.each(tasks, this::task));
        person.put(Facts.FAULTS, listed(tasks, Task::faults, "fault"));
        person.put(Facts.DELAYS, listed(tasks, Task::delays, "delay"));
    }

    private Node task(Task task) {
        Entry row = new Entry(phrasing).put(Facts.TASK, new Text(task.id().text()));
        if (!task.name().isEmpty()) {
            row.put(Facts.TASK_NAME, new Text(task.name()));
        }
        row.put(Facts.PRODUCT, task.product().map(product -> new Text(product.text())))
                .put(Facts.COEFFICIENT, task.coefficient().map(phrasing::number))
                .put(Facts.PART_OF, task.component().map(component -> new Text(component.whole())))
                .put(Facts.CONTRIBUTION, task.component().map(component -> phrasing.share(component.share())))
                .put(Facts.ASSIGNED, phrasing.counted(task.assigned()))
                .put(Facts.REPORTED, task.reported().map(phrasing::counted))
                .put(Facts.DELIVERED, task.approved().map(phrasing::counted));
        if (task.origin() != TaskOrigin.PLANNED) {
            row.put(Facts.ORIGIN, phrasing.word(Vocabulary.ORIGINS, task.origin()));
        }
        row.put(Facts.ASSIGNED_ON, task.assignedOn().map(phrasing::date))
                .put(Facts.DUE, task.dueOn().map(phrasing::date))
                .put(Facts.FINISHED, task.finishedOn().map(phrasing::date))
                .put(Facts.HANDED_BACK, task.handedBackOn().map(phrasing::date));
        cell(task, Facts.CELL_FAULTS, task.faults(), "fault", row);
        cell(task, Facts.CELL_DELAYS, task.delays(), "delay", row);
        if (!task.extensions().isEmpty()) {
            row.put(Facts.EXTENSION, extensions(task.extensions()));
        }
        row.put(Common.PERIOD, periodOf(task)).put(Facts.SHARES, shares(task));
        row.put(Common.UNIT, task.unit().map(unit -> new Text(unit.text())));
        if (task.exceeding()) {
            row.put(Facts.EXCEEDING, phrasing.answer(true));
        }
        return row.parts();
    }

    /** The period of a task, unless a reader takes it for that anyway: the month or quarter of the case where the task has no date. */
    private Optional<Node> periodOf(Task task) {
        boolean dated = task.assignedOn().isPresent()
                || task.dueOn().isPresent()
                || task.finishedOn().isPresent();
        boolean scored = period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.QUARTER;
        Optional<EvaluationPeriod> taken = dated || !scored ? Optional.empty() : Optional.of(period);
        boolean silent = task.period().equals(taken)
                && (dated || taken.isPresent() || !task.plannedShares().isEmpty());
        return silent
                ? Optional.empty()
                : Optional.of(
                        task.period().map(phrasing::period).orElseGet(() -> phrasing.word(Vocabulary.NOTHING, true)));
    }

    private static Optional<Node> shares(Task task) {
        return task.plannedShares().isEmpty()
                ? Optional.empty()
                : Optional.of(new Word(task.plannedShares().entrySet().stream()
                        .map(share -> share.getKey() + " " + share.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private Word extensions(List<Extension> extensions) {
        return new Word(extensions.stream().map(this::extension).collect(Collectors.joining("; ")));
    }

    private String extension(Extension extension) {
        String requested =
                extension.newDueOn() + phrasing.language().either(" xin ", " requested ") + extension.requestedOn();
        return extension
                .grantedOn()
                .map(day -> requested + phrasing.language().either(" cho ", " granted ") + day)
                .orElse(requested);
    }

    private void cell(Task task, Key key, ImmutableList<Lapse> lapses, String word, Entry row) {
        if (!lapses.isEmpty() && isCell(task, lapses, word)) {
            row.put(key, new Word(lapses.stream().map(this::inShort).collect(Collectors.joining(", "))));
        }
    }

    /** Whether a cell says all of some lapses: their evidence is what a reader makes up, and nothing is said but count, days and claim. */
    private static boolean isCell(Task task, ImmutableList<Lapse> lapses, String word) {
        return IntStream.range(0, lapses.size()).allMatch(index -> isCell(task, lapses.get(index), word, index + 1));
    }

    private static boolean isCell(Task task, Lapse lapse, String word, int number) {
        return lapse.evidence().equals(EvidenceId.of(task.id().text() + "/" + word + "-" + number))
                && lapse.product().isEmpty()
                && lapse.on().isEmpty()
                && by(lapse.excusal())
                        .map(by -> NAME_IN_CELL.matcher(by.text()).matches())
                        .orElse(true)
                && reason(lapse.excusal()).isEmpty();
    }

    private String inShort(Lapse lapse) {
        StringBuilder cell = new StringBuilder(Long.toString(lapse.times()));
        lapse.lateDays()
                .ifPresent(days -> cell.append(" (")
                        .append(days)
                        .append(phrasing.language().either(" ngày)", " days)")));
        Claim claim = claim(lapse.excusal());
        if (claim != Claim.NOT_ASKED) {
            cell.append(' ').append(phrasing.word(Vocabulary.CLAIMS, claim).text());
        }
        by(lapse.excusal())
                .ifPresent(by ->
                        cell.append(phrasing.language().either(" bởi ", " by ")).append(by.text()));
        return cell.toString();
    }

    private Node.Rows listed(ImmutableList<Task> tasks, Function<Task, ImmutableList<Lapse>> lapses, String word) {
        return new Node.Rows(tasks.stream()
                .filter(task -> !isCell(task, lapses.apply(task), word))
                .flatMap(task -> lapses.apply(task).stream().map(lapse -> said.by(task, listed(task, lapse))))
                .collect(toImmutableList()));
    }

    private Node listed(Task task, Lapse lapse) {
        Entry row = new Entry(phrasing)
                .put(Facts.TASK, new Text(task.id().text()))
                .put(Facts.PRODUCT, lapse.product().map(Text::new));
        if (lapse.times() != 1) {
            row.put(Facts.TIMES, phrasing.count(lapse.times()));
        }
        row.put(Common.DATE, lapse.on().map(phrasing::date))
                .put(Facts.DAYS, lapse.lateDays().map(phrasing::count))
                .put(Facts.EVIDENCE, new Text(lapse.evidence().text()));
        Claim claim = claim(lapse.excusal());
        if (claim != Claim.NOT_ASKED) {
            row.put(Facts.EXCUSAL, phrasing.word(Vocabulary.CLAIMS, claim));
        }
        row.put(Facts.BY, by(lapse.excusal()).map(by -> new Text(by.text())));
        if (!reason(lapse.excusal()).isEmpty()) {
            row.put(Common.REASON, new Text(reason(lapse.excusal())));
        }
        return row.parts();
    }

    private static Claim claim(Excusal excusal) {
        if (excusal instanceof Excusal.Confirmed) {
            return Claim.CONFIRMED;
        }
        if (excusal instanceof Excusal.Refused) {
            return Claim.REFUSED;
        }
        return excusal instanceof Excusal.Unanswered ? Claim.UNANSWERED : Claim.NOT_ASKED;
    }

    /** Who confirmed or refused a claim, unless it is the authority. */
    private static Optional<CadreId> by(Excusal excusal) {
        Optional<CadreId> by = excusal instanceof Excusal.Confirmed confirmed
                ? Optional.of(confirmed.by())
                : excusal instanceof Excusal.Refused refused ? Optional.of(refused.by()) : Optional.empty();
        return by.filter(who -> !who.equals(AUTHORITY));
    }

    private static String reason(Excusal excusal) {
        return excusal instanceof Excusal.Refused refused ? refused.reason() : "";
    }
}
