/**
 * Scrutiny of an edition by people who read law (<i>rà soát văn bản</i>): a policy as a table, and advice on a policy.
 *
 * <p>An edition of an instrument is data ({@link io.github.thuocdo.core.policy.Policy}). {@link
 * io.github.thuocdo.scoring.scrutiny.EditionTable} prints it, so that a lawyer can lay it beside the gazette: clause, rule, every number,
 * and for each place where the text is silent how it is read, who chose so and why, and what else could have been chosen. {@link
 * io.github.thuocdo.scoring.scrutiny.PolicyTerms} gives the single words of a policy: its questions, readings, clauses and bands.
 *
 * <p>{@link io.github.thuocdo.scoring.scrutiny.EditionLint} looks at a policy before it is used and gives {@link
 * io.github.thuocdo.scoring.scrutiny.Advice advice}: clauses of instruments that are not in force, rules that can never apply, questions
 * that nobody has answered, readings adopted after the period began. What makes a policy impossible is refused when it is made, and is no
 * matter of advice.
 *
 * <p>Nothing here knows a particular instrument. The parts of a rule are read off its records, and each kind of part has a sentence in
 * Vietnamese and one in English; a new kind without a sentence fails a test.
 */
@NullMarked
package io.github.thuocdo.scoring.scrutiny;

import org.jspecify.annotations.NullMarked;
