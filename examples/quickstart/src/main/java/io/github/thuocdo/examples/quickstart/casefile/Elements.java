package io.github.thuocdo.examples.quickstart.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers that policies ask for, by the names under which they may be supplied. */
record Elements(ImmutableMap<String, ImmutableSet<Measure>> byName) {

    /** The numbers of some policies; managers and staff may be asked for the same number in different ways. */
    static Elements of(List<Policy> policies) {
        Map<String, Set<Measure>> byName = new LinkedHashMap<>();
        policies.stream()
                .flatMap(policy -> policy.rules().stream())
                .flatMap(Elements::measures)
                .flatMap(Elements::withParts)
                .forEach(measure -> byName.computeIfAbsent(measure.element(), element -> new LinkedHashSet<>())
                        .add(measure));
        ImmutableMap.Builder<String, ImmutableSet<Measure>> all = ImmutableMap.builder();
        byName.forEach((name, measures) -> all.put(name, ImmutableSet.copyOf(measures)));
        return new Elements(all.buildOrThrow());
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

    /** Whether some policy could use such a figure. */
    boolean admits(String name, Fraction figure) {
        return byName.getOrDefault(name, ImmutableSet.of()).stream().anyMatch(measure -> admits(measure, figure));
    }

    private static boolean admits(Measure measure, Fraction figure) {
        boolean listed = !(measure instanceof Measure.Figure one)
                || one.values().isEmpty()
                || one.values().contains(figure);
        return listed
                && figure.signum() >= 0
                && measure.maximum().map(most -> figure.compareTo(most) <= 0).orElse(true);
    }

    /** What a figure under the name must be, in words. */
    String rule(String name) {
        ImmutableSet<Measure> measures = byName.getOrDefault(name, ImmutableSet.of());
        return "must be "
                + String.join(
                        " or ", measures.stream().map(Elements::rule).distinct().toList());
    }

    private static String rule(Measure measure) {
        if (measure instanceof Measure.Figure figure && !figure.values().isEmpty()) {
            return "one of "
                    + String.join(
                            ", ",
                            figure.values().stream().map(Fraction::toString).toList());
        }
        return "from 0" + measure.maximum().map(most -> " to " + most).orElse(" on") + " ("
                + measure.provision().citation() + ")";
    }
}
