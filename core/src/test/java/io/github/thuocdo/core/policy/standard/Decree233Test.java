package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the text of Decree 233/2026 says that no computation shows: dates, scopes, what is stated, chosen, derived and open. */
class Decree233Test {

    private static final Policy PEOPLE = StandardPolicies.decree233PublicEmployees();
    private static final Policy UNITS = StandardPolicies.decree233Units();
    private static final PolicyBook BOOK = StandardPolicies.book();

    static List<Policy> editions() {
        return List.of(PEOPLE, UNITS);
    }

    private static Interpretation<?> question(Policy policy, String key) {
        Interpretation<?> question = policy.interpretations().get(key);
        assertThat(question).as(key).isNotNull();
        return question;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_decree_is_of_26_june_2026_and_in_force_from_july_233_01(Policy policy) {
        assertThat(policy.instrument().number()).isEqualTo("233/2026/NĐ-CP");
        assertThat(policy.instrument().signing())
                .isEqualTo(new LegalInstrument.Signing.OnRecord(LocalDate.of(2026, 6, 26)));
        assertThat(policy.instrument().inForce().start()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(policy.effective().start()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(policy.scope().channel()).isEqualTo(Channel.CIVIL_SERVICE);
    }

    @Test
    void the_unit_has_until_30_november_2026_for_its_regulation_233_04() {
        PolicyEntry entry = BOOK.entryById(PEOPLE.id()).orElseThrow();

        assertThat(entry.regulationDuty().orElseThrow().dueBy()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(entry.regulationDuty().orElseThrow().provision().citation())
                .hasToString("Điều 18.3a, 233/2026/NĐ-CP");
        assertThat(BOOK.entryById(UNITS.id()).orElseThrow().regulationDuty()).isEmpty();
    }

    @Test
    void it_is_for_public_employees_and_for_public_service_units_233_05() {
        assertThat(PEOPLE.scope()).isEqualTo(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE));
        assertThat(UNITS.scope()).isEqualTo(PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.PUBLIC_SERVICE));
    }

    @Test
    void contract_workers_and_bodies_with_an_authority_of_their_own_are_a_silence_233_05() {
        assertThat(BOOK.governing(PolicyScope.civilService(CadreCategory.CONTRACT_WORKER), EvaluationPeriod.year(2026)))
                .isInstanceOfSatisfying(
                        Governing.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(Governing.Why.SILENCE));
        assertThat(BOOK.governing(
                        PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.POLITICAL),
                        EvaluationPeriod.year(2026)))
                .isInstanceOfSatisfying(
                        Governing.Nothing.class,
                        nothing -> assertThat(nothing.english())
                                .contains("their own authority decides", "Điều 20.2–20.7"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodKind.class,
            names = {"MONTH", "QUARTER"})
    void a_month_or_a_quarter_is_scored_and_the_year_has_a_class_233_07(PeriodKind kind) {
        Role.ofPeople().forEach(role -> {
            assertThat(PEOPLE.sheet(role, kind, Sheet.Basis.FACTS)).isPresent();
            assertThat(PEOPLE.ladder(role, kind).orElseThrow().outcome()).isEqualTo(Ladder.Outcome.INDICATIVE_RANGE);
            assertThat(PEOPLE.ladder(role, PeriodKind.YEAR).orElseThrow().outcome())
                    .isEqualTo(Ladder.Outcome.CLASS);
        });
    }

    @Test
    void the_points_of_items_are_open_in_the_shape_of_appendix_i_233_10() {
        Interpretation.Open<?> open = (Interpretation.Open<?>) question(PEOPLE, "staff-form");

        assertThat(open.question().english()).contains("30 points", "70", "the unit's own regulation");
        assertThat(((Form) open.shape()).groups())
                .extracting(group -> group.items().size())
                .containsExactly(10, 4, 3, 1, 1, 1);
        assertThat(question(PEOPLE, "manager-form")).isInstanceOf(Interpretation.Open.class);
        assertThat(question(UNITS, "unit-form")).isInstanceOf(Interpretation.Open.class);
        assertThat(PEOPLE.open().keySet()).containsExactlyInAnyOrder("staff-form", "manager-form");
    }

    @Test
    void a_fifth_is_rounded_down_because_not_above_says_so_233_16() {
        Interpretation.Derived<?> derived = (Interpretation.Derived<?>) question(PEOPLE, "quota-rounding");

        assertThat(derived.words()).isEqualTo("không vượt quá");
        assertThat(derived.clause()).hasToString("Điều 12.6, 233/2026/NĐ-CP");
        assertThat(derived.value()).isEqualTo(Quota.RateRounding.DOWN);
        assertThat(question(UNITS, "organisation-quota-rounding")).isInstanceOf(Interpretation.Derived.class);
    }

    @Test
    void a_raise_is_open_to_a_unit_that_is_excellent_and_its_scope_is_a_question_233_17() {
        Quota.Raised raised = PEOPLE.quota().orElseThrow().raised().orElseThrow();

        assertThat(raised.highest()).contains(Fraction.of(1, 4));
        assertThat(raised.onlyIfRated()).isPresent();
        assertThat(question(PEOPLE, "raised-rate-scope").alternatives()).isNotEmpty();
        assertThat(UNITS.quota().orElseThrow().raised().orElseThrow().onlyIfRated())
                .isEmpty();
    }

    @Test
    void there_is_no_small_group_of_people_and_one_of_units_by_the_text_233_19_35() {
        assertThat(question(PEOPLE, "small-group")).isInstanceOf(Interpretation.Chosen.class);
        assertThat(question(PEOPLE, "small-group").value()).isEqualTo(Quota.SmallGroup.NONE);
        Interpretation.Stated<?> stated = (Interpretation.Stated<?>) question(UNITS, "organisation-quota-small-group");
        assertThat(stated.clause()).hasToString("Điều 7.7c, 7.8, 233/2026/NĐ-CP");
        assertThat(((Quota.SmallGroup) stated.value()).below()).isEqualTo(5);
    }

    @Test
    void the_authority_decides_by_the_text_where_a_condition_is_unmet_233_33() {
        Interpretation.Stated<?> stated = (Interpretation.Stated<?>) question(UNITS, "unmet-condition");

        assertThat(stated.value().key()).isEqualTo("refer-to-authority");
        assertThat(stated.clause()).hasToString("Điều 7.5, 233/2026/NĐ-CP");
    }

    @Test
    void what_the_text_does_not_say_is_a_question_with_its_alternatives() {
        for (String key : List.of(
                "before-regulation",
                "component-head-limit",
                "left-service",
                "left-out-item",
                "other-leave",
                "acts-at-both",
                "quota-base",
                "quota-ranking",
                "raised-rate-scope")) {
            assertThat(question(PEOPLE, key)).as(key).isInstanceOf(Interpretation.Chosen.class);
            assertThat(question(PEOPLE, key).alternatives()).as(key).isNotEmpty();
        }
    }

    @Test
    void the_head_is_classified_one_level_up_233_22() {
        assertThat(question(PEOPLE, "quota-members").value()).isEqualTo(Quota.Members.CLASSIFIED_BY_SAME_AUTHORITY);
        assertThat(ImmutableSet.copyOf(question(PEOPLE, "quota-agency").alternatives()))
                .isNotEmpty();
    }
}
