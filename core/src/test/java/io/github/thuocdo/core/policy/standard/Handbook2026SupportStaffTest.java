package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Ministry's handbook of 2026 on support staff. */
class Handbook2026SupportStaffTest {

    private static final Policy POLICY = StandardPolicies.handbook2026SupportStaff();

    @Test
    void it_is_made_for_staff_under_a_labour_contract_335_05() {
        assertThat(POLICY.scope()).isEqualTo(PolicyScope.civilService(CadreCategory.CONTRACT_WORKER));
    }

    @Test
    void it_is_an_instrument_of_its_own_whose_day_of_signature_is_not_known() {
        assertThat(POLICY.instrument().number()).isEqualTo("Sổ tay 2026");
        assertThat(POLICY.instrument().signing()).isEqualTo(new LegalInstrument.Signing.Unknown());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEntry.of(POLICY).adoptedOn())
                .withMessageContaining("nobody knows on which day Sổ tay 2026 was signed");
    }

    @Test
    void results_are_the_mean_of_quality_compliance_and_efficiency_HB_09() {
        CompositeMeasure.Section result =
                (CompositeMeasure.Section) month().total().parts().get(1);

        assertThat(result.parts()).extracting(Measure::element).containsExactly("quality", "compliance", "efficiency");
        assertThat(result.shares()).extracting(CompositeMeasure.Share::weight).containsOnly(Fraction.ONE);
        for (Measure part : result.parts()) {
            assertThat(EditionText.measure(POLICY, part.element()))
                    .isEqualTo("figure RATIO up to 1, missing UNDETERMINED");
        }
    }

    @Test
    void the_total_is_general_points_and_seventy_times_the_evaluation_HB_10() {
        Measure total = month().total();

        assertThat(total.parts().get(0).maximum()).contains(Fraction.of(30));
        assertThat(((CompositeMeasure.Section) total.parts().get(1)).worth()).isEqualTo(Fraction.of(70));
        assertThat(month().scale()).contains(Fraction.of(100));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUARTER", "HALF_YEAR", "YEAR"})
    void a_longer_period_is_the_mean_of_its_months_HB_10(PeriodKind kind) {
        assertThat(POLICY.sheet(Role.STAFF, kind, Sheet.Basis.SHORTER_PERIODS)
                        .orElseThrow()
                        .total())
                .isInstanceOf(CompositeMeasure.MeanOfPeriods.class);
        assertThat(POLICY.sheet(Role.STAFF, kind, Sheet.Basis.FACTS)).isEmpty();
    }

    private static Sheet month() {
        return POLICY.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void it_gives_a_score_and_no_class(PeriodKind kind) {
        assertThat(POLICY.ladder(Role.STAFF, kind)).isEmpty();
        assertThat(POLICY.gates(Role.STAFF, kind)).isEmpty();
        assertThat(POLICY.quota()).isEmpty();
    }

    @Test
    void the_items_of_the_general_points_are_the_agency_s() {
        assertThat(POLICY.open().keySet()).containsExactly("general-form");
        assertThat(((Interpretation.Open<?>) POLICY.open().get("general-form"))
                        .question()
                        .english())
                .contains("the agency says which items make up the 30 points");
        assertThat(POLICY.reading("general-form", "I: 5 5; II: 2.5 2.5 2.5 2.5; III: 2.5 2.5 2.5 2.5", "QĐ 3/QĐ-UBND")
                        .form()
                        .orElseThrow()
                        .maximum())
                .isEqualTo(Fraction.of(30));
    }

    @Test
    void the_questions_are_these() {
        assertThat(EditionText.questions(POLICY))
                .containsExactly(
                        "general-form? I: 30",
                        "general-source: confirmed-by-authority · self-unless-changed",
                        "general-step: any · 0.5 · 0.25",
                        "missing-months: mean-of-confirmed-if-all-gaps-lawful · divide-by-12 · mean-of-confirmed",
                        "nothing-to-score: not-classified · undetermined",
                        "score-rounding: none · ratio 1/10000 half-up · month-as-recorded 1/100 half-up · year 1/100 half-up");
    }
}
