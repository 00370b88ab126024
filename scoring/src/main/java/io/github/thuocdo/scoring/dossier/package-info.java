/**
 * The dossier of one person, organization or collective in one period (<i>hồ sơ đánh giá của kỳ</i>): all that the rules ask for, every date
 * settled under the policy.
 *
 * <p>A {@link io.github.thuocdo.scoring.dossier.Dossier} is what is judged, and the only thing that is. It holds the work, the marks, the scores of those under
 * management and of shorter periods, and every {@link io.github.thuocdo.scoring.dossier.Ground} that was considered, those that do not count included.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.scoring.dossier;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
