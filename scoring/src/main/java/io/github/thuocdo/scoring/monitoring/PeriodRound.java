package io.github.thuocdo.scoring.monitoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.MissingSearch;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.Seen;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.completeness.UnusedSearch;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.run.AppliedPolicy;
import io.github.thuocdo.scoring.run.AssignedPolicies;
import io.github.thuocdo.scoring.run.PeriodScoring;
import io.github.thuocdo.scoring.run.Roster;
import io.github.thuocdo.scoring.run.RoundLog;
import io.github.thuocdo.scoring.run.RoundLog.Journal;
import io.github.thuocdo.scoring.run.Scorebook;
import io.github.thuocdo.scoring.run.SingleRun;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scores of a whole organization for one month, quarter or half-year (<i>theo dõi, đánh giá theo kỳ</i>).
 *
 * <p>Decree 335/2025/NĐ-CP, Art 15.3a, lets the score of a leader depend on those of the people under management, so subordinates are scored
 * first. Under that decree such a period gives scores and the range in which they lie, and no class: classes, gates and quota are the year's.
 * Where a policy gives classes for such a period, {@link AgencyRound} settles them.
 *
 * <p>One bad record never stops the run: a dossier that cannot be scored is a finding, and a leader's score takes it for what it is, a score
 * that is missing.
 *
 * <p>In a stream it is the facts and the policies of which it was made: it is made again of them on reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PeriodRound implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(PeriodRound.class);

    private final Policy policy;
    private final EvaluationPeriod period;
    private final ImmutableMap<CadreId, Scorecard> scorecards;
    private final ImmutableList<CadreId> notUnderPolicy;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<NeededDays> notLoaded;
    private final MadeOf.Origin origin;
    private final Register register;

    private PeriodRound(
            Policy policy,
            EvaluationPeriod period,
            ImmutableMap<CadreId, Scorecard> scorecards,
            ImmutableList<CadreId> notUnderPolicy,
            ImmutableList<Finding> findings,
            Register register,
            MadeOf.Origin origin) {
        this.policy = policy;
        this.period = period;
        this.scorecards = scorecards;
        this.notUnderPolicy = notUnderPolicy;
        this.findings = findings;
        this.notLoaded = NeededDays.beyond(policy, period, register.loaded());
        this.register = register;
        this.origin = origin;
    }

    /** Of what rounds are made, and which of those that are made together this is: public, as members of an interface are, to be written by parts. */
    private interface MadeOf {

        record Recipe(Origin origin, Register register, EvaluationPeriod period, String policy)
                implements MadeAgain.Recipe {
            @Override
            public Object make() {
                return origin.again(register, period).stream()
                        .filter(round -> round.policy.id().equals(policy))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "policy (" + policy + ") must be one of those under which rounds are made"));
            }
        }

        /** Whom the round is about and under which policies, so that it can be made in the same way from other facts. */
        sealed interface Origin extends Serializable {

            Optional<UnitId> agency();

            ImmutableList<Policy> policies();

            ImmutableList<PeriodRound> again(Register register, EvaluationPeriod period);

            default Collection<CadreId> people(Policy policy, Register register, EvaluationPeriod period) {
                return among(register, period).apply(policy);
            }

            default Function<Policy, Collection<CadreId>> among(Register register, EvaluationPeriod period) {
                return agency().map(one -> PeriodRound.ofAgency(register, one, period))
                        .orElseGet(() -> everybody(register));
            }
        }

        record ByPolicy(Policy policy, Optional<UnitId> agency) implements Origin {

            @Override
            public ImmutableList<Policy> policies() {
                return ImmutableList.of(policy);
            }

            @Override
            public ImmutableList<PeriodRound> again(Register register, EvaluationPeriod period) {
                return ImmutableList.of(agency.map(one -> ofOneAgency(policy, register, one, period, Journal.NONE))
                        .orElseGet(() -> ofAll(policy, register, period, Journal.NONE)));
            }

            @Serial
            private Object writeReplace() {
                return RecordForm.of(this);
            }
        }

        record Divided(AgencyPolicies among, Optional<UnitId> agency) implements Origin {

            @Override
            public ImmutableList<Policy> policies() {
                return among.policies();
            }

            @Override
            public ImmutableList<PeriodRound> again(Register register, EvaluationPeriod period) {
                return ofDivided(among, register, agency, among(register, period), period, Journal.NONE);
            }

            @Serial
            private Object writeReplace() {
                return RecordForm.of(this);
            }
        }
    }

    /**
     * Scores everybody of whom the register has facts for the period.
     *
     * <p>A quarter is scored from its own facts where the agency scores quarters, from its months otherwise.
     *
     * @param policy  the policy
     * @param register  the facts
     * @param period  the month, quarter or half-year
     * @return the round
     * @throws IllegalArgumentException if the period is a year, if the policy is not one for people, if people manage one another in a circle (the message writes it out), or if
     *     a reading of the policy asks for facts that the register does not have, such as a calendar of working days
     */
    public static PeriodRound of(Policy policy, Register register, EvaluationPeriod period) {
        return ofAll(policy, register, period, Journal.OF_APPLICATION);
    }

    private static PeriodRound ofAll(Policy policy, Register register, EvaluationPeriod period, Journal journal) {
        PeriodScoring.checkScored(policy, register, period);
        RoundLog log = journal.begin(LOG, ImmutableList.of(policy), Optional.empty(), period);
        AppliedPolicy applied = AppliedPolicy.of(policy, register);
        Scorebook book = new SingleRun(applied).score(PeriodScoring.goals(applied, applied.everybodyCovered(), period));
        return logged(
                log,
                new PeriodRound(
                        policy,
                        period,
                        PeriodScoring.ofEverybody(applied, book, period),
                        applied.inService(period).stream()
                                .filter(cadre -> !applied.isInScope(Subject.of(cadre), period))
                                .collect(toImmutableList()),
                        findings(applied, book, applied.everybodyCovered(), period),
                        register,
                        new MadeOf.ByPolicy(policy, Optional.empty())));
    }

    private static PeriodRound logged(RoundLog log, PeriodRound round) {
        log.end(round.scorecards.size(), round.findings);
        return round;
    }

    private static ImmutableList<Finding> findings(
            AppliedPolicy policy, Scorebook book, Collection<Subject> subjects, EvaluationPeriod period) {
        return ImmutableList.<Finding>builder()
                .addAll(book.refusals(policy))
                .addAll(policy.quartersNotStated(subjects, period))
                .addAll(policy.contradictingPosts(subjects, period))
                .build();
    }

    /**
     * Scores the people of one agency, where others go by a policy of their own.
     *
     * @param policy  the policy
     * @param register  the facts
     * @param agency  the using agency, whose people are those of its direct-using units too
     * @param period  the month, quarter or half-year
     * @return the round of these people alone
     * @throws IllegalArgumentException as above, or if the agency is unknown or a mere direct-using unit
     */
    public static PeriodRound of(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        return ofOneAgency(policy, register, requireNonNull(agency, "agency"), period, Journal.OF_APPLICATION);
    }

    private static PeriodRound ofOneAgency(
            Policy policy, Register register, UnitId agency, EvaluationPeriod period, Journal journal) {
        PeriodScoring.checkScored(policy, register, period);
        RoundLog log = journal.begin(LOG, ImmutableList.of(policy), Optional.of(agency), period);
        AppliedPolicy applied = AppliedPolicy.of(policy, register);
        Predicate<CadreId> isUnderPolicy = cadre -> applied.isInScope(Subject.of(cadre), period);
        Roster roster = new Roster(register.organization(), policy, agency, period);
        ImmutableList<CadreId> people = roster.employed(isUnderPolicy);
        Scorebook book = new SingleRun(applied)
                .score(PeriodScoring.goals(applied, Lists.transform(people, Subject::of), period));
        return logged(
                log,
                new PeriodRound(
                        policy,
                        period,
                        PeriodScoring.cards(people, book, period),
                        roster.employed(isUnderPolicy.negate()),
                        findings(applied, book, Lists.transform(people, Subject::of), period),
                        register,
                        new MadeOf.ByPolicy(policy, Optional.of(agency))));
    }

    /**
     * Scores everybody of whom the register has facts for the period, each under the policy by which he or she goes.
     *
     * @param policies  the policies, some of which are assigned; those that have nothing of such a period to score are left aside
     * @param register  the facts
     * @param period  the month, quarter or half-year
     * @return the rounds, one a policy for people, in their order. What is to be said of the assignments is among the findings of the first
     * @throws IllegalArgumentException as above
     */
    public static ImmutableList<PeriodRound> of(AgencyPolicies policies, Register register, EvaluationPeriod period) {
        return ofDivided(policies, register, Optional.empty(), everybody(register), period, Journal.OF_APPLICATION);
    }

    /**
     * Scores the people of one agency, each under the policy by which he or she goes.
     *
     * @param policies  the policies, some of which are assigned
     * @param register  the facts
     * @param agency  the using agency
     * @param period  the month, quarter or half-year
     * @return the rounds, as above
     * @throws IllegalArgumentException as above
     */
    public static ImmutableList<PeriodRound> of(
            AgencyPolicies policies, Register register, UnitId agency, EvaluationPeriod period) {
        requireNonNull(agency, "agency");
        return ofDivided(
                policies,
                register,
                Optional.of(agency),
                ofAgency(register, agency, period),
                period,
                Journal.OF_APPLICATION);
    }

    private static Function<Policy, Collection<CadreId>> everybody(Register register) {
        return policy -> register.organization().cadreById().keySet();
    }

    private static Function<Policy, Collection<CadreId>> ofAgency(
            Register register, UnitId agency, EvaluationPeriod period) {
        return policy -> new Roster(register.organization(), policy, agency, period).employed(cadre -> true);
    }

    private static ImmutableList<PeriodRound> ofDivided(
            AgencyPolicies policies,
            Register register,
            Optional<UnitId> agency,
            Function<Policy, Collection<CadreId>> people,
            EvaluationPeriod period,
            Journal journal) {
        requireNonNull(policies, "policies").checkNobodyUnderTwo();
        policies.policies().forEach(policy -> PeriodScoring.checkScored(policy, register, period));
        ImmutableListMultimap<Channel, Policy> byChannel =
                Multimaps.index(policies.policies(), policy -> policy.scope().channel());
        ImmutableList.Builder<PeriodRound> rounds = ImmutableList.builder();
        for (Channel channel : byChannel.keySet()) {
            AssignedPolicies assigned =
                    AssignedPolicies.of(policies, byChannel.get(channel), register, ProposedClasses.NONE);
            RoundLog log = journal.begin(LOG, byChannel.get(channel), agency, period);
            List<PeriodRound> ofChannel = scored(assigned, people, period, new MadeOf.Divided(policies, agency));
            log.end(
                    ofChannel.stream()
                            .mapToInt(round -> round.scorecards.size())
                            .sum(),
                    ofChannel.stream().flatMap(round -> round.findings.stream()).collect(toImmutableList()));
            rounds.addAll(ofChannel);
        }
        return rounds.build();
    }

    private static List<PeriodRound> scored(
            AssignedPolicies assigned,
            Function<Policy, Collection<CadreId>> people,
            EvaluationPeriod period,
            MadeOf.Origin origin) {
        Set<CadreId> everybody = new LinkedHashSet<>();
        Map<AppliedPolicy, ImmutableList<CadreId>> byPolicy = new LinkedHashMap<>();
        for (AppliedPolicy policy : assigned.applied()) {
            Collection<CadreId> candidates = people.apply(policy.policy());
            everybody.addAll(candidates);
            byPolicy.put(
                    policy,
                    candidates.stream()
                            .filter(cadre -> assigned.isUnder(policy, cadre, period))
                            .collect(toImmutableList()));
        }
        Scorebook book = assigned.score(byPolicy.entrySet().stream()
                .flatMap(here ->
                        PeriodScoring.goals(here.getKey(), Lists.transform(here.getValue(), Subject::of), period)
                                .stream())
                .collect(toImmutableList()));
        List<PeriodRound> rounds = new ArrayList<>();
        byPolicy.forEach((policy, here) -> {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            if (rounds.isEmpty()) {
                findings.addAll(assigned.findings(everybody, period));
            }
            rounds.add(new PeriodRound(
                    policy.policy(),
                    period,
                    PeriodScoring.cards(here, book, period),
                    assigned.underNone(period),
                    findings.addAll(findings(policy, book, Lists.transform(here, Subject::of), period))
                            .build(),
                    policy.register(),
                    origin));
        });
        return rounds;
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
     * Returns the period.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return period;
    }

    /**
     * Returns the scorecards of the people with facts for the period.
     *
     * @return the scorecards, in the order of the organization
     */
    public ImmutableMap<CadreId, Scorecard> scorecards() {
        return scorecards;
    }

    /**
     * Returns what the scores indicate.
     *
     * @return the proposals of the scorecards, in the order of the organization
     */
    public ImmutableMap<CadreId, Proposal> proposals() {
        return PeriodScoring.proposals(scorecards);
    }

    /**
     * Returns the people in service of another category, to whom the policy does not apply: their data is not missing.
     *
     * @return the people, in the order of the organization
     */
    public ImmutableList<CadreId> notUnderPolicy() {
        return notUnderPolicy;
    }

    /**
     * Returns the trouble of the run: dossiers that could not be put together or scored.
     *
     * @return the findings, in the order of the organization; those in the data of a person are on the scorecard
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns the facts of which this round makes no use, each with the reason; rounds that were made together are taken together. They are
     * searched for when asked: the round is made again without them, so that it takes as long as many rounds.
     *
     * @param register  the facts from which the round was made
     * @return the facts, in the order of the register
     */
    public ImmutableList<UnusedFact> unused(Register register) {
        return UnusedSearch.of(register, facts -> seen(origin.again(facts, period), facts), origin.policies(), period);
    }

    /**
     * Returns what this round lacks: of whom, for which period, what, whose turn it is, whom it holds up. Everybody in service in the period has a
     * score or is told here; so is whoever has no post at all.
     *
     * @param register  the facts from which the round was made
     * @return what is missing
     */
    public ImmutableList<Missing> missing(Register register) {
        return missing(
                register, origin instanceof MadeOf.Divided ? origin.again(register, period) : ImmutableList.of(this));
    }

    /** Whoever has a score in another of the rounds that were made together lacks nothing here. */
    private ImmutableList<Missing> missing(Register register, ImmutableList<PeriodRound> together) {
        ImmutableSet<CadreId> elsewhere = together.stream()
                .filter(round -> !round.policy.id().equals(policy.id()))
                .flatMap(round -> round.scorecards.keySet().stream())
                .collect(toImmutableSet());
        return MissingSearch.of(
                register.organization(),
                period,
                MissingSearch.standings(scorecards.values()),
                notUnderPolicy,
                origin.people(policy, register, period).stream()
                        .filter(cadre -> !elsewhere.contains(cadre) && !notUnderPolicy.contains(cadre))
                        .collect(toImmutableList()));
    }

    /**
     * Returns the days that can matter and were not {@linkplain Register#loaded() loaded}.
     *
     * @return the days; empty where all were, or nobody says which were
     */
    public ImmutableList<NeededDays> notLoaded() {
        return notLoaded;
    }

    /**
     * Returns whether the scores may still change because days that can matter were not loaded.
     *
     * @return true if days are missing
     */
    public boolean isProvisional() {
        return !notLoaded.isEmpty();
    }

    private static Seen seen(ImmutableList<PeriodRound> rounds, Register facts) {
        return new Seen(
                rounds.stream()
                        .flatMap(round -> round.scorecards.values().stream())
                        .collect(toImmutableList()),
                rounds.stream()
                        .map(round -> ImmutableList.of(
                                round.notUnderPolicy,
                                ImmutableSet.copyOf(round.findings),
                                round.notLoaded,
                                round.missing(facts, rounds)))
                        .collect(toImmutableList()));
    }

    /**
     * Compares by what it is made of: the same facts and policies give the same.
     *
     * @param object  what to compare with
     * @return true for a round made of equal facts and policies in the same way
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof PeriodRound other && recipe().equals(other.recipe()));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(policy.id(), period);
    }

    private MadeOf.Recipe recipe() {
        return new MadeOf.Recipe(origin, register, period, policy.id());
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
