package io.github.thuocdo.scoring.internal;

import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Supplied;
import java.util.Optional;

/** A dossier with the frame of its evaluation: what steps are made of. */
record Evaluated(Dossier dossier, Frame frame) {

    Optional<Supplied> supplied(Node node) {
        return Optional.ofNullable(dossier.supplied().get(node.element()));
    }
}
