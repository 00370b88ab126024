/**
 * Putting the dossier together (<i>lập hồ sơ</i>): from the register of an agency to the dossier of one person, organization or collective
 * and period: which fact belongs to whom, to which period, to which organization, and why a month has no score (leave, no service, nobody
 * rated it).
 *
 * <p>A {@link io.github.thuocdo.core.evaluation.Register} says what happened. The law says a good deal about what of it counts where: a task
 * belongs to the month in which it is due, an extension moves the due date only when it comes in time, a discipline counts in the year in
 * which it takes effect, the month of a transfer is judged by one of two agencies (Decree 335/2025, Art 11, 14, 18, 19). Where the law is
 * silent the policy names a reading, and {@link io.github.thuocdo.scoring.assembly.DossierAssembly} applies it. What comes out, a {@link
 * io.github.thuocdo.scoring.dossier.Dossier}, is all that the engine sees, and holds no more than the rules ask for.
 *
 * <p>Nothing here gives a point or a class. Trouble in the data becomes a {@link io.github.thuocdo.core.evaluation.Finding} of the dossier;
 * a reading that needs something that was not supplied, such as a working calendar, is refused. Allegations are never read.
 */
@NullMarked
package io.github.thuocdo.scoring.assembly;

import org.jspecify.annotations.NullMarked;
