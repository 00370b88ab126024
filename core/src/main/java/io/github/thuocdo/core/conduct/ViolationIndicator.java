package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Term;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One manifestation by which a violation is recognised (biểu hiện vi phạm).
 *
 * <p>That conduct shows an indicator says what it looks like, not that it was found to be a violation: that takes the conclusion of an
 * authority. To whom an indicator applies is not said here, because the published texts do not say it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, unique in its catalogue
 * @param group  the id of the group in which it stands
 * @param status  how much of its text is known, and from whom
 * @param text  what it says, restated; absent while it is pending
 * @param source  where the text is from
 */
@RecordStyle
@Value.Builder
public record ViolationIndicator(String code, String group, Status status, Optional<IndicatorText> text, String source)
        implements Serializable {

    /** How much of the text of an indicator is known, and from whom (tình trạng nội dung). */
    public enum Status implements Term {
        /** A published source gives it. */
        CONFIRMED,
        /** A published source gives the beginning of it. */
        INCOMPLETE,
        /** Its number is known and its text is not. */
        PENDING,
        /** An agency supplied it from its own copy. */
        COMPLETED
    }

    /**
     * Checks that there is a text unless it is pending.
     *
     * @throws IllegalArgumentException if the code is blank, if a pending one has a text, or another one has none or no source
     */
    public ViolationIndicator {
        checkArgument(!code.isBlank(), "code (%s) of an indicator must not be blank", code);
        checkArgument(
                text.isEmpty() == (status == Status.PENDING),
                "indicator (%s) must have a text exactly when it is not pending",
                code);
        checkArgument(
                text.isEmpty() || !source.isBlank(),
                "source (%s) of the text of indicator %s must not be blank",
                source,
                code);
    }

    /**
     * Returns an indicator of which the number is known and the text is not.
     *
     * @param code  the code
     * @param group  the id of the group
     * @return the indicator
     */
    public static ViolationIndicator pending(String code, String group) {
        return new ViolationIndicator(code, group, Status.PENDING, Optional.empty(), "");
    }

    /**
     * Returns an indicator whose text a published source gives.
     *
     * @param code  the code
     * @param group  the id of the group
     * @param text  what it says, restated
     * @param source  the source
     * @return the indicator
     */
    public static ViolationIndicator confirmed(String code, String group, IndicatorText text, String source) {
        return new ViolationIndicator(code, group, Status.CONFIRMED, Optional.of(text), source);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a violation indicator.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a violation indicator of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ViolationIndicatorBuilder {
        Builder() {}
    }
}
