package io.github.thuocdo.core.catalogue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Decision;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Products that a catalogue lacked and that were added to it (bổ sung danh mục). Decree 335/2025, Art 13.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param decision  the decision that adds them
 * @param from  the first day on which they can be assigned, not before the decision
 * @param products  the products, at least one
 */
public record Addition(Decision decision, LocalDate from, ImmutableList<Product> products) implements Serializable {
    /**
     * Checks the day.
     *
     * @param decision  the decision that adds them
     * @param from  the first day on which they can be assigned, not before the decision
     * @param products  the products, at least one
     * @throws IllegalArgumentException if it takes effect before it was decided, or adds nothing
     */
    public Addition {
        requireNonNull(decision, "decision");
        requireNonNull(from, "from");
        requireNonNull(products, "products");
        checkArgument(
                !from.isBefore(decision.on()),
                "from (%s) of an addition must not be before its decision of %s",
                from,
                decision.on());
        checkArgument(!products.isEmpty(), "products (%s) of an addition must be at least one", products);
    }
}
