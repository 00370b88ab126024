package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.proposal.Proposal;

/**
 * Somebody among whom a quota is counted.
 *
 * @param cadre  the person
 * @param scorecard  the scorecard of the year
 * @param proposal  what the person's own record gives
 * @param scopes  where the person is counted, the innermost first
 */
record BoardMember(CadreId cadre, Scorecard scorecard, Proposal proposal, ImmutableList<ScopeId> scopes) {

    boolean isClassified() {
        return proposal instanceof Proposal.Classified;
    }

    boolean is(Classification level) {
        return proposal.equals(new Proposal.Classified(level));
    }

    /** Whether the person may still come into a class, and so into a base. */
    boolean isUndecided() {
        return proposal instanceof Proposal.Undetermined || proposal instanceof Proposal.Pending;
    }
}
