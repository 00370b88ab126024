package io.github.thuocdo.core.consequence;

import io.github.thuocdo.core.law.Reading;

/**
 * Whether a reprimand or a warning of a leader is by itself a ground for considering removal from office (miễn nhiệm sau khi bị khiển trách
 * hoặc cảnh cáo); key {@code removal-after-discipline}.
 *
 * <p>Decree 115/2020, Art 55, asks besides that the authority finds limited ability and reduced prestige. Whether Decree 170/2025, Art 53.1,
 * has that tail could not be read, so there it is a choice.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum AfterDiscipline implements Reading {
    /** The discipline is enough: the stricter reading. */
    DISCIPLINE_ALONE,
    /** Only where the authority finds limited ability and reduced prestige (năng lực hạn chế, uy tín giảm sút). */
    WITH_FINDING
}
