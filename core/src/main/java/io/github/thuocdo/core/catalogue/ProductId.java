package io.github.thuocdo.core.catalogue;

import io.github.thuocdo.core.validity.Identifier;
import java.io.Serializable;

/**
 * The identifier of a product in a catalogue (mã sản phẩm, công việc).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the identifier, composed (NFC)
 */
public record ProductId(String text) implements Serializable {
    /**
     * Composes the text.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ProductId {
        text = Identifier.checked("product id", text);
    }

    /**
     * Returns an identifier.
     *
     * @param text  the identifier in any normal form
     * @return the identifier in normal form C
     * @throws IllegalArgumentException if the text is blank
     */
    public static ProductId of(String text) {
        return new ProductId(text);
    }
}
