package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Ladder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Decree335IndividualsProperties {

    /** Totals of every size and fineness, and often next to an edge. */
    @Provide
    Arbitrary<Fraction> totals() {
        Arbitrary<Fraction> anywhere = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 2_000_000),
                        Arbitraries.longs().between(1, 10_000))
                .as(Fraction::of);
        Arbitrary<Fraction> nextToAnEdge = Combinators.combine(
                        Arbitraries.of(50L, 70L, 90L),
                        Arbitraries.of(-1L, 0L, 1L),
                        Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as((edge, miss, fineness) -> Fraction.of(edge).plus(Fraction.of(miss, fineness)));
        return Arbitraries.oneOf(anywhere, nextToAnEdge);
    }

    @Property
    void every_total_lies_in_exactly_one_band(
            @ForAll("totals") Fraction total, @ForAll("people") Role role, @ForAll PeriodKind kind) {
        assertThat(ladder(role, kind).rungs())
                .filteredOn(rung -> rung.band().orElseThrow().contains(total))
                .hasSize(1);
    }

    @Property
    void a_higher_total_never_has_a_lower_class(@ForAll("totals") Fraction one, @ForAll("totals") Fraction other) {
        Classification ofLower = ladder(Role.STAFF, PeriodKind.YEAR)
                .rungFor(one.min(other))
                .orElseThrow()
                .level();
        Classification ofHigher = ladder(Role.STAFF, PeriodKind.YEAR)
                .rungFor(one.max(other))
                .orElseThrow()
                .level();

        assertThat(ofHigher.isBelow(ofLower)).isFalse();
    }

    @Provide
    Arbitrary<Role> people() {
        return Arbitraries.of(Role.ofPeople());
    }

    private static Ladder ladder(Role role, PeriodKind kind) {
        return StandardPolicies.decree335Individuals().ladder(role, kind).orElseThrow();
    }
}
