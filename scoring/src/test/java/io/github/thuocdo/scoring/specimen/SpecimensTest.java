package io.github.thuocdo.scoring.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecimensTest {

    private static final int EACH = Integer.getInteger("specimens", 200);

    static List<Policy> editions() {
        return ClosedPolicies.editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void specimens_of_every_edition_are_scored_and_reach_everything_that_it_asks(Policy policy) {
        Specimens specimens = Specimens.of(policy);
        Tally tally = new Tally(policy);
        StringBuilder times = new StringBuilder();
        if (specimens.hasOne()) {
            times.append(made("one", specimens::one, tally));
        }
        if (specimens.hasLonger()) {
            times.append(made("longer", specimens::longer, tally));
        }
        times.append(made("agency", specimens::agency, tally));
        System.out.println(tally + "\n  " + times + "\n  missing " + tally.missing());
        // a post that changes within the period changes the form, and marks on the other one are refused, as they must
        // be
        assertThat(tally.refused).allSatisfy(refusal -> assertThat(refusal).startsWith("MarksOnAnotherForm"));
        assertThat(tally.missing()).isEmpty();
        if (tally.hasEdges()) {
            assertThat(tally.edges).isGreaterThanOrEqualTo(EACH / 2);
        }
    }

    private static String made(String what, Function<Choices, Specimen> making, Tally tally) {
        long took = 0;
        for (int seed = 0; seed < EACH; seed++) {
            long begin = System.nanoTime();
            Specimen specimen = making.apply(Choices.byChance(seed));
            took += System.nanoTime() - begin;
            tally.add(specimen);
        }
        return what + " " + took / 1000 / EACH + " µs ";
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_same_choices_make_the_same_specimen(Policy policy) {
        Specimens specimens = Specimens.of(policy);
        for (int seed = 0; seed < 20; seed++) {
            Choices choices = Choices.byChance(seed);
            Specimen specimen = specimens.agency(choices);
            assertThat(specimens.agency(Choices.repeating(choices.taken()))).isEqualTo(specimen);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothing_but_zeros_makes_one_subject_to_which_nothing_happens(Policy policy) {
        Specimens specimens = Specimens.of(policy);
        Specimen simplest = specimens.agency(Choices.repeating(ImmutableIntArray.of()));
        assertThat(simplest.register().conclusions()).isEmpty();
        assertThat(simplest.register().organization().absences()).isEmpty();
        assertThat(simplest.register().organization().cadres()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_policy_with_an_open_question_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specimens.of(StandardPolicies.decree48CivilServants()))
                .withMessageContaining("must have no open parameter");
    }
}
