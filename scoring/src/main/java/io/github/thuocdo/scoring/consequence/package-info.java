/**
 * What follows for a person from the classes of the years (<i>hệ quả của kết quả xếp loại</i>).
 *
 * <p>{@link io.github.thuocdo.scoring.consequence.Consequences} reads the outcomes of a person over the years ({@link
 * io.github.thuocdo.scoring.consequence.PersonnelHistory}) and says which measures the law in force at the time attaches to them, as proposals with
 * citation:
 *
 * <pre>{@code
 * PersonnelHistory history = PersonnelHistory.of(register, khai, Role.STAFF).withProposals(round);
 * Consequences consequences = Consequences.of(StandardConsequences.national(), history, EvaluationPeriod.year(2026));
 * consequences.measures();     // a lower position or leaving the service: to be considered (Law 80/2025/QH15, Art 27.1c)
 * }</pre>
 *
 * <p>Where two texts say different things on one occasion, both are proposed with their citations and the authority resolves it. Whoever
 * has no class, for whatever lawful reason, has no consequence, and that is said. The days within which somebody must act are computed by
 * {@link io.github.thuocdo.scoring.consequence.Deadlines}, which ask for a calendar of working days wherever the law counts those.
 *
 * <p>Nothing here decides, and nothing here changes a fact or a result.
 */
@NullMarked
package io.github.thuocdo.scoring.consequence;

import org.jspecify.annotations.NullMarked;
