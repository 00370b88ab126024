package io.github.thuocdo.scoring.crossrating;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Location;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Plain;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.Trimmed;
import io.github.thuocdo.scoring.crossrating.AggregationMethod.WeightedCouncil;
import io.github.thuocdo.scoring.crossrating.Coefficient.Known;
import io.github.thuocdo.scoring.crossrating.Coefficient.Why;
import io.github.thuocdo.scoring.crossrating.RatingDiagnosis.Minimum;
import io.github.thuocdo.scoring.crossrating.RatingDiagnosis.RaterProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The laws of ratings, over rounds in which marks are missing; and slow computations beside the fast ones. */
class RatingProperties {

    private static final Minimum TWO = new Minimum(2, 2);
    private static final ImmutableList<Location> LOCATIONS = ImmutableList.of(
            Plain.MEAN,
            Plain.MEDIAN,
            Plain.HODGES_LEHMANN,
            new Trimmed(Fraction.of(1, 5)),
            new Trimmed(Fraction.of(2, 5)));

    @Provide
    Arbitrary<Fraction> mark() {
        return Arbitraries.integers().between(0, 20).map(number -> Fraction.of(number, 2));
    }

    @Provide
    Arbitrary<List<Fraction>> marks() {
        return mark().list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<Location> location() {
        return Arbitraries.of(LOCATIONS);
    }

    /** Tables of up to five raters and five subjects, in which one cell of five is empty. */
    @Provide
    Arbitrary<RatingRound> table() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 4).map(String::valueOf)),
                Tuple.of(1, Arbitraries.just(".")));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(columns -> cell.list()
                        .ofSize(columns)
                        .map(cells -> String.join(" ", cells))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(rows -> RatingRounds.table(rows.toArray(String[]::new))));
    }

    private static RatingRound mapped(RatingRound round, int rater, UnaryFraction change) {
        return RatingRounds.round(round.ratings().stream()
                .map(rating -> rating.rater().equals(RatingRounds.rater(rater))
                        ? RatingRounds.rating(
                                rating.rater(), rating.subject(), rating.total().map(change::of))
                        : rating)
                .collect(toImmutableList()));
    }

    private interface UnaryFraction {
        Fraction of(Fraction number);
    }

    // ---- aggregates

    @Property(tries = 100)
    void shuffling_raters_changes_no_aggregate_and_no_coefficient(
            @ForAll("table") RatingRound round, @ForAll("location") Location method, @ForAll long seed) {
        List<Rating> shuffled = new ArrayList<>(round.ratings());
        Collections.shuffle(shuffled, new Random(seed));
        RatingRound other = RatingRounds.round(shuffled);

        for (Subject subject : round.subjects()) {
            Aggregate before = new Aggregation(method, 2).of(round, subject);
            Aggregate after = new Aggregation(method, 2).of(other, subject);
            assertThat(value(after)).isEqualTo(value(before));
            assertThat(after.raters()).isEqualTo(before.raters());
            assertThat(after.leftOut()).containsExactlyInAnyOrderElementsOf(before.leftOut());
        }
        RatingDiagnosis before = RatingDiagnosis.of(round, TWO);
        RatingDiagnosis after = RatingDiagnosis.of(other, TWO);
        assertThat(after.alpha()).isEqualTo(before.alpha());
        assertThat(after.intraclass()).isEqualTo(before.intraclass());
        assertThat(after.raters()).containsExactlyInAnyOrderElementsOf(before.raters());
    }

    private static Optional<Fraction> value(Aggregate aggregate) {
        return aggregate instanceof Aggregate.Determined determined
                ? Optional.of(determined.value())
                : Optional.empty();
    }

    @Property(tries = 100)
    void a_rating_that_does_not_count_changes_nothing_whatever_it_says(
            @ForAll("table") RatingRound round, @ForAll("location") Location method, @ForAll("mark") Fraction mark) {
        Subject subject = RatingRounds.column(0);
        Rating added = RatingRounds.rating(RatingRounds.rater(77), subject, Observation.given(mark));
        RatingRound with = RatingRounds.round(
                ImmutableList.copyOf(Iterables.concat(round.ratings(), List.of(added))),
                RatingRounds.conflict(RatingRounds.rater(77), subject));

        assertThat(value(new Aggregation(method, 2).of(with, subject)))
                .isEqualTo(value(new Aggregation(method, 2).of(round, subject)));
        assertThat(RatingDiagnosis.of(with, TWO)).isEqualTo(RatingDiagnosis.of(round, TWO));
    }

    /** A number is robust as far as fewer than its share of the marks can move it beyond all the others. */
    @Property(tries = 200)
    void one_extreme_mark_moves_a_robust_aggregate_no_further_than_the_others_reach(
            @ForAll("marks") List<Fraction> marks, @ForAll("location") Location method) {
        if (marks.size() < 5 || method == Plain.MEAN) {
            return;
        }
        List<Fraction> extreme = new ArrayList<>(marks);
        extreme.set(0, Fraction.of(1_000_000));
        List<Fraction> rest = marks.subList(1, marks.size());

        assertThat(method.of(extreme)).isLessThanOrEqualTo(Collections.max(rest));
    }

    @Property(tries = 100)
    void adding_to_all_ratings_of_a_subject_adds_as_much(
            @ForAll("marks") List<Fraction> marks, @ForAll("location") Location method, @ForAll("mark") Fraction more) {
        assertThat(method.of(marks.stream().map(more::plus).toList()))
                .isEqualTo(method.of(marks).plus(more));
    }

    @Property(tries = 100)
    void raters_of_one_mind_are_told_as_they_rated(
            @ForAll("mark") Fraction mark, @ForAll @IntRange(min = 1, max = 9) int raters) {
        LOCATIONS.forEach(method ->
                assertThat(method.of(Collections.nCopies(raters, mark))).isEqualTo(mark));
        WeightedCouncil council =
                new WeightedCouncil(ImmutableMap.of("a", Fraction.of(1, 3), "b", Fraction.of(2, 3)), Plain.MEAN);
        List<Rating> ratings = IntStream.range(0, 4)
                .mapToObj(rater -> RatingRounds.as(
                        rater == 0 ? "a" : "b",
                        RatingRounds.rating(
                                RatingRounds.rater(rater), RatingRounds.column(0), Observation.given(mark))))
                .toList();
        assertThat(value(new Aggregation(council, 4).of(RatingRounds.round(ratings), RatingRounds.column(0))))
                .contains(mark);
    }

    @Property(tries = 100)
    void an_aggregate_is_determined_exactly_when_enough_ratings_count(
            @ForAll("table") RatingRound round, @ForAll @IntRange(min = 1, max = 6) int minimum) {
        for (Aggregate aggregate : new Aggregation(Plain.MEDIAN, minimum).ofAll(round)) {
            assertThat(aggregate instanceof Aggregate.Determined).isEqualTo(aggregate.raters() >= minimum);
            assertThat(aggregate.raters() + aggregate.leftOut().size())
                    .isEqualTo(round.of(aggregate.subject()).size());
        }
    }

    /** The median minimises the sum of distances; the Hodges–Lehmann estimate is the median of a list that is twice as long less the diagonal. */
    @Property(tries = 100)
    void the_hodges_lehmann_estimate_is_the_middle_of_all_means_of_two(@ForAll("marks") List<Fraction> marks) {
        List<Fraction> means = new ArrayList<>();
        for (int one = 0; one < marks.size(); one++) {
            for (int other = 0; other <= one; other++) {
                means.add(marks.get(one).plus(marks.get(other)).dividedBy(Fraction.of(2)));
            }
        }
        Fraction estimate = Plain.HODGES_LEHMANN.of(marks);

        assertThat(2
                        * means.stream()
                                .filter(mean -> mean.compareTo(estimate) > 0)
                                .count())
                .isLessThanOrEqualTo(means.size());
        assertThat(2
                        * means.stream()
                                .filter(mean -> mean.compareTo(estimate) < 0)
                                .count())
                .isLessThanOrEqualTo(means.size());
        assertThat(estimate).isEqualTo(Plain.MEDIAN.of(means));
    }

    // ---- diagnosis

    /** Alpha from its definition: all pairs of ratings of a subject against all pairs of ratings. */
    @Property(tries = 100)
    void alpha_is_one_less_disagreement_seen_over_disagreement_by_chance(@ForAll("table") RatingRound round) {
        List<List<Fraction>> units = round.subjects().stream()
                .map(subject -> round.of(subject).stream()
                        .flatMap(rating -> rating.total().asOptional().stream())
                        .toList())
                .filter(unit -> unit.size() > 1)
                .toList();
        List<Fraction> all = units.stream().flatMap(List::stream).toList();
        Fraction seen = Fraction.ZERO;
        for (List<Fraction> unit : units) {
            seen = seen.plus(pairs(unit).dividedBy(Fraction.of(unit.size() - 1L)));
        }
        Coefficient alpha = RatingDiagnosis.of(round, TWO).alpha().get(AlphaScale.INTERVAL);

        if (alpha instanceof Known known) {
            Fraction chance = pairs(all).dividedBy(Fraction.of(all.size() - 1L));
            assertThat(known.value()).isEqualTo(Fraction.ONE.minus(seen.dividedBy(chance)));
        } else if (alpha.equals(new Coefficient.NotBorne(Why.NO_SPREAD))) {
            assertThat(pairs(all)).isEqualTo(Fraction.ZERO);
        }
    }

    private static Fraction pairs(List<Fraction> numbers) {
        Fraction sum = Fraction.ZERO;
        for (Fraction one : numbers) {
            for (Fraction other : numbers) {
                sum = sum.plus(one.minus(other).multipliedBy(one.minus(other)));
            }
        }
        return sum;
    }

    @Property(tries = 100)
    void a_shift_of_a_rater_moves_its_severity_and_neither_its_spread_nor_consistency(
            @ForAll("table") RatingRound round, @ForAll("mark") Fraction more) {
        RatingDiagnosis before = RatingDiagnosis.of(round, TWO);
        RatingDiagnosis after = RatingDiagnosis.of(mapped(round, 0, more::plus), TWO);

        for (int place = 0; place < before.raters().size(); place++) {
            RaterProfile one = before.raters().get(place);
            RaterProfile other = after.raters().get(place);
            assertThat(other.range()).isEqualTo(one.range());
            assertThat(other.variance()).isEqualTo(one.variance());
            if (one.rater().equals(RatingRounds.rater(0)) && one.severity() instanceof Known known) {
                assertThat(other.severity()).isEqualTo(new Known(known.value().plus(more)));
            }
        }
        assertThat(after.intraclass().get(IntraclassForm.CONSISTENCY_SINGLE))
                .isEqualTo(before.intraclass().get(IntraclassForm.CONSISTENCY_SINGLE));
    }

    /** Raters are connected when one can walk from any of them to any other over subjects that both rated. */
    @Property(tries = 100)
    void islands_are_counted_as_by_joining_groups(@ForAll("table") RatingRound round) {
        RatingTable table = RatingTable.of(round);
        List<List<Object>> groups = new ArrayList<>();
        table.totals().cellSet().forEach(cell -> {
            List<Object> joined = new ArrayList<>(List.of(cell.getRowKey(), cell.getColumnKey()));
            groups.removeIf(group -> {
                boolean touches = group.contains(cell.getRowKey()) || group.contains(cell.getColumnKey());
                if (touches) {
                    joined.addAll(group);
                }
                return touches;
            });
            groups.add(joined);
        });

        assertThat(table.islands()).isEqualTo(groups.size());
    }
}
