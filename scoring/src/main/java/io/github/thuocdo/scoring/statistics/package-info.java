/**
 * Statistics of a classification round (<i>thống kê kết quả xếp loại</i>): how many, never who. Numbers of few people are hidden, and so is whatever
 * would let them be worked out.
 *
 * <p>{@link io.github.thuocdo.scoring.statistics.ClassStatistics} is the record; each number in it is a {@link
 * io.github.thuocdo.scoring.statistics.Count}, shown or hidden.
 */
@NullMarked
package io.github.thuocdo.scoring.statistics;

import org.jspecify.annotations.NullMarked;
