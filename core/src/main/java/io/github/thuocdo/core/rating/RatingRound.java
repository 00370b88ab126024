package io.github.thuocdo.core.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A round of ratings (đợt chấm điểm chéo, đợt lấy ý kiến): those of one sheet for one period, with the conflicts of interest that were declared.
 *
 * <p>Each rater rates a subject once. A sheet on which somebody answered nothing belongs into it with the reason of each absence, so that it is
 * seen who was asked.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param sheet  on which sheet
 * @param period  for which period
 * @param ratings  the ratings, in any order
 * @param conflicts  the conflicts that were declared
 */
@RecordStyle
@Value.Builder
public record RatingRound(
        RatingSheet sheet,
        EvaluationPeriod period,
        ImmutableList<Rating> ratings,
        ImmutableList<DeclaredConflict> conflicts)
        implements Serializable {
    /**
     * Checks the ratings against the sheet.
     *
     * @throws IllegalArgumentException if a rating has other criteria than the sheet, a mark is out of its range, a rating was given before the
     *     period began, a rater rates a subject twice or declares a conflict about it twice
     */
    public RatingRound {
        requireNonNull(sheet, "sheet");
        requireNonNull(period, "period");
        Set<Object> pairs = new HashSet<>();
        for (Rating rating : requireNonNull(ratings, "ratings")) {
            checkMarks(sheet, rating);
            ValueRule.RATING_NOT_BEFORE_PERIOD.check(
                    !rating.givenOn().isBefore(period.firstDay()), rating.givenOn(), period);
            ValueRule.RATED_ONCE.check(
                    pairs.add(ImmutableList.of(rating.rater(), rating.subject())),
                    rating.subject().text());
        }
        Set<Object> declared = new HashSet<>();
        for (DeclaredConflict conflict : requireNonNull(conflicts, "conflicts")) {
            ValueRule.CONFLICT_DECLARED_ONCE.check(
                    declared.add(ImmutableList.of(conflict.rater(), conflict.subject())),
                    conflict.subject().text());
        }
    }

    private static void checkMarks(RatingSheet sheet, Rating rating) {
        ValueRule.RATING_ON_SHEET.check(
                sheet.criteria().keySet().equals(rating.marks().keySet()),
                rating.subject().text(),
                sheet.title());
        rating.marks()
                .forEach((criterion, mark) -> mark.asOptional().ifPresent(value -> {
                    Interval range = requireNonNull(sheet.criteria().get(criterion), criterion);
                    ValueRule.RATING_WITHIN_RANGE.check(range.contains(value), value, criterion, range);
                }));
    }

    /**
     * Returns who is rated.
     *
     * @return the subjects, in the order of the ratings
     */
    public ImmutableSet<Subject> subjects() {
        return ratings.stream().map(Rating::subject).collect(toImmutableSet());
    }

    /**
     * Returns the ratings of a subject.
     *
     * @param subject  who is rated
     * @return all of them, those with conflicts and absences too
     */
    public ImmutableList<Rating> of(Subject subject) {
        return ratings.stream()
                .filter(rating -> rating.subject().equals(subject))
                .collect(toImmutableList());
    }

    /**
     * Returns the conflict of interest behind a rating.
     *
     * @param rating  the rating
     * @return what its rater declared about its subject; empty where nothing was declared
     */
    public Optional<DeclaredConflict> conflict(Rating rating) {
        return conflicts.stream()
                .filter(conflict -> conflict.rater().equals(rating.rater())
                        && conflict.subject().equals(rating.subject()))
                .findFirst();
    }

    /**
     * Returns the round with one criterion alone, so that whatever is asked of totals can be asked of a criterion.
     *
     * @param criterion  the name of the criterion
     * @return the round with the marks of this criterion
     * @throws IllegalArgumentException if the sheet has no such criterion
     */
    public RatingRound only(String criterion) {
        RatingSheet one = sheet.only(criterion);
        return new RatingRound(
                one,
                period,
                ratings.stream().map(rating -> only(criterion, rating)).collect(toImmutableList()),
                conflicts);
    }

    private static Rating only(String criterion, Rating rating) {
        Observation<Fraction> mark = requireNonNull(rating.marks().get(criterion), criterion);
        return new Rating(
                rating.rater(),
                rating.capacity(),
                rating.subject(),
                rating.givenOn(),
                ImmutableMap.of(criterion, mark),
                rating.source());
    }

    /**
     * Starts a round.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a round of parts that are named. Not thread-safe. */
    public static final class Builder extends RatingRoundBuilder {
        Builder() {}
    }
}
