/**
 * Dossiers, scorecards and policies as JSON, without loss.
 *
 * <p>{@link io.github.thuocdo.scoring.json.ThuocdoJson} is the only door. A dossier that is written and read back is the same dossier; a
 * scorecard that is read back is scored again from its own dossier, and every number of the text must come out exactly, so that a result
 * of last year can be shown to follow from its facts today.
 *
 * <p>How things are written:
 *
 * <ul>
 *   <li>numbers that a score is made of, as text: {@code "290/3"} or {@code "0.5"}, never as JSON numbers, which most programs read with
 *       rounding; only counts such as {@code "times": 2} are JSON numbers;
 *   <li>days, months and periods as {@code "2026-03-31"}, {@code "2026-03"}, {@code "2026-Q1"};
 *   <li>an observation as <code>{"given": "290/3"}</code> or <code>{"absent": "excused", "reason": "maternity"}</code>;
 *   <li>alternatives with their {@code kind}, such as <code>{"kind": "confirmed", "by": "CC-01"}</code>;
 *   <li>what is empty is left out.
 * </ul>
 *
 * <p>A policy is written record by record: every component under its own name, an optional one only where there is something, and what
 * belongs to a sealed family with its {@code kind}, such as {@code task-share}. A policy may also be written as the changes of another.
 *
 * <p>Reading is strict: whatever is unknown, misspelt, missing, given twice or out of its range is refused by a {@link
 * io.github.thuocdo.scoring.json.JsonRefusal} with the path, the value and the rule; of a policy all that is refused is told at once.
 *
 * <p>This package alone needs {@code jackson-core}, version 2. The dependency is optional: whoever reads or writes JSON adds it.
 */
@NullMarked
package io.github.thuocdo.scoring.json;

import org.jspecify.annotations.NullMarked;
