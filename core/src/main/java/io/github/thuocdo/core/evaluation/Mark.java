package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * Points for one address of a form (điểm tự chấm, điểm được xác nhận): what the person gave and what the authority confirmed.
 *
 * <p>A self-score that nobody confirmed is not rated (Decree 335/2025, Art 17.2).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param self  the person's own score in points
 * @param confirmed  the score confirmed by the authority in points
 * @param notApplicable  why the item does not apply to the person, such as "meets no public"; empty when it does
 */
public record Mark(Optional<Fraction> self, Optional<Fraction> confirmed, Optional<String> notApplicable)
        implements Serializable {

    /**
     * Checks that an item that does not apply has no score.
     *
     * @throws IllegalArgumentException if it has one, or there is no reason
     */
    public Mark {
        requireNonNull(self, "self");
        requireNonNull(confirmed, "confirmed");
        requireNonNull(notApplicable, "notApplicable");
        notApplicable.ifPresent(reason -> {
            ValueRule.MARK_SAYS_WHY.check(!reason.isBlank(), reason);
            PlainText.printed("notApplicable", reason);
            ValueRule.MARK_NOT_APPLICABLE.check(self.isEmpty() && confirmed.isEmpty(), reason);
        });
    }

    /**
     * Makes the mark of an item that applies.
     *
     * @param self  the person's own score in points
     * @param confirmed  the score confirmed by the authority in points
     */
    public Mark(Optional<Fraction> self, Optional<Fraction> confirmed) {
        this(self, confirmed, Optional.empty());
    }

    /**
     * Returns the mark of an item that does not apply to the person.
     *
     * @param reason  why it does not
     * @return the mark
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Mark notApplicable(String reason) {
        return new Mark(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /**
     * Returns a mark that the authority gave or confirmed.
     *
     * @param points  the points
     * @return the mark
     */
    public static Mark confirmed(Fraction points) {
        return new Mark(Optional.empty(), Optional.of(points));
    }

    /**
     * Returns a mark that the person gave and nobody has confirmed.
     *
     * @param points  the points
     * @return the mark
     */
    public static Mark self(Fraction points) {
        return new Mark(Optional.of(points), Optional.empty());
    }

    /**
     * Returns the self-score unless the authority changed it.
     *
     * @return the confirmed score, else the person's own
     */
    public Optional<Fraction> selfUnlessChanged() {
        return confirmed.or(() -> self);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
