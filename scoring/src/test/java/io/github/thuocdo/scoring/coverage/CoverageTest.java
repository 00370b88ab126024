package io.github.thuocdo.scoring.coverage;

import static io.github.thuocdo.scoring.reconsideration.Office.POLICY;
import static io.github.thuocdo.scoring.reconsideration.Office.WARD;
import static io.github.thuocdo.scoring.reconsideration.Office.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.coverage.Coverage.Part;
import io.github.thuocdo.scoring.coverage.Coverage.Standing;
import io.github.thuocdo.scoring.reconsideration.Office;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F20: whose judgement each month of the year is, and why a month has none. */
class CoverageTest {

    private static final CadreId NHUNG = CadreId.of("nhung");
    private static final UnitId FORMER = UnitId.of("former");

    /** Three months of the former ward, then own ones; July sick, October not rated. */
    private static Register register() {
        Office office = new Office().person("nhung", Role.STAFF);
        for (EvaluationPeriod month : YEAR.months()) {
            int number = month.firstMonth().getMonthValue();
            if (number > 3 && number != 7 && number != 10) {
                office.result("nhung", month, "80");
            }
        }
        Register.Builder register = Register.builder().from(office.register());
        for (int month = 1; month <= 3; month++) {
            register.addResults(Result.builder()
                    .id("former " + month)
                    .subject(Subject.of(NHUNG))
                    .period(EvaluationPeriod.month(2026, month))
                    .source(Source.of("letter of the former ward"))
                    .judgedBy(FORMER)
                    .total(Points.of(75))
                    .build());
        }
        return register.organization(Organization.builder()
                        .from(office.register().organization())
                        .addUnits(Unit.of(FORMER, "Former ward", UnitLevel.USING))
                        .addAbsences(new Absence(NHUNG, LeaveKind.SICK, DateRange.parse("2026-07-01/2026-07-31")))
                        .build())
                .build();
    }

    private static Coverage coverage() {
        Scorecard year = AgencyRound.of(POLICY, register(), WARD, YEAR)
                .placementOf(NHUNG)
                .orElseThrow()
                .scorecard();
        return Coverage.of(register(), year);
    }

    @Test
    void the_person_sees_which_months_the_present_agency_did_not_judge() {
        assertThat(coverage().judgedElsewhere())
                .extracting(part -> part.period().toString(), Part::judgedBy, Part::source)
                .containsExactly(
                        tuple("2026-01", Optional.of(FORMER), Source.of("letter of the former ward")),
                        tuple("2026-02", Optional.of(FORMER), Source.of("letter of the former ward")),
                        tuple("2026-03", Optional.of(FORMER), Source.of("letter of the former ward")));
    }

    @Test
    void a_gap_says_whether_the_law_allows_it() {
        assertThat(coverage().having(Standing.LAWFUL_GAP)).singleElement().satisfies(part -> {
            assertThat(part.period()).isEqualTo(EvaluationPeriod.month(2026, 7));
            assertThat(part.reason()).contains(Gap.ON_LEAVE);
            assertThat(part.source()).isEqualTo(Source.Known.NOT_RECORDED);
        });
        assertThat(coverage().having(Standing.NOT_RATED)).singleElement().satisfies(part -> {
            assertThat(part.period()).isEqualTo(EvaluationPeriod.month(2026, 10));
            assertThat(part.reason()).contains(Gap.PERIOD_NOT_RATED);
        });
        assertThat(coverage().having(Standing.SCORED)).hasSize(10);
        assertThat(coverage().parts()).hasSize(12);
        assertThat(coverage().isComplete()).isFalse();
    }

    @Test
    void a_year_without_open_months_is_complete() {
        Register full = new Office().staff("ngan", "80").register();
        Scorecard year = AgencyRound.of(POLICY, full, WARD, YEAR)
                .placementOf(CadreId.of("ngan"))
                .orElseThrow()
                .scorecard();
        Coverage coverage = Coverage.of(full, year);
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.judgedElsewhere()).isEmpty();
        assertThat(coverage.subject()).isEqualTo(Subject.of(CadreId.of("ngan")));
        assertThat(coverage.period()).isEqualTo(YEAR);
    }

    @Test
    void a_total_without_a_score_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Part(
                        YEAR,
                        Standing.LAWFUL_GAP,
                        Optional.of(Points.of(80)),
                        Optional.of(Gap.ON_LEAVE),
                        Source.Known.NOT_RECORDED,
                        Optional.empty()))
                .withMessage("total (Optional[80]) of 2026 must be there exactly for a score");
    }
}
