package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.law.Reading;

/**
 * Which text governs the class of a year in the middle of which an instrument took effect; key {@code year-of-effect}. Decree 48/2023 took
 * effect on 15/9/2023 and says nothing of the year 2023, whose classes were given in December.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum YearOfEffect implements Reading {
    /** The one that is in force when the year is classified, so at its end. */
    TEXT_AT_CLASSIFICATION,
    /** None: an instrument governs the years that lie wholly in its time. */
    WHOLE_YEARS
}
