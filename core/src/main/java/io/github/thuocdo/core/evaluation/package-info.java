/**
 * The facts of an agency (<i>sổ theo dõi, hồ sơ gốc</i>): what was assigned, delivered, marked, concluded and decided, before any policy
 * has looked at it.
 *
 * <p>A {@link io.github.thuocdo.core.evaluation.Register} holds everything that an agency knows; {@link io.github.thuocdo.core.evaluation.PeriodFacts} what was judged of
 * a subject in a period; a {@link io.github.thuocdo.core.evaluation.Result} is a finished result as a fact, which longer periods and other subjects read.
 * A {@link io.github.thuocdo.core.evaluation.Finding} is trouble in the facts, a {@link io.github.thuocdo.core.evaluation.Refusal} why nothing could be made of them.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
