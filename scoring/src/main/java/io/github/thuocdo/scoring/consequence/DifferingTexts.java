package io.github.thuocdo.scoring.consequence;

/**
 * Two texts that say something else on one occasion (hai quy định khác nhau). Both are shown; the authority resolves it, the library does
 * not.
 *
 * <p>Example: when a leader is "not completed", Decree 170/2025, Art 53.3, lets the person leave the service after the removal from office,
 * while Law 80/2025/QH15, Art 27.1c, has a lower position or leaving considered.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param one  what one text says
 * @param other  what the other says
 */
public record DifferingTexts(ProposedMeasure one, ProposedMeasure other) {}
