package io.github.thuocdo.scoring.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void a_place_grows_along_the_way_into_the_file() {
        Place place =
                Place.ofFile("file.yaml").key("people").item(2).key("tasks").at(12, 7);
        assertThat(place).hasToString("file.yaml:12: people[2].tasks");
        assertThat(place.row(3).cell("faults")).hasToString("file.yaml:12: people[2].tasks row 3, column faults");
        assertThat(place.part(4)).hasToString("file.yaml:12: people[2].tasks part 4");
    }

    @Test
    void a_place_shows_what_it_knows() {
        assertThat(Place.ofFile("file.yaml")).hasToString("file.yaml");
        assertThat(Place.ofFile("file.yaml").at(3, 1)).hasToString("file.yaml:3");
        assertThat(Place.ofFile("file.yaml").key("a")).hasToString("file.yaml: a");
    }

    @Test
    void line_and_column_must_not_be_negative() {
        Place file = Place.ofFile("file.yaml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.at(-1, 0))
                .withMessage("line (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.at(0, -2))
                .withMessage("column (-2) must not be negative");
    }
}
