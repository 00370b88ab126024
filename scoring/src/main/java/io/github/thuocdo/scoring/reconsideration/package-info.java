/**
 * Whom a correction touches (<i>xem xét lại, đính chính kết quả</i>): the rounds before and after it, compared.
 *
 * <p>{@link io.github.thuocdo.scoring.reconsideration.Reconsideration} compares the rounds before and after a {@link
 * io.github.thuocdo.scoring.reconsideration.Correction} and lists everybody whom it touches, with what would be otherwise: the person, the leaders whose
 * criterion d flips, colleagues who lose or win a place.
 *
 * <p>Nothing here decides, and nothing here changes a fact or a result.
 */
@NullMarked
package io.github.thuocdo.scoring.reconsideration;

import org.jspecify.annotations.NullMarked;
