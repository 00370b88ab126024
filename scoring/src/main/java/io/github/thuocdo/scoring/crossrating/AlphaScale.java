package io.github.thuocdo.scoring.crossrating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What kind of numbers ratings are for Krippendorff's alpha (thang đo cho hệ số alpha của Krippendorff): how far apart two of them are.
 *
 * <p>Alpha is 1 less the disagreement that is seen over the one that chance would give: 1 for full agreement, 0 for chance, below 0 for worse. Not
 * everybody has to rate everybody; a subject with fewer than two ratings says nothing about agreement and is left out.
 */
public enum AlphaScale implements Term, Named {
    /** Names: two are the same or not (định danh). */
    NOMINAL("định danh", "nominal") {
        @Override
        Fraction distance(int low, int high, ImmutableList<Fraction> values, Multiset<Fraction> counts) {
            return Fraction.ONE;
        }
    },
    /** Ranks: the ratings that lie between two count (thứ bậc). */
    ORDINAL("thứ bậc", "ordinal") {
        @Override
        Fraction distance(int low, int high, ImmutableList<Fraction> values, Multiset<Fraction> counts) {
            int between = values.subList(low, high + 1).stream()
                    .mapToInt(counts::count)
                    .sum();
            int ends = counts.count(values.get(low)) + counts.count(values.get(high));
            return squared(Fraction.of(between).minus(Fraction.of(ends, 2)));
        }
    },
    /** Points: the difference counts (khoảng cách). */
    INTERVAL("khoảng", "interval") {
        @Override
        Fraction distance(int low, int high, ImmutableList<Fraction> values, Multiset<Fraction> counts) {
            return squared(values.get(high).minus(values.get(low)));
        }
    };

    private final String vietnameseName;
    private final String englishName;

    AlphaScale(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }

    /** The square of the distance of two different values, given by their places in the sorted values. */
    abstract Fraction distance(int low, int high, ImmutableList<Fraction> values, Multiset<Fraction> counts);

    private static Fraction squared(Fraction number) {
        return number.multipliedBy(number);
    }

    /** Computes alpha over the subjects that have two ratings at least. */
    Coefficient of(RatingTable comparable) {
        if (comparable.islands() > 1) {
            return new Coefficient.NotBorne(Coefficient.Why.NOT_CONNECTED);
        }
        ImmutableMultiset<Fraction> counts =
                ImmutableMultiset.copyOf(comparable.totals().values());
        ImmutableList<Fraction> values = counts.elementSet().stream().sorted().collect(toImmutableList());
        Fraction seen = Fraction.sum(comparable.subjects().stream()
                .map((Subject subject) -> disagreement(
                                ImmutableMultiset.copyOf(comparable.of(subject).values()), values, counts)
                        .dividedBy(Fraction.of(comparable.of(subject).size() - 1L)))
                .toList());
        Fraction byChance =
                disagreement(counts, values, counts).dividedBy(Fraction.of(Math.max(1, counts.size() - 1L)));
        return byChance.isZero()
                ? new Coefficient.NotBorne(Coefficient.Why.NO_SPREAD)
                : new Coefficient.Known(Fraction.ONE.minus(seen.dividedBy(byChance)));
    }

    /** The sum of the distances of all pairs among some ratings. */
    private Fraction disagreement(Multiset<Fraction> some, ImmutableList<Fraction> values, Multiset<Fraction> counts) {
        List<Fraction> distances = new ArrayList<>();
        for (int low = 0; low < values.size(); low++) {
            for (int high = low + 1; high < values.size(); high++) {
                long pairs = (long) some.count(values.get(low)) * some.count(values.get(high));
                if (pairs > 0) {
                    distances.add(distance(low, high, values, counts).multipliedBy(Fraction.of(pairs)));
                }
            }
        }
        return Fraction.sum(distances);
    }
}
