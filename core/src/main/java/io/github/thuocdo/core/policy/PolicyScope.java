package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreCategory;
import java.io.Serializable;

/**
 * For whom a policy is made (phạm vi, đối tượng áp dụng).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param channel  the channel
 * @param category  the category of people
 */
public record PolicyScope(Channel channel, CadreCategory category) implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param channel  the channel
     * @param category  the category of people
     */
    public PolicyScope {
        requireNonNull(channel, "channel");
        requireNonNull(category, "category");
    }

    /**
     * Returns the scope of a category of people in the State's channel.
     *
     * @param category  the category
     * @return the scope
     */
    public static PolicyScope civilService(CadreCategory category) {
        return new PolicyScope(Channel.CIVIL_SERVICE, category);
    }

    /**
     * Tells whether somebody is in both scopes.
     *
     * @param other  the other scope
     * @return true if the scopes have people in common
     */
    public boolean overlaps(PolicyScope other) {
        return equals(other);
    }

    /**
     * Tells whether everybody of another scope is in this one.
     *
     * @param other  the other scope
     * @return true if this scope is at least as wide
     */
    public boolean covers(PolicyScope other) {
        return equals(other);
    }
}
