package io.github.thuocdo.scoring.reconsideration;

import io.github.thuocdo.core.evaluation.Result;

/**
 * A result and the one that it replaces (kết quả thay thế và kết quả bị thay thế). Both stay readable.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param older  the result that counts no more
 * @param newer  the result that counts
 */
public record ReplacedResult(Result older, Result newer) {}
