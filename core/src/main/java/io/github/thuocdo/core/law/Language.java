package io.github.thuocdo.core.law;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/**
 * A language of notices (ngôn ngữ). It is always named by the caller, never taken from the machine.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Language implements Term {
    /** Vietnamese, the language in which the law asks for notices: {@code 86,66} and {@code 31/03/2026}. */
    VIETNAMESE("vi"),
    /** English: {@code 86.66} and {@code 2026-03-31}. */
    ENGLISH("en");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * Returns whichever of two texts is in this language.
     *
     * @param vietnamese  the text in Vietnamese
     * @param english  the text in English
     * @return one of them
     */
    public String either(String vietnamese, String english) {
        return this == VIETNAMESE ? vietnamese : english;
    }

    /**
     * Returns what is said in this language.
     *
     * @param text  the text in both languages
     * @return the one in this language
     */
    public String of(BilingualText text) {
        return either(text.vietnamese(), text.english());
    }

    /**
     * Returns the name in this language.
     *
     * @param named  something that has a name
     * @return its name
     */
    public String nameOf(Named named) {
        return either(named.vietnameseName(), named.englishName());
    }
}
