/**
 * What follows from ratings (<i>tổng hợp và phân tích kết quả chấm điểm chéo</i>).
 *
 * <p>Two things that are kept apart. An {@link io.github.thuocdo.scoring.crossrating.Aggregation} makes one number of the ratings of a subject, or
 * says why there is none; {@link io.github.thuocdo.scoring.crossrating.Aggregate.Determined#supplied()} is that number as a figure that a policy can
 * read. An {@link io.github.thuocdo.scoring.crossrating.IndexScore} does the same for an index of criteria. A {@link
 * io.github.thuocdo.scoring.crossrating.RatingDiagnosis} says how the raters rated, and is read by no score: severity, spread, marks that are all the same,
 * pairs that favour each other, agreement.
 *
 * <p>All numbers are exact ratios.
 */
@NullMarked
package io.github.thuocdo.scoring.crossrating;

import org.jspecify.annotations.NullMarked;
