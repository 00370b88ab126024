package io.github.thuocdo.core.followup;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * After how many reminders an overdue matter goes to the level above (quy định đôn đốc, báo cáo cấp trên).
 *
 * <p>Example: with three reminders and a fourth not sent, a matter that is still overdue is to be reported.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param reminders  how many reminders there are before that, at least one
 * @param escalatedTo  to whom it is reported
 * @param basis  where the rule stands
 */
public record ReminderRule(int reminders, BilingualText escalatedTo, BilingualText basis) implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no reminder
     */
    public ReminderRule {
        requireNonNull(escalatedTo, "escalatedTo");
        requireNonNull(basis, "basis");
        ValueRule.REMINDERS_COUNTED.check(reminders >= 1, reminders);
    }
}
