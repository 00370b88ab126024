package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.tree.Key;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextTable;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is said of one thing, by a map of keys or by a row of a table. */
interface Particulars {

    /** The value of a key or column that may be left out. */
    TextValue optional(Key key);

    /** The value of a key or column that must be there. */
    TextValue required(Key key);

    /** Makes the thing if nothing about it is wrong, and turns its refusal into a problem. */
    <T> Optional<T> make(String code, Supplier<T> maker);

    /** Reports that what is said does not fit together. */
    void refuse(String code, BilingualText value, BilingualText rule);

    /** Returns the particulars that a map holds. */
    static Particulars of(MapReader reader) {
        return new OfMap(reader);
    }

    /**
     * Reads a list of maps, a single map, or a table.
     *
     * @param value  the list or table, perhaps absent
     * @param layout  the columns of the table
     * @param content  reads one thing
     */
    static <T> ImmutableList<T> readEach(
            TextValue value, TableLayout layout, Function<Particulars, Optional<T>> content) {
        if (!value.isPresent()) {
            return ImmutableList.of();
        }
        if (value.isText()) {
            return value.table(layout)
                    .map(table -> table.rows(row -> content.apply(new OfRow(row))))
                    .orElse(ImmutableList.of());
        }
        if (value.isMap()) {
            return value.map(reader -> content.apply(of(reader))).stream().collect(ImmutableList.toImmutableList());
        }
        return value.maps(reader -> content.apply(of(reader)));
    }

    /** A map. */
    record OfMap(MapReader reader) implements Particulars {
        @Override
        public TextValue optional(Key key) {
            return reader.optional(key);
        }

        @Override
        public TextValue required(Key key) {
            return reader.required(key);
        }

        @Override
        public <T> Optional<T> make(String code, Supplier<T> maker) {
            return reader.make(code, maker);
        }

        @Override
        public void refuse(String code, BilingualText value, BilingualText rule) {
            reader.refuse(code, value, rule);
        }
    }

    /** A row. */
    record OfRow(TextTable.Row row) implements Particulars {
        @Override
        public TextValue optional(Key key) {
            return row.optional(key);
        }

        @Override
        public TextValue required(Key key) {
            return row.required(key);
        }

        @Override
        public <T> Optional<T> make(String code, Supplier<T> maker) {
            return row.make(code, maker);
        }

        @Override
        public void refuse(String code, BilingualText value, BilingualText rule) {
            row.refuse(code, rule);
        }
    }
}
