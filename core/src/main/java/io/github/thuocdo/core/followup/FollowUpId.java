package io.github.thuocdo.core.followup;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The identifier of a matter that is followed (mã việc theo dõi).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, composed (NFC)
 */
public record FollowUpId(String text) implements Serializable {
    /**
     * Composes the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public FollowUpId {
        text = Identifier.checked("follow-up id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank
     */
    public static FollowUpId of(String text) {
        return new FollowUpId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
