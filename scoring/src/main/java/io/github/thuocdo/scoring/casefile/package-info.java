/**
 * Case files (<i>hồ sơ tình huống</i>): from the text of a file to a register, the readings under which it is scored, and what must come out.
 *
 * <p>{@link io.github.thuocdo.scoring.casefile.CaseFile#read CaseFile.read} reads a file of one or more cases; each case is one or
 * more {@link io.github.thuocdo.scoring.casefile.Scenario scenarios}: the facts under the readings of the file, and again under
 * those of each variant. The format is documented in {@code docs/case-files.md}; every name of a key or word stands in one class, and a test
 * holds the document against it.
 *
 * <p>This package alone needs {@code snakeyaml-engine}. The dependency is optional: whoever reads case files adds it.
 */
@NullMarked
package io.github.thuocdo.scoring.casefile;

import org.jspecify.annotations.NullMarked;
