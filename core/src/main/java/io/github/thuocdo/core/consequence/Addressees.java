package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import java.io.Serializable;

/**
 * For whom a consequence is written (đối tượng áp dụng), and whose classes it reads.
 *
 * <p>Example: removal from office under Decree 170/2025, Art 53, is for heads and deputies among the civil servants, by the class that the
 * State gave them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param channel  the channel in which the outcome was given
 * @param categories  the categories of people, at least one
 * @param roles  the roles, at least one
 */
public record Addressees(Channel channel, ImmutableSet<CadreCategory> categories, ImmutableSet<Role> roles)
        implements Serializable {
    /**
     * Checks that somebody is meant.
     *
     * @throws IllegalArgumentException if there is no category or no role
     */
    public Addressees {
        checkArgument(!categories.isEmpty(), "categories (%s) of a consequence must name somebody", categories);
        checkArgument(!roles.isEmpty(), "roles (%s) of a consequence must name somebody", roles);
    }

    /**
     * Returns whether a person is meant.
     *
     * @param category  the category of the person
     * @param role  the role of the person
     * @return true if both are among those named
     */
    public boolean include(CadreCategory category, Role role) {
        return categories.contains(requireNonNull(category, "category"))
                && roles.contains(requireNonNull(role, "role"));
    }
}
