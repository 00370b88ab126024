package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Amendment.Add;
import io.github.thuocdo.core.policy.Amendment.Insert;
import io.github.thuocdo.core.policy.Amendment.Put;
import io.github.thuocdo.core.policy.Amendment.Repeal;
import io.github.thuocdo.core.policy.Amendment.Replace;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendmentTest {

    private static final Policy BASE = StandardPolicies.decree335Individuals();
    private static final DateRange DAYS = DateRange.parse("2027-01-01/..");
    private static final LegalInstrument LOCAL = new LegalInstrument(
            "06/2027/QĐ-UBND", "Quy định của tỉnh", "Rules of the province", LocalDate.of(2026, 12, 1), DAYS);

    private static Policy amended(Amendment... amendments) {
        return BASE.amendedBy("local", LOCAL, DAYS, List.of(amendments));
    }

    private static Policy put(String path, Serializable value) {
        return amended(new Put(path, value));
    }

    /** What stands at a path, in the writing of files. */
    private static Optional<String> text(Policy policy, String path) {
        return policy.leaves().entrySet().stream()
                .filter(leaf -> leaf.getKey().toString().equals(path))
                .map(leaf -> leaf.getValue().end().text())
                .findFirst();
    }

    private static Rule rule(Policy policy, String id) {
        return policy.rules().stream()
                .filter(rule -> rule.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String message, Amendment... amendments) {
        assertThatExceptionOfType(AmendmentRefusedException.class)
                .isThrownBy(() -> amended(amendments))
                .withMessage("amendments must give a valid policy local:\n- " + message);
    }

    // What is put

    @Test
    void a_number_has_another_value_and_cites_the_amending_instrument() {
        Quota quota = put("335.quota/rate.share", Fraction.of(1, 4)).quota().orElseThrow();

        assertThat(quota.rate())
                .isInstanceOfSatisfying(
                        Quota.Fixed.class, fixed -> assertThat(fixed.share()).isEqualTo(Fraction.of(1, 4)));
        assertThat(quota.provision().citation())
                .isEqualTo(new Citation("06/2027/QĐ-UBND", "sửa đổi Điều 20.5 (335/2025/NĐ-CP)"));
        assertThat(quota.provision().vietnameseName())
                .isEqualTo(BASE.quota().orElseThrow().provision().vietnameseName());
    }

    @Test
    void a_clause_is_cited_where_it_is_given() {
        Policy policy = amended(
                new Put("335.quota/rate.share", "1/4", "Điều 3.1"),
                new Put("335.quota/raised.highest", "3/10", "Điều 3.2"));

        assertThat(policy.quota().orElseThrow().provision().citation())
                .isEqualTo(new Citation("06/2027/QĐ-UBND", "Điều 3.1, Điều 3.2"));
    }

    @Test
    void the_new_policy_is_the_old_one_under_its_own_name() {
        Policy policy = put("335.quota/rate.share", "1/4");

        assertThat(policy.id()).isEqualTo("local");
        assertThat(policy.instrument()).isEqualTo(LOCAL);
        assertThat(policy.scope()).isEqualTo(BASE.scope());
        assertThat(policy.effective()).isEqualTo(DAYS);
        assertThat(policy.basis()).contains(new PolicyBasis(BASE.id(), BASE.contentHash()));
        assertThat(BASE.basis()).isEmpty();
        assertThat(policy.rules()).hasSameSizeAs(BASE.rules());
        assertThat(policy.rules())
                .filteredOn(rule -> !BASE.rules().contains(rule))
                .hasSize(1);
        assertThat(((Policy) SerialCopy.of(policy)).contentHash()).isEqualTo(policy.contentHash());
    }

    @Test
    void another_scope_may_be_given() {
        PolicyScope scope = PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE);

        assertThat(BASE.amendedBy("local", LOCAL, scope, DAYS, List.of()).scope())
                .isEqualTo(scope);
    }

    @Test
    void a_name_of_its_own_is_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.amendedBy(BASE.id(), LOCAL, DAYS, List.of()))
                .withMessage("id (vn.335-2025.individuals) of an amended policy must be a name of its own");
    }

    @Test
    void the_basis_is_part_of_the_content() {
        Policy once = amended();
        Policy again = BASE.reading("late-count", "per-day", "QĐ 1").amendedBy("local", LOCAL, DAYS, List.of());

        assertThat(once.contentHash())
                .isNotEqualTo(again.contentHash())
                .isNotEqualTo(BASE.withId("local")
                        .withInstrument(LOCAL)
                        .withEffective(DAYS)
                        .contentHash());
    }

    @Test
    void a_provision_on_several_sheets_is_amended_on_all_of_them() {
        Policy policy = amended(
                new Put("335.result/worth", "60"),
                new Put("335.sheet.staff/scale", "90"),
                new Put("335.sheet.leader/scale", "90"));

        for (Role role : Role.ofPeople()) {
            CompositeMeasure.Sum total = (CompositeMeasure.Sum) policy.sheet(role, PeriodKind.MONTH, Sheet.Basis.FACTS)
                    .orElseThrow()
                    .total();
            assertThat(total.parts().get(1)).isInstanceOfSatisfying(CompositeMeasure.Section.class, result -> {
                assertThat(result.worth()).isEqualTo(Fraction.of(60));
                assertThat(result.provision().citation().instrument()).isEqualTo("06/2027/QĐ-UBND");
            });
        }
    }

    @Test
    void bands_move_together() {
        Policy policy = amended(new Put("335.excellent/band", "[80,)"), new Put("335.good/band", "[70,80)"));

        assertThat(policy.ladder(Role.STAFF, PeriodKind.YEAR)
                        .orElseThrow()
                        .rungFor(Fraction.of(80))
                        .orElseThrow()
                        .level())
                .isEqualTo(Classification.EXCELLENT);
        assertThat(policy.ladder(Role.STAFF, PeriodKind.MONTH)
                        .orElseThrow()
                        .rungFor(Fraction.of(79))
                        .orElseThrow()
                        .level())
                .isEqualTo(Classification.GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "335.quota/rate.share | 0.15 | 3/20",
                "335.excellent/level | excellent | excellent",
                "335.quota/reach.roles | staff, deputy | deputy, staff",
                "335.quota/reach.kinds | year | year",
                "335.six-months/when.months | 3 | 3",
                "335.class/outcome | indicative-range | indicative-range",
                "335.degradation/when.kinds | discipline, suspension | discipline, suspension",
                "335.unit-results/threshold | 45 | 45",
                "335.unit-results/otherwise | 0.25 | 1/4",
                "335.unit-results/population | direct-reports | direct-reports",
                "335.quality/element | b2 | b2",
                "335.quality/credit | less-delays | less-delays",
                "335.six-months/effect | not-classified | not-classified",
                "335.class/rungs[335.excellent].level | excellent | excellent",
                "335.general/step | 0.5 | 0.5",
                "335.sheet.staff/rounding | month-as-recorded 0.01 half-up | month-as-recorded 1/100 half-up",
                "335.quota/tie | none-of-the-tied | none-of-the-tied",
                "335.quota/smallGroup | at-least-one-below-5 (Điều 4) | at-least-one-below-5 (Điều 4)",
                "335.work/lateCount | per-day | per-day",
                "335.attribution/december | eleven-months | eleven-months",
            })
    void text_is_read_by_the_type_of_the_component(String path, String text, String read) {
        Policy policy = put(path, text);

        assertThat(text(policy, path)).contains(read);
    }

    @Test
    void a_text_is_put_on_the_only_component_that_is_one() {
        assertThat(put("335.six-months/when", "3")).isEqualTo(put("335.six-months/when.months", "3"));
        assertThat(put("335.discipline/effect", "good")).isEqualTo(put("335.discipline/effect.level", "good"));
        assertThat(((Gate) rule(put("335.discipline/effect", "not-classified"), "335.discipline")).effect())
                .isEqualTo(new Gate.NotClassified());
    }

    @Test
    void a_reading_becomes_what_the_instrument_states_wherever_its_question_occurs() {
        Policy policy = put("335.sheet.staff/rounding", "year 0.1 down");

        assertThat(policy.interpretations().get("score-rounding"))
                .isEqualTo(new Interpretation.Stated<>(
                        "score-rounding",
                        ScoreRounding.NONE.parse("year 0.1 down"),
                        new Citation("06/2027/QĐ-UBND", "quy định Điều 16.1, 17.1 (335/2025/NĐ-CP)")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.reading("score-rounding", "none", "QĐ 9"))
                .withMessageContaining("06/2027/QĐ-UBND fixes it as year 1/10 down");
    }

    @Test
    void what_a_text_states_is_changed_by_an_amendment_though_not_by_a_reading() {
        Policy again = put("335.quota/rate.of.base", "good-or-better");

        assertThat(again.amendedBy(
                                "other",
                                LOCAL,
                                DAYS,
                                List.of(new Put("335.quota/rate.of.base", Quota.Base.RATED_GOOD_FINAL, "Điều 9")))
                        .interpretations()
                        .get("quota-base"))
                .isEqualTo(new Interpretation.Stated<>(
                        "quota-base", Quota.Base.RATED_GOOD_FINAL, new Citation("06/2027/QĐ-UBND", "Điều 9")));
        assertThat(again.amendedBy("other", LOCAL, DAYS, List.of(new Put("335.quota/rate.of.base", "rated-good-final")))
                        .interpretations()
                        .get("quota-base"))
                .isInstanceOfSatisfying(
                        Interpretation.Stated.class,
                        stated -> assertThat(stated.clause().clause())
                                .isEqualTo("sửa đổi quy định Điều 20.5 (335/2025/NĐ-CP) (06/2027/QĐ-UBND)"));
    }

    @Test
    void an_interpretation_may_be_put_whole() {
        Interpretation<Quota.Base> chosen =
                new Interpretation.Chosen<>("quota-base", Quota.Base.GOOD_OR_BETTER, "Sở Nội vụ", "Dễ hiểu");

        assertThat(put("335.quota/rate.of.base", chosen).interpretations().get("quota-base"))
                .isEqualTo(chosen);
        refused(
                "335.quota/rate.of.base: base (quota-scope) must answer the question quota-base",
                new Put(
                        "335.quota/rate.of.base",
                        new Interpretation.Chosen<>("quota-scope", Quota.Scope.AGENCY_AND_GROUP, "Sở Nội vụ", "")));
    }

    @Test
    void an_interpretation_is_named_by_its_key_too() {
        assertThat(put("late-count", "per-day")).isEqualTo(put("335.work/lateCount", "per-day"));
    }

    private static final Interpretation<Form> OPEN_FORM = new Interpretation.Open<>(
            "general-form",
            new Form("Mẫu của tỉnh", ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(30))))),
            "The criteria of the province.");

    @Test
    void what_is_open_is_settled_by_an_amendment() {
        Policy open = put("335.general/form", OPEN_FORM);
        Policy settled = open.amendedBy(
                "settled", LOCAL, DAYS, List.of(new Put("335.general/form", "A: 10 10; B: 10", "Điều 2")));

        assertThat(open.open()).containsOnlyKeys("general-form");
        assertThat(open.form()).isEmpty();
        assertThat(settled.open()).isEmpty();
        assertThat(settled.form()).contains(((Form) OPEN_FORM.alternatives().get(0)).parse("A: 10 10; B: 10"));
        assertThat(settled.interpretations().get("general-form"))
                .isInstanceOfSatisfying(
                        Interpretation.Stated.class,
                        stated -> assertThat(stated.clause()).isEqualTo(LOCAL.clause("Điều 2")));
        assertThat(open.differences(settled))
                .extracting(Difference::toString)
                .contains(
                        "335.general/form: I: 30 → A: 10 10; B: 10",
                        "335.general/form.kind: open → stated",
                        "335.general/form.question.english: The criteria of the province. → –");
    }

    @Test
    void an_optional_component_is_put_and_repealed() {
        Policy limited = put("335.total/ceiling", "100");

        assertThat(text(limited, "335.total/ceiling")).contains("100");
        Policy free = limited.amendedBy("free", LOCAL, DAYS, List.of(new Repeal("335.total/ceiling")));
        assertThat(text(free, "335.total/parts")).isPresent();
        assertThat(text(free, "335.total/ceiling")).isEmpty();
        refused(
                "335.total/ceiling: must be there to be repealed; nothing stands at 335.sheet.staff/total.ceiling",
                new Repeal("335.total/ceiling"));
    }

    @Test
    void an_interpretation_that_is_not_there_needs_its_key() {
        refused(
                "335.class/unmet: unmet (one-level-down) must be an interpretation with its key, for there is none yet",
                new Put("335.class/unmet", "one-level-down"));
    }

    // What is added

    private static final Provision TIMELY =
            new Provision("local.timely", LOCAL.clause("Điều 6"), "Tính kịp thời", "Timeliness");
    private static final CompositeMeasure.Share TIMELINESS = new CompositeMeasure.Share(
            Fraction.of(2), new WorkMeasure.TaskShare("timely", TIMELY, WorkMeasure.Credit.LESS_DELAYS));

    private static ImmutableList<String> elements(Policy policy, Role role) {
        return policy
                .sheet(role, PeriodKind.MONTH, Sheet.Basis.FACTS)
                .orElseThrow()
                .total()
                .parts()
                .get(1)
                .parts()
                .stream()
                .map(Measure::element)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_share_is_added_to_a_section_on_every_sheet_that_has_it() {
        Policy policy = amended(new Add("335.result/shares", TIMELINESS));

        assertThat(elements(policy, Role.STAFF)).containsExactly("a", "b", "c", "timely");
        assertThat(elements(policy, Role.HEAD)).containsExactly("a", "b", "c", "d", "dd", "e", "timely");
        assertThat(policy.sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total()
                        .parts()
                        .get(1)
                        .provision()
                        .citation())
                .isEqualTo(LOCAL.clause("bổ sung Điều 12.3, 16 (335/2025/NĐ-CP)"));
    }

    @Test
    void a_share_is_added_on_one_sheet_behind_another_share() {
        Policy policy = amended(
                new Add("335.sheet.staff/total.parts[result].shares", TIMELINESS, "b", "Điều 7"),
                new Put("335.sheet.staff/total.parts[result].shares[timely].weight", "3", "Điều 7"));

        assertThat(elements(policy, Role.STAFF)).containsExactly("a", "b", "timely", "c");
        assertThat(elements(policy, Role.HEAD)).containsExactly("a", "b", "c", "d", "dd", "e");
        assertThat(text(policy, "335.result/shares[timely].weight")).contains("3");
        assertThat(text(policy, "local.timely/provision.citation.clause")).contains("Điều 7");
    }

    @Test
    void a_part_is_added_to_a_sum_and_told_by_its_name_as_a_difference() {
        Measure bonus = new RecordedMeasure.Figure(
                "bonus",
                new Provision("local.bonus", LOCAL.clause("Điều 8"), "Điểm thưởng", "Bonus points"),
                Measure.Unit.POINTS,
                Optional.of(Fraction.of(5)),
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.ZERO);

        Policy policy = amended(
                new Add("335.total/parts", bonus),
                new Put("335.sheet.staff/scale", "105"),
                new Put("335.sheet.leader/scale", "105"));

        assertThat(BASE.differences(policy))
                .extracting(Difference::toString)
                .contains(
                        "335.total/parts: 335.general, 335.result → 335.general, 335.result, local.bonus",
                        "local.bonus: – → figure",
                        "local.bonus/provision.citation.clause: – → Điều 8");
    }

    @Test
    void what_a_rule_reaches_is_added_as_text() {
        assertThat(text(
                        amended(new Add("335.discipline/when.kinds", "suspension", "", "Điều 9")),
                        "335.discipline/when.kinds"))
                .contains("discipline, suspension");
    }

    @Test
    void what_cannot_be_added_is_refused() {
        refused(
                "335.result/worth: must be a list to which something can be added, not a Fraction",
                new Add("335.result/worth", "5"));
        refused(
                "335.result/shares: part (EXCELLENT) must be a Share",
                new Add("335.result/shares", Classification.EXCELLENT));
        refused(
                "335.sheet.staff/total.parts[result].shares: after (bb) must be the number of one of 3 elements, from [0], or"
                        + " one of the names a, b, c",
                new Add("335.sheet.staff/total.parts[result].shares", TIMELINESS, "bb", ""));
        refused(
                "335.discipline/when.kinds: must not hold the part (discipline) yet",
                new Add("335.discipline/when.kinds", "discipline"));
        refused(
                "335.sheet.staff: element (a) stands twice on sheet 335.sheet.staff",
                new Add(
                        "335.sheet.staff/total.parts[result].shares",
                        new CompositeMeasure.Share(
                                Fraction.ONE, new WorkMeasure.TaskShare("a", TIMELY, WorkMeasure.Credit.LESS_DELAYS))));
    }

    // What is inserted, replaced, repealed

    private static final Provision NEW_GATE =
            new Provision("local.gate", LOCAL.clause("Điều 5"), "Điều kiện của tỉnh", "Condition of the province");

    private static Gate gate(Provision provision) {
        Gate like = (Gate) rule(BASE, "335.discipline");
        return new Gate(
                provision,
                new Reach(ImmutableSet.of(Role.STAFF), ImmutableSet.of(PeriodKind.YEAR)),
                like.when(),
                new Gate.NotAbove(Classification.COMPLETED));
    }

    @Test
    void a_rule_is_inserted_behind_another_or_at_the_end() {
        Rule gate = gate(NEW_GATE);

        assertThat(amended(new Insert(gate)).rules()).endsWith(gate);
        assertThat(amended(new Insert(gate, "335.discipline")).rules())
                .containsSubsequence(rule(BASE, "335.discipline"), gate, rule(BASE, "335.quota"));
        assertThat(amended(new Insert(gate, "", "Điều 7")).rules())
                .last()
                .extracting(rule -> rule.provision().citation())
                .isEqualTo(LOCAL.clause("Điều 7"));
    }

    @Test
    void a_rule_is_replaced_where_it_stands() {
        Gate gate = gate(rule(BASE, "335.discipline").provision());
        Policy policy = amended(new Replace(gate));
        int position = BASE.rules().indexOf(rule(BASE, "335.discipline"));

        assertThat(policy.rules().get(position)).isInstanceOfSatisfying(Gate.class, replaced -> {
            assertThat(replaced.effect()).isEqualTo(gate.effect());
            assertThat(replaced.provision().citation())
                    .isEqualTo(LOCAL.clause("sửa đổi Điều 20.4c, 11.3 (335/2025/NĐ-CP)"));
        });
    }

    @Test
    void a_part_that_cites_for_itself_keeps_its_citation() {
        Provision own = new Provision("335.quality", LOCAL.clause("Điều 6"), "Chất lượng", "Quality");
        Policy policy = amended(new Replace(new WorkMeasure.TaskShare("b", own, WorkMeasure.Credit.LESS_DELAYS)));

        assertThat(text(policy, "335.quality/credit")).contains("less-delays");
        assertThat(policy.sheet(Role.HEAD, PeriodKind.MONTH, Sheet.Basis.FACTS)
                        .orElseThrow()
                        .total()
                        .parts()
                        .get(1)
                        .parts()
                        .get(1)
                        .provision())
                .isEqualTo(own);
    }

    @Test
    void a_rule_is_repealed() {
        assertThat(amended(new Repeal("335.quota")).quota()).isEmpty();
    }

    @Test
    void a_part_of_a_list_is_repealed_and_what_is_left_cites_the_amendment() {
        Policy policy = amended(new Repeal("335.progress", "Điều 8"));

        for (Role role : Role.ofPeople()) {
            assertThat(policy.sheet(role, PeriodKind.MONTH, Sheet.Basis.FACTS)
                            .orElseThrow()
                            .total()
                            .parts()
                            .get(1))
                    .satisfies(result -> {
                        assertThat(result.provision().citation()).isEqualTo(LOCAL.clause("Điều 8"));
                        assertThat(result.parts())
                                .extracting(Measure::element)
                                .startsWith("a", "b")
                                .doesNotContain("c");
                    });
        }
    }

    @Test
    void amendments_follow_one_another() {
        Policy policy = amended(
                new Insert(gate(NEW_GATE)),
                new Put("local.gate/effect.level", "good", "Điều 5"),
                new Repeal("335.discipline"));

        assertThat(((Gate) rule(policy, "local.gate")).effect()).isEqualTo(new Gate.NotAbove(Classification.GOOD));
        assertThat(policy.rules()).extracting(rule -> rule.provision().id()).doesNotContain("335.discipline");
    }

    @Test
    void amendments_of_different_rules_give_the_same_policy_in_any_order() {
        ImmutableList<Amendment> amendments = ImmutableList.of(
                new Put("335.quota/rate.share", "1/4", "Điều 3.1"),
                new Insert(gate(NEW_GATE)),
                new Put("late-count", "per-day", "Điều 4"),
                new Repeal("335.discipline"));

        assertThat(Collections2.permutations(amendments))
                .allSatisfy(order -> assertThat(BASE.amendedBy("local", LOCAL, DAYS, order))
                        .isEqualTo(BASE.amendedBy("local", LOCAL, DAYS, amendments)));
    }

    // What is refused

    @Test
    void a_value_of_another_type_is_refused() {
        refused(
                "335.quota/rate.of.base: base (DOWN) must be a Base",
                new Put("335.quota/rate.of.base", Quota.RateRounding.DOWN));
        refused(
                "335.quota/rate.share: share (DOWN) must be a Fraction",
                new Put("335.quota/rate.share", Quota.RateRounding.DOWN));
        refused("335.excellent/band: band (90) must be an Interval", new Put("335.excellent/band", Fraction.of(90)));
        refused(
                "335.result/shares: must name one thing: what stands there differs between"
                        + " 335.sheet.staff/total.parts[1].shares, 335.sheet.leader/total.parts[1].shares",
                new Put("335.result/shares", ImmutableList.of()));
        refused(
                "335.sheet.staff/total.parts: parts ([EXCELLENT]) must be a list, each a Measure",
                new Put("335.sheet.staff/total.parts", ImmutableList.of(Classification.EXCELLENT)));
    }

    @Test
    void a_text_that_is_no_such_value_is_refused() {
        refused(
                "335.quota/rate.share: number (many) must be a whole number, a decimal such as 2.5 or a fraction such as"
                        + " 260/3",
                new Put("335.quota/rate.share", "many"));
        refused(
                "335.quota/rate.of.base: base (all) must be one of rated-good-final, rated-good-before-fallback,"
                        + " good-or-better",
                new Put("335.quota/rate.of.base", "all"));
        refused(
                "335.excellent/level: classification (best) must be one of excellent, good, completed, not-completed",
                new Put("335.excellent/level", "best"));
        refused(
                "335.sheet.staff/total: total (70) must be a Measure, given as a value and not as text",
                new Put("335.sheet.staff/total", "70"));
    }

    @Test
    void a_path_that_leads_nowhere_is_refused() {
        refused(
                "335.quota/Rate?: must be the id of a provision, or such an id, a slash and a component, such as"
                        + " 335.quota/rate.share",
                new Put("335.quota/Rate?", "1/4"));
        refused(
                "335.six-months/wen.months: wen must be one of the components provision, reach, when, effect, weighedWhen;"
                        + " did you mean when?",
                new Put("335.six-months/wen.months", "3"));
        refused(
                "335.class/rungs[4].band: [4] must be the number of one of 4 elements, from [0], or one of the names"
                        + " 335.excellent, 335.good, 335.completed, 335.not-completed",
                new Put("335.class/rungs[4].band", "[0,1]"));
        refused(
                "335.sheet.staff/total.parts[resullt].worth: [resullt] must be the number of one of 2 elements, from [0], or"
                        + " one of the names general, result; did you mean result?",
                new Put("335.sheet.staff/total.parts[resullt].worth", "60"));
        refused(
                "335.quota/rate.of.base.value: value must not be there: a reading is changed as a whole",
                new Put("335.quota/rate.of.base.value", "x"));
        assertThatExceptionOfType(AmendmentRefusedException.class)
                .isThrownBy(() -> put("335.qouta/rate", "1/4"))
                .withMessageContaining("335.qouta/rate: provision (335.qouta) must be one of 335.quota, 335.quantity,");
    }

    @Test
    void what_must_stay_is_refused() {
        refused(
                "335.quota: must name a component or the key of an interpretation; a whole part is replaced, not put",
                new Put("335.quota", "1/4"));
        refused(
                "335.quota/provision: must not be put: an amendment cites itself; replace the whole part to name it"
                        + " otherwise",
                new Put("335.quota/provision", NEW_GATE));
        refused(
                "335.quota/rate.share: must not be missing where 335.quota/rate.share has it; replace it instead",
                new Repeal("335.quota/rate.share"));
        refused("335.quota: must not be there yet; replace it instead", new Insert(rule(BASE, "335.quota")));
        assertThatExceptionOfType(AmendmentRefusedException.class)
                .isThrownBy(() -> amended(new Insert(gate(NEW_GATE), "335.quality")))
                .withMessageContaining("local.gate: after (335.quality) must be one of the rules 335.work, ");
    }

    @Test
    void a_part_without_a_provision_replaces_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replace(Interval.all()))
                .withMessage("part ((,)) must be a rule or another part with a provision");
    }

    @Test
    void a_rule_that_refuses_its_new_parts_is_named() {
        refused(
                "335.quota: rates of a quota (1/2, raised at most to 1/4) must be ratios above 0 and up to 1, the lower"
                        + " one first",
                new Put("335.quota/rate.share", "1/2"));
    }

    @Test
    void rules_that_do_not_fit_together_are_refused() {
        refused("local: policy local must have one rule WorkCounting, not 0", new Repeal("335.work"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatExceptionOfType(AmendmentRefusedException.class)
                .isThrownBy(() -> amended(
                        new Put("335.excellent/band", "[80,)"),
                        new Put("335.quota/rate.share", "many"),
                        new Put("335.quota/late", "1"),
                        new Put("335.unit-results/full", "2")))
                .satisfies(refusal -> {
                    assertThat(refusal.problems())
                            .extracting(AmendmentProblem::amendments)
                            .containsExactly(
                                    ImmutableList.of(1),
                                    ImmutableList.of(2),
                                    ImmutableList.of(3),
                                    ImmutableList.of(0),
                                    ImmutableList.of(0));
                    assertThat(refusal.problems())
                            .extracting(AmendmentProblem::place)
                            .containsExactly(
                                    "335.quota/rate.share",
                                    "335.quota/late",
                                    "335.unit-results",
                                    "335.range",
                                    "335.class");
                    assertThat(refusal)
                            .hasMessageContaining(
                                    "\n- 335.class: bands [70,90) and [80,) of a ladder must" + " not overlap");
                });
    }

    @Test
    void the_same_rung_in_two_ladders_stays_the_same() {
        Policy policy = amended(new Put("335.completed/band", "[40,70)"), new Put("335.not-completed/band", "(,40)"));

        assertThat(policy.rules())
                .filteredOn(Ladder.class::isInstance)
                .extracting(rule -> ((Ladder) rule).rungs())
                .satisfies(rungs -> assertThat(rungs.get(0)).isEqualTo(rungs.get(1)));
    }

    @Test
    void what_is_changed_deep_in_a_rule_cites_by_the_nearest_provision() {
        String sheet = "335.sheet.leader/total.parts[1].shares[3].measure";
        Policy policy = amended(new Put(sheet + ".threshold", "40", "Điều 4"));
        Sheet before =
                BASE.sheet(Role.HEAD, PeriodKind.MONTH, Sheet.Basis.FACTS).orElseThrow();
        Sheet after =
                policy.sheet(Role.HEAD, PeriodKind.MONTH, Sheet.Basis.FACTS).orElseThrow();

        assertThat(after.provision()).isEqualTo(before.provision());
        assertThat(policy.elements(Role.HEAD, PeriodKind.MONTH)
                        .get("d")
                        .provision()
                        .citation())
                .isEqualTo(LOCAL.clause("Điều 4"));
        assertThat(policy.elements(Role.HEAD, PeriodKind.MONTH).get("dd"))
                .isEqualTo(BASE.elements(Role.HEAD, PeriodKind.MONTH).get("dd"));
    }

    @Test
    void a_provision_that_another_rule_carries_out_as_before_is_not_cited_anew() {
        Policy policy = amended(
                new Put("335.class/rungs[335.completed].band", "[40,70)", "Điều 4"),
                new Put("335.class/rungs[335.not-completed].band", "(,40)", "Điều 4"));
        Ladder ofYear = policy.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();
        Ladder ofMonth = policy.ladder(Role.STAFF, PeriodKind.MONTH).orElseThrow();

        assertThat(ofYear.provision().citation()).isEqualTo(LOCAL.clause("Điều 4"));
        assertThat(ofYear.rungs().get(2).provision())
                .isEqualTo(ofMonth.rungs().get(2).provision());
        assertThat(ofMonth).isEqualTo(BASE.ladder(Role.STAFF, PeriodKind.MONTH).orElseThrow());
    }
}
