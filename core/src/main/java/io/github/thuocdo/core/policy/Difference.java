package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.serial.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * One difference between two policies (điểm khác nhau): what stands at a path in either of them.
 *
 * <p>A path that is the id of a provision alone says what kind of part carries it out, {@code /} begins what concerns the policy as a whole.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param path  where, such as {@code 335.quota/rate.share}
 * @param before  what stands there in the first policy, as text; empty if nothing does
 * @param after  what stands there in the second policy, as text; empty if nothing does
 */
public record Difference(String path, Optional<String> before, Optional<String> after) implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param path  where, such as {@code 335.quota/rate.share}
     * @param before  what stands there in the first policy, as text; empty if nothing does
     * @param after  what stands there in the second policy, as text; empty if nothing does
     */
    public Difference {
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    @Override
    public String toString() {
        return path + ": " + before.orElse("–") + " → " + after.orElse("–");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
