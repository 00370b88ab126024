/**
 * What somebody has promised to reach by a day, and by which measure (<i>cam kết, chỉ tiêu, việc khó đăng ký</i>): registered hard tasks, milestones,
 * targets, portfolios and measures of a remediation plan.
 *
 * <p>A {@link io.github.thuocdo.core.promise.Promise} has one {@link io.github.thuocdo.core.promise.PromisedMeasure}, with a base of its own or none that
 * is known, and the {@link io.github.thuocdo.core.promise.ProgressReport reports} on it. A {@link io.github.thuocdo.core.promise.RegistrationRule} says how
 * many promises a tier has to register.
 *
 * <p>These are facts and data. What was reached on a day follows in {@code scoring.promise}; nothing of it is read on the way to a score.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.promise;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
