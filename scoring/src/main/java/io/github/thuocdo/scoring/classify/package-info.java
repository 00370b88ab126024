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
 */
@NullMarked
package io.github.thuocdo.scoring.classify;

import org.jspecify.annotations.NullMarked;
