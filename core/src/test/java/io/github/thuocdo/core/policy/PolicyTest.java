package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Sheet STAFF_SHEET =
            POLICY.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS).orElseThrow();

    private static Policy with(Rule more) {
        return POLICY.withRules(
                ImmutableList.<Rule>builder().addAll(POLICY.rules()).add(more).build());
    }

    private static Policy without(Class<? extends Rule> kind) {
        return POLICY.withRules(
                POLICY.rules().stream().filter(rule -> !kind.isInstance(rule)).toList());
    }

    private static Gate gate(Provision provision, Gate.Effect effect, Reach reach) {
        return new Gate(provision, reach, new Condition.Always(), effect);
    }

    // Rules that do not fit together

    @Test
    void two_totals_for_one_role_and_period_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(STAFF_SHEET))
                .withMessage("policy vn.335-2025.individuals must have at most one sheet for staff and month");
    }

    @Test
    void two_ladders_for_one_role_and_period_are_refused() {
        Ladder ladder = POLICY.ladder(Role.HEAD, PeriodKind.YEAR).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(ladder))
                .withMessage("policy vn.335-2025.individuals must have at most one ladder for staff and year");
    }

    @Test
    void how_work_is_counted_and_facts_are_attributed_is_said_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without(WorkCounting.class))
                .withMessage("policy vn.335-2025.individuals must have one rule WorkCounting, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(POLICY.workCounting().orElseThrow()))
                .withMessage("policy vn.335-2025.individuals must have one rule WorkCounting, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(POLICY.attribution()))
                .withMessage("policy vn.335-2025.individuals must have one rule Attribution, not 2");
    }

    @Test
    void what_a_lapse_takes_is_said_where_a_share_asks_for_it() {
        WorkCounting work = POLICY.workCounting().orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.amendedBy(
                        "local",
                        POLICY.instrument(),
                        POLICY.effective(),
                        List.of(new Amendment.Repeal("335.work/delayDeduction"))))
                .withMessageContaining(
                        "rule 335.work of policy local must say what a lapse takes, for c (335.progress) asks for it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.amendedBy(
                        "local",
                        POLICY.instrument(),
                        POLICY.effective(),
                        List.of(new Amendment.Put("fault-deduction", "days 1: 25 %"))))
                .withMessageContaining("faultDeduction must not go by days late: a fault has none");
        assertThat(work.countsDaysLate()).isFalse();
        assertThat(POLICY.reading("late-count", "per-day", "test")
                        .workCounting()
                        .orElseThrow()
                        .countsDaysLate())
                .isTrue();
        assertThat(POLICY.amendedBy(
                                "local",
                                POLICY.instrument(),
                                POLICY.effective(),
                                List.of(new Amendment.Put("delay-deduction", "days 1: 25 %")))
                        .workCounting()
                        .orElseThrow()
                        .countsDaysLate())
                .isTrue();
    }

    @Test
    void there_is_at_most_one_quota() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(POLICY.quota().orElseThrow()))
                .withMessage("policy vn.335-2025.individuals must have at most one rule Quota, not 2");
        assertThat(without(Quota.class).quota()).isEmpty();
    }

    @Test
    void one_question_has_one_answer() {
        Interpretation<ScoreRounding> other =
                new Interpretation.Chosen<>("score-rounding", ScoreRounding.NONE.parse("year 0.1 down"), "QĐ 12", "");
        Sheet staff = new Sheet(
                STAFF_SHEET.provision(),
                STAFF_SHEET.reach(),
                STAFF_SHEET.basis(),
                STAFF_SHEET.total(),
                other,
                STAFF_SHEET.scale());
        List<Rule> rules = POLICY.rules().stream()
                .map(rule -> rule.equals(STAFF_SHEET) ? staff : rule)
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.withRules(rules))
                .withMessageStartingWith(
                        "interpretation (score-rounding) stands for two things in policy vn.335-2025.individuals");
    }

    @Test
    void one_id_names_one_provision() {
        Provision other = new Provision("335.quota", POLICY.instrument().clause("Điều 21"), "Khác", "Other");
        Gate gate = gate(other, new Gate.NotClassified(), STAFF_SHEET.reach());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(gate))
                .withMessageStartingWith(
                        "provision (335.quota) stands for two things in policy vn.335-2025.individuals");
    }

    // What it finds

    @Test
    void rules_are_found_by_role_and_period() {
        assertThat(POLICY.sheet(Role.STAFF, PeriodKind.HALF_YEAR, Sheet.Basis.FACTS))
                .isEmpty();
        assertThat(POLICY.sheet(Role.HEAD, PeriodKind.YEAR, Sheet.Basis.SHORTER_PERIODS)
                        .orElseThrow()
                        .provision()
                        .id())
                .isEqualTo("335.sheet.longer");
        assertThat(POLICY.gates(Role.STAFF, PeriodKind.MONTH)).isEmpty();
        assertThat(POLICY.gates(Role.STAFF, PeriodKind.YEAR))
                .extracting(gate -> gate.provision().id())
                .containsExactly(
                        "335.six-months", "335.left-service", "335.degradation", "335.discipline", "170.suspension");
        assertThat(POLICY.gates(Role.DEPUTY, PeriodKind.YEAR)).hasSize(6);
        assertThat(POLICY.gates(Role.HEAD, PeriodKind.YEAR)).hasSize(7);
    }

    // Readings

    static Stream<Arguments> everyOtherReading() {
        return POLICY.interpretations().values().stream()
                .filter(Interpretation.Chosen.class::isInstance)
                .flatMap(question -> Stream.concat(
                                question.value().alternatives().stream(), furtherReadings(question.key()))
                        .filter(reading -> !reading.equals(question.value()))
                        .map(reading -> Arguments.of(question.key(), reading.key())));
    }

    private static Stream<Reading> furtherReadings(String key) {
        return key.equals("small-group") ? Stream.of(new Quota.SmallGroup(5, "06/2026/QĐ-UBND")) : Stream.of();
    }

    @ParameterizedTest
    @MethodSource("everyOtherReading")
    void every_reading_is_found_again_everywhere_and_changes_the_hash_and_nothing_else(String key, String reading) {
        Policy read = POLICY.reading(key, reading, "QĐ 12");

        assertThat(read.interpretations().get(key).value().key()).isEqualTo(reading);
        assertThat(read.interpretations().keySet())
                .isEqualTo(POLICY.interpretations().keySet());
        POLICY.interpretations().forEach((other, question) -> {
            if (!other.equals(key)) {
                assertThat(read.interpretations()).containsEntry(other, question);
            }
        });
        assertThat(read.rules()).hasSameSizeAs(POLICY.rules());
        assertThat(read.contentHash()).isNotEqualTo(POLICY.contentHash());
    }

    @Test
    void a_question_that_occurs_in_several_rules_is_answered_in_all_of_them() {
        Policy read = POLICY.reading("score-rounding", "year 0.1 half-up", "QĐ 12");

        assertThat(read.rules())
                .filteredOn(Sheet.class::isInstance)
                .hasSize(3)
                .allSatisfy(rule ->
                        assertThat(((Sheet) rule).rounding().value().key()).isEqualTo("year 1/10 half-up"));
    }

    @Test
    void rules_without_the_question_stay_the_same_objects() {
        Policy read = POLICY.reading("deduction-base", "task-line", "QĐ 12");

        assertThat(read.rules())
                .filteredOn(rule -> !(rule instanceof WorkCounting))
                .allSatisfy(rule -> assertThat(POLICY.rules().stream().anyMatch(original -> original == rule))
                        .isTrue());
    }

    @Test
    void an_unknown_question_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("weather", "sunny", "QĐ 12"))
                .withMessage(
                        "interpretation (weather) must be one of denominator, above-assigned, taken-over-work, ad-hoc-work,"
                                + " no-assigned-work, partial-completion, fault-deduction, delay-deduction, deduction-base, late-count, late-day,"
                                + " coefficient-rounding, … ("
                                + POLICY.interpretations().size() + ")");
    }

    @Test
    void an_answer_that_the_text_fixes_is_refused_with_its_clause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("quota-rounding", "up", "QĐ 12"))
                .withMessage(
                        "interpretation quota-rounding (up) cannot be selected: Điều 20.5, 335/2025/NĐ-CP fixes it as"
                                + " down");
    }

    // The hash

    @Test
    void every_reading_has_a_hash_of_its_own() {
        Set<String> hashes = everyOtherReading()
                .map(Arguments::get)
                .map(reading -> POLICY.reading((String) reading[0], (String) reading[1], "QĐ 12")
                        .contentHash())
                .collect(Collectors.toSet());

        assertThat(hashes).hasSize((int) everyOtherReading().count()).hasSizeGreaterThan(50);
    }

    @Test
    void equal_policies_have_equal_hashes_whichever_way_they_were_made() {
        Policy oneWay =
                POLICY.reading("deduction-base", "task-line", "QĐ 12").reading("late-count", "per-day", "QĐ 12");
        Policy otherWay =
                POLICY.reading("late-count", "per-day", "QĐ 12").reading("deduction-base", "task-line", "QĐ 12");

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.contentHash()).isEqualTo(otherWay.contentHash());
        assertThat(((Policy) SerialCopy.of(oneWay)).contentHash()).isEqualTo(oneWay.contentHash());
    }

    @Test
    void the_order_in_which_a_set_was_filled_does_not_reach_the_hash() {
        Provision provision = POLICY.rules().get(0).provision();
        ImmutableSet<PeriodKind> year = ImmutableSet.of(PeriodKind.YEAR);
        Gate.Effect effect = new Gate.NotAbove(Classification.GOOD);
        Policy one = with(gate(provision, effect, new Reach(ImmutableSet.of(Role.HEAD, Role.DEPUTY), year)));
        Policy other = with(gate(provision, effect, new Reach(ImmutableSet.of(Role.DEPUTY, Role.HEAD), year)));

        assertThat(one).isEqualTo(other);
        assertThat(one.contentHash()).isEqualTo(other.contentHash());
    }

    @Test
    void what_is_made_of_a_policy_is_made_once_and_is_no_part_of_it() {
        Policy policy = POLICY.withId("other");

        StringBuilder made = policy.kept(StringBuilder.class, read -> new StringBuilder(read.id()));

        assertThat(made).hasToString("other");
        assertThat(policy.kept(StringBuilder.class, read -> new StringBuilder()))
                .isSameAs(made);
        assertThat(policy).isEqualTo(POLICY.withId("other"));
        assertThat(policy.withId("third").kept(StringBuilder.class, read -> new StringBuilder(read.id())))
                .hasToString("third");
    }

    @Test
    void every_part_of_the_content_reaches_the_hash() {
        assertThat(Stream.of(
                        POLICY,
                        POLICY.withId("other"),
                        POLICY.withEffective(DateRange.all()),
                        POLICY.withRules(ImmutableList.copyOf(POLICY.rules()).reverse()),
                        without(Gate.class),
                        POLICY.reading("late-count", "per-occurrence", "QĐ 12")))
                .extracting(Policy::contentHash)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}
