package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.ReviewFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Computed;
import io.github.thuocdo.scoring.dossier.DossierAssembly;
import io.github.thuocdo.scoring.dossier.Monitored;
import io.github.thuocdo.scoring.dossier.Rereading;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of the engine over a register: every subject and every period at most once, subordinates before their leaders.
 *
 * <p>Not thread-safe: it is used up by one review.
 */
final class ScoringRun {

    /** The reason for which a subject has no score when the dossier was refused. */
    static final String REFUSED = "dossier-refused";

    private static final String TOTAL = "total";

    private final Register register;
    private final ScoringEngine engine;
    private final DossierAssembly assembly;
    private final ImmutableMap<UnitId, Observation<Classification>> units;
    private final ImmutableTable<Role, PeriodKind, Ladder> withClasses;
    private final ImmutableList<Subject> everybodyCovered;
    private final ImmutableSetMultimap<Subject, EvaluationPeriod> judgedPeriods;
    private final boolean areQuartersJudged;
    private final Scoring scoring;
    private final @Nullable Earlier earlier;
    private final Map<Subject, Map<EvaluationPeriod, Scored>> scored = new HashMap<>();

    ScoringRun(Policy policy, Register register) {
        this(policy, register, ImmutableMap.of());
    }

    /**
     * Prepares a run.
     *
     * @param units  the classes of the period for units, computed before
     */
    ScoringRun(Policy policy, Register register, ImmutableMap<UnitId, Observation<Classification>> units) {
        this(policy, register, units, ScoringRun::forgetting);
    }

    private ScoringRun(
            Policy policy,
            Register register,
            ImmutableMap<UnitId, Observation<Classification>> units,
            Scoring scoring) {
        this.register = register;
        this.engine = ScoringEngine.of(policy);
        this.assembly = DossierAssembly.of(policy, register);
        this.units = units;
        this.withClasses = withClasses(policy);
        this.scoring = scoring;
        this.earlier = null;
        this.everybodyCovered = everybody(policy.scope().subject(), register)
                .filter(assembly::covers)
                .collect(toImmutableList());
        this.judgedPeriods = register.periodFacts().stream()
                .filter(facts -> facts.channel() == policy.scope().channel())
                .collect(toImmutableSetMultimap(PeriodFacts::subject, PeriodFacts::period));
        this.areQuartersJudged =
                judgedPeriods.values().stream().anyMatch(period -> period.kind() == PeriodKind.QUARTER);
    }

    private ScoringRun(Earlier earlier, ScoringEngine engine) {
        this.register = earlier.run.register;
        this.engine = engine;
        this.assembly = earlier.rereading.after();
        this.units = earlier.run.units;
        this.withClasses = withClasses(engine.policy());
        this.everybodyCovered = earlier.run.everybodyCovered;
        this.judgedPeriods = earlier.run.judgedPeriods;
        this.areQuartersJudged = earlier.run.areQuartersJudged;
        this.scoring = (run, monitored, place) -> run.reread(earlier, monitored, place);
        this.earlier = earlier;
    }

    /**
     * Prepares a run that is to be read again under other readings. It keeps what every number rests on, some kilobytes a card, and is given up
     * when the readings are tried.
     */
    static ScoringRun toBeReread(Policy policy, Register register) {
        return new ScoringRun(policy, register, ImmutableMap.of(), ScoringRun::remembering);
    }

    /**
     * Prepares a run under another reading, once this one is done. Where the other reading changes neither a dossier nor the rules for it, the
     * outcome of this run stands; where it changes the rules alone, the dossier of this run is scored again.
     *
     * @param other  the policy of this run under another reading
     */
    ScoringRun under(Policy other) {
        ScoringEngine otherEngine = engine.under(other);
        Rereading rereading = Rereading.of(assembly, other);
        ImmutableSet<PeriodKind> alike = Stream.of(PeriodKind.values())
                .filter(kind -> otherEngine.scoresAlike(engine, kind) && isAlikeUpTo(kind, rereading))
                .collect(toImmutableSet());
        return new ScoringRun(new Earlier(this, rereading, alike), otherEngine);
    }

    /** Longer periods rest on shorter ones. */
    private static boolean isAlikeUpTo(PeriodKind longest, Rereading rereading) {
        return Stream.of(PeriodKind.values())
                .filter(kind -> kind.months() <= longest.months())
                .allMatch(rereading::isAlike);
    }

    /**
     * A run under the policy as it is read, for one under another reading.
     *
     * @param alike  the kinds of period that come out the same for everybody
     */
    private record Earlier(ScoringRun run, Rereading rereading, ImmutableSet<PeriodKind> alike) {}

    /** How a subject came out of a period. */
    private sealed interface Scored {
        /** The kind of period by which it was scored. */
        PeriodKind scoredBy();
    }

    /**
     * @param draft  what the numbers rest on, where it is kept
     */
    private record Given(PeriodKind scoredBy, Scorecard card, Optional<Dossier> draft) implements Scored {}

    private record Refused(PeriodKind scoredBy, Finding why) implements Scored {}

    /** How a run scores a subject in a period. */
    private interface Scoring {
        Given score(ScoringRun run, Monitored monitored, Place place);
    }

    /** What is scored. */
    private record Place(Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Supplier<Computed> computed) {}

    private Given forgetting(Monitored monitored, Place place) {
        return new Given(place.scoredBy, engine.score(monitored), Optional.empty());
    }

    private Given remembering(Monitored monitored, Place place) {
        Dossier draft = monitored.draft();
        return new Given(place.scoredBy, engine.score(monitored, draft), Optional.of(draft));
    }

    private Given reread(Earlier before, Monitored monitored, Place place) {
        if (before.run.scored(place.subject, place.period) instanceof Given known
                && known.scoredBy == place.scoredBy
                && restsOnTheSame(before, place)
                && before.rereading.isAlike(place.subject, place.period, place.scoredBy, place.computed)) {
            Dossier draft = known.draft.orElseThrow();
            return engine.scoresAlike(before.run.engine, draft)
                    ? known
                    : new Given(place.scoredBy, engine.score(monitored, draft), Optional.empty());
        }
        return forgetting(monitored, place);
    }

    /** Whether the scores of people under management and of shorter periods came out the same. */
    private boolean restsOnTheSame(Earlier before, Place place) {
        Subject subject = place.subject;
        EvaluationPeriod period = place.period;
        if (place.scoredBy != period.kind()) {
            boolean parts = before.rereading.readsParts(place.subject, period, place.scoredBy);
            return assembly.scoredFor(subject, period, place.scoredBy).stream()
                    .allMatch(shorter ->
                            parts ? isTheSame(before, subject, shorter) : comesOutAlike(before, subject, shorter));
        }
        return managedBy(subject, period).stream().allMatch(person -> comesOutAlike(before, Subject.of(person), period))
                && assembly.classesAskedBy(subject, period).stream()
                        .flatMap(kind -> period.dividedInto(kind).stream())
                        .allMatch(shorter -> comesOutAlike(before, subject, shorter));
    }

    private boolean isTheSame(Earlier before, Subject subject, EvaluationPeriod period) {
        return scored(subject, period) == before.run.scored(subject, period);
    }

    /** Whether others read the same off a score: its total and what is proposed. */
    private boolean comesOutAlike(Earlier before, Subject subject, EvaluationPeriod period) {
        Scored here = scored(subject, period);
        Scored there = before.run.scored(subject, period);
        return here == there
                || (here instanceof Refused && there instanceof Refused)
                || (here instanceof Given now
                        && there instanceof Given then
                        && now.card.total().equals(then.card.total())
                        && now.card.proposal().equals(then.card.proposal()));
    }

    private static Stream<Subject> everybody(Subject.Kind kind, Register register) {
        return switch (kind) {
            case PERSON -> register.organization().cadres().stream().map(cadre -> Subject.of(cadre.id()));
            case BODY -> register.organization().units().stream().map(unit -> Subject.of(unit.id()));
            case COLLECTIVE -> register.organization().units().stream().map(unit -> Subject.leadershipOf(unit.id()));
        };
    }

    /** Says that everybody has been scored. */
    void end() {
        assembly.endRound();
    }

    Policy policy() {
        return engine.policy();
    }

    Register register() {
        return register;
    }

    /** Those to whom the policy applies, in the order of the organization. */
    ImmutableList<Subject> everybodyCovered() {
        return everybodyCovered;
    }

    boolean covers(CadreId cadre, EvaluationPeriod period) {
        return assembly.covers(Subject.of(cadre), period);
    }

    /** The people to whom the policy does not apply, in service in the period, and those of whose service nothing is known. */
    ImmutableList<CadreId> notUnderPolicy(EvaluationPeriod period) {
        return register.organization().cadreById().keySet().stream()
                .filter(cadre -> !covers(cadre, period) && mayServe(cadre, period.dates()))
                .collect(toImmutableList());
    }

    private boolean mayServe(CadreId cadre, DateRange days) {
        ImmutableList<DateRange> service = register.organization().serviceOf(cadre);
        return service.isEmpty() || service.stream().anyMatch(days::overlaps);
    }

    /** Scores a period from its own facts or from shorter periods, as the facts about this subject are given, if there are any. */
    void score(Subject subject, EvaluationPeriod period) {
        if (!assembly.covers(subject, period)) {
            return;
        }
        PeriodKind scoredBy = scoredBy(subject, period);
        if (scoredBy == period.kind()) {
            scoreFromFacts(subject, period);
        } else if (hasShorter(subject, period, scoredBy)) {
            scoreLonger(subject, period, scoredBy);
        }
    }

    /** Scores a period of a subject who is to be classified, facts or none. */
    void classify(Subject subject, EvaluationPeriod period) {
        PeriodKind scoredBy = scoredBy(subject, period);
        if (scoredBy == period.kind()) {
            visit(subject, period, new LinkedHashSet<>());
        } else {
            scoreLonger(subject, period, scoredBy);
        }
    }

    /** Scores a period from its own facts, if there are any, and before it that of everybody under management. */
    private void scoreFromFacts(Subject subject, EvaluationPeriod period) {
        if (!isSettled(subject, period) && assembly.hasFacts(subject, period)) {
            visit(subject, period, new LinkedHashSet<>());
        }
    }

    private void visit(Subject subject, EvaluationPeriod period, Set<Subject> path) {
        if (isSettled(subject, period) || !assembly.covers(subject, period)) {
            return;
        }
        if (!path.add(subject)) {
            throw circle(path, subject, period);
        }
        for (CadreId person : managedBy(subject, period)) {
            Subject managed = Subject.of(person);
            if (!isSettled(managed, period) && assembly.hasFacts(managed, period)) {
                visit(managed, period, path);
            }
        }
        path.remove(subject);
        assembly.classesAskedBy(subject, period).ifPresent(kind -> scoreShorter(subject, period, kind));
        attempt(subject, period, period.kind(), () -> beforePeriod(subject, period));
    }

    private static RefusalException circle(Set<Subject> path, Subject subject, EvaluationPeriod period) {
        String message = "people must not manage one another in " + period + ": "
                + Streams.concat(path.stream().dropWhile(person -> !person.equals(subject)), Stream.of(subject))
                        .map(Subject::text)
                        .collect(joining(" → "));
        return new RefusalException(new Refusal.Untold(message), message);
    }

    private ImmutableSet<CadreId> managedBy(Subject subject, EvaluationPeriod period) {
        return subject instanceof Subject.Person person ? assembly.managedBy(person.id(), period) : ImmutableSet.of();
    }

    /** What was computed before a period that is scored from its own facts. */
    private Computed beforePeriod(Subject subject, EvaluationPeriod period) {
        Computed computed =
                Computed.managed(totals(managedBy(subject, period), period)).withUnits(units);
        return assembly.classesAskedBy(subject, period)
                .map(kind -> computed.withShorter(shorterScores(subject, period, kind)))
                .orElse(computed);
    }

    private ImmutableMap<CadreId, Observation<Points>> totals(Set<CadreId> people, EvaluationPeriod period) {
        if (people.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<CadreId, Observation<Points>> totals = ImmutableMap.builderWithExpectedSize(people.size());
        for (CadreId person : people) {
            Scored found = scored(Subject.of(person), period);
            if (found instanceof Refused) {
                totals.put(person, Observation.notRated(REFUSED));
            } else if (found instanceof Given given) {
                totals.put(person, total(given.card(), Observation::excused));
            }
        }
        return totals.buildOrThrow();
    }

    /** The total of a card, or what its absence means to others: one left out by the policy is no fault of the person. */
    private static Observation<Points> total(Scorecard card, Function<String, Observation<Points>> leftOut) {
        Observation<Points> total = card.total();
        if (total.isGiven()) {
            return total;
        }
        if (card.proposal() instanceof Proposal.Excluded excluded) {
            return leftOut.apply(excluded.reason());
        }
        if (card.proposal() instanceof Proposal.Undetermined undetermined) {
            return Observation.notRated(undetermined.reason());
        }
        return total;
    }

    /** Scores a longer period from all shorter ones, which are scored first. */
    private void scoreLonger(Subject subject, EvaluationPeriod longer, PeriodKind scoredBy) {
        Scored before = scored(subject, longer);
        if (before == null || before.scoredBy() != scoredBy) {
            scoreShorter(subject, longer, scoredBy);
            attempt(
                    subject,
                    longer,
                    scoredBy,
                    () -> Computed.shorter(shorterScores(subject, longer, scoredBy))
                            .withUnits(units));
        }
    }

    private void scoreShorter(Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        assembly.scoredFor(subject, longer, kind).forEach(period -> scoreFromFacts(subject, period));
    }

    private Map<EvaluationPeriod, PeriodScore> shorterScores(
            Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        Map<EvaluationPeriod, PeriodScore> computed = new LinkedHashMap<>();
        for (EvaluationPeriod period : assembly.scoredFor(subject, longer, kind)) {
            Scored found = scored(subject, period);
            if (found instanceof Refused) {
                computed.put(period, refused(subject, period));
            } else if (found instanceof Given given) {
                computed.put(period, score(subject, period, given.card()));
            }
        }
        return computed;
    }

    private PeriodScore refused(Subject subject, EvaluationPeriod period) {
        return new PeriodScore(
                period,
                Observation.notRated(REFUSED),
                ImmutableMap.of(),
                engine.policy().id(),
                classOf(subject, period, new Proposal.Undetermined(REFUSED)));
    }

    private PeriodScore score(Subject subject, EvaluationPeriod period, Scorecard card) {
        return PeriodScore.computed(
                period,
                total(card, Observation::notApplicable),
                () -> elements(card),
                engine.policy().id(),
                classOf(subject, period, card.proposal()));
    }

    /** What a proposal of a shorter period says of its class, where such a period has one. */
    private Observation<Classification> classOf(Subject subject, EvaluationPeriod period, Proposal proposal) {
        Role role = assembly.roleOf(subject, period);
        if (!givesClasses(role, period.kind())) {
            return Observation.notApplicable(PeriodScore.NO_CLASS);
        }
        if (proposal instanceof Proposal.Classified classified) {
            return isFinal(classified.level(), role, period.kind())
                    ? Observation.given(classified.level())
                    : Observation.notRated("quota-not-settled");
        }
        if (proposal instanceof Proposal.NotClassified none) {
            return Observation.excused(none.reason());
        }
        if (proposal instanceof Proposal.Excluded excluded) {
            return Observation.notApplicable(excluded.reason());
        }
        return Observation.notRated(
                proposal instanceof Proposal.Undetermined undetermined
                        ? undetermined.reason()
                        : "authority-has-not-decided");
    }

    private boolean givesClasses(Role role, PeriodKind kind) {
        return withClasses.contains(role, kind);
    }

    private static ImmutableTable<Role, PeriodKind, Ladder> withClasses(Policy policy) {
        ImmutableTable.Builder<Role, PeriodKind, Ladder> ladders = ImmutableTable.builder();
        for (Role role : policy.scope().roles()) {
            for (PeriodKind kind : PeriodKind.values()) {
                policy.ladder(role, kind)
                        .filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS)
                        .ifPresent(ladder -> ladders.put(role, kind, ladder));
            }
        }
        return ladders.buildOrThrow();
    }

    /** A class that is limited in number is not given by one's own record alone. */
    private boolean isFinal(Classification level, Role role, PeriodKind kind) {
        return engine.policy()
                .quota()
                .filter(quota -> quota.level() == level && quota.reach().covers(role, kind))
                .isEmpty();
    }

    /** The numbers of the sheet that are there; the total itself is told by the score. */
    private static ImmutableMap<String, Fraction> elements(Scorecard card) {
        ImmutableMap.Builder<String, Fraction> given = ImmutableMap.builder();
        card.values().forEach((element, value) -> {
            if (!element.equals(TOTAL)) {
                value.asOptional().ifPresent(number -> given.put(element, number));
            }
        });
        return given.buildOrThrow();
    }

    /**
     * Scores, or keeps the cause for which that was refused. A reading that counts working days cannot be applied to a register without a
     * calendar at all: that is no bad record of one person, and ends the run.
     */
    private void attempt(Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Supplier<Computed> computed) {
        Scored outcome;
        try {
            outcome = scoring.score(
                    this,
                    assembly.monitored(subject, period, scoredBy, computed),
                    new Place(subject, period, scoredBy, computed));
        } catch (RefusalException refused) {
            if (refused.refusal() instanceof Refusal.CalendarMissing) {
                throw refused;
            }
            outcome = new Refused(scoredBy, new ReviewFinding.DossierRefused(subject, period, refused.refusal()));
        }
        scored.computeIfAbsent(subject, added -> new HashMap<>()).put(period, outcome);
    }

    private @Nullable Scored scored(Subject subject, EvaluationPeriod period) {
        Map<EvaluationPeriod, Scored> ofSubject = scored.get(subject);
        Scored here = ofSubject == null ? null : ofSubject.get(period);
        return here == null && earlier != null && earlier.alike.contains(period.kind())
                ? earlier.run.scored(subject, period)
                : here;
    }

    private boolean isSettled(Subject subject, EvaluationPeriod period) {
        return scored(subject, period) != null;
    }

    private boolean hasShorter(Subject subject, EvaluationPeriod longer, PeriodKind scoredBy) {
        return assembly.scoredFor(subject, longer, scoredBy).stream()
                        .anyMatch(period -> assembly.hasFacts(subject, period))
                || results(subject, longer)
                        .map(Result::period)
                        .anyMatch(period -> period.kind().months() <= PeriodKind.QUARTER.months()
                                && !period.equals(longer));
    }

    PeriodKind scoredBy(Subject subject, EvaluationPeriod period) {
        return assembly.scoredBy(subject, period);
    }

    /** Agencies of some subjects that have facts of quarters alone and have not stated that they score quarters. */
    ImmutableList<Finding> quartersNotStated(Collection<Subject> subjects, EvaluationPeriod longer) {
        if (!areQuartersJudged || !assembly.isMadeOfShorterPeriods(longer.kind())) {
            return ImmutableList.of();
        }
        return subjects.stream()
                .filter(subject -> scoredBy(subject, longer) == PeriodKind.MONTH
                        && !assembly.isScoredByQuarterSometime(subject, longer))
                .collect(toImmutableListMultimap(subject -> assembly.agencyOf(subject, longer), subject -> subject))
                .asMap()
                .entrySet()
                .stream()
                .filter(ofAgency -> ofAgency.getKey().isPresent() && areQuartersAlone(ofAgency.getValue(), longer))
                .map(ofAgency -> new ReviewFinding.QuartersNotStated(
                        longer, ofAgency.getKey().orElseThrow()))
                .collect(toImmutableList());
    }

    private boolean areQuartersAlone(Collection<Subject> subjects, EvaluationPeriod longer) {
        ImmutableSet<PeriodKind> judged = subjects.stream()
                .flatMap(subject -> judgedPeriods.get(subject).stream())
                .filter(longer::contains)
                .map(EvaluationPeriod::kind)
                .collect(toImmutableSet());
        return judged.contains(PeriodKind.QUARTER) && !judged.contains(PeriodKind.MONTH);
    }

    private Stream<Result> results(Subject subject, EvaluationPeriod longer) {
        return register.resultsOf(subject, engine.policy().scope().channel()).stream()
                .filter(result -> longer.contains(result.period()));
    }

    Optional<Scorecard> card(Subject subject, EvaluationPeriod period) {
        return scored(subject, period) instanceof Given given ? Optional.of(given.card()) : Optional.empty();
    }

    boolean isRefused(Subject subject, EvaluationPeriod period) {
        return scored(subject, period) instanceof Refused;
    }

    /** The card of a period that was scored; when its dossier was refused, that of a dossier which says this and nothing else. */
    Scorecard cardOrBlank(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
        if (scored(subject, period) instanceof Refused refused) {
            return engine.score(Dossier.builder()
                    .subject(subject)
                    .period(period)
                    .role(assembly.roleOf(subject, period))
                    .scoredBy(scoredBy)
                    .addFindings(refused.why())
                    .build());
        }
        return card(subject, period).orElseThrow();
    }

    Role roleOf(Subject subject, EvaluationPeriod period) {
        return assembly.roleOf(subject, period);
    }

    /** The cards of people for a period, in the order of the organization. */
    ImmutableMap<CadreId, Scorecard> cards(EvaluationPeriod period) {
        ImmutableMap.Builder<CadreId, Scorecard> scored = ImmutableMap.builder();
        for (CadreId cadre : register.organization().cadreById().keySet()) {
            card(Subject.of(cadre), period).ifPresent(card -> scored.put(cadre, card));
        }
        return scored.buildOrThrow();
    }

    /** The cards of some people for some periods, by the order of both. */
    ImmutableTable<CadreId, EvaluationPeriod, Scorecard> cards(
            Collection<CadreId> people, Collection<EvaluationPeriod> periods) {
        ImmutableTable.Builder<CadreId, EvaluationPeriod, Scorecard> table = ImmutableTable.builder();
        for (CadreId cadre : people) {
            periods.forEach(period ->
                    card(Subject.of(cadre), period).ifPresent(scorecard -> table.put(cadre, period, scorecard)));
        }
        return table.buildOrThrow();
    }

    /** The dossiers that were refused, in the order of the organization and of time. */
    ImmutableList<Finding> findings() {
        return everybodyCovered.stream()
                .flatMap(subject ->
                        ImmutableSortedMap.copyOf(scored.getOrDefault(subject, ImmutableMap.of())).values().stream())
                .flatMap(outcome -> outcome instanceof Refused refused ? Stream.of(refused.why()) : Stream.empty())
                .collect(toImmutableList());
    }
}
