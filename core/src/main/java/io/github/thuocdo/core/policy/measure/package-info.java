/**
 * How a number comes about (<i>chỉ tiêu</i>), as data.
 *
 * <p>A {@link io.github.thuocdo.core.policy.measure.Measure} names a quantity of the law and says what it is made of: marks on a form, a
 * share of converted work, a value that depends on the people managed, a mean over shorter periods. It computes nothing; an engine
 * reads it. Where the law admits two readings, the field is an {@link io.github.thuocdo.core.law.Interpretation}.
 */
@NullMarked
package io.github.thuocdo.core.policy.measure;

import org.jspecify.annotations.NullMarked;
