package io.github.thuocdo.core.validity;

import static java.util.Objects.requireNonNull;

/** The rule for the text of an identifier. */
public final class Identifier {

    private Identifier() {}

    /**
     * Returns the text composed (NFC): Vietnamese letters arrive composed from one system and decomposed from another.
     *
     * @param name  the name of the identifier, for the message
     * @param text  the text
     * @return the composed text
     * @throws IllegalArgumentException if the text is blank or too long, or holds a character that is not printed
     */
    public static String checked(String name, String text) {
        return PlainText.checked(name, requireNonNull(text, "text"));
    }
}
