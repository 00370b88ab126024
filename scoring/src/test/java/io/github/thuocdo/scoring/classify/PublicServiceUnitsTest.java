package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rounds of public service units and of their people under Decree 233/2026, by hand. */
class PublicServiceUnitsTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final Decision DECISION = new Decision("Hiệu trưởng", "31/QĐ-TH", LocalDate.of(2026, 12, 2));
    private static final UnitId COMMUNE = UnitId.of("xa");
    private static final UnitId SCHOOL = UnitId.of("truong");

    private static final Policy UNITS = StandardPolicies.decree233Units()
            .reading("unit-form", "I: 10; II: 10; III: 10; tasks: 30; quality: 15; resources: 15; renewal: 10", "QĐ 4");
    private static final Policy PEOPLE = StandardPolicies.decree233PublicEmployees()
            .reading("staff-form", "I: 10; II: 10; III: 10; quantity: 20; quality: 30; progress: 20", "12/QC")
            .reading(
                    "manager-form",
                    "I: 10; II: 10; III: 10; quantity: 10; quality: 10; progress: 10; unit: 20; organising: 10; solidarity: 10",
                    "12/QC");

    // Units

    private static PeriodFacts unit(String id, String total) {
        PeriodFacts.Builder facts = PeriodFacts.builder()
                .subject(Subject.of(UnitId.of(id)))
                .period(YEAR)
                .putSupplied("total", new Supplied(Fraction.parse(total), "báo cáo"));
        for (String share : List.of("done", "on-schedule", "on-time-with-quality", "exceeding")) {
            facts.putSupplied(share, new Supplied(Fraction.ONE, "báo cáo"));
        }
        return facts.build();
    }

    private static Unit school(String id) {
        return Unit.of(UnitId.of(id), "Trường " + id, UnitLevel.USING, COMMUNE).withType(UnitType.PUBLIC_SERVICE);
    }

    /** A commune with a division and some schools, each with its total. */
    private static Register commune(String... totals) {
        Organization.Builder organization = Organization.builder()
                .addUnits(Unit.of(COMMUNE, "UBND xã", UnitLevel.MANAGING))
                .addUnits(Unit.of(UnitId.of("phong"), "Phòng Văn hóa", UnitLevel.DIRECT_USING, COMMUNE));
        Register.Builder register = Register.builder().addPeriodFacts(unit("phong", "99"));
        for (int i = 0; i < totals.length; i++) {
            organization.addUnits(school("t" + (i + 1)));
            register.addPeriodFacts(unit("t" + (i + 1), totals[i]));
        }
        return register.organization(organization.build()).build();
    }

    private static String classes(OrganizationRound round) {
        return round.proposals().values().stream()
                .map(proposal -> proposal instanceof Proposal.Classified classified
                        ? classified.level().key()
                        : proposal.toString())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Test
    void of_fewer_than_five_units_one_can_be_excellent_although_a_fifth_gives_none_233_35() {
        OrganizationRound round = OrganizationRound.of(UNITS, commune("95", "92", "80", "60"), COMMUNE, YEAR);

        assertThat(classes(round)).isEqualTo("excellent good good completed");
        assertThat(round.board())
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AUTHORITY, "xa", 2, Fraction.of(1, 5), 2, 1, 1, 0, Quota.Force.LIMIT));
    }

    @Test
    void one_unit_alone_can_be_excellent_233_35() {
        assertThat(classes(OrganizationRound.of(UNITS, commune("95"), COMMUNE, YEAR)))
                .isEqualTo("excellent");
    }

    /** With 5 candidates or good: k ≤ (5 − k)/5 has no k but 0; with 6: k ≤ (6 − k)/5 gives 1. */
    @Test
    void from_five_units_on_a_fifth_of_the_good_counts_233_34() {
        assertThat(classes(OrganizationRound.of(UNITS, commune("95", "92", "80", "80", "80"), COMMUNE, YEAR)))
                .isEqualTo("good good good good good");
        assertThat(classes(OrganizationRound.of(UNITS, commune("95", "92", "80", "80", "80", "80"), COMMUNE, YEAR)))
                .isEqualTo("excellent good good good good good");
    }

    /** A unit that nobody has rated is a subordinate unit all the same. */
    @Test
    void fewer_than_five_counts_the_subordinate_units_and_not_the_classified_ones_233_35() {
        Register unrated = commune("95", "92", "80", "80", "80");
        Register some = unrated.withPeriodFacts(unrated.periodFacts().subList(0, 5));

        assertThat(classes(OrganizationRound.of(UNITS, some, COMMUNE, YEAR))).startsWith("good good good good ");
    }

    @Test
    void departments_beside_the_schools_are_not_classified_with_them_233_05() {
        Register register = commune("95", "92", "80", "60");

        assertThat(OrganizationRound.of(UNITS, register, COMMUNE, YEAR).placementOf(UnitId.of("phong")))
                .isEmpty();
        assertThat(OrganizationRound.of(
                                StandardPolicies.decree335Organizations()
                                        .reading(
                                                "organisation-form",
                                                "I: 10; II: 10; III: 10; a: 10; b: 20; c: 5; d: 5; dd: 10; e: 5; g: 10; h: 5",
                                                "QĐ 9"),
                                register,
                                COMMUNE,
                                YEAR)
                        .proposals())
                .containsOnlyKeys(UnitId.of("phong"));
    }

    @ParameterizedTest
    @CsvSource({"49, pending 233.unit.excellent.units", "50, excellent"})
    void component_units_come_before_the_unit_and_bar_it_when_not_completed_233_36(String component, String expected) {
        Organization organization = Organization.builder()
                .addUnits(
                        Unit.of(COMMUNE, "UBND xã", UnitLevel.MANAGING),
                        school("truong"),
                        Unit.of(UnitId.of("to-1"), "Tổ 1", UnitLevel.DIRECT_USING, SCHOOL))
                .build();
        OrganizationRound round = OrganizationRound.of(
                UNITS,
                Register.builder()
                        .organization(organization)
                        .addPeriodFacts(unit("truong", "95"), unit("to-1", component))
                        .build(),
                COMMUNE,
                YEAR);
        Proposal proposal = round.proposals().get(SCHOOL);

        assertThat(
                        proposal instanceof Proposal.Pending pending
                                ? "pending " + pending.reason().code()
                                : classes(round))
                .isEqualTo(expected);
        assertThat(round.below().get(SCHOOL).proposals()).containsOnlyKeys(UnitId.of("to-1"));
    }

    // People

    /** A school of 24: a head, and 23 of one group; 6 of them have 92, the others 80. */
    private static Register.Builder people() {
        ImmutableList<CadreId> staff = IntStream.rangeClosed(1, 23)
                .mapToObj(i -> CadreId.of("v" + i))
                .collect(ImmutableList.toImmutableList());
        Organization.Builder organization = Organization.builder()
                .addUnits(Unit.of(SCHOOL, "Trường", UnitLevel.USING).withType(UnitType.PUBLIC_SERVICE))
                .addGroups(new SimilarTaskGroup("GV", ImmutableSet.copyOf(staff), DateRange.all()));
        Register.Builder register = Register.builder();
        add("head", Role.HEAD, "88", organization, register);
        for (int i = 0; i < staff.size(); i++) {
            add(
                    staff.get(i).text(),
                    Role.STAFF,
                    i < 6 ? "92" + ".9".repeat(i == 0 ? 1 : 0) : "80",
                    organization,
                    register);
        }
        return register.organization(organization.build());
    }

    private static void add(
            String id, Role role, String total, Organization.Builder organization, Register.Builder register) {
        organization
                .addCadres(Cadre.of(CadreId.of(id), "Tên " + id, CadreCategory.PUBLIC_EMPLOYEE))
                .addAppointments(Appointment.builder()
                        .cadre(CadreId.of(id))
                        .role(role)
                        .unit(SCHOOL)
                        .dates(DateRange.all())
                        .build());
        YEAR.dividedInto(PeriodKind.MONTH)
                .forEach(month -> register.addResults(Result.builder()
                        .id(id + " " + month)
                        .subject(Subject.of(CadreId.of(id)))
                        .period(month)
                        .source(Source.of("sổ"))
                        .total(Points.parse(total))
                        .build()));
    }

    private static Result recognised(Classification level) {
        return Result.builder()
                .id("class of the school")
                .subject(Subject.of(SCHOOL))
                .period(YEAR)
                .source(Source.of("QĐ 90/QĐ-UBND"))
                .classification(level)
                .build();
    }

    private static RaisedRate raised(String rate) {
        return new RaisedRate(SCHOOL, YEAR, Fraction.parse(rate), DECISION);
    }

    private static AgencyRound round(Register.Builder register) {
        return AgencyRound.of(PEOPLE, register.build(), SCHOOL, YEAR);
    }

    private static ImmutableMap<ScopeKind, Integer> places(AgencyRound round) {
        return round.board().stream().collect(ImmutableMap.toImmutableMap(ScopeOutcome::kind, ScopeOutcome::places));
    }

    /** 23 good or better: k ≤ (23 − k)/5 gives 3. */
    @Test
    void a_fifth_of_the_good_is_the_share_in_the_unit_and_in_each_group_233_16() {
        assertThat(places(round(people()))).isEqualTo(ImmutableMap.of(ScopeKind.AGENCY, 3, ScopeKind.GROUP, 3));
    }

    /** k ≤ (23 − k)/4 gives 4. */
    @Test
    void the_unit_may_raise_the_share_to_a_quarter_where_it_is_recognised_excellent_233_17() {
        AgencyRound round =
                round(people().addResults(recognised(Classification.EXCELLENT)).addRaisedRates(raised("1/4")));

        assertThat(places(round)).isEqualTo(ImmutableMap.of(ScopeKind.AGENCY, 4, ScopeKind.GROUP, 4));
        assertThat(round.findings()).extracting(Finding::code).doesNotContain(Finding.Code.RAISED_RATE_NOT_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"GOOD", "COMPLETED"})
    void a_raise_by_a_unit_of_another_class_raises_nothing_and_is_a_finding_233_17(Classification level) {
        AgencyRound round = round(people().addResults(recognised(level)).addRaisedRates(raised("1/4")));

        assertThat(places(round)).isEqualTo(ImmutableMap.of(ScopeKind.AGENCY, 3, ScopeKind.GROUP, 3));
        assertThat(round.findings())
                .contains(new RoundFinding.RaisedRateNotOpen(
                        YEAR, raised("1/4").agency(), raised("1/4").decision()));
    }

    @Test
    void before_the_unit_is_recognised_nothing_is_raised_233_17() {
        AgencyRound round = round(people().addRaisedRates(raised("1/4")));

        assertThat(places(round)).isEqualTo(ImmutableMap.of(ScopeKind.AGENCY, 3, ScopeKind.GROUP, 3));
        assertThat(round.findings()).extracting(Finding::code).contains(Finding.Code.RAISED_RATE_NOT_OPEN);
    }

    // Months before the regulation

    /** Nine months without a score, three of 90, 90 and 93: 273/3 = 91, and never 273/12. */
    private static Register.Builder threeMonths() {
        Organization organization = Organization.builder()
                .addUnits(
                        Unit.of(SCHOOL, "Trường", UnitLevel.USING).withType(UnitType.PUBLIC_SERVICE),
                        Unit.of(UnitId.of("to-1"), "Tổ 1", UnitLevel.DIRECT_USING, SCHOOL))
                .addRegulations(
                        new UnitRegulation(SCHOOL, new Decision("Hiệu trưởng", "12/QC", LocalDate.of(2026, 10, 12))))
                .addCadres(Cadre.of(CadreId.of("v1"), "Lê Thị Nhàn", CadreCategory.PUBLIC_EMPLOYEE))
                .addAppointments(Appointment.builder()
                        .cadre(CadreId.of("v1"))
                        .role(Role.STAFF)
                        .unit(UnitId.of("to-1"))
                        .dates(DateRange.all())
                        .build())
                .build();
        Register.Builder register = Register.builder().organization(organization);
        for (int month = 10; month <= 12; month++) {
            register.addResults(Result.builder()
                    .id("v1 " + month)
                    .subject(Subject.of(CadreId.of("v1")))
                    .period(EvaluationPeriod.month(2026, month))
                    .source(Source.of("sổ"))
                    .total(Points.parse(month == 12 ? "93" : "90"))
                    .build());
        }
        return register;
    }

    private static List<Finding.Code> findings(Register register) {
        return AgencyRound.of(PEOPLE, register, SCHOOL, YEAR)
                .placementOf(CadreId.of("v1"))
                .orElseThrow()
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static String total(Policy policy, Register register) {
        return AgencyRound.of(policy, register, SCHOOL, YEAR)
                .placementOf(CadreId.of("v1"))
                .orElseThrow()
                .scorecard()
                .total()
                .asOptional()
                .map(Points::toString)
                .orElse("none");
    }

    @Test
    void months_before_the_regulation_are_left_out_and_never_divided_by_233_15() {
        assertThat(total(PEOPLE, threeMonths().build())).isEqualTo("91");
        assertThat(total(
                        PEOPLE.reading("missing-months", "divide-by-12", "12/QC"),
                        threeMonths().build()))
                .isEqualTo("91");
        assertThat(total(
                        PEOPLE.reading("before-regulation", "undetermined", "12/QC"),
                        threeMonths().build()))
                .isEqualTo("none");
        assertThat(total(
                        PEOPLE.reading("before-regulation", "undetermined", "12/QC")
                                .reading("missing-months", "divide-by-12", "12/QC"),
                        threeMonths().build()))
                .isEqualTo("none");
    }

    @Test
    void a_month_before_the_regulation_that_was_rated_counts_233_15() {
        Register register = threeMonths()
                .addResults(Result.builder()
                        .id("v1 9")
                        .subject(Subject.of(CadreId.of("v1")))
                        .period(EvaluationPeriod.month(2026, 9))
                        .source(Source.of("sổ"))
                        .total(Points.parse("79"))
                        .build())
                .build();

        assertThat(total(PEOPLE, register)).as("(79 + 273)/4").isEqualTo("88");
        assertThat(findings(register)).as("and somebody is told").contains(Finding.Code.SCORED_BEFORE_REGULATION);
        assertThat(findings(threeMonths().build())).doesNotContain(Finding.Code.SCORED_BEFORE_REGULATION);
    }

    @Test
    void a_month_after_the_regulation_that_nobody_rated_leaves_the_year_undetermined_233_15() {
        Register register = threeMonths().build();

        assertThat(total(PEOPLE, register.withResults(register.results().subList(0, 2))))
                .isEqualTo("none");
    }
}
