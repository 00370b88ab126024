package io.github.thuocdo.core.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.ValueRule;
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
     * @throws IllegalArgumentException if it takes effect before it was decided, or adds nothing
     */
    public Addition {
        requireNonNull(decision, "decision");
        Days.checked(requireNonNull(from, "from"));
        requireNonNull(products, "products");
        ValueRule.ADDITION_NOT_BEFORE_DECISION.check(!from.isBefore(decision.on()), from, decision.on());
        ValueRule.ADDITION_NOT_EMPTY.check(!products.isEmpty(), products);
    }
}
