package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** The parts of an edition in few words, for tests that read its numbers off. */
final class EditionParts {

    private EditionParts() {}

    static Measure total(Policy policy, Role role, PeriodKind kind) {
        return policy.sheet(role, kind, Sheet.Basis.FACTS).orElseThrow().total();
    }

    /** Every measure of a total with its maximum, such as {@code general 20}, without those that have none. */
    static List<String> maxima(Measure measure) {
        return measures(measure)
                .filter(part -> part.maximum().isPresent())
                .map(part -> part.element() + " " + part.maximum().orElseThrow())
                .toList();
    }

    static Stream<Measure> measures(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(EditionParts::measures));
    }

    static <M extends Measure> M measure(Policy policy, Role role, PeriodKind kind, String element, Class<M> type) {
        return measures(total(policy, role, kind))
                .filter(part -> part.element().equals(element))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Fraction> weights(CompositeMeasure.Section section) {
        return section.shares().stream().map(CompositeMeasure.Share::weight).toList();
    }

    /** The classes with their bands, such as {@code good [70, 90)}. */
    static List<String> bands(Policy policy, Role role, PeriodKind kind) {
        return policy.ladder(role, kind).orElseThrow().rungs().stream()
                .map(rung -> rung.level().key() + " " + rung.band().orElseThrow())
                .toList();
    }

    /** What a class requires besides its band, such as {@code tasks-exceeding [1/2, +∞)}. */
    static List<String> requirements(Policy policy, Role role, PeriodKind kind, int rung) {
        ImmutableList<Ladder.Requirement> requires =
                policy.ladder(role, kind).orElseThrow().rungs().get(rung).requires();
        return requires.stream()
                .map(Ladder.Requirement::condition)
                .filter(Condition.Within.class::isInstance)
                .map(Condition.Within.class::cast)
                .map(within -> within.measure().element() + " " + within.band())
                .toList();
    }

    /** What a class may require besides, as a question of its own: key, then what is required if it is applied. */
    static List<String> supposed(Policy policy, Role role, PeriodKind kind, int rung) {
        return policy.ladder(role, kind).orElseThrow().rungs().get(rung).requires().stream()
                .map(Ladder.Requirement::condition)
                .filter(Condition.Not.class::isInstance)
                .map(not -> (Condition.Supposed) ((Condition.Not) not).condition())
                .map(supposed -> supposed.reading().key() + ": " + EditionText.text(supposed.condition()))
                .toList();
    }

    static Gate gate(Policy policy, Role role, PeriodKind kind, String id) {
        return policy.gates(role, kind).stream()
                .filter(gate -> gate.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A parameter that the text fixes, such as {@code completed, Phần mềm}. */
    static String stated(Policy policy, String key) {
        Interpretation.Stated<?> stated =
                (Interpretation.Stated<?>) policy.interpretations().get(key);
        return stated.value().key() + ", " + stated.clause().clause();
    }
}
