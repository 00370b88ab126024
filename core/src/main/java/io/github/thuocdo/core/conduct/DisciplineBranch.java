package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.validity.Term;

/** Who disciplined: the Party or the administration (kỷ luật đảng, kỷ luật hành chính). One act may lead to a decision of each. */
public enum DisciplineBranch implements Term {
    /** The Party (kỷ luật đảng). */
    PARTY,
    /** The administration (kỷ luật hành chính). */
    ADMINISTRATIVE;
}
