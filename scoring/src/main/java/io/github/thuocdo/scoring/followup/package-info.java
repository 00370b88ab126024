/**
 * Where the matters of a register stand that are followed to their end (<i>theo dõi, đôn đốc thực hiện</i>), on a day that the caller names: what is
 * due soon, due or overdue, who was reminded how often, who did not report, who gave no opinion, what goes to the level above.
 *
 * <pre>{@code
 * FollowUpBoard board = FollowUpBoard.of(policy, register, rules, LocalDate.of(2023, 10, 10));
 * board.turns();                       // each matter, a duty of each month once a month
 * board.onTimeOfUnits();               // 3 of 4 on time: 3/4
 * }</pre>
 *
 * <p>What an extension does to a due day is the reading of the policy; after how many reminders a matter is escalated and what has to be clear, the
 * caller says. It reads no clock, keeps nothing, and bears on no score and no class.
 */
@NullMarked
package io.github.thuocdo.scoring.followup;

import org.jspecify.annotations.NullMarked;
