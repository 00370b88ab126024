package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The policy from which another one was derived by amendments (văn bản được sửa đổi, cụ thể hóa).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the id of the policy that was amended
 * @param contentHash  the hash of its content then: sixty-four hexadecimal digits
 */
public record PolicyBasis(String policy, String contentHash) implements Serializable {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the hash.
     *
     * @throws IllegalArgumentException if the hash has another form
     */
    public PolicyBasis {
        ValueRule.HASH_FORM.check(
                HASH.matcher(requireNonNull(contentHash, "contentHash")).matches(), contentHash);
    }
}
