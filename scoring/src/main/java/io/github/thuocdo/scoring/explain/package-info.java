/**
 * How a number came about: a tree of steps whose parts add up to it exactly.
 *
 * <p>A {@link io.github.thuocdo.scoring.explain.Step} is made from the very numbers that the engine computed; nothing is computed a second
 * time. Every step names its provision and the facts behind it.
 */
@NullMarked
package io.github.thuocdo.scoring.explain;

import org.jspecify.annotations.NullMarked;
