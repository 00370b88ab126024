package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.MissingSearch;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.Seen;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.completeness.UnusedSearch;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.run.AppliedPolicy;
import io.github.thuocdo.scoring.run.RoundLog;
import io.github.thuocdo.scoring.run.RoundLog.Journal;
import io.github.thuocdo.scoring.run.ScoringRun;
import io.github.thuocdo.scoring.run.SingleRun;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classification of the organizations, or of their leadership collectives, that one authority recognises (<i>xếp loại tổ chức</i>), in
 * one call.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 5–9: lower before upper; "excellent" for at most 20 % of those classified "good" within the scope
 * of the recognising authority. Regulation 366-QĐ/TW, Art 11, says the same of leadership collectives.
 *
 * <p>The authority is the head of a unit, and recognises those directly below it. Whether one of these has a unit below it that is "not
 * completed" is a question of its own class, so those below are classified first: a result on record stands, otherwise what their own
 * authority's round proposes.
 *
 * <p>All of it is a proposal. It limits the class of a head once it has been decided and is a {@link
 * io.github.thuocdo.core.evaluation.Result}.
 *
 * <p>In a stream it is the facts and the policy of which it was made, and the proposals of the rounds before it: it is made again of them on reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OrganizationRound implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationRound.class);

    private final Policy policy;
    private final UnitId authority;
    private final EvaluationPeriod period;
    private final ImmutableMap<UnitId, Placement> placements;
    private final ImmutableList<ScopeOutcome> board;
    private final ImmutableMap<UnitId, OrganizationRound> below;
    private final ImmutableList<Finding> findings;
    private final int undecided;
    private final ProposedClasses before;
    private final ImmutableList<NeededDays> notLoaded;
    private final Register register;

    private OrganizationRound(
            UnitId authority,
            ImmutableList<UnitId> units,
            ClassificationRound round,
            ImmutableMap<UnitId, OrganizationRound> below,
            ProposedClasses before) {
        this.policy = round.policy();
        this.authority = authority;
        this.period = round.period();
        ImmutableList<Placement> inOrder = round.placements();
        ImmutableMap.Builder<UnitId, Placement> byUnit = ImmutableMap.builder();
        for (int i = 0; i < units.size(); i++) {
            byUnit.put(units.get(i), inOrder.get(i));
        }
        this.placements = byUnit.buildOrThrow();
        this.board = round.board();
        this.below = below;
        this.findings = round.findings();
        this.undecided = round.undecided();
        this.before = before;
        this.notLoaded = round.notLoaded();
        this.register = round.register();
    }

    /** Of what the round is made: public, as members of an interface are, to be written by parts. */
    private interface MadeOf {

        record Recipe(
                Policy policy, Register register, ProposedClasses before, UnitId authority, EvaluationPeriod period)
                implements MadeAgain.Recipe {
            @Override
            public Object make() {
                return of(policy, register, before, authority, period, Journal.NONE);
            }
        }
    }

    /**
     * Classifies the units directly below an authority, those below them first, and settles the quota.
     *
     * @param policy  the policy, for organizations or for leadership collectives
     * @param register  the facts
     * @param authority  the unit whose head recognises
     * @param period  the period, such as the year
     * @return the round
     * @throws IllegalArgumentException if the policy gives no class for such a period or is one for people, the unit is unknown, a raised
     *     rate is not within the limits of the policy, or a reading of the policy asks for facts that the register does not have
     */
    public static OrganizationRound of(Policy policy, Register register, UnitId authority, EvaluationPeriod period) {
        return of(policy, register, ProposedClasses.NONE, authority, period);
    }

    /** Classifies after other rounds, whose proposals are read. */
    static OrganizationRound of(
            Policy policy, Register register, ProposedClasses before, UnitId authority, EvaluationPeriod period) {
        return of(policy, register, before, authority, period, Journal.OF_APPLICATION);
    }

    /** The same, told of in a journal. */
    static OrganizationRound of(
            Policy policy,
            Register register,
            ProposedClasses before,
            UnitId authority,
            EvaluationPeriod period,
            Journal journal) {
        requireNonNull(policy, "policy");
        requireNonNull(register, "register");
        requireNonNull(authority, "authority");
        requireNonNull(period, "period");
        ValueRule.POLICY_FOR_ORGANIZATIONS.check(policy.scope().subject() != Subject.Kind.PERSON, policy.id());
        Organization organization = register.organization();
        ValueRule.UNIT_OF_ORGANIZATION.check(organization.unitById().containsKey(authority), authority.text());
        ImmutableList<UnitId> units = organization.below(authority).stream()
                .filter(unit -> isCovered(policy, organization, unit))
                .collect(toImmutableList());
        ImmutableMap<UnitId, OrganizationRound> below = organization.below(authority).stream()
                .filter(unit -> !organization.below(unit).isEmpty())
                .collect(toImmutableMap(unit -> unit, unit -> of(policy, register, before, unit, period, journal)));
        RoundLog log = journal.begin(LOG, ImmutableList.of(policy), Optional.of(authority), period);
        ScoringRun run = new SingleRun(AppliedPolicy.of(policy, register, before.and(proposed(below))));
        Seating seating = new AuthoritySeating(
                authority,
                units.stream()
                        .collect(toImmutableMap(
                                unit -> subject(policy, unit),
                                unit -> requireNonNull(organization.unitById().get(unit))
                                        .level())));
        OrganizationRound round =
                new OrganizationRound(authority, units, ClassificationRound.of(period, seating, run), below, before);
        log.end(round.placements().size(), round.findings());
        return round;
    }

    /** Units of another type, such as the departments beside the schools of a province, are recognised under a policy of their own. */
    private static boolean isCovered(Policy policy, Organization organization, UnitId unit) {
        return policy.scope().subject() != Subject.Kind.BODY || policy.scope().covers(organization.typeOf(unit));
    }

    private static Subject subject(Policy policy, UnitId unit) {
        return policy.scope().subject() == Subject.Kind.BODY ? Subject.of(unit) : Subject.leadershipOf(unit);
    }

    /** Everything proposed here and further below, lower before upper. */
    Stream<Placement> all() {
        return Stream.concat(below.values().stream().flatMap(OrganizationRound::all), placements.values().stream());
    }

    /**
     * Returns the facts of which this round and those below make no use, each with the reason. They are searched for when asked: the round is
     * made again without them, so that it takes as long as many rounds.
     *
     * @param register  the facts from which the round was made
     * @return the facts, in the order of the register
     */
    public ImmutableList<UnusedFact> unused(Register register) {
        return UnusedSearch.of(
                register,
                facts -> of(policy, facts, before, authority, period, Journal.NONE)
                        .seen(),
                ImmutableList.of(policy),
                period);
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
     * Returns what this round and those below lack: of which organization or collective, for which period, what, whose turn it is, whom it holds
     * up.
     *
     * @param register  the facts from which the round was made
     * @return what is missing
     */
    public ImmutableList<Missing> missing(Register register) {
        return MissingSearch.ofBodies(
                register.organization(),
                period,
                all().collect(toImmutableMap(Placement::subject, Placement::standing)));
    }

    Seen seen() {
        return new Seen(
                all().map(Placement::scorecard).collect(toImmutableList()),
                ImmutableList.of(all().map(Placement::besideCard).collect(toImmutableList()), ofRounds()));
    }

    private ImmutableList<?> ofRounds() {
        return ImmutableList.of(
                below.values().stream().map(OrganizationRound::ofRounds).collect(toImmutableList()),
                board,
                ImmutableSet.copyOf(findings),
                undecided,
                notLoaded);
    }

    /** What the rounds directly below propose. */
    private static ImmutableList<ProposedClass> proposed(ImmutableMap<UnitId, OrganizationRound> below) {
        return below.values().stream()
                .flatMap(round -> round.placements.values().stream())
                .flatMap(placement -> placement.asProposedClass().stream())
                .collect(toImmutableList());
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
     * Returns the unit whose head recognises.
     *
     * @return the authority
     */
    public UnitId authority() {
        return authority;
    }

    /**
     * Returns the period.
     *
     * @return the period, such as the year
     */
    public EvaluationPeriod period() {
        return period;
    }

    /**
     * Returns what is proposed for every unit directly below the authority, or for its leadership collective.
     *
     * @return the placements, in the order of the organization
     */
    public ImmutableList<Placement> placements() {
        return placements.values().asList();
    }

    /**
     * Returns what is proposed for one unit, or for its leadership collective.
     *
     * @param unit  the unit
     * @return the placement; empty for a unit that is not directly below the authority
     */
    public Optional<Placement> placementOf(UnitId unit) {
        return Optional.ofNullable(placements.get(requireNonNull(unit, "unit")));
    }

    /**
     * Returns the proposals after the quota.
     *
     * @return the proposals, in the order of the organization
     */
    public ImmutableMap<UnitId, Proposal> proposals() {
        return placements.entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey, entry -> entry.getValue().proposal()));
    }

    /**
     * Returns how the quota came out among those whom the authority recognises.
     *
     * @return the one scope; empty under a policy without a quota, and where there is nobody to recognise
     */
    public ImmutableList<ScopeOutcome> board() {
        return board;
    }

    /**
     * Returns the rounds of those further below, by the unit whose head recognises them. They came first.
     *
     * @return the rounds, in the order of the organization; empty when no unit below the authority has units below it
     */
    public ImmutableMap<UnitId, OrganizationRound> below() {
        return below;
    }

    /**
     * Returns the trouble of the run: dossiers that could not be put together or scored, a share that should be recorded for the quota and
     * is not.
     *
     * @return the findings, in the order of the organization; those in the data of a unit are on the placement
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many on the board have no class yet and may still come into a base.
     *
     * @return the number
     */
    public int undecided() {
        return undecided;
    }

    /**
     * Returns whether the outcome may still change because somebody has no class yet, here or further below.
     *
     * @return true if somebody is undecided
     */
    public boolean isProvisional() {
        return undecided > 0
                || !notLoaded.isEmpty()
                || below.values().stream().anyMatch(OrganizationRound::isProvisional);
    }

    /**
     * Compares by what it is made of: the same facts and policies give the same.
     *
     * @param object  what to compare with
     * @return true for a round made of equal facts and policies in the same way
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof OrganizationRound other && recipe().equals(other.recipe()));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(policy.id(), authority, period);
    }

    private MadeOf.Recipe recipe() {
        return new MadeOf.Recipe(policy, register, before, authority, period);
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
