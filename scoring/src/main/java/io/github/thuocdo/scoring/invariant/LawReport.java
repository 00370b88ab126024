package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.Block.Verbatim;
import io.github.thuocdo.scoring.paper.NumberTable;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What came of the laws of a policy, told to the one who drafts it (<i>báo cáo thử chính sách</i>). */
public final class LawReport implements NoBean {

    /** How many calls are told of an exception. */
    private static final int CALLS = 5;

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

    /**
     * Tries all laws that are about a policy, the usual number of times, and tells what came of it.
     *
     * @param policy  the policy, without open parameters
     * @param language  the language
     * @return lines of plain text
     * @throws IllegalArgumentException if the policy has open parameters, or neither a sheet nor a ladder
     */
    public static String text(Policy policy, Language language) {
        return text(LawRun.of(policy), language);
    }

    /**
     * Tells a run in a few lines: how many laws were tried, and of each that is broken the change, the result and the clauses.
     *
     * @param run  the run
     * @param language  the language
     * @return lines of plain text, without the smallest cases
     */
    public static String brief(LawRun run, Language language) {
        return new LawReport(requireNonNull(run, "run"), requireNonNull(language, "language")).brief();
    }

    private String brief() {
        Paper.Builder paper = begun();
        run.broken().forEach(result -> tellWhat(paper, result));
        Multimaps.asMap(failures()).values().forEach(results -> tellWhatFailed(paper, results));
        return paper.build().text();
    }

    private Paper.Builder begun() {
        Paper.Builder paper = Paper.builder(
                language,
                language.either("THỬ CHÍNH SÁCH: ", "A POLICY UNDER ITS LAWS: ")
                        + run.policy().id());
        paper.paragraph(summary());
        return paper;
    }

    private String text() {
        Paper.Builder paper = begun();
        run.broken().forEach(result -> tell(paper, result));
        Multimaps.asMap(failures()).values().forEach(results -> tellFailed(paper, results));
        if (!run.neverAsked().isEmpty()) {
            paper.heading(language.either("TÍNH CHẤT KHÔNG CÓ DỊP ĐỂ THỬ", "LAWS THAT NEVER HAD ANYTHING TO ASK"));
            run.neverAsked().forEach(result -> tellNeverAsked(paper, law(result)));
        }
        paper.heading(language.either("MỖI TÍNH CHẤT ĐƯỢC THỬ BAO NHIÊU LẦN", "HOW OFTEN EACH LAW ASKED"));
        paper.add(table().block());
        return paper.build().text();
    }

    private void tellNeverAsked(Paper.Builder paper, Law law) {
        paper.item(said(law.statement()) + " [" + law.key() + "]"
                + (law.precondition().isBlank()
                        ? ""
                        : language.either(" Chỉ thử khi: ", " Asks only where: ") + said(law.precondition())));
    }

    /** On how many specimens each law was tried, on how many of them its precondition held, and what came of it. */
    private NumberTable table() {
        NumberTable table = new NumberTable(
                language.either("Tính chất", "Law"),
                ImmutableList.of(
                        language.either("Số mẫu", "Tried on"),
                        language.either("Có dịp thử", "Asked"),
                        language.either("Kết luận", "Outcome")));
        run.results()
                .forEach(result -> table.add(
                        result.law(),
                        ImmutableList.of(
                                Integer.toString(result.tries()), Integer.toString(result.asked()), outcome(result)),
                        ImmutableList.of()));
        return table;
    }

    private String outcome(LawResult result) {
        if (result.broken().isPresent()) {
            return language.either("bị vi phạm", "broken");
        }
        if (result.failed().isPresent()) {
            return language.either("lỗi chương trình", "program failed");
        }
        return result.neverAsked()
                ? language.either("chưa thử được", "never asked")
                : language.either("giữ đúng", "kept");
    }

    private String summary() {
        long asked = run.results().stream().mapToLong(LawResult::asked).sum();
        return language.either(
                run.results().size() + " tính chất, " + run.broken().size() + " bị vi phạm, "
                        + run.neverAsked().size() + " không có dịp thử" + howManyFailed(" gặp lỗi chương trình") + "; "
                        + asked
                        + " lần thử có kết luận, hạt giống " + run.seed() + ".",
                run.results().size() + " laws, " + run.broken().size() + " broken, "
                        + run.neverAsked().size() + " never asked" + howManyFailed(" in which the program failed")
                        + "; "
                        + asked + " trials that decide, seed " + run.seed() + ".");
    }

    private String howManyFailed(String words) {
        return run.failed().isEmpty() ? "" : ", " + run.failed().size() + words;
    }

    /** The laws that failed, together where the same exception arose at the same place. */
    private ImmutableListMultimap<String, LawResult> failures() {
        return Multimaps.index(run.failed(), result -> {
            Verdict.Failed failed = result.failed().orElseThrow();
            return failed.exception() + failed.where().stream().findFirst();
        });
    }

    private static Law law(LawResult result) {
        return Laws.byKey(result.law()).orElseThrow();
    }

    private String said(BilingualText text) {
        return language.of(text);
    }

    private void tell(Paper.Builder paper, LawResult result) {
        tellWhat(paper, result);
        tell(paper, said(law(result).statement()), result.broken().orElseThrow().before());
    }

    private void tellWhat(Paper.Builder paper, LawResult result) {
        Verdict.Broken broken = result.broken().orElseThrow();
        paper.heading(language.either("BỊ VI PHẠM: ", "BROKEN: ") + result.law());
        paper.paragraph(said(law(result).statement()));
        paper.field(language.either("Thay đổi", "Change"), said(broken.change()));
        paper.field(language.either("Kết quả", "Result"), said(broken.result()));
        paper.field(language.either("Điều khoản", "Clauses"), cited(law(result)));
        ImmutableSet<Citation> otherwise = clauses(broken);
        if (!otherwise.isEmpty()) {
            paper.field(language.either("Đổi khác theo", "Otherwise by"), listed(otherwise));
        }
    }

    private void tellWhatFailed(Paper.Builder paper, List<LawResult> results) {
        Verdict.Failed failed = results.get(0).failed().orElseThrow();
        paper.heading(language.either("CHƯƠNG TRÌNH GẶP LỖI", "THE PROGRAM FAILED"));
        paper.paragraph(
                language.either(
                        "Đây là lỗi của chương trình, không phải kết luận về chính sách. Xin báo lại kèm trường hợp nhỏ nhất.",
                        "This is a fault of the program and says nothing of the policy. Please report it with the smallest case."));
        paper.field(
                language.either("Tính chất", "Laws"),
                results.stream().map(LawResult::law).collect(joining(", ")));
        paper.field(language.either("Lỗi", "Exception"), failed.exception());
        paper.field(
                language.either("Ở", "At"),
                failed.where().stream()
                        .limit(CALLS)
                        .map(StackTraceElement::toString)
                        .collect(joining("; ")));
    }

    private void tellFailed(Paper.Builder paper, List<LawResult> results) {
        tellWhatFailed(paper, results);
        results.get(0)
                .failed()
                .flatMap(Verdict.Failed::specimen)
                .ifPresent(specimen -> tell(paper, said(law(results.get(0)).statement()), specimen));
    }

    private String cited(Law law) {
        ImmutableSet<Citation> cited = law.clauses(run.policy());
        return cited.isEmpty()
                ? language.either(
                        "lẽ đương nhiên, dù quy định thế nào", "follows from reason alone, whatever a policy says")
                : listed(cited);
    }

    private static String listed(ImmutableSet<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(joining("; "));
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

    /**
     * Returns the clauses by which something else came out.
     *
     * @param broken  how a law is broken
     * @return the clauses that say something else after the change, or those that were applied where nothing is said otherwise
     */
    public static ImmutableSet<Citation> clauses(Verdict.Broken broken) {
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
