package io.github.thuocdo.scoring.reconsideration;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.evaluation.Result;

/**
 * A result and the one that it replaces (kết quả thay thế và kết quả bị thay thế). Both stay readable.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param older  the result that counts no more
 * @param newer  the result that counts
 */
public record ReplacedResult(Result older, Result newer) {
    /**
     * Checks that nothing is null.
     *
     * @param older  the result that counts no more
     * @param newer  the result that counts
     */
    public ReplacedResult {
        requireNonNull(older, "older");
        requireNonNull(newer, "newer");
    }
}
