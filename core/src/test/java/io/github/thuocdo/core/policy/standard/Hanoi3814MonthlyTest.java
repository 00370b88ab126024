package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.EditionParts.bands;
import static io.github.thuocdo.core.policy.standard.EditionParts.maxima;
import static io.github.thuocdo.core.policy.standard.EditionParts.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hanoi3814MonthlyTest {

    private static final Policy POLICY = StandardPolicies.hanoi3814Monthly();
    private static final LocalDate SOME_DAY = LocalDate.of(2022, 8, 17);
    private static final Policy AMENDED = StandardPolicies.hanoi3251Monthly(SOME_DAY);
    private static final Policy COLLECTIVES = StandardPolicies.hanoi3251MonthlyCollectives(SOME_DAY);

    @Test
    void hn_2_1_02_the_framework_was_signed_on_16_may_2018() {
        assertThat(POLICY.id()).isEqualTo("hn.3814.monthly");
        assertThat(POLICY.instrument().number()).isEqualTo("3814-QĐ/TU");
        assertThat(POLICY.instrument().signedOn()).contains(LocalDate.of(2018, 5, 16));
        assertThat(POLICY.scope())
                .isEqualTo(PolicyScope.people(
                        Channel.HANOI_MONTHLY,
                        CadreCategory.CADRE,
                        CadreCategory.CIVIL_SERVANT,
                        CadreCategory.PUBLIC_EMPLOYEE,
                        CadreCategory.CONTRACT_WORKER));
    }

    @ParameterizedTest
    @CsvSource({"2018, 6, false", "2018, 7, true", "2022, 7, true", "2022, 8, false"})
    void hn_2_1_03_months_are_rated_from_july_2018_and_until_3251(int year, int month, boolean governed) {
        assertThat(POLICY.effective()
                        .contains(EvaluationPeriod.month(year, month).dates()))
                .isEqualTo(governed);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "DEPUTY", "HEAD"})
    void hn_2_2_01_to_04_blocks_of_20_70_and_10_make_100(Role role) {
        assertThat(maxima(total(POLICY, role, PeriodKind.MONTH)))
                .containsExactly("total 100", "discipline 20", "result 70", "bonus 10");
    }

    @Test
    void hn_2_2_05_to_08_classes_a_to_d_from_90_70_and_50() {
        assertThat(POLICY.ladder(Role.STAFF, PeriodKind.MONTH).orElseThrow().rungs())
                .extracting(
                        rung -> rung.provision().vietnameseName(),
                        rung -> rung.level(),
                        rung -> rung.band().orElseThrow())
                .containsExactly(
                        tuple("Loại A", Classification.EXCELLENT, Interval.atLeast(Fraction.of(90))),
                        tuple("Loại B", Classification.GOOD, Interval.closedOpen(Fraction.of(70), Fraction.of(90))),
                        tuple(
                                "Loại C",
                                Classification.COMPLETED,
                                Interval.closedOpen(Fraction.of(50), Fraction.of(70))),
                        tuple("Loại D", Classification.NOT_COMPLETED, Interval.below(Fraction.of(50))));
        assertThat(bands(POLICY, Role.HEAD, PeriodKind.MONTH)).isEqualTo(bands(POLICY, Role.STAFF, PeriodKind.MONTH));
    }

    @Test
    void hn_2_2_09_thirty_percent_of_those_ranked_binds_and_forty_percent_of_staff_is_advice() {
        Quota quota = POLICY.quota().orElseThrow();

        assertThat(quota.level()).isEqualTo(Classification.EXCELLENT);
        assertThat(quota.rate()).isEqualTo(new Quota.Fixed(Fraction.of(3, 10), new Quota.OfRanked()));
        assertThat(quota.raised().orElseThrow().highest()).contains(Fraction.of(2, 5));
        assertThat(quota.raisedOf()).isEqualTo(new Quota.OfStaff());
        assertThat(quota.raised().orElseThrow().force()).isEqualTo(Quota.Force.ADVICE);
    }

    @Test
    void hn_2_3_01_what_the_head_confirms_counts() {
        assertThat(POLICY.interpretations().get("general-source"))
                .isInstanceOfSatisfying(Interpretation.Chosen.class, chosen -> {
                    assertThat(chosen.value()).isEqualTo(JudgedMeasure.GeneralSource.CONFIRMED_BY_AUTHORITY);
                    assertThat(chosen.why().english()).contains("the head decides");
                });
    }

    @Test
    void what_no_readable_text_says_has_to_be_supplied() {
        assertThat(POLICY.open().keySet()).containsExactly("monthly-form", "quota-rounding", "small-group");
        assertThatIllegalStateException()
                .isThrownBy(() -> POLICY.open().get("quota-rounding").value())
                .withMessageStartingWith(
                        "interpretation quota-rounding must be supplied: How a number of A's that is not whole is rounded");
    }

    @Test
    void the_sub_criteria_are_supplied_once_for_the_three_blocks() {
        Policy read = POLICY.reading("monthly-form", "I: 10 10; II: 40 30; III: 5 5", "QĐ 12");

        assertThat(read.open().keySet()).containsExactly("quota-rounding", "small-group");
        assertThat(read.form().orElseThrow().key()).isEqualTo("I: 10 10; II: 40 30; III: 5 5");
    }

    @ParameterizedTest
    @CsvSource({
        "I: 10 11; II: 70; III: 10, group I of the form of discipline (21 points) must be worth 20",
        "I: 20; II: 69; III: 10, group II of the form of result (69 points) must be worth 70",
        "I: 20; II: 70; III: 11, group III of the form of bonus (11 points) must be worth 10",
        "I: 20; II: 70, form of bonus (I: 20; II: 70) must have the group III"
    })
    void blocks_of_another_size_are_refused(String form, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("monthly-form", form, "QĐ 12"))
                .withMessage(message);
    }

    @Test
    void hn_2_2_10_after_3251_the_caps_wait_for_a_confirmation() {
        assertThat(AMENDED.open().keySet()).containsExactly("monthly-form", "quota-rounding", "small-group");
        assertThatIllegalStateException()
                .isThrownBy(() -> AMENDED.open().get("quota-rounding").value())
                .withMessageContaining("confirms besides that the caps of 30 % and 40 % are still in force");
    }

    @Test
    void hn_2_4_01_after_3251_a_head_is_considered_together_with_the_agency_and_not_limited() {
        assertThat(POLICY.gates(Role.HEAD, PeriodKind.MONTH)).isEmpty();
        assertThat(AMENDED.gates(Role.HEAD, PeriodKind.MONTH)).singleElement().satisfies(gate -> {
            assertThat(gate.provision().citation().instrument()).isEqualTo("3251-QĐ/TU");
            assertThat(gate.when()).isEqualTo(new Condition.Always());
            assertThat(gate.effect()).isEqualTo(new Gate.ConsideredTogether());
            assertThat(gate.effect().kind()).isEqualTo(Gate.GroundKind.CONSIDERED);
        });
        assertThat(AMENDED.gates(Role.STAFF, PeriodKind.MONTH)).isEmpty();
        assertThat(AMENDED.rules())
                .containsAll(POLICY.rules())
                .hasSize(POLICY.rules().size() + 1);
    }

    @Test
    void hn_2_1_07_the_day_of_3251_is_supplied() {
        assertThat(AMENDED.id()).isEqualTo("hn.3251.monthly");
        assertThat(AMENDED.instrument().signing()).isEqualTo(new LegalInstrument.Signing.Supplied(SOME_DAY));
        assertThat(AMENDED.effective().contains(SOME_DAY)).isTrue();
        assertThat(AMENDED.effective().contains(SOME_DAY.minusDays(1))).isFalse();
    }

    @Test
    void hn_2_1_08_which_decision_3251_amends_is_not_known_so_that_it_has_no_basis_and_ends_with_2025() {
        assertThat(AMENDED.basis()).isEmpty();
        assertThat(AMENDED.effective()).isEqualTo(DateRange.ofClosed(SOME_DAY, LocalDate.of(2025, 12, 31)));
        assertThat(COLLECTIVES.basis()).isEmpty();
        assertThat(COLLECTIVES.effective()).isEqualTo(AMENDED.effective());
        assertThat(COLLECTIVES.instrument()).isEqualTo(AMENDED.instrument());
    }

    @Test
    void hn_2_4_01_a_leadership_collective_is_considered_together_too_and_its_class_is_found_by_the_authority() {
        assertThat(COLLECTIVES.id()).isEqualTo("hn.3251.monthly-collectives");
        assertThat(COLLECTIVES.scope()).isEqualTo(PolicyScope.collectives(Channel.HANOI_MONTHLY));
        assertThat(EditionText.gate(COLLECTIVES, "hn.3251.together"))
                .isEqualTo(
                        "COLLECTIVE MONTH: Always => ConsideredTogether; Phần về người đứng đầu và tập thể lãnh đạo");
        assertThat(COLLECTIVES.rules()).noneMatch(Sheet.class::isInstance);
        assertThat(COLLECTIVES.quota()).isEmpty();
        assertThat(COLLECTIVES.open().keySet())
                .containsExactlyInAnyOrder(
                        "collective-excellent", "collective-good", "collective-completed", "collective-not-completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-07-31", "2022-09-01", "2021-08-17"})
    void a_day_outside_august_2022_is_refused(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardPolicies.hanoi3251Monthly(LocalDate.parse(day)))
                .withMessage("signedOn (" + day + ") of 3251-QĐ/TU must be a day of August 2022");
    }
}
