package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.MARCH;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static io.github.thuocdo.scoring.assembly.Facts.codes;
import static io.github.thuocdo.scoring.assembly.Facts.days;
import static io.github.thuocdo.scoring.assembly.Facts.result;
import static io.github.thuocdo.scoring.assembly.Facts.score;
import static io.github.thuocdo.scoring.assembly.Facts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What months bring to a year: scores on record and computed, transfers, lawful and other gaps, December. */
class ShorterPeriodsTest {

    private static final EvaluationPeriod DECEMBER = EvaluationPeriod.month(2026, 12);
    private static final WorkingCalendar WEEKENDS = WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final Observation<Points> UNRATED = Observation.notRated(Gap.PERIOD_NOT_RATED);

    private static Observation<Points> of(EvaluationPeriod period, Dossier year) {
        return year.shorter().stream()
                .filter(score -> score.period().equals(period))
                .findFirst()
                .orElseThrow()
                .total();
    }

    private static Observation<Points> march(Dossier year) {
        return of(MARCH, year);
    }

    private static Dossier year(Facts facts, Map<EvaluationPeriod, PeriodScore> computed, String... readings) {
        return facts.assembly(readings).ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.shorter(computed));
    }

    private static Map<EvaluationPeriod, PeriodScore> marchComputed(String total) {
        return Map.of(MARCH, score(MARCH, total));
    }

    private static Observation<Points> given(String points) {
        return Observation.given(Points.parse(points));
    }

    private static void absent(Facts facts, String dates) {
        facts.organization.addAbsences(new Absence(NGAN, LeaveKind.SICK, days(dates)));
    }

    @Test
    void the_months_stand_in_order_of_time_each_once() {
        assertThat(Facts.ofNgan().year().shorter())
                .extracting(PeriodScore::period)
                .containsExactlyElementsOf(YEAR.months());
    }

    @Test
    void a_result_on_record_wins_over_a_computed_score_and_the_difference_is_reported() {
        Facts facts = Facts.ofNgan().results(result("r", MARCH, "80").build());

        Dossier year = year(facts, marchComputed("81"));

        assertThat(march(year)).isEqualTo(given("80"));
        assertThat(codes(year)).containsExactly("supplied-differs");
        assertThat(year.findings())
                .containsExactly(new FigureFinding.SuppliedDiffers(
                        Subject.of(NGAN),
                        MARCH,
                        Optional.empty(),
                        FigureFinding.Stated.of(Fraction.of(80)),
                        FigureFinding.Stated.of(Fraction.of(81))));
    }

    @Test
    void a_result_that_agrees_with_the_computed_score_is_no_trouble() {
        Facts facts = Facts.ofNgan().results(result("r", MARCH, "80").build());

        assertThat(year(facts, marchComputed("80")).findings()).isEmpty();
    }

    @Test
    void a_replaced_result_counts_no_longer_and_is_told() {
        Facts facts = Facts.ofNgan()
                .results(
                        result("old", MARCH, "80").build(),
                        result("new", MARCH, "70").replaces("old").build());

        Dossier year = facts.year();

        assertThat(march(year)).isEqualTo(given("70"));
        assertThat(codes(year)).containsExactly("result-replaced");
    }

    @Test
    void two_results_of_one_agency_that_differ_are_no_score() {
        Facts facts = Facts.ofNgan()
                .results(
                        result("a", MARCH, "80").build(),
                        result("b", MARCH, "70").build());

        Dossier year = facts.year();

        assertThat(march(year)).isEqualTo(Observation.notRated(Gap.RESULTS_CONTRADICT));
        assertThat(codes(year)).containsExactly("result-given-twice");
    }

    @Test
    void a_month_that_nobody_rated_is_a_gap_of_that_kind() {
        assertThat(march(Facts.ofNgan().year())).isEqualTo(UNRATED);
    }

    @Test
    void what_the_engine_says_of_a_month_without_a_total_is_kept() {
        Observation<Points> left = Observation.notApplicable(Gap.NO_ASSIGNED_WORK);

        Dossier year = year(Facts.ofNgan(), Map.of(MARCH, new PeriodScore(MARCH, left, ImmutableMap.of(), "")));

        assertThat(march(year)).isEqualTo(left);
    }

    // any-assigned-work

    @Test
    void a_month_of_absence_throughout_is_a_lawful_gap_even_with_work_assigned() {
        Facts facts =
                Facts.ofNgan().tasks(task("1").dueOn(Facts.day("2026-03-20")).build());
        absent(facts, "2026-03-01/2026-03-31");

        assertThat(march(facts.year())).isEqualTo(Observation.excused(Gap.ON_LEAVE));
    }

    @Test
    void a_month_of_partial_absence_is_a_lawful_gap_only_without_work() {
        Facts idle = Facts.ofNgan();
        absent(idle, "2026-03-01/2026-03-30");
        Facts busy =
                Facts.ofNgan().tasks(task("1").dueOn(Facts.day("2026-03-20")).build());
        absent(busy, "2026-03-01/2026-03-30");

        assertThat(march(idle.year())).isEqualTo(Observation.excused(Gap.ON_LEAVE));
        assertThat(march(busy.year())).isEqualTo(UNRATED);
    }

    @Test
    void a_month_out_of_service_is_a_lawful_gap() {
        Facts facts = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("2026-04-01/.."));

        assertThat(march(facts.year())).isEqualTo(Observation.excused(Gap.NOT_IN_SERVICE));
        assertThat(of(
                        Facts.APRIL,
                        facts.assembly().ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .isEqualTo(UNRATED);
    }

    @Test
    void a_score_of_a_month_of_absence_counts() {
        Facts facts = Facts.ofNgan().results(result("r", MARCH, "80").build());
        absent(facts, "2026-03-01/2026-03-31");

        assertThat(march(facts.year())).isEqualTo(given("80"));
    }

    // half-of-working-days: March 2026 has 22 working days, 11 of them from 17/3

    @ParameterizedTest
    @CsvSource({"2026-03-16, true", "2026-03-17, false"})
    void half_of_the_working_days_make_a_month_and_a_day_less_does_not(String lastDayOfLeave, boolean counts) {
        Facts facts = Facts.ofNgan().results(result("r", MARCH, "80").build());
        facts.register.calendar(WEEKENDS);
        absent(facts, "2026-03-01/" + lastDayOfLeave);

        assertThat(march(facts.year("month-presence=half-of-working-days")))
                .isEqualTo(counts ? given("80") : Observation.excused(Gap.ON_LEAVE));
    }

    @Test
    void a_month_with_half_of_the_working_days_and_no_score_was_to_be_rated() {
        Facts facts = Facts.ofNgan();
        facts.register.calendar(WEEKENDS);
        absent(facts, "2026-03-01/2026-03-16");

        assertThat(march(facts.year("month-presence=half-of-working-days"))).isEqualTo(UNRATED);
    }

    @Test
    void who_comes_too_late_in_the_month_was_not_present_and_who_is_not_there_at_all_not_in_service() {
        Facts facts = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("2026-03-18/.."));
        facts.register.calendar(WEEKENDS);

        Dossier year = facts.year("month-presence=half-of-working-days");

        assertThat(of(EvaluationPeriod.month(2026, 2), year)).isEqualTo(Observation.excused(Gap.NOT_IN_SERVICE));
        assertThat(march(year)).isEqualTo(Observation.excused(Gap.NOT_PRESENT));
    }

    @Test
    void a_month_begun_out_of_service_and_ended_on_leave_is_one_of_leave() {
        Facts facts = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("2026-03-18/.."));
        absent(facts, "2026-03-18/2026-03-31");

        assertThat(march(facts.year())).isEqualTo(Observation.excused(Gap.ON_LEAVE));
    }

    @Test
    void half_of_the_working_days_without_a_calendar_is_refused() {
        Facts facts = Facts.ofNgan();

        assertThatThrownBy(() -> facts.year("month-presence=half-of-working-days"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "month-presence (half-of-working-days) must have a working calendar in the register to judge"
                                + " 2026-01 of cadre ngan");
    }

    // by-caller

    @Test
    void the_agency_states_whether_a_month_counts() {
        Facts facts = Facts.ofNgan()
                .results(
                        result("r2", EvaluationPeriod.month(2026, 2), "80").build(),
                        result("r3", MARCH, "80").build());
        facts.register.addPresence(
                new PresenceStatement(NGAN, EvaluationPeriod.month(2026, 2), false, Source.of("văn phòng")),
                new PresenceStatement(NGAN, MARCH, true, Source.of("văn phòng")),
                new PresenceStatement(NGAN, Facts.APRIL, true, Source.of("văn phòng")));
        absent(facts, "2026-04-01/2026-05-31");

        Dossier year = facts.year("month-presence=by-caller");

        assertThat(of(EvaluationPeriod.month(2026, 2), year)).isEqualTo(Observation.excused(Gap.NOT_PRESENT));
        assertThat(march(year)).isEqualTo(given("80"));
        assertThat(of(Facts.APRIL, year)).isEqualTo(UNRATED);
        assertThat(of(EvaluationPeriod.month(2026, 5), year))
                .as("nothing stated")
                .isEqualTo(UNRATED);
    }

    @Test
    void statements_that_contradict_one_another_are_refused() {
        Facts facts = Facts.ofNgan();
        facts.register.addPresence(
                new PresenceStatement(NGAN, MARCH, false, Source.of("văn phòng")),
                new PresenceStatement(NGAN, MARCH, true, Source.of("phòng")));

        assertThatThrownBy(() -> facts.year("month-presence=by-caller"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("presence statements (2) of cadre ngan for 2026-03 must agree");
    }

    // december

    @Test
    void december_is_a_month_like_the_others_when_it_is_scored_early() {
        assertThat(of(DECEMBER, Facts.ofNgan().year())).isEqualTo(UNRATED);
    }

    @Test
    void december_is_left_out_of_a_year_of_eleven_months_though_it_has_a_score() {
        Facts facts = Facts.ofNgan().results(result("r", DECEMBER, "80").build());

        assertThat(of(DECEMBER, facts.year("december=eleven-months")))
                .isEqualTo(Observation.notApplicable(Gap.DECEMBER));
        assertThat(of(
                        DECEMBER,
                        Facts.ofNgan()
                                .results(result("r", DECEMBER, "80").build())
                                .assembly("december=eleven-months")
                                .ofLonger(
                                        Subject.of(NGAN),
                                        EvaluationPeriod.halfYear(2026, 2),
                                        PeriodKind.MONTH,
                                        Computed.NOTHING)))
                .as("the half-year is no year")
                .isEqualTo(given("80"));
    }

    @Test
    void december_is_not_due_until_it_is_scored() {
        String reading = "december=provisional-then-replaced";
        Dossier before = Facts.ofNgan().year(reading);
        Dossier after =
                Facts.ofNgan().results(result("r", DECEMBER, "80").build()).year(reading);
        Facts retired = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("../2026-09-30"));

        assertThat(of(DECEMBER, before)).isEqualTo(Observation.notDue());
        assertThat(codes(before)).containsExactly("provisional-mean");
        assertThat(of(DECEMBER, after)).isEqualTo(given("80"));
        assertThat(after.findings()).isEmpty();
        assertThat(of(DECEMBER, retired.year(reading))).isEqualTo(Observation.excused(Gap.NOT_IN_SERVICE));
    }

    // transfer-month

    /** Ngân moves from the neighbouring ward to the office; both judge March: 60 there, 90 here. */
    private static Facts moved(String firstDayHere) {
        String lastDayThere = Facts.day(firstDayHere).minusDays(1).toString();
        return new Facts()
                .with(NGAN)
                .post(NGAN, NEIGHBOUR, Role.STAFF, days("../" + lastDayThere))
                .post(NGAN, OFFICE, Role.STAFF, days(firstDayHere + "/.."))
                .results(
                        result("there", MARCH, "60")
                                .judgedBy(NEIGHBOUR)
                                .putElement("general", Fraction.of(20))
                                .build(),
                        result("here", MARCH, "90")
                                .putElement("general", Fraction.of(30))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, 90", "2026-03-31, 90", "2026-03-01, 90", "2026-04-01, 60"})
    void the_agency_at_the_end_of_the_month_judges_it(String firstDayHere, String total) {
        Dossier year = moved(firstDayHere).year();

        assertThat(march(year)).isEqualTo(given(total));
        assertThat(year.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-16, 90", "2026-03-17, 60", "2026-03-31, 60", "2026-03-01, 90"})
    void the_agency_of_the_longer_stay_judges_the_month(String firstDayHere, String total) {
        assertThat(march(moved(firstDayHere).year("transfer-month=longer-stay")))
                .isEqualTo(given(total));
    }

    @Test
    void of_two_stays_of_equal_length_that_at_the_end_counts() {
        EvaluationPeriod april = Facts.APRIL;
        Facts facts = new Facts()
                .with(NGAN)
                .post(NGAN, NEIGHBOUR, Role.STAFF, days("../2026-04-15"))
                .post(NGAN, OFFICE, Role.STAFF, days("2026-04-16/.."))
                .results(
                        result("there", april, "60").judgedBy(NEIGHBOUR).build(),
                        result("here", april, "90").judgedBy(OFFICE).build());

        assertThat(of(april, facts.year("transfer-month=longer-stay"))).isEqualTo(given("90"));
    }

    /** Ten days of 31 there: 60·10/31 + 90·21/31 = 2490/31. */
    @Test
    void by_days_the_month_is_the_mean_of_both_weighted_by_days() {
        Dossier year = moved("2026-03-11").year("transfer-month=by-days");

        PeriodScore march = year.shorter().get(2);
        assertThat(march.total()).isEqualTo(Observation.given(Points.of(Fraction.of(2490, 31))));
        assertThat(march.elements()).containsExactly(Map.entry("general", Fraction.of(830, 31)));
        assertThat(march.source())
                .isEqualTo(new Source.Weighed(ImmutableList.of(
                        new Source.Share(Source.of("biên bản there"), 10),
                        new Source.Share(Source.of("biên bản here"), 21))));
    }

    @Test
    void a_former_agency_that_is_not_in_the_organization_has_the_days_before_the_first_post() {
        Facts facts = new Facts()
                .with(NGAN)
                .post(NGAN, OFFICE, Role.STAFF, days("2026-03-11/.."))
                .results(
                        result("there", MARCH, "60").judgedBy(NEIGHBOUR).build(),
                        result("here", MARCH, "90").build());

        assertThat(march(facts.year("transfer-month=by-days")))
                .isEqualTo(Observation.given(Points.of(Fraction.of(2490, 31))));
    }

    @Test
    void a_move_within_the_ward_is_judged_by_the_division_at_the_end() {
        Facts facts = new Facts()
                .with(NGAN)
                .post(NGAN, LAND, Role.STAFF, days("../2026-03-15"))
                .post(NGAN, OFFICE, Role.STAFF, days("2026-03-16/.."))
                .results(
                        result("a-office", MARCH, "90").judgedBy(OFFICE).build(),
                        result("b-land", MARCH, "60").judgedBy(LAND).build());

        assertThat(march(facts.year())).isEqualTo(given("90"));
    }

    @Test
    void after_a_transfer_the_computed_score_is_that_of_the_present_agency() {
        Facts facts = new Facts()
                .with(NGAN)
                .post(NGAN, NEIGHBOUR, Role.STAFF, days("../2026-03-10"))
                .post(NGAN, OFFICE, Role.STAFF, days("2026-03-11/.."))
                .results(result("there", MARCH, "60").judgedBy(NEIGHBOUR).build());

        Dossier year = year(facts, marchComputed("90"));

        assertThat(march(year)).isEqualTo(given("90"));
        assertThat(year.findings()).isEmpty();
    }

    @Test
    void without_a_transfer_the_result_of_another_unit_wins_over_the_computed_score() {
        Facts facts = Facts.ofNgan()
                .results(result("there", MARCH, "60").judgedBy(NEIGHBOUR).build());

        Dossier year = year(facts, marchComputed("90"));

        assertThat(march(year)).isEqualTo(given("60"));
        assertThat(codes(year)).containsExactly("supplied-differs");
    }

    @Test
    void results_of_two_agencies_of_which_nobody_knows_the_days_are_no_score() {
        Facts facts = new Facts()
                .with(NGAN)
                .results(
                        result("a", MARCH, "60").judgedBy(NEIGHBOUR).build(),
                        result("b", MARCH, "90").judgedBy(OFFICE).build());

        Dossier year = facts.year();

        assertThat(march(year)).isEqualTo(Observation.notRated(Gap.RESULTS_CONTRADICT));
        assertThat(codes(year)).containsExactly("result-given-twice");
    }

    // service-length

    private static Fraction served(List<String> posts, List<String> unpaid, String... readings) {
        Facts facts = new Facts().with(NGAN);
        posts.forEach(dates -> facts.post(NGAN, OFFICE, Role.STAFF, days(dates)));
        unpaid.forEach(dates -> facts.organization.addAbsences(new Absence(NGAN, LeaveKind.UNPAID, days(dates))));
        return facts.year(readings).monthsServed().orElseThrow();
    }

    @Test
    void six_calendar_months_are_six_and_a_day_less_is_less() {
        assertThat(served(List.of("2026-07-01/.."), List.of())).isEqualTo(Fraction.of(6));
        assertThat(served(List.of("2026-07-02/.."), List.of())).isLessThan(Fraction.of(6));
        assertThat(served(List.of("../2026-06-30"), List.of())).isEqualTo(Fraction.of(6));
        assertThat(served(List.of("../2026-06-29"), List.of())).isEqualTo(Fraction.of(5 * 30 + 29, 30));
        assertThat(served(List.of("2026-07-01/2026-12-30"), List.of())).isLessThan(Fraction.of(6));
    }

    @Test
    void thirty_days_of_several_stretches_make_a_month() {
        assertThat(served(List.of("2026-01-01/2026-05-10", "2026-08-01/2026-08-20"), List.of()))
                .as("4 months and 10 days, and 20 days")
                .isEqualTo(Fraction.of(5));
    }

    @Test
    void posts_that_follow_one_another_are_one_stretch() {
        assertThat(served(List.of("2026-01-16/2026-03-20", "2026-03-21/2026-07-15"), List.of()))
                .isEqualTo(Fraction.of(6));
    }

    @Test
    void unpaid_leave_is_no_service() {
        assertThat(served(List.of("../.."), List.of("2026-03-01/2026-08-31"))).isEqualTo(Fraction.of(6));
        assertThat(served(List.of("../.."), List.of("2026-03-01/2026-09-01"))).isLessThan(Fraction.of(6));
    }

    @Test
    void every_month_touched_is_one_under_that_reading() {
        assertThat(served(List.of("2026-06-30/2026-08-01"), List.of(), "service-length=months-touched"))
                .isEqualTo(Fraction.of(3));
        assertThat(served(List.of("../.."), List.of("2026-03-01/2026-08-31"), "service-length=months-touched"))
                .isEqualTo(Fraction.of(6));
    }

    @ParameterizedTest
    @CsvSource({"SICK", "MATERNITY", "ANNUAL"})
    void leave_that_the_text_excepts_and_annual_leave_are_service(LeaveKind kind) {
        Facts facts = Facts.ofNgan();
        facts.organization.addAbsences(new Absence(NGAN, kind, days("2026-01-01/2026-12-31")));

        assertThat(facts.year().monthsServed()).contains(Fraction.of(12));
    }

    @ParameterizedTest
    @CsvSource({"STUDY, not-served, 0", "OTHER_LAWFUL, not-served, 0", "STUDY, served, 12", "OTHER_LAWFUL, served, 12"})
    void leave_that_the_text_does_not_name_is_service_by_the_reading(LeaveKind kind, String reading, long months) {
        Facts facts = Facts.ofNgan();
        facts.organization.addAbsences(new Absence(NGAN, kind, days("2026-01-01/2026-12-31")));

        assertThat(year(facts, Map.of(), "other-leave=" + reading).monthsServed())
                .contains(Fraction.of(months));
    }

    @Test
    void of_somebody_without_a_known_post_nobody_knows_the_service() {
        assertThat(new Facts().with(NGAN).year().monthsServed()).isEmpty();
    }

    @Test
    void somebody_out_of_service_all_year_served_nothing() {
        assertThat(served(List.of("2027-01-01/.."), List.of())).isEqualTo(Fraction.ZERO);
    }

    @Test
    void months_that_a_former_agency_judged_were_served_there() {
        Facts facts = new Facts()
                .with(NGAN)
                .post(NGAN, OFFICE, Role.STAFF, days("2026-08-01/.."))
                .results(
                        result("6", EvaluationPeriod.month(2026, 6), "80")
                                .judgedBy(NEIGHBOUR)
                                .build(),
                        result("7", EvaluationPeriod.month(2026, 7), "80")
                                .judgedBy(NEIGHBOUR)
                                .build());

        assertThat(facts.year().monthsServed()).contains(Fraction.of(7));
    }
}
