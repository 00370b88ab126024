package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that a table may have.
 *
 * <p>Columns are found by their headings, in any order. A required column must be in the heading line of every table, though its
 * cells may be empty; whether a cell may be empty is asked row by row, see {@link TextTable.Row#required(Key)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param required  the columns that every table must have
 * @param optional  the columns that a table may have
 */
public record TableLayout(ImmutableList<Key> required, ImmutableList<Key> optional) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if two columns have a name in common
     */
    public TableLayout {
        Set<String> spellings = new HashSet<>();
        for (Key column : allOf(required, optional)) {
            for (String name : column.names()) {
                if (!spellings.add(Spelling.folded(name))) {
                    throw new IllegalArgumentException("heading (" + name + ") must belong to one column only");
                }
            }
        }
    }

    /**
     * Returns a layout.
     *
     * @param required  the columns that every table must have
     * @param optional  the columns that a table may have
     * @return the layout
     * @throws IllegalArgumentException if two columns have a name in common
     */
    public static TableLayout of(List<Key> required, List<Key> optional) {
        return new TableLayout(ImmutableList.copyOf(required), ImmutableList.copyOf(optional));
    }

    /**
     * Returns all columns, the required ones first.
     *
     * @return the columns
     */
    public ImmutableList<Key> columns() {
        return allOf(required, optional);
    }

    /** Returns the column of a heading as it was typed. */
    Optional<Key> find(String heading) {
        return columns().stream().filter(column -> column.isNamed(heading)).findFirst();
    }

    private static ImmutableList<Key> allOf(ImmutableList<Key> required, ImmutableList<Key> optional) {
        return ImmutableList.<Key>builder().addAll(required).addAll(optional).build();
    }
}
