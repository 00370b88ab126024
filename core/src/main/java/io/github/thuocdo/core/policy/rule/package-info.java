/**
 * The rules of which a policy consists (<i>quy tắc</i>), as data: how the total is made, which class it gives, what limits the class
 * (<i>điều kiện khống chế</i>), how many may have it (<i>tỷ lệ khống chế</i>).
 *
 * <p>A {@link io.github.thuocdo.core.policy.rule.Sheet} makes the total, a {@link io.github.thuocdo.core.policy.rule.Ladder} the class, a {@link
 * io.github.thuocdo.core.policy.rule.Gate} limits the class for a fact that is no matter of points, a {@link
 * io.github.thuocdo.core.policy.rule.Quota} limits how many may have a class. {@link io.github.thuocdo.core.policy.rule.WorkCounting} says how
 * work is counted and {@link io.github.thuocdo.core.policy.rule.Attribution} which fact belongs to which period.
 */
@NullMarked
package io.github.thuocdo.core.policy.rule;

import org.jspecify.annotations.NullMarked;
