package io.github.thuocdo.core.law;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A language of notices (ngôn ngữ). It is always named by the caller, never taken from the machine.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Language {
    /** Vietnamese, the language in which the law asks for notices: {@code 86,66} and {@code 31/03/2026}. */
    VIETNAMESE("vi"),
    /** English: {@code 86.66} and {@code 2026-03-31}. */
    ENGLISH("en");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    /**
     * Returns the code of the language.
     *
     * @return {@code vi} or {@code en}
     */
    public String key() {
        return key;
    }

    /**
     * Reads a language.
     *
     * @param text  the {@link #key()} of a language
     * @return the language
     * @throws IllegalArgumentException if no language has this key
     */
    public static Language parse(String text) {
        return Arrays.stream(values())
                .filter(language -> language.key.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("language (" + text + ") must be one of "
                        + Arrays.stream(values()).map(Language::key).collect(Collectors.joining(", "))));
    }
}
