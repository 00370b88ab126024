package io.github.thuocdo.core.validity;

/** What the law has a name for (thuật ngữ), in both languages. */
public interface Named {

    /**
     * Returns what it is called.
     *
     * @return the names
     */
    Names names();

    /**
     * Returns the name in Vietnamese.
     *
     * @return the term of the law, as it stands within a sentence unless the type says otherwise
     */
    default String vietnameseName() {
        return names().vietnamese();
    }

    /**
     * Returns the name in English.
     *
     * @return our translation of it
     */
    default String englishName() {
        return names().english();
    }
}
