package io.github.thuocdo.examples.quickstart.run;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;

/** The outcome of a person of whom there is no scorecard: not under the policy, or nothing is on record. */
record NoOutcome(Gap reason, Optional<Proposal> proposal) implements OutcomeWithoutScorecard {

    static final NoOutcome NOT_UNDER_POLICY = new NoOutcome(Gap.NOT_UNDER_THIS_POLICY, Optional.empty());
    static final NoOutcome NO_FACTS = new NoOutcome(
            Gap.NO_FACTS, Optional.of(new Proposal.Undetermined(new ProposalReason.Lacking(Gap.NO_FACTS))));

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        return Observation.notRated(reason);
    }
}
