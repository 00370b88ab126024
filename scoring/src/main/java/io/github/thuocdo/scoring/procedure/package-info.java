/**
 * Where the results of a period stand on a day (<i>trình tự, tiến độ xếp loại</i>): which steps were taken, which are missing, whose turn it is,
 * what is late or out of order, and who was not competent.
 *
 * <p>{@link io.github.thuocdo.scoring.procedure.ProcedureCheck} looks at one person, {@link io.github.thuocdo.scoring.procedure.ProcedureRound} at
 * the people of an agency, on a day that the caller names:
 *
 * <pre>{@code
 * ProcedureCheck check = ProcedureCheck.of(policy, register, ngan, EvaluationPeriod.year(2026), LocalDate.of(2026, 12, 20));
 * check.state();       // DECIDED: the class is decided and not notified
 * check.next();        // the written notice: the turn of the authority
 * check.findings();    // decided on 18 December, after 14 December; no opinion of the Party committee
 * }</pre>
 *
 * <p>It reads the {@linkplain io.github.thuocdo.core.policy.rule.Procedure procedure} of the policy, the steps, results and petitions of the register, and its
 * working calendar. It reads no clock, keeps nothing, and bears on no score and no class.
 */
@NullMarked
package io.github.thuocdo.scoring.procedure;

import org.jspecify.annotations.NullMarked;
