package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.Scorecard;
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
import io.github.thuocdo.scoring.run.AssignedPolicies;
import io.github.thuocdo.scoring.run.Roster;
import io.github.thuocdo.scoring.run.RoundLog;
import io.github.thuocdo.scoring.run.RoundLog.Journal;
import io.github.thuocdo.scoring.run.Scorebook;
import io.github.thuocdo.scoring.run.ScoringRun;
import io.github.thuocdo.scoring.run.SingleRun;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classification of an agency's people for a period (<i>xếp loại chất lượng</i>), in one call: a year under Decree 335/2025/NĐ-CP, and
 * whatever period has classes under other policies, such as the month in Hanoi.
 *
 * <p>The steps, in the order of the decree: every month is scored, subordinates before their leaders; the year of each person is the
 * mean of the months, or is scored from the facts of the whole year where the policy says so; gates and the limit of heads decide what each person's own record gives; then the quota is settled among all. The
 * class of an organization is needed for its head and is a {@link io.github.thuocdo.core.evaluation.Result} in the register: organizations are
 * classified before their heads.
 *
 * <p>The round covers the people of the using agency and of its direct-using units, whom one authority classifies (Art 10), and the heads of
 * the agencies directly below. The agency's own head is classified one level up: {@code proposal} then is what the record gives, and
 * the quota is the upper agency's.
 *
 * <p>An agency with several policies, or one that classifies organizations and people in one season, asks {@link AgencyYear}.
 *
 * <p>All of it is a proposal. Whoever is undetermined or pending is in no base, so the places may grow when that is decided: the round is
 * then {@linkplain #isProvisional() provisional}.
 *
 * <p>In a stream it is the facts and the policies of which it was made, and the proposals of the rounds before it: it is made again of them on
 * reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgencyRound implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(AgencyRound.class);

    private final Policy policy;
    private final UnitId agency;
    private final EvaluationPeriod period;
    private final PeriodKind scoredBy;
    private final ImmutableMap<CadreId, Placement> placements;
    private final ImmutableList<CadreId> notUnderPolicy;
    private final ImmutableList<ScopeOutcome> board;
    private final transient Supplier<ImmutableTable<CadreId, EvaluationPeriod, Scorecard>> months;
    private final ImmutableList<Finding> findings;
    private final int undecided;
    private final ImmutableList<NeededDays> notLoaded;
    private final ProposedClasses before;
    private final AssignedPolicies.@Nullable Divided divided;
    private final Register register;

    private AgencyRound(
            UnitId agency,
            ClassificationRound round,
            ImmutableList<CadreId> notUnderPolicy,
            Supplier<ImmutableTable<CadreId, EvaluationPeriod, Scorecard>> months,
            ProposedClasses before,
            Optional<AssignedPolicies.Divided> divided) {
        this.policy = round.policy();
        this.agency = agency;
        this.period = round.period();
        this.scoredBy = round.scoredBy(agency);
        this.placements = round.placements().stream().collect(toImmutableMap(Placement::cadre, placement -> placement));
        this.notUnderPolicy = notUnderPolicy;
        this.board = round.board();
        this.months = Suppliers.memoize(months::get);
        this.findings = round.findings();
        this.undecided = round.undecided();
        this.notLoaded = round.notLoaded();
        this.before = before;
        this.divided = divided.orElse(null);
        this.register = round.register();
    }

    /** Of what rounds are made, and which of those that are made together this is: public, as members of an interface are, to be written by parts. */
    private interface MadeOf {

        record Recipe(Origin origin, ProposedClasses before, Register register, UnitId agency, EvaluationPeriod period)
                implements MadeAgain.Recipe {

            @Override
            public Object make() {
                return again(register).stream()
                        .filter(round -> round.policy.id().equals(origin.id()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "policy (" + origin.id() + ") must be one of those under which rounds are made"));
            }

            ImmutableList<AgencyRound> again(Register facts) {
                return origin.again(this, facts);
            }
        }

        /** Under which policies the round was made. */
        sealed interface Origin extends Serializable {

            /** Returns the policy of this one. */
            String id();

            ImmutableList<AgencyRound> again(Recipe recipe, Register facts);
        }

        record ByPolicy(Policy policy) implements Origin {

            @Override
            public String id() {
                return policy.id();
            }

            @Override
            public ImmutableList<AgencyRound> again(Recipe recipe, Register facts) {
                return ImmutableList.of(
                        of(policy, facts, recipe.before(), recipe.agency(), recipe.period(), Journal.NONE));
            }
        }

        record Divided(AgencyPolicies among, ImmutableList<String> ofChannel, String id) implements Origin {

            @Override
            public ImmutableList<AgencyRound> again(Recipe recipe, Register facts) {
                return ofDivided(
                        new AssignedPolicies.Divided(among, ofChannel).applied(facts, recipe.before()),
                        recipe.before(),
                        recipe.agency(),
                        recipe.period(),
                        Journal.NONE);
            }
        }
    }

    private MadeOf.Recipe recipe() {
        MadeOf.Origin origin = divided == null
                ? new MadeOf.ByPolicy(policy)
                : new MadeOf.Divided(divided.policies(), divided.ids(), policy.id());
        return new MadeOf.Recipe(origin, before, register, agency, period);
    }

    /**
     * Scores everybody, classifies and settles the quota.
     *
     * <p>Where a year is made of shorter periods, these are months, or quarters where the agency {@linkplain
     * io.github.thuocdo.core.organization.Organization#scoringCycles has stated so}.
     *
     * @param policy  the policy
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the period
     * @return the round
     * @throws IllegalArgumentException if the policy gives no class for such a period or is not one for people, the agency is unknown or a
     *     mere direct-using unit, a raised rate is not within the limits of the policy, people manage one another in a circle, or a reading
     *     of the policy asks for facts that the register does not have
     */
    public static AgencyRound of(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        return of(policy, register, ProposedClasses.NONE, agency, period);
    }

    /** Classifies after other rounds, whose proposals are read. */
    static AgencyRound of(
            Policy policy, Register register, ProposedClasses before, UnitId agency, EvaluationPeriod period) {
        return of(policy, register, before, agency, period, Journal.OF_APPLICATION);
    }

    /** The same, told of in a journal. */
    static AgencyRound of(
            Policy policy,
            Register register,
            ProposedClasses before,
            UnitId agency,
            EvaluationPeriod period,
            Journal journal) {
        checkRound(policy, register, agency, period);
        RoundLog log = journal.begin(LOG, ImmutableList.of(policy), Optional.of(agency), period);
        AppliedPolicy applied = AppliedPolicy.of(policy, register, before);
        AgencyRound round = of(
                round(new SingleRun(applied), agency, period),
                roster(applied, agency, period)
                        .employed(isInScope(applied, period).negate()),
                before,
                agency,
                Optional.empty());
        log.end(round.placements.size(), round.findings);
        return round;
    }

    private static AgencyRound of(
            ClassificationRound round,
            ImmutableList<CadreId> notUnderPolicy,
            ProposedClasses before,
            UnitId agency,
            Optional<AssignedPolicies.Divided> divided) {
        boolean ofShorter = round.scoredBy(agency) != round.period().kind();
        return new AgencyRound(
                agency,
                round,
                notUnderPolicy,
                () -> ofShorter ? round.book().cards(round.people(), shorterThan(round.period())) : ImmutableTable.of(),
                before,
                divided);
    }

    /** Months and quarters: which of them have a card is the choice of each person's agency over time. */
    private static ImmutableList<EvaluationPeriod> shorterThan(EvaluationPeriod period) {
        return Stream.of(PeriodKind.MONTH, PeriodKind.QUARTER)
                .filter(kind -> kind.months() < period.kind().months() && period.isMadeOf(kind))
                .flatMap(kind -> period.dividedInto(kind).stream())
                .collect(toImmutableList());
    }

    /** Classifies the people of a channel who are divided among several policies. */
    static ImmutableList<AgencyRound> ofDivided(
            AssignedPolicies assigned, ProposedClasses before, UnitId agency, EvaluationPeriod period) {
        return ofDivided(assigned, before, agency, period, Journal.OF_APPLICATION);
    }

    /** The same, told of in a journal. */
    static ImmutableList<AgencyRound> ofDivided(
            AssignedPolicies assigned,
            ProposedClasses before,
            UnitId agency,
            EvaluationPeriod period,
            Journal journal) {
        RoundLog log = journal.begin(
                LOG, Lists.transform(assigned.applied(), AppliedPolicy::policy), Optional.of(agency), period);
        Optional<AssignedPolicies.Divided> divided = Optional.of(assigned.divided());
        List<ClassificationRound.Entry> entries = new ArrayList<>();
        for (AppliedPolicy applied : assigned.applied()) {
            checkRound(applied.policy(), applied.register(), agency, period);
            Seating seating = seating(applied, cadre -> assigned.isUnder(applied, cadre, period), agency, period);
            entries.add(ClassificationRound.Entry.of(period, seating, applied));
        }
        Scorebook book = assigned.score(
                entries.stream().flatMap(entry -> entry.goals().stream()).collect(toImmutableList()));
        ImmutableList<ClassificationRound.Rated> rated =
                entries.stream().map(entry -> entry.rated(book)).collect(toImmutableList());
        ImmutableList<CadreId> underNone = roster(assigned.applied().get(0), agency, period)
                .employed(cadre -> assigned.isUnderNone(cadre, period));
        ImmutableList<AgencyRound> rounds = byQuota(assigned, rated).stream()
                .flatMap(together -> ClassificationRound.settle(together).stream())
                .map(round -> of(round, underNone, before, agency, divided))
                .collect(toImmutableList());
        log.end(
                rounds.stream().mapToInt(round -> round.placements.size()).sum(),
                rounds.stream().flatMap(round -> round.findings.stream()).collect(toImmutableList()));
        return rounds;
    }

    /** The rounds by whose quota they are counted: those with a common one together, each of the others by itself. */
    private static ImmutableList<ImmutableList<ClassificationRound.Rated>> byQuota(
            AssignedPolicies assigned, List<ClassificationRound.Rated> rated) {
        ImmutableList<ClassificationRound.Rated> common =
                rated.stream().filter(one -> assigned.sharesQuota(one.policy())).collect(toImmutableList());
        return Stream.concat(
                        Stream.of(common).filter(together -> !together.isEmpty()),
                        rated.stream().filter(one -> !common.contains(one)).map(ImmutableList::of))
                .collect(toImmutableList());
    }

    /** The work behind a round: everybody is scored, and the quota settled. */
    static ClassificationRound round(ScoringRun run, UnitId agency, EvaluationPeriod period) {
        AppliedPolicy applied = run.policy();
        return ClassificationRound.of(period, seating(applied, isInScope(applied, period), agency, period), run);
    }

    private static Predicate<CadreId> isInScope(AppliedPolicy applied, EvaluationPeriod period) {
        return cadre -> applied.isInScope(Subject.of(cadre), period);
    }

    private static Seating seating(
            AppliedPolicy applied, Predicate<CadreId> among, UnitId agency, EvaluationPeriod period) {
        Roster roster = roster(applied, agency, period);
        return new AgencySeating(roster, agency, roster.people(among));
    }

    /** Refuses what is no round of an agency. */
    static void checkRound(Policy policy, Register register, UnitId agency, EvaluationPeriod period) {
        requireNonNull(policy, "policy");
        requireNonNull(register, "register");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        ValueRule.POLICY_FOR_PEOPLE.check(policy.scope().subject() == Subject.Kind.PERSON, policy.id());
    }

    private static Roster roster(AppliedPolicy applied, UnitId agency, EvaluationPeriod period) {
        return new Roster(applied.register().organization(), applied.policy(), agency, period);
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
     * Returns the agency.
     *
     * @return the agency
     */
    public UnitId agency() {
        return agency;
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
     * Returns the kind of period that the agency scores (Decree 335/2025/NĐ-CP, Art 3.4).
     *
     * @return month or quarter, or the kind of the period itself where that is scored from its own facts; month where the agency has changed
     *     from one to the other within the period
     */
    public PeriodKind scoredBy() {
        return scoredBy;
    }

    /**
     * Returns what is proposed for everybody to whom the policy applies.
     *
     * @return the placements, in the order of the organization
     */
    public ImmutableList<Placement> placements() {
        return placements.values().asList();
    }

    /**
     * Returns what is proposed for one person.
     *
     * @param cadre  the person
     * @return the placement; empty for somebody who is not the agency's or not under the policy
     */
    public Optional<Placement> placementOf(CadreId cadre) {
        return Optional.ofNullable(placements.get(requireNonNull(cadre, "cadre")));
    }

    /**
     * Returns the proposals after the quota.
     *
     * @return the proposals, in the order of the organization
     */
    public ImmutableMap<CadreId, Proposal> proposals() {
        return placements.values().stream().collect(toImmutableMap(Placement::cadre, Placement::proposal));
    }

    /**
     * Returns the agency's people of another category or role, to whom the policy does not apply: they are in no base, and their data is not
     * missing.
     *
     * @return the people, in the order of the organization
     */
    public ImmutableList<CadreId> notUnderPolicy() {
        return notUnderPolicy;
    }

    /**
     * Returns how the quota came out in each scope, for the authority.
     *
     * @return the scopes, outer before inner; empty under a policy without a quota
     */
    public ImmutableList<ScopeOutcome> board() {
        return board;
    }

    /**
     * Returns the scorecards of the months, or of the quarters where the agency scores those.
     *
     * @return the scorecards by person and period, in the order of the organization and of time; empty where the period is scored from its
     *     own facts
     */
    public ImmutableTable<CadreId, EvaluationPeriod, Scorecard> months() {
        return months.get();
    }

    /**
     * Returns the trouble of the run: dossiers that could not be put together or scored, people without a similar-task group, a
     * share that should be recorded for the quota and is not.
     *
     * @return the findings, in the order of the organization; those in the data of a person are on the placement
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many people on the board have no class yet and may still come into a base: those undetermined or pending by their own
     * record, and those referred to the authority by a tie.
     *
     * @return the number of people
     */
    public int undecided() {
        return undecided;
    }

    /**
     * Returns the classes under these proposals that nobody has decided yet, such as that of the agency, which limits its head. Another decision
     * may change what rests on them.
     *
     * @return the proposals of earlier rounds that were read; empty where every class that was read is a result on record
     */
    public ImmutableSet<ProposedClass> restsOn() {
        return before.all().isEmpty()
                ? ImmutableSet.of()
                : placements.values().stream()
                        .flatMap(placement -> placement.restsOn().stream())
                        .collect(toImmutableSet());
    }

    /**
     * Returns whether the outcome may still change: somebody has no class yet, a class that was read is a proposal, or days that can matter
     * were not loaded.
     *
     * @return true if somebody is undecided, the round rests on proposals, or days are missing
     */
    public boolean isProvisional() {
        return undecided > 0 || !notLoaded.isEmpty() || !restsOn().isEmpty();
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
     * Returns what this round lacks: of whom, for which period, what, whose turn it is, whom it holds up. Everybody who is the agency's in the
     * period is either classified or told here; so is whoever has no post at all.
     *
     * @param register  the facts from which the round was made
     * @return what is missing
     */
    public ImmutableList<Missing> missing(Register register) {
        return MissingSearch.of(
                register.organization(),
                period,
                placements.values().stream().collect(toImmutableMap(Placement::subject, Placement::standing)),
                notUnderPolicy,
                ImmutableList.of());
    }

    /**
     * Returns the facts of which this round makes no use, each with the reason; rounds of one channel among which the people are divided are
     * taken together. They are searched for when asked: the round is made again without them, so that it takes as long as many rounds.
     *
     * @param register  the facts from which the round was made
     * @return the facts, in the order of the register
     */
    public ImmutableList<UnusedFact> unused(Register register) {
        return UnusedSearch.of(
                register,
                facts -> seen(recipe().again(facts), facts),
                divided().map(AssignedPolicies.Divided::policiesOfChannel).orElseGet(() -> ImmutableList.of(policy)),
                period);
    }

    /** What is seen of rounds that were made together. */
    static Seen seen(ImmutableList<AgencyRound> rounds, Register facts) {
        return new Seen(
                rounds.stream()
                        .flatMap(round -> Stream.concat(
                                round.placements.values().stream().map(Placement::scorecard),
                                round.months().values().stream()))
                        .collect(toImmutableList()),
                rounds.stream()
                        .map(round -> ImmutableList.of(
                                round.placements.values().stream()
                                        .map(Placement::besideCard)
                                        .collect(toImmutableList()),
                                round.notUnderPolicy,
                                round.board,
                                ImmutableSet.copyOf(round.findings),
                                round.undecided,
                                round.notLoaded,
                                round.missing(facts)))
                        .collect(toImmutableList()));
    }

    /** Among which policies the people are divided; empty where they are not. */
    Optional<AssignedPolicies.Divided> divided() {
        return Optional.ofNullable(divided);
    }

    /** What the rounds before this one proposed. */
    ProposedClasses before() {
        return before;
    }

    /**
     * Compares by what it is made of: the same facts and policies give the same.
     *
     * @param object  what to compare with
     * @return true for a round made of equal facts and policies in the same way
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof AgencyRound other && recipe().equals(other.recipe()));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(policy.id(), agency, period);
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
