package io.github.thuocdo.examples.embedding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A row of a table: what a program has already, by JDBC or by a library above it. */
record Row(ResultSet cursor) {

    static <T> ImmutableList<T> all(Connection db, String sql, Function<Row, T> made, Object... parameters)
            throws SQLException {
        ImmutableList.Builder<T> all = ImmutableList.builder();
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet cursor = statement.executeQuery();
            while (cursor.next()) {
                all.add(made.apply(new Row(cursor)));
            }
        }
        return all.build();
    }

    static <K, V> ImmutableListMultimap<K, V> grouped(
            Connection db, String table, Function<Row, K> key, Function<Row, V> value) throws SQLException {
        return ImmutableListMultimap.copyOf(
                all(db, "select * from " + table, row -> Map.entry(key.apply(row), value.apply(row))));
    }

    /** The text of a column: whatever the library takes has a text by which it is read exactly. */
    Optional<String> text(String column) {
        try {
            return Optional.ofNullable(cursor.getString(column));
        } catch (SQLException e) {
            throw new IllegalArgumentException("column " + column + " must be there", e);
        }
    }

    String or(String column, String otherwise) {
        return text(column).orElse(otherwise);
    }

    String the(String column) {
        return text(column).orElseThrow(() -> new IllegalArgumentException(column + " must not be null"));
    }
}
