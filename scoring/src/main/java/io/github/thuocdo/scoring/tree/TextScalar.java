package io.github.thuocdo.scoring.tree;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;

/**
 * A text as it was typed.
 *
 * <p>{@code 0.10} is the four characters 0, point, 1, 0; a key without a value has the empty text in {@link Style#PLAIN} style.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the text, of what people write in Unicode form NFC
 * @param style  how it was typed
 * @param place  where it begins, with its quotation mark or its sign for a block
 * @param textStart  where its first character stands: behind the quotation mark, or at the first line of the block
 */
public record TextScalar(String text, Style style, Place place, Place textStart) implements TextNode {

    /**
     * Returns a plain text of one line.
     *
     * @param text  the text, brought to Unicode form NFC
     * @param place  where it stands
     * @return the scalar
     */
    public static TextScalar plain(String text, Place place) {
        return new TextScalar(Spelling.nfc(text), Style.PLAIN, place, place);
    }

    /**
     * Returns a text that a program writes.
     *
     * @param text  the text
     * @param place  where it stands
     * @return the scalar
     */
    public static TextScalar quoted(String text, Place place) {
        return new TextScalar(text, Style.QUOTED, place, place);
    }

    /**
     * Returns a number, a truth value or null of JSON.
     *
     * @param literal  as it stands in JSON
     * @param place  where it stands
     * @return the scalar
     */
    public static TextScalar bare(String literal, Place place) {
        return new TextScalar(literal, Style.BARE, place, place);
    }

    @Override
    public BilingualText kind() {
        return new BilingualText("văn bản", "a text");
    }

    /** The ways of typing a text in YAML, and what JSON has besides. */
    public enum Style {
        /** Without quotation marks. */
        PLAIN,
        /** In single or double quotation marks. */
        QUOTED,
        /** As a block begun by {@code |}, in which every line end counts: the form of a table. */
        LITERAL,
        /** As a block begun by {@code >}, whose lines are joined. */
        FOLDED,
        /** As JSON writes a number, true, false and null: what stands there is no text. */
        BARE
    }
}
