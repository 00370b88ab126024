package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.thuocdo.scoring.invariant.Faulty.facts;
import static io.github.thuocdo.scoring.invariant.Faulty.like;
import static io.github.thuocdo.scoring.invariant.Faulty.marks;
import static io.github.thuocdo.scoring.invariant.Faulty.own;
import static io.github.thuocdo.scoring.invariant.Faulty.placed;
import static io.github.thuocdo.scoring.invariant.Faulty.tasks;
import static io.github.thuocdo.scoring.invariant.Faulty.told;
import static io.github.thuocdo.scoring.invariant.Faulty.under;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All wrong programs: the defects seen in real systems, the kinds of fault that were met, and what a program easily gets wrong. */
final class Mutants {

    private static final Fraction TWO = Fraction.of(2);
    private static final Policy DECREE = Editions.supplied(StandardPolicies.decree335Individuals());
    private static final Policy ROUNDED =
            DECREE.reading("score-rounding", "month-as-recorded 1 half-up, year 1 half-up", "regulation");

    private static final Policy ORGANIZATIONS = Editions.supplied(StandardPolicies.decree335Organizations());

    /** With a share of which small agencies have places, too few for all. */
    private static final Policy QUOTED = DECREE.withRules(DECREE.rules().stream()
            .map(rule -> rule instanceof Quota quota
                    ? Quota.builder()
                            .from(quota)
                            .rate(new Quota.Fixed(Fraction.of(2, 5), new Quota.OfStaff()))
                            .raised(Optional.empty())
                            .build()
                    : rule)
            .toList());

    private static final ImmutableSet<String> SEEN = ImmutableSet.of(
            "an unrated item counts as 80 %",
            "an unrated item counts as nought",
            "the quota passes when nobody is good",
            "a number just below an edge is shown and classed above it");

    private static final ImmutableSet<String> OF_QUOTAS = ImmutableSet.of(
            "the quota refuses whoever stands last, whatever the places", "a tie is broken by the order of the list");

    private static final ImmutableSet<String> MET = ImmutableSet.of(
            "undone work leaves the score",
            "of several posts the first one written counts",
            "facts of every year are read into this one",
            "the first record of everything is lost",
            "an annulled conclusion still acts");

    private Mutants() {}

    static ImmutableList<Mutant> all() {
        ImmutableList.Builder<Mutant> all = ImmutableList.builder();
        WrongRaters.all()
                .forEach((name, rater) ->
                        all.add(new Mutant(name, origin(name), OF_QUOTAS.contains(name) ? QUOTED : DECREE, rater)));
        return all.addAll(seen())
                .addAll(met())
                .addAll(ofWork())
                .addAll(ofNumbers())
                .addAll(ofPeople())
                .addAll(ofQuotas())
                .addAll(ofPeriods())
                .addAll(ofPolicies())
                .addAll(ofDocuments())
                .addAll(ofAgencies())
                .build();
    }

    private static Mutant.Origin origin(String name) {
        if (SEEN.contains(name)) {
            return Mutant.Origin.SEEN;
        }
        return MET.contains(name) ? Mutant.Origin.MET : Mutant.Origin.LIKELY;
    }

    /** The first edition of which a law has something to ask. */
    private static Policy about(String law) {
        return Stream.concat(
                        Editions.all().stream(),
                        Stream.of(
                                        StandardPolicies.exampleCriteriaTree(),
                                        StandardPolicies.haiPhong212(),
                                        StandardPolicies.hanoi3814Monthly())
                                .map(Editions::supplied))
                .filter(policy -> Laws.byKey(law).orElseThrow().isAbout(policy))
                .findFirst()
                .orElseThrow();
    }

    private static Mutant seen(String name, Policy policy, Rater rater) {
        return new Mutant(name, Mutant.Origin.SEEN, policy, rater);
    }

    private static Mutant met(String name, Policy policy, Rater rater) {
        return new Mutant(name, Mutant.Origin.MET, policy, rater);
    }

    private static Mutant likely(String name, Rater rater) {
        return likely(name, DECREE, rater);
    }

    private static Mutant likely(String name, Policy policy, Rater rater) {
        return new Mutant(name, Mutant.Origin.LIKELY, policy, rater);
    }

    /** A program that remembers something, which is to be made anew for each law. */
    private static Mutant remembering(String name, Supplier<Rater> fresh) {
        return new Mutant(name, Mutant.Origin.LIKELY, DECREE, fresh);
    }

    private static boolean isScored(Placement placement) {
        return placement.scorecard().total().isGiven();
    }

    private static ImmutableList<Mutant> seen() {
        return ImmutableList.of(
                seen(
                        "a month of nought is dropped from the mean",
                        DECREE,
                        told(new Faulty.Mean(months -> months.stream()
                                .map(Faulty.Month::points)
                                .filter(points -> points.signum() > 0)
                                .toList()))),
                seen(
                        "the year is the mean of quarters, each of the months that there are",
                        DECREE,
                        told(new Faulty.Mean(Faulty::byQuarter))),
                seen(
                        "the code knows another edge than the document",
                        DECREE,
                        under(policy -> Faulty.edges(policy, edge -> edge.minus(Fraction.of(5))))),
                seen("an unknown year goes by the latest edition", DECREE, told(new Telling() {
                    @Override
                    public Policy inForce(PolicyBook book, PolicyScope scope, EvaluationPeriod period) {
                        return book.policies().get(book.policies().size() - 1);
                    }
                })),
                seen("a draft form is filled in beforehand", DECREE, marks(Faulty::drafted)),
                seen(
                        "who is not yet rated is shown as completed",
                        ORGANIZATIONS,
                        placed((specimen, rated, placement) -> isScored(placement)
                                        || Rated.level(placement.beforeQuota()).isPresent()
                                ? placement
                                : own(placement, like(placement.beforeQuota(), Classification.COMPLETED)))),
                seen(
                        "declared rounding is left out",
                        ROUNDED,
                        under(policy -> policy.reading("score-rounding", "none", "code"))),
                seen("89.996 is shown as 90.00", DECREE, told(new Telling() {
                    @Override
                    public String shown(Fraction number) {
                        return new BigDecimal(number.numerator())
                                .divide(new BigDecimal(number.denominator()), 2, RoundingMode.HALF_UP)
                                .toPlainString();
                    }
                })),
                seen(
                        "two missing values are equal and match a rule",
                        ORGANIZATIONS,
                        placed((specimen, rated, placement) -> isScored(placement)
                                        || Rated.level(placement.beforeQuota()).isPresent()
                                ? placement
                                : own(placement, like(placement.beforeQuota(), Classification.EXCELLENT)))),
                seen(
                        "the share is taken of everybody",
                        DECREE,
                        Faulty.quota((specimen, rated, scope) -> new Faulty.Places(
                                rated.placements().size(),
                                Faulty.share(scope, rated.placements().size())))),
                seen(
                        "whom the quota refuses joins the base",
                        QUOTED,
                        Faulty.quota((specimen, rated, scope) -> new Faulty.Places(
                                scope.base(),
                                Faulty.share(
                                        scope, scope.base() + Math.max(0, scope.candidates() - scope.places()))))));
    }

    private static ImmutableList<Mutant> met() {
        return ImmutableList.of(
                met("of several headships that of the main post counts", DECREE, facts(Faulty::mainPostOnly)),
                met(
                        "a quarter on record is no record of its months",
                        DECREE,
                        facts(register -> register.withResults(register.results().stream()
                                .filter(result -> result.period().kind() != PeriodKind.QUARTER)
                                .toList()))),
                met("what contradicts itself is told nobody", DECREE, told(new Telling() {
                    @Override
                    public ImmutableList<Finding> findings(Placement placement) {
                        return ImmutableList.of();
                    }
                })),
                met("the category of today is that of every year", DECREE, facts(Faulty::categoryOfToday)),
                met(
                        "whoever was lawfully away has not completed",
                        DECREE,
                        placed((specimen, rated, placement) -> placement.beforeQuota() instanceof Proposal.NotClassified
                                ? own(placement, new Proposal.Classified(Classification.NOT_COMPLETED))
                                : placement)),
                met(
                        "every fault takes a tenth, whatever the policy says",
                        DECREE,
                        under(policy -> Faulty.faultsTake(policy, Fraction.of(1, 10)))),
                met(
                        "half of the work is as good as all of it",
                        DECREE,
                        tasks(task -> task.approved()
                                        .filter(done -> done.multipliedBy(TWO).compareTo(task.assigned()) >= 0
                                                && done.compareTo(task.assigned()) < 0)
                                        .isPresent()
                                ? Task.builder()
                                        .from(task)
                                        .approved(task.assigned())
                                        .build()
                                : task)),
                met("the form of another policy is counted", DECREE, Faulty.onAnyForm()),
                met(
                        "an annulment before the signature annuls",
                        DECREE,
                        facts(register -> register.withConclusions(register.conclusions().stream()
                                .filter(conclusion -> conclusion
                                        .annulledOn()
                                        .filter(day -> day.isBefore(
                                                conclusion.decision().on()))
                                        .isEmpty())
                                .toList()))),
                met(
                        "work finished before it was assigned is in time",
                        DECREE,
                        tasks(task -> task.assignedOn().isPresent()
                                        && task.finishedOn()
                                                .filter(day -> day.isBefore(
                                                        task.assignedOn().get()))
                                                .isPresent()
                                ? Task.builder()
                                        .from(task)
                                        .assignedOn(task.finishedOn())
                                        .build()
                                : task)),
                met("what is not used is told nowhere", DECREE, told(new Telling() {
                    @Override
                    public ImmutableList<UnusedFact> unused(Specimen specimen) {
                        return ImmutableList.of();
                    }
                })),
                met("people without facts appear nowhere", DECREE, specimen -> {
                    Rated rated = Rated.of(specimen);
                    return new Rated(
                            rated.placements().entrySet().stream()
                                    .filter(entry -> isScored(entry.getValue()))
                                    .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
                            rated.board(),
                            rated.findings(),
                            new Telling() {
                                @Override
                                public ImmutableSet<Missing> missing(Specimen asked) {
                                    return ImmutableSet.of();
                                }
                            });
                }),
                met("the whole is told without the reason of its part", DECREE, told(new Telling() {
                    @Override
                    public Observation<Points> total(Scorecard card) {
                        return card.total().isGiven() ? card.total() : Observation.notDue();
                    }
                })),
                met("decimals are lost on the way into a file and back", DECREE, told(new Telling() {
                    @Override
                    public Optional<Register> writtenAndRead(Specimen specimen) {
                        return Telling.super.writtenAndRead(specimen).map(Faulty::withoutDecimals);
                    }
                })));
    }

    private static ImmutableList<Mutant> ofWork() {
        return ImmutableList.of(
                likely(
                        "the norm of hours is taken for a coefficient",
                        tasks(task -> task.coefficient().isPresent()
                                ? Task.builder()
                                        .from(task)
                                        .coefficient(Fraction.ONE.dividedBy(
                                                task.coefficient().get()))
                                        .build()
                                : task)),
                likely(
                        "work that is very late is given a new due day",
                        tasks(task -> task.dueOn().isPresent()
                                        && task.finishedOn()
                                                .filter(day -> day.isAfter(
                                                        task.dueOn().get().plusDays(4)))
                                                .isPresent()
                                ? Task.builder()
                                        .from(task)
                                        .dueOn(task.finishedOn())
                                        .build()
                                : task)),
                likely(
                        "a delay on record settles the task",
                        tasks(task -> task.delays().isEmpty()
                                ? task
                                : Task.builder()
                                        .from(task)
                                        .delays(ImmutableList.of())
                                        .faults(ImmutableList.of())
                                        .approved(task.assigned())
                                        .build())),
                likely(
                        "excused work leaves the score",
                        facts(register -> register.withTasks(register.tasks().stream()
                                .filter(task -> task.faults().stream()
                                        .noneMatch(fault -> fault.excusal().isConfirmed()))
                                .toList()))),
                likely(
                        "every task counts as one, whatever was assigned",
                        tasks(task -> task.assigned().signum() > 0
                                ? Task.builder()
                                        .from(task)
                                        .assigned(Fraction.ONE)
                                        .reported(task.reported().map(done -> done.dividedBy(task.assigned())))
                                        .approved(task.approved().map(done -> done.dividedBy(task.assigned())))
                                        .build()
                                : task)),
                likely(
                        "what exceeds the plan is a bonus",
                        specimen -> Faulty.shifted(
                                specimen,
                                subject -> Fraction.of(specimen.register().tasks().stream()
                                        .filter(task -> subject.equals(Subject.of(task.assignee())))
                                        .filter(task -> task.approved()
                                                .filter(done -> done.compareTo(task.assigned()) > 0)
                                                .isPresent())
                                        .count()))),
                likely(
                        "a fault takes a share of all points",
                        specimen -> Faulty.multiplied(
                                specimen,
                                subject -> Fraction.ONE.minus(Fraction.of(
                                        Math.min(
                                                50,
                                                specimen.register().tasks().stream()
                                                        .filter(task -> subject.equals(Subject.of(task.assignee())))
                                                        .mapToLong(task ->
                                                                task.faults().size())
                                                        .sum()),
                                        100)))),
                likely(
                        "verdicts are stored by number and read in another order",
                        about("assessment-raised-never-lowers"),
                        Faulty.periodFacts(Faulty::verdictsTurned)),
                likely(
                        "each day late is a delay, where each delay is one",
                        under(policy -> policy.reading("late-count", "per-day", "code"))),
                likely("who is disciplined is not punished twice, and has no faults", facts(Faulty::notPunishedTwice)),
                likely("a share of 1 is read as one in a hundred", under(Faulty::oneInAHundred)));
    }

    private static ImmutableList<Mutant> ofNumbers() {
        return ImmutableList.of(
                likely(
                        "a share of one is read as one in a hundred",
                        about("figure-raised-never-lowers"),
                        Faulty.figures((figure, value) ->
                                value.compareTo(Fraction.ONE) >= 0 ? value.dividedBy(Fraction.of(100)) : value)),
                likely(
                        "what is to be deducted is entered as what is left",
                        Drafts.sound().get("points are deducted for violations"),
                        Faulty.figures((figure, value) -> figure.most()
                                .map(most -> most.minus(value))
                                .orElse(Fraction.ONE.minus(value).max(Fraction.ZERO)))),
                likely(
                        "a figure that is missing is nought",
                        about("missing-figure-as-declared"),
                        Faulty.filled(Fraction.ZERO)),
                likely(
                        "a figure that is missing is four fifths",
                        about("no-reward-for-absence"),
                        Faulty.filled(Fraction.of(4, 5))),
                likely(
                        "whoever has every point gets one more",
                        told(new Faulty.Shifted(card -> card.total()
                                        .asOptional()
                                        .filter(total -> total.value().compareTo(Fraction.of(100)) >= 0)
                                        .isPresent()
                                ? Fraction.ONE
                                : Fraction.ZERO))),
                likely("a share is told in per cent", told(new Telling() {
                    @Override
                    public Observation<Fraction> value(Scorecard card, String element) {
                        Observation<Fraction> value = card.value(element);
                        return element.length() == 1 ? value.map(Fraction.of(100)::multipliedBy) : value;
                    }
                })),
                likely("the explanation is printed with whole numbers", told(new Telling() {
                    @Override
                    public Step derivation(Scorecard card) {
                        return new Faulty.Printed(card.derivation());
                    }
                })),
                remembering("the explanation of the first card stands under every card", Faulty::firstExplanation),
                likely("a decimal point is read as one of thousands", told(new Telling() {
                    @Override
                    public Fraction read(String text) {
                        return Fraction.parse(text.replace(".", ""));
                    }
                })),
                likely("an edge belongs to the band below it", under(Faulty::edgesTurned)),
                likely("a self mark counts where nobody confirmed it", marks(Faulty::selfConfirmed)));
    }

    private static ImmutableList<Mutant> ofPeople() {
        return ImmutableList.of(
                likely("the points of an agency are scaled to a mean of seventy", Faulty.scaledToAMean()),
                likely("the best of the agency counts as a hundred", Faulty.scaledToTheBest()),
                likely(
                        "who is below the mean of the agency is one class lower",
                        placed((specimen, rated, placement) -> Faulty.isBelowMean(rated, placement, Fraction.ZERO)
                                ? own(placement, Faulty.oneLower(placement.beforeQuota()))
                                : placement)),
                likely("the lowest class of an organization is stored as none", facts(Faulty::lowestIsNone)),
                likely("classes of organizations are joined by the name of the unit", facts(Faulty::joinedByName)),
                likely("of several headships the one with the best class counts", facts(Faulty::bestHeadship)),
                likely("people are found by the beginning of their id", facts(Faulty::joinedByBeginning)),
                likely("the share is taken of every agency on record", QUOTED, Faulty.everyAgency()));
    }

    private static ImmutableList<Mutant> ofQuotas() {
        return ImmutableList.of(
                likely("the worst is admitted first", QUOTED, Faulty.requota(Faulty.Order.WORST_FIRST)),
                likely(
                        "all of those with equal points are admitted, whatever the places",
                        QUOTED,
                        Faulty.requota(Faulty.Order.ALL_TIED)),
                likely(
                        "of those with equal points the first id is admitted",
                        QUOTED,
                        Faulty.requota(Faulty.Order.BY_ID)),
                new Mutant(
                        "of those with equal points one is drawn by lot",
                        Mutant.Origin.LIKELY,
                        QUOTED,
                        () -> Faulty.requota(Faulty.Order.BY_LOT)),
                likely(
                        "the share is taken of the candidates",
                        QUOTED,
                        Faulty.quota((specimen, rated, scope) ->
                                new Faulty.Places(scope.base(), Faulty.share(scope, scope.candidates())))),
                likely("a share of the candidates is admitted, whatever places the board shows", QUOTED, specimen -> {
                    Rated wrong = Faulty.quota((of, rated, scope) ->
                                    new Faulty.Places(scope.base(), Faulty.share(scope, scope.candidates())))
                            .rate(specimen);
                    return new Rated(wrong.placements(), Rated.of(specimen).board(), wrong.findings());
                }),
                likely(
                        "a share above the half is one of the others alone",
                        QUOTED,
                        Faulty.quota((specimen, rated, scope) -> new Faulty.Places(
                                scope.base(),
                                Faulty.share(
                                        scope,
                                        scope.rate().compareTo(Fraction.of(1, 2)) > 0
                                                ? Math.max(0, scope.base() - scope.candidates())
                                                : scope.base())))),
                likely(
                        "candidates who are not far above the mean of the agency are refused",
                        QUOTED,
                        placed((specimen, rated, placement) -> Faulty.isBelowMean(rated, placement, Fraction.of(13))
                                        && Rated.level(placement.proposal())
                                                .equals(Optional.of(Classification.EXCELLENT))
                                ? Faulty.after(placement, Faulty.oneLower(placement.proposal()))
                                : placement)));
    }

    private static ImmutableList<Mutant> ofPeriods() {
        return ImmutableList.of(
                likely(
                        "months are divided by one too many",
                        told(new Faulty.Mean(months -> ImmutableList.<Fraction>builder()
                                .addAll(months.stream()
                                        .map(Faulty.Month::points)
                                        .toList())
                                .add(Fraction.ZERO)
                                .build()))),
                likely(
                        "the last month weighs twice",
                        told(new Faulty.Mean(months -> ImmutableList.<Fraction>builder()
                                .addAll(months.stream()
                                        .map(Faulty.Month::points)
                                        .toList())
                                .add(months.get(months.size() - 1).points())
                                .build()))),
                likely("the record of the earliest year counts", facts(Faulty::earliest)),
                likely("a missing month is that before it", facts(Faulty::carriedForward)),
                likely(
                        "every month is rounded before the mean",
                        told(new Faulty.Mean(months -> months.stream()
                                .map(month -> Fraction.of(month.points().floor().longValueExact()))
                                .toList()))));
    }

    private static ImmutableList<Mutant> ofPolicies() {
        return ImmutableList.of(
                likely(
                        "an unknown name goes by the edges that are built in",
                        under(policy -> policy.id().endsWith(".again")
                                ? Faulty.edges(policy, edge -> edge.minus(Fraction.of(5)))
                                : policy)),
                likely("a reading that is said aloud is stored one further on", under(Faulty::oneReadingFurther)),
                remembering("the settings of the last run stay", Faulty::lastSettings),
                remembering("every other run takes the edges from elsewhere", Faulty::everyOtherRun),
                likely(
                        "an edge with decimals is text to the spreadsheet, and nought",
                        under(policy -> Faulty.edges(
                                policy,
                                edge -> edge.isInteger()
                                        ? edge
                                        : Fraction.of(1, 1000).multipliedBy(edge)))),
                likely(
                        "weights are taken to have a mean of one",
                        about("weights-by-one-factor"),
                        under(Faulty::weightsAsTheyAre)),
                likely("differences tell what was there before twice", told(new Telling() {
                    @Override
                    public List<Difference> differences(Policy one, Policy other) {
                        return one.differences(other).stream()
                                .map(difference ->
                                        new Difference(difference.where(), difference.before(), difference.before()))
                                .toList();
                    }
                })));
    }

    private static ImmutableList<Mutant> ofDocuments() {
        return ImmutableList.of(
                likely("the explanation of another edition stands under every card", told(new Telling() {
                    @Override
                    public Step derivation(Scorecard card) {
                        return new Faulty.Cited(
                                card.derivation(), ORGANIZATIONS.rules().get(0).provision());
                    }
                })),
                likely("open and closed ends are written alike", told(new Telling() {
                    @Override
                    public Policy writtenAndRead(Policy policy) {
                        return Faulty.edgesTurned(policy);
                    }
                })),
                met("a seal over the numbers alone", DECREE, told(new Telling() {
                    @Override
                    public boolean isProved(String text, Policy policy) {
                        return true;
                    }
                })),
                met("a name is printed as it was typed", DECREE, told(new Telling() {
                    @Override
                    public String printed(String name) {
                        return name + System.lineSeparator();
                    }
                })),
                met("what a misspelt period would have supplied is refused as well", DECREE, told(new Telling() {
                    @Override
                    public int problems(CaseText text) {
                        return 3 * Telling.super.problems(text);
                    }
                })),
                met("1.200 products are read as one and a fifth", DECREE, told(new Telling() {
                    @Override
                    public int problems(CaseText text) {
                        return Telling.super.problems(
                                new CaseText(text.text().replace("1.234", "1.2340"), text.files(), text.unwritten()));
                    }
                })),
                met(
                        "the reader of files knows the elements of one decree",
                        Editions.supplied(StandardPolicies.handbook2026SupportStaff()),
                        told(new Telling() {
                            @Override
                            public Optional<Register> writtenAndRead(Specimen specimen) {
                                return Telling.super
                                        .writtenAndRead(specimen)
                                        .map(register -> Faulty.withElementsOf(DECREE, register));
                            }
                        })),
                likely("only the last month is loaded", told(new Telling() {
                    @Override
                    public ImmutableList<NeededDays> needed(Policy policy, EvaluationPeriod period) {
                        LocalDate last = period.lastDay();
                        return Telling.super.needed(policy, period).stream()
                                .map(days -> new NeededDays(
                                        days.records(),
                                        days.day(),
                                        DateRange.ofClosed(last.withDayOfMonth(1), last),
                                        days.basis()))
                                .collect(toImmutableList());
                    }
                })));
    }

    private static ImmutableList<Mutant> ofAgencies() {
        return ImmutableList.of(
                met(
                        "somebody who studies is one class lower, by a number in the code",
                        DECREE,
                        placed((specimen, rated, placement) -> specimen.register().organization().absences().stream()
                                        .anyMatch(absence -> absence.kind() == LeaveKind.STUDY)
                                ? own(placement, Faulty.oneLower(placement.beforeQuota()))
                                : placement)),
                likely("points are counted twice over", specimen -> Faulty.multiplied(specimen, subject -> TWO)),
                likely(
                        "of the quarters the last one counts",
                        told(new Faulty.Mean(months -> months.stream()
                                .map(Faulty.Month::points)
                                .skip(months.get(0).period().kind() == PeriodKind.QUARTER ? months.size() - 1L : 0)
                                .toList()))),
                new Mutant(
                        "the settings lie with the thread that read them",
                        Mutant.Origin.LIKELY,
                        DECREE,
                        Faulty::settingsOfTheThread),
                met(
                        "an order of the authority is read from its end",
                        QUOTED,
                        facts(register -> register.withAuthorityOrders(register.authorityOrders().stream()
                                .map(order -> AuthorityOrder.builder()
                                        .from(order)
                                        .order(order.order().reverse())
                                        .build())
                                .toList()))),
                met(
                        "an order of the authority is not looked at",
                        QUOTED,
                        facts(register -> register.withAuthorityOrders(ImmutableList.of()))),
                likely(
                        "a deputy answers for everybody",
                        placed((specimen, rated, placement) ->
                                placement.scorecard().dossier().role() == Role.DEPUTY
                                                && rated.placements().values().stream()
                                                        .anyMatch(other -> Rated.level(other.beforeQuota())
                                                                .equals(Optional.of(Classification.NOT_COMPLETED)))
                                        ? own(placement, Faulty.oneLower(placement.beforeQuota()))
                                        : placement)),
                likely("a rule is for everybody, whomever it names", under(Faulty::gatesForEverybody)));
    }
}
