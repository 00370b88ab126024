package io.github.thuocdo.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** The bytes that one dossier may cost on each path. Unlike times they do not depend on the machine, so a build can hold to them. */
final class ByteBounds {

    private static final int ROUNDS = 30;

    private final Rivals rivals;
    private boolean kept = true;

    /** Keeps what was made last, so that the compiler cannot leave it out. */
    private Object last = "";

    private ByteBounds(Rivals rivals) {
        this.rivals = rivals;
    }

    /**
     * Measures the bytes and prints them.
     *
     * @param rivals  the rivals
     * @return whether every bound is kept
     */
    static boolean areKept(Rivals rivals) {
        ByteBounds bounds = new ByteBounds(rivals);
        bounds.check("class only, cohort", 0, bounds::proposeCohort);
        bounds.check("class only, dossiers", 0, () -> bounds.each(bounds::propose));
        bounds.check("scorecard, derivation on demand", 512, () -> bounds.each(bounds::score));
        bounds.check("scorecard, tree built", 6 * 1024, () -> bounds.each(bounds::derive));
        return bounds.kept;
    }

    private void proposeCohort() {
        rivals.engine.propose(rivals.cohort, (proposal, place) -> last = proposal);
    }

    private void each(Consumer<Dossier> path) {
        for (Dossier dossier : rivals.dossiers) {
            path.accept(dossier);
        }
    }

    private void propose(Dossier dossier) {
        last = rivals.engine.propose(dossier);
    }

    private void score(Dossier dossier) {
        Scorecard card = rivals.engine.score(dossier);
        last = card.proposal();
        last = card;
    }

    private void derive(Dossier dossier) {
        score(dossier);
        Step root = ((Scorecard) last).derivation();
        last = root;
        if (Rivals.count(root) <= Population.TASKS) {
            throw new IllegalStateException("a derivation must have a step for each task");
        }
    }

    /** Takes the lowest of some rounds: the first ones pay for what the compiler has not seen yet. */
    private void check(String path, long bound, Runnable round) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = allocated();
            round.run();
            least = Math.min(least, (allocated() - before) / rivals.dossiers.length);
        }
        boolean within = least <= bound;
        kept &= within;
        System.out.printf("%-32s %,6d B a dossier, at most %,6d: %s%n", path, least, bound, within ? "kept" : "BROKEN");
    }

    static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
