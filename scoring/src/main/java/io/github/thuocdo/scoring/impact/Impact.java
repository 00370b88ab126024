package io.github.thuocdo.scoring.impact;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.difference.Sides;
import io.github.thuocdo.scoring.statistics.Dimension;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a change of policy moves (đánh giá tác động của việc sửa đổi chính sách): everybody under the policy that is, and under the one that may come, on the
 * same facts.
 *
 * <pre>{@code
 * Policy raised = policy.amendedBy("local.raised", decision, days, List.of(new Amendment.Put("335.quota/rate.share", "25/100")));
 * Impact impact = Impact.of(policy, raised, register, agency, EvaluationPeriod.year(2026));
 * impact.transitions().count(Standing.GOOD, Standing.EXCELLENT); // who has a place of the larger share
 * }</pre>
 *
 * <p>The two policies may be an edition and its amendment, a decree and the one that replaces it, or an edition and the regulation of a unit. Facts that one of
 * them asks for and the register does not have leave people {@linkplain Standing#UNDETERMINED undetermined} on that side; they are counted so, and so is
 * whoever is {@linkplain Standing#NOT_UNDER_POLICY not under} one of them. Nobody is left out.
 *
 * <p>Each side is a round of its own, of which the other knows nothing: comparing changes neither, and the order does not matter. The days on which a policy
 * holds are not asked for where policies are given: they are tried on the facts. Who asks what a change of the law in force does lets {@link
 * io.github.thuocdo.scoring.classify.AgencyYear AgencyYear} classify by a book on each side, and compares these rounds: of a period before the change nothing
 * differs.
 *
 * <p>For each change of class there is one {@link Cause}, and the rule that decides there on either side.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Impact implements NoBean {

    private final EvaluationPeriod period;
    private final ImmutableSet<Policy> before;
    private final ImmutableSet<Policy> after;
    private final ImmutableList<PersonImpact> people;

    private Impact(
            EvaluationPeriod period,
            ImmutableSet<Policy> before,
            ImmutableSet<Policy> after,
            ImmutableList<PersonImpact> people) {
        this.period = period;
        this.before = before;
        this.after = after;
        this.people = people;
    }

    /**
     * Classifies an agency's people under two policies and compares.
     *
     * @param before  the policy that is
     * @param after  the policy that may come
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the period
     * @return the impact
     * @throws IllegalArgumentException as {@link AgencyRound#of} does, of either policy
     */
    public static Impact of(Policy before, Policy after, Register register, UnitId agency, EvaluationPeriod period) {
        return between(
                ImmutableList.of(AgencyRound.of(before, register, agency, period)),
                ImmutableList.of(AgencyRound.of(after, register, agency, period)),
                register);
    }

    /**
     * Compares the rounds of a period under the policies that are with those under the policies that may come, where people are divided among several, or where
     * organizations were classified first, whose class limits their heads.
     *
     * @param before  the rounds under the policies that are, of one channel
     * @param after  the rounds under the policies that may come, of the same
     * @param register  the facts from which all of them were made
     * @return the impact
     * @throws IllegalArgumentException if there is no round on a side, if the rounds are of several periods, or somebody is classified twice on one side
     */
    public static Impact between(Collection<AgencyRound> before, Collection<AgencyRound> after, Register register) {
        checkArgument(!before.isEmpty() && !after.isEmpty(), "before (%s) and after must have a round each", before);
        ImmutableSet<EvaluationPeriod> periods = Stream.of(before, after)
                .flatMap(Collection::stream)
                .map(AgencyRound::period)
                .collect(ImmutableSet.toImmutableSet());
        checkArgument(periods.size() == 1, "periods (%s) of all rounds must be one", periods);
        return new Impact(
                periods.iterator().next(),
                policies(before),
                policies(after),
                new Comparison(placements(before), placements(after), register.organization()).people());
    }

    private static ImmutableSet<Policy> policies(Collection<AgencyRound> rounds) {
        return rounds.stream().map(AgencyRound::policy).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<CadreId, Placement> placements(Collection<AgencyRound> rounds) {
        return rounds.stream()
                .flatMap(round -> round.placements().stream())
                .collect(toImmutableMap(Placement::cadre, identity()));
    }

    /**
     * Puts the impacts on several agencies together, such as those of a district.
     *
     * @param impacts  the impacts, of one period
     * @return all of their people
     * @throws IllegalArgumentException if there is none, or they are of several periods
     */
    public static Impact together(List<Impact> impacts) {
        ImmutableSet<EvaluationPeriod> periods =
                impacts.stream().map(Impact::period).collect(ImmutableSet.toImmutableSet());
        checkArgument(periods.size() == 1, "periods (%s) of all impacts must be one", periods);
        return new Impact(
                periods.iterator().next(),
                impacts.stream().flatMap(one -> one.before.stream()).collect(ImmutableSet.toImmutableSet()),
                impacts.stream().flatMap(one -> one.after.stream()).collect(ImmutableSet.toImmutableSet()),
                impacts.stream().flatMap(one -> one.people.stream()).collect(toImmutableList()));
    }

    /** The placements of both sides. */
    private static final class Comparison {

        private final ImmutableMap<CadreId, Placement> before;
        private final ImmutableMap<CadreId, Placement> after;
        private final Organization organization;
        private final Map<Policy, Deciding> deciding = new HashMap<>();

        Comparison(
                ImmutableMap<CadreId, Placement> before,
                ImmutableMap<CadreId, Placement> after,
                Organization organization) {
            this.before = before;
            this.after = after;
            this.organization = organization;
        }

        ImmutableList<PersonImpact> people() {
            return Sets.union(before.keySet(), after.keySet()).stream()
                    .map(cadre -> person(
                            new Sides<>(Optional.ofNullable(before.get(cadre)), Optional.ofNullable(after.get(cadre)))))
                    .collect(toImmutableList());
        }

        private PersonImpact person(Sides<Placement> placements) {
            Stages was = stages(placements.before());
            Stages is = stages(placements.after());
            Optional<Cause> cause = Cause.of(was, is);
            return new PersonImpact(
                    placements.latest().cadre(),
                    Arrays.stream(Dimension.values())
                            .collect(toImmutableMap(
                                    identity(), dimension -> dimension.rowOf(placements.latest(), organization))),
                    was,
                    is,
                    cause,
                    cause.flatMap(because -> rules(because, placements.map(Placement::opened))));
        }

        private Stages stages(Optional<Placement> placement) {
            return placement
                    .map(there -> new Stages(
                            Standing.of(deciding(there).ownRecord(there)),
                            Standing.of(there.beforeQuota()),
                            Standing.of(there.proposal()),
                            there.scorecard().total().asOptional().map(Points::value)))
                    .orElse(Stages.NOT_UNDER_POLICY);
        }

        private Optional<Sides<Provision>> rules(Cause cause, Sides<Placement> placements) {
            Optional<Provision> was =
                    placements.before().flatMap(there -> deciding(there).rule(cause, there));
            Optional<Provision> is =
                    placements.after().flatMap(there -> deciding(there).rule(cause, there));
            return was.or(() -> is).map(rule -> new Sides<>(was, is));
        }

        private Deciding deciding(Placement placement) {
            return deciding.computeIfAbsent(
                    placement.scorecard().policy(),
                    policy ->
                            new Deciding(policy, placement.scorecard().period().kind()));
        }
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
     * Returns the policies that are.
     *
     * @return the policies of the earlier side
     */
    public ImmutableSet<Policy> before() {
        return before;
    }

    /**
     * Returns the policies that may come.
     *
     * @return the policies of the later side
     */
    public ImmutableSet<Policy> after() {
        return after;
    }

    /**
     * Returns everybody who is classified on either side.
     *
     * @return the people, in the order of the earlier side, those of the later one alone last
     */
    public ImmutableList<PersonImpact> people() {
        return people;
    }

    /**
     * Returns those whose class is another one, or who have one on one side alone.
     *
     * @return the people, each with a cause
     */
    public ImmutableList<PersonImpact> changes() {
        return people.stream().filter(one -> one.cause().isPresent()).collect(toImmutableList());
    }

    /**
     * Returns how many people stand how on each side.
     *
     * @return the matrix of everybody
     */
    public TransitionMatrix transitions() {
        return TransitionMatrix.of(people);
    }

    /**
     * Returns the same by unit, group, category or role.
     *
     * @param dimension  by what
     * @return a matrix each, by the names of {@link Dimension#rowOf}
     */
    public ImmutableMap<String, TransitionMatrix> transitions(Dimension dimension) {
        ImmutableListMultimap<String, PersonImpact> rows =
                Multimaps.index(people, one -> requireNonNull(one.rows().get(dimension), "row"));
        return rows.asMap().entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, row -> TransitionMatrix.of(row.getValue())));
    }

    /**
     * Returns how many changes of class have which cause.
     *
     * @return the number for each cause, 0 as well; together as many as there are {@link #changes}
     */
    public ImmutableMap<Cause, Integer> causes() {
        return Arrays.stream(Cause.values()).collect(toImmutableMap(identity(), cause -> (int) people.stream()
                .filter(one -> one.cause().equals(Optional.of(cause)))
                .count()));
    }

    /**
     * Returns how the totals differ.
     *
     * @return how many are higher and lower, and by how much all together
     */
    public TotalsShift totals() {
        return TotalsShift.of(people);
    }
}
