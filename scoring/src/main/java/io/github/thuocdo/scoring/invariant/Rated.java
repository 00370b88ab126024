package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.List;
import java.util.Optional;

/**
 * What comes out of a specimen: the round of its agency, or of its authority.
 *
 * @param placements  what is proposed, by subject; of a period without classes what the scores indicate
 * @param board  how the quota came out
 * @param findings  the trouble of the round
 * @param telling  how numbers are read off the cards
 */
record Rated(
        ImmutableMap<Subject, Placement> placements,
        ImmutableList<ScopeOutcome> board,
        ImmutableList<Finding> findings,
        Telling telling) {

    /** Read the right way. */
    Rated(
            ImmutableMap<Subject, Placement> placements,
            ImmutableList<ScopeOutcome> board,
            ImmutableList<Finding> findings) {
        this(placements, board, findings, Telling.RIGHT);
    }

    static Rated of(Specimen specimen) {
        return Rounds.of(
                specimen,
                round -> of(round.placements(), round.board(), round.findings()),
                round -> of(round.placements(), round.board(), round.findings()),
                round -> of(
                        round.scorecards().values().stream().map(Placement::of).toList(),
                        ImmutableList.of(),
                        round.findings()));
    }

    private static Rated of(
            List<Placement> placements, ImmutableList<ScopeOutcome> board, ImmutableList<Finding> findings) {
        return new Rated(
                placements.stream().collect(toImmutableMap(Placement::subject, placement -> placement)),
                board,
                findings);
    }

    Optional<Placement> of(Subject subject) {
        return Optional.ofNullable(placements.get(subject));
    }

    Optional<Scorecard> card(Subject subject) {
        return of(subject).map(Placement::scorecard);
    }

    Optional<Fraction> total(Subject subject) {
        return of(subject).flatMap(this::total);
    }

    Optional<Fraction> total(Placement placement) {
        return telling.total(placement.scorecard()).asOptional().map(Points::value);
    }

    /** The class or the range after the quota. */
    Optional<Classification> level(Subject subject) {
        return of(subject).flatMap(placement -> level(placement.proposal()));
    }

    /** The class or the range before the quota. */
    Optional<Classification> ownLevel(Subject subject) {
        return of(subject).flatMap(placement -> level(placement.beforeQuota()));
    }

    static Optional<Classification> level(Proposal proposal) {
        return proposal.classOrRange();
    }
}
