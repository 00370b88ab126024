package io.github.thuocdo.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.validity.Term;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {

    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod APRIL = EvaluationPeriod.month(2026, 4);
    private static final EvidenceId EVIDENCE = EvidenceId.of("BB-1");

    private static Task.Builder task() {
        return Task.builder()
                .id(TaskId.of("T1"))
                .assignee(CadreId.of("CC-04"))
                .coefficient(Fraction.parse("0.05"))
                .assigned(Fraction.of(400));
    }

    private static void assertRefused(Task.Builder task, String message) {
        assertThatIllegalArgumentException().isThrownBy(task::build).withMessage(message);
    }

    @Test
    void a_task_is_planned_and_without_a_name_unless_said_otherwise() {
        assertThat(task().build().origin()).isEqualTo(TaskOrigin.PLANNED);
        assertThat(task().build().name()).isEmpty();
    }

    @Test
    void work_that_weighs_nothing_is_refused() {
        assertRefused(task().coefficient(Fraction.ZERO), "coefficient (0) of task T1 must be above 0");
        assertRefused(task().coefficient(Fraction.of(-1, 2)), "coefficient (-1/2) of task T1 must be above 0");
    }

    @Test
    void a_product_of_the_catalogue_needs_no_coefficient_of_its_own() {
        Task task = Task.builder()
                .id(TaskId.of("T1"))
                .assignee(CadreId.of("CC-04"))
                .product(ProductId.of("báo cáo tuần"))
                .assigned(Fraction.ONE)
                .build();

        assertThat(task.coefficient()).isEmpty();
        assertThat(task.product()).contains(ProductId.of("báo cáo tuần"));
    }

    @Test
    void work_of_which_nothing_says_what_it_weighs_is_refused() {
        assertRefused(
                Task.builder().id(TaskId.of("T1")).assignee(CadreId.of("CC-04")).assigned(Fraction.ONE),
                "task (T1) must have a coefficient or name a product of the catalogue");
    }

    @Test
    void a_component_is_a_part_of_a_whole() {
        assertThat(new Component("hồ sơ 12", Fraction.ONE).share()).isEqualTo(Fraction.ONE);
        assertComponentRefused(
                "hồ sơ 12", Fraction.ZERO, "share (0) of a component of hồ sơ 12 must be above 0 and at most 1");
        assertComponentRefused(
                "hồ sơ 12", Fraction.of(6, 5), "share (6/5) of a component of hồ sơ 12 must be above 0 and at most 1");
        assertComponentRefused(" ", Fraction.ONE, "whole ( ) must not be blank");
    }

    private static void assertComponentRefused(String whole, Fraction share, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Component(whole, share))
                .withMessage(message);
    }

    @Test
    void a_quantity_below_nothing_is_refused() {
        assertRefused(task().assigned(Fraction.of(-1)), "assigned (-1) of task T1 must be at least 0");
        assertRefused(task().reported(Fraction.of(-1)), "reported (-1) of task T1 must be at least 0");
        assertRefused(task().approved(Fraction.of(-1, 3)), "approved (-1/3) of task T1 must be at least 0");
        assertThat(task().assigned(Fraction.ZERO).build().assigned()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void planned_shares_are_parts_of_one_whole() {
        assertThat(task().putPlannedShare(MARCH, Fraction.of(2, 3))
                        .putPlannedShare(APRIL, Fraction.of(1, 3))
                        .build()
                        .plannedShares())
                .hasSize(2);
        assertRefused(
                task().putPlannedShare(MARCH, Fraction.of(2, 3)).putPlannedShare(APRIL, Fraction.of(1, 2)),
                "planned shares (7/6) of task T1 must not add up to more than 1");
        assertRefused(task().putPlannedShare(MARCH, Fraction.ZERO), "planned share (0) of task T1 must be above 0");
    }

    @Test
    void a_bare_count_names_neither_product_nor_day() {
        Lapse lapse = Lapse.of(EVIDENCE, 3, Excusal.notAsked());

        assertThat(lapse.times()).isEqualTo(3);
        assertThat(lapse.product()).isEmpty();
        assertThat(lapse.on()).isEmpty();
        assertThat(lapse.lateDays()).isEmpty();
    }

    @Test
    void a_lapse_that_did_not_happen_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lapse.of(EVIDENCE, 0, Excusal.notAsked()))
                .withMessage("times (0) of a lapse must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Lapse(EVIDENCE, 1, Optional.empty(), Optional.empty(), Optional.of(0L), Excusal.notAsked()))
                .withMessage("lateDays (0) of a delay must be at least 1");
    }

    @Test
    void only_a_confirmed_cause_removes_the_deduction() {
        CadreId head = CadreId.of("CC-01");

        assertThat(Excusal.confirmed(head).isConfirmed()).isTrue();
        assertThat(Excusal.notAsked().isConfirmed()).isFalse();
        assertThat(Excusal.refused(head, "không có căn cứ").isConfirmed()).isFalse();
        assertThat(Excusal.unanswered().isConfirmed()).isFalse();
        assertThat(Excusal.class.getPermittedSubclasses()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void every_origin_is_read_from_its_key(TaskOrigin origin) {
        assertThat(Term.parse(TaskOrigin.class, origin.key())).isEqualTo(origin);
    }

    @Test
    void an_unknown_origin_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(TaskOrigin.class, "gift"))
                .withMessage("task-origin (gift) must be one of planned, taken-over, ad-hoc");
    }
}
