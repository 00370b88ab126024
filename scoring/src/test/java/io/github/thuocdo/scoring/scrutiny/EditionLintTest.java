package io.github.thuocdo.scoring.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Adoption;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionLintTest {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    /** Days of force for the test; what counts is that they cover those of the decree. */
    private static final LegalInstrument DECREE_170 = instrument("170/2025/NĐ-CP", DateRange.from(day("2025-07-01")));

    private static final LegalInstrument LAW_80 = instrument("80/2025/QH15", DateRange.from(day("2025-07-01")));
    private static final Reach YEAR_OF_ALL = new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.YEAR));
    private static final Condition CORRUPTION = gate("335.degradation").when();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LegalInstrument instrument(String number, DateRange inForce) {
        return new LegalInstrument(number, "Văn bản " + number, "Instrument " + number, inForce.start(), inForce);
    }

    private static Gate gate(String id) {
        return DECREE.rules().stream()
                .filter(Gate.class::isInstance)
                .map(Gate.class::cast)
                .filter(gate -> gate.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Provision provision(String id) {
        return new Provision(id, DECREE.instrument().clause("Điều 1"), "Quy định thử", "A provision for the test");
    }

    private static Policy with(Rule... more) {
        return DECREE.withRules(
                ImmutableList.<Rule>builder().addAll(DECREE.rules()).add(more).build());
    }

    private static Policy without(Predicate<Rule> left) {
        return DECREE.withRules(DECREE.rules().stream().filter(left.negate()).collect(ImmutableList.toImmutableList()));
    }

    private static Gate limit(String id, Condition when) {
        return new Gate(provision(id), YEAR_OF_ALL, when, new Gate.NotAbove(Classification.COMPLETED));
    }

    private static RecordedMeasure.Figure satisfaction() {
        return new RecordedMeasure.Figure(
                "satisfaction",
                provision("test.satisfaction"),
                Measure.Unit.RATIO,
                Optional.of(Fraction.ONE),
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    private static Condition satisfaction(String band) {
        return new Condition.Within(satisfaction(), Interval.parse(band));
    }

    private static List<Advice> lint(Policy policy) {
        return EditionLint.of(policy).citing(DECREE_170, LAW_80).advice();
    }

    private static void assertAdvised(Policy policy, Advice.Code code, String rule) {
        assertThat(lint(policy))
                .singleElement()
                .satisfies(advice -> assertThat(advice.code()).isEqualTo(code))
                .satisfies(advice -> assertThat(advice.rule()).isEqualTo(rule));
    }

    private static Policy withDelays(String deduction) {
        return DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(new Amendment.Put("delay-deduction", deduction)));
    }

    @Test
    void steps_by_days_late_that_take_nothing_or_nothing_more_are_told() {
        assertAdvised(withDelays("days 1: 0 %, 4: 0 %"), Advice.Code.DEDUCTION_TAKES_NOTHING, "335.work");
        assertAdvised(withDelays("days 1: 0 %, 4: 40 %"), Advice.Code.DEDUCTION_STEP_REPEATED, "335.work");
        assertAdvised(withDelays("days 1: 20 %, 4: 20 %, 6: 1"), Advice.Code.DEDUCTION_STEP_REPEATED, "335.work");
        assertThat(lint(withDelays("days 1: 20 %, 4: 40 %, 6: 1"))).isEmpty();
    }

    @Test
    void there_is_nothing_to_advise_on_the_decree_as_shipped() {
        assertThat(lint(DECREE)).isEmpty();
        assertThat(EditionLint.of(DECREE)
                        .citing(DECREE_170, LAW_80)
                        .forPeriod(EvaluationPeriod.year(2026))
                        .advice())
                .isEmpty();
    }

    @Test
    void the_days_of_the_shipped_instruments_are_known() {
        assertThat(EditionLint.of(DECREE).advice()).isEmpty();
        Policy local = DECREE.amendedBy(
                "local",
                instrument("06/2027/QĐ-UBND", DateRange.from(day("2027-01-01"))),
                DateRange.from(day("2027-01-01")),
                List.of(new Amendment.Put("335.quota/rate.share", "15 %", "Điều 2")));

        assertThat(EditionLint.of(local).advice()).isEmpty();
    }

    @Test
    void an_instrument_of_which_nobody_has_given_the_days_is_told_once_for_each_rule_that_cites_it() {
        Policy citing = with(
                cited(limit("test.first", satisfaction("(,0.8)")), "Điều 5"),
                cited(limit("test.second", satisfaction("(,0.7)")), "Điều 6"));

        assertThat(EditionLint.of(citing).advice())
                .containsExactly(
                        new Advice(
                                Advice.Code.CITATION_UNKNOWN,
                                "test.first",
                                new AdviceParticulars.Cited("09/2027/NQ-HĐND", ImmutableList.of("Điều 5"))),
                        new Advice(
                                Advice.Code.CITATION_UNKNOWN,
                                "test.second",
                                new AdviceParticulars.Cited("09/2027/NQ-HĐND", ImmutableList.of("Điều 6"))));
    }

    private static Gate cited(Gate gate, String clause) {
        return new Gate(
                new Provision(gate.provision().id(), new Citation("09/2027/NQ-HĐND", clause), "Quy định thử", "A test"),
                gate.reach(),
                gate.when(),
                gate.effect());
    }

    private static Policy monthly() {
        Ladder year = DECREE.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();
        Policy policy = without(rule -> rule.provision().id().equals("335.range"));
        return policy.withRules(ImmutableList.<Rule>builder()
                .addAll(policy.rules())
                .add(new Ladder(
                        provision("test.monthly"),
                        new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.MONTH)),
                        year.rungs(),
                        Ladder.Outcome.CLASS))
                .build());
    }

    @Test
    void classes_of_a_period_without_gates_and_without_a_quota_are_told_with_whom() {
        EditionLint lint = EditionLint.of(monthly());

        assertThat(lint.forPeriod(EvaluationPeriod.month(2026, 3)).advice())
                .extracting(Advice::code, Advice::rule)
                .containsExactly(
                        tuple(Advice.Code.CLASS_WITHOUT_GATES, "test.monthly"),
                        tuple(Advice.Code.CLASS_WITHOUT_QUOTA, "test.monthly"));
        assertThat(lint.forPeriod(EvaluationPeriod.month(2026, 3))
                        .advice()
                        .get(1)
                        .what(Language.ENGLISH))
                .isEqualTo("test.monthly: gives classes, and no quota limits those of staff month, deputy month, head"
                        + " month");
        assertThat(lint.forPeriod(EvaluationPeriod.year(2026)).advice()).isEmpty();
        assertThat(lint.advice()).isEmpty();
    }

    @Test
    void a_limit_of_heads_where_no_organization_has_a_class_is_told() {
        Gate ofYear = gate("335.head-limit");
        Gate ofMonth = new Gate(
                provision("test.head-limit"),
                new Reach(ImmutableSet.of(Role.HEAD), ImmutableSet.of(PeriodKind.MONTH)),
                ofYear.when(),
                ofYear.effect());
        Policy policy = monthly();
        EditionLint lint = EditionLint.of(policy.withRules(ImmutableList.<Rule>builder()
                        .addAll(policy.rules())
                        .add(ofMonth)
                        .build()))
                .forPeriod(EvaluationPeriod.month(2026, 3));
        Policy organizations = StandardPolicies.decree335Organizations();
        Ladder ofOrganizations =
                organizations.ladder(Role.COLLECTIVE, PeriodKind.YEAR).orElseThrow();
        Policy monthlyToo = organizations.withRules(organizations.rules().stream()
                .map(rule -> rule.equals(ofOrganizations)
                        ? new Ladder(
                                ofOrganizations.provision(),
                                new Reach(
                                        ImmutableSet.of(Role.COLLECTIVE),
                                        ImmutableSet.of(PeriodKind.MONTH, PeriodKind.YEAR)),
                                ofOrganizations.rungs(),
                                ofOrganizations.outcome(),
                                ofOrganizations.unmet(),
                                ofOrganizations.beyond())
                        : rule)
                .collect(ImmutableList.toImmutableList()));

        assertThat(lint.advice())
                .extracting(Advice::code, Advice::rule)
                .contains(tuple(Advice.Code.HEAD_LIMIT_WITHOUT_ORGANIZATIONS, "test.head-limit"));
        assertThat(lint.beside(monthlyToo).advice())
                .extracting(Advice::code)
                .doesNotContain(Advice.Code.HEAD_LIMIT_WITHOUT_ORGANIZATIONS);
    }

    @Test
    void an_act_that_adds_a_part_and_whose_days_nobody_has_given_is_named() {
        CompositeMeasure.Share timeliness = new CompositeMeasure.Share(
                Fraction.ONE,
                new WorkMeasure.TaskShare(
                        "timely",
                        new Provision(
                                "local.timely",
                                new Citation("06/2027/QĐ-UBND", "Điều 6"),
                                "Tính kịp thời",
                                "Timeliness"),
                        WorkMeasure.Credit.LESS_DELAYS));
        Policy local = DECREE.amendedBy(
                "local",
                DECREE.instrument(),
                DECREE.effective(),
                List.of(new Amendment.Add("335.result/shares", timeliness)));

        assertThat(lint(local))
                .containsExactly(new Advice(
                        Advice.Code.CITATION_UNKNOWN,
                        "local.timely",
                        new AdviceParticulars.Cited("06/2027/QĐ-UBND", ImmutableList.of("Điều 6"))));
    }

    @Test
    void an_instrument_that_ends_before_the_policy_does_is_told() {
        LegalInstrument ended = instrument("170/2025/NĐ-CP", DateRange.of(day("2025-07-01"), day("2027-01-01")));

        assertThat(EditionLint.of(DECREE).citing(ended, LAW_80).advice())
                .extracting(Advice::code, Advice::rule)
                .containsExactly(
                        tuple(Advice.Code.CITATION_NOT_IN_FORCE, "170.suspension"),
                        tuple(Advice.Code.CITATION_NOT_IN_FORCE, "170.leaving"));
        assertThat(EditionLint.of(DECREE).citing(ended, LAW_80).advice().get(0).what(Language.ENGLISH))
                .contains("170.suspension", "Điều 56.5b", "170/2025/NĐ-CP", "2025-07-01");
    }

    @Test
    void the_decree_itself_is_not_in_force_for_a_policy_that_begins_earlier() {
        Policy early = DECREE.withEffective(DateRange.from(day("2025-01-01")));

        assertThat(lint(early))
                .extracting(Advice::code)
                .contains(Advice.Code.CITATION_NOT_IN_FORCE)
                .doesNotContain(Advice.Code.CITATION_UNKNOWN);
    }

    @Test
    void an_open_question_is_told_with_its_key() {
        Policy policy = DECREE.withRules(DECREE.rules().stream()
                .map(rule -> rule instanceof Sheet sheet && sheet.basis() == Sheet.Basis.FACTS ? opened(sheet) : rule)
                .collect(ImmutableList.toImmutableList()));

        assertThat(lint(policy))
                .singleElement()
                .satisfies(advice -> assertThat(advice.code()).isEqualTo(Advice.Code.OPEN_PARAMETER))
                .satisfies(advice -> assertThat(advice.rule()).isEqualTo("335.general"))
                .satisfies(advice -> assertThat(advice.remedy(Language.ENGLISH))
                        .isEqualTo("Answer it with Policy.reading(\"general-form\", …), saying who does."));
    }

    private static Sheet opened(Sheet sheet) {
        CompositeMeasure.Sum total = (CompositeMeasure.Sum) sheet.total();
        return new Sheet(
                sheet.provision(),
                sheet.reach(),
                sheet.basis(),
                new CompositeMeasure.Sum(
                        total.element(),
                        total.provision(),
                        ImmutableList.of(opened(general()), total.parts().get(1))),
                sheet.rounding(),
                sheet.scale());
    }

    private static Measure opened(JudgedMeasure.Marks marks) {
        return new JudgedMeasure.Marks(
                marks.element(),
                marks.provision(),
                marks.worth(),
                new Interpretation.Open<>(marks.form().key(), marks.form().value(), "Which items has the form?"),
                marks.groups(),
                marks.source(),
                marks.step(),
                marks.leftOut());
    }

    private static Sheet staffSheet() {
        return DECREE.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS).orElseThrow();
    }

    private static JudgedMeasure.Marks general() {
        return (JudgedMeasure.Marks) staffSheet().total().parts().get(0);
    }

    @Test
    void a_rule_for_nobody_in_the_scope_is_told() {
        Policy ofStaff = DECREE.withScope(DECREE.scope().forRoles(Role.STAFF));

        assertThat(lint(ofStaff))
                .extracting(Advice::code, Advice::rule)
                .containsExactlyInAnyOrder(
                        tuple(Advice.Code.REACH_OUTSIDE_SCOPE, "335.sheet.leader"),
                        tuple(Advice.Code.REACH_OUTSIDE_SCOPE, "335.managed-unit-corruption"),
                        tuple(Advice.Code.REACH_OUTSIDE_SCOPE, "335.head-limit"));
    }

    @Test
    void a_ladder_where_nothing_is_scored_is_told_with_whom_and_when() {
        Policy policy = without(rule -> rule.provision().id().equals("335.sheet.longer"));

        assertThat(lint(policy)).singleElement().satisfies(advice -> {
            assertThat(advice.code()).isEqualTo(Advice.Code.LADDER_WITHOUT_SHEET);
            assertThat(advice.what(Language.VIETNAMESE))
                    .isEqualTo("335.range: có khoảng điểm nhưng không có phiếu điểm cho staff half-year,"
                            + " deputy half-year, head half-year");
        });
    }

    @Test
    void a_gate_where_no_class_is_given_is_told() {
        Gate monthly = new Gate(
                provision("test.monthly"),
                new Reach(ImmutableSet.of(Role.STAFF), ImmutableSet.of(PeriodKind.MONTH)),
                CORRUPTION,
                new Gate.NotAbove(Classification.NOT_COMPLETED));
        Policy policy = without(rule -> rule.provision().id().equals("335.range"));
        Policy gated = policy.withRules(ImmutableList.<Rule>builder()
                .addAll(policy.rules())
                .add(monthly)
                .build());

        assertAdvised(gated, Advice.Code.GATE_WITHOUT_LADDER, "test.monthly");
    }

    @Test
    void a_gate_that_says_what_an_earlier_one_says_is_told_with_that_one() {
        Gate earlier = gate("335.degradation");
        Gate again = new Gate(provision("test.again"), YEAR_OF_ALL, earlier.when(), earlier.effect());

        assertThat(lint(with(again)))
                .containsExactly(new Advice(
                        Advice.Code.GATE_REPEATED, "test.again", new AdviceParticulars.Earlier("335.degradation")));
    }

    @Test
    void a_gate_for_more_people_or_with_another_effect_is_no_repetition() {
        Gate earlier = gate("335.managed-unit-corruption");
        Gate wider = new Gate(provision("test.wider"), YEAR_OF_ALL, earlier.when(), earlier.effect());
        Gate milder = limit("test.milder", gate("335.degradation").when());

        assertThat(lint(with(wider, milder))).isEmpty();
    }

    @Test
    void a_limit_at_the_best_class_is_told() {
        Gate idle = new Gate(
                provision("test.idle"),
                YEAR_OF_ALL,
                satisfaction("(,0.8)"),
                new Gate.NotAbove(Classification.EXCELLENT));

        assertAdvised(with(idle), Advice.Code.GATE_WITHOUT_EFFECT, "test.idle");
    }

    @Test
    void a_condition_that_nothing_can_meet_is_told() {
        Condition contradiction = new Condition.AllOf(ImmutableList.of(satisfaction("[0.9,)"), satisfaction("(,0.9)")));
        List<Condition> impossible = List.of(
                satisfaction("(1,)"),
                satisfaction("(,0)"),
                contradiction,
                new Condition.AnyOf(ImmutableList.of(satisfaction("(1,)"), contradiction)),
                new Condition.Not(new Condition.Always()));

        assertThat(impossible)
                .allSatisfy(condition -> assertAdvised(
                        with(limit("test.limit", condition)), Advice.Code.CONDITION_NEVER_MET, "test.limit"));
    }

    @Test
    void a_condition_that_something_can_meet_is_not_told() {
        List<Condition> possible = List.of(
                satisfaction("[1,)"),
                satisfaction("(,0]"),
                new Condition.AllOf(ImmutableList.of(satisfaction("[0.9,)"), satisfaction("(,0.9]"))),
                new Condition.AnyOf(ImmutableList.of(satisfaction("(1,)"), satisfaction("[1,)"))),
                new Condition.Not(satisfaction("(1,)")));

        assertThat(possible)
                .allSatisfy(condition ->
                        assertThat(lint(with(limit("test.limit", condition)))).isEmpty());
    }

    @Test
    void a_class_with_requirements_that_exclude_one_another_is_told() {
        Ladder ladder = DECREE.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();
        Ladder.Rung best = ladder.rungs().get(0);
        ImmutableList<Ladder.Requirement> requires = ImmutableList.of(
                new Ladder.Requirement(provision("test.high"), satisfaction("[0.9,)")),
                new Ladder.Requirement(provision("test.low"), satisfaction("(,0.8]")));
        Ladder strict = new Ladder(
                ladder.provision(),
                ladder.reach(),
                ImmutableList.<Ladder.Rung>builder()
                        .add(new Ladder.Rung(provision("test.best"), best.level(), best.band(), requires))
                        .addAll(ladder.rungs().subList(1, ladder.rungs().size()))
                        .build(),
                ladder.outcome(),
                Optional.of(new Interpretation.Chosen<>(
                        "unmet-condition", Ladder.Unmet.REFER_TO_AUTHORITY, "test", "for the test")),
                Optional.of(new Interpretation.Chosen<>(
                        "beyond-ladder", Ladder.Beyond.REFER_TO_AUTHORITY, "test", "for the test")));
        Policy policy = DECREE.withRules(DECREE.rules().stream()
                .map(rule -> rule.equals(ladder) ? strict : rule)
                .collect(ImmutableList.toImmutableList()));

        assertAdvised(policy, Advice.Code.CONDITION_NEVER_MET, "test.best");
    }

    @Test
    void a_band_above_everything_that_the_sheet_can_give_is_told() {
        Sheet generalOnly = new Sheet(
                provision("test.general-only"),
                new Reach(Role.ofPeople(), ImmutableSet.of(PeriodKind.MONTH)),
                Sheet.Basis.FACTS,
                general(),
                staffSheet().rounding(),
                Optional.empty());
        Ladder monthly = new Ladder(
                provision("test.range"),
                generalOnly.reach(),
                DECREE.ladder(Role.STAFF, PeriodKind.MONTH).orElseThrow().rungs(),
                Ladder.Outcome.INDICATIVE_RANGE);
        Policy policy = without(rule -> !rule.equals(DECREE.attribution()));
        Policy small = policy.withRules(ImmutableList.<Rule>builder()
                .addAll(policy.rules())
                .add(generalOnly, monthly)
                .build());

        assertThat(EditionLint.of(small).citing(LAW_80).advice())
                .extracting(Advice::code, Advice::rule)
                .containsExactly(
                        tuple(Advice.Code.CLASS_OUT_OF_REACH, "335.excellent"),
                        tuple(Advice.Code.CLASS_OUT_OF_REACH, "335.good"),
                        tuple(Advice.Code.CLASS_OUT_OF_REACH, "335.completed"));
    }

    @Test
    void a_test_on_classes_that_does_not_tell_excellent_from_good_may_be_made_before_the_quota() {
        assertAdvised(
                with(limit("test.units", units(Classification.COMPLETED))),
                Advice.Code.READABLE_BEFORE_QUOTA,
                "test.share");
        assertThat(lint(with(limit("test.units", units(Classification.EXCELLENT)))))
                .isEmpty();
    }

    private static Condition units(Classification atLeast) {
        return new Condition.Within(
                new RecordedMeasure.ClassShare(
                        "units",
                        provision("test.share"),
                        atLeast,
                        new Interpretation.Chosen<>(
                                "no-subordinate-units",
                                RecordedMeasure.NoUnits.NOTHING_TO_ASK,
                                "test",
                                "for the test")),
                Interval.parse("[1,)"));
    }

    @Test
    void readings_adopted_after_the_period_began_are_told_with_the_decision() {
        Decision decision = new Decision("UBND phường Bến Sen", "12/QC-UBND", day("2026-03-02"));
        PolicyEntry entry =
                PolicyEntry.of(DECREE).adopting(new Adoption(decision, ImmutableMap.of("deduction-base", "task-line")));
        EditionLint lint = EditionLint.of(entry).citing(DECREE_170, LAW_80);

        assertThat(lint.forPeriod(EvaluationPeriod.year(2026)).advice())
                .singleElement()
                .satisfies(advice -> assertThat(advice.code()).isEqualTo(Advice.Code.READING_ADOPTED_LATE))
                .satisfies(advice ->
                        assertThat(advice.what(Language.VIETNAMESE)).contains("deduction-base", "12/QC-UBND", "2026"));
        assertThat(lint.forPeriod(EvaluationPeriod.month(2026, 4)).advice()).isEmpty();
        assertThat(lint.advice()).isEmpty();
    }

    @Test
    void a_policy_adopted_after_the_period_began_or_made_for_another_is_told() {
        PolicyEntry late = PolicyEntry.builder()
                .policy(DECREE)
                .adoptedOn(day("2026-02-10"))
                .build();
        EditionLint lint = EditionLint.of(late).citing(DECREE_170, LAW_80);

        assertThat(lint.forPeriod(EvaluationPeriod.month(2026, 2)).advice())
                .extracting(Advice::code)
                .containsExactly(Advice.Code.POLICY_ADOPTED_LATE);
        assertThat(lint.forPeriod(EvaluationPeriod.year(2025)).advice())
                .extracting(Advice::code)
                .containsExactly(Advice.Code.PERIOD_NOT_GOVERNED, Advice.Code.POLICY_ADOPTED_LATE);
    }

    @Test
    void all_advice_is_given_at_once_in_the_order_of_the_rules() {
        Gate idle = new Gate(
                provision("test.idle"), YEAR_OF_ALL, satisfaction("(1,)"), new Gate.NotAbove(Classification.EXCELLENT));

        assertThat(EditionLint.of(with(idle))
                        .forPeriod(EvaluationPeriod.year(2025))
                        .advice())
                .extracting(Advice::code)
                .containsExactly(
                        Advice.Code.PERIOD_NOT_GOVERNED,
                        Advice.Code.POLICY_ADOPTED_LATE,
                        Advice.Code.CONDITION_NEVER_MET,
                        Advice.Code.GATE_WITHOUT_EFFECT);
    }

    @ParameterizedTest
    @EnumSource(Advice.Code.class)
    void every_code_has_a_sentence_that_names_the_rule_and_a_remedy(Advice.Code code) {
        for (Language language : Language.values()) {
            assertThat(Words.of(language).text("advice." + code.key())).startsWith("{rule}: ");
            assertThat(Words.of(language).text("remedy." + code.key())).endsWith(".");
        }
    }

    @Test
    void advice_belongs_to_something() {
        assertThatThrownBy(() -> new Advice(Advice.Code.GATE_WITHOUT_EFFECT, " ", new AdviceParticulars.None()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ( ) must name where the advice belongs");
        assertThatThrownBy(() -> new Advice(Advice.Code.GATE_REPEATED, "335.work", new AdviceParticulars.None()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("advice (gate-repeated) must be told with Earlier, not with None");
        assertThatThrownBy(() -> EditionLint.of((Policy) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("policy");
    }
}
