package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Laws of grounds: only what was concluded acts, it never helps, and no points lift a class above what a ground allows. */
final class GroundLaws {

    /** What weighs against somebody; the other kinds of conclusion speak for somebody, or say how a wrong was put right. */
    static final ImmutableList<ConclusionKind> WRONGS = ImmutableList.of(
            ConclusionKind.DISCIPLINE,
            ConclusionKind.DEGRADATION,
            ConclusionKind.SELF_EVOLUTION,
            ConclusionKind.PARTY_PROHIBITION,
            ConclusionKind.EXEMPLARY_BREACH,
            ConclusionKind.MANAGED_UNIT_CORRUPTION,
            ConclusionKind.PERSONNEL_WRONGDOING,
            ConclusionKind.DISUNITY,
            ConclusionKind.BASIC_TARGET_FAILED);

    private static final String ONE_MORE = "one-more";

    /** Of how many people one is made who did as badly, and as well, as can be. */
    private static final int MANY = 1_000;

    private GroundLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                concludedNeverRaises(),
                oneGroundHidesNoOther(),
                allegedChangesNothing(),
                annulledChangesNothing(),
                notAboveTheGround(),
                lowestGroundDecides(),
                groundHolds());
    }

    private static Specimen concluded(Specimen specimen, Choices choices, boolean annulled) {
        ConclusionKind kind = choices.oneOf(WRONGS);
        LocalDate day = specimen.period().firstDay().plusDays(choices.below(20));
        Conclusion.Builder conclusion = conclusion(specimen, kind, day, choices);
        if (annulled) {
            conclusion.annulledOn(day.plusDays(1));
        }
        return with(specimen, conclusion.build());
    }

    /** One more conclusion about the subject. */
    static Conclusion.Builder conclusion(Specimen specimen, ConclusionKind kind, LocalDate day, Choices choices) {
        Conclusion.Builder conclusion = Conclusion.builder()
                .id(ONE_MORE)
                .kind(kind)
                .about(specimen.subject())
                .decision(new Decision("authority", "1/QD", day));
        return kind == ConclusionKind.DISCIPLINE ? conclusion.form(choices.oneOf(DisciplineForm.values())) : conclusion;
    }

    static Specimen with(Specimen specimen, Conclusion more) {
        return Facts.with(
                specimen,
                register -> register.withConclusions(ImmutableList.<Conclusion>builder()
                        .addAll(register.conclusions())
                        .add(more)
                        .build()));
    }

    private static boolean hasGates(Policy policy) {
        return !policy.rulesOf(Gate.class).isEmpty();
    }

    private static Law concludedNeverRaises() {
        return Law.of("concluded-violation-never-raises", Law.Scope.AGENCY)
                .citing(Clauses.ofGates(gate -> true))
                .says(
                        "Thêm một vi phạm đã được kết luận thì điểm và mức của người ấy không cao lên.",
                        "One more concluded violation never raises points or class of the one it is about.")
                .about(GroundLaws::hasGates)
                .tried(ActLaws.change(
                        new BilingualText("thêm một vi phạm đã được kết luận", "one more violation is concluded"),
                        (specimen, choices) -> Optional.of(concluded(specimen, choices, false)),
                        Outcomes::notHigher));
    }

    private static Law oneGroundHidesNoOther() {
        return Law.of("one-ground-hides-no-other", Law.Scope.SUBJECT)
                .citing(Clauses.ofGates(gate -> true))
                .says(
                        "Đã có một kết luận, thêm một kết luận nữa về người ấy thì điểm và mức không cao lên.",
                        "Where one violation is concluded, one more never raises points or class.")
                .about(policy -> !kindsAsked(policy).isEmpty())
                .tried((specimen, choices, rater) -> {
                    ImmutableList<ConclusionKind> kinds = kindsAsked(specimen.policy());
                    LocalDate day = specimen.period().firstDay().plusDays(choices.below(20));
                    Specimen first = with(
                            specimen,
                            conclusion(specimen, choices.oneOf(kinds), day, choices)
                                    .build());
                    Conclusion more = conclusion(specimen, choices.oneOf(kinds), day, choices)
                            .id(ONE_MORE + "-2")
                            .build();
                    return Outcomes.of(
                                    rater,
                                    first,
                                    with(first, more),
                                    new BilingualText(
                                            "thêm một vi phạm nữa đã được kết luận", "one more violation is concluded"))
                            .notHigher();
                });
    }

    /** The wrongs for which grounds of the policy ask. */
    private static ImmutableList<ConclusionKind> kindsAsked(Policy policy) {
        ImmutableList.Builder<ConclusionKind> kinds = ImmutableList.builder();
        policy.rulesOf(Gate.class)
                .forEach(gate -> RecordWalk.forEach(
                        Condition.Established.class,
                        gate,
                        established -> kinds.addAll(established.kinds().stream()
                                .filter(WRONGS::contains)
                                .iterator())));
        return kinds.build().stream().distinct().collect(toImmutableList());
    }

    private static Law allegedChangesNothing() {
        return Law.of("allegation-changes-nothing", Law.Scope.AGENCY)
                .citing(Clauses.ofGates(gate -> true))
                .says(
                        "Phản ánh chưa có kết luận không làm thay đổi kết quả của ai.",
                        "What is merely reported changes nobody's result.")
                .tried(ActLaws.change(
                        new BilingualText("thêm một phản ánh", "one allegation is reported"),
                        (specimen, choices) -> Optional.of(Facts.with(
                                specimen,
                                register -> register.withAllegations(ImmutableList.<Allegation>builder()
                                        .addAll(register.allegations())
                                        .add(new Allegation(
                                                ONE_MORE,
                                                specimen.subject(),
                                                "matter",
                                                specimen.period().firstDay()))
                                        .build()))),
                        Outcomes::allSame));
    }

    private static Law annulledChangesNothing() {
        return Law.of("annulled-conclusion-changes-nothing", Law.Scope.AGENCY)
                .citing(Clauses.ofGates(gate -> true))
                .says(
                        "Kết luận đã bị hủy bỏ trong kỳ không làm thay đổi kết quả của ai.",
                        "A conclusion that was annulled within the period changes nobody's result.")
                .about(GroundLaws::hasGates)
                .tried(ActLaws.change(
                        new BilingualText("thêm một kết luận đã bị hủy bỏ", "one conclusion is made and annulled"),
                        (specimen, choices) -> Optional.of(concluded(specimen, choices, true)),
                        Outcomes::allSame));
    }

    /** The gates that were applied to a subject. */
    private static Stream<Gate> applied(Placement placement) {
        return placement
                .scorecard()
                .policy()
                .gates(
                        placement.scorecard().dossier().role(),
                        placement.scorecard().period().kind())
                .stream()
                .filter(gate -> placement.scorecard().considerations().stream()
                        .anyMatch(one -> one.provision().equals(gate.provision())
                                && one.outcome() == Consideration.Outcome.APPLIED));
    }

    private static Law.Trial look(Function<Placement, Optional<Boolean>> test) {
        return (specimen, choices, rater) -> {
            Specimen concluded = choices.in(50) ? concluded(specimen, choices, false) : specimen;
            Rated rated = rater.rate(concluded);
            return rated.of(specimen.subject())
                    .flatMap(test)
                    .map(kept -> Outcomes.asItIs(concluded, rated).keptIf(kept))
                    .orElseGet(Verdict.NotAsked::new);
        };
    }

    private static Law notAboveTheGround() {
        return Law.of("no-points-lift-above-a-ground", Law.Scope.AGENCY)
                .citing(Clauses.ofGates(gate -> gate.effect() instanceof Gate.NotAbove))
                .says(
                        "Đã có căn cứ hạn chế mức thì không số điểm nào nâng mức lên trên giới hạn ấy.",
                        "Where a ground limits the class, no points lift it above.")
                .asksWhere("Một căn cứ hạn chế mức được áp dụng.", "A ground that limits the class applies.")
                .about(policy -> limits(policy).findAny().isPresent())
                .tried(look(placement -> applied(placement)
                        .flatMap(gate -> gate.effect() instanceof Gate.NotAbove limit
                                ? Stream.of(limit.level())
                                : Stream.empty())
                        .max(Comparator.naturalOrder())
                        .flatMap(lowest -> Rated.level(placement.beforeQuota()).map(level -> !level.isAbove(lowest)))));
    }

    private static Law groundHolds() {
        return Law.of("ground-holds-whatever-the-points", Law.Scope.SUBJECT)
                .citing(Clauses.ofGates(gate -> gate.effect() instanceof Gate.NotAbove))
                .says(
                        "Kết luận vi phạm hạn chế mức của người ít điểm thì cũng hạn chế mức của người nhiều điểm.",
                        "A concluded violation that limits the class of whoever has few points limits that of whoever has many.")
                .asksWhere(
                        "Kết luận ấy làm cho một căn cứ hạn chế mức được áp dụng khi mọi số liệu đều kém nhất.",
                        "The conclusion makes a ground apply that limits the class, where every number is the worst.")
                .about(policy -> NumberLaws.hasSheets(policy)
                        && !kindsAsked(policy).isEmpty()
                        && limits(policy).findAny().isPresent())
                .tried((specimen, choices, rater) -> {
                    int same = choices.below(MANY);
                    Specimen worst = Made.of(specimen.policy(), Specimens::worst, Choices.byChance(same));
                    Specimen best = Made.of(specimen.policy(), Specimens::best, Choices.byChance(same));
                    Conclusion concluded = conclusion(
                                    worst,
                                    choices.oneOf(kindsAsked(specimen.policy())),
                                    worst.period().firstDay(),
                                    choices)
                            .build();
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            with(worst, concluded),
                            with(best, concluded),
                            new BilingualText(
                                    "người ấy có mọi số liệu tốt nhất", "every number of the person is the best"));
                    return broughtAbout(rater.rate(worst), outcomes)
                            .flatMap(lowest -> outcomes.second()
                                    .ownLevel(worst.subject())
                                    .map(level -> outcomes.keptIf(!level.isAbove(lowest))))
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** To which class the grounds limit that apply with a conclusion and not without it. */
    private static Optional<Classification> broughtAbout(Rated without, Outcomes with) {
        Subject subject = with.before().subject();
        ImmutableSet<Gate> known =
                without.of(subject).stream().flatMap(GroundLaws::applied).collect(toImmutableSet());
        return with.first().of(subject).stream()
                .flatMap(GroundLaws::applied)
                .filter(gate -> !known.contains(gate))
                .flatMap(gate ->
                        gate.effect() instanceof Gate.NotAbove limit ? Stream.of(limit.level()) : Stream.empty())
                .max(Comparator.naturalOrder());
    }

    private static Stream<Gate.NotAbove> limits(Policy policy) {
        return policy.rulesOf(Gate.class).stream()
                .map(Gate::effect)
                .filter(Gate.NotAbove.class::isInstance)
                .map(Gate.NotAbove.class::cast);
    }

    private static Law lowestGroundDecides() {
        return Law.of("lowest-ground-decides-whatever-the-total", Law.Scope.AGENCY)
                .citing(Clauses.ofGates(gate ->
                        gate.effect() instanceof Gate.NotAbove limit && limit.level() == Classification.NOT_COMPLETED))
                .says(
                        "Căn cứ phải xếp mức thấp nhất quyết định mức, kể cả khi chưa xác định được tổng điểm.",
                        "A ground for the lowest class decides whatever the total, even where there is none.")
                .asksWhere("Một căn cứ như vậy được áp dụng.", "Such a ground applies.")
                .about(policy -> limits(policy).anyMatch(limit -> limit.level() == Classification.NOT_COMPLETED))
                .tried(look(placement -> applied(placement)
                                        .anyMatch(gate -> gate.effect() instanceof Gate.NotAbove limit
                                                && limit.level() == Classification.NOT_COMPLETED)
                                && applied(placement).noneMatch(gate -> gate.effect() instanceof Gate.NotClassified)
                        ? Optional.of(
                                Rated.level(placement.beforeQuota()).equals(Optional.of(Classification.NOT_COMPLETED)))
                        : Optional.empty()));
    }
}
