package io.github.thuocdo.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.assembly.ChangedRules;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine of one policy (bộ máy chấm điểm): made once, immutable, for any number of threads.
 *
 * <p>Example: under Decree 335/2025 a dossier with 30 general points and a = 6/7, b = 23/28, c = 6/7 scores 30 + 70 × (71/28) / 3 = 535/6
 * points, and the month corresponds to "good".
 *
 * <p>A score never reads the clock, the locale or anything else but the dossier and the policy. Serializing an engine writes its
 * policy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ScoringEngine implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ScoringEngine.class);

    private final Policy policy;
    private final transient EnumMap<Role, EnumMap<PeriodKind, SheetEngines>> engines = new EnumMap<>(Role.class);

    private ScoringEngine(Policy policy, Compiler compiler) {
        this.policy = policy;
        for (Role role : Role.values()) {
            EnumMap<PeriodKind, SheetEngines> ofRole = new EnumMap<>(PeriodKind.class);
            for (PeriodKind kind : PeriodKind.values()) {
                ofRole.put(kind, compiler.sheets(role, kind));
            }
            engines.put(role, ofRole);
        }
    }

    /**
     * Returns the engine of a policy, which is made once.
     *
     * @param policy  the policy
     * @return the engine
     * @throws IllegalArgumentException if a parameter of the policy is open; the message names all that have to be supplied
     */
    public static ScoringEngine of(Policy policy) {
        requireNonNull(policy, "policy");
        checkArgument(
                policy.open().isEmpty(),
                "policy (%s) must have no open parameter when it is applied; to be supplied: %s",
                policy.id(),
                questions(policy));
        return policy.kept(ScoringEngine.class, ScoringEngine::compiled);
    }

    private static ScoringEngine compiled(Policy policy) {
        ScoringEngine engine = new ScoringEngine(policy, (role, kind) -> SheetEngines.of(policy, role, kind));
        LOG.debug("Policy compiled: {}", policy.id());
        return engine;
    }

    /** Makes the sheets of a role and a kind of period. */
    private interface Compiler {
        SheetEngines sheets(Role role, PeriodKind kind);
    }

    /**
     * Makes the engine of the same policy under another reading. Sheets that both read in the same way are shared.
     *
     * @param other  the policy under the other reading
     * @return the engine
     * @throws IllegalArgumentException if a parameter of the policy is open
     */
    public ScoringEngine under(Policy other) {
        requireNonNull(other, "other");
        ChangedRules changed = ChangedRules.between(policy, other);
        boolean countsAlike = SheetEngines.countAlike(policy, other);
        return new ScoringEngine(other, (role, kind) -> {
            if (changed.touch(role, kind)) {
                return SheetEngines.of(other, role, kind);
            }
            SheetEngines before = sheets(role, kind);
            return countsAlike ? before : before.counting(SheetEngines.of(other, role, kind));
        });
    }

    /**
     * Returns whether a kind of period of a role is scored by sheets that are shared with another engine.
     *
     * @param other  the other engine
     * @param role  the role
     * @param kind  the kind of period
     * @return true if what is scored alike depends on the dossiers alone
     */
    public boolean scoresAlike(ScoringEngine other, Role role, PeriodKind kind) {
        return sheets(role, kind).areSame(other.sheets(role, kind));
    }

    /**
     * Returns whether a draft is scored by a sheet that is shared with another engine.
     *
     * @param other  the other engine
     * @param draft  the draft
     * @return true if both give it the same numbers and the same proposal
     */
    public boolean scoresAlike(ScoringEngine other, Draft draft) {
        return engineFor(draft) == other.engineFor(draft);
    }

    /**
     * Returns whether a sheet of the facts of a period makes the same of two scores of somebody under management.
     *
     * @param role  the role of the leader
     * @param kind  the kind of period
     * @param one  the one score, or why there is none
     * @param other  the other
     * @return true if no number of the leader changes with the one in the place of the other
     */
    public boolean readsAlike(Role role, PeriodKind kind, Observation<Points> one, Observation<Points> other) {
        @Nullable SheetEngine engine = sheets(role, kind).facts();
        return engine != null && engine.plan().readsAlike(one, other);
    }

    private static String questions(Policy policy) {
        return policy.open().values().stream()
                .map(open -> open.key() + " – "
                        + ((Interpretation.Open<?>) open).question().english())
                .collect(joining("; "));
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Scores a dossier.
     *
     * @param dossier  the dossier
     * @return the scorecard
     * @throws IllegalArgumentException if the policy has no sheet for the role and period, or a supplied figure is none that the
     *     measure can have
     */
    public Scorecard score(Dossier dossier) {
        return new Scorecard(policy, engineFor(dossier).open(dossier));
    }

    /**
     * Scores a subject in a period. The scorecard keeps the total and the proposal, and opens the dossier when somebody looks at more.
     *
     * @param monitored  the subject in the period
     * @return the scorecard, equal to that of its dossier
     * @throws IllegalArgumentException if the dossier cannot be put together, or as {@link #score(Dossier)} does
     */
    public Scorecard score(Monitored monitored) {
        return score(monitored, draft(monitored));
    }

    /**
     * Returns what the numbers of a subject in a period rest on, as far as the policy asks.
     *
     * @param monitored  the subject in the period
     * @return the draft
     * @throws IllegalArgumentException if the dossier cannot be put together
     */
    public Draft draft(Monitored monitored) {
        @Nullable
        SheetEngine engine = monitored.isOfFacts()
                ? sheets(monitored.role(), monitored.period().kind()).facts()
                : null;
        return engine == null ? monitored.draft() : engine.draft(monitored);
    }

    /**
     * Scores a subject in a period, of which the draft is at hand.
     *
     * @param monitored  the subject in the period
     * @param draft  its draft
     * @return the scorecard
     * @throws IllegalArgumentException as {@link #score(Dossier)} does
     */
    public Scorecard score(Monitored monitored, Draft draft) {
        return new Scorecard(policy, engineFor(draft).close(draft, monitored));
    }

    /**
     * Returns what the rules propose for a dossier, without a scorecard: for those who score the same dossiers again and again.
     *
     * @param dossier  the dossier
     * @return the proposal of {@link #score}
     * @throws IllegalArgumentException as {@link #score} does
     */
    public Proposal propose(Dossier dossier) {
        return engineFor(dossier).propose(dossier.digest(), 0, dossier, dossier);
    }

    /**
     * Hands on what the rules propose for every dossier of a cohort.
     *
     * @param cohort  the cohort
     * @param receiver  takes the proposal and the place of the dossier in the cohort
     * @throws IllegalArgumentException as {@link #score} does
     */
    public void propose(Cohort cohort, ObjIntConsumer<Proposal> receiver) {
        for (int i = 0; i < cohort.size(); i++) {
            receiver.accept(propose(cohort, i), i);
        }
    }

    /**
     * Returns what the rules propose for one dossier of a cohort.
     *
     * @param cohort  the cohort
     * @param place  the place of the dossier in the cohort
     * @return the proposal
     * @throws IllegalArgumentException as {@link #score} does
     */
    public Proposal propose(Cohort cohort, int place) {
        SheetEngine engine = engineFor(cohort.role(place), cohort.kind(place), cohort.basis(place));
        return engine.propose(
                cohort.digest(),
                cohort.start(place),
                engine.needsDossier() ? cohort.dossier(place) : cohort.looseFacts(place),
                cohort.dossier(place));
    }

    private SheetEngine engineFor(Draft draft) {
        return engineFor(draft.role(), draft.kind(), draft.basis());
    }

    private SheetEngine engineFor(Dossier dossier) {
        return engineFor(dossier.role(), dossier.period().kind(), Draft.basisOf(dossier));
    }

    private SheetEngine engineFor(Role role, PeriodKind kind, Sheet.Basis basis) {
        SheetEngines both = sheets(role, kind);
        @Nullable SheetEngine engine = basis == Sheet.Basis.FACTS ? both.facts() : both.shorterPeriods();
        if (engine == null) {
            throw new RefusalException(
                    new Refusal.SheetMissing(role, kind),
                    "policy (" + policy.id() + ") must have a sheet for " + role + " and " + kind + " from " + basis);
        }
        return engine;
    }

    private SheetEngines sheets(Role role, PeriodKind kind) {
        return requireNonNull(requireNonNull(engines.get(role), "role").get(kind), "kind");
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(new Form(policy));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }

    private record Form(Policy policy) implements MadeAgain.Recipe {
        @Override
        public Object make() {
            return of(policy);
        }
    }
}
