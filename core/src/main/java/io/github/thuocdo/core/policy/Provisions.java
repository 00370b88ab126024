package io.github.thuocdo.core.policy;

import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.parts.DeclaredType;
import io.github.thuocdo.core.parts.Shape;
import java.util.Optional;

/** The provisions of the parts of a policy. */
final class Provisions {

    private Provisions() {}

    /** Returns the provision that a record carries out; empty for one that is only a piece of another. */
    static Optional<Provision> of(Record part) {
        Shape shape = Shape.of(DeclaredType.of(part.getClass()));
        return shape.values(part).stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .findFirst();
    }
}
