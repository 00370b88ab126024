package io.github.thuocdo.core.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The points of a product by the four aspects that experts look at (chấm điểm theo bốn khía cạnh), as the handbook of the Ministry of Home
 * Affairs (2026) suggests.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param difficulty  for difficulty and creativity (độ khó, tính sáng tạo), at least 0
 * @param process  for process, volume and time (quy trình, khối lượng, thời gian), at least 0
 * @param coordination  for coordination with others (phối hợp), at least 0
 * @param scope  for the scope, or the level that approves (phạm vi, cấp phê duyệt), at least 0
 */
@RecordStyle
@Value.Builder
public record Aspects(Points difficulty, Points process, Points coordination, Points scope) implements Serializable {
    /**
     * Checks that no aspect takes points away.
     *
     * @throws IllegalArgumentException naming the aspect that is below 0
     */
    public Aspects {
        checkNotNegative("difficulty", difficulty);
        checkNotNegative("process", process);
        checkNotNegative("coordination", coordination);
        checkNotNegative("scope", scope);
    }

    private static void checkNotNegative(String name, Points points) {
        requireNonNull(points, name);
        ValueRule.ASPECT_NOT_NEGATIVE.check(points.value().signum() >= 0, name, points);
    }

    /**
     * Returns the points of the product.
     *
     * @return the sum of the four aspects
     */
    public Points total() {
        return difficulty.plus(process).plus(coordination).plus(scope);
    }

    /**
     * Starts aspects.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds aspects of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends AspectsBuilder {
        Builder() {}
    }
}
