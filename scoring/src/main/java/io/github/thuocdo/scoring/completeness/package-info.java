/**
 * Whether a round rests on all that it should (<i>đầy đủ của dữ kiện</i>): which facts of the register it makes no use of, and why; who
 * lacks what, and whom that holds up; which days have to be loaded before it can be made.
 *
 * <p>Nothing of this is made before somebody asks for it.
 */
@NullMarked
package io.github.thuocdo.scoring.completeness;

import org.jspecify.annotations.NullMarked;
