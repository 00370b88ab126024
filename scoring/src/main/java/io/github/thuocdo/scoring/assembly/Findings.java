package io.github.thuocdo.scoring.assembly;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import java.util.Set;
import java.util.TreeSet;

/**
 * The trouble found while one dossier is put together: each finding once, in an order that does not depend on that of the facts. Whoever only
 * wants the numbers does not hear of it. Not thread-safe.
 */
abstract sealed class Findings {

    private Findings() {}

    /** Findings that somebody will read. */
    static Findings heard() {
        return new Heard();
    }

    /** Findings that nobody asks for now: they are found again when somebody does. */
    static Findings unheard() {
        return Unheard.SILENCE;
    }

    /** Whether it is worth looking for trouble that has no other consequence. */
    abstract boolean areHeard();

    abstract void add(Finding finding);

    abstract ImmutableList<Finding> list();

    private static final class Heard extends Findings {

        private final Set<Finding> found = new TreeSet<>(
                comparing(Finding::code).thenComparing(Finding::where).thenComparing(Finding::toString));

        @Override
        boolean areHeard() {
            return true;
        }

        @Override
        void add(Finding finding) {
            found.add(finding);
        }

        @Override
        ImmutableList<Finding> list() {
            return ImmutableList.copyOf(found);
        }
    }

    private static final class Unheard extends Findings {

        private static final Unheard SILENCE = new Unheard();

        @Override
        boolean areHeard() {
            return false;
        }

        @Override
        void add(Finding finding) {}

        @Override
        ImmutableList<Finding> list() {
            return ImmutableList.of();
        }
    }
}
