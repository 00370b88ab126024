/**
 * How fast Thuocdo is, and how little memory it needs: the road of an agency's year beside a plain service over the same register, and the
 * engine alone beside a loop written by hand.
 *
 * <p>{@link io.github.thuocdo.examples.benchmarks.Ratios} is the program: it first makes sure that all rivals give the same totals and
 * classes for the same facts, then times them and prints ratios. With {@code -Dbench.quick} it times nothing and only holds bytes to their
 * bounds, which is what a build can rely on.
 */
@NullMarked
package io.github.thuocdo.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
