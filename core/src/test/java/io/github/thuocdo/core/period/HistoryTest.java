package io.github.thuocdo.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final History<String> RECEIVED =
            History.of("public employee").with(AUGUST, "civil servant");

    @Test
    void a_value_that_never_changes_is_held_on_every_day() {
        History<String> always = History.of("public employee");

        assertThat(always.at(LocalDate.MIN)).isEqualTo("public employee");
        assertThat(always.at(LocalDate.MAX)).isEqualTo("public employee");
        assertThat(always.isConstant()).isTrue();
        assertThat(always.days()).isEmpty();
    }

    @Test
    void a_value_is_held_from_the_day_of_its_change_on() {
        assertThat(RECEIVED.at(AUGUST.minusDays(1))).isEqualTo("public employee");
        assertThat(RECEIVED.at(AUGUST)).isEqualTo("civil servant");
        assertThat(RECEIVED.isConstant()).isFalse();
        assertThat(RECEIVED.values()).containsExactly("public employee", "civil servant");
        assertThat(RECEIVED.days()).containsExactly(AUGUST);
    }

    @Test
    void an_earlier_change_leaves_the_later_one_as_it_is() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        History<String> three = RECEIVED.with(may, "contract worker");

        assertThat(three.at(may.minusDays(1))).isEqualTo("public employee");
        assertThat(three.at(may)).isEqualTo("contract worker");
        assertThat(three.at(AUGUST)).isEqualTo("civil servant");
    }

    @Test
    void the_same_value_again_is_no_change() {
        assertThat(RECEIVED.with(LocalDate.of(2026, 12, 1), "civil servant")).isEqualTo(RECEIVED);
        assertThat(History.of("a").with(AUGUST, "a")).isEqualTo(History.of("a")).hasSameHashCodeAs(History.of("a"));
        assertThat(RECEIVED).isNotEqualTo(History.of("civil servant"));
    }

    @Test
    void its_text_says_what_holds_from_when() {
        assertThat(RECEIVED).hasToString("public employee; civil servant from 2026-08-01");
        assertThat(History.of("a")).hasToString("a");
    }
}
