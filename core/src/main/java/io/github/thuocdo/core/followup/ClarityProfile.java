package io.github.thuocdo.core.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * What an assignment has to make clear in an agency ("3 rõ", "5 rõ"): a list of items, each with the moment at which it can be checked.
 *
 * <p>The lists are not the same everywhere: the five of one district need not be the five of another. {@link StandardFollowUp} has those that were
 * read; any other is data of the same shape.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name, such as "5 rõ"
 * @param basis  where the list stands
 * @param items  what has to be clear, at least one item
 */
public record ClarityProfile(BilingualText name, BilingualText basis, ImmutableList<Item> items)
        implements Serializable {
    /**
     * Checks that something has to be clear.
     *
     * @throws IllegalArgumentException if the list is empty
     */
    public ClarityProfile {
        requireNonNull(name, "name");
        requireNonNull(basis, "basis");
        ValueRule.CLARITY_OF_SOMETHING.check(!items.isEmpty(), name.vietnamese());
    }

    /** When an item can be checked (thời điểm kiểm tra). */
    public enum Moment implements Term {
        /** As soon as the matter is raised. */
        AT_ASSIGNMENT,
        /** Only when it is verified: it does not exist before. */
        AT_CLOSING
    }

    /**
     * One thing that has to be clear; it is clear when each of its aspects is.
     *
     * @param aspects  what has to be stated, at least one
     * @param moment  when that can be checked
     */
    public record Item(ImmutableSet<ClarityAspect> aspects, Moment moment) implements Serializable {
        /**
         * Checks that something has to be clear.
         *
         * @throws IllegalArgumentException if there is no aspect
         */
        public Item {
            requireNonNull(moment, "moment");
            ValueRule.CLARITY_OF_SOMETHING.check(!aspects.isEmpty(), moment.key());
        }
    }
}
