package io.github.thuocdo.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class InterpretationTest {

    private enum Colour implements Reading {
        DARK_RED,
        GREEN
    }

    /** A reading with a parameter of its own. */
    private record Size(int size) implements Reading {
        @Override
        public String key() {
            return "size-" + size;
        }
    }

    private static final Interpretation.Chosen<Colour> CHOSEN =
            new Interpretation.Chosen<>("colour", Colour.DARK_RED, "thuocdo", "It was there first.");

    @Test
    void the_readings_of_an_enum_are_its_constants_by_their_names() {
        assertThat(Colour.DARK_RED.key()).isEqualTo("dark-red");
        assertThat(Colour.GREEN.alternatives()).containsExactly(Colour.DARK_RED, Colour.GREEN);
        assertThat(Colour.GREEN.parse("dark-red")).isEqualTo(Colour.DARK_RED);
    }

    @Test
    void a_reading_of_another_kind_knows_itself_alone_unless_it_says_more() {
        assertThat(new Size(3).alternatives()).containsExactly(new Size(3));
        assertThat(new Size(3).parse("size-3")).isEqualTo(new Size(3));
    }

    @Test
    void an_unknown_reading_is_refused_with_the_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.GREEN.parse("blue"))
                .withMessage("must be one of dark-red, green");
        assertThatNullPointerException()
                .isThrownBy(() -> Colour.GREEN.parse(null))
                .withMessage("text");
    }

    @Test
    void another_answer_has_another_chooser_and_no_reason_of_ours() {
        assertThat(CHOSEN.choosing("green", "QĐ 12"))
                .isEqualTo(new Interpretation.Chosen<>("colour", Colour.GREEN, "QĐ 12", ""));
        assertThat(CHOSEN.value()).isEqualTo(Colour.DARK_RED);
    }

    @Test
    void a_refused_answer_names_question_value_and_readings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOSEN.choosing("blue", "QĐ 12"))
                .withMessage("interpretation colour (blue) must be one of dark-red, green");
    }

    @Test
    void a_choice_of_nobody_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interpretation.Chosen<>("colour", Colour.GREEN, " ", ""))
                .withMessage("by ( ) must name who chose the reading of colour");
    }

    @Test
    void what_follows_from_words_names_them_and_cannot_be_chosen_otherwise() {
        Citation clause = new Citation("233/2026/NĐ-CP", "Điều 12.6");
        Interpretation<Colour> derived = new Interpretation.Derived<>("colour", Colour.GREEN, clause, "không vượt quá");

        assertThat(derived).isInstanceOf(Interpretation.Fixed.class);
        assertThat(derived.value()).isEqualTo(Colour.GREEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interpretation.Derived<>("colour", Colour.GREEN, clause, " "))
                .withMessage("words ( ) must be those from which the reading of colour follows");
    }
}
