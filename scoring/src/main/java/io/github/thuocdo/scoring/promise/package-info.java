/**
 * What was reached of what was promised (<i>thực hiện cam kết, chỉ tiêu</i>), on a day that the caller names: the scoreboard of targets, portfolios that do not
 * add up, tiers that have not registered what they were asked for.
 *
 * <pre>{@code
 * PromiseBoard board = PromiseBoard.of(register, rules, LocalDate.of(2023, 11, 1));
 * board.count(PromiseKind.TARGET);     // 15 reached, 3 above, 5 below
 * board.findings();                    // 5,869 procedures, whose parts are 5,859
 * }</pre>
 *
 * <p>It reads no clock, keeps nothing, and bears on no score and no class.
 */
@NullMarked
package io.github.thuocdo.scoring.promise;

import org.jspecify.annotations.NullMarked;
