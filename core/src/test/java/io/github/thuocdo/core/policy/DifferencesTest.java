package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment.Put;
import io.github.thuocdo.core.policy.Amendment.Repeal;
import io.github.thuocdo.core.policy.Difference.End;
import io.github.thuocdo.core.policy.Difference.Where;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Policy BASE = StandardPolicies.decree335Individuals();

    private static final Where SHARE = new Where(Optional.of("335.quota"), "rate.share");

    /** The same instrument and days, so that only the rules differ. */
    private static Policy amended(Amendment... amendments) {
        LegalInstrument instrument = BASE.instrument();
        Policy policy = BASE.amendedBy("local", instrument, BASE.effective(), List.of(amendments));
        return policy.withId(BASE.id()).withBasis(Optional.empty());
    }

    private static String line(String path, String before, String after) {
        return path + ": " + before + " → " + after;
    }

    private static List<String> lines(Policy one, Policy other) {
        return one.differences(other).stream().map(Difference::toString).toList();
    }

    @Test
    void equal_policies_do_not_differ() {
        assertThat(lines(BASE, BASE)).isEmpty();
    }

    @Test
    void what_a_delay_takes_differs_at_its_path() {
        assertThat(lines(BASE, amended(new Put("delay-deduction", "days 1: 20 %, 6: 100 %", "Điều 3"))))
                .contains(line("335.work/delayDeduction", "each 25 %", "days 1: 20 %, 6: 100 %"));
    }

    @Test
    void a_number_and_its_citation() {
        assertThat(lines(BASE, amended(new Put("335.quota/rate.share", "1/4", "Điều 3"))))
                .containsExactly(
                        line("335.quota/provision.citation.clause", "Điều 20.5", "Điều 3"),
                        line("335.quota/rate.share", "1/5", "1/4"));
    }

    @Test
    void its_ends_are_the_values_that_stand_there() {
        assertThat(BASE.differences(amended(new Put("335.quota/rate.share", "1/4", "Điều 3"))))
                .contains(new Difference(SHARE, new End.Value(Fraction.of(1, 5)), new End.Value(Fraction.of(1, 4))));
        assertThat(BASE.differences(BASE.reading("late-count", "per-day", "QĐ 12")))
                .contains(new Difference(
                        new Where(Optional.of("335.work"), "lateCount"),
                        new End.Value(WorkCounting.LateCount.PER_OCCURRENCE),
                        new End.Value(WorkCounting.LateCount.PER_DAY)));
        assertThat(BASE.differences(amended(new Repeal("335.six-months"))))
                .contains(new Difference(
                        new Where(Optional.of("335.six-months"), ""), new End.Kind(Gate.class), new End.Absent()));
        assertThat(BASE.differences(amended(new Amendment.Add("335.discipline/when.kinds", "suspension"))))
                .contains(new Difference(
                        new Where(Optional.of("335.discipline"), "when.kinds"),
                        new End.Values(ImmutableList.of(ConclusionKind.DISCIPLINE)),
                        new End.Values(ImmutableList.of(ConclusionKind.DISCIPLINE, ConclusionKind.SUSPENSION))));
    }

    @Test
    void a_part_of_several_sheets_is_told_once() {
        Policy other = amended(
                new Put("335.result/worth", "60", "Điều 3"),
                new Put("335.sheet.staff/scale", "90", "Điều 3"),
                new Put("335.sheet.leader/scale", "90", "Điều 3"));

        assertThat(BASE.differences(other)).extracting(Difference::path).doesNotHaveDuplicates();
        assertThat(lines(BASE, other))
                .contains(
                        line("335.result/provision.citation.clause", "Điều 12.3, 16", "Điều 3"),
                        line("335.result/worth", "70", "60"));
    }

    @Test
    void a_part_that_differs_on_one_sheet_is_told_with_that_sheet() {
        Policy other = amended(
                new Put("335.sheet.leader/total.parts[1].worth", "60", "Điều 3"),
                new Put("335.sheet.leader/scale", "90", "Điều 3"));

        assertThat(lines(BASE, other))
                .containsExactly(
                        line("335.sheet.leader/provision.citation.clause", "Điều 16.2, 17.1", "Điều 3"),
                        line("335.sheet.leader/total.parts[result].worth", "70", "60"),
                        line("335.sheet.leader/scale", "100", "90"));
        assertThat(lines(other, BASE)).contains(line("335.sheet.leader/total.parts[result].worth", "60", "70"));
    }

    @Test
    void who_reads_it_so_and_why() {
        assertThat(lines(BASE, BASE.reading("late-count", "per-day", "QĐ 12")))
                .containsExactly(
                        line("335.work/lateCount", "per-occurrence", "per-day"),
                        line("335.work/lateCount.by", "thuocdo", "QĐ 12"),
                        line("335.work/lateCount.why.vietnamese", "\"Mỗi lần chậm\" (Điều 14.2c).", ""),
                        line("335.work/lateCount.why.english", "\"Mỗi lần chậm\" (Art 14.2c).", ""));
        assertThat(lines(BASE, amended(new Put("335.work/lateCount", "per-day", "Điều 3"))))
                .containsExactly(
                        line("335.work/lateCount", "per-occurrence", "per-day"),
                        line("335.work/lateCount.kind", "chosen", "stated"),
                        line("335.work/lateCount.by", "thuocdo", "–"),
                        line("335.work/lateCount.why.vietnamese", "\"Mỗi lần chậm\" (Điều 14.2c).", "–"),
                        line("335.work/lateCount.why.english", "\"Mỗi lần chậm\" (Art 14.2c).", "–"),
                        line("335.work/lateCount.clause.instrument", "–", "335/2025/NĐ-CP"),
                        line("335.work/lateCount.clause.clause", "–", "Điều 3"));
    }

    @Test
    void a_rule_that_is_gone() {
        assertThat(lines(BASE, amended(new Repeal("335.six-months"))))
                .contains(
                        line("335.six-months", "gate", "–"),
                        line("335.six-months/when", "served-less-than", "–"),
                        line("335.six-months/when.months", "6", "–"))
                .allMatch(line -> line.startsWith("335.six-months") || line.startsWith("/rules: "));
    }

    @Test
    void a_part_that_is_gone_from_one_sheet() {
        Sheet leader = (Sheet) BASE.rules().stream()
                .filter(rule -> rule.provision().id().equals("335.sheet.leader"))
                .findFirst()
                .orElseThrow();
        CompositeMeasure.Sum total = (CompositeMeasure.Sum) leader.total();
        Rule shorter = new Sheet(
                leader.provision(),
                leader.reach(),
                leader.basis(),
                new CompositeMeasure.Sum(
                        total.element(), total.provision(), total.parts().subList(0, 1)),
                leader.rounding(),
                Optional.empty());
        Policy other = BASE.withRules(BASE.rules().stream()
                .map(rule -> rule.equals(leader) ? shorter : rule)
                .toList());

        assertThat(lines(BASE, other))
                .contains(line("335.sheet.leader/total.parts", "335.general, 335.result", "335.general"))
                .contains(line("335.unit-results", "all-managed", "–"))
                .noneMatch(line -> line.startsWith("335.total"));
    }

    @Test
    void what_concerns_the_whole_policy_comes_first() {
        Policy local = BASE.amendedBy("local", BASE.instrument(), DateRange.all(), List.of());

        assertThat(lines(BASE, local))
                .containsExactly(
                        line("/id", BASE.id(), "local"),
                        line("/effective", "2026-01-01/..", "../.."),
                        line("/basis.policy", "–", BASE.id()),
                        line("/basis.contentHash", "–", BASE.contentHash()));
    }

    @Test
    void a_difference_is_one_line() {
        assertThat(new Difference(SHARE, new End.Value(Fraction.of(1, 5)), new End.Value(Fraction.of(1, 4))))
                .hasToString("335.quota/rate.share: 1/5 → 1/4");
        assertThat(new Difference(new Where(Optional.of("335.quota"), ""), new End.Kind(Quota.class), new End.Absent()))
                .hasToString("335.quota: quota → –");
    }

    private static List<String> ofResults(Policy one, Policy other) {
        return one.scoringDifferences(other).stream().map(Difference::toString).toList();
    }

    @Test
    void what_changes_no_result_is_not_among_the_scoring_differences() {
        Policy renamed = BASE.amendedBy(
                "local",
                new LegalInstrument(
                        "06/2027/QĐ-UBND",
                        "Quyết định",
                        "Decision",
                        LocalDate.of(2027, 1, 1),
                        DateRange.from(LocalDate.of(2027, 1, 1))),
                DateRange.from(LocalDate.of(2027, 1, 1)),
                List.of(new Put("late-count", "per-occurrence", "Điều 3")));
        Policy withoutProcedure = BASE.withRules(BASE.rules().stream()
                .filter(rule -> !(rule instanceof Procedure))
                .collect(ImmutableList.toImmutableList()));

        assertThat(BASE.differences(renamed)).isNotEmpty();
        assertThat(ofResults(BASE, renamed)).isEmpty();
        assertThat(BASE.differences(withoutProcedure)).isNotEmpty();
        assertThat(ofResults(BASE, withoutProcedure)).isEmpty();
    }

    @Test
    void a_number_a_reading_and_a_rule_are_among_the_scoring_differences() {
        assertThat(ofResults(BASE, amended(new Put("335.quota/rate.share", "1/4", "Điều 3"))))
                .containsExactly(line("335.quota/rate.share", "1/5", "1/4"));
        assertThat(ofResults(BASE, amended(new Put("335.work/lateCount", "per-day", "Điều 3"))))
                .containsExactly(line("335.work/lateCount", "per-occurrence", "per-day"));
        assertThat(ofResults(BASE, amended(new Repeal("335.six-months"))))
                .contains(line("335.six-months", "gate", "–"))
                .noneMatch(line -> line.contains("provision"));
    }
}
