package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final Subject AN = Subject.of(CadreId.of("an"));

    /** Files and JSON know a finding by its code, so that no two kinds may share one. */
    @Test
    void every_kind_of_finding_has_the_code_of_its_name_and_every_code_a_kind() {
        assertThat(FindingSamples.findings())
                .allSatisfy(finding -> assertThat(finding.code().key()).isEqualTo(Keys.of(finding.getClass())));
        assertThat(Family.of(DeclaredType.of(Finding.class)).kinds())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Finding.Code.values())
                        .map(Finding.Code::key)
                        .toList());
    }

    @Test
    void there_is_a_sample_of_every_kind() {
        assertThat(FindingSamples.findings().stream().map(Object::getClass).collect(ImmutableSet.toImmutableSet()))
                .hasSameSizeAs(Finding.Code.values());
        assertThat(FindingSamples.refusals().stream()
                        .map(refusal -> Keys.of(refusal.getClass()))
                        .collect(ImmutableSet.toImmutableSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Family.of(DeclaredType.of(Refusal.class)).kinds());
    }

    @Test
    void a_finding_on_a_task_is_found_by_the_task_and_concerns_the_subject() {
        Finding finding = new TaskFinding.AssignmentDayMissing(AN, MARCH, TaskId.of("12/KH-UBND"));

        assertThat(finding.where()).isEqualTo("12/KH-UBND");
        assertThat(finding.about()).contains(AN);
        assertThat(finding.period()).isEqualTo(MARCH);
    }

    @Test
    void a_finding_on_a_figure_is_found_by_its_element_and_one_on_a_result_by_the_period() {
        FigureFinding.Stated eighty = FigureFinding.Stated.of(Fraction.of(80));

        assertThat(new FigureFinding.SuppliedDiffers(AN, MARCH, Optional.of("a"), eighty, eighty).where())
                .isEqualTo("a");
        assertThat(new FigureFinding.SuppliedDiffers(AN, MARCH, Optional.empty(), eighty, eighty).where())
                .isEqualTo("2026-03");
        assertThat(new ResultFinding.ProvisionalMean(AN, MARCH).where()).isEqualTo("2026-03");
    }

    @Test
    void a_finding_on_what_governs_concerns_a_unit_or_everybody() {
        UnitId school = UnitId.of("thcs");
        Decision regulation = new Decision("Hiệu trưởng", "1/QĐ", LocalDate.of(2026, 12, 5));
        Finding late = new PolicyFinding.RegulationIssuedLate(MARCH, school, regulation, LocalDate.of(2026, 11, 30));
        Finding outside = new PolicyFinding.PolicyOutsideItsDates(MARCH, "x", DateRange.parse("2026-04-01/.."));

        assertThat(late.about()).contains(Subject.of(school));
        assertThat(late.where()).isEqualTo("thcs");
        assertThat(outside.about()).isEmpty();
        assertThat(outside.where()).isEqualTo("2026-03");
    }

    @Test
    void a_finding_of_a_review_is_found_by_the_person_the_group_or_the_agency() {
        UnitId ward = UnitId.of("ubnd");
        Decision decision = new Decision("Chủ tịch", "1/QĐ", LocalDate.of(2026, 12, 5));
        Refusal cause = new Refusal.PresenceContradicts(MARCH);

        assertThat(new RoundFinding.NoSimilarTaskGroup(AN, MARCH).where()).isEqualTo("an");
        assertThat(new RoundFinding.QuotaRateMissing(MARCH, ward, Optional.of("nhom-1")).where())
                .isEqualTo("nhom-1");
        assertThat(new RoundFinding.QuotaRateMissing(MARCH, ward, Optional.empty()).where())
                .isEqualTo("ubnd");
        assertThat(new RoundFinding.RaisedRateNotOpen(MARCH, ward, decision).where())
                .isEqualTo("ubnd");
        assertThat(new RoundFinding.DossierRefused(AN, MARCH, cause).where()).isEqualTo("an 2026-03");
    }
}
