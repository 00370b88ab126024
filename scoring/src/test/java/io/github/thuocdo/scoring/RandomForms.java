package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.RandomValues.numbers;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filled forms by chance: general points by item, by group or as one total, some of them missing or not confirmed. */
public final class RandomForms {

    private RandomForms() {}

    /** The form of the edition. */
    public static final Form FORM = formOfTheEdition();

    /** Finer marks than this are brought to quarters, so that every form fits into a digest. */
    static final BigInteger FINEST = BigInteger.valueOf(1_000_000);

    /**
     * Returns marks at all three levels of the form, some of them missing or not confirmed.
     *
     * @return filled forms
     */
    static Arbitrary<FilledForm> forms() {
        Arbitrary<FilledForm> confirmed = shares(FORM.maximumByItem().size())
                .map(shares ->
                        FilledForm.byItem(FORM, scaled(FORM.maximumByItem().values(), shares)));
        Arbitrary<FilledForm> total =
                mark(FORM.maximum()).map(mark -> new FilledForm(FORM, ImmutableMap.of(Form.TOTAL, mark)));
        Arbitrary<FilledForm> groups = levelByGroup().map(marks -> new FilledForm(FORM, marks));
        return Arbitraries.frequencyOf(Tuple.of(3, confirmed), Tuple.of(2, total), Tuple.of(3, groups));
    }

    private static Arbitrary<ImmutableMap<String, Mark>> levelByGroup() {
        List<Arbitrary<Map<String, Mark>>> parts =
                FORM.groups().stream().map(RandomForms::groupOrItems).toList();
        return Combinators.combine(parts).as(marks -> {
            ImmutableMap.Builder<String, Mark> all = ImmutableMap.builder();
            marks.forEach(all::putAll);
            return all.buildOrThrow();
        });
    }

    private static Arbitrary<Map<String, Mark>> groupOrItems(Form.Group group) {
        Arbitrary<Map<String, Mark>> whole = mark(group.maximum()).map(mark -> ImmutableMap.of(group.id(), mark));
        Arbitrary<Map<String, Mark>> items = Combinators.combine(group.maximumByItem().entrySet().stream()
                        .map(item -> mark(item.getValue()).optional(0.99).map(mark -> Map.entry(item.getKey(), mark)))
                        .toList())
                .as(RandomForms::present);
        return Arbitraries.oneOf(whole, items);
    }

    private static Map<String, Mark> present(List<Map.Entry<String, Optional<Mark>>> marks) {
        Map<String, Mark> present = new LinkedHashMap<>();
        marks.forEach(entry -> entry.getValue().ifPresent(mark -> present.put(entry.getKey(), mark)));
        return present;
    }

    private static Arbitrary<Mark> mark(Fraction maximum) {
        Arbitrary<Fraction> points = share().map(maximum::multipliedBy);
        Arbitrary<Mark> both = Combinators.combine(points, points)
                .as((self, confirmed) -> new Mark(Optional.of(self), Optional.of(confirmed)));
        return Arbitraries.frequencyOf(
                Tuple.of(60, points.map(Mark::confirmed)),
                Tuple.of(30, both),
                Tuple.of(1, points.map(Mark::self)),
                Tuple.of(1, Arbitraries.just(new Mark(Optional.empty(), Optional.empty()))));
    }

    static Arbitrary<List<Fraction>> shares(int count) {
        return share().list().ofSize(count);
    }

    static Arbitrary<Fraction> share() {
        return numbers("1", "1", "1", "0.9", "0.8", "0.5", "1/3", "2/3", "0.7", "0");
    }

    private static List<Fraction> scaled(Iterable<Fraction> maxima, List<Fraction> shares) {
        List<Fraction> points = new ArrayList<>();
        for (Fraction maximum : maxima) {
            points.add(maximum.multipliedBy(shares.get(points.size())));
        }
        return points;
    }

    private static Form formOfTheEdition() {
        Measure total = StandardPolicies.decree335Individuals()
                .sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                .orElseThrow()
                .total();
        return total.parts().stream()
                .filter(JudgedMeasure.Marks.class::isInstance)
                .map(part -> ((JudgedMeasure.Marks) part).form().value())
                .findFirst()
                .orElseThrow();
    }
}
