package io.github.thuocdo.scoring.statistics;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;

/** Somebody who is counted in a statistic. */
record Counted(Placement placement, Organization organization) {

    ClassOutcome outcome() {
        return ClassOutcome.of(placement.proposal());
    }

    Dossier dossier() {
        return placement.scorecard().dossier();
    }

    Optional<Fraction> total() {
        return placement.scorecard().total().asOptional().map(Points::value);
    }

    /** The name of the row in which somebody stands. */
    String in(Dimension dimension) {
        return dimension.rowOf(placement, organization);
    }

    /**
     * Why somebody has no class, where that may be told: what the law says of the whole period, what the quota waits for, and what is
     * missing; never a ground, and no words that somebody wrote.
     */
    Optional<ProposalReason> reason() {
        return placement.proposal().whyNoClass().filter(this::isNameable);
    }

    private boolean isNameable(ProposalReason reason) {
        if (reason instanceof ProposalReason.Lacking lacking) {
            return !(lacking.absence() instanceof AbsenceReason.InWords);
        }
        return placement.proposal() instanceof Proposal.NotClassified || isOfQuota(reason);
    }

    private boolean isOfQuota(ProposalReason reason) {
        return placement
                .scorecard()
                .policy()
                .quota()
                .map(Quota::provision)
                .filter(quota -> reason.absence().equals(new AbsenceReason.ByRule(quota)))
                .isPresent();
    }
}
