package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Node.Text;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Events;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import io.github.thuocdo.scoring.tree.Key;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes marks, figures and finished scores: beside the person, in a block of a month or quarter, or under the names of the policy. */
final class FiguresWriter {

    private static final BilingualText NOT_ASKED = new BilingualText(
            "bộ quy tắc không áp dụng cho đối tượng này hoặc trong kênh này",
            "the policy is not about such subjects, or not in that channel");

    private static final ImmutableMap<String, Key> CRITERIA =
            ImmutableMap.of("d", Facts.D, "dd", Facts.DD, "e", Facts.E);

    private final Register register;
    private final Policy policy;
    private final EvaluationPeriod period;
    private final Forms forms;
    private final MarksWriter marks;
    private final ImmutableSet<Subject> inBlocks;
    private final Phrasing phrasing;
    private final Said said;

    FiguresWriter(
            Register register, Policy policy, EvaluationPeriod period, Forms forms, Phrasing phrasing, Said said) {
        this.register = register;
        this.policy = policy;
        this.period = period;
        this.forms = forms;
        this.marks = new MarksWriter(phrasing);
        this.phrasing = phrasing;
        this.said = said;
        this.inBlocks = inBlocks();
    }

    /** Whether a reader takes it from the facts that agencies score by quarter. */
    boolean isByQuarter() {
        ImmutableSet<PeriodKind> judged = kinds(register.periodFacts().stream()
                .filter(facts -> facts.subject() instanceof Subject.Person)
                .map(PeriodFacts::period)
                .collect(toImmutableList()));
        ImmutableSet<PeriodKind> given = judged.isEmpty()
                ? kinds(register.results().stream()
                        .filter(this::isScore)
                        .map(Result::period)
                        .collect(toImmutableList()))
                : judged;
        return given.contains(PeriodKind.QUARTER) && !given.contains(PeriodKind.MONTH);
    }

    private static ImmutableSet<PeriodKind> kinds(List<EvaluationPeriod> periods) {
        return periods.stream()
                .map(EvaluationPeriod::kind)
                .filter(FiguresWriter::isScored)
                .collect(toImmutableSet());
    }

    private static boolean isScored(PeriodKind kind) {
        return kind == PeriodKind.MONTH || kind == PeriodKind.QUARTER;
    }

    /** Writes what is judged of a person beside what else is said of him or her. */
    void judged(CadreId cadre, Entry person) {
        Map<EvaluationPeriod, Node> months = new TreeMap<>();
        Map<EvaluationPeriod, Node> quarters = new TreeMap<>();
        for (PeriodFacts facts : said.kept(register.periodFacts())) {
            if (facts.subject().equals(Subject.of(cadre)) && isInBlock(facts)) {
                if (facts.period().equals(period)) {
                    judged(facts, person);
                } else {
                    Entry block = new Entry(phrasing);
                    judged(facts, block);
                    (facts.period().kind() == PeriodKind.MONTH ? months : quarters)
                            .put(facts.period(), said.by(facts, block.parts()));
                }
            }
        }
        for (Result result : said.kept(register.results())) {
            if (result.subject().equals(Subject.of(cadre)) && isScore(result)) {
                (result.period().kind() == PeriodKind.MONTH ? months : quarters)
                        .put(result.period(), said.by(result, score(result)));
            }
        }
        blocks(Who.MONTHS, months, person);
        blocks(Who.QUARTERS, quarters, person);
    }

    private boolean isInBlock(PeriodFacts facts) {
        boolean empty = facts.marks().isEmpty()
                && facts.assessments().isEmpty()
                && facts.supplied().isEmpty()
                && facts.leftOut().isEmpty();
        boolean suppliedAlone = facts.marks().isEmpty() && facts.assessments().isEmpty();
        return facts.subject() instanceof Subject.Person
                && facts.channel() == Channel.CIVIL_SERVICE
                && !empty
                && (isScored(facts.period().kind()) || (facts.period().equals(period) && suppliedAlone));
    }

    /** Whether a result is a mere score that can stand in a block, as can all of the same person, in the same order. */
    boolean isScore(Result result) {
        return inBlocks.contains(result.subject());
    }

    /** The people of whose results all are mere scores. */
    private ImmutableSet<Subject> inBlocks() {
        return Multimaps.index(register.results(), Result::subject).asMap().entrySet().stream()
                .filter(person -> person.getKey() instanceof Subject.Person && areInBlocks(person.getValue()))
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    private boolean areInBlocks(Collection<Result> all) {
        List<EvaluationPeriod> periods = all.stream().map(Result::period).toList();
        List<EvaluationPeriod> inOrder = periods.stream()
                .distinct()
                .sorted(Comparator.comparing((EvaluationPeriod each) -> each.kind() == PeriodKind.QUARTER)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return periods.equals(inOrder) && all.stream().allMatch(this::isMereScore);
    }

    private boolean isMereScore(Result result) {
        boolean more = result.judgedBy().isPresent()
                || !result.elements().isEmpty()
                || result.classification().isPresent()
                || result.decision().isPresent()
                || result.decidedBy().isPresent()
                || result.reason().isPresent()
                || !result.acts().isEmpty()
                || result.replaces().isPresent();
        return !more
                && result.id().equals(result.subject().text() + "/" + result.period())
                && result.channel() == Channel.CIVIL_SERVICE
                && isScored(result.period().kind())
                && !result.period().equals(period)
                && register.factsOf(result.subject().cadre(), result.period()).isEmpty();
    }

    private Node score(Result result) {
        Node points = phrasing.number(result.total().orElseThrow().value());
        return Phrasing.source(result.source())
                .<Node>map(source -> new Entry(phrasing)
                        .put(Common.SCORE, points)
                        .put(Common.SOURCE, source)
                        .parts())
                .orElse(points);
    }

    /** Writes blocks; those of successive periods that are the same are one. */
    private void blocks(Key key, Map<EvaluationPeriod, Node> blocks, Entry person) {
        Entry written = new Entry(phrasing);
        ImmutableList<EvaluationPeriod> periods = ImmutableList.copyOf(blocks.keySet());
        for (int i = 0; i < periods.size(); ) {
            Node block = block(periods.get(i), blocks);
            int last = i;
            while (last + 1 < periods.size()
                    && periods.get(last).next().equals(periods.get(last + 1))
                    && block(periods.get(last + 1), blocks).bare().equals(block.bare())) {
                last++;
            }
            String name = last == i ? periods.get(i).toString() : periods.get(i) + ".." + periods.get(last);
            written.put(name, block);
            i = last + 1;
        }
        if (!written.isEmpty()) {
            person.put(key, written.parts());
        }
    }

    private static Node block(EvaluationPeriod period, Map<EvaluationPeriod, Node> blocks) {
        return requireNonNull(blocks.get(period), "block");
    }

    private void judged(PeriodFacts facts, Entry block) {
        Elements elements = forms.elements(facts.cadre(), facts.period());
        Function<Node, Node> tag = node -> said.by(facts, node);
        block.put(Facts.GENERAL, facts.marks().map(marks::marks).map(tag));
        CRITERIA.forEach((name, key) -> block.put(
                key,
                Optional.ofNullable(facts.assessments().get(name))
                        .map(found -> assessment(name, found, elements))
                        .map(tag)));
        Map<String, Supplied> figures = new LinkedHashMap<>(facts.supplied());
        Optional<String> total = elements.totals().stream()
                .filter(name -> facts.period().equals(period) && figures.containsKey(name))
                .findFirst();
        total.map(figures::remove)
                .ifPresent(score -> block.put(Common.SCORE, tag.apply(phrasing.number(score.value())))
                        .put(Common.SOURCE, Phrasing.source(score.source()).map(tag)));
        if (!figures.isEmpty() || !facts.leftOut().isEmpty()) {
            Entry supplied = new Entry(phrasing);
            figures(figures, name -> phrasing.key(elements.key(name)), supplied);
            facts.leftOut().forEach((name, why) -> supplied.put(elements.key(name), marks.notApplicable(why)));
            block.put(Facts.SUPPLIED, tag.apply(supplied.parts()));
        }
    }

    private Node assessment(String name, Assessment found, Elements elements) {
        return found.choice()
                .<Node>map(choice -> new Entry(phrasing)
                        .put(Facts.BETWEEN, verdict(name, choice, elements))
                        .put(Common.REASON, new Text(found.reason()))
                        .parts())
                .orElseGet(() -> verdict(name, found.verdict(), elements));
    }

    private Node verdict(String name, Verdict verdict, Elements elements) {
        return verdict == Verdict.BETWEEN
                ? new Node.Word(phrasing.key(Facts.BETWEEN))
                : phrasing.number(elements.valueOf(name, verdict)
                        .orElse(verdict == Verdict.FULL ? Fraction.ONE : Fraction.of(1, 2))
                        .multipliedBy(Fraction.of(100)));
    }

    /** Writes figures, with one source for all where they have one. */
    private void figures(Map<String, Supplied> figures, Function<String, String> name, Entry written) {
        ImmutableSet<Source> sources =
                figures.values().stream().map(Supplied::source).collect(toImmutableSet());
        boolean common = sources.size() == 1;
        figures.forEach((element, figure) -> {
            Node number = phrasing.figure(figure.value());
            Optional<Node> own = common ? Optional.empty() : Phrasing.source(figure.source());
            written.put(
                    name.apply(element),
                    own.<Node>map(source -> new Entry(phrasing)
                                    .put(Common.VALUE, number)
                                    .put(Common.SOURCE, source)
                                    .parts())
                            .orElse(number));
        });
        if (common) {
            written.put(Common.SOURCE, Phrasing.source(sources.iterator().next()));
        }
    }

    /** Writes what stands under the names of the policy: facts of other channels and of whole years, of units, of collectives. */
    Node.Rows underNames(Subject.Kind kind) {
        ImmutableList<PeriodFacts> all = said.kept(register.periodFacts()).stream()
                .filter(facts -> facts.subject().kind() == kind && !isInBlock(facts))
                .collect(toImmutableList());
        all.stream().filter(facts -> !isAskedFor(facts)).forEach(facts -> said.leaveOut(facts, NOT_ASKED));
        return said.each(all, this::row);
    }

    private boolean isAskedFor(PeriodFacts facts) {
        return policy.scope().subject() == facts.subject().kind()
                && policy.scope().channel() == facts.channel();
    }

    private Node row(PeriodFacts facts) {
        Entry row =
                new Entry(phrasing).put(Events.ABOUT, new Text(facts.subject().text()));
        if (!facts.period().equals(period)) {
            row.put(Common.PERIOD, phrasing.period(facts.period()));
        }
        row.put(Facts.MARKS, facts.marks().map(marks::marks));
        figures(facts.supplied(), name -> name, row);
        facts.leftOut().forEach((name, why) -> row.put(name, marks.notApplicable(why)));
        return row.parts();
    }
}
