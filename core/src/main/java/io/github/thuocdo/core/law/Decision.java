package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision of a competent authority (quyết định của cấp có thẩm quyền): who decided, under which number, on which day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param authority  who decided, by title or name
 * @param number  the number of the document
 * @param on  the day of signature
 */
public record Decision(String authority, String number, LocalDate on) implements Serializable {

    /**
     * Checks that nobody is missing.
     *
     * @throws IllegalArgumentException if the authority or the number is blank
     */
    public Decision {
        requireNonNull(authority, "authority");
        requireNonNull(number, "number");
        Days.checked(requireNonNull(on, "on"));
        PlainText.printed("authority", authority);
        PlainText.printed("number", number);
        ValueRule.DECISION_BY_SOMEBODY.check(!authority.isBlank(), authority);
        ValueRule.DECISION_NUMBERED.check(!number.isBlank(), number);
    }

    /**
     * Cites the decision.
     *
     * @return number, authority and day
     */
    public String text() {
        return number + ", " + authority + ", " + on;
    }

    /** Without who decided, which may be the name of a person. */
    @Override
    public String toString() {
        return number + ", " + on;
    }
}
