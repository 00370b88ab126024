package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/**
 * Somebody among whom a quota is counted.
 *
 * @param subject  the person, organization or collective
 * @param role  in which the subject is evaluated
 * @param scorecard  the scorecard of the period
 * @param proposal  what the subject's own record gives
 * @param scopes  where the subject is counted, the innermost first
 */
record BoardMember(Subject subject, Role role, Scorecard scorecard, Proposal proposal, ImmutableList<ScopeId> scopes) {

    boolean isClassified() {
        return proposal instanceof Proposal.Classified;
    }

    boolean is(Classification level) {
        return proposal.classified().equals(Optional.of(level));
    }

    /** Whether the subject may still come into a class, and so into a base. */
    boolean isUndecided() {
        return proposal instanceof Proposal.Undetermined || proposal instanceof Proposal.Pending;
    }
}
