package io.github.thuocdo.scoring.statistics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Outcomes by something (bảng phân tổ kết quả): a row for each unit, group, category or role.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param dimension  by what
 * @param rows  the rows, by their names
 */
public record Breakdown(Dimension dimension, ImmutableList<Row> rows) {

    /** Checks that nothing is missing. */
    public Breakdown {
        requireNonNull(dimension, "dimension");
        requireNonNull(rows, "rows");
    }

    /**
     * One row (dòng).
     *
     * @param name  the id of the unit, the name of the group, the key of the category or role; empty for those who have none
     * @param people  how many people
     * @param outcomes  how many of them by outcome
     */
    public record Row(String name, Count people, ImmutableMap<ClassOutcome, Count> outcomes) {

        /** Checks that nothing is missing. */
        public Row {
            requireNonNull(name, "name");
            requireNonNull(people, "people");
            requireNonNull(outcomes, "outcomes");
        }
    }
}
