/**
 * Work as it was assigned, delivered and judged (<i>sản phẩm, công việc được giao</i>): the ledger behind the quantities of Decree
 * 335/2025, Art 14 and 18.
 *
 * <p>A {@link io.github.thuocdo.core.task.Task} is one line: so many products of one kind with one conversion coefficient. Its {@link
 * io.github.thuocdo.core.task.Lapse lapses} are failed assessments of content and late deliveries, each with what became of a request to
 * excuse it. A task says what happened; which month it belongs to and what a lapse costs is a matter of the policy.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.task;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
