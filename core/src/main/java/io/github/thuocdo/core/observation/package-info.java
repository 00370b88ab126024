/**
 * What was observed, or why there is no value (<i>lý do không có giá trị</i>).
 *
 * <p>A month without a mark may mean that the mark is due next week, that the criterion does not concern this person,
 * that she was on maternity leave, that her superior forgot, or that the mark is kept back while a complaint is looked
 * into. None of these is a zero, and they are not one another: the law counts them differently or says nothing. An
 * {@link io.github.thuocdo.core.observation.Observation} is either the value or one of the five reasons, and whoever
 * computes with it has to say what each reason means.
 */
@NullMarked
package io.github.thuocdo.core.observation;

import org.jspecify.annotations.NullMarked;
