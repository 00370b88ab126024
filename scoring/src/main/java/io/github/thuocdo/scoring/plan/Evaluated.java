package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.Optional;

/** A dossier with the frame of its evaluation: what steps are made of. */
record Evaluated(Absences absences, Dossier dossier, Frame frame) {

    Observation<Fraction> observe(int slot) {
        return absences.observe(frame, slot);
    }

    Optional<Supplied> supplied(String element) {
        return Optional.ofNullable(dossier.supplied().get(element));
    }
}
