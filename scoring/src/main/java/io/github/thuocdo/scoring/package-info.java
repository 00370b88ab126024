/**
 * The scorecard (<i>phiếu điểm</i>): a dossier and a policy go in, the total, the proposal and the derivation (<i>diễn giải cách tính</i>)
 * come out.
 *
 * <p>A {@link io.github.thuocdo.scoring.ScoringEngine} is made once for a policy and serves any number of threads. Its {@link
 * io.github.thuocdo.scoring.Scorecard} holds the total, what it proposes, and the derivation, which is made from the very numbers of the
 * total.
 */
@NullMarked
package io.github.thuocdo.scoring;

import org.jspecify.annotations.NullMarked;
