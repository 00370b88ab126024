/**
 * What is followed to its end (<i>việc được theo dõi, đôn đốc</i>): raised, answered, remedied, verified.
 *
 * <p>A {@link io.github.thuocdo.core.followup.FollowUp} is one matter that somebody has to see through: a task that was assigned, a finding of an
 * inspection, a weakness that a review named, a commitment. Its {@link io.github.thuocdo.core.followup.Entry entries} say what happened to it on
 * which day. A {@link io.github.thuocdo.core.followup.ClarityProfile} says what an assignment has to make clear, a {@link
 * io.github.thuocdo.core.followup.ReminderRule} after how many reminders a matter goes to the level above.
 *
 * <p>These are facts and data. Where a matter stands on a day follows in {@code scoring.followup}; nothing of it is read on the way to a score.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.followup;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
