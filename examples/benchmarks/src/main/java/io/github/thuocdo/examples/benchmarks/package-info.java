/**
 * How fast Thuocdo scores, and how little memory it needs, beside a loop written by hand and a service on {@code BigDecimal}.
 *
 * <p>{@link io.github.thuocdo.examples.benchmarks.Ratios} is the program: it first makes sure that all rivals give the same totals and
 * classes for the same dossiers, then times them in one run and prints each time as a ratio to the loop. With {@code -Dbench.quick} it
 * times nothing and only holds the allocation to its bounds, which is what a build can rely on.
 */
@NullMarked
package io.github.thuocdo.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
