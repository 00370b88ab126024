package io.github.thuocdo.scoring.consequence;

import static io.github.thuocdo.core.classification.Classification.COMPLETED;
import static io.github.thuocdo.core.classification.Classification.EXCELLENT;
import static io.github.thuocdo.core.classification.Classification.GOOD;
import static io.github.thuocdo.core.classification.Classification.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.AfterDiscipline;
import io.github.thuocdo.core.consequence.ApplicableLaw;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.Occasion;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Particulars;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Reason;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.State;
import io.github.thuocdo.scoring.consequence.Outcome.Standing;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** L80-04, D170-01 to -03, D73-01, 335-90 to -93, VC-02, C32 and the older law, by hand. */
class ConsequencesTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

    private static ConsideredConsequence considered(Consequences consequences, String rule) {
        return consequences.considered().stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Reason reason(Consequences consequences, String rule) {
        return considered(consequences, rule).reason();
    }

    // ------------------------------------------------------------------------------ the rule in force at the time

    @Test
    void one_year_not_completed_is_enough_from_2026() {
        Consequences consequences = Careers.staff().year(2026, NOT_COMPLETED).in(2026);

        assertThat(consequences.rules()).contains("80.lower-or-leave", "335.lower-or-leave");
        ProposedMeasure leaving =
                consequences.proposing(PersonnelMeasure.LEAVE_SERVICE).get(0);
        assertThat(leaving.measures()).containsExactly(PersonnelMeasure.LOWER_POSITION, PersonnelMeasure.LEAVE_SERVICE);
        assertThat(leaving.rule().force()).isEqualTo(BindingForce.CONSIDERED);
        assertThat(leaving.rule().provision().citation()).hasToString("Điều 27.1c, 32.1b, 80/2025/QH15");
        assertThat(leaving.because().evidence()).containsExactly("KQ-2026");
    }

    @Test
    void one_year_not_completed_was_not_enough_before() {
        Consequences consequences =
                Careers.staff().year(2024, GOOD).year(2025, NOT_COMPLETED).in(2025);

        assertThat(consequences.proposing(PersonnelMeasure.LEAVE_SERVICE)).isEmpty();
        assertThat(reason(consequences, "22.two-years")).isEqualTo(Reason.OTHER_CLASS);
        assertThat(considered(consequences, "22.two-years").particulars())
                .isEqualTo(new Particulars.OnClass(GOOD, EvaluationPeriod.year(2024)));
    }

    @Test
    void two_consecutive_years_led_to_leaving() {
        Consequences consequences = Careers.staff()
                .year(2024, NOT_COMPLETED)
                .year(2025, NOT_COMPLETED)
                .in(2025);

        ProposedMeasure leaving =
                consequences.proposing(PersonnelMeasure.LEAVE_SERVICE).get(0);
        assertThat(leaving.rule().id()).isEqualTo("22.two-years");
        assertThat(leaving.rule().force()).isEqualTo(BindingForce.REQUIRED);
        assertThat(leaving.because().particulars())
                .isEqualTo(new Particulars.OnSeries(
                        NOT_COMPLETED, ImmutableList.of(EvaluationPeriod.year(2024), EvaluationPeriod.year(2025))));
        assertThat(leaving.because().evidence()).containsExactly("KQ-2024", "KQ-2025");
    }

    @Test
    void two_years_across_the_change_of_law_are_judged_by_the_later_year() {
        Consequences consequences = Careers.staff()
                .year(2025, NOT_COMPLETED)
                .year(2026, NOT_COMPLETED)
                .in(2026);

        assertThat(consequences.considered()).extracting(one -> one.rule().id()).doesNotContain("22.two-years");
        assertThat(considered(consequences, "80.lower-or-leave").evidence()).containsExactly("KQ-2026");
    }

    @Test
    void years_with_another_between_them_are_not_consecutive() {
        Consequences consequences = Careers.staff()
                .year(2023, NOT_COMPLETED)
                .year(2025, NOT_COMPLETED)
                .in(2025);
        assertThat(reason(consequences, "22.two-years")).isEqualTo(Reason.NOTHING_ON_RECORD);

        Consequences known = Careers.staff()
                .year(2023, NOT_COMPLETED)
                .without(2024, Standing.NOT_CLASSIFIED)
                .year(2025, NOT_COMPLETED)
                .in(2025);
        assertThat(reason(known, "22.two-years")).isEqualTo(Reason.NOT_CLASSIFIED);
        assertThat(known.proposing(PersonnelMeasure.LEAVE_SERVICE)).isEmpty();
    }

    @Test
    void a_class_of_2025_decided_in_2026_follows_the_reading_of_the_transition() {
        Careers khai = Careers.staff().year(2024, GOOD).year(2025, NOT_COMPLETED, LocalDate.of(2026, 1, 10));
        assertThat(khai.in(2025).proposing(PersonnelMeasure.LEAVE_SERVICE)).isEmpty();

        ConsequenceRules byDecision =
                StandardConsequences.national().choosing(ApplicableLaw.DECISION_DATE, "QĐ 12/QĐ-UBND");
        assertThat(Consequences.of(byDecision, khai.history(), EvaluationPeriod.year(2025))
                        .proposing(PersonnelMeasure.LEAVE_SERVICE))
                .extracting(proposed -> proposed.rule().id())
                .containsExactly("80.lower-or-leave", "335.lower-or-leave");
    }

    @Test
    void a_public_employee_of_2025_needs_two_years_and_of_2026_one() {
        Careers teacher = Careers.of(CadreCategory.PUBLIC_EMPLOYEE, Role.STAFF);
        assertThat(teacher.year(2024, NOT_COMPLETED)
                        .year(2025, NOT_COMPLETED)
                        .in(2025)
                        .rules())
                .containsExactly("58.two-years", "58.complaint", "73.bonus");
        assertThat(teacher.year(2025, NOT_COMPLETED).year(2024, GOOD).in(2025).rules())
                .containsExactly("58.complaint", "73.bonus");
        assertThat(teacher.year(2026, NOT_COMPLETED).in(2026).rules())
                .containsExactly(
                        "129.lower-or-leave",
                        "129.petition-right",
                        "233.use-of-year",
                        "233.income-of-year",
                        "161.bonus");
    }

    // --------------------------------------------------------------------------------------- leaders, texts that
    // differ

    @Test
    void both_texts_stand_side_by_side_when_a_leader_is_not_completed() {
        Consequences consequences = Careers.head().year(2026, NOT_COMPLETED).in(2026);

        assertThat(consequences.rules())
                .contains("170.removal-not-completed", "170.leave-after-removal", "80.lower-or-leave");
        assertThat(consequences.differing())
                .extracting(
                        pair -> pair.one().rule().id(),
                        pair -> pair.other().rule().id())
                .containsExactly(
                        tuple("80.lower-or-leave", "170.leave-after-removal"),
                        tuple("170.leave-after-removal", "335.lower-or-leave"));
        DifferingTexts first = consequences.differing().get(0);
        assertThat(first.one().rule().force()).isEqualTo(BindingForce.CONSIDERED);
        assertThat(first.other().rule().force()).isEqualTo(BindingForce.REQUIRED);
        assertThat(first.other().rule().after()).contains("170.removal-not-completed");
        assertThat(first.other().rule().provision().citation()).hasToString("Điều 53.3, 170/2025/NĐ-CP");
    }

    @Test
    void nobody_without_an_office_is_removed_from_one() {
        Consequences consequences = Careers.staff()
                .year(2026, NOT_COMPLETED)
                .vote(21, 21, AUGUST)
                .discipline(DisciplineForm.WARNING, AUGUST, Optional.empty())
                .in(2026);

        assertThat(consequences.proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE)).isEmpty();
        assertThat(consequences.differing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, 21, false", "2, 3, false", "15, 21, true", "667, 1000, true", "666, 1000, false", "0, 5, false"})
    void exactly_two_thirds_of_the_votes_are_not_more_than_two_thirds(int low, int all, boolean removal) {
        Consequences consequences =
                Careers.head().year(2026, GOOD).vote(low, all, AUGUST).in(2026);

        assertThat(consequences.rules().contains("170.removal-confidence")).isEqualTo(removal);
        assertThat(considered(consequences, "170.removal-confidence").particulars())
                .isInstanceOfSatisfying(Particulars.OnVote.class, on -> {
                    assertThat(on.vote().lowShare()).isEqualTo(Fraction.of(low, all));
                    assertThat(on.limit()).isEqualTo(Fraction.of(2, 3));
                });
    }

    @Test
    void the_heaviest_vote_of_the_year_decides_and_those_of_other_years_do_not() {
        Careers loc = Careers.head()
                .year(2026, GOOD)
                .vote(1, 21, AUGUST)
                .vote(20, 21, AUGUST.minusDays(30))
                .vote(21, 21, AUGUST.minusYears(1));
        assertThat(considered(loc.in(2026), "170.removal-confidence").particulars())
                .isInstanceOfSatisfying(
                        Particulars.OnVote.class,
                        on -> assertThat(on.vote().source()).isEqualTo(Source.of("BB-20")));
        assertThat(reason(Careers.head().year(2026, GOOD).in(2026), "170.removal-confidence"))
                .isEqualTo(Reason.NO_VOTE);
    }

    @ParameterizedTest
    @EnumSource(DisciplineForm.class)
    void a_reprimand_or_warning_is_a_ground_for_removal(DisciplineForm form) {
        Consequences consequences = Careers.head()
                .year(2026, GOOD)
                .discipline(form, AUGUST, Optional.empty())
                .in(2026);
        boolean ground = form == DisciplineForm.REPRIMAND || form == DisciplineForm.WARNING;
        assertThat(consequences.rules().contains("170.removal-discipline")).isEqualTo(ground);
    }

    @Test
    void an_annulled_discipline_is_no_ground_and_is_told() {
        Consequences consequences = Careers.head()
                .year(2026, GOOD)
                .discipline(DisciplineForm.WARNING, AUGUST, Optional.of(AUGUST.plusDays(9)))
                .in(2026);
        assertThat(reason(consequences, "170.removal-discipline")).isEqualTo(Reason.DISCIPLINE_ANNULLED);
        assertThat(considered(consequences, "170.removal-discipline").evidence())
                .containsExactly("KL-1");
    }

    @Test
    void a_discipline_counts_in_the_year_in_which_it_takes_effect() {
        Careers loc = Careers.head()
                .year(2026, GOOD)
                .discipline(DisciplineForm.WARNING, LocalDate.of(2027, 1, 1), Optional.empty());
        assertThat(reason(loc.in(2026), "170.removal-discipline")).isEqualTo(Reason.NO_DISCIPLINE);
    }

    // --------------------------------------------------------------------------------------- removal after discipline

    @Test
    void under_the_other_reading_discipline_is_a_ground_for_removal_only_with_a_finding() {
        ConsequenceRules withFinding =
                StandardConsequences.national().choosing(AfterDiscipline.WITH_FINDING, "Ban Tổ chức");
        Careers loc = Careers.head().year(2026, GOOD).discipline(DisciplineForm.WARNING, AUGUST, Optional.empty());
        EvaluationPeriod year = EvaluationPeriod.year(2026);

        assertThat(reason(loc.in(2026), "170.removal-discipline")).isEqualTo(Reason.DISCIPLINED);
        Consequences open = Consequences.of(withFinding, loc.history(), year);
        assertThat(reason(open, "170.removal-discipline")).isEqualTo(Reason.AWAITS_FINDING);
        assertThat(considered(open, "170.removal-discipline").state()).isEqualTo(State.OPEN);
        assertThat(open.proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE)).isEmpty();

        Consequences found = Consequences.of(
                withFinding, loc.found(LocalDate.of(2027, 1, 9), "KL-1").history(), year);
        assertThat(considered(found, "170.removal-discipline").evidence()).containsExactly("KL-1", "KL-2");
        assertThat(found.proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE)).hasSize(1);
        Consequences otherAct = Consequences.of(
                withFinding, loc.found(LocalDate.of(2027, 1, 9), "other").history(), year);
        assertThat(reason(otherAct, "170.removal-discipline")).isEqualTo(Reason.AWAITS_FINDING);
    }

    @Test
    void the_readings_are_those_of_the_rules_considered() {
        assertThat(Careers.head().year(2026, GOOD).in(2026).readings())
                .extracting(Interpretation::key)
                .containsExactly("consequence-law", "removal-after-discipline");
        assertThat(Careers.staff().year(2026, GOOD).in(2026).readings())
                .extracting(Interpretation::key)
                .containsExactly("consequence-law");
        assertThat(Careers.of(CadreCategory.CONTRACT_WORKER, Role.STAFF)
                        .in(2026)
                        .readings())
                .isEmpty();
    }

    // --------------------------------------------------------------------------------------- what is not confirmed

    @Test
    void what_the_older_law_says_of_cadres_is_refused_until_it_is_supplied() {
        Careers chairman = Careers.of(CadreCategory.CADRE, Role.HEAD)
                .year(2024, NOT_COMPLETED)
                .year(2025, NOT_COMPLETED);

        UnconfirmedConsequenceException refusal =
                catchThrowableOfType(UnconfirmedConsequenceException.class, () -> chairman.in(2025));
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule (22.cadre-two-years) for cadre khai must be supplied before it is used: the clause of"
                        + " the law of 2008, as amended in 2019, on cadres not completed in two consecutive years: its"
                        + " article, its measure and its years");
        assertThat(refusal.cadre()).isEqualTo(Careers.KHAI);
        assertThat(refusal.rule().id()).isEqualTo("22.cadre-two-years");

        ConsequenceRule supplied = ConsequenceRule.of(
                refusal.rule().provision(),
                refusal.rule().inForce(),
                refusal.rule().addressees(),
                new Occasion.Classed(ImmutableSet.of(NOT_COMPLETED), PeriodKind.YEAR, 2),
                BindingForce.REQUIRED,
                PersonnelMeasure.REMOVAL_FROM_OFFICE);
        assertThat(Consequences.of(
                                StandardConsequences.national().replacing(supplied),
                                chairman.history(),
                                EvaluationPeriod.year(2025))
                        .proposing(PersonnelMeasure.REMOVAL_FROM_OFFICE))
                .hasSize(1);
    }

    @Test
    void the_law_of_2008_before_its_amendment_is_refused_until_it_is_supplied() {
        Careers khai = Careers.staff().year(2018, NOT_COMPLETED).year(2019, NOT_COMPLETED);

        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> khai.in(2019))
                .withMessage(
                        "rule (22.two-years-unamended) for cadre khai must be supplied before it is used: the clause"
                                + " of Law 22/2008/QH12 on two consecutive years not completed before Law 52/2019/QH14"
                                + " amended it: its text, and the day on which it took effect");
        assertThat(Careers.staff().year(2019, GOOD).in(2019).measures()).isEmpty();
        assertThat(khai.year(2020, NOT_COMPLETED).in(2020).rules()).containsExactly("22.two-years");
    }

    @Test
    void a_cadre_not_completed_under_the_new_law_is_refused_too() {
        Careers chairman = Careers.of(CadreCategory.CADRE, Role.HEAD).year(2026, NOT_COMPLETED);
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> chairman.in(2026))
                .withMessageStartingWith("rule (80.cadre-not-completed) for cadre khai must be supplied");
    }

    @Test
    void a_cadre_of_whom_nothing_is_on_record_is_not_let_off() {
        assertThatExceptionOfType(UnconfirmedConsequenceException.class)
                .isThrownBy(() -> Careers.of(CadreCategory.CADRE, Role.HEAD).in(2025));
    }

    @Test
    void a_good_year_of_a_cadre_asks_for_nothing() {
        assertThat(Careers.of(CadreCategory.CADRE, Role.HEAD)
                        .year(2025, GOOD)
                        .in(2025)
                        .rules())
                .containsExactly("73.bonus");
    }

    // --------------------------------------------------------------------------------------- no class, no consequence

    @ParameterizedTest
    @CsvSource({
        "NOT_CLASSIFIED, NOT_CLASSIFIED, DOES_NOT_APPLY",
        "UNDETERMINED, UNDETERMINED, OPEN",
        "PENDING, PENDING, OPEN",
        "EXCLUDED, NO_CLASS, DOES_NOT_APPLY",
        "SCORE, NO_CLASS, DOES_NOT_APPLY"
    })
    void who_has_no_class_has_no_consequence_and_that_is_said(Standing standing, Reason reason, State state) {
        Consequences consequences = Careers.head().without(2026, standing).in(2026);

        assertThat(consequences.measures()).isEmpty();
        for (String rule : new String[] {"80.lower-or-leave", "170.specialised-post", "161.bonus"}) {
            assertThat(reason(consequences, rule)).isEqualTo(reason);
            assertThat(considered(consequences, rule).state()).isEqualTo(state);
            assertThat(considered(consequences, rule).code()).isEqualTo(rule + "/" + reason.key());
        }
    }

    @Test
    void a_class_of_the_party_leads_to_nothing_here() {
        Consequences consequences = Careers.staff()
                .year(2026, GOOD)
                .with(new Outcome(
                        EvaluationPeriod.year(2026),
                        Channel.PARTY,
                        Standing.DECIDED_CLASS,
                        Optional.of(NOT_COMPLETED),
                        Optional.empty(),
                        Optional.empty(),
                        "DV-2026"))
                .in(2026);
        assertThat(consequences.proposing(PersonnelMeasure.LEAVE_SERVICE)).isEmpty();
        assertThat(reason(consequences, "80.lower-or-leave")).isEqualTo(Reason.OTHER_CLASS);
    }

    @Test
    void results_that_contradict_one_another_lead_to_nothing() {
        Consequences consequences =
                Careers.staff().year(2026, NOT_COMPLETED).year(2026, GOOD).in(2026);
        assertThat(consequences.measures()).isEmpty();
        assertThat(reason(consequences, "80.lower-or-leave")).isEqualTo(Reason.RESULTS_CONTRADICT);
    }

    @Test
    void a_class_that_is_only_proposed_gives_a_provisional_proposal_without_a_deadline() {
        Consequences consequences = Careers.staff()
                .with(Outcome.proposed(
                        EvaluationPeriod.year(2026),
                        Channel.CIVIL_SERVICE,
                        new Proposal.Classified(NOT_COMPLETED),
                        "vn.335-2025.individuals"))
                .in(2026);

        ProposedMeasure leaving =
                consequences.proposing(PersonnelMeasure.LEAVE_SERVICE).get(0);
        assertThat(leaving.provisional()).isTrue();
        assertThat(leaving.deadlines(PersonnelMeasure.LEAVE_SERVICE, Deadlines.withoutCalendar()))
                .isEmpty();
    }

    @Test
    void a_decided_class_starts_the_thirty_days() {
        ProposedMeasure leaving = Careers.staff()
                .year(2026, NOT_COMPLETED)
                .in(2026)
                .proposing(PersonnelMeasure.LEAVE_SERVICE)
                .get(0);

        assertThat(leaving.provisional()).isFalse();
        // decided on 12/12/2026, thirty days of the calendar
        assertThat(leaving.deadlines(PersonnelMeasure.LEAVE_SERVICE, Deadlines.withoutCalendar()))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2027, 1, 11));
    }

    @Test
    void a_lower_position_has_no_thirty_days() {
        ProposedMeasure either = Careers.staff()
                .year(2026, NOT_COMPLETED)
                .in(2026)
                .proposing(PersonnelMeasure.LOWER_POSITION)
                .get(0);

        assertThat(either.deadlines(PersonnelMeasure.LOWER_POSITION, Deadlines.withoutCalendar()))
                .isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> either.deadlines(PersonnelMeasure.BONUS, Deadlines.withoutCalendar()))
                .withMessage("measure (BONUS) must be one of [LOWER_POSITION, LEAVE_SERVICE]");
    }

    // --------------------------------------------------------------------------------------- posts, bonus, shorter
    // periods

    @ParameterizedTest
    @EnumSource(Classification.class)
    void another_specialised_post_needs_good_in_the_year_before(Classification level) {
        Consequences consequences = Careers.staff().year(2026, level).in(2026);
        boolean open = level == EXCELLENT || level == GOOD;
        assertThat(consequences.rules().contains("170.specialised-post")).isEqualTo(open);
        assertThat(consequences.rules().contains("170.no-specialised-post")).isEqualTo(!open);
        assertThat(consequences
                        .proposing(PersonnelMeasure.OTHER_SPECIALISED_POST)
                        .get(0)
                        .rule()
                        .force())
                .isEqualTo(open ? BindingForce.BASIS : BindingForce.BARRED);
    }

    @ParameterizedTest
    @EnumSource(Classification.class)
    void whatever_class_is_a_basis_when_a_higher_position_is_considered(Classification level) {
        assertThat(Careers.staff().year(2026, level).in(2026).proposing(PersonnelMeasure.HIGHER_POSITION))
                .singleElement()
                .satisfies(proposed -> assertThat(proposed.rule().force()).isEqualTo(BindingForce.BASIS));
    }

    @Test
    void the_bonus_follows_the_class_and_the_amount_is_the_callers() {
        assertThat(Careers.staff().year(2025, GOOD).in(2025).proposing(PersonnelMeasure.BONUS))
                .extracting(proposed -> proposed.rule().id())
                .containsExactly("73.bonus");
        assertThat(Careers.staff().year(2026, GOOD).in(2026).proposing(PersonnelMeasure.BONUS))
                .extracting(proposed -> proposed.rule().id())
                .containsExactly("335.income-of-year", "161.bonus");
        assertThat(Careers.staff().year(2026, GOOD).in(2026).measures())
                .allSatisfy(proposed -> assertThat(proposed.rule().share()).isEmpty());
    }

    @Test
    void the_regular_bonus_is_yearly_from_july_2026_and_names_no_day_of_january() {
        ConsequenceRule bonus = considered(Careers.staff().year(2026, GOOD).in(2026), "161.bonus")
                .rule();

        assertThat(bonus.limits().asMap()).isEmpty();
        assertThat(bonus.provisos())
                .singleElement()
                .satisfies(proviso -> assertThat(proviso.english())
                        .isEqualTo("What is left of the fund at the end of the budget year, the time of settlement"
                                + " adjustment included, is cancelled or paid back."));
        assertThat(StandardConsequences.national().rules())
                .filteredOn(rule -> rule.id().startsWith("161."))
                .extracting(rule -> rule.occasion().periodKind())
                .containsExactly(PeriodKind.YEAR);
    }

    @Test
    void the_bonus_of_a_year_that_ends_on_30_june_2026_is_that_of_the_older_decree() {
        Careers khai = Careers.staff();
        EvaluationPeriod school = EvaluationPeriod.yearFrom(YearMonth.of(2025, 7));
        assertThat(Consequences.of(StandardConsequences.national(), khai.history(), school)
                        .considered())
                .extracting(one -> one.rule().id())
                .contains("73.bonus")
                .doesNotContain("161.bonus");
    }

    @Test
    void hanoi_pays_half_by_the_month_to_all_and_three_tenths_at_the_end_of_the_year() {
        ConsequenceRules hanoi = StandardConsequences.hanoi();
        PersonnelHistory nothing = Careers.staff().history();
        assertThat(Consequences.of(hanoi, nothing, EvaluationPeriod.month(2026, 3))
                        .measures())
                .extracting(proposed -> proposed.rule().share())
                .containsExactly(Optional.of(Fraction.of(1, 2)));
        assertThat(Consequences.of(hanoi, Careers.staff().year(2026, COMPLETED).history(), EvaluationPeriod.year(2026))
                        .measures())
                .extracting(proposed -> proposed.rule().share())
                .containsExactly(Optional.of(Fraction.of(3, 10)));
        assertThat(Consequences.of(
                                hanoi, Careers.staff().year(2026, NOT_COMPLETED).history(), EvaluationPeriod.year(2026))
                        .measures())
                .isEmpty();
    }

    @Test
    void a_quarter_is_for_remedy_and_a_half_year_for_the_allocation_of_work() {
        EvaluationPeriod quarter = EvaluationPeriod.quarter(2026, 1);
        EvaluationPeriod half = EvaluationPeriod.halfYear(2026, 1);
        Careers khai = Careers.staff()
                .with(Outcome.proposed(
                        quarter, Channel.CIVIL_SERVICE, new Proposal.Indicative(GOOD), "vn.335-2025.individuals"))
                .with(Outcome.proposed(
                        half,
                        Channel.CIVIL_SERVICE,
                        new Proposal.Undetermined(new ProposalReason.Lacking(Gap.PERIOD_NOT_RATED)),
                        "p"));
        ConsequenceRules rules = StandardConsequences.national();

        assertThat(Consequences.of(rules, khai.history(), quarter).measures())
                .extracting(ProposedMeasure::measures)
                .containsExactly(ImmutableSet.of(
                        PersonnelMeasure.REMEDY, PersonnelMeasure.ADDITIONAL_INCOME, PersonnelMeasure.BONUS));
        assertThat(Consequences.of(rules, khai.history(), half).measures()).isEmpty();
        Careers scored =
                Careers.staff().with(Outcome.proposed(half, Channel.CIVIL_SERVICE, new Proposal.Indicative(GOOD), "p"));
        assertThat(Consequences.of(rules, scored.history(), half).proposing(PersonnelMeasure.WORK_REALLOCATION))
                .hasSize(1);
        assertThat(Consequences.of(rules, Careers.staff().history(), half).considered())
                .extracting(ConsideredConsequence::reason)
                .containsExactly(Reason.NOT_MONITORED);
    }

    @Test
    void a_contract_worker_is_under_none_of_the_rules() {
        assertThat(Careers.of(CadreCategory.CONTRACT_WORKER, Role.STAFF)
                        .year(2026, NOT_COMPLETED)
                        .in(2026)
                        .considered())
                .isEmpty();
    }

    @Test
    void a_reason_is_told_with_its_own_particulars() {
        ConsideredConsequence considered = considered(
                Careers.staff().year(2024, GOOD).year(2025, NOT_COMPLETED).in(2025), "22.two-years");
        assertThatThrownBy(() -> new ConsideredConsequence(
                        considered.rule(),
                        considered.state(),
                        considered.reason(),
                        new Particulars.OnPeriod(EvaluationPeriod.year(2024)),
                        considered.evidence()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason (other-class) must be told with OnClass, not with OnPeriod");
    }
}
