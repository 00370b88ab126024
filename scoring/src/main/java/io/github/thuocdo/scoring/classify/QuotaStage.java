package io.github.thuocdo.scoring.classify;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;

/**
 * How far the quota has come for a proposal (<i>đã xét tỷ lệ hay chưa</i>).
 *
 * <p>A class that the quota may still take away must not be told as if it stood. Example: 92 points in the year are "excellent" by the record
 * alone; whether one of the places is left shows only when everybody of the agency has been classified.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum QuotaStage implements Term {
    /** The policy has no quota for the period and the role. */
    NONE,
    /** A quota is still to come: the scorecard stands alone, or another authority settles it. */
    BEFORE,
    /** The quota has been settled; the class may still be open, as in a tie. */
    SETTLED;

    /** The stage of what a scorecard by itself proposes. */
    static QuotaStage of(Scorecard card) {
        Dossier dossier = card.dossier();
        return of(card.policy(), dossier.role(), dossier.period().kind());
    }

    /** The stage of somebody who is on no board. */
    static QuotaStage of(Policy policy, Role role, PeriodKind kind) {
        return policy.quota().filter(quota -> quota.reach().covers(role, kind)).isPresent() ? BEFORE : NONE;
    }
}
