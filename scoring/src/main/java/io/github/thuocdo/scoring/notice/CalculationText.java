package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the total came about: for each number with parts a table whose rows add up to its last line. */
final class CalculationText {

    private static final String NO_VALUE = "–";

    private final Wording wording;
    private final Audience audience;
    private final Dossier dossier;

    CalculationText(Wording wording, Audience audience, Dossier dossier) {
        this.wording = wording;
        this.audience = audience;
        this.dossier = dossier;
    }

    void writeTo(Paper.Builder paper, Step root) {
        paper.heading(wording.say("section.calculation"));
        if (root.parts().isEmpty()) {
            paper.paragraph(label(root) + ": " + value(root));
            notes(root).forEach(paper::item);
        } else {
            writeParts(paper, root);
        }
    }

    private void writeParts(Paper.Builder paper, Step step) {
        paper.part(label(step) + " = " + value(step));
        paper.paragraph(wording.say("step." + step.kind().key()));
        switch (step.kind()) {
            case SHARE, EXTRA -> {}
            case SECTION -> writeSection(paper, step);
            case MARKS, MARK -> writeMarks(paper, step);
            case MEAN -> writeMean(paper, step);
            default -> writeSum(paper, step);
        }
        writeWork(paper, step);
        step.parts().stream()
                .filter(part -> !part.parts().isEmpty() && !LinesTable.isWork(part))
                .forEach(part -> writeParts(paper, part));
    }

    private void writeWork(Paper.Builder paper, Step step) {
        Optional<LinesTable> lines = LinesTable.of(wording, audience, dossier.subject(), step);
        if (lines.isPresent()) {
            lines.get().writeTo(paper);
        } else if (step.parts().stream()
                .anyMatch(part -> LinesTable.isWork(part) && !part.value().isGiven())) {
            writeUncountedWork(paper);
        }
    }

    /** Writes the work of a period without shares: there is no credit to show, but there are facts. */
    private void writeUncountedWork(Paper.Builder paper) {
        WorkText text = new WorkText(wording, dossier.subject());
        dossier.lines().stream()
                .filter(line -> audience.hiddenAssignee(line.key()).isEmpty())
                .forEach(line -> {
                    paper.item(text.label(line));
                    text.notes(new Evidence.Work(line, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))
                            .forEach(note -> paper.under(note));
                });
    }

    private void writeSum(Paper.Builder paper, Step step) {
        NumberTable table = new NumberTable(column("part"), ImmutableList.of(column("points")));
        for (Step part : step.parts()) {
            table.add(partLabel(step, part), ImmutableList.of(contribution(part)), notes(part));
        }
        table.total(wording.say("row.sum"), ImmutableList.of(value(step)), absence(step));
        paper.add(table.block());
    }

    private void writeSection(Paper.Builder paper, Step step) {
        CompositeMeasure.Section section =
                wording.provisions().measure(step.provision(), CompositeMeasure.Section.class);
        paper.paragraph(wording.say("row.worth", "worth", wording.number(section.worth())));
        NumberTable table = new NumberTable(column("criterion"), ImmutableList.of(column("value"), column("points")));
        for (Step part : step.parts()) {
            String value = isChange(part) ? "" : reached(section, part);
            table.add(partLabel(step, part), ImmutableList.of(value, contribution(part)), notes(part));
        }
        table.total(wording.say("row.sum"), ImmutableList.of("", value(step)), absence(step));
        paper.add(table.block());
    }

    /** What a share reaches is a ratio, unless it has points of its own. */
    private String reached(CompositeMeasure.Section section, Step part) {
        boolean isInPoints = section.shares().stream()
                .map(CompositeMeasure.Share::measure)
                .anyMatch(measure -> measure.unit() == Measure.Unit.POINTS
                        && measure.provision().equals(part.provision()));
        return part.value()
                .asOptional()
                .map(reached -> isInPoints ? wording.number(reached) : wording.ratio(reached))
                .orElse(NO_VALUE);
    }

    private void writeMarks(Paper.Builder paper, Step step) {
        ImmutableMap<String, Fraction> maxima = dossier.marks()
                .map(FilledForm::form)
                .map(form -> form.maximumByAddress())
                .orElse(ImmutableMap.of());
        NumberTable table = new NumberTable(column("mark"), ImmutableList.of(column("maximum"), column("points")));
        for (Step part : step.parts()) {
            String maximum = Optional.ofNullable(maxima.get(part.element()))
                    .map(wording::number)
                    .orElse("");
            table.add(partLabel(step, part), ImmutableList.of(maximum, contribution(part)), notes(part));
        }
        table.total(wording.say("row.sum"), ImmutableList.of("", value(step)), absence(step));
        paper.add(table.block());
    }

    /** Writes the periods; where all weigh the same, their sum and by what it is divided, as one would with a pencil. */
    private void writeMean(Paper.Builder paper, Step step) {
        Optional<Fraction> divisor = divisor(step);
        if (divisor.isPresent()) {
            writePlainMean(paper, step, divisor.get());
        } else {
            writeWeightedMean(paper, step);
        }
    }

    private void writePlainMean(Paper.Builder paper, Step step, Fraction divisor) {
        ImmutableList<Step> periods =
                step.parts().stream().filter(part -> !isChange(part)).collect(toImmutableList());
        ImmutableListMultimap<ImmutableList<String>, Step> byNotes = Multimaps.index(periods, this::notes);
        NumberTable table = new NumberTable(column("period"), ImmutableList.of(column("score")));
        for (Step part : periods) {
            ImmutableList<String> notes = notes(part);
            boolean isToldBelow = byNotes.get(notes).size() > 1;
            table.add(partLabel(step, part), ImmutableList.of(value(part)), isToldBelow ? ImmutableList.of() : notes);
        }
        Fraction sum = periods.stream()
                .flatMap(part -> part.value().asOptional().stream())
                .reduce(Fraction.ZERO, Fraction::plus);
        table.total(wording.say("row.sum"), ImmutableList.of(wording.number(sum)), ImmutableList.of());
        table.total(wording.say("row.divisor"), ImmutableList.of(wording.number(divisor)), ImmutableList.of());
        step.parts().stream()
                .filter(CalculationText::isChange)
                .forEach(change ->
                        table.total(partLabel(step, change), ImmutableList.of(contribution(change)), notes(change)));
        table.total(wording.say("row.mean"), ImmutableList.of(value(step)), absence(step));
        paper.add(table.block());
        byNotes.asMap().forEach((notes, of) -> writeSharedNotes(paper, notes, of, periods));
    }

    /** Writes once below the table what would stand below several of its rows. */
    private void writeSharedNotes(
            Paper.Builder paper, ImmutableList<String> notes, Collection<Step> periods, ImmutableList<Step> all) {
        if (periods.size() < 2) {
            return;
        }
        notes.forEach(note -> paper.paragraph(
                periods.size() == all.size()
                        ? wording.say("row.all-periods", "note", note)
                        : wording.say(
                                "row.some-periods", ImmutableMap.of("periods", named(periods, all), "note", note))));
    }

    /** Names periods, of those that follow one another the first and the last. */
    private String named(Collection<Step> periods, ImmutableList<Step> all) {
        List<String> named = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= all.size(); end++) {
            boolean isEnd = end == all.size() || periods.contains(all.get(end)) != periods.contains(all.get(begin));
            if (isEnd && periods.contains(all.get(begin))) {
                named.add(range(wording, all.get(begin), all.get(end - 1)));
            }
            begin = isEnd ? end : begin;
        }
        return String.join(", ", named);
    }

    /** Names the periods of some parts of a mean by the first and the last of them. */
    static String range(Wording wording, Step first, Step last) {
        return first.equals(last)
                ? period(wording, first)
                : wording.say(
                        "row.periods", ImmutableMap.of("first", period(wording, first), "last", period(wording, last)));
    }

    private void writeWeightedMean(Paper.Builder paper, Step step) {
        NumberTable table =
                new NumberTable(column("period"), ImmutableList.of(column("score"), column("share-of-mean")));
        for (Step part : step.parts()) {
            String value = isChange(part) ? "" : value(part);
            table.add(partLabel(step, part), ImmutableList.of(value, contribution(part)), notes(part));
        }
        table.total(wording.say("row.mean"), ImmutableList.of("", value(step)), absence(step));
        paper.add(table.block());
    }

    /** Returns by what the periods are divided, as the contributions tell; empty where they weigh differently, or where nothing is there. */
    private static Optional<Fraction> divisor(Step mean) {
        ImmutableSet<Fraction> divisors = mean.parts().stream()
                .filter(part -> part.contribution().signum() > 0 && !isChange(part))
                .flatMap(part -> part.value().asOptional().map(value -> value.dividedBy(part.contribution())).stream())
                .collect(toImmutableSet());
        return divisors.size() == 1 ? Optional.of(divisors.iterator().next()) : Optional.empty();
    }

    private String column(String name) {
        return wording.say("column." + name);
    }

    private static boolean isChange(Step step) {
        return switch (step.kind()) {
            case CEILING, ROUNDING, FLOOR, LEFT_OUT -> true;
            default -> false;
        };
    }

    private String label(Step step) {
        return wording.rule(step.provision()) + audience.code(step);
    }

    private String partLabel(Step whole, Step part) {
        return switch (part.kind()) {
            case CEILING, ROUNDING, FLOOR, LEFT_OUT ->
                wording.say("step." + part.kind().key()) + audience.code(part);
            case EXTRA -> wording.say("row.extra", "part", wording.rule(part.provision())) + audience.code(part);
            case MARK -> mark(part.element());
            case PERIOD -> period(wording, part);
            default ->
                part.provision().equals(whole.provision())
                        ? wording.say("row.unrounded", "part", label(part))
                        : label(part);
        };
    }

    /** Names the period whose score a part of a mean is. */
    static String period(Wording wording, Step part) {
        return part.evidence()
                .filter(Evidence.Period.class::isInstance)
                .map(evidence -> ((Evidence.Period) evidence).score().period())
                .map(wording::period)
                .orElse(part.element());
    }

    private String value(Step step) {
        return step.value().asOptional().map(wording::number).orElse(NO_VALUE);
    }

    private String contribution(Step part) {
        return part.value().isGiven() ? wording.number(part.contribution()) : NO_VALUE;
    }

    private ImmutableList<String> absence(Step step) {
        return step.value().isGiven()
                ? ImmutableList.of()
                : ImmutableList.of(wording.say("row.no-value", "reason", wording.absence(step.value())));
    }

    /** What stands below a number: why it is missing, and the fact behind it. */
    private ImmutableList<String> notes(Step step) {
        List<String> notes = new ArrayList<>(absence(step));
        if (step.kind() == Step.Kind.MANAGED && !isTaken(step)) {
            notes.addAll(audience.managed(
                    wording.provisions().measure(step.provision(), JudgedMeasure.AllManaged.class), step));
        } else {
            step.evidence().ifPresent(evidence -> notes.addAll(fact(evidence)));
        }
        if (step.kind() == Step.Kind.MARKS && !step.value().isGiven()) {
            notes.addAll(unconfirmedMarks());
        }
        return ImmutableList.copyOf(notes);
    }

    private static boolean isTaken(Step step) {
        return step.evidence().filter(Evidence.Taken.class::isInstance).isPresent();
    }

    private ImmutableList<String> unconfirmedMarks() {
        return dossier.marks().stream()
                .flatMap(form -> form.marks().entrySet().stream())
                .map(mark -> mark(mark.getKey()) + ": " + mark(mark.getValue()))
                .collect(toImmutableList());
    }

    private ImmutableList<String> fact(Evidence evidence) {
        if (evidence instanceof Evidence.Taken taken) {
            return ImmutableList.of(taken(taken.supplied()));
        }
        if (evidence instanceof Evidence.Marked marked) {
            return differs(marked.mark()) ? ImmutableList.of(mark(marked.mark())) : ImmutableList.of();
        }
        if (evidence instanceof Evidence.Period period) {
            return source(period.score());
        }
        if (evidence instanceof Evidence.Found found) {
            return finding(found.assessment());
        }
        if (evidence instanceof Evidence.Rounded rounded) {
            return ImmutableList.of(wording.rounding(rounded.rounding()));
        }
        if (evidence instanceof Evidence.Units units) {
            return units(units);
        }
        if (evidence instanceof Evidence.Tasks tasks) {
            return ImmutableList.of(wording.say(
                    "evidence.tasks",
                    ImmutableMap.of("passed", Integer.toString(tasks.passed()), "of", Integer.toString(tasks.of()))));
        }
        return ImmutableList.of();
    }

    private ImmutableList<String> units(Evidence.Units units) {
        String looked = wording.say(
                "evidence.units", "of", Integer.toString(units.units().size()));
        return units.proposed() == 0
                ? ImmutableList.of(looked)
                : ImmutableList.of(
                        looked, wording.say("evidence.units-proposed", "of", Integer.toString(units.proposed())));
    }

    private String taken(Supplied supplied) {
        return wording.say(
                "evidence.taken",
                ImmutableMap.of(
                        "value", wording.number(supplied.value()), "source", wording.source(supplied.source())));
    }

    private static boolean differs(Mark mark) {
        return mark.self().isPresent() && !mark.self().equals(mark.confirmed());
    }

    private String mark(String address) {
        return address.equals(Form.TOTAL) ? wording.say("row.marks") : wording.mark(address);
    }

    private String mark(Mark mark) {
        return wording.say(
                "evidence.marked", ImmutableMap.of("self", points(mark.self()), "confirmed", points(mark.confirmed())));
    }

    private String points(Optional<Fraction> points) {
        return points.map(wording::number).orElseGet(() -> wording.say("word.none"));
    }

    private ImmutableList<String> source(PeriodScore score) {
        if (score.source() == Source.Known.NOT_RECORDED) {
            return ImmutableList.of();
        }
        return ImmutableList.of(wording.say("evidence.period", "source", wording.source(score.source())));
    }

    private ImmutableList<String> finding(Assessment assessment) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        notes.add(wording.say("evidence.found", "verdict", verdict(assessment)));
        if (!assessment.reason().isBlank()) {
            notes.add(wording.say("row.reason", "reason", assessment.reason()));
        }
        return notes.build();
    }

    private String verdict(Assessment assessment) {
        String verdict = verdict(assessment.verdict());
        return assessment
                .choice()
                .map(choice -> verdict + "; " + wording.say("row.chosen", "verdict", verdict(choice)))
                .orElse(verdict);
    }

    private String verdict(Verdict verdict) {
        return wording.say("verdict." + verdict.key());
    }
}
