package io.github.thuocdo.scoring.specimen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import java.util.Collection;
import java.util.stream.Stream;

/** The numbers that are worth trying for a measure (các giá trị đáng thử): its most, its edges with their neighbours, nothing. */
final class Candidates {

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);
    private static final Fraction THOUSANDTH = Fraction.of(1, 1000);
    private static final Fraction HALF = Fraction.of(1, 2);

    private Candidates() {}

    /** The smallest step in which a number is told. */
    static Fraction step(Measure.Unit unit) {
        return switch (unit) {
            case RATIO -> THOUSANDTH;
            case POINTS -> HUNDREDTH;
            case COUNT -> Fraction.ONE;
        };
    }

    /** An edge, and the numbers directly below and above it. */
    static Stream<Fraction> around(Fraction edge, Fraction step) {
        return Stream.of(edge, edge.minus(step), edge.plus(step));
    }

    /** What a number can be at most, as far as anybody says. */
    static Fraction most(Measure measure) {
        return measure.maximum().orElse(measure.unit() == Measure.Unit.POINTS ? Fraction.of(10) : Fraction.ONE);
    }

    /** The numbers to try, the most first. */
    static ImmutableList<Fraction> of(Measure measure, Collection<Fraction> edges) {
        Fraction most = most(measure);
        Stream<Fraction> tried = Stream.of(
                        Stream.of(most),
                        edges.stream().flatMap(edge -> around(edge, step(measure.unit()))),
                        values(measure),
                        Stream.of(most.multipliedBy(HALF), Fraction.ZERO))
                .flatMap(some -> some);
        return tried.filter(value -> isPossible(measure, value)).distinct().collect(toImmutableList());
    }

    /** Those that lie in a band; one within it where none of the others does. */
    static ImmutableList<Fraction> in(Interval band, Measure measure, Collection<Fraction> edges) {
        return of(measure, edges).stream().filter(band::contains).collect(toImmutableList());
    }

    /** Those that lie outside of a band. */
    static ImmutableList<Fraction> notIn(Interval band, Measure measure, Collection<Fraction> edges) {
        return of(measure, edges).stream()
                .filter(value -> !band.contains(value))
                .collect(toImmutableList());
    }

    private static Stream<Fraction> values(Measure measure) {
        if (measure instanceof RecordedMeasure.Figure figure) {
            return figure.values().stream();
        }
        if (measure instanceof JudgedMeasure.Assessed assessed) {
            return Stream.of(assessed.full(), assessed.prolonged());
        }
        return measure instanceof JudgedMeasure.AllManaged managed
                ? Stream.of(managed.full(), managed.otherwise())
                : Stream.empty();
    }

    /** Whether the measure can have a number at all. */
    static boolean isPossible(Measure measure, Fraction value) {
        boolean inRange = value.signum() >= 0
                && measure.maximum().map(most -> value.compareTo(most) <= 0).orElse(true);
        return inRange && (isAny(measure) || values(measure).anyMatch(value::equals));
    }

    private static boolean isAny(Measure measure) {
        if (measure instanceof RecordedMeasure.Figure figure) {
            return figure.values().isEmpty();
        }
        if (measure instanceof JudgedMeasure.Assessed assessed) {
            return assessed.values().value() == JudgedMeasure.LeaderValues.ANY_PERCENTAGE;
        }
        return !(measure instanceof JudgedMeasure.AllManaged managed)
                || managed.values().value() == JudgedMeasure.LeaderValues.ANY_PERCENTAGE;
    }
}
