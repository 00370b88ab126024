package io.github.thuocdo.core.unit;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.Identifier;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * The identifier of a unit (<i>mã cơ quan, đơn vị</i>).
 *
 * <p>The text is chosen by the calling system and has no meaning here. It is kept in Unicode normal form C, because the
 * same Vietnamese letters typed on another system may arrive as other characters; two identifiers that look alike are
 * then one. The natural order is that of the characters, the same on every machine.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, not blank, without space at either end, in normal form C
 */
public record UnitId(String text) implements Comparable<UnitId>, Serializable {

    /**
     * Takes, normalizes and checks the text.
     *
     * @throws IllegalArgumentException if the text is blank or has a space at either end
     */
    public UnitId {
        ValueRule.NO_SPACE_AROUND.check(
                requireNonNull(text, "text").isBlank() || text.equals(text.strip()), "unit id", text);
        text = Identifier.checked("unit id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form, such as {@code phong-noi-vu}
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank or has a space at either end
     */
    public static UnitId of(String text) {
        return new UnitId(text);
    }

    /**
     * Compares by the characters of the text.
     *
     * @param other  the identifier to compare with
     * @return a negative number, zero or a positive number as this one comes before, is equal or comes after
     */
    @Override
    public int compareTo(UnitId other) {
        return text.compareTo(other.text);
    }

    /**
     * Returns the text itself.
     *
     * @return the identifier, which {@link #of(String)} reads back
     */
    @Override
    public String toString() {
        return text;
    }
}
