package io.github.thuocdo.core.cadre;

import io.github.thuocdo.core.validity.Term;

/**
 * Whether a person is a member of the Party (đảng viên). The Party's channel rates its members alone (Regulation 366-QĐ/TW, Art 1, 2).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum PartyMembership implements Term {
    /** Nobody has said; whoever is looked at in the Party's channel is taken for a member. */
    NOT_STATED,
    /** A member. */
    MEMBER,
    /** No member. */
    NO_MEMBER;
}
