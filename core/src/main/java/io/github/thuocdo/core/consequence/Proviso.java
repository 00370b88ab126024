package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * What a sentence of law says besides the measure and no fact of a register tells (điều kiện, quy định kèm theo): shown beside the
 * proposal, for the authority to see to.
 *
 * <p>Example: Law 58/2010/QH12, Art 29, lets a unit end the contract of a public employee, but not during illness, leave or pregnancy, nor
 * of one who raises a child under 36 months.
 *
 * <p>Where the words speak of the year after the one of the outcome, {@value #FOLLOWING_YEAR} stands for it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vietnamese  the words in Vietnamese
 * @param english  the words in English
 */
public record Proviso(String vietnamese, String english) implements Serializable {

    /** What stands in the words for the year after the one of the outcome. */
    public static final String FOLLOWING_YEAR = "{following-year}";

    /**
     * Checks that it says something in both languages.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public Proviso {
        checkArgument(!vietnamese.isBlank(), "vietnamese (%s) words of a proviso must not be blank", vietnamese);
        checkArgument(!english.isBlank(), "english (%s) words of a proviso must not be blank", english);
    }

    /**
     * Returns the words about an outcome of a year.
     *
     * @param year  the year of the outcome
     * @return the same, with the year that follows in words
     */
    public Proviso after(int year) {
        String following = Integer.toString(year + 1);
        return new Proviso(vietnamese.replace(FOLLOWING_YEAR, following), english.replace(FOLLOWING_YEAR, following));
    }
}
