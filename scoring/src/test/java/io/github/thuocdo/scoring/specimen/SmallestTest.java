package io.github.thuocdo.scoring.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SmallestTest {

    @Test
    void one_number_is_lowered_to_the_least_that_holds() {
        Smallest<Integer> smallest = Smallest.of(ImmutableIntArray.of(871), choices -> {
            int number = choices.below(1000);
            return number >= 13 ? Optional.of(number) : Optional.empty();
        });
        assertThat(smallest.value()).isEqualTo(13);
        assertThat(smallest.choices()).isEqualTo(ImmutableIntArray.of(13));
    }

    @Test
    void things_that_do_not_matter_are_left_out() {
        Smallest<List<Integer>> smallest = Smallest.of(
                ImmutableIntArray.of(6, 3, 9, 4, 8, 2, 1),
                choices ->
                        Optional.of(list(choices)).filter(list -> list.stream().anyMatch(number -> number >= 8)));
        assertThat(smallest.value()).containsExactly(8);
    }

    @Test
    void what_matters_only_together_is_lowered_until_less_would_not_hold() {
        Smallest<List<Integer>> smallest = Smallest.of(
                ImmutableIntArray.of(6, 3, 9, 4, 8, 2, 1),
                choices -> Optional.of(list(choices))
                        .filter(list -> list.stream().mapToInt(number -> number).sum() >= 15));
        assertThat(smallest.value()).hasSizeBetween(2, 3).doesNotContain(0);
        assertThat(smallest.value().stream().mapToInt(number -> number).sum()).isEqualTo(15);
    }

    /** A list of numbers below ten, as many as the first choice says. */
    private static List<Integer> list(Choices choices) {
        int size = choices.below(8);
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(choices.below(10));
        }
        return list;
    }

    @Test
    void it_is_not_tried_more_often_than_allowed() {
        Smallest<Integer> smallest = Smallest.of(
                ImmutableIntArray.of(900, 900, 900),
                choices -> Optional.of(choices.below(1000) + choices.below(1000) + choices.below(1000)),
                5);
        assertThat(smallest.tries()).isLessThanOrEqualTo(5);
    }

    @Test
    void choices_by_which_it_does_not_hold_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Smallest.of(ImmutableIntArray.of(1), choices -> Optional.empty()))
                .withMessageContaining("must be such that it holds");
    }

    @Test
    void the_smallest_agency_with_somebody_excellent_is_a_few_people_to_whom_nothing_happened() {
        Policy policy = StandardPolicies.decree335Individuals();
        Specimens specimens = Specimens.of(policy);
        Function<Choices, Optional<Specimen>> excellent = choices -> {
            Specimen specimen = specimens.agency(choices);
            return hasExcellent(specimen) ? Optional.of(specimen) : Optional.empty();
        };
        ImmutableIntArray first = null;
        for (int seed = 0; first == null; seed++) {
            Choices choices = Choices.byChance(seed);
            first = excellent.apply(choices).isPresent() ? choices.taken() : null;
        }
        Smallest<Specimen> smallest = Smallest.of(first, excellent);
        assertThat(hasExcellent(smallest.value())).isTrue();
        assertThat(smallest.choices().length()).isLessThanOrEqualTo(first.length());
        assertThat(smallest.value().register().conclusions()).isEmpty();
        assertThat(Smallest.of(first, excellent)).isEqualTo(smallest);
    }

    private static boolean hasExcellent(Specimen specimen) {
        return AgencyRound.of(specimen.policy(), specimen.register(), specimen.agency(), specimen.period())
                .proposals()
                .containsValue(new Proposal.Classified(Classification.EXCELLENT));
    }
}
