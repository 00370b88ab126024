package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.notice.LevellingSheet;
import io.github.thuocdo.scoring.statistics.Count;
import io.github.thuocdo.scoring.statistics.LevellingStatistics;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.AtEdge;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.OfUnit;
import io.github.thuocdo.scoring.statistics.LevellingStatistics.Rewards;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A ward with a unit in which everybody has 70 points, and one in which people differ. */
class LevellingStatisticsTest {

    private static final Fraction WIDTH = Fraction.of(2);

    /** The office: twelve of 70. The division: six each of 60.1 to 60.6, 80.1 to 80.6 and 90. */
    private static Ward ward() {
        Ward ward = Ward.of();
        IntStream.rangeClosed(1, 12).forEach(number -> ward.staff("o" + number, "office", "70"));
        IntStream.rangeClosed(1, 6).forEach(number -> {
            ward.staff("c" + number, "division", "60." + number);
            ward.staff("b" + number, "division", "80." + number);
            ward.staff("a" + number, "division", "90");
        });
        return ward;
    }

    private static LevellingStatistics of(Ward ward, ImmutableMap<CadreId, Fraction> rewards) {
        return LevellingStatistics.of(ward.round(), ward.register(), rewards, WIDTH, 5);
    }

    private static LevellingStatistics of(Ward ward) {
        return of(ward, ImmutableMap.of());
    }

    private static OfUnit unit(LevellingStatistics statistics, String unit) {
        return statistics.units().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static LevellingStatistics.Shown shown(LevellingStatistics statistics, String unit) {
        return unit(statistics, unit).shown().orElseThrow();
    }

    private static ImmutableMap<CadreId, Fraction> rewards(Ward ward, Function<Placement, Fraction> amount) {
        return ward.round().placements().stream().collect(toImmutableMap(Placement::cadre, amount));
    }

    @Test
    void a_levelled_unit_has_one_class_and_one_total_on_the_edge() {
        LevellingStatistics.Shown office = shown(of(ward()), "office");

        assertThat(office.evenness()).contains(Fraction.ZERO);
        assertThat(office.distinctTotals()).contains(Fraction.of(1, 12));
        assertThat(office.edges())
                .contains(new AtEdge(Classification.GOOD, Fraction.of(70), new Count.Shown(12), Count.hidden()));
    }

    @Test
    void a_unit_in_which_people_differ_is_even_over_its_classes() {
        LevellingStatistics.Shown division = shown(of(ward()), "division");

        assertThat(division.distinctTotals()).contains(Fraction.of(13, 18));
        assertThat(division.edges())
                .contains(new AtEdge(Classification.EXCELLENT, Fraction.of(90), new Count.Shown(6), Count.hidden()));
        // the six of 90 points tie and have no class yet: six each of the two other classes
        assertThat(division.evenness()).contains(Fraction.of(1, 2));
        assertThat(division.displaced()).isEqualTo(Count.hidden());
    }

    @Test
    void whoever_reaches_the_class_and_has_no_place_is_displaced() {
        Ward crowded = ward();
        IntStream.rangeClosed(1, 14).forEach(number -> crowded.staff("z" + number, "division", "95." + (10 + number)));
        // 20 by their record; six places, a fifth of the 32 who are good then
        assertThat(shown(of(crowded), "division").displaced()).isEqualTo(new Count.Shown(14));
        assertThat(shown(of(crowded), "office").displaced()).isEqualTo(Count.hidden());
    }

    @Test
    void rewards_that_are_all_the_same_are_levelled_and_missing_ones_are_no_zero() {
        Ward ward = ward();
        Optional<Rewards> same = shown(of(ward, rewards(ward, placement -> Fraction.ONE)), "division")
                .rewards();
        Optional<Rewards> byTotal = shown(
                        of(
                                ward,
                                rewards(
                                        ward,
                                        placement -> placement
                                                .scorecard()
                                                .total()
                                                .asOptional()
                                                .orElseThrow()
                                                .value())),
                        "division")
                .rewards();

        assertThat(same).contains(new Rewards(Fraction.ZERO, Optional.of(Fraction.ONE)));
        assertThat(byTotal.orElseThrow().alike()).contains(Fraction.ZERO);
        assertThat(byTotal.orElseThrow().inequality()).isGreaterThan(Fraction.ZERO);
        assertThat(shown(of(ward), "division").rewards()).isEmpty();
        assertThat(shown(of(ward, rewards(ward, placement -> Fraction.ZERO)), "division")
                        .rewards())
                .isEmpty();
        ImmutableMap<CadreId, Fraction> some = ImmutableMap.copyOf(
                Iterables.limit(rewards(ward, placement -> Fraction.ONE).entrySet(), 4));
        assertThat(of(ward, some).units())
                .allSatisfy(unit -> assertThat(unit.shown().orElseThrow().rewards())
                        .as("rewards of fewer people than the minimum")
                        .isEmpty());
    }

    /** One who has all of the reward of n people: 1 - 1/n. */
    @Test
    void the_inequality_of_rewards_is_that_of_gini() {
        Ward ward = ward();
        ImmutableMap<CadreId, Fraction> rewards =
                rewards(ward, placement -> placement.cadre().text().equals("a1") ? Fraction.of(7) : Fraction.ZERO);

        assertThat(shown(of(ward, rewards), "division").rewards().orElseThrow().inequality())
                .isEqualTo(Fraction.of(17, 18));
    }

    @Test
    void a_small_unit_is_hidden_and_another_with_it() {
        Ward ward = ward().staff("p", "ward", "70");
        LevellingStatistics statistics = of(ward);

        assertThat(unit(statistics, "ward").people()).isEqualTo(Count.hidden());
        assertThat(unit(statistics, "ward").shown()).isEmpty();
        assertThat(statistics.units().stream().filter(unit -> unit.shown().isEmpty()))
                .as("what is hidden does not follow from the number of all")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void units_stand_by_their_ids_and_no_person_is_named() {
        Ward ward = ward();
        LevellingStatistics statistics = of(ward, rewards(ward, placement -> Fraction.ONE));

        assertThat(statistics.units()).extracting(OfUnit::unit).isSorted();
        for (Language language : Language.values()) {
            String text = LevellingSheet.of(statistics, ward.register())
                    .paper(language)
                    .text();
            assertThat(text).doesNotContainPattern("\\b[oabc][0-9]+\\b");
        }
    }

    @Test
    void the_paper_has_a_table_a_picture_and_says_that_it_is_no_finding() {
        Ward ward = ward();
        LevellingSheet sheet = LevellingSheet.of(of(ward, rewards(ward, placement -> Fraction.ONE)), ward.register());

        assertThat(sheet.paper(Language.ENGLISH).text())
                .contains("These numbers are no finding")
                .containsPattern("Unit office +12 +0 % +8.33 % +hidden +0 % +none\n")
                .containsPattern("from 70 up +#+ 12\n");
        assertThat(sheet.paper(Language.VIETNAMESE).html()).contains("<svg ", "Hai người khác mức");
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        Ward ward = ward();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevellingStatistics.of(ward.round(), ward.register(), ImmutableMap.of(), WIDTH, 1))
                .withMessage("minimum (1) must be at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LevellingStatistics.of(ward.round(), ward.register(), ImmutableMap.of(), Fraction.ZERO, 5))
                .withMessage("width (0) must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ward, rewards(ward, placement -> Fraction.of(-1))))
                .withMessage("reward (-1) must not be below 0");
    }
}
