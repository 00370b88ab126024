package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.procedure.Competent;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report of an agency, and who decides about its people. */
class AgencyReportTest {

    /** A chairman, a head of office and two of its staff, of whom one had a worse March. */
    private static Register ward() {
        Ward ward = Ward.of().person("chairman", Role.HEAD, "ward").person("boss", Role.HEAD, "office");
        ward.staff("even", "office", "80").person("uneven", Role.STAFF, "office");
        for (int month = 1; month <= 12; month++) {
            ward.result("boss", EvaluationPeriod.month(2026, month), "85");
            ward.result("uneven", EvaluationPeriod.month(2026, month), month == 3 ? "50" : "80");
        }
        return ward.register();
    }

    private static AgencyRound round(Register register) {
        return AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
    }

    @Test
    void months_that_follow_one_another_and_are_the_same_stand_once() {
        Register register = ward();

        // 11 × 80 + 50 = 930, a twelfth of which is 77.5
        assertThat(AgencyReport.of(round(register), register)
                        .paper(Language.ENGLISH)
                        .text())
                .contains("- Total: 80 (month 2026-01 to month 2026-12: 80)")
                .contains(
                        "- Total: 77.5 (month 2026-01 to month 2026-02: 80; month 2026-03: 50; month 2026-04 to month")
                .containsOnlyOnce("HOW THE TEXTS WERE APPLIED");
    }

    @Test
    void readings_of_another_round_are_refused() {
        Register register = ward();
        Register other = Ward.of().staff("even", "office", "60").register();
        Sensitivity sensitivity = Sensitivity.of(round(register), register);

        assertThat(AgencyReport.of(round(register), register)
                        .withDependences(sensitivity)
                        .dependences())
                .isEqualTo(sensitivity.differences());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AgencyReport.of(round(register), register).withDependences(Sensitivity.of(round(other), other)))
                .withMessage("sensitivity must be of what is proposed in the round");
    }

    @Test
    void the_head_of_the_agency_classifies_the_head_of_the_unit_evaluates_and_nobody_is_competent_about_himself() {
        Register register = ward();

        assertThat(explained(register, "even").names().classifying())
                .extracting(CompetentPerson::name, CompetentPerson::office)
                .containsExactly(tuple(name(register, "chairman"), Competent.Office.HEAD));
        assertThat(explained(register, "even").names().evaluating())
                .extracting(CompetentPerson::name)
                .containsExactly(name(register, "boss"));
        assertThat(explained(register, "boss").names().classifying())
                .extracting(CompetentPerson::name)
                .containsExactly(name(register, "chairman"));
        assertThat(explained(register, "chairman").names().classifying()).isEmpty();
    }

    @Test
    void whoever_has_the_delegation_on_the_last_day_is_named_behind_the_head() {
        Register register = ward();
        Register delegated = register.withOrganization(Organization.builder()
                .from(register.organization())
                .addDelegations(
                        delegation("boss", "2026-12-01/2026-12-31"), delegation("uneven", "2026-01-01/2026-12-30"))
                .build());

        assertThat(explained(delegated, "even").names().classifying())
                .extracting(CompetentPerson::name, CompetentPerson::office)
                .containsExactly(
                        tuple(name(register, "chairman"), Competent.Office.HEAD),
                        tuple(name(register, "boss"), Competent.Office.DELEGATE));
        assertThat(explained(delegated, "boss").names().classifying())
                .extracting(CompetentPerson::office)
                .containsExactly(Competent.Office.HEAD);
    }

    private static Delegation delegation(String to, String days) {
        return new Delegation(
                Ward.AGENCY,
                CadreId.of(to),
                ImmutableSet.of(Matter.CLASSIFY),
                DateRange.parse(days),
                new Decision("Chairman", "7/UQ", LocalDate.of(2025, 12, 30)));
    }

    private static String name(Register register, String id) {
        return cadre(register, id).name();
    }

    private static Cadre cadre(Register register, String id) {
        return Optional.ofNullable(register.organization().cadreById().get(CadreId.of(id)))
                .orElseThrow();
    }

    private static Explained explained(Register register, String id) {
        Placement placement = round(register).placements().stream()
                .filter(one -> one.cadre().text().equals(id))
                .findFirst()
                .orElseThrow();
        return Explained.of(placement, cadre(register, id)).withNamesOf(register.organization());
    }
}
