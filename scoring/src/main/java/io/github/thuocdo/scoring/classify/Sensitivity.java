package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.run.AppliedPolicy;
import io.github.thuocdo.scoring.run.AssignedPolicies;
import io.github.thuocdo.scoring.run.FirstReading;
import io.github.thuocdo.scoring.run.OtherReading;
import io.github.thuocdo.scoring.run.PeriodScoring;
import io.github.thuocdo.scoring.run.ScoringRun;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * On which chosen readings of the law the proposals depend (<i>kết quả phụ thuộc vào cách hiểu nào</i>).
 *
 * <p>Where the text is silent the policy chooses a reading. Each choice is undone in turn, all others staying as they are, and every
 * alternative is tried; what comes out differently for a person is kept. So an explanation can say: under {@code
 * deduction-base} = {@code task-line} this would be "completed". Two choices undone together are not tried.
 *
 * <p>A month and a year are looked at in the same way:
 *
 * <pre>{@code
 * Sensitivity.ofPeriod(policy, register, month);
 * Sensitivity.ofAgency(policy, register, agency, year);
 * }</pre>
 *
 * <p>What comes out is what a round under each alternative by itself would say. Everybody is scored once; of an alternative only that is scored
 * again whose dossier, rules or subordinates it changes, and a question of the quota settles the quota alone. While this lasts, a dossier of
 * each subject and period is kept.
 *
 * <p>In a stream it is the facts and the policy that were tried: they are tried again on reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Sensitivity implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<CadreId, Proposal> baseline;
    private final ImmutableListMultimap<CadreId, Alternative> differences;
    private final ImmutableList<Untried> untried;
    private final Tried tried;

    private Sensitivity(Tried tried, Trial trial) {
        this.tried = tried;
        this.baseline = trial.baseline;
        this.differences = trial.differences.build();
        this.untried = trial.untried.build();
    }

    /** What was tried. Members of an interface are public, and so must be their constructors. */
    @SuppressWarnings("EffectivelyPrivate")
    private sealed interface Tried extends MadeAgain.Recipe {

        @Override
        Sensitivity make();

        record OfAgencyAlone(Policy policy, Register register, UnitId agency, EvaluationPeriod period)
                implements Tried {
            /** Checks that nothing is null. */
            public OfAgencyAlone {
                requireNonNull(policy, "policy");
                requireNonNull(register, "register");
                requireNonNull(agency, "agency");
                requireNonNull(period, "period");
            }

            @Override
            public Sensitivity make() {
                AgencyRound.checkRound(policy, register, agency, period);
                return of(this, new Reread(AppliedPolicy.of(policy, register), new OfAgency(agency, period)));
            }
        }

        record OfRound(AgencyRound round, Register register) implements Tried {
            /** Checks that nothing is null. */
            public OfRound {
                requireNonNull(round, "round");
                requireNonNull(register, "register");
            }

            @Override
            public Sensitivity make() {
                return round.divided()
                        .map(divided -> of(this, new ClassifiedAnew(divided, round, register)))
                        .orElseGet(() -> of(
                                this,
                                new Reread(
                                        AppliedPolicy.of(round.policy(), register, round.before()),
                                        new OfAgency(round.agency(), round.period()))));
            }
        }

        record OfScores(Policy policy, Register register, EvaluationPeriod period) implements Tried {
            /** Checks that nothing is null. */
            public OfScores {
                requireNonNull(policy, "policy");
                requireNonNull(register, "register");
                requireNonNull(period, "period");
            }

            @Override
            public Sensitivity make() {
                return ofScores(this, policy, register, period, run -> PeriodScoring.proposals(run, period));
            }
        }

        record OfScoresOfAgency(Policy policy, Register register, UnitId agency, EvaluationPeriod period)
                implements Tried {
            /** Checks that nothing is null. */
            public OfScoresOfAgency {
                requireNonNull(policy, "policy");
                requireNonNull(register, "register");
                requireNonNull(agency, "agency");
                requireNonNull(period, "period");
            }

            @Override
            public Sensitivity make() {
                return ofScores(this, policy, register, period, run -> PeriodScoring.proposals(run, agency, period));
            }
        }
    }

    /**
     * What a person would have under another reading.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param key  the question, such as {@code deduction-base}
     * @param reading  the key of the other reading, such as {@code task-line}
     * @param proposal  what would be proposed
     */
    public record Alternative(String key, String reading, Proposal proposal) implements Serializable {
        /** Checks that nothing is null. */
        public Alternative {
            requireNonNull(key, "key");
            requireNonNull(reading, "reading");
            requireNonNull(proposal, "proposal");
        }
    }

    /**
     * A reading that could not be tried: one that counts working days, where no calendar was given, or one that ranks by the score, where the
     * policy has none.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param key  the question
     * @param reading  the key of the reading
     * @param refusal  why not
     */
    public record Untried(String key, String reading, Refusal refusal) implements Serializable {
        /** Checks that nothing is null. */
        public Untried {
            requireNonNull(key, "key");
            requireNonNull(reading, "reading");
            requireNonNull(refusal, "refusal");
        }
    }

    /**
     * Tries every alternative to every chosen reading on the classes of an agency.
     *
     * @param policy  the policy as it is read
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the period, such as the year
     * @return the alternatives under which {@link AgencyRound} proposes something else for a person
     * @throws IllegalArgumentException as {@link AgencyRound#of} does for the policy as it is read
     */
    public static Sensitivity ofAgency(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        return new Tried.OfAgencyAlone(policy, register, agency, period).make();
    }

    /**
     * Tries every alternative to every chosen reading of a round that rests on the proposals of earlier rounds. These stay as they are.
     *
     * @param round  the round
     * @param register  the facts that were classified
     * @return the alternatives under which something else would be proposed for a person
     * @throws IllegalArgumentException if the register is not the one that was classified, and its facts do not suffice
     */
    public static Sensitivity of(AgencyRound round, Register register) {
        return new Tried.OfRound(round, requireNonNull(register, "register")).make();
    }

    /**
     * Tries every alternative to every chosen reading on the scores of everybody.
     *
     * @param policy  the policy as it is read
     * @param register  the facts
     * @param period  the month, quarter or half-year
     * @return the alternatives under which {@link PeriodRound} proposes something else for a person
     * @throws IllegalArgumentException as {@link PeriodRound#of(Policy, Register, EvaluationPeriod)} does for the policy as it is read
     */
    public static Sensitivity ofPeriod(Policy policy, Register register, EvaluationPeriod period) {
        return new Tried.OfScores(policy, register, period).make();
    }

    /**
     * Tries every alternative to every chosen reading on the scores of the people of one agency.
     *
     * @param policy  the policy as it is read
     * @param register  the facts
     * @param agency  the using agency
     * @param period  the month, quarter or half-year
     * @return the alternatives under which {@link PeriodRound} proposes something else for a person
     * @throws IllegalArgumentException as {@link PeriodRound#of(Policy, Register, UnitId, EvaluationPeriod)} does for the policy as it is
     *     read
     */
    public static Sensitivity ofPeriod(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        return new Tried.OfScoresOfAgency(policy, register, requireNonNull(agency, "agency"), period).make();
    }

    private static Sensitivity ofScores(
            Tried tried,
            Policy policy,
            Register register,
            EvaluationPeriod period,
            Function<ScoringRun, ImmutableMap<CadreId, Proposal>> proposals) {
        PeriodScoring.checkScored(policy, register, period);
        return of(tried, new Reread(AppliedPolicy.of(policy, register), new OfPeriod(proposals)));
    }

    private static Sensitivity of(Tried tried, Rounds rounds) {
        Trial trial = new Trial(rounds);
        for (Interpretation<?> question :
                rounds.policy().scoringInterpretations().values()) {
            if (question instanceof Interpretation.Chosen<?> chosen) {
                trial.undo(chosen);
            }
        }
        return new Sensitivity(tried, trial);
    }

    /** The same round under each reading. */
    private interface Rounds {

        Policy policy();

        ImmutableMap<CadreId, Proposal> asRead();

        /** The proposals under another reading; refused where the facts do not suffice for it. */
        ImmutableMap<CadreId, Proposal> under(String key, String reading);
    }

    /** What a run proposes for everybody: first as the policy is read, then under one other reading after the other. */
    private interface Proposed {

        ImmutableMap<CadreId, Proposal> asRead(FirstReading run);

        ImmutableMap<CadreId, Proposal> under(OtherReading run);
    }

    private record OfPeriod(Function<ScoringRun, ImmutableMap<CadreId, Proposal>> proposals) implements Proposed {
        /** Checks that nothing is null. */
        OfPeriod {
            requireNonNull(proposals, "proposals");
        }

        @Override
        public ImmutableMap<CadreId, Proposal> asRead(FirstReading run) {
            return proposals.apply(run);
        }

        @Override
        public ImmutableMap<CadreId, Proposal> under(OtherReading run) {
            return proposals.apply(run);
        }
    }

    /** Everybody keeps the seat of the first round as long as the boards are the same. */
    private static final class OfAgency implements Proposed {

        private final UnitId agency;
        private final EvaluationPeriod period;
        private @Nullable ClassificationRound first;

        OfAgency(UnitId agency, EvaluationPeriod period) {
            this.agency = agency;
            this.period = period;
        }

        @Override
        public ImmutableMap<CadreId, Proposal> asRead(FirstReading run) {
            ClassificationRound round = AgencyRound.round(run, agency, period);
            first = round;
            return round.proposals();
        }

        @Override
        public ImmutableMap<CadreId, Proposal> under(OtherReading run) {
            ClassificationRound round = run.isSeatedAlike()
                    ? requireNonNull(first, "first").withScores(run.policy(), run.book())
                    : AgencyRound.round(run, agency, period);
            return round.proposals();
        }
    }

    /** One run, of which that is scored again which another reading changes. */
    private static final class Reread implements Rounds {

        private final FirstReading run;
        private final Proposed proposals;
        private final ImmutableMap<CadreId, Proposal> asRead;

        Reread(AppliedPolicy policy, Proposed proposals) {
            this.run = new FirstReading(policy);
            this.proposals = proposals;
            this.asRead = proposals.asRead(run);
        }

        @Override
        public Policy policy() {
            return run.policy().policy();
        }

        @Override
        public ImmutableMap<CadreId, Proposal> asRead() {
            return asRead;
        }

        @Override
        public ImmutableMap<CadreId, Proposal> under(String key, String reading) {
            OtherReading other = run.under(key, reading);
            return other.comesOutAsBefore() ? asRead : proposals.under(other);
        }
    }

    /** People divided among several policies, all of which answer in the other way: everybody is classified anew. */
    private record ClassifiedAnew(AssignedPolicies.Divided divided, AgencyRound round, Register register)
            implements Rounds {
        /** Checks that nothing is null. */
        ClassifiedAnew {
            requireNonNull(divided, "divided");
            requireNonNull(round, "round");
            requireNonNull(register, "register");
        }

        @Override
        public Policy policy() {
            return round.policy();
        }

        @Override
        public ImmutableMap<CadreId, Proposal> asRead() {
            return round.proposals();
        }

        @Override
        public ImmutableMap<CadreId, Proposal> under(String key, String reading) {
            AssignedPolicies assigned = divided.reading(key, reading, BY).applied(register, round.before());
            return AgencyRound.ofDivided(assigned, round.before(), round.agency(), round.period()).stream()
                    .filter(other -> other.policy().id().equals(policy().id()))
                    .findFirst()
                    .map(AgencyRound::proposals)
                    .orElseThrow();
        }
    }

    private static final String BY = "sensitivity";

    private static final class Trial {

        private final Rounds rounds;
        private final ImmutableMap<CadreId, Proposal> baseline;
        private final ImmutableListMultimap.Builder<CadreId, Alternative> differences = ImmutableListMultimap.builder();
        private final ImmutableList.Builder<Untried> untried = ImmutableList.builder();

        Trial(Rounds rounds) {
            this.rounds = rounds;
            this.baseline = rounds.asRead();
        }

        void undo(Interpretation.Chosen<?> chosen) {
            String taken = chosen.value().key();
            chosen.value().alternatives().stream()
                    .map(Reading::key)
                    .distinct()
                    .filter(reading -> !reading.equals(taken))
                    .forEach(reading -> attempt(chosen.key(), reading));
        }

        private void attempt(String key, String reading) {
            try {
                rounds.under(key, reading).forEach((cadre, proposal) -> {
                    if (!proposal.equals(baseline.get(cadre))) {
                        differences.put(cadre, new Alternative(key, reading, proposal));
                    }
                });
            } catch (RefusalException refused) {
                untried.add(new Untried(key, reading, refused.refusal()));
            }
        }
    }

    /**
     * Returns what is proposed under the policy as it is read.
     *
     * @return the proposals by person
     */
    public ImmutableMap<CadreId, Proposal> baseline() {
        return baseline;
    }

    /**
     * Returns what would be proposed under other readings, where it differs.
     *
     * @return the alternatives by person, in the order of the policy's questions; a person who is not among them depends on none
     */
    public ImmutableListMultimap<CadreId, Alternative> differences() {
        return differences;
    }

    /**
     * Returns the questions on which a person's proposal depends.
     *
     * @param cadre  the person
     * @return the keys, in the order of the policy's questions
     */
    public ImmutableSet<String> dependsOn(CadreId cadre) {
        return differences.get(requireNonNull(cadre, "cadre")).stream()
                .map(Alternative::key)
                .collect(toImmutableSet());
    }

    /**
     * Returns the readings that could not be tried.
     *
     * @return the readings, each with the reason
     */
    public ImmutableList<Untried> untried() {
        return untried;
    }

    /**
     * Compares by what it is made of: the same facts and policies give the same.
     *
     * @param object  what to compare with
     * @return true for a search made of equal facts and policies in the same way
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof Sensitivity other && tried.equals(other.tried));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return baseline.hashCode();
    }

    private Tried recipe() {
        return tried;
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(recipe());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }
}
