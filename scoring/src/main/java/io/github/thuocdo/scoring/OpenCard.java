package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.internal.Numbers;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;

/** A dossier with the numbers of its evaluation. */
record OpenCard(SheetEngine engine, Dossier dossier, Numbers numbers) implements CardContent {

    @Override
    public Observation<Points> total() {
        return numbers.total(engine.plan()).map(Points::of);
    }

    @Override
    public Proposal proposal() {
        return engine.judgement().proposal(engine.plan(), numbers, dossier);
    }

    ImmutableList<Consideration> considerations() {
        return engine.judgement().considerations(engine.plan(), numbers, dossier);
    }

    @Override
    public OpenCard open() {
        return this;
    }
}
