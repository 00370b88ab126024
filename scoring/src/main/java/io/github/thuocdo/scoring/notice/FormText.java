package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Signature;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The text of a form: what is known in its place, and dots where somebody has to write. */
final class FormText {

    /** A cell for somebody to write in. */
    private static final String DOTS = "........";

    /** A cell in which there is nothing to write. */
    private static final String NONE = "–";

    private static final Mark UNMARKED = new Mark(Optional.empty(), Optional.empty());

    private final KnownForm form;
    private final Language language;
    private final Wording wording;
    private final Explained explained;
    private final Scorecard card;
    private final Dossier dossier;

    FormText(KnownForm form, Language language, Explained explained) {
        this.form = form;
        this.language = language;
        this.explained = explained;
        this.card = explained.card();
        this.dossier = card.dossier();
        this.wording = Wording.ofOffice(language, card.policy(), explained.names()::unit, explained.names()::person);
    }

    Paper paper() {
        return switch (form) {
            case MONITORING -> monitoring(ScoredParts.of(card).orElseThrow());
            case YEAR -> year();
            case YEAR_OF_PUBLIC_EMPLOYEE -> yearOfPublicEmployee();
        };
    }

    private Paper monitoring(ScoredParts parts) {
        Paper.Builder paper = begin("title.form.monitoring");
        paper.heading(wording.say("section.form.general"));
        paper.add(marks(parts.general().form().value()));
        paper.add(new Block.Note(wording.say("note.form.confirmed")));
        paper.heading(wording.say("section.form.result"));
        paper.add(results(parts.result()));
        paper.heading(wording.say("section.form.total"));
        paper.add(total(ImmutableList.of(parts.general(), parts.result())));
        paper.heading(wording.say("section.form.comment"));
        writeEmpty(paper, "field.form.strengths");
        writeEmpty(paper, "field.form.shortcomings");
        writeEmpty(paper, "field.form.comment");
        return end(paper, "sign.civil-servant");
    }

    private Paper year() {
        Paper.Builder paper = begin("title.form.year");
        paper.heading(wording.say("section.form.periods"));
        paper.add(periods());
        paper.heading(wording.say("section.form.class"));
        writeEmpty(paper, "field.form.own-class");
        writeEmpty(paper, "field.form.class");
        writeEmpty(paper, "field.form.handling");
        return end(paper, "sign.civil-servant");
    }

    private Paper yearOfPublicEmployee() {
        Paper.Builder paper = begin("title.form.public-employee");
        paper.heading(wording.say("section.form.results"));
        paper.add(total(ofSheet()));
        paper.heading(wording.say("section.form.class-and-comment"));
        writeEmpty(paper, "field.form.public-employee.own-class");
        writeEmpty(paper, "field.form.public-employee.class");
        writeEmpty(paper, "field.form.public-employee.comment");
        return end(paper, "sign.public-employee");
    }

    private Paper.Builder begin(String title) {
        Paper.Builder paper = Paper.builder(language, wording.say(title, "instrument", form.decree()));
        new SummaryText(wording, new SubjectAudience(wording, dossier), explained).writeSubject(paper);
        return paper;
    }

    private Paper end(Paper.Builder paper, String who) {
        String placeAndDay = wording.say("sign.place-and-day");
        String byHand = wording.say("sign.by-hand");
        return paper.add(new Block.Note(wording.say("note.decimals")))
                .add(new Block.Note(wording.say("note.form.dots")))
                .add(new Block.Signatures(ImmutableList.of(
                        new Signature(
                                placeAndDay,
                                wording.say(who),
                                byHand,
                                explained.cadre().name()),
                        new Signature(placeAndDay, wording.say("sign.authority"), byHand, ""))))
                .build();
    }

    private void writeEmpty(Paper.Builder paper, String label) {
        paper.field(wording.say(label), "");
    }

    /** Every item with its maximum, the points that the person gave and those that were confirmed. */
    private Block marks(Form items) {
        NumberTable table = new NumberTable(
                wording.say("column.mark"),
                ImmutableList.of(
                        wording.say("column.maximum"),
                        wording.say("column.form.self"),
                        wording.say("column.form.confirmed")));
        FilledForm filled = dossier.marks().orElseGet(() -> new FilledForm(items, ImmutableMap.of()));
        for (Form.Group group : items.groups()) {
            Mark sum = new Mark(filled.total(group, Mark::self), filled.total(group, Mark::confirmed));
            addMark(
                    table,
                    wording.group(group.id()),
                    group.maximum(),
                    filled.marks().getOrDefault(group.id(), sum));
            group.maximumByItem()
                    .forEach((item, maximum) -> addMark(
                            table, wording.mark(item), maximum, filled.marks().getOrDefault(item, UNMARKED)));
        }
        table.total(
                wording.say("row.sum"),
                ImmutableList.of(
                        wording.number(items.maximum()),
                        cell(filled.total(Mark::self)),
                        cell(filled.total(Mark::confirmed))),
                ImmutableList.of());
        return table.block();
    }

    private void addMark(NumberTable table, String label, Fraction maximum, Mark mark) {
        table.add(
                label,
                ImmutableList.of(wording.number(maximum), cell(mark.self()), cell(mark.confirmed())),
                mark.notApplicable()
                        .map(reason -> ImmutableList.of(wording.say("row.form.not-applicable", "reason", reason)))
                        .orElse(ImmutableList.of()));
    }

    /** What each criterion reaches, and the points of them together. */
    private Block results(CompositeMeasure.Section section) {
        NumberTable table =
                new NumberTable(wording.say("column.criterion"), ImmutableList.of(wording.say("column.value")));
        for (CompositeMeasure.Share share : section.shares()) {
            Optional<Observation<Fraction>> reached = value(share.measure());
            table.add(
                    wording.name(share.measure().provision()),
                    ImmutableList.of(cell(reached, wording::ratio)),
                    whyMissing(reached));
        }
        return table.block();
    }

    /** The parts of the total with their maxima, and the total. */
    private Block total(ImmutableList<Measure> parts) {
        NumberTable table = new NumberTable(
                wording.say("column.part"),
                ImmutableList.of(wording.say("column.maximum"), wording.say("column.points")));
        for (Measure part : parts) {
            Optional<Observation<Fraction>> points = value(part);
            table.add(
                    wording.name(part.provision()),
                    ImmutableList.of(part.maximum().map(wording::number).orElse(""), cell(points, wording::number)),
                    whyMissing(points));
        }
        addTotal(table, "field.total", ImmutableList.of(""));
        return table.block();
    }

    /** The shorter periods with their totals, and the mean; a year that was scored from its own facts has a total that is none. */
    private Block periods() {
        NumberTable table =
                new NumberTable(wording.say("column.period"), ImmutableList.of(wording.say("column.score")));
        ImmutableMap<EvaluationPeriod, PeriodScore> scores =
                dossier.shorter().stream().collect(toImmutableMap(PeriodScore::period, score -> score));
        for (EvaluationPeriod period : scored()) {
            Optional<Observation<Fraction>> total = Optional.ofNullable(scores.get(period))
                    .map(score -> score.total().map(Points::value));
            table.add(wording.period(period), ImmutableList.of(cell(total, wording::number)), whyMissing(total));
        }
        addTotal(table, dossier.scoredBy() == PeriodKind.YEAR ? "field.total" : "row.mean", ImmutableList.of());
        return table.block();
    }

    /** The form has the twelve months; a year that is made up of other periods has those. */
    private ImmutableList<EvaluationPeriod> scored() {
        return dossier.shorter().stream().allMatch(score -> score.period().kind() == PeriodKind.MONTH)
                ? dossier.period().months()
                : dossier.shorter().stream().map(PeriodScore::period).collect(toImmutableList());
    }

    /** Writes the total below the line; where it was rounded for the record, after what it was before. */
    private void addTotal(NumberTable table, String label, ImmutableList<String> before) {
        Observation<Fraction> total = card.total().map(Points::value);
        Observation<Fraction> raw = card.rawTotal().map(Points::value);
        if (raw.isGiven() && !raw.equals(total)) {
            addTotal(table, "field.raw-total", before, raw);
        }
        addTotal(table, label, before, total);
    }

    private void addTotal(NumberTable table, String label, ImmutableList<String> before, Observation<Fraction> points) {
        table.total(
                wording.say(label),
                ImmutableList.<String>builder()
                        .addAll(before)
                        .add(cell(Optional.of(points), wording::number))
                        .build(),
                whyMissing(Optional.of(points)));
    }

    /** The parts of the points of the role, which are those of its months. */
    private ImmutableList<Measure> ofSheet() {
        return card.policy()
                .sheet(dossier.role(), PeriodKind.MONTH, Sheet.Basis.FACTS)
                .map(sheet -> sheet.total().parts())
                .orElse(ImmutableList.of());
    }

    /** Finds the number of a measure in the derivation; empty where the period was not scored by it. */
    private Optional<Observation<Fraction>> value(Measure measure) {
        return steps(card.derivation())
                .filter(step -> step.provision().equals(measure.provision()))
                .map(Step::value)
                .findFirst();
    }

    private static Stream<Step> steps(Step step) {
        return Stream.concat(Stream.of(step), step.parts().stream().flatMap(FormText::steps));
    }

    private String cell(Optional<Fraction> points) {
        return points.map(wording::number).orElse(DOTS);
    }

    /** Writes a number; nobody has to write one that, as the facts say, there is not to be. */
    private static String cell(Optional<Observation<Fraction>> number, Function<Fraction, String> writer) {
        return number.map(known -> known.asOptional()
                        .map(writer)
                        .orElse(known.absence().filter(FormText::isForGood).isPresent() ? NONE : DOTS))
                .orElse(DOTS);
    }

    private static boolean isForGood(AbsenceKind kind) {
        return switch (kind) {
            case NOT_APPLICABLE, EXCUSED -> true;
            case NOT_RATED, NOT_DUE, WITHHELD -> false;
        };
    }

    /** Says why there is no number, as far as that is known. */
    private ImmutableList<String> whyMissing(Optional<Observation<Fraction>> number) {
        return number.filter(missing -> !missing.isGiven())
                .map(missing -> ImmutableList.of(wording.absence(missing)))
                .orElse(ImmutableList.of());
    }
}
