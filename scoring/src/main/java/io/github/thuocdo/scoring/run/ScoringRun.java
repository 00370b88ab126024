package io.github.thuocdo.scoring.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.assembly.Rereading;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One policy at work on a register (chạy một quy định trên hồ sơ): scores what a round is to find out, place by place of its plan, into a book.
 *
 * <p>Not thread-safe: it is used up by one round.
 */
public final class ScoringRun {

    private final Register register;
    private final ScoringEngine engine;
    private final DossierAssembly assembly;
    private final ImmutableList<Subject> everybodyCovered;
    private final boolean areQuartersJudged;
    private final ImmutableTable<Role, PeriodKind, Ladder> withClasses;
    private final Division division;
    private final Manner manner;
    private @Nullable Scorebook done;

    public ScoringRun(Policy policy, Register register) {
        this(policy, register, ProposedClasses.NONE);
    }

    /**
     * Prepares a run.
     *
     * @param proposed  the classes that the rounds before proposed
     */
    public ScoringRun(Policy policy, Register register, ProposedClasses proposed) {
        this(policy, register, proposed, Division.NONE);
    }

    /**
     * Prepares a run beside others, among whose policies the people are divided.
     *
     * @param division  who goes by which policy
     */
    public ScoringRun(Policy policy, Register register, ProposedClasses proposed, Division division) {
        this(policy, register, proposed, division, new Once());
    }

    private ScoringRun(Policy policy, Register register, ProposedClasses proposed, Division division, Manner manner) {
        this.register = register;
        this.engine = ScoringEngine.of(policy);
        this.assembly = DossierAssembly.of(policy, register, proposed);
        this.everybodyCovered = everybody(policy.scope().subject(), register)
                .filter(assembly::covers)
                .collect(toImmutableList());
        this.areQuartersJudged = judged().anyMatch(facts -> facts.period().kind() == PeriodKind.QUARTER);
        this.withClasses = withClasses(policy);
        this.division = division;
        this.manner = manner;
    }

    private ScoringRun(ScoringRun before, ScoringEngine engine, DossierAssembly assembly, Manner manner) {
        this.register = before.register;
        this.engine = engine;
        this.assembly = assembly;
        this.everybodyCovered = before.everybodyCovered;
        this.areQuartersJudged = before.areQuartersJudged;
        this.withClasses = withClasses(engine.policy());
        this.division = before.division;
        this.manner = manner;
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

    /** Whether such periods have a class under the policy. */
    boolean givesClasses(Role role, PeriodKind kind) {
        return withClasses.contains(role, kind);
    }

    private static Stream<Subject> everybody(Subject.Kind kind, Register register) {
        return switch (kind) {
            case PERSON -> register.organization().cadres().stream().map(cadre -> Subject.of(cadre.id()));
            case BODY -> register.organization().units().stream().map(unit -> Subject.of(unit.id()));
            case COLLECTIVE -> register.organization().units().stream().map(unit -> Subject.leadershipOf(unit.id()));
        };
    }

    /**
     * Prepares a run that is to be read again under other readings. It keeps what every number rests on, some kilobytes a card, and is given up
     * when the readings are tried.
     */
    public static ScoringRun toBeReread(Policy policy, Register register, ProposedClasses proposed) {
        return new ScoringRun(policy, register, proposed, Division.NONE, new Remembered());
    }

    /**
     * Prepares a run under another reading, once this one is done. Where the other reading changes neither a dossier nor the rules for it, the
     * outcome of this run stands; where it changes the rules alone, the draft of this run is scored again.
     *
     * @param other  the policy of this run under another reading
     */
    public ScoringRun under(Policy other) {
        ScoringEngine otherEngine = engine.under(other);
        Rereading rereading = Rereading.of(assembly, other);
        ImmutableSetMultimap.Builder<PeriodKind, Role> alike = ImmutableSetMultimap.builder();
        for (PeriodKind kind : PeriodKind.values()) {
            if (rereading.isAlike(kind)) {
                alike.putAll(
                        kind,
                        Stream.of(Role.values())
                                .filter(role -> otherEngine.scoresAlike(engine, role, kind))
                                .collect(toImmutableList()));
            }
        }
        return new ScoringRun(
                this,
                otherEngine,
                rereading.after(),
                new Reread(engine, requireNonNull(done, "done"), rereading, alike.build()));
    }

    /**
     * Scores what a round of this policy is to find out.
     *
     * @throws RefusalException if people manage one another in a circle, or a reading counts working days and there is no calendar
     */
    public Scorebook score(ImmutableList<Goal> goals) {
        return done != null && done.plan().isFor(goals) ? done : book(manner.plan(goals));
    }

    private Scorebook book(RoundPlan plan) {
        Scorebook book = score(plan);
        end();
        done = book;
        return book;
    }

    /**
     * Scores again what the run read before was to find out, where that is still the question, and tells whether it is all as it was: whoever
     * is classified, by which quota, and with what score and proposal.
     *
     * @return true if the proposals are those of the run before; false if they may be others
     * @throws RefusalException as above
     */
    public boolean comesOutAsBefore() {
        return manner.comesOutAsBefore(this);
    }

    /** Lets go of what is not needed when everybody has been scored. */
    void end() {
        manner.end(assembly);
    }

    /**
     * Scores place by place, each by the run of its policy.
     *
     * @throws RefusalException as above
     */
    public static Scorebook score(RoundPlan plan) {
        Scorebook book = new Scorebook(plan);
        for (Place place : plan.places()) {
            book.put(place, plan.runOf(place).outcome(place, book));
        }
        return book;
    }

    /**
     * Scores, or keeps the cause for which that was refused. A reading that counts working days cannot be applied to a register without a
     * calendar at all: that is no bad record of one person, and ends the run.
     */
    private Scored outcome(Place place, Scorebook book) {
        @Nullable Scored known = manner.known(place, book);
        return known == null ? scored(place, book) : known;
    }

    private Scored scored(Place place, Scorebook book) {
        Supplier<Computed> before = () -> book.before(place);
        try {
            division.check(place.subject(), place.period(), place.scoredBy());
            return manner.score(
                    engine,
                    place,
                    Monitored.of(assembly, place.subject(), place.period(), place.role(), place.scoredBy(), before),
                    book);
        } catch (RefusalException refused) {
            if (refused.refusal() instanceof Refusal.CalendarMissing) {
                throw refused;
            }
            return new Scored.Refused(
                    new RoundFinding.DossierRefused(place.subject(), place.period(), refused.refusal()));
        }
    }

    /** How places are scored. */
    private sealed interface Manner {

        /** The order of work. */
        default RoundPlan plan(ImmutableList<Goal> goals) {
            return RoundPlan.of(goals);
        }

        /** An outcome that stands without a look at the facts; null where there is none. */
        default @Nullable Scored known(Place place, Scorebook book) {
            return null;
        }

        Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book);

        default boolean comesOutAsBefore(ScoringRun run) {
            return false;
        }

        /** Lets go of what is not needed when everybody has been scored. */
        default void end(DossierAssembly assembly) {}
    }

    /** Keeps scorecards alone. */
    private static final class Once implements Manner {

        @Override
        public Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
            return new Scored.Given(engine.score(monitored), Optional.empty());
        }

        @Override
        public void end(DossierAssembly assembly) {
            assembly.endRound();
        }
    }

    /** Keeps the drafts, too. */
    private static final class Remembered implements Manner {

        @Override
        public Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
            Draft draft = engine.draft(monitored);
            return new Scored.Given(engine.score(monitored, draft), Optional.of(draft));
        }
    }

    /** Takes over from an earlier run what another reading leaves as it was. */
    private static final class Reread implements Manner {

        private final ScoringEngine earlier;
        private final Scorebook before;
        private final Rereading rereading;
        private final ImmutableSetMultimap<PeriodKind, Role> alike;

        /**
         * Prepares to read again.
         *
         * @param alike  by kind of period the roles of which neither dossiers nor sheets are read in another way
         */
        Reread(
                ScoringEngine earlier,
                Scorebook before,
                Rereading rereading,
                ImmutableSetMultimap<PeriodKind, Role> alike) {
            this.earlier = earlier;
            this.before = before;
            this.rereading = rereading;
            this.alike = alike;
        }

        @Override
        public RoundPlan plan(ImmutableList<Goal> goals) {
            return !goals.isEmpty()
                            && rereading.isPlannedAlike()
                            && before.plan().isFor(goals)
                    ? before.plan().by(goals.get(0).run())
                    : RoundPlan.of(goals);
        }

        @Override
        public boolean comesOutAsBefore(ScoringRun run) {
            Optional<Quota> quota = run.policy().quota();
            if (!rereading.isPlannedAlike() || !quota.equals(earlier.policy().quota())) {
                return false;
            }
            Scorebook book = run.book(before.plan().by(run));
            // Equals may be told apart by more than their totals.
            boolean tellsApart =
                    quota.filter(rule -> !rule.tie().value().keys().isEmpty()).isPresent();
            return before.plan().placesOfGoals().stream()
                    .allMatch(place -> tellsApart
                            ? book.at(place) == before.at(place)
                            : Scored.areAlike(book.at(place), before.at(place)));
        }

        @Override
        public @Nullable Scored known(Place place, Scorebook book) {
            @Nullable Place there = counterpart(place);
            return there != null
                            && alike.containsEntry(place.period().kind(), place.role())
                            && restsOnTheSame(place, there, book)
                    ? before.at(there)
                    : null;
        }

        private @Nullable Place counterpart(Place place) {
            @Nullable Place there = before.plan().placeLike(place);
            return there != null && there.scoredBy() == place.scoredBy() ? there : null;
        }

        @Override
        public Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
            @Nullable Place there = counterpart(place);
            if (there == null || !(before.at(there) instanceof Scored.Given given)) {
                return scored(engine, monitored, engine.draft(monitored));
            }
            Draft known = given.draft().orElseThrow();
            if (restsOnTheSame(place, there, book)
                    && rereading.isAlike(place.subject(), place.period(), place.scoredBy(), () -> book.before(place))) {
                return engine.scoresAlike(earlier, known) ? given : scored(engine, monitored, known);
            }
            Optional<Draft> like = rereading.isAlikeButForComputed(place.subject(), place.period(), place.scoredBy())
                    ? monitored.draftLike(known)
                    : Optional.empty();
            return scored(engine, monitored, like.orElseGet(() -> engine.draft(monitored)));
        }

        private static Scored scored(ScoringEngine engine, Monitored monitored, Draft draft) {
            return new Scored.Given(engine.score(monitored, draft), Optional.empty());
        }

        /** Whether the scores of people under management and of shorter periods came out the same. */
        private boolean restsOnTheSame(Place here, Place there, Scorebook book) {
            return haveSameOutcome(here.managed(), there.managed(), book, Scored::areAlike)
                    && haveSameOutcome(
                            here.shorter(),
                            there.shorter(),
                            book,
                            rereading.readsParts(here.subject(), here.period(), here.scoredBy())
                                    ? Object::equals
                                    : Scored::areAlike);
        }

        private boolean haveSameOutcome(
                ImmutableList<Place> here,
                ImmutableList<Place> there,
                Scorebook book,
                BiPredicate<Scored, Scored> same) {
            if (here.size() != there.size()) {
                return false;
            }
            for (int i = 0; i < here.size(); i++) {
                Place one = here.get(i);
                Place other = there.get(i);
                if (!one.isLike(other) || !same.test(book.at(one), before.at(other))) {
                    return false;
                }
            }
            return true;
        }
    }

    public Policy policy() {
        return engine.policy();
    }

    public Register register() {
        return register;
    }

    DossierAssembly assembly() {
        return assembly;
    }

    /** Whether somebody goes by the policy in a period. */
    public boolean covers(CadreId cadre, EvaluationPeriod period) {
        Subject subject = Subject.of(cadre);
        return isInScope(subject, period) && isHere(subject, period);
    }

    /** Whether the policy is made for a subject, whoever goes by it. */
    public boolean isInScope(Subject subject, EvaluationPeriod period) {
        return assembly.covers(subject, period);
    }

    /** Whether it is this run that scores a subject in a period; where the people are divided, another one may. */
    boolean isHere(Subject subject, EvaluationPeriod period) {
        return runOf(subject, period) == this;
    }

    /** The run that scores a subject in a period. */
    ScoringRun runOf(Subject subject, EvaluationPeriod period) {
        return division.runOf(subject, period).orElse(this);
    }

    public Role roleOf(Subject subject, EvaluationPeriod period) {
        return assembly.roleOf(subject, period);
    }

    /** Those to whom the policy applies, in the order of the organization. */
    public ImmutableList<Subject> everybodyCovered() {
        return everybodyCovered;
    }

    /** The people to whom the policy does not apply, in service in the period, and those of whose service nothing is known. */
    public ImmutableList<CadreId> notUnderPolicy(EvaluationPeriod period) {
        return register.organization().cadreById().keySet().stream()
                .filter(cadre -> !covers(cadre, period) && mayServe(cadre, period.dates()))
                .collect(toImmutableList());
    }

    private boolean mayServe(CadreId cadre, DateRange days) {
        ImmutableList<DateRange> service = register.organization().serviceOf(cadre);
        return service.isEmpty() || service.stream().anyMatch(days::overlaps);
    }

    /** The kind of period by which a subject is scored, as its agency has stated. */
    public PeriodKind scoredBy(Subject subject, EvaluationPeriod period) {
        return assembly.scoredBy(subject, period);
    }

    /** Agencies of some subjects that have facts of quarters alone and have not stated that they score quarters. */
    public ImmutableList<Finding> quartersNotStated(Collection<Subject> subjects, EvaluationPeriod longer) {
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
                .map(ofAgency -> new RoundFinding.QuartersNotStated(
                        longer, ofAgency.getKey().orElseThrow()))
                .collect(toImmutableList());
    }

    private boolean areQuartersAlone(Collection<Subject> subjects, EvaluationPeriod longer) {
        ImmutableSet<Subject> those = ImmutableSet.copyOf(subjects);
        ImmutableSet<PeriodKind> judged = judged().filter(
                        facts -> those.contains(facts.subject()) && longer.contains(facts.period()))
                .map(facts -> facts.period().kind())
                .collect(toImmutableSet());
        return judged.contains(PeriodKind.QUARTER) && !judged.contains(PeriodKind.MONTH);
    }

    /** What was judged in the policy's channel. */
    private Stream<PeriodFacts> judged() {
        return register.periodFacts().stream()
                .filter(facts -> facts.channel() == engine.policy().scope().channel());
    }

    /** The dossiers that were refused, in the order of the organization and of time. */
    public ImmutableList<Finding> refusals(Scorebook book) {
        return book.refusals(everybodyCovered, this);
    }

    /** The card of a place; when its dossier was refused, that of a dossier which says this and nothing else. */
    public Scorecard cardOrBlank(Place place, Scorebook book) {
        return book.at(place) instanceof Scored.Given given
                ? given.card()
                : blank(place, ((Scored.Refused) book.at(place)).why());
    }

    private Scorecard blank(Place place, Finding why) {
        return engine.score(Dossier.builder()
                .subject(place.subject())
                .period(place.period())
                .role(place.role())
                .scoredBy(place.scoredBy())
                .addFindings(why)
                .build());
    }
}
