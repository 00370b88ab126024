package io.github.thuocdo.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LapseTest {

    private static final Lapse BARE = Lapse.of(EvidenceId.of("minutes-17"), 1, Excusal.notAsked());

    @Test
    void a_bare_count_gets_its_day_and_the_product_that_it_hits() {
        Lapse lapse = BARE.on(LocalDate.of(2026, 3, 20)).named("letter 3");

        assertThat(lapse.on()).contains(LocalDate.of(2026, 3, 20));
        assertThat(lapse.product()).contains("letter 3");
        assertThat(lapse.evidence()).isEqualTo(BARE.evidence());
        assertThat(BARE.on()).isEmpty();
    }

    @Test
    void a_day_outside_the_calendar_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BARE.on(LocalDate.MAX));
    }
}
