/**
 * The agencies, offices and divisions in which people work (<i>cơ quan, tổ chức, đơn vị</i>).
 *
 * <p>A {@link io.github.thuocdo.core.unit.Unit} says what it is called, what it may do with its people
 * ({@link io.github.thuocdo.core.unit.UnitLevel}) and which unit it belongs to. Who works in it, and the check that units
 * form a tree, are in the package {@code organization}.
 */
@NullMarked
package io.github.thuocdo.core.unit;

import org.jspecify.annotations.NullMarked;
