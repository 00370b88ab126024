package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyNotInForceException;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Laws of a policy that changes: what stays the same changes nobody, and what is stricter favours nobody. */
final class ReformLaws {

    /** What stands behind the name of an element for another one like it. */
    private static final String TWIN = "-twin";

    private ReformLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                anotherName(),
                defaultSaidAloud(),
                tryingAnotherPolicy(),
                stricterBands(),
                stricterDeduction(),
                weightsByOneFactor(),
                criterionSplit(),
                differenceBothWays(),
                laterVersion(),
                noVersionNoPolicy());
    }

    private static Law.Trial under(
            BilingualText change, Function<Policy, Optional<Policy>> edit, Function<Outcomes, Verdict> test) {
        return (specimen, choices, rater) -> edit.apply(specimen.policy())
                .map(policy -> test.apply(Outcomes.of(rater, specimen, specimen.under(policy), change)))
                .orElseGet(Verdict.NotAsked::new);
    }

    private static Policy named(Policy policy) {
        return Policy.builder().from(policy).id(policy.id() + ".again").build();
    }

    private static Law anotherName() {
        return Law.of("policy-by-another-name", Law.Scope.AGENCY)
                .says(
                        "Chính sách chỉ khác tên gọi thì kết quả của mọi người không đổi.",
                        "A policy that differs in its name alone changes nobody's result.")
                .tried(under(
                        new BilingualText("chính sách mang tên khác", "the policy bears another name"),
                        policy -> Optional.of(named(policy)),
                        Outcomes::allSame));
    }

    private static Law defaultSaidAloud() {
        return Law.of("default-said-aloud", Law.Scope.AGENCY)
                .says(
                        "Nói rõ cách hiểu mặc định thì kết quả không đổi.",
                        "Choosing the default reading aloud changes nothing.")
                .about(policy -> !chosen(policy).isEmpty())
                .tried((specimen, choices, rater) -> {
                    Interpretation<?> question = choices.oneOf(chosen(specimen.policy()));
                    Policy same = specimen.policy()
                            .reading(question.key(), question.value().key(), "said aloud");
                    return Outcomes.of(
                                    rater,
                                    specimen,
                                    specimen.under(same),
                                    new BilingualText(
                                            "cách hiểu mặc định được nói rõ: " + question.key(),
                                            "the default reading is said aloud: " + question.key()))
                            .allSame();
                });
    }

    private static List<Interpretation<?>> chosen(Policy policy) {
        return policy.scoringInterpretations().values().stream()
                .filter(Interpretation.Chosen.class::isInstance)
                .collect(toImmutableList());
    }

    private static Law tryingAnotherPolicy() {
        return Law.of("trying-another-policy-leaves-this-one", Law.Scope.AGENCY)
                .says(
                        "Chấm thử theo chính sách khác không làm thay đổi kết quả theo chính sách này.",
                        "Trying another policy in between changes nothing of the results under this one.")
                .about(NumberLaws::hasBands)
                .tried((specimen, choices, rater) -> {
                    Rated first = rater.rate(specimen);
                    Policy other = stricter(specimen.policy());
                    rater.rate(specimen.under(other));
                    Rated second = rater.rate(specimen.with(specimen.register()));
                    return new Outcomes(
                                    specimen,
                                    specimen,
                                    new BilingualText(
                                            "chấm thử theo chính sách khác", "another policy is tried in between"),
                                    first,
                                    second)
                            .allSame();
                });
    }

    /** By policy, as long as somebody has the policy: it is the same in every trial. */
    private static final LoadingCache<Policy, Policy> STRICTER =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(ReformLaws::madeStricter));

    /** Every edge half a point higher. */
    private static Policy stricter(Policy policy) {
        return STRICTER.getUnchecked(policy);
    }

    private static Policy madeStricter(Policy policy) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Ladder ladder && ladder.hasBands() ? stricter(ladder) : rule)
                .toList());
    }

    private static Rule stricter(Ladder ladder) {
        return Ladder.builder()
                .from(ladder)
                .rungs(ladder.rungs().stream()
                        .map(rung -> new Ladder.Rung(
                                rung.provision(), rung.level(), rung.band().map(ReformLaws::higher), rung.requires()))
                        .toList())
                .build();
    }

    private static Interval higher(Interval band) {
        return new Interval(band.lower().map(ReformLaws::higher), band.upper().map(ReformLaws::higher));
    }

    private static Interval.Bound higher(Interval.Bound bound) {
        return new Interval.Bound(bound.value().plus(Fraction.of(1, 2)), bound.edge());
    }

    private static Law stricterBands() {
        return Law.of("stricter-bands-favour-nobody", Law.Scope.AGENCY)
                .citing(Clauses.ofBands())
                .says(
                        "Mọi ngưỡng cao hơn thì trước tỷ lệ không ai được mức cao hơn.",
                        "Where every edge is higher, nobody is classed higher before the quota.")
                .about(NumberLaws::hasBands)
                .tried(under(
                        new BilingualText("mọi ngưỡng cao hơn nửa điểm", "every edge is half a point higher"),
                        policy -> Optional.of(stricter(policy)),
                        outcomes -> outcomes.nobodyHigher(placement -> true)));
    }

    private static Optional<Interpretation<LapseDeduction>> deduction(Policy policy) {
        return policy.workCounting()
                .flatMap(counting -> counting.faultDeduction())
                .filter(question -> question.value() instanceof LapseDeduction.EachLapse each
                        && each.share().compareTo(Fraction.ONE) < 0);
    }

    private static Law stricterDeduction() {
        return Law.of("larger-deduction-favours-nobody", Law.Scope.SUBJECT)
                .citing(Clauses.ofWork(WorkMeasure.Credit.LESS_FAULTS))
                .says(
                        "Mỗi lỗi bị trừ nhiều hơn thì không ai được điểm hay mức cao hơn.",
                        "Where every fault takes more, nobody has more points or a higher class.")
                .about(policy -> deduction(policy).isPresent())
                .tried(under(
                        new BilingualText("mỗi lỗi bị trừ nhiều hơn", "every fault takes more"),
                        policy -> deduction(policy).map(question -> withDeduction(policy, question)),
                        Outcomes::notHigher));
    }

    private static Policy withDeduction(Policy policy, Interpretation<LapseDeduction> question) {
        Interpretation<LapseDeduction> all = new Interpretation.Chosen<>(
                question.key(), new LapseDeduction.EachLapse(Fraction.ONE), "tried", BilingualText.NONE);
        return policy.withRules(
                RecordWalk.rewrite(policy.rules(), each -> each.key().equals(question.key()) ? all : each));
    }

    private static Law weightsByOneFactor() {
        return Law.of("weights-by-one-factor", Law.Scope.SUBJECT)
                .citing(Clauses.ofSections())
                .says(
                        "Mọi trọng số của một phần nhân với cùng một số thì điểm không đổi.",
                        "All weights of a section times the same factor give the same points.")
                .about(policy -> policy.rulesOf(Sheet.class).stream().anyMatch(sheet -> weighs(sheet.total())))
                .tried(under(
                        new BilingualText("mọi trọng số nhân với 3/2", "all weights are multiplied by 3/2"),
                        policy -> Optional.of(policy.withRules(
                                policy.rules().stream().map(ReformLaws::heavier).toList())),
                        Outcomes::same));
    }

    private static boolean weighs(Measure measure) {
        return (measure instanceof CompositeMeasure.Section section && isOfRatios(section))
                || measure.parts().stream().anyMatch(ReformLaws::weighs);
    }

    private static boolean isOfRatios(CompositeMeasure.Section section) {
        return section.shares().stream().allMatch(share -> share.measure().unit() == Measure.Unit.RATIO);
    }

    private static Rule heavier(Rule rule) {
        return rule instanceof Sheet sheet
                ? Sheet.builder().from(sheet).total(heavier(sheet.total())).build()
                : rule;
    }

    private static Measure heavier(Measure measure) {
        if (measure instanceof CompositeMeasure.Section section && isOfRatios(section)) {
            return new CompositeMeasure.Section(
                    section.element(),
                    section.provision(),
                    section.worth(),
                    section.shares().stream()
                            .map(share -> new CompositeMeasure.Share(
                                    share.weight().multipliedBy(Fraction.of(3, 2)), share.measure()))
                            .collect(toImmutableList()));
        }
        return measure instanceof CompositeMeasure.Sum sum
                ? new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        sum.parts().stream().map(ReformLaws::heavier).collect(toImmutableList()),
                        sum.deductions(),
                        sum.ceiling())
                : measure;
    }

    private static Law criterionSplit() {
        return Law.of("criterion-split-is-neutral", Law.Scope.SUBJECT)
                .citing(Clauses.ofSections())
                .says(
                        "Một tiêu chí được chia thành hai tiêu chí như nhau, mỗi tiêu chí nửa trọng số, thì điểm không đổi.",
                        "A criterion that becomes two alike, each of half its weight, leaves the points as they are.")
                .about(policy -> !divisible(policy).isEmpty())
                .tried((specimen, choices, rater) -> {
                    String element = choices.oneOf(divisible(specimen.policy()));
                    return Outcomes.of(
                                    rater,
                                    specimen,
                                    specimen.with(withTwin(specimen.register(), element))
                                            .under(divided(specimen.policy(), element)),
                                    new BilingualText(
                                            "tiêu chí được chia làm hai: " + element,
                                            "a criterion is divided into two: " + element))
                            .sameTotal();
                });
    }

    /** The criteria of sections that read facts by themselves, and so can be there twice. */
    private static List<String> divisible(Policy policy) {
        return Directions.of(policy).ofKind(CompositeMeasure.Section.class).stream()
                .flatMap(section -> section.shares().stream())
                .map(CompositeMeasure.Share::measure)
                .filter(measure ->
                        measure instanceof RecordedMeasure.Figure || measure instanceof WorkMeasure.TaskShare)
                .map(Measure::element)
                .distinct()
                .toList();
    }

    private static Policy divided(Policy policy, String element) {
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Sheet sheet
                        ? Sheet.builder()
                                .from(sheet)
                                .total(divided(sheet.total(), element))
                                .build()
                        : rule)
                .toList());
    }

    private static Measure divided(Measure measure, String element) {
        if (measure instanceof CompositeMeasure.Section section) {
            return new CompositeMeasure.Section(
                    section.element(),
                    section.provision(),
                    section.worth(),
                    section.shares().stream()
                            .flatMap(share -> share.measure().element().equals(element)
                                    ? halves(share)
                                    : Stream.of(new CompositeMeasure.Share(
                                            share.weight(), divided(share.measure(), element))))
                            .collect(toImmutableList()));
        }
        return measure instanceof CompositeMeasure.Sum sum
                ? new CompositeMeasure.Sum(
                        sum.element(),
                        sum.provision(),
                        sum.parts().stream().map(part -> divided(part, element)).collect(toImmutableList()),
                        sum.deductions(),
                        sum.ceiling())
                : measure;
    }

    private static Stream<CompositeMeasure.Share> halves(CompositeMeasure.Share share) {
        Fraction half = share.weight().dividedBy(Fraction.of(2));
        return Stream.of(
                new CompositeMeasure.Share(half, share.measure()),
                new CompositeMeasure.Share(half, twin(share.measure())));
    }

    private static Measure twin(Measure measure) {
        Provision known = measure.provision();
        Provision provision =
                new Provision(known.id() + TWIN, known.citation(), known.vietnameseName(), known.englishName());
        String element = measure.element() + TWIN;
        if (measure instanceof WorkMeasure.TaskShare share) {
            return new WorkMeasure.TaskShare(element, provision, share.credit());
        }
        RecordedMeasure.Figure figure = (RecordedMeasure.Figure) measure;
        return new RecordedMeasure.Figure(
                element, provision, figure.unit(), figure.most(), figure.values(), figure.missing());
    }

    /** What is supplied, or left out, of an element is so of its twin as well. */
    private static Register withTwin(Register register, String element) {
        return register.withPeriodFacts(register.periodFacts().stream()
                .map(facts -> {
                    PeriodFacts.Builder more = PeriodFacts.builder().from(facts);
                    Optional.ofNullable(facts.supplied().get(element))
                            .ifPresent(number -> more.putSupplied(element + TWIN, number));
                    Optional.ofNullable(facts.leftOut().get(element))
                            .ifPresent(reason -> more.putLeftOut(element + TWIN, reason));
                    return more.build();
                })
                .toList());
    }

    private static Law differenceBothWays() {
        return Law.of("difference-both-ways", Law.Scope.SUBJECT)
                .says(
                        "Khác biệt từ chính sách này sang chính sách kia là khác biệt chiều ngược lại đổi đầu; với chính nó thì không có.",
                        "Differences from one policy to another are those of the way back with their ends changed; from a policy to itself there are none.")
                .about(NumberLaws::hasBands)
                .tried((specimen, choices, rater) -> {
                    Policy other = stricter(specimen.policy());
                    Rated rated = rater.rate(specimen);
                    List<Difference> there = rated.telling().differences(specimen.policy(), other);
                    List<Difference> back = rated.telling().differences(other, specimen.policy());
                    return new Outcomes(
                                    specimen,
                                    specimen.under(stricter(specimen.policy())),
                                    new BilingualText(
                                            "mọi ngưỡng cao hơn nửa điểm", "every edge is half a point higher"),
                                    rated,
                                    rated)
                            .keptIf(!there.isEmpty()
                                    && there.equals(back.stream()
                                            .map(one -> new Difference(
                                                    one.where(), /* before= */ one.after(), /* after= */ one.before()))
                                            .toList())
                                    && rated.telling()
                                            .differences(specimen.policy(), specimen.policy())
                                            .isEmpty());
                });
    }

    /** The policy until the end of the period, and a stricter one from the next day on. */
    private static PolicyBook reformed(Specimen specimen) {
        Policy policy = specimen.policy();
        LocalDate last = specimen.period().lastDay();
        return PolicyBook.of(
                Policy.builder()
                        .from(policy)
                        .effective(DateRange.ofClosed(specimen.period().firstDay(), last))
                        .build(),
                Policy.builder()
                        .from(stricter(policy))
                        .id(policy.id() + ".reform")
                        .effective(DateRange.from(last.plusDays(1)))
                        .build());
    }

    private static Law laterVersion() {
        return Law.of("later-version-changes-nothing-before", Law.Scope.SUBJECT)
                .says(
                        "Bản có hiệu lực từ một ngày không làm thay đổi kỳ trước ngày ấy.",
                        "A version in effect from a day changes nothing of a period before that day.")
                .about(NumberLaws::hasBands)
                .tried((specimen, choices, rater) -> {
                    Rated first = rater.rate(specimen);
                    Policy found = first.telling()
                            .inForce(reformed(specimen), specimen.policy().scope(), specimen.period());
                    Specimen after = specimen.under(Policy.builder()
                            .from(found)
                            .effective(specimen.policy().effective())
                            .build());
                    return new Outcomes(
                                    specimen,
                                    after,
                                    new BilingualText(
                                            "ngưỡng cao hơn từ ngày sau kỳ",
                                            "edges are higher from the day after the period"),
                                    first,
                                    rater.rate(after))
                            .allSame();
                });
    }

    private static Law noVersionNoPolicy() {
        return Law.of("before-the-first-version-there-is-no-policy", Law.Scope.SUBJECT)
                .says(
                        "Kỳ trước ngày có hiệu lực của mọi bản thì không có bản nào được dùng thay.",
                        "For a period before every version no other version is taken instead.")
                .about(NumberLaws::hasBands)
                .tried((specimen, choices, rater) -> {
                    Rated rated = rater.rate(specimen);
                    return Outcomes.asItIs(specimen, rated).keptIf(isRefused(rated.telling(), specimen));
                });
    }

    private static boolean isRefused(Telling telling, Specimen specimen) {
        try {
            telling.inForce(
                    reformed(specimen),
                    specimen.policy().scope(),
                    specimen.period().previous());
            return false;
        } catch (PolicyNotInForceException refused) {
            return true;
        }
    }
}
