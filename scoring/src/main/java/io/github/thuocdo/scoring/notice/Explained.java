package io.github.thuocdo.scoring.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;

/**
 * What there is to explain about one person and one period (nội dung cần giải thích).
 *
 * <p>A month is explained by its scorecard alone. In a year the round of the whole organization comes after the scorecard: the quota may
 * move a person, so the proposal and the rules considered are given here, and may be others than the scorecard's own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param card  the scorecard of the person
 * @param proposal  what is proposed in the end
 * @param considerations  the rules that were considered for it, applied or not, in the order of the instrument
 * @param dependences  the readings under which something else would be proposed; empty where there are none
 * @param findings  the trouble in the data, that of the scorecard included
 */
public record Explained(
        Cadre cadre,
        Scorecard card,
        Proposal proposal,
        ImmutableList<Consideration> considerations,
        ImmutableList<Dependence> dependences,
        ImmutableList<Finding> findings) {

    /**
     * Checks that the scorecard is that of the person, and that the readings are questions of its policy.
     *
     * @param cadre  the person
     * @param card  the scorecard of the person
     * @param proposal  what is proposed in the end
     * @param considerations  the rules that were considered for it
     * @param dependences  the readings under which something else would be proposed
     * @param findings  the trouble in the data
     * @throws IllegalArgumentException if the scorecard is about somebody else, or a reading answers no question of the policy
     */
    public Explained {
        requireNonNull(cadre, "cadre");
        requireNonNull(card, "card");
        requireNonNull(proposal, "proposal");
        requireNonNull(considerations, "considerations");
        requireNonNull(dependences, "dependences");
        requireNonNull(findings, "findings");
        Dossier dossier = card.dossier();
        checkArgument(
                dossier.cadre().equals(cadre.id()),
                "cadre (%s) must be the one of the scorecard: %s",
                cadre.id(),
                dossier.cadre());
        for (Dependence dependence : dependences) {
            checkArgument(
                    card.policy().interpretations().containsKey(dependence.interpretation()),
                    "interpretation (%s) must be one of policy %s",
                    dependence.interpretation(),
                    card.policy().id());
        }
    }

    /**
     * Explains a scorecard by itself.
     *
     * @param cadre  the person
     * @param card  the scorecard of the person
     * @return the scorecard's own proposal, considerations and findings, without dependences
     * @throws IllegalArgumentException if the scorecard is about somebody else
     */
    public static Explained of(Cadre cadre, Scorecard card) {
        return new Explained(cadre, card, card.proposal(), card.considerations(), ImmutableList.of(), card.findings());
    }

    /** Returns whether the period leads to a class, and not only to points. */
    boolean hasClass() {
        Dossier dossier = card.dossier();
        return card.policy()
                .ladder(dossier.role(), dossier.period().kind())
                .filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS)
                .isPresent();
    }
}
