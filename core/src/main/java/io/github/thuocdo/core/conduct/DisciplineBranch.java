package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.text.Keys;

/** Who disciplined: the Party or the administration (kỷ luật đảng, kỷ luật hành chính). One act may lead to a decision of each. */
public enum DisciplineBranch {
    /** The Party (kỷ luật đảng). */
    PARTY,
    /** The administration (kỷ luật hành chính). */
    ADMINISTRATIVE;

    /**
     * Returns the word for this branch in files.
     *
     * @return the key
     */
    public String key() {
        return Keys.of(this);
    }

    /**
     * Reads a branch.
     *
     * @param text  the key
     * @return the branch
     * @throws IllegalArgumentException if no branch has that key
     */
    public static DisciplineBranch parse(String text) {
        return Keys.parse("branch", DisciplineBranch.class, text);
    }
}
