package io.github.thuocdo.scoring.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for constants and kinds, and what was meant by one that is not among them. */
final class Keys {

    private static final int FARTHEST = 2;

    private Keys() {}

    /** Returns the stable word for a constant, which is its name as words are written in files. */
    static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** Returns a rule that names those that there are, and the one that was probably meant. */
    static String rule(String beginning, String typed, List<String> known) {
        String all = beginning + String.join(", ", known);
        return nearest(typed, known)
                .map(meant -> all + "; did you mean " + meant + "?")
                .orElse(all);
    }

    private static Optional<String> nearest(String typed, List<String> known) {
        return ImmutableList.copyOf(known).stream()
                .filter(name -> edits(typed, name) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(name -> edits(typed, name)));
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
