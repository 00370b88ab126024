package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.EditionParts.bands;
import static io.github.thuocdo.core.policy.standard.EditionParts.gate;
import static io.github.thuocdo.core.policy.standard.EditionParts.maxima;
import static io.github.thuocdo.core.policy.standard.EditionParts.measure;
import static io.github.thuocdo.core.policy.standard.EditionParts.requirements;
import static io.github.thuocdo.core.policy.standard.EditionParts.stated;
import static io.github.thuocdo.core.policy.standard.EditionParts.supposed;
import static io.github.thuocdo.core.policy.standard.EditionParts.total;
import static io.github.thuocdo.core.policy.standard.EditionParts.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of {@code national.md} §7.1 on Hải Phòng's decision. */
class HaiPhong212Test {

    private static final Policy POLICY = StandardPolicies.haiPhong212();
    private static final PeriodKind YEAR = PeriodKind.YEAR;

    @Test
    void hp_212_was_signed_on_18_november_2025() {
        assertThat(POLICY.id()).isEqualTo("hp.212-2025");
        assertThat(POLICY.instrument().number()).isEqualTo("212/2025/QĐ-UBND");
        assertThat(POLICY.instrument().signedOn()).contains(LocalDate.of(2025, 11, 18));
    }

    @Test
    void hp_212_staff_have_20_and_80_by_25_30_25() {
        assertThat(maxima(total(POLICY, Role.STAFF, YEAR))).containsExactly("total 100", "general 20", "result 80");
        assertThat(weights(measure(POLICY, Role.STAFF, YEAR, "result", CompositeMeasure.Section.class)))
                .containsExactly(Fraction.of(25), Fraction.of(30), Fraction.of(25));
    }

    @Test
    void hp_212_leaders_have_20_and_5_and_5_and_70_by_20_30_20() {
        assertThat(maxima(total(POLICY, Role.DEPUTY, YEAR)))
                .containsExactly("total 100", "general 20", "capacity 5", "gathering 5", "result 70");
        assertThat(weights(measure(POLICY, Role.DEPUTY, YEAR, "result", CompositeMeasure.Section.class)))
                .containsExactly(Fraction.of(20), Fraction.of(30), Fraction.of(20));
    }

    @Test
    void hp_212_heads_have_20_and_5_and_5_and_20_and_30_and_20() {
        assertThat(maxima(total(POLICY, Role.HEAD, YEAR)))
                .containsExactly(
                        "total 100",
                        "general 20",
                        "capacity 5",
                        "gathering 5",
                        "result 20",
                        "thirty 30",
                        "thirty-first 1",
                        "thirty-second 1",
                        "thirty-third 1",
                        "indicators 20");
        assertThat(weights(measure(POLICY, Role.HEAD, YEAR, "result", CompositeMeasure.Section.class)))
                .containsExactly(Fraction.of(5), Fraction.of(10), Fraction.of(5));
        assertThat(weights(measure(POLICY, Role.HEAD, YEAR, "thirty", CompositeMeasure.Section.class)))
                .containsExactly(Fraction.of(10), Fraction.of(10), Fraction.of(10));
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "DEPUTY", "HEAD"})
    void hp_212_exactly_90_is_good_and_exactly_80_is_completed(Role role) {
        assertThat(bands(POLICY, role, YEAR))
                .containsExactly(
                        "excellent " + Interval.above(Fraction.of(90)),
                        "good " + Interval.openClosed(Fraction.of(80), Fraction.of(90)),
                        "completed " + Interval.closed(Fraction.of(50), Fraction.of(80)),
                        "not-completed " + Interval.below(Fraction.of(50)));
    }

    @Test
    void hp_212_conditions_of_staff_are_half_exceeding_and_tasks_on_time_with_quality() {
        assertThat(requirements(POLICY, Role.STAFF, YEAR, 0))
                .containsExactly(
                        "tasks-on-time " + Interval.exactly(Fraction.ONE),
                        "tasks-exceeding " + Interval.atLeast(Fraction.of(1, 2)));
        assertThat(requirements(POLICY, Role.STAFF, YEAR, 1))
                .containsExactly("tasks-on-time " + Interval.exactly(Fraction.ONE));
        assertThat(requirements(POLICY, Role.STAFF, YEAR, 2))
                .containsExactly("tasks-on-time " + Interval.atLeast(Fraction.of(4, 5)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPUTY", "HEAD"})
    void hp_212_conditions_of_leaders_are_50_80_and_70_percent(Role role) {
        assertThat(requirements(POLICY, role, YEAR, 0))
                .containsExactly(
                        "targets-met " + Interval.exactly(Fraction.ONE),
                        "targets-exceeded " + Interval.atLeast(Fraction.of(1, 2)),
                        "units-good " + Interval.atLeast(Fraction.of(7, 10)));
        assertThat(requirements(POLICY, role, YEAR, 1))
                .containsExactly("targets-on-time " + Interval.atLeast(Fraction.of(4, 5)));
        assertThat(requirements(POLICY, role, YEAR, 2))
                .containsExactly(
                        "targets-met " + Interval.above(Fraction.of(7, 10)),
                        "units-completed " + Interval.atLeast(Fraction.of(7, 10)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPUTY", "HEAD"})
    void hp_212_what_decree_90_asks_of_managers_besides_is_one_question_for_each_level(Role role) {
        assertThat(supposed(POLICY, role, YEAR, 0))
                .containsExactly(
                        "manager-excellent-conditions: not (tasks-on-time [1,1])",
                        "manager-excellent-conditions: not (tasks-high-quality [1,1])",
                        "manager-excellent-conditions: not (units-completed [1,1])");
        assertThat(supposed(POLICY, role, YEAR, 1))
                .containsExactly(
                        "manager-good-conditions: not (tasks-on-time [1,1])",
                        "manager-good-conditions: not (targets-met [1,1])",
                        "manager-good-conditions: not (units-completed [1,1])",
                        "manager-good-conditions: not (units-good [7/10,))");
        assertThat(supposed(POLICY, role, YEAR, 2))
                .containsExactly(
                        "manager-completed-conditions: not (tasks-done [1,1])",
                        "manager-completed-conditions: not (tasks-on-time [4/5,))");
        for (String level : List.of("excellent", "good", "completed")) {
            assertThat(POLICY.interpretations()
                            .get("manager-" + level + "-conditions")
                            .value())
                    .isEqualTo(Condition.Supposition.NOT_APPLIED);
        }
    }

    @Test
    void hp_212_ends_before_a_national_text_covers_its_civil_servants() {
        assertThat(POLICY.effective())
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2025, 11, 18), LocalDate.of(2025, 12, 31)));
        assertThat(StandardPolicies.byId("hp.212-2025")).contains(POLICY);
    }

    @Test
    void hp_212_serving_the_public_is_spread_and_asset_declaration_is_full() {
        assertThat(stated(POLICY, "public-service-item"))
                .isEqualTo("rescaled, Phụ lục, phiếu điểm, tiêu chí phục vụ nhân dân");
        assertThat(stated(POLICY, "asset-declaration-item"))
                .isEqualTo("full, Phụ lục, phiếu điểm, tiêu chí kê khai tài sản");
        assertThat(measure(POLICY, Role.STAFF, YEAR, "general", JudgedMeasure.Marks.class)
                        .groups())
                .extracting(JudgedMeasure.FormGroup::id, JudgedMeasure.FormGroup::maximum)
                .contains(tuple("P", Optional.of(Fraction.of(4))));
    }

    @Test
    void hp_212_the_section_says_20_and_the_footnote_10() {
        Interpretation<?> question = POLICY.interpretations().get("unassigned-indicator");

        assertThat(question).isInstanceOf(Interpretation.Chosen.class);
        assertThat(question.value()).isEqualTo(JudgedMeasure.LeftOutItem.RESCALED);
        assertThat(question.alternatives()).contains(JudgedMeasure.LeftOutItem.RESCALED_TO_TEN);
    }

    @Test
    void hp_212_every_ratio_is_over_the_quantity_assigned() {
        assertThat(stated(POLICY, "denominator")).isEqualTo("assigned, Phụ lục, phiếu điểm, công thức");
    }

    @Test
    void hp_212_art_3_3_six_months_are_needed_and_maternity_counts_as_service() {
        assertThat(gate(POLICY, Role.STAFF, YEAR, "hp.212.six-months").when())
                .isEqualTo(new Condition.ServedLessThan(Fraction.of(6)));
        assertThat(Stream.of(LeaveKind.values())
                        .filter(POLICY.attribution().service().orElseThrow()::isServed))
                .containsExactly(LeaveKind.MATERNITY, LeaveKind.ANNUAL);
    }

    @Test
    void hp_212_art_6_4_and_7_4_more_than_half_not_ensured_is_not_completed() {
        Gate staff = gate(POLICY, Role.STAFF, YEAR, "hp.212.half-not-ensured");
        Gate leader = gate(POLICY, Role.DEPUTY, YEAR, "hp.212.half-of-targets");

        assertThat(gate(POLICY, Role.HEAD, YEAR, "hp.212.half-not-ensured")).isEqualTo(staff);

        assertThat(((Condition.Within) staff.when()).band()).isEqualTo(Interval.below(Fraction.of(1, 2)));
        assertThat(((Condition.Within) leader.when()).band()).isEqualTo(Interval.below(Fraction.of(1, 2)));
        assertThat(staff.effect()).isEqualTo(new Gate.NotAbove(Classification.NOT_COMPLETED));
        assertThat(leader.effect()).isEqualTo(new Gate.NotAbove(Classification.NOT_COMPLETED));
    }

    @Test
    void the_items_are_supplied_and_nothing_else() {
        assertThat(POLICY.open().keySet()).containsExactly("local-form");
        assertThat(POLICY.reading("local-form", "G: 6 6; P: 4; T: 4; K: 2.5 2.5 5 10", "UBND xã")
                        .open())
                .isEmpty();
    }

    @Test
    void a_form_whose_criterion_on_serving_the_public_is_not_worth_4_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("local-form", "G: 12; P: 5; T: 3; K: 20", "UBND xã"))
                .withMessage("group P of the form of general (5 points) must be worth 4");
    }
}
