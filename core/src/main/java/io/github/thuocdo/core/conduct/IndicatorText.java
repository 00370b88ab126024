package io.github.thuocdo.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * What an indicator of violations says (nội dung biểu hiện).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vietnamese  the text in Vietnamese
 * @param english  the text in English, empty where nobody translated it
 */
public record IndicatorText(String vietnamese, String english) implements Serializable {
    /**
     * Checks that it says something.
     *
     * @throws IllegalArgumentException if the Vietnamese text is blank
     */
    public IndicatorText {
        checkArgument(!vietnamese.isBlank(), "vietnamese (%s) text of an indicator must not be blank", vietnamese);
    }

    /**
     * Returns a text that nobody translated.
     *
     * @param vietnamese  the text in Vietnamese
     * @return the text
     */
    public static IndicatorText of(String vietnamese) {
        return new IndicatorText(vietnamese, "");
    }
}
