package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.law.Reading;

/**
 * Which day decides what law attaches to an outcome; key {@code consequence-law}. The transition from the law of 2008 to Law
 * 80/2025/QH15 says nothing about a class that was given for 2025 and decided in 2026.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ApplicableLaw implements Reading {
    /** The last day of the evaluated period: a year is judged by the law of that year. */
    END_OF_PERIOD,
    /** The day on which the outcome was decided; of an outcome that is only proposed, nobody knows it yet. */
    DECISION_DATE
}
