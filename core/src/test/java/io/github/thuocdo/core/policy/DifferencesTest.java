package io.github.thuocdo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment.Put;
import io.github.thuocdo.core.policy.Amendment.Repeal;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Policy BASE = StandardPolicies.decree335Individuals();

    /** The same instrument and days, so that only the rules differ. */
    private static Policy amended(Amendment... amendments) {
        LegalInstrument instrument = BASE.instrument();
        Policy policy = BASE.amendedBy("local", instrument, BASE.effective(), List.of(amendments));
        return policy.withId(BASE.id()).withBasis(Optional.empty());
    }

    private static Difference difference(String path, String before, String after) {
        return new Difference(path, Optional.of(before), Optional.of(after));
    }

    @Test
    void equal_policies_do_not_differ() {
        assertThat(BASE.differences(BASE)).isEmpty();
    }

    @Test
    void what_a_delay_takes_differs_at_its_path() {
        assertThat(BASE.differences(amended(new Put("delay-deduction", "days 1: 20 %, 6: 100 %", "Điều 3"))))
                .contains(new Difference(
                        "335.work/delayDeduction", Optional.of("each 25 %"), Optional.of("days 1: 20 %, 6: 100 %")));
    }

    @Test
    void a_number_and_its_citation() {
        assertThat(BASE.differences(amended(new Put("335.quota/rate.share", "1/4", "Điều 3"))))
                .containsExactly(
                        difference("335.quota/provision.citation.clause", "Điều 20.5", "Điều 3"),
                        difference("335.quota/rate.share", "1/5", "1/4"));
    }

    @Test
    void a_part_of_several_sheets_is_told_once() {
        Policy other = amended(
                new Put("335.result/worth", "60", "Điều 3"),
                new Put("335.sheet.staff/scale", "90", "Điều 3"),
                new Put("335.sheet.leader/scale", "90", "Điều 3"));

        assertThat(BASE.differences(other)).extracting(Difference::path).doesNotHaveDuplicates();
        assertThat(BASE.differences(other))
                .contains(
                        difference("335.result/provision.citation.clause", "Điều 12.3, 16", "Điều 3"),
                        difference("335.result/worth", "70", "60"));
    }

    @Test
    void a_part_that_differs_on_one_sheet_is_told_with_that_sheet() {
        Policy other = amended(
                new Put("335.sheet.leader/total.parts[1].worth", "60", "Điều 3"),
                new Put("335.sheet.leader/scale", "90", "Điều 3"));

        assertThat(BASE.differences(other))
                .containsExactly(
                        difference("335.sheet.leader/provision.citation.clause", "Điều 16.2, 17.1", "Điều 3"),
                        difference("335.sheet.leader/total.parts[result].worth", "70", "60"),
                        difference("335.sheet.leader/scale", "100", "90"));
        assertThat(other.differences(BASE))
                .contains(difference("335.sheet.leader/total.parts[result].worth", "60", "70"));
    }

    @Test
    void who_reads_it_so_and_why() {
        assertThat(BASE.differences(BASE.reading("late-count", "per-day", "QĐ 12")))
                .containsExactly(
                        difference("335.work/lateCount", "per-occurrence", "per-day"),
                        difference("335.work/lateCount.by", "thuocdo", "QĐ 12"),
                        difference("335.work/lateCount.why.vietnamese", "\"Mỗi lần chậm\" (Điều 14.2c).", ""),
                        difference("335.work/lateCount.why.english", "\"Mỗi lần chậm\" (Art 14.2c).", ""));
        assertThat(BASE.differences(amended(new Put("335.work/lateCount", "per-day", "Điều 3"))))
                .containsExactly(
                        difference("335.work/lateCount", "per-occurrence", "per-day"),
                        difference("335.work/lateCount.kind", "chosen", "stated"),
                        new Difference("335.work/lateCount.by", Optional.of("thuocdo"), Optional.empty()),
                        new Difference(
                                "335.work/lateCount.why.vietnamese",
                                Optional.of("\"Mỗi lần chậm\" (Điều 14.2c)."),
                                Optional.empty()),
                        new Difference(
                                "335.work/lateCount.why.english",
                                Optional.of("\"Mỗi lần chậm\" (Art 14.2c)."),
                                Optional.empty()),
                        new Difference(
                                "335.work/lateCount.clause.instrument",
                                Optional.empty(),
                                Optional.of("335/2025/NĐ-CP")),
                        new Difference("335.work/lateCount.clause.clause", Optional.empty(), Optional.of("Điều 3")));
    }

    @Test
    void a_rule_that_is_gone() {
        assertThat(BASE.differences(amended(new Repeal("335.six-months"))))
                .contains(
                        new Difference("335.six-months", Optional.of("gate"), Optional.empty()),
                        new Difference("335.six-months/when", Optional.of("served-less-than"), Optional.empty()),
                        new Difference("335.six-months/when.months", Optional.of("6"), Optional.empty()))
                .allMatch(difference -> difference.path().startsWith("335.six-months")
                        || difference.path().equals("/rules"));
    }

    @Test
    void a_part_that_is_gone_from_one_sheet() {
        Sheet leader = (Sheet) BASE.rules().stream()
                .filter(rule -> rule.provision().id().equals("335.sheet.leader"))
                .findFirst()
                .orElseThrow();
        Measure.Sum total = (Measure.Sum) leader.total();
        Rule shorter = new Sheet(
                leader.provision(),
                leader.reach(),
                leader.basis(),
                new Measure.Sum(
                        total.element(), total.provision(), total.parts().subList(0, 1)),
                leader.rounding(),
                Optional.empty());
        Policy other = BASE.withRules(BASE.rules().stream()
                .map(rule -> rule.equals(leader) ? shorter : rule)
                .toList());

        assertThat(BASE.differences(other))
                .contains(difference("335.sheet.leader/total.parts", "335.general, 335.result", "335.general"))
                .contains(new Difference("335.unit-results", Optional.of("all-managed"), Optional.empty()))
                .noneMatch(difference -> difference.path().startsWith("335.total"));
    }

    @Test
    void what_concerns_the_whole_policy_comes_first() {
        Policy local = BASE.amendedBy("local", BASE.instrument(), DateRange.all(), List.of());

        assertThat(BASE.differences(local))
                .containsExactly(
                        difference("/id", BASE.id(), "local"),
                        difference("/effective", "2026-01-01/..", "../.."),
                        new Difference("/basis.policy", Optional.empty(), Optional.of(BASE.id())),
                        new Difference("/basis.contentHash", Optional.empty(), Optional.of(BASE.contentHash())));
    }

    @Test
    void a_difference_is_one_line() {
        assertThat(difference("335.quota/rate.share", "1/5", "1/4")).hasToString("335.quota/rate.share: 1/5 → 1/4");
        assertThat(new Difference("335.quota", Optional.of("quota"), Optional.empty()))
                .hasToString("335.quota: quota → –");
    }
}
