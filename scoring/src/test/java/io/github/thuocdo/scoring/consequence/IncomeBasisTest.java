package io.github.thuocdo.scoring.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.reconsideration.Office;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 335-93, D73-01, hanoi.md 2.6: who is eligible, on what basis; amounts are the caller's. */
class IncomeBasisTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final ConsequenceRules RULES =
            StandardConsequences.national().and(StandardConsequences.hanoi());

    private static Organization inServiceFrom(String days) {
        return Organization.builder()
                .addUnits(Unit.of(Office.WARD, "Ward", UnitLevel.USING))
                .addCadres(Cadre.of(Careers.KHAI, "Khải", CadreCategory.CIVIL_SERVANT))
                .addAppointments(Appointment.builder()
                        .cadre(Careers.KHAI)
                        .unit(Office.WARD)
                        .role(Role.STAFF)
                        .dates(DateRange.parse(days))
                        .build())
                .build();
    }

    private static IncomeBasis basis(Careers years, String days) {
        return IncomeBasis.of(Consequences.of(RULES, years.history(), YEAR), inServiceFrom(days));
    }

    @Test
    void a_good_year_gives_claims_and_only_the_act_of_the_city_sets_a_share() {
        IncomeBasis basis = basis(Careers.staff().year(2026, Classification.GOOD), "2026-07-01/..");

        assertThat(basis.level()).contains(Classification.GOOD);
        // July to December
        assertThat(basis.daysInService()).isEqualTo(184);
        assertThat(basis.eligible())
                .extracting(claim -> claim.considered().rule().id(), IncomeBasis.Claim::share)
                .containsExactly(
                        tuple("335.income-of-year", Optional.empty()),
                        tuple("161.bonus", Optional.empty()),
                        tuple("hanoi.81.year-end-income", Optional.of(Fraction.of(3, 10))));
        assertThat(basis.eligible().get(1).measures()).isEqualTo(ImmutableSet.of(PersonnelMeasure.BONUS));
        assertThat(basis.excluded()).isEmpty();
    }

    @Test
    void whoever_is_excluded_reads_why() {
        IncomeBasis basis = basis(Careers.staff().year(2026, Classification.NOT_COMPLETED), "2020-01-01/..");
        assertThat(basis.excluded()).singleElement().satisfies(claim -> {
            assertThat(claim.considered().code()).isEqualTo("hanoi.81.year-end-income/other-class");
            assertThat(claim.considered().particulars())
                    .isEqualTo(new ConsideredConsequence.Particulars.OnClass(
                            Classification.NOT_COMPLETED, EvaluationPeriod.year(2026)));
        });
        assertThat(basis.daysInService()).isEqualTo(365);
    }

    @Test
    void without_a_class_nobody_is_eligible_for_what_follows_a_class() {
        IncomeBasis basis = basis(Careers.staff().without(2026, Outcome.Standing.NOT_CLASSIFIED), "2026-09-01/..");
        assertThat(basis.eligible()).isEmpty();
        assertThat(basis.level()).isEmpty();
        assertThat(basis.excluded())
                .extracting(claim -> claim.considered().reason())
                .containsOnly(ConsideredConsequence.Reason.NOT_CLASSIFIED);
    }

    @Test
    void days_cannot_be_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeBasis(Careers.KHAI, YEAR, Optional.empty(), -1, ImmutableList.of()))
                .withMessage("daysInService (-1) must not be negative");
    }
}
