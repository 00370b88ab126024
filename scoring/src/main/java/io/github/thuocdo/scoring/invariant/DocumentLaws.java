package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Laws of documents: what is written is read again, what was changed is refused, a mistake is told once, and a name is never more than a name. */
final class DocumentLaws {

    /** How often, in per cent, something is written and read, which takes longer than scoring it. */
    private static final int SELDOM = 16;

    private static final BilingualText SELDOM_TRIED =
            new BilingualText("Chỉ thử một phần sáu số lần.", "It is tried one time in six.");

    private DocumentLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                citesThePolicy(),
                policyWrittenAndRead(),
                sealedCard(),
                namesForgeNoLine(),
                misspeltPeriod(),
                thousands());
    }

    private static Law.Builder seldom(String key, OptionalLibrary reader) {
        return Law.of(key, Law.Scope.SUBJECT)
                .asksWhere(SELDOM_TRIED.vietnamese(), SELDOM_TRIED.english())
                .reading(reader);
    }

    /** By policy, as long as somebody has the policy: every trial asks. */
    private static final LoadingCache<Policy, ImmutableSet<Provision>> PROVISIONS =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(DocumentLaws::provisions));

    private static ImmutableSet<Provision> provisions(Policy policy) {
        Set<Provision> found = new LinkedHashSet<>();
        RecordWalk.forEach(Provision.class, policy.rules(), found::add);
        return ImmutableSet.copyOf(found);
    }

    private static Law citesThePolicy() {
        return Law.of("everything-told-cites-the-policy", Law.Scope.SUBJECT)
                .says(
                        "Bản giải trình và các căn cứ được xét chỉ viện dẫn điều khoản của chính sách.",
                        "Explanations and what was considered cite provisions of the policy, and no others.")
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    return rated.of(specimen.subject())
                            .map(placement -> Outcomes.asItIs(specimen, rated)
                                    .keptIf(PROVISIONS
                                            .getUnchecked(specimen.policy())
                                            .containsAll(cited(rated, placement))))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static ImmutableSet<Provision> cited(Rated rated, Placement placement) {
        return Streams.concat(
                        cited(rated.telling().derivation(placement.scorecard())),
                        placement.considerations().stream().map(Consideration::provision))
                .collect(toImmutableSet());
    }

    private static Stream<Provision> cited(Step step) {
        return Stream.concat(Stream.of(step.provision()), step.parts().stream().flatMap(DocumentLaws::cited));
    }

    private static Law policyWrittenAndRead() {
        return seldom("policy-written-and-read-again-is-the-same", OptionalLibrary.JACKSON)
                .says(
                        "Chính sách ghi ra JSON rồi đọc lại thì không khác gì.",
                        "A policy that is written as JSON and read again is the same.")
                .tried((specimen, choices, rater) -> {
                    if (!choices.in(SELDOM)) {
                        return new Verdict.NotAsked();
                    }
                    Rated rated = rater.rate(specimen);
                    return Outcomes.asItIs(specimen, rated)
                            .keptIf(rated.telling()
                                    .writtenAndRead(specimen.policy())
                                    .equals(specimen.policy()));
                });
    }

    private static Law sealedCard() {
        return seldom("scorecard-that-was-changed-is-refused", OptionalLibrary.JACKSON)
                .says(
                        "Phiếu điểm đã niêm phong được nhận lại khi còn nguyên, bị từ chối khi ghi sang cho người khác.",
                        "A sealed scorecard is accepted as it stands, and refused when it is put down to somebody else.")
                .tried((specimen, choices, rater) -> {
                    if (!choices.in(SELDOM)) {
                        return new Verdict.NotAsked();
                    }
                    Rated rated = rater.rate(specimen);
                    return rated.card(specimen.subject())
                            .map(card -> Outcomes.asItIs(specimen, rated).keptIf(isSealed(rated, card)))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static boolean isSealed(Rated rated, Scorecard card) {
        String text = ThuocdoJson.write(card);
        String id = card.subject().text();
        return rated.telling().isProved(text, card.policy())
                && !rated.telling().isProved(text.replace("\"" + id + "\"", "\"" + id + "-else\""), card.policy());
    }

    private static Law namesForgeNoLine() {
        return Law.of("names-forge-no-line", Law.Scope.AGENCY)
                .says(
                        "Tên có ký tự xuống dòng thì khi in ra không thành thêm một dòng.",
                        "A line break in a name makes no further line where the name is printed.")
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    String name = specimen.subject().text();
                    String end = choices.oneOf("\n", "\r\n", "\u2028", "\u001b[2K\r");
                    return Outcomes.asItIs(specimen, rated)
                            .keptIf(lines(rated, name + end + name) == lines(rated, name + " " + name));
                });
    }

    private static long lines(Rated rated, String name) {
        return rated.telling()
                .printed(name)
                .codePoints()
                .filter(point -> point == '\n' || point == '\r' || point == 0x2028)
                .count();
    }

    private static CaseText written(Specimen specimen) {
        return CaseText.of("specimen", specimen.policy(), specimen.register(), specimen.period(), Language.ENGLISH);
    }

    private static Law misspeltPeriod() {
        return seldom("misspelt-period-is-told-once", OptionalLibrary.SNAKEYAML)
                .says(
                        "Kỳ viết sai trong hồ sơ tình huống thì được nêu đúng một lần, không kéo theo lỗi nào khác.",
                        "A misspelt period of a case file is told once, and nothing else is refused for it.")
                .tried((specimen, choices, rater) -> {
                    if (!choices.in(SELDOM)) {
                        return new Verdict.NotAsked();
                    }
                    Rated rated = rater.rate(specimen);
                    CaseText right = written(specimen);
                    CaseText wrong =
                            changed(right, right.text().replaceFirst("(?m)^period: .*$", "period: no such period"));
                    return right.text().equals(wrong.text()) || rated.telling().problems(right) > 0
                            ? new Verdict.NotAsked()
                            : Outcomes.asItIs(specimen, rated)
                                    .keptIf(rated.telling().problems(wrong) == 1);
                });
    }

    private static CaseText changed(CaseText text, String other) {
        return new CaseText(other, text.files(), text.unwritten());
    }

    private static Law thousands() {
        return seldom("thousands-with-a-point-are-refused", OptionalLibrary.SNAKEYAML)
                .says(
                        "Số sản phẩm viết 1.200 thì không được đọc, vì hiểu được theo hai cách.",
                        "A number of products written as 1.200 is not read, since it can be read in two ways.")
                .about(policy -> policy.workCounting().isPresent())
                .tried((specimen, choices, rater) -> {
                    if (!(specimen.subject() instanceof Subject.Person) || !choices.in(SELDOM)) {
                        return new Verdict.NotAsked();
                    }
                    return withMany(specimen)
                            .flatMap(many -> isRefused(rater.rate(specimen), many)
                                    .map(kept -> Outcomes.asItIs(many, rater.rate(many))
                                            .keptIf(kept)))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** With a number of products that stands nowhere else. */
    private static Optional<Specimen> withMany(Specimen specimen) {
        CadreId person = specimen.subject().cadre();
        return specimen.register().tasks().stream()
                .filter(task ->
                        task.assignee().equals(person) && task.plannedShares().isEmpty())
                .findFirst()
                .map(task -> Facts.with(
                        specimen,
                        task,
                        Task.builder().from(task).assigned(Fraction.of(1234)).build()));
    }

    private static Optional<Boolean> isRefused(Rated rated, Specimen many) {
        CaseText right = written(many);
        CaseText wrong = changed(right, right.text().replaceAll("\\b1234\\b", "1.234"));
        return right.text().equals(wrong.text()) || rated.telling().problems(right) > 0
                ? Optional.empty()
                : Optional.of(rated.telling().problems(wrong) > 0);
    }
}
