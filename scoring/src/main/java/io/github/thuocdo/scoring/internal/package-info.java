/**
 * How the engine computes. Not exported.
 *
 * <p>A sheet is compiled to a {@link io.github.thuocdo.scoring.internal.Plan}: nodes in the order of dependence, each writing its numbers
 * into slots of a {@link io.github.thuocdo.scoring.internal.Frame}. The derivation is made from the same nodes and the same frame.
 */
@NullMarked
package io.github.thuocdo.scoring.internal;

import org.jspecify.annotations.NullMarked;
