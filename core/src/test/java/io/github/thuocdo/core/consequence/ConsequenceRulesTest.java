package io.github.thuocdo.core.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
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
        assertThat(inForce(2024, 12, 31)).isEqualTo("22.two-years 58.two-years");
        assertThat(inForce(2025, 12, 31)).isEqualTo("22.two-years 58.two-years 170.leave-after-removal");
        assertThat(inForce(2026, 1, 1))
                .isEqualTo("58.two-years 80.lower-or-leave 170.leave-after-removal 335.lower-or-leave");
    }

    @Test
    void the_law_on_public_employees_changes_in_the_middle_of_2026() {
        assertThat(inForce(2026, 6, 30)).contains("58.two-years").doesNotContain("129.");
        assertThat(inForce(2026, 7, 1)).contains("129.lower-or-leave").doesNotContain("58.");
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
    void what_the_texts_say_of_cadres_has_to_be_supplied() {
        assertThat(StandardConsequences.national().rules())
                .filteredOn(rule -> rule.unconfirmed().isPresent())
                .extracting(ConsequenceRule::id)
                .containsExactly("22.cadre-two-years", "80.cadre-not-completed");
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
                .isThrownBy(() -> new Occasion.Disciplined(ImmutableSet.of(), PeriodKind.YEAR))
                .withMessage("forms ([]) of an occasion must name a form of discipline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion.LowConfidence(Fraction.ONE, PeriodKind.YEAR))
                .withMessage("moreThan (1) must be a share from 0 to below 1");
        TimeLimit.Within petition = StandardTimeLimits.PETITION;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Within(petition.provision(), petition.start(), 0, petition.counted()))
                .withMessage("days (0) of a time limit must be at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Before(petition.provision(), StandardTimeLimits.YEARLY_CLASS.day(), -1))
                .withMessage("yearsLater (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressees(Channel.CIVIL_SERVICE, ImmutableSet.of(), STAFF.roles()))
                .withMessage("categories ([]) of a consequence must name somebody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addressees(Channel.CIVIL_SERVICE, STAFF.categories(), ImmutableSet.of()))
                .withMessage("roles ([]) of a consequence must name somebody");
    }

    @ParameterizedTest
    @EnumSource(PersonnelMeasure.class)
    void a_measure_is_read_by_its_key(PersonnelMeasure measure) {
        assertThat(PersonnelMeasure.parse(measure.key())).isEqualTo(measure);
        assertThat(measure.vietnameseName()).isNotBlank();
        assertThat(measure.englishName()).isNotBlank();
    }

    @Test
    void an_unknown_measure_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonnelMeasure.parse("praise"))
                .withMessageStartingWith("measure (praise) must be one of leave-service, lower-position, ");
    }
}
