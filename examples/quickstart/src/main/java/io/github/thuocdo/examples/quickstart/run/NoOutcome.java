package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.examples.quickstart.expect.Outcome;
import io.github.thuocdo.examples.quickstart.expect.Quantity;
import io.github.thuocdo.scoring.notice.Dependence;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.Locale;
import java.util.Optional;

/** The outcome of a person of whom there is no scorecard: not under the policy, or nothing is on record. */
record NoOutcome(String reason, Optional<Proposal> proposal) implements Outcome {

    static final NoOutcome NOT_UNDER_POLICY = new NoOutcome("not-under-this-policy", Optional.empty());
    static final NoOutcome NO_FACTS = new NoOutcome("no-facts", Optional.of(new Proposal.Undetermined("no-facts")));

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        return Observation.notRated(reason);
    }

    @Override
    public ImmutableList<String> codes() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> appliedRules() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Finding> findings() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Dependence> dependences() {
        return ImmutableList.of();
    }

    @Override
    public String notice(Locale language) {
        return "";
    }
}
