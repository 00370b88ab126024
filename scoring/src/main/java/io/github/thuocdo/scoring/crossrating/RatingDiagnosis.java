package io.github.thuocdo.scoring.crossrating;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.crossrating.Coefficient.Known;
import io.github.thuocdo.scoring.crossrating.Coefficient.NotBorne;
import io.github.thuocdo.scoring.crossrating.Coefficient.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the raters of a round rated (phân tích chất lượng chấm điểm chéo). It is for reading: no score, no class and no aggregate depends on it, and nothing is
 * corrected by it.
 *
 * <p>It is made of the ratings that count for an aggregate without weights: those with a declared conflict of interest or an absent mark are no part of
 * it. What the ratings do not bear is said with the reason.
 *
 * <p>A strict rater and a rater of weak subjects look alike where raters do not rate the same subjects; so nobody is compared with others where raters and
 * subjects fall apart into groups.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param minimum  what was asked for at least
 * @param islands  into how many groups raters and subjects fall apart that have no rating between them; 1 where all can be compared
 * @param raters  how each rater rated, in the order of the ratings
 * @param pairs  the pairs that rated one another, where others rated both too
 * @param intraclass  the intraclass correlation by form
 * @param alpha  Krippendorff's alpha by scale
 */
public record RatingDiagnosis(
        Minimum minimum,
        int islands,
        ImmutableList<RaterProfile> raters,
        ImmutableList<RatedPair> pairs,
        ImmutableMap<IntraclassForm, Coefficient> intraclass,
        ImmutableMap<AlphaScale, Coefficient> alpha) {

    /** Checks that nothing is missing. */
    public RatingDiagnosis {
        requireNonNull(minimum, "minimum");
        requireNonNull(raters, "raters");
        requireNonNull(pairs, "pairs");
        requireNonNull(intraclass, "intraclass");
        requireNonNull(alpha, "alpha");
    }

    /**
     * How much has to be there before anything is said (số lượng tối thiểu để phân tích).
     *
     * @param raters  the least number of raters, at least 2
     * @param subjects  the least number of subjects whose ratings can be compared, at least 2
     */
    public record Minimum(int raters, int subjects) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if either is below 2
         */
        public Minimum {
            checkArgument(raters >= 2, "raters (%s) must be at least 2", raters);
            checkArgument(subjects >= 2, "subjects (%s) must be at least 2", subjects);
        }
    }

    /**
     * How one rater rated (cách chấm của một chủ thể).
     *
     * @param rater  the rater
     * @param ratings  how many ratings count
     * @param severity  the mean of what it gave above the others, in points; below 0 for a strict rater (chặt tay), above for a lenient one (nới tay)
     * @param range  the distance of its highest and lowest total, in points
     * @param variance  the variance of its totals, over their number less one
     * @param identical  whether all its totals are the same; false where there are fewer than the minimum
     */
    public record RaterProfile(
            Rater rater,
            int ratings,
            Coefficient severity,
            Coefficient range,
            Coefficient variance,
            boolean identical) {
        /** Checks that nothing is missing. */
        public RaterProfile {
            requireNonNull(rater, "rater");
            requireNonNull(severity, "severity");
            requireNonNull(range, "range");
            requireNonNull(variance, "variance");
        }
    }

    /**
     * Two who rated one another (cặp chấm lẫn nhau).
     *
     * @param one  the one
     * @param other  the other
     * @param given  by how many points the one gave the other more than the mean of the other's other raters
     * @param received  by how many points the other gave the one more than the mean of the one's other raters
     */
    public record RatedPair(Rater one, Rater other, Fraction given, Fraction received) {
        /** Checks that nothing is missing. */
        public RatedPair {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
            requireNonNull(given, "given");
            requireNonNull(received, "received");
        }
    }

    /**
     * Looks at the ratings of a round.
     *
     * @param round  the ratings
     * @param minimum  what has to be there at least
     * @return what they say about the raters
     */
    public static RatingDiagnosis of(RatingRound round, Minimum minimum) {
        return new Look(RatingTable.of(round), requireNonNull(minimum, "minimum")).diagnosis();
    }

    /**
     * Returns the pairs that favour one another.
     *
     * @param threshold  how many points above the others each has to give, 0 for anything above them
     * @return the pairs of which both gave more than that
     */
    public ImmutableList<RatedPair> mutualFavours(Fraction threshold) {
        return pairs.stream()
                .filter(pair ->
                        pair.given().compareTo(threshold) > 0 && pair.received().compareTo(threshold) > 0)
                .collect(toImmutableList());
    }

    /** The look at a table. */
    private record Look(RatingTable table, Minimum minimum) {

        RatingDiagnosis diagnosis() {
            int islands = table.islands();
            return new RatingDiagnosis(
                    minimum,
                    islands,
                    table.raters().stream()
                            .map(rater -> profile(rater, islands))
                            .collect(toImmutableList()),
                    pairs(),
                    intraclass(),
                    alpha());
        }

        private RaterProfile profile(Rater rater, int islands) {
            List<Fraction> totals = table.by(rater).values().stream().sorted().toList();
            Optional<Why> why =
                    totals.size() < minimum.subjects() ? Optional.of(Why.TOO_FEW_SUBJECTS) : Optional.empty();
            Fraction range = totals.get(totals.size() - 1).minus(totals.get(0));
            return new RaterProfile(
                    rater,
                    totals.size(),
                    severity(rater, islands),
                    why.<Coefficient>map(NotBorne::new).orElseGet(() -> new Known(range)),
                    why.<Coefficient>map(NotBorne::new)
                            .orElseGet(() ->
                                    new Known(RatingTable.squares(totals).dividedBy(Fraction.of(totals.size() - 1L)))),
                    why.isEmpty() && range.isZero());
        }

        private Coefficient severity(Rater rater, int islands) {
            if (table.raters().size() < minimum.raters()) {
                return new NotBorne(Why.TOO_FEW_RATERS);
            }
            if (islands > 1) {
                return new NotBorne(Why.NOT_CONNECTED);
            }
            ImmutableList<Fraction> surpluses = table.by(rater).keySet().stream()
                    .flatMap(subject -> table.surplus(rater, subject).stream())
                    .collect(toImmutableList());
            return surpluses.size() < minimum.subjects()
                    ? new NotBorne(Why.TOO_FEW_SUBJECTS)
                    : new Known(RatingTable.mean(surpluses));
        }

        private ImmutableList<RatedPair> pairs() {
            ImmutableList<Rater> all = table.raters().asList();
            ImmutableList.Builder<RatedPair> pairs = ImmutableList.builder();
            for (int one = 0; one < all.size(); one++) {
                for (Rater other : all.subList(one + 1, all.size())) {
                    pair(all.get(one), other).forEach(pairs::add);
                }
            }
            return pairs.build();
        }

        private Stream<RatedPair> pair(Rater one, Rater other) {
            Optional<Fraction> given = surplus(one, other);
            Optional<Fraction> received = surplus(other, one);
            return given.isPresent() && received.isPresent()
                    ? Stream.of(new RatedPair(one, other, given.get(), received.get()))
                    : Stream.of();
        }

        private Optional<Fraction> surplus(Rater rater, Rater rated) {
            Optional<Subject> subject = rated.asSubject();
            return subject.flatMap(whom -> table.surplus(rater, whom));
        }

        private ImmutableMap<IntraclassForm, Coefficient> intraclass() {
            RatingTable comparable = table.comparable();
            return Arrays.stream(IntraclassForm.values())
                    .collect(toImmutableMap(
                            form -> form,
                            form -> tooLittle(comparable)
                                    .or(() -> Optional.of(Why.INCOMPLETE)
                                            .filter(why -> comparable.subjects().size()
                                                    < table.subjects().size())
                                            .map(NotBorne::new))
                                    .orElseGet(() -> form.of(comparable))));
        }

        private ImmutableMap<AlphaScale, Coefficient> alpha() {
            RatingTable comparable = table.comparable();
            return Arrays.stream(AlphaScale.values())
                    .collect(toImmutableMap(
                            scale -> scale, scale -> tooLittle(comparable).orElseGet(() -> scale.of(comparable))));
        }

        private Optional<Coefficient> tooLittle(RatingTable comparable) {
            if (comparable.raters().size() < minimum.raters()) {
                return Optional.of(new NotBorne(Why.TOO_FEW_RATERS));
            }
            return comparable.subjects().size() < minimum.subjects()
                    ? Optional.of(new NotBorne(Why.TOO_FEW_SUBJECTS))
                    : Optional.empty();
        }
    }
}
