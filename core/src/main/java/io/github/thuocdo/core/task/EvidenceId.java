package io.github.thuocdo.core.task;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The identifier of a piece of evidence (mã minh chứng): the minute, message or record that shows a fact.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, composed (NFC)
 */
public record EvidenceId(String text) implements Serializable {
    /**
     * Composes the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public EvidenceId {
        text = Identifier.checked("evidence id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank
     */
    public static EvidenceId of(String text) {
        return new EvidenceId(text);
    }
}
