package io.github.thuocdo.core.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * A group of products of like complexity (nhóm mức độ phức tạp). Decree 335/2025, Art 13.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id  the number or name by which products refer to it, such as {@code 2}
 * @param description  what kind of work belongs in it, in the words of the agency
 * @param maximum  the most points that a product of it may have, above 0
 */
public record ComplexityGroup(String id, String description, Points maximum) implements Serializable {
    /**
     * Checks the maximum.
     *
     * @throws IllegalArgumentException if the id is blank or the maximum is not above 0
     */
    public ComplexityGroup {
        requireNonNull(id, "id");
        PlainText.printed("description", description);
        requireNonNull(maximum, "maximum");
        PlainText.checked("id", id);
        ValueRule.GROUP_MAXIMUM.check(maximum.value().signum() > 0, maximum, id);
    }

    /**
     * Returns the five groups of the handbook of the Ministry of Home Affairs (2026), {@code 1} to {@code 5}, with 100, 200, 300, 400 and
     * 500 points. An agency may describe them in its own words.
     *
     * @return the groups, the least complex first
     */
    public static ImmutableList<ComplexityGroup> handbook() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        new ComplexityGroup(Integer.toString(number), "Nhóm " + number, Points.of(100L * number)))
                .collect(toImmutableList());
    }
}
