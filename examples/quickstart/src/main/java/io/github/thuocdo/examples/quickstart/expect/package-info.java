/**
 * What a case file expects, and how it is held against what came out.
 *
 * <p>Every expectation is a {@link io.github.thuocdo.examples.quickstart.expect.Check}: it looks at an {@link
 * io.github.thuocdo.examples.quickstart.expect.Outcome} and answers with a {@link
 * io.github.thuocdo.examples.quickstart.expect.Mismatch}, or with nothing. Numbers are compared exactly.
 */
@NullMarked
package io.github.thuocdo.examples.quickstart.expect;

import org.jspecify.annotations.NullMarked;
