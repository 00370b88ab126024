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
}
