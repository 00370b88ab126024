/**
 * What the engine proposes, and the rules it considered on the way.
 *
 * <p>A {@link io.github.thuocdo.scoring.proposal.Proposal} is never a decision: a competent person decides, and may decide otherwise with a
 * written reason. Every rule that could have changed the proposal is a {@link io.github.thuocdo.scoring.proposal.Consideration}, applied or
 * not.
 */
@NullMarked
package io.github.thuocdo.scoring.proposal;

import org.jspecify.annotations.NullMarked;
