package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is said of one thing, by a map of keys or by a row of a table. */
public interface Keyed {

    /** The value of a key or column that may be left out. */
    TextValue optional(Key key);

    /** The value of a key or column that must be there. */
    TextValue required(Key key);

    /** Makes the thing if nothing about it is wrong, and turns its refusal into a problem. */
    <T> Optional<T> make(String code, Supplier<T> maker);

    /** Reports that what is said does not fit together. */
    void refuse(String code, BilingualText value, BilingualText rule);

    /**
     * Reads a list of maps, a single map, or a table.
     *
     * @param value  the list or table, perhaps absent
     * @param layout  the columns of the table
     * @param content  reads one thing
     */
    static <T> ImmutableList<T> readEach(TextValue value, TableLayout layout, Function<Keyed, Optional<T>> content) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        if (value.isText()) {
            return value.table(layout).map(table -> table.rows(content::apply)).orElse(ImmutableList.of());
        }
        if (value.isMap()) {
            return value.map(content::apply).stream().collect(ImmutableList.toImmutableList());
        }
        return value.maps(content::apply);
    }
}
