package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.law.Reading;

/**
 * By what a unit classifies that has not issued its regulation in time; key {@code transition-2026}. In the copy of Decree 233/2026, Art 20.1,
 * that could be read, some twenty letters are lost at the very place that says so.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum TransitionText implements Reading {
    /** By the contents of the former text. */
    CONTENTS_OF_FORMER_TEXT,
    /** By the regulation that the unit has made under the former text. */
    OWN_REGULATION_UNDER_FORMER_TEXT
}
