package io.github.thuocdo.core.policy.standard;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBasis;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Quota;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decree 48/2023 as what it changes in Decree 90/2020. */
class Decree48Test {

    static List<Arguments> amended() {
        return List.of(
                Arguments.of(StandardPolicies.decree90PublicEmployees(), StandardPolicies.decree48PublicEmployees()),
                Arguments.of(StandardPolicies.decree90CivilServants(), StandardPolicies.decree48CivilServants()),
                Arguments.of(StandardPolicies.decree90Cadres(), StandardPolicies.decree48Cadres()));
    }

    static List<Policy> editions() {
        return List.of(
                StandardPolicies.decree48PublicEmployees(),
                StandardPolicies.decree48CivilServants(),
                StandardPolicies.decree48Cadres());
    }

    @ParameterizedTest
    @MethodSource("amended")
    void the_new_text_names_the_old_one_as_its_basis(Policy before, Policy after) {
        assertThat(after.basis()).contains(new PolicyBasis(before.id(), before.contentHash()));
        assertThat(after.scope()).isEqualTo(before.scope());
    }

    @ParameterizedTest
    @MethodSource("amended")
    void the_difference_is_one_ground_one_ceiling_and_two_readings_90_04_and_90_05(Policy before, Policy after) {
        Set<String> ids = before.differences(after).stream()
                .map(difference -> difference.path())
                .filter(path -> !path.startsWith("/"))
                .map(path -> path.split("/")[0].replaceAll(":.*", ""))
                .collect(toCollection(LinkedHashSet::new));

        ids.remove("90.employee.discipline");
        assertThat(ids).containsExactlyInAnyOrder("90.attribution", "48.discipline", "48.quota");
        assertThat(before.differences(after))
                .extracting(difference -> difference.path())
                .filteredOn(path -> path.startsWith("90.attribution/"))
                .allMatch(path -> path.startsWith("90.attribution/disciplineFilter")
                        || path.startsWith("90.attribution/doubleDiscipline")
                        || path.startsWith("90.attribution/provision.citation"));
    }

    @Test
    void the_amended_text_governs_from_15_september_2023_48_10() {
        assertThat(StandardPolicies.decree48PublicEmployees().effective())
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2023, 9, 15), LocalDate.of(2026, 6, 30)));
        assertThat(StandardPolicies.decree48CivilServants().effective())
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2023, 9, 15), LocalDate.of(2025, 12, 31)));
        assertThat(StandardPolicies.decree48Cadres().effective())
                .as("no decree on the classes of cadres is left from 01/7/2026 on")
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2023, 9, 15), LocalDate.of(2026, 6, 30)));
        assertThat(StandardPolicies.decree48Cadres().instrument().signedOn()).contains(LocalDate.of(2023, 7, 17));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void discipline_of_any_kind_in_the_year_is_not_completed_for_everybody_90_04(Policy policy) {
        assertThat(EditionText.gate(policy, "48.discipline"))
                .startsWith("DEPUTY+HEAD+STAFF YEAR: DISCIPLINE of SUBJECT => not above not-completed; Điều 1.1");
        assertThat(policy.attribution().disciplineFilter())
                .isEqualTo(new Interpretation.Stated<>(
                        "discipline-filter",
                        Attribution.DisciplineFilter.ANY,
                        new Citation("48/2023/NĐ-CP", "Điều 1.1")));
    }

    @Test
    void public_employees_have_one_gate_for_discipline_that_stands_for_article_15_too_48_11() {
        Policy policy = StandardPolicies.decree48PublicEmployees();

        assertThat(EditionText.provisions(policy)).doesNotContainKey("90.employee.discipline");
        assertThat(EditionText.provisions(policy)
                        .get("48.discipline")
                        .citation()
                        .clause())
                .isEqualTo("Điều 1.1 (Điều 2.5 mới); Điều 15.1c, 15.2đ của Nghị định 90 sau khi bãi bỏ nội dung");
        assertThat(EditionText.provisions(StandardPolicies.decree48Cadres())
                        .get("48.discipline")
                        .citation()
                        .clause())
                .isEqualTo("Điều 1.1");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void one_act_counts_in_one_year_and_which_one_is_a_question_90_04(Policy policy) {
        assertThat(policy.attribution().doubleDiscipline())
                .isInstanceOfSatisfying(
                        Interpretation.Chosen.class,
                        chosen -> assertThat(chosen.why().english()).contains("Art 2.5"));
        assertThat(EditionText.periodQuestions(policy))
                .contains("double-discipline-year: first-effective · authority-decides");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_excellent_are_a_recorded_share_of_all_staff_90_05(Policy policy) {
        Quota quota = policy.quota().orElseThrow();

        assertThat(quota.level()).isEqualTo(Classification.EXCELLENT);
        assertThat(quota.rate()).isEqualTo(new Quota.Recorded(new Quota.OfStaff()));
        assertThat(quota.raised().orElseThrow().highest()).isEmpty();
        assertThat(quota.board()).isInstanceOf(Quota.GroupBoard.class);
        assertThat(quota.rounding().value()).isEqualTo(Quota.RateRounding.DOWN);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_order_of_the_excellent_has_to_be_supplied_90_05(Policy policy) {
        assertThat(policy.open()).containsKey("quota-ranking");
        assertThat(((Interpretation.Open<?>) policy.open().get("quota-ranking"))
                        .question()
                        .english())
                .contains("the text gives no order of those who qualify as excellent");
        assertThat(policy.reading("quota-ranking", "authority-order", "QĐ 5/QĐ-SGD")
                        .open())
                .doesNotContainKey("quota-ranking");
    }

    @Test
    void the_levels_are_those_of_decree_90() {
        Policy before = StandardPolicies.decree90PublicEmployees();
        Policy after = StandardPolicies.decree48PublicEmployees();

        for (Role role : Role.ofPeople()) {
            for (Classification level :
                    List.of(Classification.EXCELLENT, Classification.GOOD, Classification.COMPLETED)) {
                assertThat(EditionText.rung(after, role, level)).isEqualTo(EditionText.rung(before, role, level));
            }
        }
    }

    @Test
    void the_unread_articles_stay_open() {
        assertThat(StandardPolicies.decree48CivilServants().open().keySet())
                .containsExactly("article-8-criteria", "article-9", "article-10", "article-11", "quota-ranking");
        assertThat(StandardPolicies.decree48Cadres().open().keySet())
                .containsExactly("article-4-criteria", "article-5", "article-6", "article-7", "quota-ranking");
        assertThat(StandardPolicies.decree48PublicEmployees().open().keySet()).containsExactly("quota-ranking");
    }

    @Test
    void the_questions_of_the_ceiling_are_these() {
        assertThat(EditionText.questions(StandardPolicies.decree48PublicEmployees()))
                .containsExactly(
                        "beyond-ladder: refer-to-authority · not-completed",
                        "class-day: 12-15 · 12-05 · next-year-01-15",
                        "exceeding: flagged-by-authority · quantity-above-assigned",
                        "last-day-off: stands · next-working-day",
                        "left-service: not-applied · applied · undetermined",
                        "no-subordinate-units: nothing-to-ask · undetermined",
                        "quota-agency: using-agency · direct-using-unit",
                        "quota-members: employed-in-agency · classified-by-same-authority",
                        "quota-ranking? year-score · authority-order",
                        "quota-rounding = down, Điều 2 (sửa đổi, bổ sung) \"không vượt\"",
                        "quota-scope: agency-and-group · group-within-agency",
                        "quota-tie: refer-to-authority · none-of-the-tied · declared-keys: result",
                        "raised-rate-scope: agency-and-groups · agency-only",
                        "result-criteria: assigned-tasks · supplied",
                        "small-group: none",
                        "surplus-class: good · undetermined");
    }
}
