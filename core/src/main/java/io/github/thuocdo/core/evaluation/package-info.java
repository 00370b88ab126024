/**
 * The facts of an evaluation, before any rule has been applied.
 *
 * <p>A {@link io.github.thuocdo.core.evaluation.Register} holds everything that an agency knows; a {@link
 * io.github.thuocdo.core.evaluation.Dossier} holds what concerns one subject in one period, with every date already settled by the
 * policy: which tasks belong to the month, when they were due after all, which conclusions count this year. A {@link
 * io.github.thuocdo.core.evaluation.Result} is a finished result as a fact, which longer periods and other subjects read.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.evaluation;

import io.github.thuocdo.core.style.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
