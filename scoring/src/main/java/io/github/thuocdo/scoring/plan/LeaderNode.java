package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure.LeaderValues;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.Optional;

/** A part of a leader's result: one of two values, by what the dossier says. */
abstract class LeaderNode extends Node {

    private final Interpretation<LeaderValues> values;
    private final Fraction higher;
    private final Fraction lower;

    LeaderNode(JudgedMeasure measure, int slot, Interpretation<LeaderValues> values, Fraction higher, Fraction lower) {
        super(measure.element(), measure.provision(), slot);
        this.values = values;
        this.higher = higher;
        this.lower = lower;
    }

    /** Only the two values, or in a cumulative year a mean of them; where any percentage will do, any up to the higher one. */
    @Override
    final void checkSupplied(Supplied supplied, Dossier dossier) {
        if (values.value() == LeaderValues.ANY_PERCENTAGE) {
            super.checkSupplied(supplied, dossier);
            return;
        }
        Fraction value = supplied.value();
        boolean possible = value.equals(higher)
                || value.equals(lower)
                || (isCumulative(dossier) && Interval.closed(lower, higher).contains(value));
        if (!possible) {
            throw notPossible(supplied, ImmutableList.of(higher, lower), higher + " or " + lower);
        }
    }

    @Override
    final boolean needsDossier() {
        return true;
    }

    @Override
    final Optional<Fraction> maximum() {
        return Optional.of(higher);
    }
}
