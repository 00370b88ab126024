package io.github.thuocdo.scoring.words;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import java.util.List;

/** How a text writes numbers and clauses: without loss, for those who check them, or as an office writes them. */
sealed interface WritingStyle {

    /** Writes points, quantities and the like. */
    String number(Fraction value);

    /** Writes what a criterion reaches, of which the whole is 1. */
    String ratio(Fraction value);

    /** Writes a share in percent. */
    String share(Fraction value);

    /** Writes a clause without its instrument. */
    String clause(Citation citation);

    /** Every number as a fraction, unless its decimals are few; percent only where it is short; clauses as they are cited. */
    record Exact(Numerals numerals) implements WritingStyle {

        @Override
        public String number(Fraction value) {
            return numerals.number(value);
        }

        @Override
        public String ratio(Fraction value) {
            return numerals.number(value);
        }

        @Override
        public String share(Fraction value) {
            Fraction percent = value.multipliedBy(Numerals.HUNDRED);
            return percent.isExactDecimal(Numerals.DECIMALS) ? numerals.number(percent) + " %" : value.toString();
        }

        @Override
        public String clause(Citation citation) {
            return ClauseText.brief(numerals.language(), citation);
        }
    }

    /**
     * Two decimals and percent. A number is rounded where it stays in its class on every ladder, and a share of the whole where it does not
     * become the whole; else it is cut, and marked so. Clauses are written as decrees write them.
     */
    record Office(Numerals numerals, List<Ladder> ladders) implements WritingStyle {

        static Office of(Numerals numerals, Policy policy) {
            return new Office(numerals, policy.rulesOf(Ladder.class).stream().toList());
        }

        @Override
        public String number(Fraction value) {
            return numerals.brief(
                    value,
                    rounded -> ladders.stream()
                            .allMatch(ladder -> ladder.rungFor(value).equals(ladder.rungFor(rounded))));
        }

        @Override
        public String ratio(Fraction value) {
            return share(value);
        }

        @Override
        public String share(Fraction value) {
            return numerals.share(value);
        }

        @Override
        public String clause(Citation citation) {
            return ClauseText.inWords(numerals.language(), citation);
        }
    }
}
