/**
 * The order of work by which everybody is scored (no officer meets it): who is scored in which period, at most once, subordinates before
 * their leaders and shorter periods before longer ones. Not exported.
 *
 * <p>An {@link io.github.thuocdo.scoring.run.AppliedPolicy} says what one policy makes of a register, a {@link
 * io.github.thuocdo.scoring.run.RoundPlan} says the order, a {@link io.github.thuocdo.scoring.run.ScoringRun} scores in it, and a {@link
 * io.github.thuocdo.scoring.run.Scorebook} holds what came out.
 */
@NullMarked
package io.github.thuocdo.scoring.run;

import org.jspecify.annotations.NullMarked;
