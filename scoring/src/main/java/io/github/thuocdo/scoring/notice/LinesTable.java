package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The work behind the shares of one section: a row for each task, a column for each share. Each column adds up to what earns credit, which
 * divided by the converted quantity assigned is the share.
 */
final class LinesTable {

    private final Wording wording;
    private final Audience audience;
    private final Subject subject;
    private final ImmutableList<Step> shares;

    private LinesTable(Wording wording, Audience audience, Subject subject, ImmutableList<Step> shares) {
        this.wording = wording;
        this.audience = audience;
        this.subject = subject;
        this.shares = shares;
    }

    /** Whether a step is a share of work, told by its lines. */
    static boolean isWork(Step step) {
        return step.kind() == Step.Kind.SHARE || step.kind() == Step.Kind.EXTRA;
    }

    /** Returns the table of a section's shares, or of a share that stands alone; empty where there is no work. */
    static Optional<LinesTable> of(Wording wording, Audience audience, Subject subject, Step step) {
        ImmutableList<Step> candidates = isWork(step) ? ImmutableList.of(step) : step.parts();
        ImmutableList<Step> shares = candidates.stream()
                .filter(LinesTable::isWork)
                .filter(share -> !lines(share).isEmpty())
                .collect(toImmutableList());
        return shares.isEmpty() ? Optional.empty() : Optional.of(new LinesTable(wording, audience, subject, shares));
    }

    private static ImmutableList<Step> lines(Step share) {
        return share.parts().stream()
                .filter(part -> part.kind() == Step.Kind.LINE)
                .collect(toImmutableList());
    }

    private static TaskLine work(Step line) {
        return evidence(line).line();
    }

    private static Evidence.Work evidence(Step line) {
        return line.evidence()
                .filter(Evidence.Work.class::isInstance)
                .map(Evidence.Work.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("line (" + line.element() + ") must name its work"));
    }

    void writeTo(Paper.Builder paper) {
        paper.part(wording.say("section.lines"));
        paper.paragraph(wording.say("step.share"));
        paper.paragraph(wording.say("step.line"));
        NumberTable table = new NumberTable(
                wording.say("column.task"), shares.stream().map(this::heading).toList());
        addOwn(table);
        addHidden(table);
        table.total(wording.say("row.credit"), cells(share -> credit(lines(share))), ImmutableList.of());
        table.total(wording.say("row.assigned"), cells(LinesTable::assigned), ImmutableList.of());
        addChanges(table);
        table.total(
                wording.say("row.share"),
                cells(share -> share.value().asOptional(), wording::ratio),
                ImmutableList.of());
        paper.add(table.block());
    }

    private String heading(Step share) {
        String part = wording.heading(share.element());
        return share.kind() == Step.Kind.EXTRA ? wording.say("column.extra", "part", part) : part;
    }

    private ImmutableList<String> cells(Function<Step, Optional<Fraction>> number) {
        return cells(number, wording::number);
    }

    private ImmutableList<String> cells(Function<Step, Optional<Fraction>> number, Function<Fraction, String> written) {
        return shares.stream()
                .map(share -> number.apply(share).map(written).orElse(""))
                .collect(toImmutableList());
    }

    private void addOwn(NumberTable table) {
        WorkText text = new WorkText(wording, subject);
        for (Evidence.Work work : works().values()) {
            TaskLine line = work.line();
            if (audience.hiddenAssignee(line.key()).isEmpty()) {
                table.add(text.label(line), cells(share -> credit(linesOf(share, line.key()))), text.notes(work));
            }
        }
    }

    /** Adds the work of colleagues as one row: what they earn together, and how many they are. */
    private void addHidden(NumberTable table) {
        Set<CadreId> people = new LinkedHashSet<>();
        List<TaskLine.Key> tasks = new ArrayList<>();
        for (Evidence.Work work : works().values()) {
            TaskLine line = work.line();
            audience.hiddenAssignee(line.key()).ifPresent(person -> {
                people.add(person);
                tasks.add(line.key());
            });
        }
        if (!people.isEmpty()) {
            String label = wording.say(
                    "row.hidden-lines",
                    ImmutableMap.of("people", wording.number(people.size()), "lines", wording.number(tasks.size())));
            table.add(
                    label,
                    cells(share -> credit(tasks.stream()
                            .flatMap(task -> linesOf(share, task).stream())
                            .collect(toImmutableList()))),
                    ImmutableList.of());
        }
    }

    private void addChanges(NumberTable table) {
        addChange(table, Step.Kind.CEILING, "step.ceiling");
        addChange(table, Step.Kind.ROUNDING, "step.rounding");
    }

    private void addChange(NumberTable table, Step.Kind kind, String key) {
        ImmutableList<String> cells = cells(
                share -> share.parts().stream()
                        .filter(part -> part.kind() == kind)
                        .map(Step::contribution)
                        .reduce(Fraction::plus),
                wording::ratio);
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            table.total(wording.say(key), cells, ImmutableList.of());
        }
    }

    private Map<TaskLine.Key, Evidence.Work> works() {
        Map<TaskLine.Key, Evidence.Work> works = new LinkedHashMap<>();
        shares.stream()
                .flatMap(share -> lines(share).stream())
                .map(LinesTable::evidence)
                .forEach(work -> works.putIfAbsent(work.line().key(), work));
        return works;
    }

    private static ImmutableList<Step> linesOf(Step share, TaskLine.Key task) {
        return lines(share).stream()
                .filter(line -> work(line).key().equals(task))
                .collect(toImmutableList());
    }

    private static Optional<Fraction> credit(ImmutableList<Step> lines) {
        return lines.stream()
                .flatMap(line -> line.value().asOptional().stream())
                .reduce(Fraction::plus);
    }

    /** Returns over what the credit is taken, as the contribution of any line tells; unknown when no line earns any. */
    private static Optional<Fraction> assigned(Step share) {
        return lines(share).stream()
                .filter(line -> line.contribution().signum() > 0)
                .findFirst()
                .flatMap(line -> line.value().asOptional().map(value -> value.dividedBy(line.contribution())));
    }
}
