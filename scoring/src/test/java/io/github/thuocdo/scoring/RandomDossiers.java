package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.RandomFacts.fromFacts;
import static io.github.thuocdo.scoring.RandomLongerPeriods.fromShorter;
import static io.github.thuocdo.scoring.RandomValues.halfYears;
import static io.github.thuocdo.scoring.RandomValues.months;
import static io.github.thuocdo.scoring.RandomValues.quarters;
import static io.github.thuocdo.scoring.RandomValues.roles;
import static io.github.thuocdo.scoring.RandomValues.wholeYears;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.dossier.Dossier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dossiers by chance: valid under Decree 335, small, and often close to the edge of a class.
 */
public final class RandomDossiers {

    private RandomDossiers() {}

    /**
     * Returns dossiers of every kind.
     *
     * @return months of staff and leaders, quarters scored from facts, longer periods
     */
    public static Arbitrary<Dossier> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, staffMonths()),
                Tuple.of(3, leaderMonths()),
                Tuple.of(1, quartersFromFacts()),
                Tuple.of(3, years()),
                Tuple.of(1, quartersAndHalfYears()),
                Tuple.of(1, cumulativeYears()));
    }

    /**
     * Returns months of people without a leading post.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> staffMonths() {
        return fromFacts(Arbitraries.just(Role.STAFF), months(), PeriodKind.MONTH);
    }

    /**
     * Returns months of deputies and heads.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> leaderMonths() {
        return fromFacts(Arbitraries.of(Role.DEPUTY, Role.HEAD), months(), PeriodKind.MONTH);
    }

    /**
     * Returns quarters of an agency that scores quarters.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> quartersFromFacts() {
        return fromFacts(roles(), quarters(), PeriodKind.QUARTER);
    }

    /**
     * Returns years under the cumulative reading: scored from their own lines, with grounds and all else that a year has.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> cumulativeYears() {
        return fromFacts(roles(), wholeYears(), PeriodKind.YEAR).flatMap(RandomLongerPeriods::withWhatAYearHas);
    }

    /**
     * Returns years made up of months, or of quarters.
     *
     * @return dossiers with shorter periods, months served, grounds, decisions and, for heads, the class of the organization
     */
    public static Arbitrary<Dossier> years() {
        return Combinators.combine(
                        wholeYears(),
                        roles(),
                        Arbitraries.frequency(Tuple.of(4, PeriodKind.MONTH), Tuple.of(1, PeriodKind.QUARTER)))
                .flatAs(RandomLongerPeriods::fromShorter)
                .flatMap(RandomLongerPeriods::withWhatAYearHas)
                .withoutEdgeCases();
    }

    /**
     * Returns quarters and half-years made up of months.
     *
     * @return dossiers with shorter periods
     */
    public static Arbitrary<Dossier> quartersAndHalfYears() {
        return Combinators.combine(Arbitraries.oneOf(quarters(), halfYears()), roles())
                .flatAs((period, role) -> fromShorter(period, role, PeriodKind.MONTH))
                .withoutEdgeCases();
    }
}
