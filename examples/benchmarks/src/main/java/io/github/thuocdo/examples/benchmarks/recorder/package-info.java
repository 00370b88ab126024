/**
 * Proves that a change of the program changes no result: random case files are run through an old jar and through the new code, and what
 * came out is compared. {@link io.github.thuocdo.examples.benchmarks.recorder.Recorder} is the program.
 */
@NullMarked
package io.github.thuocdo.examples.benchmarks.recorder;

import org.jspecify.annotations.NullMarked;
