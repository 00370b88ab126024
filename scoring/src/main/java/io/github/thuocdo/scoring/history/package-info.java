/**
 * What came before and what follows: consequences of outcomes, corrections and whom they touch, the coverage of longer periods.
 *
 * <p><b>Consequences</b> (<i>hệ quả</i>). {@link io.github.thuocdo.scoring.history.Consequences} reads the outcomes of a person over the
 * years ({@link io.github.thuocdo.scoring.history.PersonnelHistory}) and says which measures the law in force at the time attaches to
 * them, as proposals with citation:
 *
 * <pre>{@code
 * PersonnelHistory history = PersonnelHistory.of(register, khai, Role.STAFF).withProposals(review);
 * Consequences consequences = Consequences.of(StandardConsequences.national(), history, EvaluationPeriod.year(2026));
 * consequences.measures();     // a lower position or leaving the service: to be considered (Law 80/2025/QH15, Art 27.1c)
 * }</pre>
 *
 * <p>Where two texts say different things on one occasion, both are proposed with their citations and the authority resolves it. Whoever
 * has no class, for whatever lawful reason, has no consequence, and that is said. The days within which somebody must act are computed by
 * {@link io.github.thuocdo.scoring.history.Deadlines}, which ask for a calendar of working days wherever the law counts those.
 *
 * <p><b>Corrections</b> (<i>đính chính</i>). {@link io.github.thuocdo.scoring.history.Reconsideration} compares the reviews before and after
 * a {@link io.github.thuocdo.scoring.history.Correction} and lists everybody whom it touches, with what would be otherwise: the person, the
 * leaders whose criterion d flips, colleagues who lose or win a place.
 *
 * <p><b>Longer periods</b>. {@link io.github.thuocdo.scoring.history.Coverage} says on which months or quarters a year rests and who judged
 * them; {@link io.github.thuocdo.scoring.history.Routes} whether months, quarters and the record lead to one total.
 *
 * <p>Nothing here decides, and nothing here changes a fact or a result.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.scoring.history;

import io.github.thuocdo.core.style.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
