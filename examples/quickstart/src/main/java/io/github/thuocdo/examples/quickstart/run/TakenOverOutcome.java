package io.github.thuocdo.examples.quickstart.run;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.expectation.Quantity;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;

/** The outcome of a month or quarter of which a year has a finished score and no scorecard, or a gap. */
record TakenOverOutcome(PeriodScore score, Optional<Ladder> ladder) implements OutcomeWithoutScorecard {

    @Override
    public Observation<Fraction> number(Quantity quantity) {
        if (quantity == Quantity.TOTAL || quantity == Quantity.RAW_TOTAL) {
            return score.total().map(Points::value);
        }
        return Optional.ofNullable(score.elements().get(quantity.key()))
                .map(Observation::given)
                .orElseGet(() -> Observation.notApplicable(Gap.TAKEN_OVER));
    }

    /** The range of the score, or why the period has none. */
    @Override
    public Optional<Proposal> proposal() {
        Optional<Points> total = score.total().asOptional();
        if (total.isEmpty()) {
            ProposalReason reason =
                    new ProposalReason.Lacking(score.total().absenceReason().orElse(Gap.NOT_DUE));
            return Optional.of(
                    score.total() instanceof Observation.NotRated
                            ? new Proposal.Undetermined(reason)
                            : new Proposal.Excluded(reason));
        }
        return Optional.of(ladder.stream()
                .flatMap(bands -> bands.rungFor(total.get().value()).stream())
                .findFirst()
                .<Proposal>map(rung -> new Proposal.Indicative(rung.level()))
                .orElseGet(() -> new Proposal.Undetermined(new ProposalReason.Lacking(Gap.TAKEN_OVER))));
    }
}
