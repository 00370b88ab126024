/**
 * What the law attaches to the outcome of an evaluation (<i>hệ quả của kết quả đánh giá, xếp loại</i>), as data.
 *
 * <p>A {@link io.github.thuocdo.core.consequence.ConsequenceRule} says to whom ({@link
 * io.github.thuocdo.core.consequence.Addressees}), upon what ({@link io.github.thuocdo.core.consequence.Occasion}: one year "not
 * completed", two consecutive years, discipline, votes of low confidence) and during which time the law attaches which {@link
 * io.github.thuocdo.core.consequence.PersonnelMeasure}, and how binding its words are ({@link
 * io.github.thuocdo.core.consequence.BindingForce}). The rules of the national instruments, and those of Hanoi, are in {@link
 * io.github.thuocdo.core.consequence.StandardConsequences}; the days within which somebody must act are {@link
 * io.github.thuocdo.core.consequence.TimeLimit}s, shipped in {@link io.github.thuocdo.core.consequence.StandardTimeLimits}.
 *
 * <p>Nothing here decides about anybody. A measure is never automatic: the package {@code scoring.consequence} draws <em>proposals</em> from
 * these rules, each with its citation, and a competent authority decides. Where two texts differ both stand in the list, each naming the
 * other; where a text was not confirmed, its rule says what must be supplied.
 */
@NullMarked
package io.github.thuocdo.core.consequence;

import org.jspecify.annotations.NullMarked;
