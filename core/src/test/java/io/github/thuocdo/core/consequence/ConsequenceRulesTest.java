package io.github.thuocdo.core.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.validity.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsequenceRulesTest {

    private static final Addressees STAFF = new Addressees(
            Channel.CIVIL_SERVICE, ImmutableSet.of(CadreCategory.CIVIL_SERVANT), ImmutableSet.of(Role.STAFF));
    private static final Occasion ONE_YEAR =
            new Occasion.Classed(ImmutableSet.of(Classification.NOT_COMPLETED), PeriodKind.YEAR, 1);

    private static ConsequenceRule rule(String id) {
        return ConsequenceRule.of(
                new Provision(id, new Citation("1/2026/QH16", "Điều 1"), "Thôi việc", "Leaving"),
                DateRange.from(LocalDate.of(2026, 1, 1)),
                STAFF,
                ONE_YEAR,
                BindingForce.CONSIDERED,
                PersonnelMeasure.LEAVE_SERVICE);
    }

    private static ConsequenceRules rules(ConsequenceRule... rules) {
        return new ConsequenceRules(
                ImmutableList.copyOf(rules), StandardConsequences.national().applicableLaw());
    }

    private static String inForce(int year, int month, int day) {
        return StandardConsequences.national().inForceOn(LocalDate.of(year, month, day)).stream()
                .filter(rule -> rule.measures().contains(PersonnelMeasure.LEAVE_SERVICE)
                        || rule.measures().contains(PersonnelMeasure.END_OF_CONTRACT))
                .map(ConsequenceRule::id)
                .collect(Collectors.joining(" "));
    }

    @Test
    void two_years_lead_to_leaving_until_the_end_of_2025_and_one_year_from_2026() {
        assertThat(inForce(2024, 12, 31)).isEqualTo("22.two-years 58.two-years 115.leave-with-removal");
        assertThat(inForce(2025, 12, 31))
                .isEqualTo("22.two-years 170.leave-after-removal 58.two-years 115.leave-with-removal");
        assertThat(inForce(2026, 1, 1))
                .isEqualTo("80.lower-or-leave 170.leave-after-removal 335.lower-or-leave 58.two-years"
                        + " 115.leave-with-removal");
    }

    @Test
    void the_law_on_public_employees_changes_in_the_middle_of_2026() {
        assertThat(inForce(2026, 6, 30)).contains("58.two-years").doesNotContain("129.");
        assertThat(inForce(2026, 7, 1)).contains("129.lower-or-leave").doesNotContain("58.");
    }

    @Test
    void no_rule_cites_an_amendment_before_it_took_effect() {
        for (ConsequenceRule rule : StandardConsequences.national().rules()) {
            String instrument = rule.provision().citation().instrument();
            if (instrument.contains("52/2019/QH14")) {
                assertThat(rule.inForce().start()).as(rule.id()).isEqualTo(LocalDate.of(2020, 7, 1));
            }
            if (instrument.contains("85/2023/NĐ-CP")) {
                assertThat(rule.inForce().start()).as(rule.id()).isEqualTo(LocalDate.of(2023, 12, 7));
            }
        }
    }

    @Test
    void the_law_of_2010_is_the_same_rule_with_another_citation_before_and_after_its_amendment() {
        ConsequenceRule before = find(StandardConsequences.national(), "58.two-years-unamended");
        ConsequenceRule after = find(StandardConsequences.national(), "58.two-years");
        assertThat(before.provision().citation()).hasToString("Điều 29.1a, 58/2010/QH12");
        assertThat(after.provision().citation()).hasToString("Điều 29.1a, 58/2010/QH12 (sửa đổi: 52/2019/QH14)");
        assertThat(before.inForce()).hasToString("2012-01-01/2020-06-30");
        assertThat(after.inForce()).hasToString("2020-07-01/2026-06-30");
        assertThat(after.occasion()).isEqualTo(before.occasion());
        assertThat(after.provisos())
                .isEqualTo(before.provisos())
                .extracting(Proviso::english)
                .containsExactly(
                        "Not during illness, leave or pregnancy, nor of one who raises a child under 36 months, as the law"
                                + " provides.",
                        "Notice of 45 or 30 days beforehand, as the law provides for the case.");
    }

    @Test
    void no_rule_states_on_which_day_the_law_of_2008_took_effect() {
        assertThat(StandardConsequences.national().rules())
                .filteredOn(rule -> rule.id().startsWith("22."))
                .allSatisfy(rule -> assertThat(rule.inForce().isUnboundedStart()
                                        == rule.unconfirmed().isPresent()
                                || rule.id().equals("22.cadre-two-years"))
                        .as(rule.id())
                        .isTrue())
                .extracting(ConsequenceRule::id)
                .containsExactly(
                        "22.two-years-unamended", "22.two-years", "22.cadre-two-years-unamended", "22.cadre-two-years");
    }

    @Test
    void whether_discipline_alone_is_enough_for_removal_is_a_question_of_one_rule() {
        ConsequenceRules rules = StandardConsequences.national();
        assertThat(rules.interpretations())
                .extracting(Interpretation::key)
                .containsExactly("consequence-law", "removal-after-discipline");
        assertThat(rules.rules())
                .filteredOn(rule -> rule.question().isPresent())
                .extracting(ConsequenceRule::id)
                .containsExactly("170.removal-discipline");
        ConsequenceRules chosen = rules.choosing(AfterDiscipline.WITH_FINDING, "QĐ 12");
        assertThat(find(chosen, "170.removal-discipline").question())
                .hasValueSatisfying(question -> assertThat(question.value()).isEqualTo(AfterDiscipline.WITH_FINDING));
        assertThat(find(chosen, "115.removal-discipline")).isEqualTo(find(rules, "115.removal-discipline"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(rule("a")).choosing(AfterDiscipline.WITH_FINDING, "QĐ 12"))
                .withMessage("reading (WITH_FINDING) must answer a question of one of [a]");
    }

    @Test
    void the_texts_on_leaders_not_completed_name_each_other() {
        ConsequenceRules rules = StandardConsequences.national();
        assertThat(find(rules, "170.leave-after-removal").differsFrom())
                .containsExactly("80.lower-or-leave", "335.lower-or-leave");
        assertThat(find(rules, "80.lower-or-leave").differsFrom()).containsExactly("170.leave-after-removal");
        assertThat(find(rules, "335.lower-or-leave").differsFrom()).containsExactly("170.leave-after-removal");
        assertThat(find(rules, "170.leave-after-removal").after()).contains("170.removal-not-completed");
    }

    private static ConsequenceRule find(ConsequenceRules rules, String id) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_not_read_has_to_be_supplied() {
        assertThat(StandardConsequences.national().rules())
                .filteredOn(rule -> rule.unconfirmed().isPresent())
                .extracting(ConsequenceRule::id)
                .containsExactly(
                        "22.two-years-unamended",
                        "22.cadre-two-years-unamended",
                        "22.cadre-two-years",
                        "80.cadre-not-completed",
                        "115.removal-unamended",
                        "259.removal-not-completed",
                        "259.removal-confidence",
                        "259.removal-discipline");
    }

    @Test
    void the_income_of_hanoi_is_one_half_by_the_month_and_three_tenths_at_the_end_of_the_year() {
        assertThat(StandardConsequences.hanoi().inForceOn(LocalDate.of(2026, 12, 31)))
                .extracting(rule -> rule.id() + " " + rule.share().orElseThrow())
                .containsExactly("hanoi.81.monthly-income 1/2", "hanoi.81.year-end-income 3/10");
        assertThat(StandardConsequences.hanoi().inForceOn(LocalDate.of(2025, 12, 31)))
                .extracting(ConsequenceRule::id)
                .containsExactly("hanoi.46.monthly-income", "hanoi.46.year-end-income");
    }

    @Test
    void no_national_text_sets_an_amount() {
        assertThat(StandardConsequences.national().rules())
                .allSatisfy(rule -> assertThat(rule.share()).isEmpty());
    }

    @Test
    void lists_are_joined_and_one_rule_replaced() {
        ConsequenceRules both = rules(rule("a")).and(rules(rule("b")));
        assertThat(both.rules()).extracting(ConsequenceRule::id).containsExactly("a", "b");
        ConsequenceRule other = rule("b").ofSalaryFund(Fraction.of(1, 10));
        assertThat(both.replacing(other).rules()).containsExactly(rule("a"), other);
    }

    @Test
    void which_law_applies_is_a_choice_said_to_be_ours() {
        ConsequenceRules rules = StandardConsequences.national();
        assertThat(rules.applicableLaw().key()).isEqualTo("consequence-law");
        assertThat(((Interpretation.Chosen<ApplicableLaw>) rules.applicableLaw()).by())
                .isEqualTo("thuocdo");
        assertThat(rules.choosing(ApplicableLaw.DECISION_DATE, "QĐ 12")
                        .applicableLaw()
                        .value())
                .isEqualTo(ApplicableLaw.DECISION_DATE);
    }

    @Test
    void an_id_that_stands_twice_or_leads_nowhere_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(rule("a"), rule("a")))
                .withMessage("rule (a) is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(rule("a").after("b")))
                .withMessage("rule a names rule (b), which is not in the list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(rule("a").differingFrom("b")))
                .withMessage("rule a names rule (b), which is not in the list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(rule("a")).replacing(rule("b")))
                .withMessage("rule (b) must be one of [a]");
    }

    @Test
    void a_rule_that_proposes_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConsequenceRule.of(rule("a").provision(), DateRange.all(), STAFF, ONE_YEAR, BindingForce.BASIS))
                .withMessage("measures ([]) of rule a must name a measure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("a").ofSalaryFund(Fraction.ZERO))
                .withMessage("share (0) of rule a must be above 0");
    }

    @Test
    void occasions_and_limits_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.Classed(ImmutableSet.of(), PeriodKind.YEAR, 1))
                .withMessage("levels ([]) of an occasion must name a class");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Occasion.Classed(ImmutableSet.of(Classification.NOT_COMPLETED), PeriodKind.YEAR, 0))
                .withMessage("consecutive (0) must be at least one period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.Disciplined(
                        ImmutableSet.of(),
                        PeriodKind.YEAR,
                        new Interpretation.Chosen<>("q", AfterDiscipline.DISCIPLINE_ALONE, "us", "")))
                .withMessage("forms ([]) of an occasion must name a form of discipline");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Occasion.DisciplinedInTerm(ImmutableSet.of(DisciplineForm.WARNING), 1, PeriodKind.YEAR))
                .withMessage("times (1) of discipline in a term must be at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.LowConfidence(Fraction.ONE, PeriodKind.YEAR))
                .withMessage("moreThan (1) must be a share from 0 to below 1");
        TimeLimit.Within petition = StandardTimeLimits.PETITION;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Within(
                        petition.provision(), petition.inForce(), petition.start(), 0, petition.counted()))
                .withMessage("days (0) of a time limit must be at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Before(
                        petition.provision(), petition.inForce(), StandardTimeLimits.YEARLY_CLASS.day(), -1))
                .withMessage("yearsLater (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TimeLimit.By(petition.provision(), petition.inForce(), LocalDate.of(2025, 12, 31)))
                .withMessage("lastDay (2025-12-31) must be one of 2026-01-01/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Provided(petition.provision(), petition.inForce(), "Bộ", " "))
                .withMessage("provider (Bộ,  ) of the day of 335.petition must be named in both languages");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("a").within(PersonnelMeasure.BONUS, petition))
                .withMessage("limits of rule a (of [BONUS]) must be of its own measures ([LEAVE_SERVICE])");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressees(Channel.CIVIL_SERVICE, ImmutableSet.of(), STAFF.roles()))
                .withMessage("categories ([]) of a consequence must name somebody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressees(Channel.CIVIL_SERVICE, STAFF.categories(), ImmutableSet.of()))
                .withMessage("roles ([]) of a consequence must name somebody");
    }

    @Test
    void a_proviso_has_words_in_both_languages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proviso(" ", "notice"))
                .withMessage("vietnamese ( ) words of a proviso must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proviso("báo trước", ""))
                .withMessage("english () words of a proviso must not be blank");
        assertThat(rule("a").providing(new Proviso("báo trước", "notice")).provisos())
                .containsExactly(new Proviso("báo trước", "notice"));
    }

    @Test
    void the_thirty_days_are_those_of_leaving_the_service_alone() {
        for (String id : List.of("80.lower-or-leave", "335.lower-or-leave")) {
            assertThat(find(StandardConsequences.national(), id).limits().asMap())
                    .containsOnlyKeys(PersonnelMeasure.LEAVE_SERVICE);
        }
    }

    @ParameterizedTest
    @EnumSource(PersonnelMeasure.class)
    void a_measure_is_read_by_its_key(PersonnelMeasure measure) {
        assertThat(Term.parse(PersonnelMeasure.class, measure.key())).isEqualTo(measure);
        assertThat(measure.vietnameseName()).isNotBlank();
        assertThat(measure.englishName()).isNotBlank();
    }

    @Test
    void an_unknown_measure_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(PersonnelMeasure.class, "praise"))
                .withMessageStartingWith("personnel-measure (praise) must be one of leave-service, lower-position, ");
    }
}
