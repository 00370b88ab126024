/**
 * The text layer of case files: from the bytes of a file to checked words, numbers, dates and tables, with the place of each.
 *
 * <p>A case file is written by a lawyer or a personnel officer, not by a programmer. This package therefore keeps three promises.
 *
 * <ol>
 *   <li><b>What was typed is what is read.</b> YAML 1.2 is read with its failsafe schema: {@code on}, {@code no},
 *       {@code 2026-03-05}, {@code 0.10} and {@code 12:30} stay text until somebody asks for a date or a number. All text is
 *       brought to Unicode form NFC, because Vietnamese letters arrive composed and decomposed, and the letter ð that merely
 *       looks like đ is refused in keys and headings.
 *   <li><b>Every trouble is one line with its place.</b> A {@link io.github.thuocdo.examples.quickstart.text.CaseProblem}
 *       says where, what, why and by which stable code; never a stack trace.
 *   <li><b>All troubles of a file are told at once.</b> Readers do not throw; they add to
 *       {@link io.github.thuocdo.examples.quickstart.text.Problems} and go on. The caller throws one
 *       {@link io.github.thuocdo.examples.quickstart.text.CaseRefusal} in the end.
 * </ol>
 *
 * <p>The way through the package:
 *
 * <pre>{@code
 * Problems problems = Problems.empty();
 * for (TextMap document : TextFile.read(path, problems).documents()) {
 *     MapReader reader = MapReader.of(document, problems);
 *     Optional<String> title = reader.required("case").text();
 *     Optional<LocalDate> signed = reader.optional("signed", "ký ngày").date();
 *     reader.finish();                    // reports the keys that nobody asked for
 * }
 * problems.throwIfAny();
 * }</pre>
 *
 * <p>Nested maps are read by a function, which finishes them by itself, and tables by a
 * {@link io.github.thuocdo.examples.quickstart.text.TableLayout}:
 *
 * <pre>{@code
 * ImmutableList<Person> people = reader.required("people").maps(person -> {
 *     Optional<String> id = person.required("id").text();
 *     Optional<TextTable> tasks = person.optional("tasks").table(TASKS);
 *     return person.make("not-a-person", () -> Person.of(id.orElseThrow(), tasks));
 * });
 * }</pre>
 *
 * <p>Nothing here knows what a task or a cadre is; no type of this package reads a clock or a locale.
 */
@NullMarked
package io.github.thuocdo.examples.quickstart.text;

import org.jspecify.annotations.NullMarked;
