/**
 * The laws that a sound evaluation policy keeps (<i>tính chất phải giữ</i>), whatever the facts.
 *
 * <p>A {@link io.github.thuocdo.scoring.invariant.Law} is a named statement with a precondition. It is tried on specimens, agencies made by chance, and
 * is kept, not asked, or broken; {@link io.github.thuocdo.scoring.invariant.Laws} has them all, and {@link
 * io.github.thuocdo.scoring.invariant.LawRun} tries them on one policy and keeps the smallest case of each that is broken. {@link
 * io.github.thuocdo.scoring.invariant.LawReport} tells it, and shows each of these cases as a case file.
 */
@NullMarked
package io.github.thuocdo.scoring.invariant;

import org.jspecify.annotations.NullMarked;
