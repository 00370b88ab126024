/**
 * The classification round (<i>đợt xếp loại</i>): from the scorecards of an organization's people to the class proposed
 * for each of them.
 *
 * <p>A score alone seldom decides the class. Decree 335/2025/NĐ-CP caps the highest one: those who complete their tasks
 * excellently may be no more than 20 % of those who complete them well, in the agency and in every group of people with
 * similar tasks (Art 20.5). So the class of one person depends on the others, and an organization is classified as a
 * whole, in a declared order: first what each person's own record gives, then the cap.
 *
 * <p>There are three things to ask for:
 *
 * <ul>
 *   <li>{@link io.github.thuocdo.scoring.classify.AgencyRound}: the classes proposed for the people of an agency and a period, with one {@link
 *       io.github.thuocdo.scoring.classify.Placement} a person and one {@link
 *       io.github.thuocdo.scoring.classify.ScopeOutcome} a scope;
 *   <li>{@link io.github.thuocdo.scoring.classify.OrganizationRound}: those proposed for the organizations, or the leadership collectives,
 *       that one authority recognises;
 *   <li>{@link io.github.thuocdo.scoring.classify.Sensitivity}: on which readings of the law a proposal depends.
 * </ul>
 *
 * <p>How a cap is settled here:
 *
 * <ol>
 *   <li>Each <i>scope</i> (<i>phạm vi</i>: the agency, a group) has a number of <i>places</i>: the largest number that
 *       still respects the share when everybody who finds no place joins the class below. It is a property of the head
 *       counts, never the end of an iteration.
 *   <li>Candidates are taken best first, those with equal keys together. Whoever fits in every scope is admitted. A
 *       candidate is refused only for those who rank above, so nobody is passed over for a lower-ranked person of the
 *       same scopes.
 *   <li>Equal candidates of whom only some fit are never told apart by the program. They are referred to the authority
 *       with the places that are left, or none of them is admitted, as the policy says.
 * </ol>
 *
 * <p>Filling as many places as possible is not the aim: where scopes cross, the largest possible list may leave out the
 * best candidate to fit two others.
 *
 * <p>Example: a unit has twelve candidates and twelve people rated good. At 20 %, rounded down, with those who find no
 * place counted as good, four are admitted: 4 ≤ 20 % of the 20 who are then good; five would need 25.
 */
@NullMarked
package io.github.thuocdo.scoring.classify;

import org.jspecify.annotations.NullMarked;
