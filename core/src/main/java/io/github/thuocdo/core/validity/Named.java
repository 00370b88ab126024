package io.github.thuocdo.core.validity;

/** What the law has a name for (thuật ngữ), in both languages. */
public interface Named {

    /**
     * Returns the name in Vietnamese.
     *
     * @return the term of the law, as it stands within a sentence unless the type says otherwise
     */
    String vietnameseName();

    /**
     * Returns the name in English.
     *
     * @return our translation of it
     */
    String englishName();
}
