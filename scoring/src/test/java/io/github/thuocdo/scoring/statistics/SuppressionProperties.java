package io.github.thuocdo.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.scoring.statistics.Suppression.Person;
import io.github.thuocdo.scoring.statistics.TableAttacker.Place;
import io.github.thuocdo.scoring.statistics.TableAttacker.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nothing that is hidden can be worked out, whoever tries and however long. */
class SuppressionProperties {

    private static final int MOST_TABLES = 2;

    /** Some people with rows and columns by chance; the rows of each table are those in which somebody stands. */
    private static final class Case {

        private final ImmutableList<Person> people;
        private final ImmutableList<Integer> rows;
        private final int columns;
        private final int minimum;

        Case(Random random, int people, int columns) {
            this.columns = columns;
            this.minimum = 2 + random.nextInt(2);
            List<List<Integer>> tables = new ArrayList<>();
            for (int table = 0; table < 1 + random.nextInt(MOST_TABLES); table++) {
                int size = 2 + random.nextInt(2);
                List<Integer> drawn =
                        new ArrayList<>(random.ints(people, 0, size).boxed().toList());
                drawn.set(0, 0);
                drawn.set(1, 1);
                if (size > 2) {
                    drawn.set(2, 2);
                }
                tables.add(drawn);
            }
            this.rows = tables.stream()
                    .map(drawn -> (int) drawn.stream().distinct().count())
                    .collect(ImmutableList.toImmutableList());
            int likely = random.nextInt(columns);
            ImmutableList.Builder<Person> built = ImmutableList.builder();
            for (int person = 0; person < people; person++) {
                int place = person;
                built.add(new Person(
                        tables.stream().map(drawn -> drawn.get(place)).collect(ImmutableList.toImmutableList()),
                        random.nextBoolean() ? likely : random.nextInt(columns)));
            }
            this.people = built.build();
        }

        Suppression suppression() {
            return Suppression.of(people, rows, columns, minimum);
        }

        private int count(int table, int row, int column) {
            return (int) people.stream()
                    .filter(one -> (row == rows.get(table) || one.rows().get(table) == row)
                            && (column == columns || one.column() == column))
                    .count();
        }

        private boolean hides(Suppression suppression, Place place) {
            boolean sumOfColumn = place.row() == rows.get(place.table());
            boolean sumOfRow = place.column() == columns;
            if (sumOfColumn) {
                return !sumOfRow && suppression.hidesColumn(place.column());
            }
            return sumOfRow
                    ? suppression.hidesRow(place.table(), place.row())
                    : suppression.hides(place.table(), place.row(), place.column());
        }

        ImmutableList<Place> places() {
            ImmutableList.Builder<Place> places = ImmutableList.builder();
            for (int table = 0; table < rows.size(); table++) {
                for (int row = 0; row <= rows.get(table); row++) {
                    for (int column = 0; column <= columns; column++) {
                        places.add(new Place(table, row, column));
                    }
                }
            }
            return places.build();
        }

        ImmutableSet<Place> hidden() {
            Suppression suppression = suppression();
            return places().stream().filter(place -> hides(suppression, place)).collect(ImmutableSet.toImmutableSet());
        }

        ImmutableList<Published> published(Set<Place> hidden) {
            return IntStream.range(0, rows.size())
                    .mapToObj(table -> new Published(IntStream.rangeClosed(0, rows.get(table))
                            .mapToObj(row -> IntStream.rangeClosed(0, columns)
                                    .mapToObj(column -> Optional.of(count(table, row, column))
                                            .filter(any -> !hidden.contains(new Place(table, row, column))))
                                    .collect(ImmutableList.toImmutableList()))
                            .collect(ImmutableList.toImmutableList())))
                    .collect(ImmutableList.toImmutableList());
        }

        /** What every number can be for somebody who knows who stands in which row, and who guesses the columns of all. */
        Map<Place, Set<Integer>> forInsider(Set<Place> hidden) {
            ImmutableList<Place> places = places();
            Map<Place, Set<Integer>> possible = new LinkedHashMap<>();
            places.forEach(place -> possible.put(place, new LinkedHashSet<>()));
            int[] guess = new int[people.size()];
            do {
                Map<Place, Integer> numbers = new LinkedHashMap<>();
                places.forEach(place -> numbers.put(place, guessed(guess, place)));
                if (places.stream()
                        .allMatch(place -> hidden.contains(place)
                                || numbers.get(place) == count(place.table(), place.row(), place.column()))) {
                    numbers.forEach((place, number) -> possible.get(place).add(number));
                }
            } while (next(guess));
            return possible;
        }

        private int guessed(int[] guess, Place place) {
            IntPredicate counted = person -> (place.row() == rows.get(place.table())
                            || people.get(person).rows().get(place.table()) == place.row())
                    && (place.column() == columns || guess[person] == place.column());
            return (int) IntStream.range(0, guess.length).filter(counted).count();
        }

        private boolean next(int[] guess) {
            for (int person = 0; person < guess.length; person++) {
                if (++guess[person] < columns) {
                    return true;
                }
                guess[person] = 0;
            }
            return false;
        }

        ImmutableSet<Place> belowMinimum() {
            return places().stream()
                    .filter(place -> count(place.table(), place.row(), place.column()) < minimum)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    @Property(tries = 400)
    void whoever_reads_the_tables_cannot_work_out_a_hidden_number(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 8) int people) {
        Case one = new Case(random, people, 3);
        ImmutableSet<Place> hidden = one.hidden();
        Map<Place, Set<Integer>> possible = TableAttacker.possible(one.published(hidden), people);

        assertThat(hidden).allSatisfy(place -> assertThat(possible.get(place)).hasSizeGreaterThan(1));
    }

    @Property(tries = 300)
    void whoever_knows_who_stands_in_which_row_cannot_work_out_a_hidden_number_either(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 6) int people) {
        Case one = new Case(random, people, 3 + random.nextInt(2));
        ImmutableSet<Place> hidden = one.hidden();
        Map<Place, Set<Integer>> possible = one.forInsider(hidden);

        assertThat(hidden)
                .filteredOn(place -> place.column() < one.columns)
                .allSatisfy(place -> assertThat(possible.get(place)).hasSizeGreaterThan(1));
    }

    @Property(tries = 1000)
    void whatever_is_below_the_minimum_is_hidden(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 60) int people) {
        Case one = new Case(random, people, 5);

        assertThat(one.hidden()).containsAll(one.belowMinimum());
    }

    @Test
    void the_attacker_works_out_what_is_hidden_alone() {
        Optional<Integer> no = Optional.empty();
        Published published = new Published(ImmutableList.of(
                ImmutableList.of(Optional.of(3), no, Optional.of(4)),
                ImmutableList.of(Optional.of(3), Optional.of(2), Optional.of(5)),
                ImmutableList.of(Optional.of(6), Optional.of(3), Optional.of(9))));

        assertThat(TableAttacker.possible(ImmutableList.of(published), 9).get(new Place(0, 0, 1)))
                .containsExactly(1);
    }

    @Test
    void the_cheapest_exchange_is_made_possible() {
        // rows 6, 1 | 5, 8 | 9, 9: the 1 is hidden with the row of the fewest people
        ImmutableList.Builder<Person> people = ImmutableList.builder();
        int[][] table = {{6, 1}, {5, 8}, {9, 9}};
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < 2; column++) {
                for (int person = 0; person < table[row][column]; person++) {
                    people.add(new Person(ImmutableList.of(row), column));
                }
            }
        }
        Suppression suppression = Suppression.of(people.build(), ImmutableList.of(3), 2, 5);

        assertThat(suppression.hidesColumn(0)).isFalse();
        assertThat(suppression.hidesRow(0, 1)).isFalse();
        for (int column = 0; column < 2; column++) {
            assertThat(suppression.hides(0, 0, column)).isTrue();
            assertThat(suppression.hides(0, 1, column)).isTrue();
            assertThat(suppression.hides(0, 2, column)).isFalse();
        }
    }

    @Test
    void a_line_hides_two_numbers_or_none_and_never_nothing_but_zeros() {
        assertThat(Line.hidden(ImmutableList.of(7, 6, 5), 5)).isEmpty();
        assertThat(Line.hidden(ImmutableList.of(7, 4, 5), 5)).containsExactly(1, 2);
        assertThat(Line.hidden(ImmutableList.of(7, 0, 9, 0), 5)).containsExactly(1, 3, 0);
        assertThat(Line.hidden(ImmutableList.of(7, 3, 9, 0), 5)).containsExactly(1, 3);
    }
}
