package io.github.thuocdo.core.law;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * What is said in both languages (câu chữ bằng hai thứ tiếng): a reason, or what somebody is asked for.
 *
 * <p>What somebody wrote in one language stands for both, as it was written.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vietnamese  the text in Vietnamese
 * @param english  the text in English
 */
public record BilingualText(String vietnamese, String english) implements Serializable {

    /** Nothing said. */
    public static final BilingualText NONE = of("");

    /**
     * Checks that neither text is missing alone.
     *
     * @throws IllegalArgumentException if one of the two is blank and the other is not
     */
    public BilingualText {
        requireNonNull(vietnamese, "vietnamese");
        requireNonNull(english, "english");
        ValueRule.IN_BOTH_LANGUAGES.check(vietnamese.isBlank() == english.isBlank(), vietnamese + english);
    }

    /**
     * Returns what was written in one language.
     *
     * @param text  the text, as it was written
     * @return the same for both languages
     */
    public static BilingualText of(String text) {
        return new BilingualText(text, text);
    }

    /**
     * Returns whether nothing is said.
     *
     * @return true if the text is blank
     */
    public boolean isBlank() {
        return vietnamese.isBlank();
    }

    /**
     * Returns whether one text stands for both languages.
     *
     * @return true if the two are the same
     */
    public boolean isOneText() {
        return vietnamese.equals(english);
    }
}
