package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Provision PROVISION =
            new Provision("x.class", new Citation("335/2025/NĐ-CP", "Điều 20"), "Mức xếp loại", "Class");
    private static final Reach REACH = new Reach(ImmutableSet.of(Role.STAFF), ImmutableSet.of(PeriodKind.YEAR));

    /** A ladder whose classes run down from the best, one for each band. */
    private static Ladder ladder(String... bands) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (String band : bands) {
            rungs.add(rung(Classification.values()[rungs.size()], band));
        }
        return new Ladder(PROVISION, REACH, ImmutableList.copyOf(rungs), Ladder.Outcome.CLASS);
    }

    private static Ladder.Rung rung(Classification level, String band) {
        return new Ladder.Rung(PROVISION, level, Interval.parse(band));
    }

    private static void assertRefused(String message, String... bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> ladder(bands)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "101, EXCELLENT",
        "90, EXCELLENT",
        "89.999, GOOD",
        "70, GOOD",
        "209/3, COMPLETED",
        "50, COMPLETED",
        "49.99, NOT_COMPLETED",
        "0, NOT_COMPLETED",
        "-1, NOT_COMPLETED"
    })
    void every_total_has_its_rung(String total, Classification level) {
        Ladder ladder = ladder("[90,)", "[70,90)", "[50,70)", "(,50)");

        assertThat(ladder.rungFor(Fraction.parse(total)).orElseThrow().level()).isEqualTo(level);
    }

    @Test
    void an_edge_may_belong_to_the_band_below() {
        Ladder ladder = ladder("(90,)", "(,90]");

        assertThat(ladder.rungFor(Fraction.of(90)).orElseThrow().level()).isEqualTo(Classification.GOOD);
        assertThat(ladder("(,)").rungFor(Fraction.of(5)).orElseThrow().level()).isEqualTo(Classification.EXCELLENT);
    }

    @Test
    void a_gap_between_bands_is_refused_with_the_bands() {
        assertRefused("bands [50,69) and [70,) of a ladder must leave no number between them", "[70,)", "[50,69)");
        assertRefused("bands (,70) and (70,) of a ladder must leave no number between them", "(70,)", "(,70)");
        assertRefused("bands [50,70) and [90,) of a ladder must leave no number between them", "[90,)", "[50,70)");
    }

    @Test
    void bands_that_share_a_number_are_refused_with_the_bands() {
        assertRefused("bands (,70] and [70,) of a ladder must not overlap", "[70,)", "(,70]");
        assertRefused("bands (,71) and [70,) of a ladder must not overlap", "[70,)", "(,71)");
        assertRefused("bands (,) and [70,) of a ladder must not overlap", "[70,)", "(,)");
    }

    @Test
    void bands_upside_down_are_refused() {
        assertRefused("bands [70,) and (,70) of a ladder must leave no number between them", "(,70)", "[70,)");
    }

    @Test
    void the_ends_have_no_limit() {
        assertRefused("best band [90,100] of a ladder must have no upper limit", "[90,100]", "(,90)");
        assertRefused("lowest band [0,90) of a ladder must have no lower limit", "[90,)", "[0,90)");
    }

    @Test
    void classes_run_from_the_best_down() {
        ImmutableList<Ladder.Rung> rungs =
                ImmutableList.of(rung(Classification.GOOD, "[70,)"), rung(Classification.EXCELLENT, "(,70)"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder(PROVISION, REACH, rungs, Ladder.Outcome.CLASS))
                .withMessage("rung EXCELLENT must be below GOOD");
        assertThatIllegalArgumentException().isThrownBy(LadderTest::ladder).withMessage("ladder must have a rung");
    }
}
