package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.MARCH;
import static io.github.thuocdo.scoring.classify.Ward.POLICY;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.classify.Sensitivity.Untried;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final CadreId A = CadreId.of("a");
    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    private static Sensitivity month(Policy policy, Register register) {
        return Sensitivity.of(
                policy, other -> PeriodReview.of(other, register, MARCH).proposals());
    }

    private static Sensitivity year(Register register) {
        return Sensitivity.of(
                POLICY, other -> AgencyReview.of(other, register, AGENCY, YEAR).proposals());
    }

    @Test
    void every_alternative_to_every_chosen_reading_is_tried_once_and_no_stated_one() {
        List<String> asked = new ArrayList<>();
        Sensitivity.of(POLICY, policy -> {
            POLICY.interpretations().forEach((key, before) -> {
                Interpretation<?> now = policy.interpretations().get(key);
                if (!now.value().equals(before.value())) {
                    asked.add(key + "=" + now.value().key());
                }
            });
            return ImmutableMap.of();
        });
        assertThat(asked)
                .doesNotHaveDuplicates()
                .contains("deduction-base=task-line", "score-rounding=year 1/100 half-up", "quota-tie=none-of-the-tied")
                .noneMatch(reading -> reading.startsWith("denominator"));
        POLICY.interpretations().values().stream()
                .filter(Interpretation.Chosen.class::isInstance)
                .filter(question -> question.value().alternatives().size() > 1)
                .forEach(question -> assertThat(asked).anyMatch(reading -> reading.startsWith(question.key() + "=")));
    }

    @Test
    void a_month_names_the_readings_on_which_it_depends() {
        Register register = Ward.of()
                .person("a", Role.STAFF, "office")
                .person("b", Role.STAFF, "office")
                .general("a", MARCH, "30")
                .general("b", MARCH, "30")
                .task("a", "T", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10), 4)
                .task("b", "T", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10), 0)
                .register();
        Sensitivity sensitivity = month(POLICY, register);
        // 30 + 70 × (1 + 9/10 + 1) / 3 = 97 2/3, and with b = 0 30 + 140/3 = 76 2/3
        assertThat(sensitivity.baseline()).containsEntry(A, new Proposal.Indicative(Classification.EXCELLENT));
        assertThat(sensitivity.dependsOn(A)).contains("deduction-base");
        assertThat(sensitivity.differences().get(A))
                .contains(new Alternative("deduction-base", "task-line", new Proposal.Indicative(Classification.GOOD)));
        assertThat(sensitivity.dependsOn(CadreId.of("b"))).doesNotContain("deduction-base");
    }

    @Test
    void a_year_names_the_readings_of_the_quota_too() {
        Ward ward = Ward.of().staff("a", "office", "93").staff("x", "office", "93");
        IntStream.rangeClosed(1, 4).forEach(number -> ward.staff("g" + number, "office", "80"));
        Sensitivity sensitivity = year(ward.register());
        assertThat(sensitivity.baseline()).containsEntry(A, new Proposal.Pending("335.quota/tied"));
        assertThat(sensitivity.differences().get(A))
                .contains(
                        new Alternative("quota-tie", "none-of-the-tied", GOOD),
                        new Alternative("quota-base", "rated-good-before-fallback", GOOD),
                        new Alternative(
                                "quota-ranking", "authority-order", new Proposal.Pending("335.quota/order-missing")));
        assertThat(sensitivity.dependsOn(CadreId.of("g1"))).isEmpty();
    }

    @Test
    void a_head_without_a_rated_organization_depends_on_that_reading() {
        Ward ward = Ward.of().person("a", Role.HEAD, "office").year("a", "80");
        assertThat(year(ward.register()).differences().get(A))
                .contains(new Alternative("head-cap-unrated-organisation", "no-cap", GOOD));
    }

    @Test
    void readings_for_which_facts_are_missing_are_named() {
        Register register = Ward.of()
                .person("a", Role.STAFF, "office")
                .general("a", MARCH, "30")
                .task("a", "T", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 13), 0)
                .register();
        Policy perDay = POLICY.reading("late-count", "per-day", "test");
        assertThat(month(perDay, register).untried()).singleElement().satisfies(untried -> {
            assertThat(untried.key()).isEqualTo("late-day");
            assertThat(untried.reading()).isEqualTo("working");
            assertThat(untried.reason()).contains("calendar");
        });
        assertThatThrownBy(() -> PeriodReview.of(perDay.reading("late-day", "working", "test"), register, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("late-day (working) must have a working calendar");
    }

    @Test
    void a_year_names_the_readings_for_which_facts_are_missing() {
        Register register = Ward.of().staff("a", "office", "93").register();
        assertThat(year(register).untried()).extracting(Untried::key).containsExactly("month-presence");
    }

    @Test
    void nothing_depends_on_anything_where_no_reading_matters() {
        Sensitivity sensitivity = Sensitivity.of(POLICY, policy -> ImmutableMap.of(A, EXCELLENT));
        assertThat(sensitivity.differences().isEmpty()).isTrue();
        assertThat(sensitivity.dependsOn(A)).isEmpty();
        assertThat(sensitivity.untried()).isEmpty();
    }

    @Test
    void a_policy_that_is_itself_refused_is_refused() {
        assertThatThrownBy(() -> Sensitivity.of(POLICY, policy -> {
                    throw new IllegalArgumentException("no calendar");
                }))
                .hasMessage("no calendar");
    }
}
