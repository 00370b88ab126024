package io.github.thuocdo.core.cadre;

import io.github.thuocdo.core.text.Keys;

/**
 * Whether a person is a member of the Party (đảng viên). The Party's channel rates its members alone (Regulation 366-QĐ/TW, Art 1, 2).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum PartyMembership {
    /** Nobody has said; whoever is looked at in the Party's channel is taken for a member. */
    NOT_STATED,
    /** A member. */
    MEMBER,
    /** No member. */
    NO_MEMBER;

    /**
     * Returns the word for this membership in files.
     *
     * @return the key, in lower case
     */
    public String key() {
        return Keys.of(this);
    }
}
