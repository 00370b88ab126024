package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that have little to refuse: reach, sheet, gate, condition. */
class RuleTest {

    private static final Sheet SHEET = StandardPolicies.decree335Individuals()
            .sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
            .orElseThrow();

    @Test
    void a_rule_reaches_a_role_in_a_kind_of_period() {
        Reach reach = new Reach(ImmutableSet.of(Role.HEAD, Role.DEPUTY), ImmutableSet.of(PeriodKind.YEAR));

        assertThat(reach.covers(Role.DEPUTY, PeriodKind.YEAR)).isTrue();
        assertThat(reach.covers(Role.STAFF, PeriodKind.YEAR)).isFalse();
        assertThat(reach.covers(Role.HEAD, PeriodKind.MONTH)).isFalse();
    }

    @Test
    void a_rule_reaches_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reach(ImmutableSet.of(), ImmutableSet.of(PeriodKind.YEAR)))
                .withMessage("roles must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reach(ImmutableSet.of(Role.HEAD), ImmutableSet.of()))
                .withMessage("kinds must not be empty");
    }

    @Test
    void an_element_stands_once_on_a_sheet() {
        Measure general = SHEET.total().parts().get(0);
        Measure twice = new CompositeMeasure.Sum("total", SHEET.provision(), ImmutableList.of(general, general));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sheet(
                        SHEET.provision(), SHEET.reach(), SHEET.basis(), twice, SHEET.rounding(), SHEET.scale()))
                .withMessage("element (general) stands twice on sheet 335.sheet.staff");
    }

    private static Gate.OwnResult ownResult(Gate.OwnResultUse use) {
        return new Gate.OwnResult(Channel.CIVIL_SERVICE, new Interpretation.Chosen<>("state-result", use, "x", ""));
    }

    @Test
    void a_gate_says_of_which_kind_its_ground_is() {
        Set<Gate.GroundKind> kinds = StandardPolicies.decree335Individuals().gates(Role.HEAD, PeriodKind.YEAR).stream()
                .map(gate -> gate.effect().kind())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Gate.GroundKind.MANDATORY, Gate.GroundKind.LIMIT, Gate.GroundKind.DISCRETIONARY);
        assertThat(new Gate.NotAbove(Classification.NOT_COMPLETED).kind()).isEqualTo(Gate.GroundKind.MANDATORY);
        assertThat(new Gate.NotAbove(Classification.COMPLETED).kind()).isEqualTo(Gate.GroundKind.BLOCKS_HIGHER);
        assertThat(new Gate.NotClassified().kind()).isEqualTo(Gate.GroundKind.MANDATORY);
        assertThat(new Gate.Weighed(
                                Classification.NOT_COMPLETED,
                                new Interpretation.Chosen<>("suspension", Gate.Suspension.CONSIDER, "x", ""))
                        .kind())
                .isEqualTo(Gate.GroundKind.DISCRETIONARY);
        assertThat(new Gate.ConsideredTogether().kind()).isEqualTo(Gate.GroundKind.CONSIDERED);
        assertThat(ownResult(Gate.OwnResultUse.SHOWN_BESIDE).kind()).isEqualTo(Gate.GroundKind.CONSIDERED);
        assertThat(ownResult(Gate.OwnResultUse.NOT_ABOVE).kind()).isEqualTo(Gate.GroundKind.LIMIT);
    }

    @Test
    void a_condition_asks_for_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Established(ImmutableSet.of()))
                .withMessage("kinds must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.ServedLessThan(Fraction.ZERO))
                .withMessage("months (0) of a minimum must be above 0");
    }

    @Test
    void the_families_of_rules_are_closed() {
        assertThat(Rule.class.getPermittedSubclasses()).hasSize(8);
        assertThat(Gate.Effect.class.getPermittedSubclasses()).hasSize(6);
        assertThat(Condition.class.getPermittedSubclasses()).hasSize(15);
        assertThat(Family.of(DeclaredType.of(Measure.class)).kinds()).hasSize(13);
    }
}
