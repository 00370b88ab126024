/**
 * Editions for people who read law: a policy as a table, and advice on a policy (bảng quy tắc, rà soát).
 *
 * <p>An edition of an instrument is data ({@link io.github.thuocdo.core.policy.Policy}). {@link
 * io.github.thuocdo.scoring.edition.EditionTable} prints it, so that a lawyer can lay it beside the gazette: clause, rule, every number,
 * and for each place where the text is silent how it is read, who chose so and why, and what else could have been chosen.
 *
 * <p>Nothing here knows a particular instrument. The parts of a rule are read off its records, and each kind of part has a sentence in
 * Vietnamese and one in English; a new kind without a sentence fails a test.
 */
@NullMarked
package io.github.thuocdo.scoring.edition;

import org.jspecify.annotations.NullMarked;
