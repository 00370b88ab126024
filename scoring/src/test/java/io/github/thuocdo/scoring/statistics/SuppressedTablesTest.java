package io.github.thuocdo.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressedTablesTest {

    private static final List<String> COLUMNS = List.of("good", "completed");

    /** Six people of one unit: one of the two in the first group, and two of the four in the second, are "good". */
    private static final ImmutableList<SuppressedTables.Entry> SIX = ImmutableList.of(
            entry("1", "good"),
            entry("1", "completed"),
            entry("2", "good"),
            entry("2", "good"),
            entry("2", "completed"),
            entry("2", "completed"));

    private static SuppressedTables.Entry entry(String group, String column) {
        return new SuppressedTables.Entry(ImmutableList.of("unit", group), column);
    }

    @Test
    void whole_tables_have_every_number_and_also_those_of_one_row() {
        SuppressedTables tables = SuppressedTables.whole(SIX, COLUMNS);

        assertThat(tables.people()).isEqualTo(Count.of(6, false));
        assertThat(tables.rows(0)).containsExactly("unit");
        assertThat(tables.number(0, "unit", "good")).isEqualTo(Count.of(3, false));
        assertThat(tables.number(1, "1", "completed")).isEqualTo(Count.of(1, false));
        assertThat(tables.row(1, "2")).isEqualTo(Count.of(4, false));
        assertThat(tables.column("completed")).isEqualTo(Count.of(3, false));
        assertThat(SuppressedTables.whole(List.of(), COLUMNS).people()).isEqualTo(Count.of(0, false));
    }

    @Test
    void with_a_minimum_small_numbers_and_tables_of_one_row_are_hidden() {
        SuppressedTables tables = SuppressedTables.of(SIX, COLUMNS, 3);

        assertThat(tables.people()).isEqualTo(Count.of(6, false));
        assertThat(tables.rows(0)).isEmpty();
        assertThat(tables.number(1, "1", "good")).isEqualTo(Count.hidden());
        assertThat(tables.row(1, "1")).isEqualTo(Count.hidden());
        assertThat(SuppressedTables.of(SIX, COLUMNS, 7).people()).isEqualTo(Count.hidden());
        assertThat(SuppressedTables.of(SIX, COLUMNS, 7).rows(1)).isEmpty();
    }

    @Test
    void whole_tables_are_checked_as_others_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SuppressedTables.whole(SIX, List.of("good", "excellent")))
                .withMessageContaining("columns");
    }
}
