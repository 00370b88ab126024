/**
 * The exact numbers of points and shares (<i>điểm, tỷ lệ</i>): bands, roundings, and nothing that loses a digit in passing.
 *
 * <p>A month's score is a mean of ratios: {@code 30 + 70 × (6/7 + 5/7 + 6/7) / 3} is {@code 260/3}, which no decimal can
 * write. Whether a person stands at 90 or just below it decides a class, so nothing here is ever a {@code double} and
 * nothing is rounded in passing:
 *
 * <ul>
 *   <li>{@link io.github.thuocdo.core.number.Fraction} is a rational number, always in lowest terms;
 *   <li>{@link io.github.thuocdo.core.number.Points} (<i>điểm</i>) is a fraction that counts points of a score;
 *   <li>{@link io.github.thuocdo.core.number.Interval} is a band with open or closed edges, "from 70 to below 90";
 *   <li>{@link io.github.thuocdo.core.number.Rounding} is a rounding that a policy names, the only way to lose digits.
 * </ul>
 *
 * <p>Each of them is written as text and read back without loss: {@code parse} is the inverse of {@code toString}. Text
 * uses a dot as decimal separator whatever the language of the reader; the Vietnamese comma belongs to rendering.
 */
@NullMarked
package io.github.thuocdo.core.number;

import org.jspecify.annotations.NullMarked;
