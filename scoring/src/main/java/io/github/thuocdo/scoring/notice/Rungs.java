package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ranges of the classes of a policy, with what each class asks for. */
record Rungs(Policy policy) {

    /** The sentences of law by which some classes ask for more than a total. */
    ImmutableSet<Provision> requirements(Predicate<Ladder.Rung> of) {
        return all().filter(of)
                .flatMap(rung -> rung.requires().stream())
                .map(Ladder.Requirement::provision)
                .collect(toImmutableSet());
    }

    /** Whether a sentence of law is the range of a class. */
    boolean isRangeOf(Provision range, Classification level) {
        return all().anyMatch(rung -> rung.provision().equals(range) && rung.level() == level);
    }

    private Stream<Ladder.Rung> all() {
        return policy.rulesOf(Ladder.class).stream().flatMap(ladder -> ladder.rungs().stream());
    }
}
