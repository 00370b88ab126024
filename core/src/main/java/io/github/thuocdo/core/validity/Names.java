package io.github.thuocdo.core.validity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What something is called in both languages (tên gọi).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vietnamese  the term of the law, as it stands within a sentence unless the type says otherwise
 * @param english  our translation of it
 */
public record Names(String vietnamese, String english) implements Serializable {
    /** Checks that nothing is null. */
    public Names {
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
    }
}
