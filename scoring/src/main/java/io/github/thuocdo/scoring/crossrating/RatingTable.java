package io.github.thuocdo.scoring.crossrating;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who gave whom how much, as far as it counts: totals without conflict of interest and without absent marks. */
record RatingTable(ImmutableTable<Rater, Subject, Fraction> totals) {

    static RatingTable of(RatingRound round) {
        ImmutableTable.Builder<Rater, Subject, Fraction> totals = ImmutableTable.builder();
        for (Rating rating : round.ratings()) {
            if (round.conflict(rating).isEmpty()) {
                rating.total().asOptional().ifPresent(total -> totals.put(rating.rater(), rating.subject(), total));
            }
        }
        return new RatingTable(totals.build());
    }

    ImmutableSet<Rater> raters() {
        return totals.rowKeySet();
    }

    ImmutableSet<Subject> subjects() {
        return totals.columnKeySet();
    }

    ImmutableMap<Rater, Fraction> of(Subject subject) {
        return totals.column(subject);
    }

    ImmutableMap<Subject, Fraction> by(Rater rater) {
        return totals.row(rater);
    }

    /** The table of the subjects with two ratings at least; of the others nothing can be compared. */
    RatingTable comparable() {
        ImmutableTable.Builder<Rater, Subject, Fraction> kept = ImmutableTable.builder();
        totals.cellSet().stream()
                .filter(cell -> of(requireNonNull(cell.getColumnKey())).size() > 1)
                .forEach(kept::put);
        return new RatingTable(kept.build());
    }

    /** By how much a rating is above the mean of the others; empty where nobody else rated the subject. */
    Optional<Fraction> surplus(Rater rater, Subject subject) {
        Collection<Fraction> others =
                Maps.filterKeys(of(subject), other -> !other.equals(rater)).values();
        return Optional.ofNullable(totals.get(rater, subject))
                .filter(own -> !others.isEmpty())
                .map(own -> own.minus(mean(others)));
    }

    boolean isComplete() {
        return totals.size() == raters().size() * subjects().size();
    }

    boolean hasSameNumberForAll() {
        return subjects().stream().map(subject -> of(subject).size()).distinct().count() == 1;
    }

    /** Into how many groups raters and subjects fall apart that have no rating between them. */
    int islands() {
        Set<Rater> left = new HashSet<>(raters());
        int islands = 0;
        while (!left.isEmpty()) {
            leave(left);
            islands++;
        }
        return islands;
    }

    /** Takes a rater away and whoever is reached from it. */
    private void leave(Set<Rater> left) {
        Deque<Rater> reached = new ArrayDeque<>();
        reached.add(left.iterator().next());
        while (!reached.isEmpty()) {
            Rater rater = reached.remove();
            if (left.remove(rater)) {
                reached.addAll(by(rater).keySet().stream()
                        .flatMap(subject -> of(subject).keySet().stream())
                        .collect(toImmutableSet()));
            }
        }
    }

    static Fraction mean(Collection<Fraction> numbers) {
        return Fraction.sum(numbers).dividedBy(Fraction.of(numbers.size()));
    }

    /** The sum of the squares of the distances from the mean. */
    static Fraction squares(List<Fraction> numbers) {
        Fraction mean = mean(numbers);
        return Fraction.sum(numbers.stream()
                .map(number -> number.minus(mean))
                .map(distance -> distance.multipliedBy(distance))
                .toList());
    }
}
