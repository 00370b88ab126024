package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.RecordParts;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.validity.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Decree335IndividualsTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    /** What the text leaves open for individuals: key and alternatives, the default first. */
    private static final String QUESTIONS = """
            above-assigned: cap-each-ratio · cap-each-line · cap-result-only
            taken-over-work: numerators-only · both-sides · separate-points
            ad-hoc-work: numerators-only · both-sides · separate-points
            no-assigned-work: undetermined · zero · period-excluded
            partial-completion: fraction-if-approved · whole-products-only
            deduction-base: product-unit · task-line
            late-count: per-occurrence · per-day
            late-day: calendar · working
            extension-effect: moves-date-if-granted-by-due · moves-date-if-requested-by-due · none
            period-attribution: by-due-date · by-assignment-date · by-planned-share
            late-finish: carried-as-new-assignment-with-delay · no-credit · reopens-period
            coefficient-rounding: exact · one-decimal
            score-rounding: none · ratio 1/10000 half-up · month-as-recorded 1/100 half-up · year 1/100 half-up
            general-source: confirmed-by-authority · self-unless-changed
            general-step: any · 0.5 · 0.25
            leader-work: listed-tasks · all-products-managed
            d-population: all-under-management · direct-reports
            d-unscored: excused-left-out-others-undetermined · ignored-with-coverage
            d-empty-field: supplied-by-authority · left-out-of-mean · full
            organising-between: authority-chooses-with-reason · favourable-100 · strict-50
            solidarity-between: authority-chooses-with-reason · favourable-100 · strict-50
            acting-head: as-head-from-decision · as-own-post
            missing-months: mean-of-confirmed-if-all-gaps-lawful · divide-by-12 · mean-of-confirmed
            nothing-to-score: not-classified · undetermined
            month-presence: any-assigned-work · half-of-working-days · by-caller
            service-length: calendar-months-and-days · months-touched
            part-month: thirtieths · share-of-month
            served-elsewhere: judged-is-served · known-posts-only
            annual-leave: served · not-served
            leave-gap: any-lawful · named-in-text
            post-day: last-day · longer-part
            category-day: last-day · longer-part
            other-category: result-counts · left-out
            month-end: last-day · 25
            undated-task: finished-then-assigned · assigned-then-finished
            earlier-extension: moves-nothing · moves-date
            late-hand-back: no-hand-back · handed-back
            quarter-only-year: mean-of-quarters · cumulative
            december: scored-early-later-work-next-year · eleven-months · provisional-then-replaced
            transfer-month: agency-at-month-end · longer-stay · by-days
            discipline-date: effective · signed
            double-discipline-year: first-effective · authority-decides
            old-organisation-discipline: reported-to-old-body · counts-now
            other-leave: not-served · served
            left-service: not-applied · applied · undetermined
            managed-unit-tail: not-applied · applied · undetermined
            suspension: consider · not-completing-unless-decided-otherwise
            quota-base: rated-good-final · rated-good-before-fallback · good-or-better
            quota-scope: agency-and-group · group-within-agency
            quota-agency: using-agency · direct-using-unit
            quota-members: classified-by-same-authority · employed-in-agency
            raised-rate-scope: agency-and-groups · agency-only
            small-group: none
            quota-ranking: year-score · authority-order
            quota-tie: refer-to-authority · none-of-the-tied · declared-keys: result
            surplus-class: good · undetermined
            head-cap-unrated-organisation: undetermined · no-cap
            headship: at-end · any-day
            class-day: 12-15 · 12-05 · next-year-01-15
            last-day-off: stands · next-working-day
            database-from: decision · notice · publication
            database-days: calendar · working
            leaving-from: decision · notice · publication
            leaving-days: calendar · working
            """;

    /** What the text fixes, with its clause; the rounding follows from "không vượt quá". */
    private static final ImmutableMap<String, String> FIXED = ImmutableMap.<String, String>builder()
            .put("acts-at-both", "by-time-of-act, Điều 11.3d")
            .put("sick-leave", "served, Điều 11.2")
            .put("maternity-leave", "served, Điều 11.2")
            .put("unpaid-leave", "not-served, Điều 11.2")
            .put("year-cutoff", "12-15, Điều 19.2")
            .put("delay-deduction", "each 25 %, Điều 14.2c")
            .put("denominator", "assigned, Điều 14.2")
            .put("discipline-filter", "duty-related, Điều 38.4")
            .put("fault-deduction", "each 25 %, Điều 14.2b")
            .put("general-form", "I: 5 5; II: 5/2 5/2 5/2 5/2; III: 5/2 5/2 5/2 5/2, Phụ lục II, Mẫu số 01")
            .put("leader-values", "hundred-or-fifty, Điều 15.3")
            .put("quota-rounding", "down, Điều 20.5")
            .put("settlement-days", "working, Điều 22")
            .put("settlement-from", "petition, Điều 22")
            .buildOrThrow();

    private static ImmutableMap<String, List<String>> questions() {
        ImmutableMap.Builder<String, List<String>> questions = ImmutableMap.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(QUESTIONS)) {
            int colon = line.indexOf(": ");
            questions.put(line.substring(0, colon), Splitter.on(" · ").splitToList(line.substring(colon + 2)));
        }
        return questions.buildOrThrow();
    }

    // The edition

    @Test
    void the_edition_governs_civil_servants_from_2026() {
        PolicyScope civilServants = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);

        assertThat(StandardPolicies.book().inForce(civilServants, EvaluationPeriod.month(2026, 1)))
                .isEqualTo(POLICY);
        assertThat(POLICY.id()).isEqualTo("vn.335-2025.individuals");
        assertThat(POLICY.instrument().number()).isEqualTo("335/2025/NĐ-CP");
    }

    @Test
    void the_content_changes_only_on_purpose() {
        assertThat(POLICY.contentHash()).isEqualTo("bd4f04ba9c98855fd6b941707d10b32b24ff977b8e64327bd9298b666ce031b5");
        assertThat(Preset.HANDBOOK_2026.applyTo(POLICY).contentHash())
                .isEqualTo("267fcdb2e6c06b8cf901ff08cd70ce6b1217acb2f08f0aa2ed301b444bc0a587");
    }

    // Readings

    @Test
    void every_question_that_the_text_leaves_open_is_there_with_its_alternatives() {
        Map<String, List<String>> asked = new HashMap<>();
        POLICY.interpretations().forEach((key, question) -> {
            if (question instanceof Interpretation.Chosen<?>) {
                asked.put(
                        key,
                        question.value().alternatives().stream()
                                .map(Reading::key)
                                .toList());
            }
        });

        assertThat(asked).containsExactlyInAnyOrderEntriesOf(questions());
    }

    @Test
    void the_edition_reads_every_question_by_its_default_and_says_why() {
        questions()
                .forEach((key, alternatives) -> assertThat(
                                POLICY.interpretations().get(key))
                        .isInstanceOfSatisfying(Interpretation.Chosen.class, chosen -> {
                            assertThat(chosen.value().key()).as(key).isEqualTo(alternatives.get(0));
                            assertThat(chosen.by()).isEqualTo("thuocdo");
                            assertThat(chosen.why().english()).as(key).isNotBlank();
                        }));
    }

    @Test
    void what_the_text_fixes_is_told_with_its_clause() {
        Map<String, String> stated = new HashMap<>();
        POLICY.interpretations().forEach((key, question) -> {
            if (question instanceof Interpretation.Fixed<?> fixed) {
                stated.put(key, fixed.value().key() + ", " + fixed.clause().clause());
            }
        });

        assertThat(stated).isEqualTo(FIXED);
    }

    @ParameterizedTest
    @CsvSource({
        "denominator, completed",
        "delay-deduction, each 20 %",
        "fault-deduction, whole-product",
        "leader-values, any",
        "quota-rounding, half-up"
    })
    void what_the_text_fixes_cannot_be_selected(String key, String reading) {
        List<String> fixed = Splitter.on(", ").splitToList(FIXED.get(key));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading(key, reading, "QĐ 12"))
                .withMessage("interpretation " + key + " (" + reading + ") cannot be selected: " + fixed.get(1)
                        + ", 335/2025/NĐ-CP fixes it as " + fixed.get(0));
    }

    @Test
    void an_unknown_reading_is_refused_with_the_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.reading("late-count", "per-week", "QĐ 12"))
                .withMessage("interpretation late-count (per-week) must be one of per-occurrence, per-day");
    }

    // Presets

    @Test
    void the_literal_preset_is_the_edition_itself() {
        assertThat(Preset.LITERAL.applyTo(POLICY)).isEqualTo(POLICY);
    }

    @Test
    void the_handbook_preset_departs_in_these_readings() {
        Map<String, String> departures = new HashMap<>();
        Preset.HANDBOOK_2026.applyTo(POLICY).interpretations().forEach((key, question) -> {
            if (!question.value().equals(POLICY.interpretations().get(key).value())) {
                departures.put(key, question.value().key());
            }
        });

        assertThat(departures)
                .isEqualTo(Map.of(
                        "ad-hoc-work", "both-sides",
                        "deduction-base", "task-line",
                        "late-count", "per-day",
                        "period-attribution", "by-planned-share",
                        "coefficient-rounding", "one-decimal",
                        "leader-work", "all-products-managed"));
    }

    @ParameterizedTest
    @CsvSource({"partial-completion, fraction-if-approved", "december, scored-early-later-work-next-year"})
    void where_the_handbook_agrees_with_the_edition_it_is_named_as_the_chooser(String key, String reading) {
        assertThat(Preset.HANDBOOK_2026.applyTo(POLICY).interpretations().get(key))
                .isInstanceOfSatisfying(Interpretation.Chosen.class, chosen -> {
                    assertThat(chosen.value().key()).isEqualTo(reading);
                    assertThat(chosen.by()).isEqualTo("handbook-2026");
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_preset_is_read_from_its_key(Preset preset) {
        assertThat(Term.parse(Preset.class, preset.key())).isEqualTo(preset);
    }

    @Test
    void an_unknown_preset_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(Preset.class, "handbook"))
                .withMessage("preset (handbook) must be one of literal, handbook-2026");
    }

    // Grounds

    @Test
    void corruption_in_a_unit_is_weighed_for_who_discovered_and_remedied_it_if_the_tail_is_applied() {
        assertThat(EditionText.gate(POLICY, "335.managed-unit-corruption"))
                .isEqualTo(
                        "DEPUTY+HEAD YEAR: MANAGED_UNIT_CORRUPTION of MANAGED_UNIT => not above not-completed, weighed"
                                + " when (DISCOVERED_REPORTED_REMEDIED of MANAGED_UNIT+SUBJECT) if managed-unit-tail is applied;"
                                + " Điều 20.4d");
    }

    @Test
    void somebody_who_left_within_the_year_is_classified_unless_the_reading_says_otherwise() {
        assertThat(EditionText.gate(POLICY, "335.left-service"))
                .isEqualTo(
                        "DEPUTY+HEAD+STAFF YEAR: (LeftService) if left-service is applied => NotClassified; Điều 11");
    }

    // Citations

    @Test
    void every_rule_and_every_part_of_one_is_cited_under_an_id_of_its_own() {
        Map<String, Provision> byId = new HashMap<>();
        forEachProvision(POLICY.rules(), provision -> {
            Provision before = byId.putIfAbsent(provision.id(), provision);
            assertThat(before == null || before.equals(provision))
                    .as(provision.id())
                    .isTrue();
        });

        assertThat(POLICY.rules()).extracting(rule -> rule.provision().id()).doesNotHaveDuplicates();
        assertThat(byId).hasSize(54);
        assertThat(byId.values()).allSatisfy(provision -> {
            assertThat(provision.citation().clause()).startsWith("Điều ");
            assertThat(provision.citation().instrument())
                    .isEqualTo(provision.id().startsWith("170.") ? "170/2025/NĐ-CP" : "335/2025/NĐ-CP");
            assertThat(provision.vietnameseName()).isNotBlank();
            assertThat(provision.englishName()).isNotBlank();
        });
    }

    private static void forEachProvision(Object value, Consumer<Provision> action) {
        if (value instanceof Provision provision) {
            action.accept(provision);
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> forEachProvision(element, action));
        } else if (value instanceof Record record) {
            RecordParts.of(record).forEach(part -> forEachProvision(part, action));
        }
    }

    // Points

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COLLECTIVE")
    void the_maxima_of_a_month_add_up_to_a_hundred(Role role) {
        Measure total = sheet(role, PeriodKind.MONTH).total();

        assertThat(total).isInstanceOf(CompositeMeasure.Sum.class);
        assertThat(total.parts())
                .extracting(Measure::maximum)
                .containsExactly(Optional.of(Fraction.of(30)), Optional.of(Fraction.of(70)));
        assertThat(total.maximum()).contains(Fraction.of(100));
    }

    @Test
    void the_form_splits_thirty_points_as_form_01_does() {
        assertThat(POLICY.form().orElseThrow().maximumByAddress())
                .containsEntry("I", Fraction.of(10))
                .containsEntry("I.1", Fraction.of(5))
                .containsEntry("II", Fraction.of(10))
                .containsEntry("II.4", Fraction.of(5, 2))
                .containsEntry("III", Fraction.of(10))
                .containsEntry("total", Fraction.of(30))
                .hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({"STAFF, a b c", "DEPUTY, a b c d dd e", "HEAD, a b c d dd e"})
    void a_leader_has_six_shares_and_staff_have_three(Role role, String elements) {
        Measure result = sheet(role, PeriodKind.QUARTER).total().parts().get(1);

        assertThat(result.element()).isEqualTo("result");
        assertThat(result.parts()).extracting(Measure::element).containsExactly(elements.split(" "));
    }

    private static Sheet sheet(Role role, PeriodKind kind) {
        return POLICY.sheet(role, kind, Sheet.Basis.FACTS).orElseThrow();
    }

    @Test
    void leaders_have_a_hundred_or_fifty_per_cent_for_the_unit_at_fifty_points() {
        ImmutableList<Measure> shares =
                sheet(Role.HEAD, PeriodKind.MONTH).total().parts().get(1).parts();
        JudgedMeasure.AllManaged d = (JudgedMeasure.AllManaged) shares.get(3);

        assertThat(d.threshold()).isEqualTo(Fraction.of(50));
        assertThat(d.full()).isEqualTo(Fraction.ONE);
        assertThat(d.otherwise()).isEqualTo(Fraction.of(1, 2));
        assertThat(shares.subList(4, 6)).allSatisfy(share -> {
            assertThat(((JudgedMeasure.Assessed) share).full()).isEqualTo(Fraction.ONE);
            assertThat(((JudgedMeasure.Assessed) share).prolonged()).isEqualTo(Fraction.of(1, 2));
        });
    }

    // Classes

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90, EXCELLENT",
        "89.999999, GOOD",
        "70, GOOD",
        "69.999999, COMPLETED",
        "50, COMPLETED",
        "49.999999, NOT_COMPLETED",
        "0, NOT_COMPLETED"
    })
    void the_edges_of_the_bands_are_those_of_article_20(String total, Classification level) {
        assertThat(ladder(PeriodKind.YEAR)
                        .rungFor(Fraction.parse(total))
                        .orElseThrow()
                        .level())
                .isEqualTo(level);
    }

    @Test
    void a_year_has_a_class_and_a_shorter_period_a_range() {
        assertThat(ladder(PeriodKind.YEAR).outcome()).isEqualTo(Ladder.Outcome.CLASS);
        for (PeriodKind kind : List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR)) {
            assertThat(ladder(kind).outcome()).isEqualTo(Ladder.Outcome.INDICATIVE_RANGE);
            assertThat(ladder(kind).rungs()).isEqualTo(ladder(PeriodKind.YEAR).rungs());
        }
    }

    private static Ladder ladder(PeriodKind kind) {
        return POLICY.ladder(Role.STAFF, kind).orElseThrow();
    }

    @Test
    void gates_and_quota_are_the_year_s() {
        for (Role role : Role.ofPeople()) {
            for (PeriodKind kind : PeriodKind.values()) {
                assertThat(POLICY.gates(role, kind).isEmpty()).isEqualTo(kind != PeriodKind.YEAR);
                assertThat(POLICY.quota().orElseThrow().reach().covers(role, kind))
                        .isEqualTo(kind == PeriodKind.YEAR);
            }
        }
    }

    @Test
    void only_a_head_is_limited_by_the_organization() {
        for (Role role : Role.ofPeople()) {
            assertThat(POLICY.gates(role, PeriodKind.YEAR))
                    .filteredOn(gate -> gate.effect() instanceof Gate.NotAboveOrganization)
                    .hasSize(role == Role.HEAD ? 1 : 0);
        }
    }

    @Test
    void a_fifth_may_be_excellent_and_a_quarter_by_decision() {
        assertThat(POLICY.quota().orElseThrow().level()).isEqualTo(Classification.EXCELLENT);
        assertThat(POLICY.quota().orElseThrow().rate())
                .isInstanceOfSatisfying(
                        Quota.Fixed.class, fixed -> assertThat(fixed.share()).isEqualTo(Fraction.of(1, 5)));
        assertThat(POLICY.quota().orElseThrow().raised().flatMap(Quota.Raised::highest))
                .contains(Fraction.of(1, 4));
    }
}
