/**
 * The laws as tests of one's own policy (<i>bộ kiểm thử chính sách</i>), with generators for jqwik.
 *
 * <p>A test class extends {@link io.github.thuocdo.scoring.testkit.PolicyLaws} and names its policy. What is known to be broken and accepted stands
 * in {@link io.github.thuocdo.scoring.testkit.AcceptedViolations}. This package needs jqwik 1.9.3 on the path; the laws themselves do not.
 */
@NullMarked
package io.github.thuocdo.scoring.testkit;

import org.jspecify.annotations.NullMarked;
