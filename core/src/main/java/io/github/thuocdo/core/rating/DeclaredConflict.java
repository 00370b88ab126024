package io.github.thuocdo.core.rating;

import static java.util.Objects.requireNonNull;

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
 * A conflict of interest that was declared (xung đột lợi ích đã khai báo): what the rater gives this subject does not count.
 *
 * <p>This class is immutable and thread-safe. Its text does not say the ground.
 *
 * @param rater  who has it
 * @param subject  about whom
 * @param declaredOn  the day of the declaration
 * @param ground  what it consists of, in the words of the declaration
 * @param source  where it was declared
 */
@RecordStyle
@Value.Builder
public record DeclaredConflict(Rater rater, Subject subject, LocalDate declaredOn, String ground, Source source)
        implements Serializable {
    /**
     * Checks the declaration.
     *
     * @throws IllegalArgumentException if it is about the rater itself, which rates itself in no case, the ground is blank or the day is out
     *     of range
     */
    public DeclaredConflict {
        requireNonNull(rater, "rater");
        ValueRule.RATING_OF_ANOTHER.check(!rater.isSelf(requireNonNull(subject, "subject")), subject.text());
        Days.checked(requireNonNull(declaredOn, "declaredOn"));
        ground = PlainText.checked("ground", requireNonNull(ground, "ground"));
        requireNonNull(source, "source");
    }

    @Override
    public String toString() {
        return "DeclaredConflict[rater=" + rater + ", subject=" + subject + ", declaredOn=" + declaredOn + "]";
    }

    /**
     * Starts a declaration.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a declaration of parts that are named. Not thread-safe. */
    public static final class Builder extends DeclaredConflictBuilder {
        Builder() {}
    }
}
