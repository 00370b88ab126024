package io.github.thuocdo.core.validity;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/** The rule for the text of an identifier. */
public final class Identifier {

    private Identifier() {}

    /**
     * Returns the text composed (NFC): Vietnamese letters arrive composed from one system and decomposed from another.
     *
     * @param name  the name of the identifier, for the message
     * @param text  the text
     * @return the composed text
     * @throws IllegalArgumentException if the text is blank
     */
    public static String checked(String name, String text) {
        requireNonNull(text, "text");
        ValueRule.NOT_BLANK.check(!text.isBlank(), name, text);
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
