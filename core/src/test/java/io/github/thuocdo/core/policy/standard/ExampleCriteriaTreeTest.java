package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.EditionParts.gate;
import static io.github.thuocdo.core.policy.standard.EditionParts.maxima;
import static io.github.thuocdo.core.policy.standard.EditionParts.measure;
import static io.github.thuocdo.core.policy.standard.EditionParts.requirements;
import static io.github.thuocdo.core.policy.standard.EditionParts.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleCriteriaTreeTest {

    private static final Policy POLICY = StandardPolicies.exampleCriteriaTree();
    private static final PeriodKind MONTH = PeriodKind.MONTH;

    @Test
    void tree_the_maxima_add_up_from_the_indicators() {
        assertThat(maxima(total(POLICY, Role.STAFF, MONTH)))
                .containsExactly(
                        "total 100",
                        "order 10",
                        "conduct 10",
                        "skill 10",
                        "main 40",
                        "output 25",
                        "quality 15",
                        "reform 20",
                        "procedures 10",
                        "digital 10",
                        "service 10",
                        "satisfaction 10");
    }

    @Test
    void tree_an_indicator_is_a_percentage_without_limit_times_its_maximum() {
        CompositeMeasure.Section output = measure(POLICY, Role.STAFF, MONTH, "output", CompositeMeasure.Section.class);

        assertThat(output.worth()).isEqualTo(Fraction.of(25));
        assertThat(output.parts()).singleElement().isInstanceOfSatisfying(RecordedMeasure.Figure.class, reached -> {
            assertThat(reached.element()).isEqualTo("output-reached");
            assertThat(reached.unit()).isEqualTo(Measure.Unit.RATIO);
            assertThat(reached.most()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "conduct", "skill"})
    void tree_each_general_group_has_a_minimum_of_5(String group) {
        Condition.Within floor = (Condition.Within)
                gate(POLICY, Role.STAFF, MONTH, "tree.floor." + group).when();

        assertThat(floor.measure()).isInstanceOf(CompositeMeasure.Reference.class);
        assertThat(floor.measure().element()).isEqualTo(group);
        assertThat(floor.band()).isEqualTo(Interval.below(Fraction.of(5)));
    }

    @Test
    void tree_the_main_axis_needs_40_percent_of_70_for_good_and_better() {
        String minimum = "main " + Interval.atLeast(Fraction.of(28));

        assertThat(requirements(POLICY, Role.STAFF, MONTH, 0)).containsExactly(minimum);
        assertThat(requirements(POLICY, Role.STAFF, MONTH, 1)).containsExactly(minimum);
        assertThat(requirements(POLICY, Role.STAFF, MONTH, 2)).isEmpty();
    }

    @Test
    void tree_nothing_has_to_be_supplied() {
        assertThat(POLICY.open()).isEmpty();
        assertThat(POLICY.instrument().englishTitle()).contains("no instrument");
    }
}
