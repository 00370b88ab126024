package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is known of one person in one period: marks, work, findings, figures and scores taken over. */
final class BlockReader {

    private final CaseContext context;
    private final CadreId person;
    private final Set<String> taskIds;

    /** What a block says: work, and what can be read when it is known by which policies the person goes. */
    record Block(ImmutableList<Task> tasks, Optional<Judged> facts, Optional<ByPolicy<Result>> result) {
        static final Block EMPTY = new Block(ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    /** A score taken over, with nothing more said of it. */
    private record Score(TextValue points, Source source) {}

    /** The values of a block that the policies name: marks, figures, unit criteria, a total. */
    record Judged(
            CadreId person,
            EvaluationPeriod period,
            TextValue marks,
            TextValue supplied,
            ImmutableMap<String, TextValue> criteria,
            Optional<Score> total)
            implements ByPolicy<PeriodFacts> {

        /** Whether nothing is said but figures. */
        boolean isSuppliedAlone() {
            return !marks.isPresent()
                    && criteria.entrySet().stream()
                            .allMatch(criterion -> criterion.getKey().equals("d")
                                    || !criterion.getValue().isPresent());
        }

        @Override
        public Optional<PeriodFacts> read(Forms forms) {
            Elements elements = forms.elements(person, period);
            PeriodFacts.Builder facts = PeriodFacts.builder().cadre(person).period(period);
            Map<String, Supplied> figures = new LinkedHashMap<>(figures(elements, facts));
            criteria.forEach((name, value) -> {
                if (value.isPresent() && elements.isAskedFor(name, value)) {
                    criterion(name, value, elements, facts, figures);
                }
            });
            total.ifPresent(score -> elements.total(score.points())
                    .flatMap(name -> elements.number(name, score.points())
                            .map(points -> Map.entry(name, new Supplied(points, score.source()))))
                    .ifPresent(supplying -> figures.putIfAbsent(supplying.getKey(), supplying.getValue())));
            if (marks.isPresent()) {
                forms.ofPerson(person, period, marks)
                        .flatMap(form -> new MarksReader(form).filled(marks))
                        .ifPresent(facts::marks);
            }
            return Optional.of(facts.supplied(figures).build());
        }

        private static void criterion(
                String name,
                TextValue value,
                Elements elements,
                PeriodFacts.Builder facts,
                Map<String, Supplied> figures) {
            if (elements.isVerdict(name)) {
                assessment(name, value, elements).ifPresent(found -> facts.putAssessment(name, found));
            } else {
                figure(name, value, CaseContext.ENTERED, elements).ifPresent(figure -> figures.put(name, figure));
            }
        }

        private static Optional<Assessment> assessment(String name, TextValue value, Elements elements) {
            if (value.isMap()) {
                return value.map(reader -> {
                    Optional<Verdict> choice = elements.verdict(name, reader.required(Facts.BETWEEN));
                    Optional<String> reason = reader.required(Common.REASON).text();
                    return reader.make(
                            "leader-value", () -> Assessment.chosen(choice.orElseThrow(), reason.orElseThrow()));
                });
            }
            return elements.verdict(name, value).map(Assessment::of);
        }

        private Map<String, Supplied> figures(Elements elements, PeriodFacts.Builder facts) {
            if (!supplied.isPresent()) {
                return Map.of();
            }
            return supplied.map(reader -> {
                        Source source = reader.optional(Common.SOURCE)
                                .parsed("not-a-text", Source::of)
                                .orElse(CaseContext.ENTERED);
                        Map<String, Supplied> figures = new LinkedHashMap<>();
                        for (String name : elements.names()) {
                            TextValue value = reader.optional(elements.key(name));
                            Optional<String> reason =
                                    value.isText() ? value.text().flatMap(Vocabulary::notApplicable) : Optional.empty();
                            reason.ifPresentOrElse(
                                    why -> facts.putLeftOut(name, why),
                                    () -> figure(name, value, source, elements)
                                            .ifPresent(figure -> figures.put(name, figure)));
                        }
                        return Optional.of(figures);
                    })
                    .orElse(Map.of());
        }

        private static Optional<Supplied> figure(String name, TextValue value, Source source, Elements elements) {
            if (!value.isPresent()) {
                return Optional.empty();
            }
            if (value.isMap()) {
                return value.map(reader -> {
                    Optional<Fraction> figure = elements.number(name, reader.required(Common.VALUE));
                    Optional<Source> own = reader.optional(Common.SOURCE).parsed("not-a-text", Source::of);
                    return reader.make("not-supplied", () -> new Supplied(figure.orElseThrow(), own.orElse(source)));
                });
            }
            return elements.number(name, value).map(figure -> new Supplied(figure, source));
        }
    }

    BlockReader(CaseContext context, CadreId person, Set<String> taskIds) {
        this.context = context;
        this.person = person;
        this.taskIds = taskIds;
    }

    /** Reads the facts that stand at a person, for the only month or quarter of the case. */
    Block ofPerson(Keyed particulars) {
        Optional<EvaluationPeriod> period = context.onlyScoredPeriod();
        Block block = read(particulars, period.or(this::onlyPeriod), Optional.empty());
        if (period.isEmpty()
                && !context.arePeriodsRefused()
                && block.facts.filter(judged -> !judged.isSuppliedAlone()).isPresent()) {
            particulars.refuse(
                    "facts-without-period",
                    BilingualText.of(person.text()),
                    new BilingualText(
                            "dữ kiện phải ghi trong mục tháng hoặc quý, vì tình huống không chỉ có một tháng hoặc một quý",
                            "must have the facts in a block of months or quarters, because the case has no single month or quarter"));
        }
        return block;
    }

    private Optional<EvaluationPeriod> onlyPeriod() {
        return context.periods().size() == 1 ? Optional.of(context.periods().get(0)) : Optional.empty();
    }

    /** Reads one value of months or quarters: a score, a block, or nothing. */
    Block ofPeriod(TextValue value, EvaluationPeriod period) {
        if (value.isMap()) {
            return value.map(reader -> Optional.of(ofBlock(reader, period))).orElse(Block.EMPTY);
        }
        Optional<String> text = value.text();
        if (text.isEmpty() || Vocabulary.NOTHING.find(text.get()).isPresent()) {
            return Block.EMPTY;
        }
        return takenOver(period, new Score(value, CaseContext.ENTERED));
    }

    private Block ofBlock(Keyed block, EvaluationPeriod period) {
        return read(block, Optional.of(period), block.optional(Common.ID).text());
    }

    /** A period that has a round itself takes the score as a supplied figure; for others it is a finished result. */
    private Block takenOver(EvaluationPeriod period, Score score) {
        return context.periods().contains(period)
                ? new Block(
                        ImmutableList.of(),
                        Optional.of(new Judged(
                                person, period, nothing(), nothing(), ImmutableMap.of(), Optional.of(score))),
                        Optional.empty())
                : new Block(
                        ImmutableList.of(),
                        Optional.empty(),
                        Optional.of(forms -> forms.elements(person, period)
                                .points(score.points)
                                .map(points -> Result.builder()
                                        .id(person.text() + "/" + period)
                                        .subject(Subject.of(person))
                                        .period(period)
                                        .total(points)
                                        .source(score.source)
                                        .build())));
    }

    private TextValue nothing() {
        return TextValue.absent(Place.ofFile(""), context.problems());
    }

    private Block read(Keyed block, Optional<EvaluationPeriod> period, Optional<String> resultId) {
        Optional<EvaluationPeriod> scored = period.filter(each -> each.kind().months() <= 3);
        ImmutableList<Task> tasks = new WorkReader(context, person, scored, taskIds).tasks(block);
        TextValue supplied = block.optional(Facts.SUPPLIED);
        ImmutableMap<String, TextValue> criteria = ImmutableMap.of(
                "d", block.optional(Facts.D),
                "dd", block.optional(Facts.DD),
                "e", block.optional(Facts.E));
        TextValue marks = block.optional(Facts.GENERAL);
        Block score = score(block, period, resultId);
        boolean said = marks.isPresent()
                || supplied.isPresent()
                || criteria.values().stream().anyMatch(TextValue::isPresent);
        if (said && period.isEmpty()) {
            refuseWithoutPeriod(block);
            return Block.EMPTY;
        }
        if (!said && score.facts.isEmpty()) {
            return new Block(tasks, Optional.empty(), score.result);
        }
        return new Block(
                tasks,
                period.map(when -> new Judged(
                        person, when, marks, supplied, criteria, score.facts.flatMap(judged -> judged.total))),
                score.result);
    }

    /** A case whose periods could not be read has been told so already. */
    private void refuseWithoutPeriod(Keyed block) {
        if (!context.arePeriodsRefused()) {
            block.refuse(
                    "facts-without-period",
                    BilingualText.of(person.text()),
                    new BilingualText(
                            "dữ kiện phải ghi trong mục tháng hoặc quý, vì tình huống có nhiều kỳ",
                            "must have the facts in a block of months or quarters, because the case has several periods"));
        }
    }

    /** Reads a finished score with what may be said of it. */
    private Block score(Keyed block, Optional<EvaluationPeriod> period, Optional<String> resultId) {
        TextValue total = block.optional(Common.SCORE);
        Optional<Source> source = block.optional(Common.SOURCE).parsed("not-a-text", Source::of);
        ResultDetails details = ResultDetails.read(resultId, block);
        boolean said = total.isPresent() || details.isPresent();
        if (!said || period.isEmpty()) {
            if (said) {
                refuseWithoutPeriod(block);
            }
            return Block.EMPTY;
        }
        if (!details.isPresent()) {
            return takenOver(period.get(), new Score(total, source.orElse(CaseContext.ENTERED)));
        }
        return new Block(
                ImmutableList.of(),
                Optional.empty(),
                Optional.of(forms -> result(block, period.get(), total, source, details, forms)));
    }

    private Optional<Result> result(
            Keyed block,
            EvaluationPeriod period,
            TextValue total,
            Optional<Source> source,
            ResultDetails details,
            Forms forms) {
        Elements elements = forms.elements(person, period);
        Optional<Points> points = elements.points(total);
        return block.make(
                "not-a-result",
                () -> details.addTo(Result.builder(), elements)
                        .id(details.id().orElse(person.text() + "/" + period))
                        .subject(Subject.of(person))
                        .period(period)
                        .total(points)
                        .source(source.orElse(details.judgedBy()
                                .map(UnitId::text)
                                .map(Source::of)
                                .orElse(CaseContext.ENTERED)))
                        .build());
    }
}
