package io.github.thuocdo.scoring.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding.Direction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.quota.PlacesRule.Base;
import io.github.thuocdo.scoring.quota.PlacesRule.Headcount;
import io.github.thuocdo.scoring.quota.PlacesRule.SmallGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesRuleTest {

    /** Independent of the library's own rounding. */
    private static final Map<Direction, RoundingMode> MODES = Map.of(
            Direction.DOWN, RoundingMode.FLOOR,
            Direction.UP, RoundingMode.CEILING,
            Direction.HALF_UP, RoundingMode.HALF_UP,
            Direction.HALF_EVEN, RoundingMode.HALF_EVEN);

    private static final PlacesRule SHARE_ALONE = rule("1/5", Direction.DOWN, Base.FINAL_GOOD);

    private static PlacesRule rule(String rate, Direction rounding, Base base) {
        return new PlacesRule(Fraction.parse(rate), rounding, base, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1/5, DOWN,    0 0 0 0 0 1 1 1 2 3",
        "1/4, DOWN,    0 0 0 0 1 1 1 2 2 3",
        "1/5, HALF_UP, 0 0 0 1 1 1 1 2 2 3",
        "1/5, UP,      0 1 1 1 1 1 2 2 2 3"
    })
    void everybody_a_candidate_gives_the_places_worked_out_by_hand(String rate, Direction rounding, String places) {
        PlacesRule rule = rule(rate, rounding, Base.FINAL_GOOD);
        List<String> computed = IntStream.of(1, 2, 3, 4, 5, 6, 9, 11, 12, 18)
                .mapToObj(people -> Integer.toString(rule.places(Board.everybody(people, 0, people))))
                .toList();
        assertThat(String.join(" ", computed)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD_BEFORE_FALLBACK, 2", // 2 of 12
        "FINAL_GOOD, 4", // 4 of 20
        "GOOD_OR_BETTER, 4", // 4 of 24
        "GOOD_OR_ADMITTED, 3", // 3 of 15
        "RANKED, 6", // 6 of 30
        "STILL_RANKED, 4", // 4 of 22
        "STAFF, 8" // 8 of 40
    })
    void twelve_candidates_and_twelve_good_of_thirty_ranked_and_forty_people_depend_on_the_base(Base base, int places) {
        assertThat(rule("1/5", Direction.DOWN, base).places(new Headcount(12, 12, 30, 40)))
                .isEqualTo(places);
    }

    @Test
    void final_good_at_a_fifth_or_a_quarter_has_a_closed_form_when_rounded_down() {
        for (int candidates = 0; candidates <= 30; candidates++) {
            for (int good = 0; good <= 30; good++) {
                int all = candidates + good;
                assertThat(rule("1/5", Direction.DOWN, Base.FINAL_GOOD).places(Board.everybody(candidates, good, all)))
                        .isEqualTo(Math.min(candidates, all / 6));
                assertThat(rule("1/4", Direction.DOWN, Base.FINAL_GOOD).places(Board.everybody(candidates, good, all)))
                        .isEqualTo(Math.min(candidates, all / 5));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void places_are_the_largest_number_that_the_definition_allows(Base base) {
        for (Direction rounding : Direction.values()) {
            for (String rate : List.of("0.2", "0.25", "0.23", "0", "1")) {
                for (int candidates = 0; candidates <= 12; candidates++) {
                    for (int good = 0; good <= 12; good++) {
                        assertThat(rule(rate, rounding, base)
                                        .places(Board.everybody(candidates, good, candidates + good)))
                                .as("%s of %s, %s, E = %s, G = %s", rate, base, rounding, candidates, good)
                                .isEqualTo(largest(rate, rounding, base, candidates, good));
                    }
                }
            }
        }
    }

    private static int largest(String rate, Direction rounding, Base base, int candidates, int good) {
        int largest = 0;
        for (int admitted = 0; admitted <= candidates; admitted++) {
            int counted = switch (base) {
                case FINAL_GOOD -> good + candidates - admitted;
                case GOOD_BEFORE_FALLBACK -> good;
                case GOOD_OR_BETTER, RANKED, STAFF -> good + candidates;
                case GOOD_OR_ADMITTED, STILL_RANKED -> good + admitted;
            };
            int limit = new BigDecimal(rate)
                    .multiply(BigDecimal.valueOf(counted))
                    .setScale(0, MODES.get(rounding))
                    .intValueExact();
            if (admitted <= limit) {
                assertThat(admitted)
                        .as("no gap: with a number every smaller one is allowed")
                        .isLessThanOrEqualTo(largest + 1);
                largest = admitted;
            }
        }
        return largest;
    }

    @Test
    void small_group_rule_raises_the_places_below_its_limit_only_and_never_above_the_candidates() {
        for (int limit = 1; limit <= 7; limit++) {
            for (int least = 0; least <= 3; least++) {
                PlacesRule rule = new PlacesRule(
                        Fraction.of(1, 5),
                        Direction.DOWN,
                        Base.FINAL_GOOD,
                        Optional.of(new SmallGroup(limit, least, Quota.SmallException.AT_LEAST_ONE)));
                for (int people = 0; people <= 9; people++) {
                    for (int candidates = 0; candidates <= people; candidates++) {
                        int shared = SHARE_ALONE.places(Board.everybody(candidates, people - candidates, people));
                        int expected = people < limit ? Math.max(shared, Math.min(least, candidates)) : shared;
                        assertThat(rule.places(Board.everybody(candidates, people - candidates, people)))
                                .as("%s people, %s candidates, %s", people, candidates, rule)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void nobody_good_is_a_base_of_zero_and_gives_no_place() {
        PlacesRule rule = rule("1/5", Direction.UP, Base.GOOD_BEFORE_FALLBACK);
        assertThat(rule.places(Board.everybody(3, 0, 3))).isZero();
        assertThat(rule.places(Board.everybody(0, 0, 0))).isZero();
    }

    @Test
    void numbers_at_the_end_of_their_range_do_not_overflow() {
        PlacesRule rule = rule("1", Direction.DOWN, Base.GOOD_OR_BETTER);
        assertThat(rule.places(Board.everybody(Integer.MAX_VALUE, 0, Integer.MAX_VALUE)))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void wrong_numbers_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("5/4", Direction.DOWN, Base.FINAL_GOOD))
                .withMessage("rate (5/4) must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("-1/5", Direction.DOWN, Base.FINAL_GOOD))
                .withMessage("rate (-1/5) must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmallGroup(0, 1, Quota.SmallException.AT_LEAST_ONE))
                .withMessage("below (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmallGroup(5, -1, Quota.SmallException.AT_LEAST_ONE))
                .withMessage("places (-1) must not be negative");
        PlacesRule rule = rule("1/5", Direction.DOWN, Base.FINAL_GOOD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.places(Board.everybody(-1, 0, 0)))
                .withMessage("candidates (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.places(Board.everybody(0, -1, 0)))
                .withMessage("good (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.places(Board.everybody(2, 2, 3)))
                .withMessage("people (3) must not be fewer than the 2 candidates and 2 good among them");
    }
}
