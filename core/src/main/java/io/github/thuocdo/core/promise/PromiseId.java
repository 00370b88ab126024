package io.github.thuocdo.core.promise;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The identifier of a promise (mã cam kết, chỉ tiêu).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, composed (NFC)
 */
public record PromiseId(String text) implements Serializable {
    /**
     * Composes the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public PromiseId {
        text = Identifier.checked("promise id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank
     */
    public static PromiseId of(String text) {
        return new PromiseId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
