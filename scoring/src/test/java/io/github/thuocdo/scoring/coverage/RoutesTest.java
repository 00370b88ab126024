package io.github.thuocdo.scoring.coverage;

import static io.github.thuocdo.scoring.reconsideration.Office.POLICY;
import static io.github.thuocdo.scoring.reconsideration.Office.WARD;
import static io.github.thuocdo.scoring.reconsideration.Office.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.coverage.Routes.Way;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.reconsideration.Office;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 335-40, 335-41: the year from months, from quarters and on record. */
class RoutesTest {

    private static final CadreId NGAN = CadreId.of("ngan");
    private static final EvaluationPeriod QUARTER = EvaluationPeriod.quarter(2026, 1);

    private static Register months(int... totals) {
        Office office = new Office().person("ngan", Role.STAFF);
        for (int month = 1; month <= totals.length; month++) {
            if (totals[month - 1] > 0) {
                office.result("ngan", EvaluationPeriod.month(2026, month), Integer.toString(totals[month - 1]));
            }
        }
        return office.register();
    }

    private static Register onLeaveInJanuary() {
        Register register = months(0, 80, 90, 70, 70, 70, 70, 70, 70, 70, 70, 70);
        Organization organization = Organization.builder()
                .from(register.organization())
                .addAbsences(new Absence(NGAN, LeaveKind.SICK, DateRange.parse("2026-01-01/2026-01-31")))
                .build();
        return Register.builder().from(register).organization(organization).build();
    }

    private static Routes routes(Policy policy, Register register, EvaluationPeriod period, PeriodKind scoredBy) {
        return Routes.of(policy, register, NGAN, period, scoredBy);
    }

    @Test
    void a_full_year_comes_out_the_same_by_both_ways() {
        Routes routes = routes(POLICY, months(70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81), YEAR, PeriodKind.MONTH);
        assertThat(routes.total(Way.MONTHS)).contains(Points.parse("151/2"));
        assertThat(routes.total(Way.QUARTERS)).contains(Points.parse("151/2"));
        assertThat(routes.agree()).isTrue();
        assertThat(routes.finding()).isEmpty();
        assertThat(routes.counting()).contains(Way.MONTHS);
    }

    @Test
    void a_month_of_leave_weighs_differently_and_the_way_that_counts_is_named() {
        // (80 + 90 + 9 × 70)/11 and (85 + 3 × 70)/4
        Routes byMonth = routes(POLICY, onLeaveInJanuary(), YEAR, PeriodKind.MONTH);
        assertThat(byMonth.total(Way.MONTHS)).contains(Points.parse("800/11"));
        assertThat(byMonth.total(Way.QUARTERS)).contains(Points.parse("295/4"));
        assertThat(byMonth.finding()).contains(differ("800/11"));
        Routes byQuarter = routes(POLICY, onLeaveInJanuary(), YEAR, PeriodKind.QUARTER);
        assertThat(byQuarter.finding()).contains(differ("295/4"));
    }

    private static Finding differ(String counting) {
        return new ResultFinding.RoutesDiffer(
                Subject.of(NGAN),
                YEAR,
                Optional.empty(),
                Optional.of(Points.parse("800/11")),
                Optional.of(Points.parse("295/4")),
                Optional.of(Points.parse(counting)));
    }

    @Test
    void the_way_that_counts_is_the_one_that_the_round_takes() {
        Register register = onLeaveInJanuary();
        AgencyRound round = AgencyRound.of(POLICY, register, WARD, YEAR);
        Routes routes = routes(POLICY, register, YEAR, round.scoredBy());
        assertThat(routes.total(routes.counting().orElseThrow()))
                .isEqualTo(round.placementOf(NGAN)
                        .orElseThrow()
                        .scorecard()
                        .total()
                        .asOptional());
    }

    @Test
    void a_result_on_record_counts_and_what_is_computed_beside_it_is_told() {
        Register register = months(70, 71, 72)
                .withResults(ImmutableList.<Result>builder()
                        .addAll(months(70, 71, 72).results())
                        .add(Office.total("Q1", "ngan", QUARTER, "72", Optional.empty()))
                        .build());
        Routes routes = routes(POLICY, register, QUARTER, PeriodKind.MONTH);
        assertThat(routes.counting()).contains(Way.ON_RECORD);
        assertThat(routes.finding())
                .contains(new ResultFinding.RoutesDiffer(
                        Subject.of(NGAN),
                        QUARTER,
                        Optional.of(Points.of(72)),
                        Optional.of(Points.of(71)),
                        Optional.empty(),
                        Optional.of(Points.of(72))));
    }

    @Test
    void rounding_a_quarter_can_part_the_ways() {
        Policy rounding = POLICY.reading("score-rounding", "month-as-recorded 1 up", "QD 12");
        // 211/3 is 71 as a quarter; the year of months is not made of quarters
        Register register = months(70, 70, 71, 70, 70, 71, 70, 70, 71, 70, 70, 71);
        Routes routes = routes(rounding, register, YEAR, PeriodKind.MONTH);
        assertThat(routes.total(Way.MONTHS)).contains(Points.parse("211/3"));
        assertThat(routes.total(Way.QUARTERS)).contains(Points.of(71));
        assertThat(routes.agree()).isFalse();
    }

    @Test
    void without_anything_there_is_no_way() {
        Routes routes = routes(POLICY, months(), YEAR, PeriodKind.MONTH);
        assertThat(routes.routes()).isEmpty();
        assertThat(routes.counting()).isEmpty();
        assertThat(routes.agree()).isTrue();
    }

    @Test
    void a_month_is_made_of_nothing_shorter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes(POLICY, months(70), Office.MARCH, PeriodKind.MONTH))
                .withMessage("period (2026-03) must be longer than a month");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes(POLICY, months(70), YEAR, PeriodKind.YEAR))
                .withMessage("scoredBy (year) must be month or quarter");
    }

    @Test
    void a_quarter_made_of_months_is_rounded_as_a_quarter_that_is_recorded() {
        Register register = months(70, 70, 71);
        Policy asRecorded = POLICY.reading("score-rounding", "month-as-recorded 0.1 down", "QD 12");
        Policy asYear = POLICY.reading("score-rounding", "year 0.1 down", "QD 12");
        assertThat(PeriodRound.of(asRecorded, register, QUARTER)
                        .scorecards()
                        .get(NGAN)
                        .total()
                        .asOptional())
                .contains(Points.parse("70.3"));
        assertThat(PeriodRound.of(asYear, register, QUARTER)
                        .scorecards()
                        .get(NGAN)
                        .total()
                        .asOptional())
                .contains(Points.parse("211/3"));
    }
}
