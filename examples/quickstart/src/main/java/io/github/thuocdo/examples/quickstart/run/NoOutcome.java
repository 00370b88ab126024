package io.github.thuocdo.examples.quickstart.run;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.examples.quickstart.expect.Quantity;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Optional;

/** The outcome of a person of whom there is no scorecard: not under the policy, or nothing is on record. */
record NoOutcome(String reason, Optional<Proposal> proposal) implements OutcomeWithoutScorecard {

    static final NoOutcome NOT_UNDER_POLICY = new NoOutcome("not-under-this-policy", Optional.empty());
    static final NoOutcome NO_FACTS = new NoOutcome("no-facts", Optional.of(new Proposal.Undetermined("no-facts")));

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        return Observation.notRated(reason);
    }
}
