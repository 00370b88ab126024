/**
 * Policies (<i>chính sách đánh giá, xếp loại</i>): editions of rules for a scope, and the book (<i>tập chính sách</i>) that says which one
 * is in force.
 *
 * <p>A {@link io.github.thuocdo.core.policy.Policy} is data: rules with their provisions, and choices with their keys. An agency adopts other
 * readings by {@link io.github.thuocdo.core.policy.Policy#reading Policy.reading}; what the text fixes is refused with the clause. The
 * {@link io.github.thuocdo.core.policy.PolicyBook} refuses two policies in force for one scope on one day, and never falls back to the
 * latest one.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
