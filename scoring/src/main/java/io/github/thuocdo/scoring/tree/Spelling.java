package io.github.thuocdo.scoring.tree;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.refusal.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How words are written: Unicode forms and look-alike letters. */
public final class Spelling {

    /** Characters that print as nothing or as a space and yet make a key another key. */
    static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00a0\u00ad\u2060\ufeff")
            .or(CharMatcher.inRange('\u2000', '\u200f'))
            .or(CharMatcher.inRange('\u2028', '\u202f'))
            .precomputed();

    private static final CharMatcher UNPRINTED = INVISIBLE
            .or(CharMatcher.forPredicate(letter ->
                    PlainText.unprinted(String.valueOf(letter)).isPresent() && !Character.isSurrogate(letter)))
            .precomputed();

    private static final CharMatcher BLANK = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(INVISIBLE)
            .precomputed();

    private static final Splitter AT_BLANKS = Splitter.on(BLANK).omitEmptyStrings();
    private static final CharMatcher JOINT = BLANK.or(CharMatcher.anyOf("_-")).precomputed();

    /** Icelandic eth, small and capital, and the African letter, each with the Vietnamese letter it is taken for. */
    private static final ImmutableMap<Character, Character> MEANT_BY_LOOK_ALIKE =
            ImmutableMap.of('\u00f0', 'đ', '\u00d0', 'Đ', '\u0189', 'Đ');

    private Spelling() {}

    /** Returns the text in Unicode form NFC, in which a Vietnamese letter is one character. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the text without blanks at both ends, the no-break spaces of word processors included. */
    public static String trimmed(String text) {
        return BLANK.trimFrom(text);
    }

    /** Returns the pieces of a text between blanks. */
    static List<String> pieces(String text) {
        return AT_BLANKS.splitToList(text);
    }

    /**
     * Returns the form in which two spellings of one name are equal: capitals do not count, and neither does it whether words
     * are joined by a space, a hyphen or an underscore.
     */
    static String folded(String name) {
        return JOINT.trimAndCollapseFrom(nfc(name).toLowerCase(Locale.ROOT), ' ');
    }

    /** Returns the look-alike letter in a name, if there is one. */
    static Optional<Character> lookAlike(String name) {
        return name.chars()
                .mapToObj(letter -> (char) letter)
                .filter(MEANT_BY_LOOK_ALIKE::containsKey)
                .findFirst();
    }

    /** Returns the name with look-alike letters replaced by those that were meant, and without what is not seen. */
    public static String asMeant(String name) {
        String meant = UNPRINTED.removeFrom(name);
        for (Map.Entry<Character, Character> pair : MEANT_BY_LOOK_ALIKE.entrySet()) {
            meant = meant.replace(pair.getKey(), pair.getValue());
        }
        return meant;
    }

    /** Reports what must not occur in the name of a key or column: look-alike letters and invisible characters. */
    public static void check(String name, Place where, Problems problems) {
        lookAlike(name)
                .ifPresent(letter -> problems.add(
                        where,
                        "look-alike-letter",
                        name,
                        new BilingualText(
                                "có " + letter + " (" + codePoint(letter) + ") không phải chữ tiếng Việt; hãy viết "
                                        + MEANT_BY_LOOK_ALIKE.get(letter),
                                "holds " + letter + " (" + codePoint(letter)
                                        + "), which is not a Vietnamese letter; write "
                                        + MEANT_BY_LOOK_ALIKE.get(letter))));
        int invisible = UNPRINTED.indexIn(name);
        if (invisible >= 0) {
            problems.add(
                    where,
                    "invisible-character",
                    UNPRINTED.removeFrom(name),
                    new BilingualText(
                            "có ký tự không nhìn thấy " + codePoint(name.charAt(invisible)) + "; hãy gõ lại tên",
                            "holds the invisible character " + codePoint(name.charAt(invisible))
                                    + "; type the name again"));
        }
    }

    /**
     * Returns a text without characters that are not printed as themselves, the tabs and line ends of a block aside; reports the first of
     * them, so that nobody has to refuse them again.
     */
    public static String printed(String text, boolean block, Place where, Problems problems) {
        CharMatcher apart = block ? CharMatcher.anyOf("\n\t") : CharMatcher.none();
        OptionalInt unprinted = PlainText.unprinted(apart.replaceFrom(text, ' '));
        if (unprinted.isEmpty()) {
            return text;
        }
        problems.add(
                where,
                "control-character",
                codePoint(unprinted.getAsInt()),
                new BilingualText(
                        "là ký tự mà một văn bản không được chứa: dấu xuống dòng, ký tự điều khiển, dấu đổi hướng chữ hoặc ký tự"
                                + " không nhìn thấy; hãy gõ lại văn bản này",
                        "is a character that a text must not hold: a line end, a control character, a mark of direction or an"
                                + " invisible one; type this text again"));
        StringBuilder printed = new StringBuilder();
        text.codePoints()
                .filter(character ->
                        PlainText.unprinted(Character.toString(character)).isEmpty())
                .forEach(printed::appendCodePoint);
        return printed.toString();
    }

    /** Returns the usual way of naming a character, such as {@code U+00F0}. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
