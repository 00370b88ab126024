/**
 * How many may have a class, and who gets the places (<i>tỷ lệ khống chế</i>): the settling of a share among ranked candidates of crossing scopes. Not
 * exported; it knows no card, no person and no policy but the quota itself, so that it is proved by trying every list.
 *
 * <p>How a quota is settled:
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
package io.github.thuocdo.scoring.quota;

import org.jspecify.annotations.NullMarked;
