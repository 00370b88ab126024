package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.Block.Verbatim;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What came of the laws of a policy, told to the one who drafts it (<i>báo cáo thử chính sách</i>). */
public final class LawReport {


    private final LawRun run;
    private final Language language;

    private LawReport(LawRun run, Language language) {
        this.run = run;
        this.language = language;
    }

    /**
     * Tells a run in one language.
     *
     * @param run  the run
     * @param language  the language
     * @return lines of plain text
     */
    public static String text(LawRun run, Language language) {
        return new LawReport(requireNonNull(run, "run"), requireNonNull(language, "language")).text();
    }

    private String text() {
        Paper.Builder paper = Paper.builder(language, language.either("THỬ CHÍNH SÁCH: ", "A POLICY UNDER ITS LAWS: ")
                + run.policy().id());
        paper.paragraph(summary());
        run.broken().forEach(result -> tell(paper, result));
        if (!run.neverAsked().isEmpty()) {
            paper.heading(language.either("TÍNH CHẤT KHÔNG CÓ DỊP ĐỂ THỬ", "LAWS THAT NEVER HAD ANYTHING TO ASK"));
            run.neverAsked().forEach(result -> paper.item(said(law(result).statement()) + " [" + result.law() + "]"));
        }
        return paper.toString();
    }

    private String summary() {
        long asked = run.results().stream().mapToLong(LawResult::asked).sum();
        return language.either(
                run.results().size() + " tính chất, " + run.broken().size() + " bị vi phạm, "
                        + run.neverAsked().size() + " không có dịp thử; " + asked + " lần thử có kết luận.",
                run.results().size() + " laws, " + run.broken().size() + " broken, "
                        + run.neverAsked().size() + " never asked; " + asked + " trials that decide.");
    }

    private static Law law(LawResult result) {
        return Laws.byKey(result.law()).orElseThrow();
    }

    private String said(BilingualText text) {
        return language.of(text);
    }

    private void tell(Paper.Builder paper, LawResult result) {
        Verdict.Broken broken = result.broken().orElseThrow();
        paper.heading(language.either("BỊ VI PHẠM: ", "BROKEN: ") + result.law());
        paper.paragraph(said(law(result).statement()));
        paper.field(language.either("Thay đổi", "Change"), said(broken.change()));
        paper.field(language.either("Kết quả", "Result"), said(broken.result()));
        paper.field(
                language.either("Điều khoản", "Clauses"),
                clauses(broken).stream().map(Citation::toString).collect(joining("; ")));
        tell(paper, said(law(result).statement()), broken.before());
    }

    /** Shows the facts before the change as a case file, which can be dropped into a folder of cases. */
    private void tell(Paper.Builder paper, String title, Specimen specimen) {
        CaseText smallest = CaseText.of(title, specimen.policy(), specimen.register(), specimen.period(), language);
        String subject = specimen.subject().text();
        paper.field(
                language.either("Trường hợp nhỏ nhất", "Smallest case"),
                language.either(
                        "xét " + subject + ", trước khi thay đổi, ghi thành hồ sơ tình huống:",
                        "looking at " + subject + ", before the change, as a case file:"));
        paper.add(new Verbatim(smallest.text()));
        smallest.files()
                .keySet()
                .forEach(file -> paper.item(language.either(
                        file + " là bộ quy tắc đang thử, ghi dạng JSON (ThuocdoJson.write)",
                        file + " is the policy that is tried, as JSON (ThuocdoJson.write)")));
        smallest.unwritten()
                .forEach(one -> paper.item(language.either("Không ghi được: ", "Not written: ") + said(one.why())));
    }

    /** The clauses that say something else after the change, or those that were applied where nothing is said otherwise. */
    static ImmutableSet<Citation> clauses(Verdict.Broken broken) {
        Optional<Placement> before =
                Rated.of(broken.before()).of(broken.before().subject());
        Optional<Placement> after = Rated.of(broken.after()).of(broken.after().subject());
        Map<String, String> first = said(before);
        Map<String, String> second = said(after);
        Set<String> ids = Sets.union(first.keySet(), second.keySet()).stream()
                .filter(id -> !Objects.equals(first.get(id), second.get(id)))
                .collect(toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            after.ifPresent(placement -> placement.considerations().stream()
                    .filter(one -> one.outcome() == Consideration.Outcome.APPLIED)
                    .forEach(one -> ids.add(one.provision().id())));
        }
        return broken.after().policy().rules().stream()
                .flatMap(rule -> provisions(rule).stream())
                .filter(provision -> ids.contains(provision.id()))
                .map(Provision::citation)
                .collect(toImmutableSet());
    }

    private static Set<Provision> provisions(Object rule) {
        Set<Provision> found = new LinkedHashSet<>();
        RecordWalk.forEach(Provision.class, rule, found::add);
        return found;
    }

    /** What each provision says of a subject. */
    private static Map<String, String> said(Optional<Placement> placement) {
        Map<String, String> said = new HashMap<>();
        placement.ifPresent(given -> {
            collect(given.scorecard().derivation(), said);
            given.considerations()
                    .forEach(one -> add(said, one.provision(), one.outcome().key() + " " + one.code()));
        });
        return said;
    }

    private static void collect(Step step, Map<String, String> said) {
        add(said, step.provision(), String.valueOf(step.value()));
        step.parts().forEach(part -> collect(part, said));
    }

    private static void add(Map<String, String> said, Provision provision, String text) {
        said.merge(provision.id(), text, (first, second) -> first + "; " + second);
    }
}
