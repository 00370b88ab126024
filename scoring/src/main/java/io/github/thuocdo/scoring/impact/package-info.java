/**
 * Whom a change of policy moves (<i>đánh giá tác động của việc sửa đổi tiêu chí xếp loại</i>): the same people and facts under two policies, side by side.
 *
 * <p>{@link io.github.thuocdo.scoring.impact.Impact} holds everybody with the class on both sides, and for each change of class what made it: the person's
 * own record, the limit of heads, or the places of the quota. {@link io.github.thuocdo.scoring.impact.EditShares} divides the effect of several edits among
 * them.
 *
 * <p>Nothing here changes a fact, a policy or a result; neither side knows of the other.
 */
@NullMarked
package io.github.thuocdo.scoring.impact;

import org.jspecify.annotations.NullMarked;
