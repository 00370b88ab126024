package io.github.thuocdo.scoring.internal;

import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import java.util.Optional;

/** A dossier with the frame of its evaluation: what steps are made of. */
record Evaluated(Plan plan, Dossier dossier, Frame frame) {

    Observation<Fraction> observe(int slot) {
        return plan.observe(frame, slot);
    }

    Optional<Supplied> supplied(Node node) {
        return Optional.ofNullable(dossier.supplied().get(node.element()));
    }
}
