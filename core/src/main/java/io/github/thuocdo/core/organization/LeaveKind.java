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
    SICK("sick"),
    /** Maternity leave under social-insurance law (nghỉ thai sản). */
    MATERNITY("maternity"),
    /** Unpaid leave (nghỉ không hưởng lương). */
    UNPAID("unpaid"),
    /** Another absence with good reason that keeps the person in service, such as annual leave or training (có lý do chính đáng). */
    OTHER_LAWFUL("other-lawful");

    private final String key;

    LeaveKind(String key) {
        this.key = key;
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
