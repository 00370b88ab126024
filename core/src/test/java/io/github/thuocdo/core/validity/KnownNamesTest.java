package io.github.thuocdo.core.validity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {

    @ParameterizedTest
    @CsvSource({
        "perod,period",
        "peroid,period",
        "period,period",
        "nhiem vu,nhiệm vụ",
        "nhiêm vụ,nhiệm vụ",
        "Faulst,faults",
        "fault,faults",
        "ide,id",
        "ð1,đ1"
    })
    void the_nearest_name_is_found(String typed, String name) {
        assertThat(KnownNames.nearest(typed, ImmutableList.of("faults", "id", "nhiệm vụ", "period", "đ1", "c2")))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xy", "per", "somethingelse", ""})
    void nothing_far_is_taken_for_near(String typed) {
        assertThat(KnownNames.nearest(typed, ImmutableList.of("faults", "id", "period")))
                .isEmpty();
    }
}
