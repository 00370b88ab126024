package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 4: time that is covered is covered, whatever the length or the beginning of the periods. */
class TimeProperties {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final UnitId AGENCY = UnitId.of("agency");
    private static final UnitId FORMER = UnitId.of("former");
    private static final CadreId LAN = CadreId.of("lan");
    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    private static final Decision DECISION = new Decision("Chairman", "9/QD", LocalDate.of(2026, 12, 10));

    private static Organization organization(LocalDate moved) {
        return Organization.builder()
                .addUnits(Unit.of(AGENCY, "Agency", UnitLevel.USING), Unit.of(FORMER, "Former", UnitLevel.USING))
                .addCadres(Cadre.of(LAN, "Lan", CadreCategory.CIVIL_SERVANT))
                .addAppointments(post(FORMER, DateRange.upTo(moved.minusDays(1))), post(AGENCY, DateRange.from(moved)))
                .build();
    }

    private static Appointment post(UnitId unit, DateRange days) {
        return Appointment.builder()
                .cadre(LAN)
                .role(Role.STAFF)
                .unit(unit)
                .dates(days)
                .build();
    }

    private static Result result(EvaluationPeriod period, int total, boolean elsewhere) {
        Result.Builder result = Result.builder()
                .id("lan " + period)
                .subject(Subject.of(LAN))
                .period(period)
                .source(Source.of("record"))
                .total(Points.of(total));
        return (elsewhere ? result.judgedBy(FORMER) : result).build();
    }

    private static Scorecard card(Register register, EvaluationPeriod year) {
        return AgencyRound.of(DECREE, register, AGENCY, year)
                .placementOf(LAN)
                .orElseThrow()
                .scorecard();
    }

    private static Points mean(List<Integer> totals) {
        int sum = totals.stream().mapToInt(Integer::intValue).sum();
        return Points.of(Fraction.of(sum, totals.size()));
    }

    @Test
    void a_quarter_of_the_former_agency_is_three_months() {
        Law.holds("a quarter on record elsewhere weighs what three months do", random -> {
            int quarters = 1 + random.nextInt(3);
            LocalDate moved = YEAR.firstDay().plusMonths(3L * quarters);
            Register.Builder register = Register.builder().organization(organization(moved));
            List<Integer> weighed = new ArrayList<>();
            for (EvaluationPeriod quarter : YEAR.dividedInto(PeriodKind.QUARTER)) {
                int total = random.nextInt(101);
                if (quarter.firstDay().isBefore(moved)) {
                    register.addResults(result(quarter, total, true));
                    weighed.addAll(List.of(total, total, total));
                } else {
                    for (EvaluationPeriod month : quarter.months()) {
                        int own = random.nextInt(101);
                        register.addResults(result(month, own, false));
                        weighed.add(own);
                    }
                }
            }
            assertThat(card(register.build(), YEAR).total().asOptional()).contains(mean(weighed));
            return true;
        });
    }

    @Test
    void what_nobody_can_rate_any_more_is_left_out_for_one_person_by_decision() {
        Law.holds("a period that nobody can rate is left out by decision, and only a gap is", random -> {
            LocalDate moved = YEAR.firstDay().plusMonths(1 + random.nextInt(6));
            Register.Builder register = Register.builder().organization(organization(moved));
            List<Integer> rated = new ArrayList<>();
            List<EvaluationPeriod> gaps = new ArrayList<>();
            for (EvaluationPeriod month : YEAR.months()) {
                if (month.firstDay().isBefore(moved) && random.nextInt(4) > 0) {
                    gaps.add(month);
                } else {
                    int own = random.nextInt(101);
                    register.addResults(result(month, own, false));
                    rated.add(own);
                }
            }
            assertThat(card(register.build(), YEAR).total().isGiven()).isEqualTo(gaps.isEmpty());
            gaps.forEach(month -> register.addExemptions(new PeriodExemption(
                    Subject.of(LAN), month, PeriodExemption.Reason.AGENCY_DISSOLVED, DECISION, Channel.CIVIL_SERVICE)));
            assertThat(card(register.build(), YEAR).total().asOptional()).contains(mean(rated));
            return !gaps.isEmpty();
        });
    }

    @Test
    void a_school_year_is_a_year_like_another() {
        Law.holds("a year that begins in another month comes out like one from January", random -> {
            int later = 1 + random.nextInt(11);
            EvaluationPeriod school =
                    EvaluationPeriod.yearFrom(YearMonth.of(2026, 1).plusMonths(later));
            ImmutableList<EvaluationPeriod> months = YEAR.months();
            Register.Builder ofYear = Register.builder().organization(organization(YEAR.firstDay()));
            Register.Builder ofSchool = Register.builder().organization(organization(YEAR.firstDay()));
            int rated = 0;
            for (int i = 0; i < months.size(); i++) {
                if (random.nextInt(30) > 0) {
                    int total = random.nextInt(101);
                    ofYear.addResults(result(months.get(i), total, false));
                    ofSchool.addResults(result(school.months().get(i), total, false));
                    rated++;
                }
            }
            Scorecard one = card(ofYear.build(), YEAR);
            Scorecard other = card(ofSchool.build(), school);
            assertThat(other.total()).isEqualTo(one.total());
            assertThat(other.proposal()).isEqualTo(one.proposal());
            return rated == months.size();
        });
    }
}
