package io.github.thuocdo.scoring.casefile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.LeaderValues;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.RuleException;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers that some policies ask for, by the names under which they may be given, and what each of them can be.
 *
 * @param byName  the measures; managers and staff may be asked for the same number in different ways
 * @param totals  the names of totals
 * @param policies  the ids of the policies
 */
record Elements(
        ImmutableMap<String, ImmutableSet<Measure>> byName,
        ImmutableSet<String> totals,
        ImmutableList<String> policies) {

    /** The further names in files of numbers that editions of the State have in common. */
    private static final ImmutableMap<String, Key> KEYS = ImmutableMap.<String, Key>builder()
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

    private static final Fraction HUNDRED = Fraction.of(100);
    private static final String OUT_OF_RANGE = "points-out-of-range";
    private static final String LEADER_VALUE = "leader-value";

    /** The numbers of some policies. */
    static Elements of(List<Policy> policies) {
        Map<String, Set<Measure>> byName = new LinkedHashMap<>();
        policies.stream()
                .flatMap(policy -> policy.rules().stream())
                .flatMap(Elements::measures)
                .flatMap(Elements::withParts)
                .forEach(measure -> byName.computeIfAbsent(measure.element(), element -> new LinkedHashSet<>())
                        .add(measure));
        ImmutableMap.Builder<String, ImmutableSet<Measure>> all = ImmutableMap.builder();
        byName.forEach((name, measures) -> all.put(name, ofPeriods(measures)));
        ImmutableSet<String> totals = policies.stream()
                .flatMap(policy -> policy.rulesOf(Sheet.class).stream())
                .map(sheet -> sheet.total().element())
                .collect(toImmutableSet());
        return new Elements(
                all.buildOrThrow(), totals, policies.stream().map(Policy::id).collect(toImmutableList()));
    }

    /** A mean of periods is no more than one of them can be, so that it says nothing of its own. */
    private static ImmutableSet<Measure> ofPeriods(Set<Measure> measures) {
        ImmutableSet<Measure> ofPeriods = measures.stream()
                .filter(measure -> !(measure instanceof CompositeMeasure.MeanOfPeriods))
                .collect(toImmutableSet());
        return ofPeriods.isEmpty() ? ImmutableSet.copyOf(measures) : ofPeriods;
    }

    private static Stream<Measure> measures(Rule rule) {
        if (rule instanceof Sheet sheet) {
            return Stream.of(sheet.total());
        }
        if (rule instanceof Ladder ladder) {
            return ladder.rungs().stream()
                    .flatMap(rung -> rung.requires().stream())
                    .flatMap(required -> required.condition().measures());
        }
        return rule instanceof Gate gate
                ? Stream.concat(
                        gate.when().measures(), gate.weighedWhen().stream().flatMap(Condition::measures))
                : Stream.empty();
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(Elements::withParts));
    }

    ImmutableList<String> names() {
        return byName.keySet().asList();
    }

    private ImmutableSet<Measure> measures(String name) {
        return byName.getOrDefault(name, ImmutableSet.of());
    }

    /** The key of a number in a map, with its further names as long as none of them is the name of another number. */
    Key key(String name) {
        Key key = KEYS.getOrDefault(name, Key.of(name));
        return names().stream().anyMatch(other -> !other.equals(name) && key.isNamed(other)) ? Key.of(name) : key;
    }

    /** The name under which a total is supplied; refused where no policy knows points. */
    Optional<String> total(TextValue value) {
        if (totals.isEmpty()) {
            value.refuse(
                    "not-for-this-policy",
                    new BilingualText(
                            "phải bỏ, vì " + said(policies) + " không cho điểm",
                            "must be left out, because " + said(policies) + " gives no points"));
        }
        return totals.stream().findFirst();
    }

    /** Reads a total of which nobody says under which name; refused where no policy knows points, or none could give as many. */
    Optional<Points> points(TextValue value) {
        if (!value.isPresent()) {
            return Optional.empty();
        }
        return total(value).flatMap(name -> number(name, value)).map(Points::of);
    }

    /** Reads a number that is given under a name; refused where no policy asks for it, or none could use it. */
    Optional<Fraction> number(String name, TextValue value) {
        if (!isAskedFor(name, value)) {
            return Optional.empty();
        }
        Optional<Fraction> typed = typed(name, value);
        Optional<Fraction> admitted = typed.flatMap(number -> candidates(name, number, value)
                .filter(candidate -> measures(name).stream().anyMatch(measure -> admits(measure, candidate)))
                .findFirst());
        if (typed.isPresent() && admitted.isEmpty()) {
            value.refuse(isJudged(name) ? LEADER_VALUE : OUT_OF_RANGE, rule(name));
        }
        return admitted;
    }

    /** Reads which description of a unit criterion an authority found, or that neither applies. */
    Optional<Verdict> verdict(String name, TextValue value) {
        Optional<String> text = value.text();
        if (text.filter(Facts.BETWEEN::isNamed).isPresent()) {
            return Optional.of(Verdict.BETWEEN);
        }
        Optional<Fraction> typed = value.parsed(LEADER_VALUE, word -> verdictNumber(name, word));
        Optional<Verdict> verdict = typed.flatMap(number -> assessed(name)
                .flatMap(measure ->
                        candidates(name, number, value).flatMap(candidate -> verdictOf(measure, candidate).stream()))
                .findFirst());
        if (typed.isPresent() && verdict.isEmpty()) {
            value.refuse(LEADER_VALUE, verdictRule(name));
        }
        return verdict;
    }

    /** The value that a description of a unit criterion has, where some policy asks for it in this way. */
    Optional<Fraction> valueOf(String name, Verdict verdict) {
        return assessed(name)
                .findFirst()
                .map(measure -> verdict == Verdict.FULL ? measure.full() : measure.prolonged());
    }

    private Fraction verdictNumber(String name, String word) {
        try {
            return Fraction.parse(word);
        } catch (IllegalArgumentException noNumber) {
            throw new RuleException(verdictRule(name));
        }
    }

    private static Optional<Verdict> verdictOf(JudgedMeasure.Assessed measure, Fraction value) {
        if (value.equals(measure.full())) {
            return Optional.of(Verdict.FULL);
        }
        return value.equals(measure.prolonged()) ? Optional.of(Verdict.PROLONGED) : Optional.empty();
    }

    /** Whether a number is one of two descriptions that an authority chooses from, and no other value will do. */
    boolean isVerdict(String name) {
        return assessed(name).anyMatch(measure -> isTwoValued(measure.values()));
    }

    /** Whether some policy asks for a number of that name; refused where none does. */
    boolean isAskedFor(String name, TextValue value) {
        boolean asked = byName.containsKey(name);
        if (!asked) {
            value.refuse(
                    "not-for-this-policy",
                    new BilingualText(
                            "phải bỏ, vì " + said(policies) + " không hỏi " + name,
                            "must be left out, because " + said(policies) + " asks for no " + name));
        }
        return asked;
    }

    private Stream<JudgedMeasure.Assessed> assessed(String name) {
        return measures(name).stream()
                .filter(JudgedMeasure.Assessed.class::isInstance)
                .map(JudgedMeasure.Assessed.class::cast);
    }

    /** Whether the name is that of a unit criterion, which files write in percent without the sign. */
    private boolean isJudged(String name) {
        return measures(name).stream()
                .anyMatch(measure ->
                        measure instanceof JudgedMeasure.AllManaged || measure instanceof JudgedMeasure.Assessed);
    }

    /** The number as it is written; per cent only where some measure of that name could mean it. */
    private Optional<Fraction> typed(String name, TextValue value) {
        if (isAlwaysIn(Measure.Unit.POINTS, name)) {
            return Numbers.points(value);
        }
        return !isJudged(name) && isAlwaysIn(Measure.Unit.RATIO, name) ? Numbers.share(value) : value.fraction();
    }

    private boolean isAlwaysIn(Measure.Unit unit, String name) {
        return measures(name).stream().allMatch(measure -> measure.unit() == unit);
    }

    private Stream<Fraction> candidates(String name, Fraction typed, TextValue value) {
        boolean percent = value.text().filter(text -> text.endsWith("%")).isPresent();
        return isJudged(name) && !percent ? Stream.of(typed, typed.dividedBy(HUNDRED)) : Stream.of(typed);
    }

    /** Whether a measure could be that much. */
    private static boolean admits(Measure measure, Fraction figure) {
        if (measure instanceof RecordedMeasure.Figure one && !one.values().isEmpty()) {
            return one.values().contains(figure);
        }
        return twoValues(measure)
                .map(values -> values.contains(figure))
                .orElseGet(() -> figure.signum() >= 0
                        && measure.maximum()
                                .map(most -> figure.compareTo(most) <= 0)
                                .orElse(true));
    }

    private static Optional<ImmutableList<Fraction>> twoValues(Measure measure) {
        if (measure instanceof JudgedMeasure.AllManaged managed && isTwoValued(managed.values())) {
            return Optional.of(ImmutableList.of(managed.full(), managed.otherwise()));
        }
        return measure instanceof JudgedMeasure.Assessed assessed && isTwoValued(assessed.values())
                ? Optional.of(ImmutableList.of(assessed.full(), assessed.prolonged()))
                : Optional.empty();
    }

    private static boolean isTwoValued(Interpretation<LeaderValues> values) {
        return !(values instanceof Interpretation.Open<LeaderValues>)
                && values.value() == LeaderValues.HUNDRED_OR_FIFTY;
    }

    private BilingualText rule(String name) {
        ImmutableSet<BilingualText> rules =
                measures(name).stream().map(Elements::rule).collect(ImmutableSet.toImmutableSet());
        return new BilingualText(
                "phải " + rules.stream().map(BilingualText::vietnamese).collect(joining(" hoặc ")),
                "must be " + rules.stream().map(BilingualText::english).collect(joining(" or ")));
    }

    private static BilingualText rule(Measure measure) {
        String clause = " (" + measure.provision().citation() + ")";
        if (measure instanceof RecordedMeasure.Figure figure && !figure.values().isEmpty()) {
            String values =
                    said(figure.values().stream().map(Fraction::toString).toList()) + clause;
            return new BilingualText("là một trong các số " + values, "one of " + values);
        }
        return twoValues(measure)
                .map(values -> new BilingualText(
                        "là " + percentages(values, " hoặc ") + clause, percentages(values, " or ") + clause))
                .orElseGet(() -> measure.maximum()
                        .map(most -> new BilingualText("từ 0 đến " + most + clause, "from 0 to " + most + clause))
                        .orElse(new BilingualText("từ 0 trở lên" + clause, "from 0 on" + clause)));
    }

    private BilingualText verdictRule(String name) {
        JudgedMeasure.Assessed measure = assessed(name).findFirst().orElseThrow();
        String values = percentages(ImmutableList.of(measure.full(), measure.prolonged()), ", ");
        String clause = measure.provision().citation().toString();
        Fraction full = measure.full().multipliedBy(HUNDRED);
        return new BilingualText(
                "phải là " + values + " hoặc mức ở giữa (" + clause + "); lựa chọn giữa hai mức được ghi { giữa: "
                        + full + ", lý do: … }",
                "must be " + values + " or between (" + clause + "); a choice between the two is written { between: "
                        + full + ", reason: … }");
    }

    private static String percentages(ImmutableList<Fraction> ratios, String or) {
        return ratios.stream()
                .map(ratio -> ratio.multipliedBy(HUNDRED).toString())
                .collect(joining(or));
    }

    private static String said(List<String> words) {
        return String.join(", ", words);
    }
}
