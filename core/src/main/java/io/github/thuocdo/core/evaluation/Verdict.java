package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.validity.Term;

/**
 * What the authority found on a unit criterion of a leader (đ organising, e gathering).
 *
 * <p>Decree 335/2025, Art 15.3, describes two states and gives 100 % and 50 %; what lies between them is not regulated.
 */
public enum Verdict implements Term {
    /** The higher description is met in full. */
    FULL,
    /** The lower description applies: prolonged shortcomings, conflict or disunity. */
    PROLONGED,
    /** Neither description applies. */
    BETWEEN
}
