package io.github.thuocdo.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.number.Interval.Bound;
import io.github.thuocdo.core.number.Interval.Edge;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalProperties {

    @Property
    void a_number_is_in_the_intersection_when_it_is_in_both(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("numbers") Fraction number) {
        boolean inCommon =
                a.intersection(b).filter(common -> common.contains(number)).isPresent();

        assertThat(inCommon).isEqualTo(a.contains(number) && b.contains(number));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    }

    @Property
    void parse_reads_back_what_to_string_writes(@ForAll("intervals") Interval a) {
        assertThat(Interval.parse(a.toString())).isEqualTo(a);
    }

    @Provide
    Arbitrary<Fraction> numbers() {
        return Combinators.combine(Arbitraries.longs().between(0, 12), Arbitraries.of(1L, 2L))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Bound> bounds =
                Combinators.combine(numbers(), Arbitraries.of(Edge.class)).as(Bound::new);
        return Combinators.combine(bounds.optional(), bounds.optional())
                .filter((lower, upper) -> lower.isEmpty()
                        || upper.isEmpty()
                        || lower.get().value().compareTo(upper.get().value()) < 0)
                .as(Interval::new)
                .withoutEdgeCases();
    }
}
