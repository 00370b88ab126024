package io.github.thuocdo.scoring.classify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.io.Serializable;

/**
 * What a review proposes for one person, organization or collective (<i>mức xếp loại đề xuất</i>), and why.
 *
 * <p>The person's own record gives one proposal, the quota may change it: with 92 points and no place left, {@code
 * beforeQuota} is "excellent" and {@code proposal} is "good". A consideration names scopes and numbers of places, never a
 * colleague or a colleague's score; of a scope so small that its numbers would give a colleague away it says only that
 * the scope is too small.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  the person, organization or collective
 * @param scorecard  the scorecard of the period
 * @param beforeQuota  what the person's own record gives, gates and the limit of heads included
 * @param proposal  what is proposed after the quota
 * @param considerations  the rules that were considered, applied or not: bands and gates in the order of the instrument,
 *     then the quota, one entry a scope, the innermost first
 * @param findings  the trouble in the data, that of the scorecard included
 * @param quota  whether the quota has been settled for the proposal
 */
public record Placement(
        Subject subject,
        Scorecard scorecard,
        Proposal beforeQuota,
        Proposal proposal,
        ImmutableList<Consideration> considerations,
        ImmutableList<Finding> findings,
        QuotaStage quota)
        implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param subject  the person, organization or collective
     * @param scorecard  the scorecard of the period
     * @param beforeQuota  what the person's own record gives, gates and the limit of heads included
     * @param proposal  what is proposed after the quota
     * @param considerations  the rules that were considered, applied or not
     * @param findings  the trouble in the data
     * @param quota  whether the quota has been settled for the proposal
     */
    public Placement {
        requireNonNull(subject, "subject");
        requireNonNull(scorecard, "scorecard");
        requireNonNull(beforeQuota, "beforeQuota");
        requireNonNull(proposal, "proposal");
        requireNonNull(considerations, "considerations");
        requireNonNull(findings, "findings");
        requireNonNull(quota, "quota");
    }

    /**
     * Returns what a scorecard by itself proposes: that of a month, or of a year before it is reviewed with the others.
     *
     * @param card  the scorecard
     * @return its proposal, considerations and findings; before the quota where the policy has one for the period and role
     */
    public static Placement of(Scorecard card) {
        Proposal proposal = card.proposal();
        return new Placement(
                card.dossier().subject(),
                card,
                proposal,
                proposal,
                card.considerations(),
                card.findings(),
                QuotaStage.of(card));
    }

    /**
     * Returns the person for whom it is proposed.
     *
     * @return the person
     * @throws IllegalStateException if it is proposed for an organization or a collective
     */
    public CadreId cadre() {
        return scorecard.dossier().cadre();
    }
}
