package io.github.thuocdo.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.QuotaStage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How far the people of each unit were told apart in a round (biểu hiện cào bằng theo đơn vị): by class, by total, by the edges of the classes, by the
 * quota and by the rewards. Units stand in the order of their ids and are not ranked; there is no name and no id of a person, and a number says nothing of
 * why it is so: a unit of equally good people looks like one whose head rates everybody alike.
 *
 * <p>A unit with fewer people than the minimum is hidden, and with it so many others that none follows from the number of all; so is every number of people
 * below the minimum, 0 as well. The ratios of a unit that is shown tell how many outcomes there are in it: this is for whoever sees the board of the
 * round, and no sheet to be posted.
 *
 * <p>Nothing here is read by a score, a class or a quota.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param agency  the agency
 * @param period  the period
 * @param minimum  the least number of people that may be shown
 * @param width  how many points around an edge are looked at
 * @param units  the units, by their ids
 */
public record LevellingStatistics(
        Policy policy,
        UnitId agency,
        EvaluationPeriod period,
        int minimum,
        Fraction width,
        ImmutableList<LevellingStatistics.OfUnit> units) {

    /** How many points around an edge are looked at where nobody says otherwise. The figure is ours. */
    public static final int DEFAULT_WIDTH = 2;

    private static final int LEAST_MINIMUM = 2;

    /** Checks that nothing is missing. */
    public LevellingStatistics {
        requireNonNull(policy, "policy");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(width, "width");
        requireNonNull(units, "units");
    }

    /**
     * One unit (một đơn vị).
     *
     * @param unit  the id of the unit; empty for people in none
     * @param people  how many people are counted in it
     * @param shown  what is told of it; empty for a unit that is hidden
     */
    public record OfUnit(String unit, Count people, Optional<Shown> shown) {
        /** Checks that nothing is missing. */
        public OfUnit {
            requireNonNull(unit, "unit");
            requireNonNull(people, "people");
            requireNonNull(shown, "shown");
        }
    }

    /**
     * What is told of a unit (các chỉ số của đơn vị).
     *
     * @param evenness  the chance that two of the people with a class, drawn one after the other and put back, have different ones (Gini–Simpson): 0 where all
     *     have the same, 5/8 for halves of which one is divided again; empty where nobody has a class
     * @param distinctTotals  how many different totals there are, over how many people have one; empty where nobody has
     * @param edges  how many totals lie around each edge of a class, the highest first; empty under a policy without one set of bands for all
     * @param displaced  how many have the limited class by their record and another after the quota; who waits for an order is not among them
     * @param rewards  how far rewards tell people apart; empty where the caller gave fewer than the minimum, or they are all nothing
     */
    public record Shown(
            Optional<Fraction> evenness,
            Optional<Fraction> distinctTotals,
            ImmutableList<AtEdge> edges,
            Count displaced,
            Optional<Rewards> rewards) {
        /** Checks that nothing is missing. */
        public Shown {
            requireNonNull(evenness, "evenness");
            requireNonNull(distinctTotals, "distinctTotals");
            requireNonNull(edges, "edges");
            requireNonNull(displaced, "displaced");
            requireNonNull(rewards, "rewards");
        }
    }

    /**
     * The totals around the edge of a class (điểm sát ngưỡng): many above and few below are the sign of marks given up to a threshold.
     *
     * @param level  the class that begins there
     * @param edge  where it begins, in points
     * @param above  how many totals are from the edge to less than the width above it
     * @param below  how many are below it by the width at most
     */
    public record AtEdge(Classification level, Fraction edge, Count above, Count below) {
        /** Checks that nothing is missing. */
        public AtEdge {
            requireNonNull(level, "level");
            requireNonNull(edge, "edge");
            requireNonNull(above, "above");
            requireNonNull(below, "below");
        }
    }

    /**
     * How far rewards tell people apart (cào bằng trong khen thưởng, thu nhập tăng thêm).
     *
     * @param inequality  the Gini coefficient of the amounts: the mean difference of two people over twice the mean, 0 where all have the same
     * @param alike  which share of the pairs with different classes have the same reward, from 0 to 1; empty where all have the same class
     */
    public record Rewards(Fraction inequality, Optional<Fraction> alike) {
        /** Checks that nothing is missing. */
        public Rewards {
            requireNonNull(inequality, "inequality");
            requireNonNull(alike, "alike");
        }
    }

    /**
     * Looks at a round without rewards, {@value #DEFAULT_WIDTH} points around each edge, hiding numbers below {@value
     * ClassStatistics#DEFAULT_MINIMUM}.
     *
     * @param round  the round
     * @param register  the facts from which the round was made
     * @return the numbers of each unit
     */
    public static LevellingStatistics of(AgencyRound round, Register register) {
        return of(round, register, ImmutableMap.of(), Fraction.of(DEFAULT_WIDTH), ClassStatistics.DEFAULT_MINIMUM);
    }

    /**
     * Looks at a round.
     *
     * @param round  the round
     * @param register  the facts from which the round was made
     * @param rewards  what each person was given, in any unit, at least 0; who is not named is not counted, and is no 0
     * @param width  how many points around an edge are looked at, above 0
     * @param minimum  the least number of people that may be shown, at least 2
     * @return the numbers of each unit
     * @throws IllegalArgumentException if the minimum is less than 2, the width is not above 0, or a reward is below 0
     */
    public static LevellingStatistics of(
            AgencyRound round,
            Register register,
            ImmutableMap<CadreId, Fraction> rewards,
            Fraction width,
            int minimum) {
        checkArgument(minimum >= LEAST_MINIMUM, "minimum (%s) must be at least %s", minimum, LEAST_MINIMUM);
        checkArgument(width.signum() > 0, "width (%s) must be above 0", width);
        rewards.values()
                .forEach(amount -> checkArgument(amount.signum() >= 0, "reward (%s) must not be below 0", amount));
        ImmutableList<Counted> people = round.placements().stream()
                .filter(placement -> placement.quota() != QuotaStage.BEFORE)
                .map(placement -> new Counted(placement, register.organization()))
                .collect(toImmutableList());
        return new LevellingStatistics(
                round.policy(),
                round.agency(),
                round.period(),
                minimum,
                width,
                new Look(rewards, width, minimum, edges(round, people)).units(people));
    }

    /** The edges of the bands that hold for all who are counted; none where there are several sets of bands. */
    private static ImmutableList<Edge> edges(AgencyRound round, ImmutableList<Counted> people) {
        ImmutableSet<ImmutableList<Edge>> edges = people.stream()
                .flatMap(one -> round.policy().rulesOf(Ladder.class).stream()
                        .filter(ladder -> ladder.hasBands()
                                && ladder.reach()
                                        .covers(
                                                one.dossier().role(),
                                                round.period().kind())))
                .map(Edge::of)
                .collect(toImmutableSet());
        return edges.size() == 1 ? edges.asList().get(0) : ImmutableList.of();
    }

    /** Where the band of a class begins. */
    private record Edge(Classification level, Fraction at) {

        static ImmutableList<Edge> of(Ladder ladder) {
            return ladder.rungs().stream()
                    .flatMap(rung -> rung.band().flatMap(Interval::lower).stream()
                            .map(bound -> new Edge(rung.level(), bound.value())))
                    .collect(toImmutableList());
        }
    }

    /** Counts. */
    private record Look(
            ImmutableMap<CadreId, Fraction> rewards, Fraction width, int minimum, ImmutableList<Edge> edges) {

        ImmutableList<OfUnit> units(ImmutableList<Counted> people) {
            ImmutableListMultimap<String, Counted> byUnit = Multimaps.index(people, one -> one.in(Dimension.UNIT));
            ImmutableList<String> names = byUnit.keySet().stream().sorted().collect(toImmutableList());
            ImmutableSet<Integer> hidden = Line.hidden(
                    names.stream().map(name -> byUnit.get(name).size()).toList(), minimum);
            ImmutableList.Builder<OfUnit> units = ImmutableList.builder();
            for (int place = 0; place < names.size(); place++) {
                ImmutableList<Counted> ofUnit = byUnit.get(names.get(place));
                boolean isHidden = hidden.contains(place);
                units.add(new OfUnit(
                        names.get(place),
                        Count.of(ofUnit.size(), isHidden),
                        isHidden ? Optional.empty() : Optional.of(shown(ofUnit))));
            }
            return units.build();
        }

        private Shown shown(ImmutableList<Counted> people) {
            ImmutableList<Fraction> totals =
                    people.stream().flatMap(one -> one.total().stream()).collect(toImmutableList());
            return new Shown(
                    evenness(people.stream()
                            .flatMap(one -> one.outcome().level().stream())
                            .collect(ImmutableMultiset.toImmutableMultiset())),
                    totals.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    Fraction.of(ImmutableSet.copyOf(totals).size(), totals.size())),
                    edges.stream().map(edge -> around(edge, totals)).collect(toImmutableList()),
                    count(people.stream().filter(Look::isDisplaced).count()),
                    ofRewards(people.stream()
                            .filter(one -> rewards.containsKey(one.placement().cadre()))
                            .collect(toImmutableList())));
        }

        private static Optional<Fraction> evenness(Multiset<Classification> levels) {
            if (levels.isEmpty()) {
                return Optional.empty();
            }
            long same = levels.entrySet().stream()
                    .mapToLong(level -> (long) level.getCount() * level.getCount())
                    .sum();
            return Optional.of(Fraction.ONE.minus(Fraction.of(same, (long) levels.size() * levels.size())));
        }

        private AtEdge around(Edge edge, ImmutableList<Fraction> totals) {
            return new AtEdge(
                    edge.level(),
                    edge.at(),
                    count(within(totals, edge.at(), edge.at().plus(width))),
                    count(within(totals, edge.at().minus(width), edge.at())));
        }

        private static long within(Collection<Fraction> totals, Fraction from, Fraction to) {
            Interval range = Interval.closedOpen(from, to);
            return totals.stream().filter(range::contains).count();
        }

        private Count count(long people) {
            return Count.of((int) people, people < minimum);
        }

        private static boolean isDisplaced(Counted one) {
            Optional<Classification> limited =
                    one.placement().scorecard().policy().quota().map(Quota::level);
            return limited.isPresent()
                    && one.placement().beforeQuota().classified().equals(limited)
                    && one.placement()
                            .proposal()
                            .classified()
                            .filter(level -> level != limited.get())
                            .isPresent();
        }

        private Optional<Rewards> ofRewards(ImmutableList<Counted> rewarded) {
            List<Fraction> amounts = rewarded.stream().map(this::reward).toList();
            Fraction sum = Fraction.sum(amounts);
            if (rewarded.size() < minimum || sum.isZero()) {
                return Optional.empty();
            }
            Fraction differences = Fraction.ZERO;
            long apart = 0;
            long alike = 0;
            for (int one = 0; one < rewarded.size(); one++) {
                for (int other = one + 1; other < rewarded.size(); other++) {
                    Fraction difference = amounts.get(one).minus(amounts.get(other));
                    differences = differences.plus(difference.max(difference.negated()));
                    if (haveDifferentClasses(rewarded.get(one), rewarded.get(other))) {
                        apart++;
                        alike += difference.isZero() ? 1 : 0;
                    }
                }
            }
            return Optional.of(new Rewards(
                    differences.dividedBy(sum.multipliedBy(Fraction.of(rewarded.size()))),
                    apart == 0 ? Optional.empty() : Optional.of(Fraction.of(alike, apart))));
        }

        private Fraction reward(Counted one) {
            return requireNonNull(rewards.get(one.placement().cadre()), "reward");
        }

        private static boolean haveDifferentClasses(Counted one, Counted other) {
            return one.outcome().level().isPresent()
                    && other.outcome().level().isPresent()
                    && !one.outcome().equals(other.outcome());
        }
    }
}
