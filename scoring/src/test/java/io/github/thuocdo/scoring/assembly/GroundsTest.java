package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.BINH;
import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static io.github.thuocdo.scoring.assembly.Facts.codes;
import static io.github.thuocdo.scoring.assembly.Facts.day;
import static io.github.thuocdo.scoring.assembly.Facts.days;
import static io.github.thuocdo.scoring.assembly.Facts.decision;
import static io.github.thuocdo.scoring.assembly.Facts.reprimand;
import static io.github.thuocdo.scoring.assembly.Facts.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.DisciplineFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which conclusions count in the year 2026. */
class GroundsTest {

    private static final EvaluationPeriod NEXT_YEAR = EvaluationPeriod.year(2027);

    /** The grounds as {@code id: counts} or {@code id: reason (clause)}. */
    private static List<String> grounds(Dossier year) {
        return year.grounds().stream().map(GroundsTest::text).toList();
    }

    private static String text(Ground ground) {
        String clause = ground.citation().map(citation -> " (" + citation + ")").orElse("");
        String what = ground.standing() == Ground.Standing.COUNTS
                ? "counts"
                : ground.standing() == Ground.Standing.FOR_AUTHORITY ? "for authority: " : "";
        return ground.conclusion().id() + ": " + what
                + ground.reason().map(Ground.Reason::key).orElse("") + clause;
    }

    private static Conclusion conclusion(ConclusionKind kind, Subject about, String on) {
        return Conclusion.builder()
                .id("c")
                .kind(kind)
                .about(about)
                .decision(decision(on))
                .build();
    }

    private static Dossier yearOf(CadreId cadre, Facts facts) {
        return facts.assembly().ofLonger(Subject.of(cadre), YEAR, PeriodKind.MONTH, Computed.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, true", "2026-12-31, true", "2025-12-31, false", "2027-01-01, false"})
    void a_discipline_counts_in_the_year_in_which_it_takes_effect(String effectiveOn, boolean counts) {
        Facts facts = Facts.ofNgan()
                .conclusions(reprimand("d", "2026-06-01", effectiveOn).build());

        assertThat(grounds(facts.year()))
                .containsExactly(counts ? "d: counts" : "d: another-year (Điều 11.3a, 335/2025/NĐ-CP)");
    }

    @Test
    void a_discipline_counts_in_the_year_of_its_signature_under_that_reading() {
        Facts facts = Facts.ofNgan()
                .conclusions(reprimand("d", "2026-12-20", "2027-01-05").build());
        DossierAssembly signed = facts.assembly("discipline-date=signed");

        assertThat(grounds(signed.ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .containsExactly("d: counts");
        assertThat(grounds(signed.ofLonger(Subject.of(NGAN), NEXT_YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .containsExactly("d: another-year (Điều 11.3a, 335/2025/NĐ-CP)");
    }

    @Test
    void the_signature_has_no_say_for_other_conclusions() {
        Conclusion degradation = Conclusion.builder()
                .id("c")
                .kind(ConclusionKind.DEGRADATION)
                .about(Subject.of(NGAN))
                .decision(decision("2025-12-30"))
                .effectiveOn(day("2026-01-02"))
                .build();

        assertThat(grounds(Facts.ofNgan().conclusions(degradation).year("discipline-date=signed")))
                .containsExactly("c: counts");
    }

    @Test
    void conclusions_of_other_years_altogether_are_left_out() {
        Facts facts = Facts.ofNgan()
                .conclusions(reprimand("d", "2025-06-01", "2025-06-02").build());

        assertThat(facts.year().grounds()).isEmpty();
    }

    @Test
    void an_annulled_conclusion_does_not_count() {
        Conclusion suspension = Conclusion.builder()
                .id("s")
                .kind(ConclusionKind.SUSPENSION)
                .about(Subject.of(NGAN))
                .decision(decision("2026-05-01"))
                .annulledOn(day("2026-06-01"))
                .build();
        Facts facts = Facts.ofNgan()
                .conclusions(
                        suspension,
                        reprimand("d", "2026-07-01", "2026-07-01")
                                .annulledOn(day("2027-02-01"))
                                .build());

        assertThat(grounds(facts.year())).containsExactly("s: annulled (Điều 56.4c, 170/2025/NĐ-CP)", "d: annulled");
    }

    @Test
    void discipline_for_conduct_outside_public_duty_does_not_count() {
        Facts facts = Facts.ofNgan()
                .conclusions(reprimand("d", "2026-06-01", "2026-06-01")
                        .dutyRelated(false)
                        .build());

        assertThat(grounds(facts.year())).containsExactly("d: not-duty-related (Điều 38.4, 80/2025/QH15)");
    }

    @Test
    void an_act_for_which_an_earlier_year_was_not_completed_does_not_count_again() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        reprimand("d", "2026-06-01", "2026-06-01").act("act").build())
                .results(result("y", EvaluationPeriod.year(2025), "80")
                        .classification(Classification.NOT_COMPLETED)
                        .addActs("act")
                        .build());

        assertThat(grounds(facts.year())).containsExactly("d: already-rated (Điều 11.3b, 335/2025/NĐ-CP)");
    }

    @Test
    void an_act_named_by_a_result_of_the_same_year_or_of_another_class_still_counts() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        reprimand("d", "2026-06-01", "2026-06-01").act("act").build())
                .results(
                        result("same", YEAR, "80")
                                .classification(Classification.NOT_COMPLETED)
                                .addActs("act")
                                .build(),
                        result("completed", EvaluationPeriod.year(2025), "80")
                                .classification(Classification.COMPLETED)
                                .addActs("act")
                                .build());

        assertThat(grounds(facts.year())).containsExactly("d: counts");
    }

    /** One act: the Party's decision takes effect in 2026, that of the administration in 2027. */
    private static Facts disciplinedTwice() {
        return Facts.ofNgan()
                .conclusions(
                        reprimand("party", "2026-11-01", "2026-11-02")
                                .act("act")
                                .build(),
                        reprimand("state", "2027-02-01", "2027-02-02")
                                .act("act")
                                .build());
    }

    @Test
    void an_act_disciplined_in_two_years_counts_in_that_of_the_first_decision() {
        DossierAssembly assembly = disciplinedTwice().assembly();

        assertThat(grounds(assembly.ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .containsExactly("party: counts", "state: another-year (Điều 11.3a, 335/2025/NĐ-CP)");
        assertThat(grounds(assembly.ofLonger(Subject.of(NGAN), NEXT_YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .containsExactly(
                        "party: another-year (Điều 11.3a, 335/2025/NĐ-CP)",
                        "state: counted-in-another-year (Điều 11.3a, 335/2025/NĐ-CP)");
    }

    @Test
    void an_annulled_first_decision_leaves_the_year_to_the_second() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        reprimand("party", "2025-11-01", "2025-11-02")
                                .act("act")
                                .annulledOn(day("2026-01-01"))
                                .build(),
                        reprimand("state", "2026-02-01", "2026-02-02")
                                .act("act")
                                .build());

        assertThat(grounds(facts.year())).containsExactly("party: annulled", "state: counts");
    }

    @Test
    void two_decisions_of_one_year_about_one_act_both_stand() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        reprimand("a", "2026-02-01", "2026-02-01").act("act").build(),
                        reprimand("b", "2026-05-01", "2026-05-01").act("act").build());

        assertThat(grounds(facts.year())).containsExactly("a: counts", "b: counts");
        assertThat(grounds(Facts.ofNgan()
                        .conclusions(
                                reprimand("a", "2026-02-01", "2026-02-01")
                                        .act("act")
                                        .build(),
                                reprimand("b", "2026-05-01", "2026-05-01")
                                        .act("act")
                                        .build())
                        .year("double-discipline-year=authority-decides")))
                .containsExactly("a: counts", "b: counts");
    }

    @Test
    void the_authority_decides_the_year_of_an_act_disciplined_in_two_years() {
        String reading = "double-discipline-year=authority-decides";
        Facts decided = disciplinedTwice();
        decided.register.addGroundDecisions(
                new GroundDecision("state", true, Optional.of(NEXT_YEAR), decision("2026-12-01"), "nặng hơn"));
        DossierAssembly assembly = decided.assembly(reading);

        assertThat(grounds(disciplinedTwice().year(reading)).get(0))
                .isEqualTo("party: for authority: double-discipline-year (Điều 11.3a, 335/2025/NĐ-CP)");
        assertThat(grounds(assembly.ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING))
                        .get(0))
                .isEqualTo("party: counted-in-another-year (Điều 11.3a, 335/2025/NĐ-CP)");
        assertThat(grounds(assembly.ofLonger(Subject.of(NGAN), NEXT_YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                .contains("state: counts");
    }

    @Test
    void an_act_at_a_former_organization_is_reported_there_or_counts_now() {
        Conclusion discipline = reprimand("d", "2026-06-01", "2026-06-01")
                .committedAt(NEIGHBOUR)
                .build();
        Dossier reported = Facts.ofNgan().conclusions(discipline).year();
        Dossier counted = Facts.ofNgan().conclusions(discipline).year("old-organisation-discipline=counts-now");

        assertThat(grounds(reported))
                .containsExactly("d: committed-at-former-organization (Điều 11.3c, 335/2025/NĐ-CP)");
        assertThat(codes(reported)).containsExactly("report-to-former-organization");
        assertThat(reported.findings())
                .containsExactly(new DisciplineFinding.ReportToFormerOrganization(
                        Subject.of(NGAN), YEAR, "d", Optional.of(NEIGHBOUR)));
        assertThat(grounds(counted)).containsExactly("d: counts");
        assertThat(counted.findings()).isEmpty();
    }

    @Test
    void another_division_of_the_same_agency_is_no_former_organization() {
        Facts facts = Facts.ofNgan()
                .conclusions(
                        reprimand("a", "2026-06-01", "2026-06-01")
                                .committedAt(LAND)
                                .build(),
                        reprimand("b", "2026-06-01", "2026-06-01")
                                .committedAt(WARD)
                                .build());

        assertThat(grounds(facts.year())).containsExactly("a: counts", "b: counts");
    }

    @Test
    void corruption_in_a_unit_counts_for_its_head_and_the_deputy_with_the_field_at_the_end_of_the_year() {
        CadreId deputy = CadreId.of("deputy");
        CadreId chief = CadreId.of("chief");
        Facts facts = Facts.ofNgan()
                .with(BINH, deputy, chief)
                .post(BINH, OFFICE, Role.HEAD)
                .post(deputy, WARD, Role.DEPUTY)
                .post(chief, WARD, Role.HEAD)
                .conclusions(conclusion(ConclusionKind.MANAGED_UNIT_CORRUPTION, Subject.of(OFFICE), "2026-05-01"));
        facts.organization.addFields(
                Field.builder().deputy(deputy).addUnits(OFFICE).build());
        DossierAssembly assembly = facts.assembly();

        for (CadreId leader : List.of(BINH, deputy)) {
            assertThat(grounds(assembly.ofLonger(Subject.of(leader), YEAR, PeriodKind.MONTH, Computed.NOTHING)))
                    .as(leader.text())
                    .containsExactly("c: counts");
        }
        for (CadreId other : List.of(NGAN, chief)) {
            assertThat(assembly.ofLonger(Subject.of(other), YEAR, PeriodKind.MONTH, Computed.NOTHING)
                            .grounds())
                    .as(other.text())
                    .isEmpty();
        }
    }

    @Test
    void other_conclusions_about_a_unit_are_not_about_its_head() {
        Facts facts = new Facts()
                .with(BINH)
                .post(BINH, OFFICE, Role.HEAD)
                .conclusions(conclusion(ConclusionKind.DEGRADATION, Subject.of(OFFICE), "2026-05-01"));

        assertThat(yearOf(BINH, facts).grounds()).isEmpty();
    }

    @Test
    void the_latest_decision_on_a_ground_goes_with_it() {
        Conclusion suspension = conclusion(ConclusionKind.SUSPENSION, Subject.of(NGAN), "2026-05-01");
        Conclusion other = Conclusion.builder()
                .from(suspension)
                .id("other")
                .about(Subject.of(OFFICE))
                .build();
        Facts facts = Facts.ofNgan().conclusions(suspension, other);
        GroundDecision first = new GroundDecision("c", true, Optional.empty(), decision("2026-06-01"), "lần đầu");
        GroundDecision second = new GroundDecision("c", false, Optional.empty(), decision("2026-07-01"), "xem xét lại");
        facts.register.addGroundDecisions(
                second, first, new GroundDecision("other", true, Optional.empty(), decision("2026-07-01"), "khác"));

        assertThat(facts.year().groundDecisions()).containsExactly(Map.entry("c", second));
    }

    @Test
    void a_month_and_a_half_year_have_no_grounds() {
        Facts facts = Facts.ofNgan()
                .conclusions(reprimand("d", "2026-03-01", "2026-03-01").build());
        DossierAssembly assembly = facts.assembly();

        assertThat(assembly.ofPeriod(Subject.of(NGAN), Facts.MARCH, Computed.NOTHING)
                        .grounds())
                .isEmpty();
        assertThat(assembly.ofLonger(
                                Subject.of(NGAN),
                                EvaluationPeriod.halfYear(2026, 1),
                                PeriodKind.MONTH,
                                Computed.NOTHING)
                        .grounds())
                .isEmpty();
    }

    // ------------------------------------------------------------------------------ forms, and the day of effect

    private static final CadreId HOA = CadreId.of("hoa");

    /** Hòa, a public employee, in the office all the time. */
    private static Facts ofHoa() {
        Facts facts = new Facts();
        facts.organization.addCadres(Cadre.of(HOA, "Hòa", CadreCategory.PUBLIC_EMPLOYEE));
        return facts.post(HOA, OFFICE, Role.STAFF);
    }

    private static Dossier yearOfHoa(Facts facts, EvaluationPeriod year) {
        return DossierAssembly.of(StandardPolicies.decree48PublicEmployees(), facts.register())
                .ofPeriod(Subject.of(HOA), year, Computed.NOTHING);
    }

    private static Conclusion.Builder warningOfHoa(
            String id, DisciplineBranch branch, String signed, String effective) {
        return reprimand(id, signed, effective)
                .form(DisciplineForm.WARNING)
                .about(Subject.of(HOA))
                .act("act")
                .branch(branch);
    }

    private static List<Finding> disciplineFindings(Dossier dossier) {
        return dossier.findings().stream()
                .filter(DisciplineFinding.class::isInstance)
                .toList();
    }

    /** The day on record is 15 January, that of the Party's decision 10 December. */
    private static Finding movedFor(EvaluationPeriod year) {
        return new DisciplineFinding.DisciplineEffectDiffers(
                Subject.of(HOA),
                year,
                "state",
                day("2027-01-15"),
                day("2026-12-10"),
                new Citation("234/2026/NĐ-CP", "Điều 2.9"));
    }

    private static Facts twiceDisciplined() {
        return ofHoa().conclusions(
                        warningOfHoa("party", DisciplineBranch.PARTY, "2026-12-10", "2026-12-10")
                                .build(),
                        warningOfHoa("state", DisciplineBranch.ADMINISTRATIVE, "2027-01-08", "2027-01-15")
                                .underConsiderationSince(day("2026-11-20"))
                                .build());
    }

    @Test
    void from_july_2026_a_decision_counts_on_the_day_of_the_party_decision_and_both_days_are_told() {
        Dossier year = yearOfHoa(twiceDisciplined(), YEAR);
        assertThat(grounds(year)).containsExactly("party: counts", "state: counts (Điều 2.9, 234/2026/NĐ-CP)");
        assertThat(disciplineFindings(year)).containsExactly(movedFor(YEAR));

        Dossier next = yearOfHoa(twiceDisciplined(), NEXT_YEAR);
        assertThat(next.grounds()).noneMatch(ground -> ground.standing() == Ground.Standing.COUNTS);
        assertThat(disciplineFindings(next)).containsExactly(movedFor(NEXT_YEAR));
    }

    @Test
    void a_decision_before_that_of_the_party_keeps_its_day_and_the_act_counts_in_one_year() {
        Facts facts = ofHoa().conclusions(
                        warningOfHoa("state", DisciplineBranch.ADMINISTRATIVE, "2026-12-10", "2026-12-10")
                                .underConsiderationSince(day("2026-11-20"))
                                .build(),
                        warningOfHoa("party", DisciplineBranch.PARTY, "2027-01-08", "2027-01-15")
                                .build());
        Dossier year = yearOfHoa(facts, YEAR);
        assertThat(grounds(year).get(0)).isEqualTo("state: counts");
        assertThat(disciplineFindings(year)).isEmpty();
    }

    @Test
    void a_decision_of_which_too_little_is_on_record_counts_as_recorded_and_says_what_is_missing() {
        Facts facts = ofHoa().conclusions(
                        warningOfHoa("party", DisciplineBranch.PARTY, "2026-12-10", "2026-12-10")
                                .build(),
                        warningOfHoa("state", DisciplineBranch.ADMINISTRATIVE, "2026-12-20", "2026-12-21")
                                .build());
        Dossier year = yearOfHoa(facts, YEAR);
        assertThat(grounds(year)).containsExactly("party: counts", "state: counts");
        assertThat(disciplineFindings(year))
                .containsExactly(new DisciplineFinding.DisciplineEffectNotKnown(
                        Subject.of(HOA), YEAR, "state", DayOfEffect.Missing.UNDER_CONSIDERATION_SINCE));
    }

    @ParameterizedTest
    @CsvSource({
        "SALARY_REDUCTION, 2025-06-30, false",
        "SALARY_REDUCTION, 2025-07-01, true",
        "DEMOTION, 2025-06-30, true",
        "WARNING, 2025-07-01, false",
        "REMOVAL, 2025-07-01, true",
        "RECALL, 2025-06-30, true"
    })
    void a_form_that_there_was_not_for_the_person_on_that_day_is_found(
            DisciplineForm form, String signed, boolean found) {
        Conclusion discipline = reprimand("d", signed, "2026-03-01").form(form).build();
        assertThat(disciplineFindings(Facts.ofNgan().conclusions(discipline).year()))
                .isEqualTo(
                        found
                                ? List.of(new DisciplineFinding.DisciplineFormNotInForce(
                                        Subject.of(NGAN), YEAR, "d", form, CadreCategory.CIVIL_SERVANT, day(signed)))
                                : List.of());
    }

    @Test
    void a_leader_can_be_removed_and_the_party_has_forms_of_its_own() {
        Conclusion.Builder removal = reprimand("d", "2026-03-01", "2026-03-01").form(DisciplineForm.REMOVAL);
        Facts head = new Facts().with(NGAN).post(NGAN, OFFICE, Role.HEAD);
        assertThat(disciplineFindings(head.conclusions(removal.build()).year())).isEmpty();
        assertThat(disciplineFindings(Facts.ofNgan()
                        .conclusions(removal.branch(DisciplineBranch.PARTY).build())
                        .year()))
                .isEmpty();
    }

    @Test
    void a_form_that_is_in_force_for_no_role_is_found_where_the_post_of_the_day_is_unknown() {
        Facts later = new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF, days("2026-05-01/.."));
        assertThat(disciplineFindings(later.conclusions(reprimand("d", "2026-03-01", "2026-05-02")
                                .form(DisciplineForm.REMOVAL)
                                .build())
                        .year()))
                .isEmpty();
    }
}
