package io.github.thuocdo.core.policy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Provision PROVISION =
            new Provision("x", new Citation("335/2025/NĐ-CP", "Điều 16"), "Điểm", "Points");
    private static final Measure SHARE = new WorkMeasure.TaskShare("a", PROVISION, WorkMeasure.Credit.DELIVERED);
    private static final Measure MARKS = new JudgedMeasure.Marks(
            "general",
            PROVISION,
            Fraction.of(30),
            chosen(
                    "general-form",
                    new Form("F", ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(30)))))),
            ImmutableList.of(),
            chosen("general-source", JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY),
            chosen("general-step", JudgedMeasure.GeneralStep.ANY),
            Optional.empty());

    private static <T extends Reading> Interpretation<T> chosen(String key, T value) {
        return new Interpretation.Chosen<>(key, value, "test", "");
    }

    private static CompositeMeasure.Section section(Fraction worth, Measure... shares) {
        return CompositeMeasure.Section.mean("result", PROVISION, worth, ImmutableList.copyOf(shares));
    }

    private static CompositeMeasure.Sum sum(Measure... parts) {
        return new CompositeMeasure.Sum("total", PROVISION, ImmutableList.copyOf(parts));
    }

    private static Measure assessed(Fraction full, Fraction prolonged) {
        return new JudgedMeasure.Assessed(
                "dd",
                PROVISION,
                full,
                prolonged,
                chosen("leader-values", JudgedMeasure.LeaderValues.HUNDRED_OR_FIFTY),
                chosen("organising-between", JudgedMeasure.Between.STRICT_50));
    }

    private static Measure managed(Fraction full, Fraction otherwise) {
        return new JudgedMeasure.AllManaged(
                "d",
                PROVISION,
                Fraction.of(50),
                full,
                otherwise,
                chosen("leader-values", JudgedMeasure.LeaderValues.HUNDRED_OR_FIFTY),
                chosen("d-population", JudgedMeasure.ManagedPopulation.DIRECT_REPORTS),
                chosen("d-unscored", JudgedMeasure.UnscoredManaged.IGNORED_WITH_COVERAGE),
                chosen("d-empty-field", JudgedMeasure.EmptyField.FULL));
    }

    @Test
    void a_whole_knows_its_parts() {
        CompositeMeasure.Section result = section(Fraction.of(70), SHARE, managed(Fraction.ONE, Fraction.of(1, 2)));

        assertThat(sum(MARKS, result).parts()).containsExactly(MARKS, result);
        assertThat(SHARE.parts()).isEmpty();
    }

    @Test
    void a_section_is_worth_something_and_made_of_ratios() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(Fraction.ZERO, SHARE))
                .withMessage("worth (0) of result must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(Fraction.of(70)))
                .withMessage("section result must have a share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(Fraction.of(70), SHARE, MARKS))
                .withMessage(
                        "share (general) of section result must be a ratio, or points weighted by their own maximum");
    }

    @Test
    void a_sum_is_made_of_points() {
        assertThatIllegalArgumentException().isThrownBy(MeasureTest::sum).withMessage("sum total must have a part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum(MARKS, SHARE))
                .withMessage("part (a) of sum total must be in points");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1/2, 1", "2, 1/2", "1, -1/2"})
    void two_values_that_are_no_ratios_in_order_are_refused(String full, String lower) {
        String values = " (" + lower + " and " + full + ") must be ratios from 0 to 1, the lower one first";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessed(Fraction.parse(full), Fraction.parse(lower)))
                .withMessage("values of dd" + values);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> managed(Fraction.parse(full), Fraction.parse(lower)))
                .withMessage("values of d" + values);
    }

    @ParameterizedTest
    @CsvSource({"ANY, any, ", "HALF, 0.5, 1/2", "QUARTER, 0.25, 1/4"})
    void a_step_is_named_by_its_number(JudgedMeasure.GeneralStep step, String key, String number) {
        assertThat(step.key()).isEqualTo(key);
        assertThat(JudgedMeasure.GeneralStep.ANY.parse(key)).isEqualTo(step);
        assertThat(step.step()).isEqualTo(Optional.ofNullable(number).map(Fraction::parse));
    }
}
