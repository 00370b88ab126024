package io.github.thuocdo.core.parts;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Optional;

/** The words that follow a name that nobody knows: which names there are, and which of them was probably meant. */
public final class KnownNames {

    private static final int FARTHEST = 2;

    private KnownNames() {}

    /**
     * Returns a rule that names those that there are, and the one that was probably meant.
     *
     * @param beginning  what stands before the names, such as {@code must be one of}
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return the rule, with the question in both languages
     */
    public static String rule(String beginning, String typed, Collection<String> known) {
        return beginning + " " + String.join(", ", known) + question(typed, known);
    }

    /**
     * Returns the question whether another name was meant.
     *
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return the question in both languages, behind a semicolon; nothing if no name is near
     */
    public static String question(String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(meant -> "; did you mean (có phải ý bạn là) " + meant + "?")
                .orElse("");
    }

    private static Optional<String> nearest(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> edits(typed, name) <= Math.min(FARTHEST, name.length() / 2))
                .min(comparingInt(name -> edits(typed, name)));
    }

    /** Counts the letters to insert, delete or replace, capitals aside. */
    private static int edits(String typed, String name) {
        String one = Ascii.toLowerCase(typed);
        String other = Ascii.toLowerCase(name);
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
