/**
 * What comes out (<i>kết quả đề xuất và căn cứ tính</i>): the class that is proposed, the rules that were considered on the way, and how
 * the number came about.
 *
 * <p>A {@link io.github.thuocdo.scoring.outcome.Proposal} is never a decision: a competent person decides, and may decide otherwise with a
 * written reason. Every rule that could have changed the proposal is a {@link io.github.thuocdo.scoring.outcome.Consideration}, applied or
 * not.
 *
 * <p>A {@link io.github.thuocdo.scoring.outcome.Step} is made from the very numbers that the engine computed; nothing is computed a second
 * time. Its parts add up to it exactly, and every step names its provision and the facts behind it.
 */
@NullMarked
package io.github.thuocdo.scoring.outcome;

import org.jspecify.annotations.NullMarked;
