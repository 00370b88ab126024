/**
 * Ratings (<i>chấm điểm chéo, lấy ý kiến, khảo sát</i>): who rated whom on which sheet for which period, and the returns of an index of
 * criteria.
 *
 * <p>One concept serves cross-scoring between agencies and between people, surveys of people and business, and councils: a {@link
 * io.github.thuocdo.core.rating.Rating} is given by a {@link io.github.thuocdo.core.rating.Rater} about a subject on a {@link
 * io.github.thuocdo.core.rating.RatingSheet}; a {@link io.github.thuocdo.core.rating.RatingRound} holds those of a period with the conflicts of
 * interest that were declared. A mark that was not given is an absence with its reason, never a zero, and nobody rates himself.
 *
 * <p>An index (<i>chỉ số, như chỉ số cải cách hành chính</i>) is a tree of {@link io.github.thuocdo.core.rating.IndexNode nodes}, and an {@link
 * io.github.thuocdo.core.rating.IndexReturn} what a unit gave itself in it and what was appraised. Sheets, scales, weights and content are those
 * of whoever runs the round: no number of any instrument is here.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.rating;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
