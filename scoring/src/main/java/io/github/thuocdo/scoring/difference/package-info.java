/**
 * In what scorecards and rounds differ (<i>khác biệt giữa hai phiếu điểm, hai đợt xếp loại</i>): two policies on the same facts, or two states of the facts
 * under one policy, as values.
 *
 * <p>The direction is always the same: what stands <em>after</em> less what stood <em>before</em>. What is the same on both sides is left out. The parts of a
 * difference of totals add up to it exactly.
 *
 * <p>In what two policies differ is {@link io.github.thuocdo.core.policy.Policy#differences Policy.differences}, in the same direction.
 */
@NullMarked
package io.github.thuocdo.scoring.difference;

import org.jspecify.annotations.NullMarked;
