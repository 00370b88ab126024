package io.github.thuocdo.scoring.crossrating;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.DeclaredConflict;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.crossrating.Aggregate.LeftOut;
import io.github.thuocdo.scoring.crossrating.Aggregate.WhyLeftOut;
import io.github.thuocdo.scoring.crossrating.Aggregate.WhyNone;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Location;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.WeightedCouncil;
import java.util.Optional;

/**
 * How ratings become one number, and of how many they have to be (cách tổng hợp điểm chấm chéo).
 *
 * <p>A rating counts unless its rater declared a conflict of interest about the subject, a mark in it is absent, or a council gives its capacity no
 * weight. Nothing is put in the place of what does not count.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param method  the method
 * @param minimum  the least number of ratings that have to count, at least 1
 */
public record Aggregation(AggregationMethod method, int minimum) {
    /**
     * Checks the minimum.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Aggregation {
        requireNonNull(method, "method");
        checkArgument(minimum >= 1, "minimum (%s) must be at least 1", minimum);
    }

    /**
     * Makes one number of what a subject was given.
     *
     * @param round  the ratings
     * @param subject  who was rated
     * @return the number, or why there is none; in both cases which ratings do not count
     */
    public Aggregate of(RatingRound round, Subject subject) {
        ImmutableList<Rating> all = round.of(requireNonNull(subject, "subject"));
        ImmutableList<LeftOut> leftOut =
                all.stream().flatMap(rating -> leftOut(round, rating).stream()).collect(toImmutableList());
        ImmutableList<Rating> counting =
                all.stream().filter(rating -> leftOut(round, rating).isEmpty()).collect(toImmutableList());
        Optional<WhyNone> why = whyNone(all, counting);
        return why.isPresent()
                ? new Aggregate.Refused(
                        round.sheet(), round.period(), subject, method, why.get(), counting.size(), leftOut)
                : new Aggregate.Determined(
                        round.sheet(), round.period(), subject, method, number(counting), counting.size(), leftOut);
    }

    /**
     * Makes a number for everybody who was rated.
     *
     * @param round  the ratings
     * @return a result for each subject, in the order of the ratings
     */
    public ImmutableList<Aggregate> ofAll(RatingRound round) {
        return round.subjects().stream().map(subject -> of(round, subject)).collect(toImmutableList());
    }

    private Optional<LeftOut> leftOut(RatingRound round, Rating rating) {
        Optional<DeclaredConflict> conflict = round.conflict(rating);
        if (conflict.isPresent()) {
            return Optional.of(new LeftOut(rating.rater(), new WhyLeftOut.Conflict(conflict.get())));
        }
        if (!rating.total().isGiven()) {
            return Optional.of(new LeftOut(rating.rater(), new WhyLeftOut.Absent(rating.total())));
        }
        return method instanceof WeightedCouncil council && !council.weights().containsKey(rating.capacity())
                ? Optional.of(new LeftOut(rating.rater(), new WhyLeftOut.NoWeight(rating.capacity())))
                : Optional.empty();
    }

    private Optional<WhyNone> whyNone(ImmutableList<Rating> all, ImmutableList<Rating> counting) {
        if (all.isEmpty()) {
            return Optional.of(new WhyNone.NobodyRated());
        }
        if (counting.isEmpty()) {
            return Optional.of(new WhyNone.NobodyLeft());
        }
        if (counting.size() < minimum) {
            return Optional.of(new WhyNone.TooFew(counting.size(), minimum));
        }
        return method instanceof WeightedCouncil council
                ? council.weights().keySet().stream()
                        .filter(capacity -> counting.stream()
                                .noneMatch(rating -> rating.capacity().equals(capacity)))
                        .findFirst()
                        .map(WhyNone.CapacityMissing::new)
                : Optional.empty();
    }

    private Fraction number(ImmutableList<Rating> counting) {
        if (method instanceof WeightedCouncil council) {
            ImmutableListMultimap<String, Rating> byCapacity = Multimaps.index(counting, Rating::capacity);
            return Fraction.sum(council.weights().entrySet().stream()
                    .map(weight ->
                            weight.getValue().multipliedBy(council.within().of(marks(byCapacity.get(weight.getKey())))))
                    .toList());
        }
        return ((Location) method).of(marks(counting));
    }

    private static ImmutableList<Fraction> marks(ImmutableList<Rating> ratings) {
        return ratings.stream()
                .flatMap(rating -> rating.total().asOptional().stream())
                .collect(toImmutableList());
    }
}
