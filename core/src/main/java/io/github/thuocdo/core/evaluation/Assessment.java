package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * The authority's finding on one unit criterion of a leader, and, in the unregulated case between, its reasoned choice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param verdict  what was found
 * @param choice  for a finding between: which of the two values the authority chose
 * @param reason  why it chose so
 */
public record Assessment(Verdict verdict, Optional<Verdict> choice, String reason) implements Serializable {

    /**
     * Checks that a choice belongs to a finding between, is one of the two values, and has a reason.
     *
     * @throws IllegalArgumentException otherwise
     */
    public Assessment {
        requireNonNull(verdict, "verdict");
        requireNonNull(choice, "choice");
        PlainText.printed("reason", requireNonNull(reason, "reason"));
        if (choice.isPresent()) {
            ValueRule.CHOICE_BETWEEN.check(verdict == Verdict.BETWEEN, choice.get());
            ValueRule.CHOICE_OF_TWO.check(choice.get() != Verdict.BETWEEN, choice.get());
            ValueRule.CHOICE_HAS_REASON.check(!reason.isBlank(), choice.get());
        }
    }

    /**
     * Returns a finding without a choice.
     *
     * @param verdict  what was found
     * @return the finding
     */
    public static Assessment of(Verdict verdict) {
        return new Assessment(verdict, Optional.empty(), "");
    }

    /**
     * Returns a finding between, with the authority's choice.
     *
     * @param choice  the value chosen
     * @param reason  why
     * @return the finding
     */
    public static Assessment chosen(Verdict choice, String reason) {
        return new Assessment(Verdict.BETWEEN, Optional.of(choice), reason);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the reason. */
    @Override
    public String toString() {
        return "Assessment[verdict=" + verdict + ", choice=" + choice + "]";
    }
}
