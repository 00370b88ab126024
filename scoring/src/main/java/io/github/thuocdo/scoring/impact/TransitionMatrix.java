package io.github.thuocdo.scoring.impact;

import static com.google.common.collect.ImmutableTable.toImmutableTable;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.thuocdo.core.text.NoBean;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many people stand how on each side (ma trận chuyển mức): a row a standing before, a column a standing after.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param people  how many people, by standing before and after; those that nobody has are left out
 */
public record TransitionMatrix(ImmutableTable<Standing, Standing, Integer> people) implements NoBean {

    /** Checks that there is a table. */
    public TransitionMatrix {
        requireNonNull(people, "people");
    }

    static TransitionMatrix of(Collection<PersonImpact> people) {
        return new TransitionMatrix(people.stream()
                .sorted(Comparator.comparing((PersonImpact one) -> one.before().settled())
                        .thenComparing(one -> one.after().settled()))
                .collect(toImmutableTable(
                        one -> one.before().settled(), one -> one.after().settled(), one -> 1, Integer::sum)));
    }

    /**
     * Returns one number.
     *
     * @param before  the standing before
     * @param after  the standing after
     * @return how many people
     */
    public int count(Standing before, Standing after) {
        return Optional.ofNullable(people.get(before, after)).orElse(0);
    }

    /**
     * Returns how many stand so before.
     *
     * @param standing  the standing
     * @return the sum of the row
     */
    public int before(Standing standing) {
        return people.row(standing).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Returns how many stand so after.
     *
     * @param standing  the standing
     * @return the sum of the column
     */
    public int after(Standing standing) {
        return people.column(standing).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Returns how many people there are.
     *
     * @return the sum of all numbers
     */
    public int size() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns how many people stand otherwise than before.
     *
     * @return the sum of the numbers beside the diagonal
     */
    public int changed() {
        return people.cellSet().stream()
                .filter(cell -> cell.getRowKey() != cell.getColumnKey())
                .mapToInt(Table.Cell::getValue)
                .sum();
    }
}
