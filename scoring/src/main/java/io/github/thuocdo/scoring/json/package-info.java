/**
 * What travels, as JSON, without loss (dữ liệu trao đổi): facts and whole registers, dossiers, scorecards and other outcomes, policies.
 *
 * <p>{@link io.github.thuocdo.scoring.json.ThuocdoJson} is the only door. What is written and read back is the same; a scorecard that is
 * read back is scored again from its own dossier, a round is made again of its facts and policies, and every number of the text must come out
 * exactly, so that a result of last year can be shown to follow from its facts today.
 *
 * <p>Everything is written in one way (decision 30): every component under its own name, in the order in which the type declares it. So the
 * documentation of a type is the documentation of its JSON.
 *
 * <ul>
 *   <li>an optional component, a list, a set or a map is left out when there is nothing in it, and nothing else is;
 *   <li>numbers that a score is made of are text, {@code "290/3"} or {@code "0.5"}, never JSON numbers, which most programs read with
 *       rounding; only counts such as {@code "times": 2} are JSON numbers;
 *   <li>days, months and periods are {@code "2026-03-31"}, {@code "2026-03"}, {@code "2026-Q1"}, ranges {@code "2026-01-01/.."};
 *   <li>constants are their keys: {@code "civil-servant"};
 *   <li>what belongs to a sealed family has its {@code kind}: <code>{"kind": "confirmed", "by": "CC-01"}</code>, a value that may be
 *       absent too: <code>{"kind": "given", "value": "290/3"}</code> or <code>{"kind": "excused", "reason": "on-leave"}</code>.
 * </ul>
 *
 * <p>A policy may also be written as the changes of another.
 *
 * <p>Reading is strict: whatever is unknown, misspelt, missing, given twice or out of its range is refused by a {@link
 * io.github.thuocdo.scoring.json.JsonRefusal} with the path, the value and the rule, all of it at once.
 *
 * <p>This package alone needs {@code jackson-core}, version 2, by which it reads. The dependency is optional: whoever reads JSON adds it. An
 * application that has a mapper of Jackson 2 or 3 needs nothing more: {@link io.github.thuocdo.scoring.json.Jackson2Module} and {@link
 * io.github.thuocdo.scoring.json.Jackson3Module} are found by its module discovery.
 */
@NullMarked
package io.github.thuocdo.scoring.json;

import org.jspecify.annotations.NullMarked;
