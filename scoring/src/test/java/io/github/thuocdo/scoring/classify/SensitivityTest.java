package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.MARCH;
import static io.github.thuocdo.scoring.classify.Ward.POLICY;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.classify.Sensitivity.Alternative;
import io.github.thuocdo.scoring.classify.Sensitivity.Untried;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final CadreId A = CadreId.of("a");
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    private static Sensitivity month(Policy policy, Register register) {
        return Sensitivity.ofPeriod(policy, register, MARCH);
    }

    private static Sensitivity year(Register register) {
        return Sensitivity.ofAgency(POLICY, register, AGENCY, YEAR);
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
        assertThat(sensitivity.baseline()).containsEntry(A, new Proposal.Pending(Told.reason("335.quota/tied")));
        assertThat(sensitivity.differences().get(A))
                .contains(
                        new Alternative("quota-tie", "none-of-the-tied", GOOD),
                        new Alternative("quota-base", "rated-good-before-fallback", GOOD),
                        new Alternative(
                                "quota-ranking",
                                "authority-order",
                                new Proposal.Pending(Told.reason("335.quota/order-missing"))));
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
            assertThat(untried.refusal())
                    .isEqualTo(new Refusal.CalendarMissing(Refusal.CalendarUse.LATE_DAY, Optional.of(TaskId.of("T"))));
        });
        assertThatThrownBy(() -> PeriodRound.of(perDay.reading("late-day", "working", "test"), register, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("late-day (working) must have a working calendar");
    }

    @Test
    void a_year_names_the_readings_for_which_facts_are_missing() {
        Register register = Ward.of().staff("a", "office", "93").register();
        assertThat(year(register).untried())
                .containsExactly(new Untried(
                        "month-presence",
                        "half-of-working-days",
                        new Refusal.CalendarMissing(Refusal.CalendarUse.MONTH_PRESENCE, Optional.empty())));
    }

    @Test
    void nothing_depends_on_anything_where_nobody_is() {
        Sensitivity sensitivity = year(Ward.of().register());
        assertThat(sensitivity.baseline()).isEmpty();
        assertThat(sensitivity.differences().isEmpty()).isTrue();
        assertThat(sensitivity.dependsOn(A)).isEmpty();
        assertThat(sensitivity.untried()).isEmpty();
    }

    @Test
    void a_circle_under_another_reading_is_an_alternative_that_cannot_be_tried() {
        // c acts as deputy; in the own post c manages nobody
        Ward ward = Ward.of()
                .person("b", Role.DEPUTY, "office")
                .person("c", Role.STAFF, "office")
                .post(Appointment.builder()
                        .cadre(CadreId.of("c"))
                        .unit(UnitId.of("office"))
                        .role(Role.DEPUTY)
                        .kind(AppointmentKind.ACTING)
                        .build())
                .field("b", "c")
                .field("c", "b")
                .facts("b", MARCH, "1")
                .facts("c", MARCH, "1");
        Policy ownPosts = POLICY.reading("acting-head", "as-own-post", "test");
        assertThat(month(ownPosts, ward.register()).untried()).singleElement().satisfies(untried -> {
            assertThat(untried.key()).isEqualTo("acting-head");
            assertThat(untried.reading()).isEqualTo("as-head-from-decision");
            assertThat(untried.refusal())
                    .isEqualTo(new Refusal.ManagementCircle(ImmutableList.of(CadreId.of("b"), CadreId.of("c")), MARCH));
        });
    }

    @Test
    void a_reading_that_the_rules_cannot_bear_is_an_alternative_that_cannot_be_tried() {
        // classes by conditions, without points: nobody can be ranked by the score
        Policy policy = StandardPolicies.decree48CivilServants();
        for (Interpretation<?> open : policy.open().values()) {
            String reading = open.key().equals("quota-ranking")
                    ? "authority-order"
                    : open.alternatives().get(0).key();
            policy = policy.reading(open.key(), reading, "test");
        }
        Register register = Ward.of().person("a", Role.STAFF, "office").register();
        assertThat(Sensitivity.ofAgency(policy, register, AGENCY, EvaluationPeriod.year(2024))
                        .untried())
                .contains(new Untried(
                        "quota-ranking", "year-score", new Refusal.SheetMissing(Role.STAFF, PeriodKind.YEAR)));
    }

    @Test
    void a_policy_that_is_itself_refused_is_refused() {
        Register register = Ward.of().staff("a", "office", "93").register();
        Policy ofDays = POLICY.reading("month-presence", "half-of-working-days", "test");
        assertThatThrownBy(() -> Sensitivity.ofAgency(ofDays, register, AGENCY, YEAR))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("month-presence (half-of-working-days) must have a working calendar");
    }
}
