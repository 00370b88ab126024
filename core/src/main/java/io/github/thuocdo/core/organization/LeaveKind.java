package io.github.thuocdo.core.organization;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * The legal kind of an absence (loại nghỉ). No diagnosis, no further reason: the kind is all that a rule may ask.
 *
 * <p>Decree 335/2025, Art 11.2, distinguishes unpaid leave (at least six months of work are needed) from sick and maternity leave under
 * social-insurance law (no floor).
 */
public enum LeaveKind {
    /** Sick leave under social-insurance law (nghỉ ốm đau). */
    SICK("sick", true),
    /** Maternity leave under social-insurance law (nghỉ thai sản). */
    MATERNITY("maternity", true),
    /** Unpaid leave (nghỉ không hưởng lương). */
    UNPAID("unpaid", false),
    /** Another absence with good reason that keeps the person in service, such as annual leave or training (có lý do chính đáng). */
    OTHER_LAWFUL("other-lawful", true);

    private final String key;
    private final boolean countsTowardsService;

    LeaveKind(String key, boolean countsTowardsService) {
        this.key = key;
        this.countsTowardsService = countsTowardsService;
    }

    /**
     * Returns the word for this kind in files.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    /**
     * Returns whether the six months of Art 11.1 run on during the absence.
     *
     * @return false for unpaid leave only
     */
    public boolean countsTowardsService() {
        return countsTowardsService;
    }

    /**
     * Reads a kind.
     *
     * @param text  the key
     * @return the kind
     * @throws IllegalArgumentException if no kind has that key
     */
    public static LeaveKind parse(String text) {
        requireNonNull(text, "text");
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "absence (" + text + ") must be one of sick, maternity, unpaid, other-lawful"));
    }
}
