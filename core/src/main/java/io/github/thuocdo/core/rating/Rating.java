package io.github.thuocdo.core.rating;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a rater gave a subject (một phiếu chấm điểm): a mark for each criterion of the sheet, or the reason why there is none.
 *
 * <p>The total is the sum of the marks, and there is none as long as one of them is absent: an unanswered criterion is no zero.
 *
 * <p>This class is immutable and thread-safe. Its text names no mark: who gave whom how much is no matter of logs.
 *
 * @param rater  who rated
 * @param capacity  in which capacity (tư cách, thành phần), by which a council weighs: such as {@code lãnh đạo} or {@code đồng nghiệp}
 * @param subject  who was rated, never the rater
 * @param givenOn  the day on which the sheet was handed in
 * @param marks  by criterion the mark or why there is none; at least one
 * @param source  the sheet of paper or the software that holds it
 */
@RecordStyle
@Value.Builder
public record Rating(
        Rater rater,
        String capacity,
        Subject subject,
        LocalDate givenOn,
        ImmutableMap<String, Observation<Fraction>> marks,
        Source source)
        implements Serializable {
    /**
     * Checks that it is about somebody else.
     *
     * @throws IllegalArgumentException if the rater rates itself, the capacity is blank, the day is out of range, or there is no criterion
     */
    public Rating {
        requireNonNull(rater, "rater");
        capacity = PlainText.checked("capacity", requireNonNull(capacity, "capacity"));
        ValueRule.RATING_OF_ANOTHER.check(!rater.isSelf(requireNonNull(subject, "subject")), subject.text());
        Days.checked(requireNonNull(givenOn, "givenOn"));
        ValueRule.RATING_HAS_MARKS.check(!requireNonNull(marks, "marks").isEmpty(), subject.text());
        requireNonNull(source, "source");
    }

    /**
     * Returns the sum of the marks.
     *
     * @return the sum if every mark was given, else the first absence in the order of the sheet
     */
    public Observation<Fraction> total() {
        return marks.values().stream()
                .filter(mark -> !mark.isGiven())
                .findFirst()
                .orElseGet(() -> Observation.given(Fraction.sum(marks.values().stream()
                        .flatMap(mark -> mark.asOptional().stream())
                        .toList())));
    }

    @Override
    public String toString() {
        return "Rating[subject=" + subject + ", givenOn=" + givenOn + "]";
    }

    /**
     * Starts a rating.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rating of parts that are named. Not thread-safe. */
    public static final class Builder extends RatingBuilder {
        Builder() {}

        /**
         * Says who rated, in the capacity of its kind, such as {@code person}. Another capacity is given after it.
         *
         * @param rater  the rater
         * @return this builder
         */
        public Builder by(Rater rater) {
            rater(rater);
            capacity(rater.kind().key());
            return this;
        }
    }
}
