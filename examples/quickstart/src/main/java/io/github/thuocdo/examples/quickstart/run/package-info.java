/**
 * Running case files: rounds, expectations, and what is printed.
 *
 * <p>A {@link io.github.thuocdo.examples.quickstart.run.CaseRunner} rounds a scenario with the library and holds what came out against what was
 * expected; its {@link io.github.thuocdo.examples.quickstart.run.ScenarioReport} is printed as text or as JSON. Command line and tests use
 * the same runner.
 */
@NullMarked
package io.github.thuocdo.examples.quickstart.run;

import org.jspecify.annotations.NullMarked;
