package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit is stated where the fact is made, with what to do instead. */
class BoundsTest {

    private static final CadreId LAN = CadreId.of("lan");

    @Test
    void a_number_is_written_with_at_most_a_thousand_characters() {
        assertThat(Fraction.parse("9".repeat(1000)).isInteger()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("9".repeat(1001)))
                .withMessage("number must be written with at most 1000 characters and has 1001");
    }

    private static Task.Builder task() {
        return Task.builder()
                .id(TaskId.of("T"))
                .assignee(LAN)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE);
    }

    @Test
    void a_quantity_is_one_that_somebody_counted() {
        Fraction most = Fraction.of(1_000_000_000);
        assertThat(task().assigned(most).build().assigned()).isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().assigned(most.plus(Fraction.ONE)).build())
                .withMessage(
                        "assigned of T must be at most 1000000000, with a denominator of at most 1000000000; count in larger"
                                + " units, or write fewer decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> task().coefficient(Fraction.of(1, 1_000_000_001)).build())
                .withMessageStartingWith("coefficient of T must be at most 1000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().addFaults(Lapse.of(EvidenceId.of("E"), 1_000_000_001, Excusal.notAsked()))
                        .build())
                .withMessageStartingWith("times of T must be at most 1000000000");
    }

    @Test
    void days_lie_in_years_of_four_digits() {
        LocalDate before = LocalDate.of(0, 12, 31);
        LocalDate after = LocalDate.of(10_000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.from(before))
                .withMessage("day (0000-12-31) must be in the years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.on(after));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().dueOn(LocalDate.MAX).build())
                .withMessage("day (+999999999-12-31) must be in the years 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision("UBND", "1", before));
        assertThat(DateRange.all().isUnboundedEnd()).isTrue();
    }

    @Test
    void units_lie_at_most_fifty_deep_and_a_thousand_in_a_row_are_refused_without_a_deep_stack() {
        assertThatCode(() -> row(51)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(1000))
                .withMessage(
                        "unit (u51) must have at most 50 units above it; let it lie directly under the agency that uses its"
                                + " people");
    }

    private static Organization row(int length) {
        List<Unit> units = new ArrayList<>();
        units.add(Unit.of(UnitId.of("u0"), "U", UnitLevel.USING));
        for (int i = 1; i < length; i++) {
            units.add(Unit.of(UnitId.of("u" + i), "U", UnitLevel.DIRECT_USING, UnitId.of("u" + (i - 1))));
        }
        return Organization.builder().units(units).build();
    }

    @Test
    void conditions_stand_at_most_fifteen_deep_in_one_another() {
        Condition condition = new Condition.Always();
        for (int i = 1; i < 15; i++) {
            condition = new Condition.Not(condition);
        }
        Condition deepest = condition;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Not(deepest))
                .withMessage("conditions must be nested at most 15 deep; write the inner ones as rules of their own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\u001b[31m",
                "a\u202eb",
                "a\u2066b",
                "a\u200bb",
                "a\ud800",
                "a\u2028b",
                "a\u0000",
                "a\ufeffb"
            })
    void a_name_or_identifier_holds_nothing_that_is_not_printed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadreId.of(text))
                .withMessageContaining("must not hold the character U+");
        assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> TaskId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Cadre.of(LAN, text, CadreCategory.CIVIL_SERVANT));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.of(UnitId.of("u"), text, UnitLevel.USING));
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(text, "1", LocalDate.of(2026, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> task().name(text).build());
    }

    @Test
    void what_does_not_apply_has_a_reason_and_a_figure_a_name() {
        PeriodFacts.Builder facts = PeriodFacts.builder().cadre(LAN).period(EvaluationPeriod.month(2026, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.putLeftOut("a", " ").build())
                .withMessage("reason ( ) must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodFacts.builder()
                        .cadre(LAN)
                        .period(EvaluationPeriod.month(2026, 3))
                        .putSupplied("", new Supplied(Fraction.ONE, Source.Known.ENTERED))
                        .build())
                .withMessage("element () must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.Group.of("", List.of(Fraction.ONE)))
                .withMessage("id () must not be blank");
    }
}
