package io.github.thuocdo.scoring.consequence;

import static io.github.thuocdo.core.classification.Classification.COMPLETED;
import static io.github.thuocdo.core.classification.Classification.GOOD;
import static io.github.thuocdo.core.classification.Classification.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.Proviso;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Reason;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.State;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 233-28, 58-10 to -12, 115-10, 259-01 and VC-02, VC-10 to VC-12, by hand. */
class PublicEmployeeConsequencesTest {

    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 20);

    private static Careers teacher() {
        return Careers.of(CadreCategory.PUBLIC_EMPLOYEE, Role.STAFF);
    }

    private static Careers manager() {
        return Careers.of(CadreCategory.PUBLIC_EMPLOYEE, Role.DEPUTY);
    }

    private static ConsideredConsequence considered(Consequences consequences, String rule) {
        return consequences.considered().stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Consequences scored(Careers years, EvaluationPeriod period) {
        Careers monitored = years.with(
                Outcome.proposed(period, Channel.CIVIL_SERVICE, new Proposal.Indicative(GOOD), "vn.233-2026"));
        return Consequences.of(StandardConsequences.national(), monitored.history(), period);
    }

    // ------------------------------------------------------------------------------ Decree 233/2026, Art 16

    @Test
    void a_quarter_is_for_remedy_and_income() {
        Consequences quarter = scored(teacher(), EvaluationPeriod.quarter(2026, 3));
        assertThat(quarter.measures())
                .singleElement()
                .satisfies(proposed -> assertThat(proposed.measures())
                        .containsExactly(
                                PersonnelMeasure.REMEDY, PersonnelMeasure.ADDITIONAL_INCOME, PersonnelMeasure.BONUS));
        assertThat(quarter.rules()).containsExactly("233.use-of-quarter");
    }

    @Test
    void six_months_are_for_the_allocation_of_work_the_grade_and_remedies() {
        Consequences half = scored(teacher(), EvaluationPeriod.halfYear(2026, 2));
        assertThat(half.rules()).containsExactly("233.use-of-half-year");
        assertThat(half.measures().get(0).measures())
                .containsExactly(
                        PersonnelMeasure.REMEDY,
                        PersonnelMeasure.WORK_REALLOCATION,
                        PersonnelMeasure.OCCUPATIONAL_GRADE,
                        PersonnelMeasure.OTHER_JOB_POSITION,
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS);
    }

    @Test
    void a_year_is_a_basis_of_party_rating_personnel_work_grade_and_income() {
        Consequences year = teacher().year(2026, COMPLETED).in(2026);
        assertThat(considered(year, "233.use-of-year").rule().measures())
                .containsExactly(
                        PersonnelMeasure.PARTY_RATING,
                        PersonnelMeasure.PERSONNEL_WORK,
                        PersonnelMeasure.OCCUPATIONAL_GRADE,
                        PersonnelMeasure.OTHER_JOB_POSITION,
                        PersonnelMeasure.REMEDY);
        assertThat(considered(year, "233.income-of-year").rule().measures())
                .containsExactly(PersonnelMeasure.ADDITIONAL_INCOME, PersonnelMeasure.BONUS);
        assertThat(year.measures())
                .filteredOn(proposed -> proposed.rule().id().startsWith("233."))
                .allSatisfy(proposed -> assertThat(proposed.rule().force()).isEqualTo(BindingForce.BASIS));
    }

    @Test
    void a_month_and_the_periods_before_july_2026_have_no_use_under_the_decree() {
        assertThat(scored(teacher(), EvaluationPeriod.month(2026, 9)).considered())
                .isEmpty();
        assertThat(scored(teacher(), EvaluationPeriod.quarter(2026, 2)).considered())
                .isEmpty();
        assertThat(scored(teacher(), EvaluationPeriod.halfYear(2026, 1)).considered())
                .isEmpty();
    }

    @Test
    void a_civil_servant_is_not_meant() {
        assertThat(Careers.staff().year(2026, GOOD).in(2026).considered())
                .extracting(one -> one.rule().id())
                .noneMatch(id -> id.startsWith("233.") || id.startsWith("129.") || id.startsWith("58."));
    }

    // ------------------------------------------------------------------------------ Laws 58/2010 and 129/2025

    @Test
    void the_end_of_the_contract_after_two_years_is_considered_with_exceptions_and_notice() {
        Consequences consequences =
                teacher().year(2018, NOT_COMPLETED).year(2019, NOT_COMPLETED).in(2019);

        ConsequenceRule rule =
                consequences.proposing(PersonnelMeasure.END_OF_CONTRACT).get(0).rule();
        assertThat(rule.id()).isEqualTo("58.two-years-unamended");
        assertThat(rule.force()).isEqualTo(BindingForce.CONSIDERED);
        assertThat(rule.provision().citation()).hasToString("Điều 29.1a, 58/2010/QH12");
        assertThat(rule.provisos())
                .extracting(Proviso::vietnamese)
                .containsExactly(
                        "Không áp dụng khi đang ốm đau, nghỉ phép, mang thai hoặc nuôi con dưới 36 tháng tuổi, theo các"
                                + " trường hợp luật quy định.",
                        "Phải báo trước 45 ngày hoặc 30 ngày, tùy trường hợp luật quy định.");
    }

    @ParameterizedTest
    @EnumSource(Classification.class)
    void whoever_disagrees_may_complain_without_time_limit_until_june_2026(Classification level) {
        Consequences consequences = teacher().year(2025, level).in(2025);
        ConsequenceRule rule =
                consequences.proposing(PersonnelMeasure.COMPLAINT).get(0).rule();
        assertThat(rule.id()).isEqualTo("58.complaint");
        assertThat(rule.force()).isEqualTo(BindingForce.ENTITLED);
        assertThat(rule.limits().asMap()).isEmpty();
    }

    @Test
    void from_july_2026_a_petition_has_five_days_and_its_settlement_ten_working_days() {
        Consequences consequences = teacher().year(2026, GOOD).in(2026);

        assertThat(consequences.proposing(PersonnelMeasure.COMPLAINT)).isEmpty();
        ConsequenceRule rule =
                consequences.proposing(PersonnelMeasure.PETITION).get(0).rule();
        assertThat(rule.id()).isEqualTo("129.petition-right");
        assertThat(rule.limits().get(PersonnelMeasure.PETITION))
                .extracting(limit -> limit.provision().id())
                .containsExactly("129.petition-filing", "129.petition");
    }

    // ------------------------------------------------------------------------------ Decree 115/2020, Art 55

    @Test
    void a_manager_not_completed_in_two_years_is_considered_for_removal_and_then_leaves() {
        Consequences consequences =
                manager().year(2024, NOT_COMPLETED).year(2025, NOT_COMPLETED).in(2025);

        assertThat(consequences.rules())
                .containsExactly(
                        "58.two-years",
                        "58.complaint",
                        "115.removal-not-completed",
                        "115.leave-with-removal",
                        "73.bonus");
        assertThat(considered(consequences, "115.leave-with-removal").rule().after())
                .contains("115.removal-not-completed");
        assertThat(considered(consequences, "115.leave-with-removal").rule().force())
                .isEqualTo(BindingForce.REQUIRED);
        assertThat(consequences.differing())
                .extracting(
                        pair -> pair.one().rule().id(),
                        pair -> pair.other().rule().id())
                .containsExactly(tuple("58.two-years", "115.leave-with-removal"));
    }

    @Test
    void one_year_is_not_enough_and_staff_have_no_office() {
        assertThat(manager()
                        .year(2024, GOOD)
                        .year(2025, NOT_COMPLETED)
                        .in(2025)
                        .proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .isEmpty();
        assertThat(teacher()
                        .year(2024, NOT_COMPLETED)
                        .year(2025, NOT_COMPLETED)
                        .in(2025)
                        .proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, 21, false", "15, 21, true"})
    void more_than_two_thirds_of_low_confidence_is_a_ground(int low, int all, boolean ground) {
        Consequences consequences =
                manager().year(2025, GOOD).vote(low, all, MAY_2025).in(2025);
        assertThat(consequences.rules().contains("115.removal-confidence")).isEqualTo(ground);
    }

    @Test
    void discipline_is_a_ground_only_with_the_finding_that_the_text_asks_for() {
        Careers hoa = manager().year(2025, GOOD).discipline(DisciplineForm.REPRIMAND, MAY_2025, Optional.empty());

        assertThat(considered(hoa.in(2025), "115.removal-discipline").reason()).isEqualTo(Reason.AWAITS_FINDING);
        assertThat(considered(hoa.in(2025), "115.removal-discipline").state()).isEqualTo(State.OPEN);
        Consequences found = hoa.found(MAY_2025.plusDays(9), "KL-1").in(2025);
        assertThat(considered(found, "115.removal-discipline").reason()).isEqualTo(Reason.DISCIPLINED);
        assertThat(considered(found, "115.removal-discipline").evidence()).containsExactly("KL-1", "KL-2");
        assertThat(found.readings())
                .as("the text answers here, so nothing is chosen")
                .hasSize(1);
    }

    @Test
    void discipline_twice_in_a_term_is_a_ground_once_the_term_is_known() {
        Careers once = manager().year(2025, GOOD).discipline(DisciplineForm.WARNING, MAY_2025, Optional.empty());
        Careers twice = once.discipline(DisciplineForm.REPRIMAND, MAY_2025.minusYears(2), Optional.empty());
        String rule = "115.removal-disciplined-twice";

        assertThat(considered(once.in(2025), rule).reason()).isEqualTo(Reason.FEWER_IN_TERM);
        assertThat(considered(twice.in(2025), rule).reason()).isEqualTo(Reason.TERM_NOT_RECORDED);
        assertThat(considered(twice.in(2025), rule).state()).isEqualTo(State.OPEN);
        assertThat(considered(twice.term("2022-01-01/2026-12-31").in(2025), rule)
                        .reason())
                .isEqualTo(Reason.DISCIPLINED_IN_TERM);
        assertThat(considered(twice.term("2024-01-01/2028-12-31").in(2025), rule)
                        .reason())
                .isEqualTo(Reason.FEWER_IN_TERM);
        Careers annulled =
                once.discipline(DisciplineForm.REPRIMAND, MAY_2025.minusYears(2), Optional.of(MAY_2025.minusYears(1)));
        assertThat(considered(annulled.in(2025), rule).reason()).isEqualTo(Reason.FEWER_IN_TERM);
    }

    @Test
    void a_discipline_after_the_period_is_not_counted_in_the_term_yet() {
        Careers later = manager()
                .year(2024, GOOD)
                .discipline(DisciplineForm.WARNING, MAY_2025, Optional.empty())
                .discipline(DisciplineForm.WARNING, MAY_2025.minusYears(1), Optional.empty());
        assertThat(considered(later.in(2024), "115.removal-disciplined-twice").reason())
                .isEqualTo(Reason.FEWER_IN_TERM);
    }

    @Test
    void what_was_in_force_before_december_2023_was_not_read_and_is_refused() {
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> manager().year(2022, NOT_COMPLETED).in(2022))
                .withMessage(
                        "rule (115.removal-unamended) for cadre khai must be supplied before it is used: what was in"
                                + " force on the removal of managing public employees before Decree 85/2023/NĐ-CP amended Article"
                                + " 55 of Decree 115/2020/NĐ-CP");
        assertThat(manager().year(2022, GOOD).in(2022).rules()).containsExactly("58.complaint");
    }

    // ------------------------------------------------------------------------------ Decree 259/2026

    @Test
    void removal_from_july_2026_is_a_hole_that_names_itself() {
        String hole = " for cadre khai must be supplied before it is used: the clause of Decree 259/2026/NĐ-CP, which"
                + " replaces Decree 115/2020/NĐ-CP, on the removal of managing public employees: its day of effect and its"
                + " text were not read";
        LocalDate august = LocalDate.of(2026, 8, 20);
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> manager().year(2026, NOT_COMPLETED).in(2026))
                .withMessage("rule (259.removal-not-completed)" + hole);
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> manager().year(2026, GOOD).vote(1, 21, august).in(2026))
                .withMessage("rule (259.removal-confidence)" + hole);
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> manager()
                        .year(2026, GOOD)
                        .discipline(DisciplineForm.REPRIMAND, august, Optional.empty())
                        .in(2026))
                .withMessage("rule (259.removal-discipline)" + hole);
        assertThat(manager().year(2026, GOOD).in(2026).proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .isEmpty();
    }

    @Test
    void a_discipline_of_2027_is_one_of_2026_when_the_party_decided_then() {
        Conclusion.Builder decision = Conclusion.builder()
                .kind(ConclusionKind.DISCIPLINE)
                .form(DisciplineForm.WARNING)
                .about(Subject.of(Careers.KHAI))
                .act("act");
        Careers hoa = manager()
                .year(2026, GOOD)
                .concluded(decision.id("party")
                        .branch(DisciplineBranch.PARTY)
                        .decision(new Decision("Đảng ủy", "1", LocalDate.of(2026, 12, 10)))
                        .build())
                .concluded(decision.id("state")
                        .branch(DisciplineBranch.ADMINISTRATIVE)
                        .decision(new Decision("Sở", "2", LocalDate.of(2027, 1, 8)))
                        .underConsiderationSince(LocalDate.of(2026, 11, 20))
                        .build());
        ConsequenceRules supplied = StandardConsequences.national().rules().stream()
                .filter(rule -> rule.id().equals("259.removal-discipline"))
                .map(rule -> ConsequenceRule.of(
                        rule.provision(),
                        rule.inForce(),
                        rule.addressees(),
                        rule.occasion(),
                        BindingForce.CONSIDERED,
                        PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .map(StandardConsequences.national()::replacing)
                .findFirst()
                .orElseThrow();
        Consequences consequences = Consequences.of(supplied, hoa.history(), EvaluationPeriod.year(2026));
        assertThat(considered(consequences, "259.removal-discipline").evidence())
                .containsExactly("party", "state");
    }

    @Test
    void the_caller_supplies_what_the_new_decree_says() {
        ConsequenceRules national = StandardConsequences.national();
        ConsequenceRule hole = national.rules().stream()
                .filter(rule -> rule.id().equals("259.removal-not-completed"))
                .findFirst()
                .orElseThrow();
        ConsequenceRules supplied = national.replacing(ConsequenceRule.of(
                hole.provision(),
                hole.inForce(),
                hole.addressees(),
                hole.occasion(),
                BindingForce.CONSIDERED,
                PersonnelMeasure.REMOVAL_FROM_OFFICE));
        assertThat(Consequences.of(supplied, manager().year(2026, NOT_COMPLETED).history(), EvaluationPeriod.year(2026))
                        .proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .hasSize(1);
    }
}
