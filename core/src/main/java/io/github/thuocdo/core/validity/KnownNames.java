package io.github.thuocdo.core.validity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingInt;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that follow a name that nobody knows: which names there are, and which of them was probably meant. */
public final class KnownNames implements NoBean {

    /** As many names as stand in one line or two. */
    private static final int MOST = 24;

    private static final int FEW = 12;
    private static final int LONG = 100;
    private static final int FARTHEST = 2;
    private static final CharMatcher JOINT = CharMatcher.whitespace().or(CharMatcher.anyOf("_-"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private KnownNames() {}

    /**
     * Returns a rule that names those that there are, and the one that was probably meant.
     *
     * @param rule  a rule whose only value is the names, such as {@link ValueRule#ONE_OF}
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return the broken rule
     */
    public static BrokenRule rule(ValueRule rule, String typed, Collection<String> known) {
        return rule(rule, typed, known, known);
    }

    /**
     * Returns a rule that names those that there are, and the one that was probably meant of those that are still to be given.
     *
     * @param rule  a rule whose only value is the names, such as {@link ValueRule#ONE_OF_FIELDS}
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @param lacking  those of them that may have been meant
     * @return the broken rule
     */
    public static BrokenRule rule(ValueRule rule, String typed, Collection<String> known, Collection<String> lacking) {
        return meant(rule.broken(list(typed, known)), typed, lacking);
    }

    /**
     * Returns the names that there are, as a message lists them: of many those that are near, and how many there are.
     *
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return such as {@code a, b, c}; of more than {@value #MOST} the nearest, ending in {@code … (57)}
     */
    public static String list(String typed, Collection<String> known) {
        if (known.size() <= MOST) {
            return String.join(", ", known);
        }
        return String.join(", ", nearFirst(typed, known).subList(0, FEW)) + ", … (" + known.size() + ")";
    }

    /**
     * Returns the names that there are, the near ones first.
     *
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return all of them: those that are a mistake away, then those that begin alike, then the others in their order
     */
    public static ImmutableList<String> nearFirst(String typed, Collection<String> known) {
        return known.stream()
                .sorted(comparingInt(name -> nearness(typed, name)))
                .collect(toImmutableList());
    }

    /** How many letters at the beginning differ, the nearer the smaller; names that are one mistake away come first. */
    private static int nearness(String typed, String name) {
        int distance = distance(typed, name);
        if (distance <= FARTHEST) {
            return distance;
        }
        return FARTHEST
                + 1
                + LONG
                - Math.min(LONG, Strings.commonPrefix(bare(typed), bare(name)).length());
    }

    /**
     * Adds to a rule the question whether another name was meant.
     *
     * @param rule  the rule, which names those that there are
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return the rule with the question; the same rule if no name is near
     */
    public static BrokenRule meant(BrokenRule rule, String typed, Collection<String> known) {
        return nearest(typed, known)
                .map(near -> ValueRule.MEANT.broken(rule, near))
                .orElse(rule);
    }

    /**
     * Returns the name that was probably meant: at most two letters away, capitals, diacritics and the joints of words aside.
     *
     * @param typed  the name that nobody knows
     * @param known  the names that there are
     * @return the nearest of them, the first of several; empty if none is near
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(typed, name) <= farthest(typed, name))
                .min(comparingInt(name -> distance(typed, name)));
    }

    /** Of a name of two letters one that differs in both is another name. */
    private static int farthest(String typed, String name) {
        return Math.min(FARTHEST, Math.min(typed.length(), name.length()) - 1);
    }

    /** The smaller distance of two: as typed, and without diacritics, which a hurried typist leaves out. */
    private static int distance(String typed, String name) {
        return Math.min(edits(folded(typed), folded(name)), edits(bare(typed), bare(name)));
    }

    private static String folded(String name) {
        return JOINT.trimAndCollapseFrom(
                Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), ' ');
    }

    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(folded(name), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /** Counts the letters to insert, delete or replace. */
    private static int edits(String one, String other) {
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
