package io.github.thuocdo.scoring.tree;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import java.util.Optional;
import java.util.function.Supplier;

/** The reading of one thing out of several values, which succeeds only if nothing was met that is wrong. */
final class Attempt {

    private final Problems problems;
    private final int before;

    private Attempt(Problems problems) {
        this.problems = problems;
        this.before = problems.met();
    }

    /** Returns an attempt that counts from now on. */
    static Attempt begin(Problems problems) {
        return new Attempt(problems);
    }

    /** Returns whether nothing wrong has been met since the beginning. */
    boolean isSound() {
        return problems.met() == before;
    }

    /** Returns what the maker makes, if the attempt is sound; a refusal becomes a problem. */
    <T> Optional<T> make(Place place, String code, BilingualText value, Supplier<T> maker) {
        if (!isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refusal) {
            problems.addOfWhole(place, code, value, Rules.of(code, refusal));
            return Optional.empty();
        }
    }
}
