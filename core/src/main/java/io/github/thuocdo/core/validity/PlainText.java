package io.github.thuocdo.core.validity;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The rule for a text that stands on one line of what is printed: a name, an identifier, a reason.
 *
 * <p>A line break or an escape character in a name would forge a line of the printed board, a direction mark would turn what stands behind it,
 * and two names that differ in a character nobody sees would look like one.
 */
public final class PlainText {

    /** The longest text that somebody writes as one fact, in characters. */
    public static final int LONGEST = 10_000;

    private PlainText() {}

    /**
     * Returns the text composed (NFC), if it is one that can be printed as it is.
     *
     * @param name  the name of the text, for the message
     * @param text  the text
     * @return the composed text, not blank
     * @throws IllegalArgumentException if the text is blank or too long, or holds a character that is not printed
     */
    public static String checked(String name, String text) {
        ValueRule.NOT_BLANK.check(!requireNonNull(text, name).isBlank(), name, text);
        return printed(name, text);
    }

    /**
     * Returns the text composed (NFC), which may be empty.
     *
     * @param name  the name of the text, for the message
     * @param text  the text
     * @return the composed text
     * @throws IllegalArgumentException if the text is too long or holds a character that is not printed
     */
    public static String printed(String name, String text) {
        requireNonNull(text, name);
        ValueRule.TEXT_LENGTH.check(text.length() <= LONGEST, name, LONGEST, text.length());
        unprinted(text).ifPresent(character -> {
            throw ValueRule.TEXT_PRINTED.exception(name, codePoint(character));
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Returns the first character that is not printed as itself.
     *
     * @param text  the text
     * @return a control character, a line end, a mark of direction or another invisible one, or half of a character; empty if there is none
     */
    public static OptionalInt unprinted(String text) {
        return text.codePoints().filter(PlainText::isUnprinted).findFirst();
    }

    /**
     * Returns the usual way of naming a character.
     *
     * @param character  the character
     * @return its number, such as {@code U+202E}
     */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isUnprinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
