/**
 * The house style of the generated value types, in one place.
 *
 * <p>An entity of Thuocdo is written as a sealed abstract class; its implementation and the body of its builder are
 * generated. {@link io.github.thuocdo.core.style.ThuocdoStyle} keeps everything generated invisible, so that the
 * generator can be replaced without a user noticing. This package is open to the scoring module only and is no part of
 * the public interface.
 */
@NullMarked
package io.github.thuocdo.core.style;

import org.jspecify.annotations.NullMarked;
