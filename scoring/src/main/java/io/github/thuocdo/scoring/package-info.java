/**
 * The engine: a dossier and a policy go in, a scorecard comes out.
 *
 * <p>A {@link io.github.thuocdo.scoring.ScoringEngine} is made once for a policy and serves any number of threads. Its {@link
 * io.github.thuocdo.scoring.Scorecard} holds the total, what it proposes, and the derivation, which is made from the very numbers of the
 * total.
 */
@NullMarked
package io.github.thuocdo.scoring;

import org.jspecify.annotations.NullMarked;
