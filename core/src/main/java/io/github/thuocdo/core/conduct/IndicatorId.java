package io.github.thuocdo.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The place of an indicator: the catalogue and the code in it (mã biểu hiện). {@link IndicatorCatalogue#reference} gives those that exist.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param catalogue  the id of the catalogue, composed (NFC)
 * @param code  the code of the indicator in it, composed (NFC)
 */
public record IndicatorId(String catalogue, String code) implements Serializable {
    /**
     * Composes the texts.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public IndicatorId {
        catalogue = Identifier.checked("catalogue", requireNonNull(catalogue, "catalogue"));
        code = Identifier.checked("code", requireNonNull(code, "code"));
    }

    /**
     * Returns the place of an indicator.
     *
     * @param catalogue  the id of the catalogue in any normal form
     * @param code  the code of the indicator in any normal form
     * @return the place, its texts in normal form C
     * @throws IllegalArgumentException if one of them is blank
     */
    public static IndicatorId of(String catalogue, String code) {
        return new IndicatorId(catalogue, code);
    }

    @Override
    public String toString() {
        return catalogue + " " + code;
    }
}
