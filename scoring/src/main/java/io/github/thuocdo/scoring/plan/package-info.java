/**
 * How points are computed (<i>cách tính điểm của phiếu</i>): a sheet, compiled. Not exported.
 *
 * <p>A sheet is compiled to a {@link io.github.thuocdo.scoring.plan.Plan}: nodes in the order of dependence, each writing its numbers
 * into slots of a {@link io.github.thuocdo.scoring.plan.Frame}. The derivation is made from the same nodes and the same frame.
 */
@NullMarked
package io.github.thuocdo.scoring.plan;

import org.jspecify.annotations.NullMarked;
