package io.github.thuocdo.scoring.internal;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.explain.Evidence;
import io.github.thuocdo.scoring.explain.Step;
import java.util.Optional;

/** One task line in a share. It holds an index and not the line: most readers never ask. */
final class LineStep implements Step {

    private final ShareNode share;
    private final int ledger;
    private final Evaluated card;
    private final int index;
    /** Where the line stands in the digest. */
    private final int place;

    LineStep(ShareNode share, int ledger, Evaluated card, int index, int place) {
        this.share = share;
        this.ledger = ledger;
        this.card = card;
        this.index = index;
        this.place = place;
    }

    private TaskLine line() {
        return card.dossier().lines().get(index);
    }

    @Override
    public Kind kind() {
        return Kind.LINE;
    }

    @Override
    public Provision provision() {
        return share.provision();
    }

    @Override
    public String element() {
        return line().task().text();
    }

    @Override
    public Observation<Fraction> value() {
        return Observation.given(converted());
    }

    private Fraction converted() {
        return share.earned(card, index, place);
    }

    @Override
    public Fraction contribution() {
        Fraction assigned = card.frame().read(ledger);
        return assigned.isZero() ? Fraction.ZERO : converted().dividedBy(assigned);
    }

    @Override
    public ImmutableList<Step> parts() {
        return ImmutableList.of();
    }

    @Override
    public Optional<Evidence> evidence() {
        return Optional.of(share.evidence(line()));
    }
}
