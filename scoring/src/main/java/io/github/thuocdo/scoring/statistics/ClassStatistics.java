package io.github.thuocdo.scoring.statistics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.MoreCollectors.toOptional;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.statistics.Suppression.Person;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Statistics of an agency's round (<i>thống kê kết quả xếp loại</i>): numbers of people by class, unit, group, category and role, by the reason why
 * they have no class, by ranges of totals, and against the places of the ceiling. There is no name and no id of a person in it, and nothing of
 * discipline or of votes.
 *
 * <p>A number of fewer than {@link #DEFAULT_MINIMUM} people is hidden, 0 as well. The figure is ours; no text states one. What would let a hidden
 * number be worked out is hidden too:
 *
 * <ul>
 *   <li>of the numbers by class at least two are hidden, or none; a class whose number is hidden is hidden in every row;
 *   <li>of the rows of a breakdown likewise;
 *   <li>within the breakdowns so much is hidden that for every hidden number two people could exchange their outcomes without anything that is
 *       shown becoming another, in any table, even for somebody who knows who is in which unit and group;
 *   <li>a breakdown of one row, or of which nothing would be shown, is left out; so are the reasons of people whose number is hidden, and the
 *       places of a scope where a number behind them is hidden;
 *   <li>an agency with fewer people than the minimum has no statistics but a hidden number.
 * </ul>
 *
 * <p>Who is classified one level up, such as the agency's own head, is not counted: the ceiling of another agency decides.
 *
 * <p>Legal basis: Decree 335/2025/NĐ-CP, Art 26.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param agency  the agency
 * @param period  the period
 * @param minimum  the least number that may be shown
 * @param people  how many people
 * @param outcomes  how many by outcome
 * @param breakdowns  the same by unit, group, category and role, as far as they can be shown
 * @param reasons  why people have no class, as far as that can be shown
 * @param totals  how many totals are in which range, best first, those without a total last; empty under a policy whose classes have no bands
 * @param places  the limited class against the places, a line a scope
 */
public record ClassStatistics(
        Policy policy,
        UnitId agency,
        EvaluationPeriod period,
        int minimum,
        Count people,
        ImmutableMap<ClassOutcome, Count> outcomes,
        ImmutableMap<Dimension, Breakdown> breakdowns,
        ImmutableList<ReasonCount> reasons,
        ImmutableList<RangeCount> totals,
        ImmutableList<ScopePlaces> places) {

    /** The least number that is shown where nobody says otherwise. The figure is ours. */
    public static final int DEFAULT_MINIMUM = 5;

    private static final int LEAST_MINIMUM = 2;

    /** Checks that nothing is missing. */
    public ClassStatistics {
        requireNonNull(policy, "policy");
        requireNonNull(agency, "agency");
        requireNonNull(period, "period");
        requireNonNull(people, "people");
        requireNonNull(outcomes, "outcomes");
        requireNonNull(breakdowns, "breakdowns");
        requireNonNull(reasons, "reasons");
        requireNonNull(totals, "totals");
        requireNonNull(places, "places");
    }

    /**
     * Returns the statistics of a round, hiding numbers below {@value #DEFAULT_MINIMUM}.
     *
     * @param round  the round
     * @param register  the facts from which the round was made
     * @return the statistics
     */
    public static ClassStatistics of(AgencyRound round, Register register) {
        return of(round, register, DEFAULT_MINIMUM);
    }

    /**
     * Returns the statistics of a round.
     *
     * @param round  the round
     * @param register  the facts from which the round was made
     * @param minimum  the least number that may be shown
     * @return the statistics
     * @throws IllegalArgumentException if the minimum is less than 2
     */
    public static ClassStatistics of(AgencyRound round, Register register, int minimum) {
        checkArgument(minimum >= LEAST_MINIMUM, "minimum (%s) must be at least %s", minimum, LEAST_MINIMUM);
        ImmutableList<Counted> people = round.placements().stream()
                .filter(placement -> placement.quota() != QuotaStage.BEFORE)
                .map(placement -> new Counted(placement, register.organization()))
                .collect(toImmutableList());
        if (people.size() < minimum) {
            return new ClassStatistics(
                    round.policy(),
                    round.agency(),
                    round.period(),
                    minimum,
                    Count.hidden(),
                    ImmutableMap.of(),
                    ImmutableMap.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of());
        }
        return new Tally(people, minimum).statistics(round);
    }

    /** Counts people. */
    private static final class Tally {

        private static final ImmutableList<ClassOutcome> COLUMNS = ImmutableList.copyOf(ClassOutcome.values());

        private final ImmutableList<Counted> people;
        private final int minimum;
        private final ImmutableMap<Dimension, ImmutableList<String>> rows;
        private final ImmutableList<Integer> sums;
        private final Suppression suppression;
        private final ImmutableMap<ClassOutcome, Count> outcomes;
        private final ImmutableMap<Dimension, Breakdown> breakdowns;

        Tally(ImmutableList<Counted> people, int minimum) {
            this.people = people;
            this.minimum = minimum;
            this.rows = Arrays.stream(Dimension.values())
                    .filter(dimension -> names(dimension).size() > 1)
                    .collect(toImmutableMap(
                            dimension -> dimension,
                            dimension -> names(dimension).asList()));
            this.sums = Suppression.sums(
                    people.stream().map(one -> column(one.outcome())).toList(), ClassOutcome.values().length);
            this.suppression = Suppression.of(
                    people.stream().map(this::person).collect(toImmutableList()),
                    rows.values().stream().map(ImmutableList::size).collect(toImmutableList()),
                    sums.size(),
                    minimum);
            this.outcomes = byOutcome(outcome -> Count.of(sums.get(column(outcome)), hides(outcome)));
            this.breakdowns = ImmutableMap.copyOf(
                    Maps.filterValues(Maps.toMap(rows.keySet(), this::breakdown), Tally::showsAnything));
        }

        /** In which column of the tables an outcome stands. */
        private static int column(ClassOutcome outcome) {
            return COLUMNS.indexOf(outcome);
        }

        private ImmutableSet<String> names(Dimension dimension) {
            return people.stream().map(one -> one.in(dimension)).sorted().collect(toImmutableSet());
        }

        private Person person(Counted one) {
            return new Person(
                    rows.entrySet().stream()
                            .map(entry -> entry.getValue().indexOf(one.in(entry.getKey())))
                            .collect(toImmutableList()),
                    column(one.outcome()));
        }

        private static ImmutableMap<ClassOutcome, Count> byOutcome(Function<ClassOutcome, Count> counting) {
            return Arrays.stream(ClassOutcome.values()).collect(toImmutableMap(outcome -> outcome, counting));
        }

        private boolean hides(ClassOutcome outcome) {
            return suppression.hidesColumn(column(outcome));
        }

        private Breakdown breakdown(Dimension dimension) {
            int table = rows.keySet().asList().indexOf(dimension);
            ImmutableList<String> names = rows.values().asList().get(table);
            return new Breakdown(
                    dimension,
                    IntStream.range(0, names.size())
                            .mapToObj(row -> row(dimension, table, row, names.get(row)))
                            .collect(toImmutableList()));
        }

        private Breakdown.Row row(Dimension dimension, int table, int row, String name) {
            ImmutableList<ClassOutcome> ofRow = people.stream()
                    .filter(one -> one.in(dimension).equals(name))
                    .map(Counted::outcome)
                    .collect(toImmutableList());
            return new Breakdown.Row(
                    name,
                    Count.of(ofRow.size(), suppression.hidesRow(table, row)),
                    byOutcome(outcome -> Count.of(
                            (int) ofRow.stream().filter(outcome::equals).count(),
                            suppression.hides(table, row, column(outcome)))));
        }

        private static boolean showsAnything(Breakdown breakdown) {
            return breakdown.rows().stream()
                    .flatMap(row -> row.outcomes().values().stream())
                    .anyMatch(Count::isShown);
        }

        ClassStatistics statistics(AgencyRound round) {
            return new ClassStatistics(
                    round.policy(),
                    round.agency(),
                    round.period(),
                    minimum,
                    new Count.Shown(people.size()),
                    outcomes,
                    breakdowns,
                    reasons(),
                    totals(round),
                    round.board().stream().map(scope -> places(round, scope)).collect(toImmutableList()));
        }

        private ImmutableList<ReasonCount> reasons() {
            return ImmutableList.of(ClassOutcome.NOT_CLASSIFIED, ClassOutcome.NO_CLASS_YET).stream()
                    .filter(outcome -> !hides(outcome))
                    .flatMap(outcome -> ReasonCount.of(
                            outcome,
                            people.stream()
                                    .filter(one -> one.outcome() == outcome)
                                    .map(Counted::reason)
                                    .collect(toImmutableList()),
                            minimum)
                            .stream())
                    .collect(toImmutableList());
        }

        /** The totals by the bands that hold for all who are counted; none where there are several sets of bands. */
        private ImmutableList<RangeCount> totals(AgencyRound round) {
            ImmutableSet<ImmutableList<Ladder.Rung>> bands = people.stream()
                    .flatMap(one -> round.policy().rulesOf(Ladder.class).stream()
                            .filter(ladder -> ladder.hasBands()
                                    && ladder.reach()
                                            .covers(
                                                    one.dossier().role(),
                                                    round.period().kind()))
                            .map(Ladder::rungs))
                    .collect(toImmutableSet());
            if (bands.size() != 1) {
                return ImmutableList.of();
            }
            ImmutableList<Fraction> known =
                    people.stream().flatMap(one -> one.total().stream()).collect(toImmutableList());
            return RangeCount.of(bands.asList().get(0), known, people.size() - known.size(), this::hides, minimum);
        }

        private ScopePlaces places(AgencyRound round, ScopeOutcome scope) {
            ImmutableMap<ClassOutcome, Count> numbers = numbers(scope);
            Classification limited = round.policy().quota().orElseThrow().level();
            Count having =
                    Optional.ofNullable(numbers.get(ClassOutcome.of(limited))).orElse(Count.hidden());
            Count good = Optional.ofNullable(numbers.get(ClassOutcome.GOOD)).orElse(Count.hidden());
            // Where the scope is not those who are counted here, its places would tell of the others.
            boolean tells = good.isShown() && having.equals(new Count.Shown(scope.admitted()));
            return new ScopePlaces(scope.kind(), scope.id(), scope.rate(), having, Count.of(scope.places(), !tells));
        }

        /** The numbers of the people of a scope; none where no table has them. */
        private ImmutableMap<ClassOutcome, Count> numbers(ScopeOutcome scope) {
            return switch (scope.kind()) {
                case AGENCY -> outcomes;
                case UNIT -> numbers(Dimension.UNIT, scope.id());
                case GROUP -> numbers(Dimension.GROUP, scope.id());
                case WITHOUT_GROUP -> numbers(Dimension.GROUP, "");
                case AUTHORITY -> ImmutableMap.of();
            };
        }

        private ImmutableMap<ClassOutcome, Count> numbers(Dimension dimension, String name) {
            return Optional.ofNullable(breakdowns.get(dimension)).stream()
                    .flatMap(breakdown -> breakdown.rows().stream())
                    .filter(row -> row.name().equals(name))
                    .map(Breakdown.Row::outcomes)
                    .collect(toOptional())
                    .orElse(ImmutableMap.of());
        }
    }
}
