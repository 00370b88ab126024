package io.github.thuocdo.scoring.tree;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How words are written: Unicode forms, look-alike letters, and the nearest of several names. */
public final class Spelling {

    /** Characters that print as nothing or as a space and yet make a key another key. */
    static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00a0\u00ad\u2060\ufeff")
            .or(CharMatcher.inRange('\u2000', '\u200f'))
            .or(CharMatcher.inRange('\u2028', '\u202f'))
            .precomputed();

    private static final CharMatcher BLANK = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(INVISIBLE)
            .precomputed();

    private static final Splitter AT_BLANKS = Splitter.on(BLANK).omitEmptyStrings();
    private static final CharMatcher JOINT = BLANK.or(CharMatcher.anyOf("_-"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FARTHEST = 2;

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

    /** Returns the name with look-alike letters replaced by those that were meant. */
    public static String asMeant(String name) {
        String meant = name;
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
        int invisible = INVISIBLE.indexIn(name);
        if (invisible >= 0) {
            problems.add(
                    where,
                    "invisible-character",
                    name,
                    new BilingualText(
                            "có ký tự không nhìn thấy " + codePoint(name.charAt(invisible)) + "; hãy gõ lại tên",
                            "holds the invisible character " + codePoint(name.charAt(invisible))
                                    + "; type the name again"));
        }
    }

    /** Returns the usual way of naming a character, such as {@code U+00F0}. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** Returns the name nearest to what was typed, if one is at most two letters away and not wholly different. */
    static Optional<String> nearest(String typed, Collection<String> names) {
        String best = "";
        int least = FARTHEST + 1;
        for (String name : names) {
            int distance = distance(typed, name);
            if (distance < least && distance < Math.min(typed.length(), name.length())) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The smaller distance of two: as typed, and without diacritics, which a hurried typist leaves out. */
    private static int distance(String typed, String name) {
        String one = folded(asMeant(typed));
        String other = folded(name);
        if (Math.abs(bare(one).length() - bare(other).length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        return Math.min(edits(one, other), edits(bare(one), bare(other)));
    }

    private static String bare(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    /** Counts the insertions, deletions and replacements of a letter that turn one text into the other. */
    private static int edits(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
