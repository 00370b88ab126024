package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Locale;
import java.util.Optional;

/** An outcome with what follows from it, which is found out only where a case asks. */
record MeasuredOutcome(ActualOutcome outcome, ImmutableList<String> measures, ImmutableList<String> measureCodes)
        implements ActualOutcome {

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        return outcome.number(quantity);
    }

    @Override
    public Observation<Fraction> element(String element) {
        return outcome.element(element);
    }

    @Override
    public Optional<Proposal> proposal() {
        return outcome.proposal();
    }

    @Override
    public ImmutableList<String> codes() {
        return outcome.codes();
    }

    @Override
    public ImmutableList<String> appliedRules() {
        return outcome.appliedRules();
    }

    @Override
    public ImmutableList<Finding> findings() {
        return outcome.findings();
    }

    @Override
    public ImmutableList<Sensitivity.Alternative> dependences() {
        return outcome.dependences();
    }

    @Override
    public String notice(Locale language) {
        return outcome.notice(language);
    }
}
