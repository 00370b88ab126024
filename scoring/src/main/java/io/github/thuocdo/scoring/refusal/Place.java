package io.github.thuocdo.scoring.refusal;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import java.io.Serializable;

/**
 * A place in a case file.
 *
 * <p>It says the same thing twice: for the eye in the editor by line and column, and for the mind by the path through the keys,
 * such as {@code people[2].tasks row 3, column faults}. Everything is counted from 1, the second person of a list being
 * {@code people[2]}. A problem of the file as a whole has line and column 0 and an empty path.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param file  the name of the file as the reader knows it
 * @param path  the way through keys, lists and tables; empty at the top
 * @param line  the line, from 1; 0 for the file as a whole
 * @param column  the column, from 1, in characters; 0 for the file as a whole
 */
public record Place(String file, BilingualText path, int line, int column) implements Serializable {

    private static final int LONGEST_NAME = 120;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("line (" + line + ") must not be negative");
        }
        if (column < 0) {
            throw new IllegalArgumentException("column (" + column + ") must not be negative");
        }
    }

    /**
     * Returns the place that means a file as a whole.
     *
     * @param file  the name of the file
     * @return the place, without line and path
     */
    public static Place ofFile(String file) {
        return new Place(file, BilingualText.NONE, 0, 0);
    }

    /**
     * Returns the same path at another line and column.
     *
     * @param newLine  the line, from 1
     * @param newColumn  the column, from 1
     * @return the place
     * @throws IllegalArgumentException if line or column is negative
     */
    public Place at(int newLine, int newColumn) {
        return new Place(file, path, newLine, newColumn);
    }

    /**
     * Returns the place of a key inside this one, at the same line.
     *
     * @param key  the key
     * @return the place, its path longer by the key
     */
    public Place key(String key) {
        String shown = shortened(requireNonNull(key, "key"));
        return path.isBlank()
                ? new Place(file, BilingualText.of(shown), line, column)
                : followed("." + shown, "." + shown);
    }

    /**
     * Returns the place of an item of the list that stands here, at the same line.
     *
     * @param number  the number of the item, from 1
     * @return the place, its path longer by the number in brackets
     */
    public Place item(int number) {
        return followed("[" + number + "]", "[" + number + "]");
    }

    /**
     * Returns the place of one piece of a text that holds several, at the same line.
     *
     * @param number  the number of the piece, from 1
     * @return the place, its path longer by the number
     */
    public Place part(int number) {
        return followed(" phần " + number, " part " + number);
    }

    /**
     * Returns the place of a row of the table that stands here, at the same line.
     *
     * @param number  the number of the row, from 1, the line of headings and comments not counted
     * @return the place, its path longer by the row
     */
    public Place row(int number) {
        return followed(" hàng " + number, " row " + number);
    }

    /**
     * Returns the place of a cell of the row that stands here, at the same line.
     *
     * @param heading  the heading of the column as it was typed
     * @return the place, its path longer by the column
     */
    public Place cell(String heading) {
        String shown = shortened(requireNonNull(heading, "heading"));
        return followed(", cột " + shown, ", column " + shown);
    }

    /**
     * Returns the place as messages in a language begin.
     *
     * @param language  the language
     * @return for instance {@code march.yaml:12: people[2].tasks row 3, column faults}
     */
    public String in(Language language) {
        String start = line == 0 ? file : file + ":" + line;
        String inside = language == Language.ENGLISH ? path.english() : path.vietnamese();
        return inside.isEmpty() ? start : start + ": " + inside;
    }

    /**
     * Returns the place as messages begin: {@code file.yaml:12: people[2].tasks}.
     *
     * @return the file, the line if there is one, and the path if there is one
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }

    /** A name that somebody made endless does not make every message so. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }

    private Place followed(String vietnamese, String english) {
        return new Place(
                file, new BilingualText(path.vietnamese() + vietnamese, path.english() + english), line, column);
    }
}
