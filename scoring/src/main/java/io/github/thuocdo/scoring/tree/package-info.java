/**
 * A text that somebody wrote, as a tree with places (no officer meets it), from which checked words, numbers, dates and tables are read.
 * Not exported.
 *
 * <p>What is read here is written by a lawyer or a personnel officer, not by a programmer. This package therefore keeps three promises.
 *
 * <ol>
 *   <li><b>What was typed is what is read.</b> {@code on}, {@code no}, {@code 2026-03-05}, {@code 0.10} and {@code 12:30} stay text
 *       until somebody asks for a date or a number. All text is in Unicode form NFC, because Vietnamese letters arrive composed and
 *       decomposed, and the letter ð that merely looks like đ is refused in keys and headings.
 *   <li><b>Every trouble is one line with its place.</b> A {@link io.github.thuocdo.scoring.refusal.Problem} says where, what, why and
 *       by which stable code; never a stack trace.
 *   <li><b>All troubles of a text are told at once.</b> Readers do not throw; they add to {@link
 *       io.github.thuocdo.scoring.tree.Problems} and go on.
 * </ol>
 *
 * <p>The way through the package:
 *
 * <pre>{@code
 * MapReader reader = MapReader.of(document, problems);
 * Optional<String> title = reader.required("case").text();
 * Optional<LocalDate> signed = reader.optional("signed", "ký ngày").date();
 * reader.finish();                    // reports the keys that nobody asked for
 * }</pre>
 *
 * <p>Nested maps are read by a function, which finishes them by itself, and tables by a {@link
 * io.github.thuocdo.scoring.tree.TableLayout}:
 *
 * <pre>{@code
 * ImmutableList<Person> people = reader.required("people").maps(person -> {
 *     Optional<String> id = person.required("id").text();
 *     Optional<TextTable> tasks = person.optional("tasks").table(TASKS);
 *     return person.make("not-a-person", () -> Person.of(id.orElseThrow(), tasks));
 * });
 * }</pre>
 *
 * <p>Nothing here knows what a task or a cadre is.
 */
@NullMarked
package io.github.thuocdo.scoring.tree;

import org.jspecify.annotations.NullMarked;
