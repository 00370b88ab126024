/**
 * What a case file expects (<i>kết quả mong đợi</i>), and how it is held against what came out.
 *
 * <p>Every expectation is a {@link io.github.thuocdo.scoring.expectation.Check}: it looks at an {@link
 * io.github.thuocdo.scoring.expectation.ActualOutcome} and answers with a {@link
 * io.github.thuocdo.scoring.expectation.Mismatch}, or with nothing. Numbers are compared exactly.
 */
@NullMarked
package io.github.thuocdo.scoring.expectation;

import org.jspecify.annotations.NullMarked;
