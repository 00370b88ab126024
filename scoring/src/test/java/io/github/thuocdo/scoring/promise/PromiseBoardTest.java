package io.github.thuocdo.scoring.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.RegistrationRule;
import io.github.thuocdo.core.promise.RegistrationRule.Operator;
import io.github.thuocdo.core.promise.RegistrationRule.Scope;
import io.github.thuocdo.scoring.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromiseBoardTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 3);
    private static final CadreId AN = CadreId.of("an");
    private static final CadreId BINH = CadreId.of("binh");
    private static final BilingualText BASIS = BilingualText.of("S2");

    private static Register register(String promises) {
        String text = """
                case: Promises
                policy: vn.335-2025.individuals
                period: 2026
                units: [{ id: city, level: using }]
                people: [{ id: an, unit: city }, { id: binh, unit: city }]
                promises:
                """;
        return CaseFile.parse("promises.yaml", text + promises.indent(2))
                .scenarios()
                .get(0)
                .ready()
                .register();
    }

    private static PromiseBoard board(String promises, RegistrationRule... rules) {
        return PromiseBoard.of(register(promises), ImmutableList.copyOf(rules), NOVEMBER);
    }

    private static RegistrationRule rule(Operator operator, int number, Scope scope) {
        return new RegistrationRule(
                BilingualText.of("tier"),
                ImmutableSet.of(AN, BINH),
                ImmutableSet.of(PromiseKind.HARD_TASK, PromiseKind.HOT_TASK),
                DateRange.parse("2023-01-01/2023-12-31"),
                operator,
                number,
                scope,
                BASIS);
    }

    private static PromiseFinding unmet(Optional<CadreId> person, Operator operator, int asked, int registered) {
        return new PromiseFinding.NotAsRegistered(BilingualText.of("tier"), person, operator, asked, registered);
    }

    @Test
    void slow_projects_are_handled_or_left_and_internal_procedures_do_not_add_up() {
        PromiseBoard board = board("""
                - id: slow-projects
                  kind: portfolio
                  matter: slow projects handled
                  promised: 2023-01-03
                  lead: city
                  planned: 712
                  counted: projects
                  reports: [{ date: 2023-07-31, value: 419, parts: { handled: 419, left: 293 } }]
                - id: procedures
                  kind: portfolio
                  matter: internal procedures
                  promised: 2023-01-03
                  lead: city
                  planned: 5869
                  reports: [{ date: 2023-10-31, value: 5869, parts: { departments: 305, districts: 1688, communes: 3755, between levels: 111 } }]
                """);

        assertThat(board.findings())
                .containsExactly(new PromiseFinding.DoesNotAddUp(
                        PromiseId.of("procedures"), LocalDate.of(2023, 10, 31), Fraction.of(5869), Fraction.of(5859)));
        assertThat(board.standings().get(0).shareOfPlan()).hasValue(Fraction.of(419, 712));
        assertThat(board.standings().get(0).attainment()).isEqualTo(Attainment.NOT_REACHED);
    }

    @Test
    void of_twenty_three_targets_eighteen_reach_the_plan_and_three_of_them_more() {
        StringBuilder targets = new StringBuilder();
        for (int target = 1; target <= 23; target++) {
            int reached = target <= 3 ? 110 : target <= 18 ? 100 : 90;
            targets.append("- { id: t")
                    .append(target)
                    .append(", kind: target, matter: m, promised: 2023-01-03, lead: city, planned: 100, ")
                    .append("reports: [{ date: 2023-06-30, value: 1 }, { date: 2023-10-31, value: ")
                    .append(reached)
                    .append(" }, { date: 2023-12-31, value: 200 }] }\n");
        }

        ImmutableMap<Attainment, Integer> count = board(targets.toString()).count(PromiseKind.TARGET);

        assertThat(count)
                .isEqualTo(ImmutableMap.of(Attainment.NOT_REACHED, 5, Attainment.REACHED, 15, Attainment.BETTER, 3));
    }

    @Test
    void ratios_have_bases_of_their_own_or_none_that_is_known() {
        Register register = register("""
                - { id: approved, kind: milestone, matter: area approved and recovered, promised: 2023-01-03, lead: city, planned: 100 %, reports: [{ date: 2023-10-31, value: 91.81 % }] }
                - { id: handed-over, kind: milestone, matter: area handed over, promised: 2023-01-03, lead: city, planned: 100 %, base: the area recovered, reports: [{ date: 2023-10-31, value: 90.02 % }] }
                """);

        assertThat(register.promises())
                .extracting(promise -> promise.measure().base())
                .containsExactly(Optional.empty(), Optional.of("the area recovered"));
        assertThat(PromiseBoard.of(register, ImmutableList.of(), NOVEMBER).standings())
                .extracting(standing -> standing.shareOfPlan().orElseThrow())
                .containsExactly(Fraction.of(9181, 10_000), Fraction.of(9002, 10_000));
    }

    @Test
    void a_milestone_that_is_not_reached_by_its_day_was_missed_even_if_it_is_reached_later() {
        String milestone =
                "- { id: m, kind: milestone, matter: area handed over, promised: 2023-01-03, lead: city, due: 2023-06-30, planned: 100 %%, reports: [{ date: 2023-06-%s, value: 97 %% }, { date: %s, value: 100 %% }] }\n";

        assertThat(board(milestone.formatted("20", "2023-07-02")).findings())
                .containsExactly(new PromiseFinding.Missed(PromiseId.of("m"), LocalDate.of(2023, 6, 30)));
        assertThat(board(milestone.formatted("20", "2023-06-30")).findings()).isEmpty();
    }

    @Test
    void a_condition_can_be_that_there_is_no_more_than_so_much() {
        String debt =
                "- { id: debt, kind: remediation, matter: debt of construction, promised: 2023-01-03, lead: city, planned: 0, side: at-most, reports: [{ date: 2023-10-31, value: %s }] }\n";

        assertThat(board(debt.formatted("0")).standings().get(0).attainment()).isEqualTo(Attainment.REACHED);
        assertThat(board(debt.formatted("0.5")).standings().get(0).attainment()).isEqualTo(Attainment.NOT_REACHED);
        assertThat(board(debt.formatted("0")).standings().get(0).shareOfPlan()).isEmpty();
    }

    @Test
    void less_than_what_is_allowed_at_most_is_better_than_planned_and_no_small_share_of_it() {
        String debt =
                "- { id: debt, kind: remediation, matter: debt of construction, promised: 2023-01-03, lead: city, planned: 10, side: at-most, reports: [{ date: 2023-10-31, value: 4 }] }\n";

        PromiseStanding standing = board(debt).standings().get(0);

        assertThat(standing.attainment()).isEqualTo(Attainment.BETTER);
        assertThat(standing.attainment().vietnameseName()).isEqualTo("tốt hơn kế hoạch");
        assertThat(standing.shareOfPlan()).isEmpty();
    }

    @Test
    void hard_tasks_are_registered_by_each_or_by_all_together_exactly_or_at_least() {
        String tasks = """
                - { id: h1, kind: hard-task, matter: m, promised: 2023-01-03, people: [an], planned: 1 }
                - { id: h2, kind: hot-task, matter: m, promised: 2023-01-03, people: [an], planned: 1 }
                - { id: h3, kind: hard-task, matter: m, promised: 2023-01-03, people: [binh], planned: 1 }
                - { id: later, kind: hard-task, matter: m, promised: 2023-12-01, people: [binh], planned: 1 }
                - { id: other, kind: deed, matter: m, promised: 2023-01-03, people: [binh], planned: 1 }
                """;

        assertThat(board(tasks, rule(Operator.EXACTLY, 3, Scope.BODY)).findings())
                .isEmpty();
        assertThat(board(tasks, rule(Operator.EXACTLY, 3, Scope.EACH)).findings())
                .containsExactly(
                        unmet(Optional.of(AN), Operator.EXACTLY, 3, 2),
                        unmet(Optional.of(BINH), Operator.EXACTLY, 3, 1));
        assertThat(board(tasks, rule(Operator.EXACTLY, 2, Scope.EACH)).findings())
                .containsExactly(unmet(Optional.of(BINH), Operator.EXACTLY, 2, 1));
        assertThat(board(tasks, rule(Operator.AT_LEAST, 1, Scope.EACH)).findings())
                .isEmpty();
        assertThat(board(tasks, rule(Operator.EXACTLY, 2, Scope.BODY)).findings())
                .containsExactly(unmet(Optional.empty(), Operator.EXACTLY, 2, 3));
    }

    @Test
    void what_was_promised_in_another_year_is_not_registered_in_this_one() {
        String tasks = """
                - { id: old, kind: hard-task, matter: m, promised: 2022-12-31, people: [an], planned: 1 }
                - { id: new, kind: hard-task, matter: m, promised: 2023-01-01, people: [binh], planned: 1 }
                """;

        assertThat(board(tasks, rule(Operator.AT_LEAST, 1, Scope.EACH)).findings())
                .containsExactly(unmet(Optional.of(AN), Operator.AT_LEAST, 1, 0));
        assertThat(board(tasks, rule(Operator.EXACTLY, 1, Scope.BODY)).findings())
                .isEmpty();
    }
}
