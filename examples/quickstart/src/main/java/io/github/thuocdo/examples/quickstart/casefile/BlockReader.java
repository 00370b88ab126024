package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Common;
import io.github.thuocdo.examples.quickstart.casefile.Terms.Facts;
import io.github.thuocdo.examples.quickstart.text.Key;
import io.github.thuocdo.examples.quickstart.text.Place;
import io.github.thuocdo.examples.quickstart.text.TextValue;
import io.github.thuocdo.examples.quickstart.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is known of one person in one period: marks, work, findings, figures and scores taken over. */
final class BlockReader {

    /** The elements of a sheet in files, with their names. */
    private static final ImmutableMap<String, Key> ELEMENTS = ImmutableMap.<String, Key>builder()
            .put("a", Terms.Expect.QUANTITY)
            .put("b", Terms.Expect.QUALITY)
            .put("c", Terms.Expect.PROGRESS)
            .put("d", Facts.D)
            .put("dd", Facts.DD)
            .put("e", Facts.E)
            .put("general", Facts.GENERAL)
            .put("result", Terms.Expect.RESULT)
            .put("total", Terms.Expect.TOTAL)
            .buildOrThrow();

    private static final Words<Verdict> VERDICTS = Words.<Verdict>builder()
            .put(Verdict.FULL, "100", "100 %", "100%", "1")
            .put(Verdict.PROLONGED, "50", "50 %", "50%", "1/2", "0.5")
            .put(Verdict.BETWEEN, "between", "giữa", "ở giữa")
            .build();

    private static final String VERDICT_RULE =
            "must be 100, 50 or between (335/2025/NĐ-CP, Điều 15.3); a choice between the two is written { between: 100, reason: … }";

    private final CaseContext context;
    private final CadreId person;
    private final Set<String> taskIds;

    /** What a block says. */
    record Block(ImmutableList<Task> tasks, Optional<Judged> facts, Optional<Result> result) {
        static final Block EMPTY = new Block(ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    /** Facts of a period with marks that can be read when it is known on which form they are. */
    record Judged(PeriodFacts facts, TextValue marks) {

        /** The facts with the marks; without them where it cannot be told on which form they are. */
        PeriodFacts marked(Forms forms) {
            return forms.ofPerson(facts.cadre(), facts.period(), marks)
                    .flatMap(form -> new MarksReader(form).filled(marks))
                    .map(filled ->
                            PeriodFacts.builder().from(facts).marks(filled).build())
                    .orElse(facts);
        }
    }

    BlockReader(CaseContext context, CadreId person, Set<String> taskIds) {
        this.context = context;
        this.person = person;
        this.taskIds = taskIds;
    }

    /** Reads the facts that stand at a person, for the only month or quarter of the case. */
    Block ofPerson(Particulars particulars) {
        Optional<EvaluationPeriod> period = context.onlyScoredPeriod();
        Block block = read(particulars, period.or(this::onlyPeriod), Optional.empty());
        if (period.isEmpty()
                && !context.periods().isEmpty()
                && block.facts.filter(judged -> !isSuppliedAlone(judged)).isPresent()) {
            particulars.refuse(
                    "facts-without-period",
                    person.text(),
                    "must have the facts in a block of months or quarters, because the case has no single month or quarter");
        }
        return block;
    }

    private Optional<EvaluationPeriod> onlyPeriod() {
        return context.periods().size() == 1 ? Optional.of(context.periods().get(0)) : Optional.empty();
    }

    private static boolean isSuppliedAlone(Judged judged) {
        return !judged.marks.isPresent() && judged.facts.assessments().isEmpty();
    }

    /** Reads one value of months or quarters: a score, a block, or nothing. */
    Block ofPeriod(TextValue value, EvaluationPeriod period) {
        if (value.isMap()) {
            return value.map(reader -> Optional.of(ofBlock(Particulars.of(reader), period)))
                    .orElse(Block.EMPTY);
        }
        Optional<String> text = value.text();
        if (text.isEmpty() || Vocabulary.NOTHING.find(text.get()).isPresent()) {
            return Block.EMPTY;
        }
        return points(value)
                .map(points -> takenOver(period, new Score(points, CaseContext.CASE_FILE)))
                .orElse(Block.EMPTY);
    }

    private Block ofBlock(Particulars block, EvaluationPeriod period) {
        return read(block, Optional.of(period), block.optional(Common.ID).text());
    }

    /** A score taken over, with nothing more said of it. */
    private record Score(Fraction points, String source) {}

    /** A period that is reviewed itself takes the score as a supplied figure; for others it is a finished result. */
    private Block takenOver(EvaluationPeriod period, Score score) {
        if (context.periods().contains(period)) {
            return new Block(
                    ImmutableList.of(),
                    Optional.of(new Judged(
                            PeriodFacts.builder()
                                    .cadre(person)
                                    .period(period)
                                    .putSupplied("total", new Supplied(score.points, score.source))
                                    .build(),
                            nothing())),
                    Optional.empty());
        }
        return new Block(
                ImmutableList.of(),
                Optional.empty(),
                Optional.of(Result.builder()
                        .id(person.text() + "/" + period)
                        .subject(Subject.of(person))
                        .period(period)
                        .total(Points.of(score.points))
                        .source(score.source)
                        .build()));
    }

    private TextValue nothing() {
        return TextValue.absent(Place.ofFile(""), context.problems());
    }

    private Block read(Particulars block, Optional<EvaluationPeriod> period, Optional<String> resultId) {
        Optional<EvaluationPeriod> scored = period.filter(each -> each.kind().months() <= 3);
        ImmutableList<Task> tasks = new WorkReader(context, person, scored, taskIds).tasks(block);
        Map<String, Supplied> supplied = new LinkedHashMap<>(supplied(block.optional(Facts.SUPPLIED)));
        Map<String, Assessment> assessments = new LinkedHashMap<>();
        readLeader(block, supplied, assessments);
        PeriodFacts.Builder facts = PeriodFacts.builder().cadre(person);
        TextValue marks = block.optional(Facts.GENERAL);
        Block score = score(block, period, resultId);
        boolean said = marks.isPresent() || !supplied.isEmpty() || !assessments.isEmpty();
        if (said && period.isEmpty()) {
            refuseWithoutPeriod(block);
            return Block.EMPTY;
        }
        score.facts.ifPresent(taken -> taken.facts.supplied().forEach(supplied::putIfAbsent));
        if (!said && score.facts.isEmpty()) {
            return new Block(tasks, Optional.empty(), score.result);
        }
        return new Block(
                tasks,
                block.make(
                        "not-facts",
                        () -> new Judged(
                                facts.period(period.orElseThrow())
                                        .supplied(supplied)
                                        .assessments(assessments)
                                        .build(),
                                marks)),
                score.result);
    }

    /** A case whose periods could not be read has been told so already. */
    private void refuseWithoutPeriod(Particulars block) {
        if (!context.periods().isEmpty()) {
            block.refuse(
                    "facts-without-period",
                    person.text(),
                    "must have the facts in a block of months or quarters, because the case has several periods");
        }
    }

    private void readLeader(Particulars block, Map<String, Supplied> supplied, Map<String, Assessment> assessments) {
        TextValue d = block.optional(Facts.D);
        if (d.isPresent()) {
            suppliedFigure("d", d, CaseContext.CASE_FILE).ifPresent(figure -> supplied.put("d", figure));
        }
        assessment(block.optional(Facts.DD)).ifPresent(found -> assessments.put("dd", found));
        assessment(block.optional(Facts.E)).ifPresent(found -> assessments.put("e", found));
    }

    private static Optional<Assessment> assessment(TextValue value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        if (value.isMap()) {
            return value.map(reader -> {
                Optional<Verdict> choice = verdict(reader.required(Facts.BETWEEN));
                Optional<String> reason = reader.required(Common.REASON).text();
                return reader.make("leader-value", () -> Assessment.chosen(choice.orElseThrow(), reason.orElseThrow()));
            });
        }
        return verdict(value).map(Assessment::of);
    }

    private static Optional<Verdict> verdict(TextValue value) {
        return value.text().flatMap(text -> {
            Optional<Verdict> verdict = VERDICTS.find(text);
            if (verdict.isEmpty()) {
                value.refuse("leader-value", VERDICT_RULE);
            }
            return verdict;
        });
    }

    private static Map<String, Supplied> supplied(TextValue value) {
        if (!value.isPresent()) {
            return Map.of();
        }
        return value.map(reader -> {
                    String source = reader.optional(Common.SOURCE).text().orElse(CaseContext.CASE_FILE);
                    Map<String, Supplied> figures = new LinkedHashMap<>();
                    ELEMENTS.forEach((element, key) -> suppliedFigure(element, reader.optional(key), source)
                            .ifPresent(figure -> figures.put(element, figure)));
                    return Optional.of(figures);
                })
                .orElse(Map.of());
    }

    private static Optional<Supplied> suppliedFigure(String element, TextValue value, String source) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        if (value.isMap()) {
            return value.map(reader -> {
                Optional<Fraction> figure = figure(element, reader.required(Common.VALUE));
                Optional<String> own = reader.optional(Common.SOURCE).text();
                return reader.make("not-supplied", () -> new Supplied(figure.orElseThrow(), own.orElse(source)));
            });
        }
        return figure(element, value).map(figure -> new Supplied(figure, source));
    }

    private static Optional<Fraction> figure(String element, TextValue value) {
        return switch (element) {
            case "a", "b", "c" -> Numbers.share(value);
            case "d", "dd", "e" -> Numbers.leaderValue(value);
            case "general" -> Numbers.pointsUpTo(value, 30, "335/2025/NĐ-CP, Điều 12.2");
            case "result" -> Numbers.pointsUpTo(value, 70, "335/2025/NĐ-CP, Điều 12.3");
            default -> points(value);
        };
    }

    private static Optional<Fraction> points(TextValue value) {
        return Numbers.pointsUpTo(value, 100, "335/2025/NĐ-CP, Điều 12");
    }

    /** The parts of a finished score, by element. */
    static ImmutableMap<String, Fraction> parts(TextValue value) {
        if (!value.isPresent()) {
            return ImmutableMap.of();
        }
        return value.map(reader -> {
                    ImmutableMap.Builder<String, Fraction> parts = ImmutableMap.builder();
                    ELEMENTS.forEach((element, key) ->
                            figure(element, reader.optional(key)).ifPresent(figure -> parts.put(element, figure)));
                    return Optional.of(parts.buildOrThrow());
                })
                .orElse(ImmutableMap.of());
    }

    /** Reads a finished score with what may be said of it. */
    private Block score(Particulars block, Optional<EvaluationPeriod> period, Optional<String> resultId) {
        TextValue value = block.optional(Common.SCORE);
        Optional<Fraction> total = points(value);
        Optional<String> source = block.optional(Common.SOURCE).text();
        ResultDetails details = ResultDetails.read(resultId, block);
        boolean said = value.isPresent() || details.isPresent();
        if (!said || period.isEmpty()) {
            if (said) {
                refuseWithoutPeriod(block);
            }
            return Block.EMPTY;
        }
        if (!details.isPresent()) {
            return total.map(points -> takenOver(period.get(), new Score(points, source.orElse(CaseContext.CASE_FILE))))
                    .orElse(Block.EMPTY);
        }
        Optional<Result> result = block.make(
                "not-a-result",
                () -> details.addTo(Result.builder())
                        .id(details.id().orElse(person.text() + "/" + period.get()))
                        .subject(Subject.of(person))
                        .period(period.get())
                        .total(total.map(Points::of))
                        .source(source.orElse(
                                details.judgedBy().map(UnitId::text).orElse(CaseContext.CASE_FILE)))
                        .build());
        return new Block(ImmutableList.of(), Optional.empty(), result);
    }
}
