package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.scoring.classify.AgencyRound;
import java.lang.management.ManagementFactory;

/** The bytes that a month of a person may cost on the whole road, and those that a finished round may keep of a person's year. */
final class RoadBytes {

    private static final int PEOPLE = 240;
    private static final int ROUNDS = 7;
    private static final int HELD = 3;

    /** What the round may allocate for a month of a person. */
    private static final long MONTH = 24 * 1024;
    /** What a finished round may retain of a year of a person, beyond the facts. */
    private static final long YEAR = 10 * 1024;

    private RoadBytes() {}

    /**
     * Measures the bytes and prints them.
     *
     * @return whether both bounds are kept
     * @throws IllegalStateException if the rivals do not agree on every total and class
     */
    static boolean areKept() {
        RoadRivals rivals = RoadRivals.over(PEOPLE, 1);
        boolean month = isWithin("round, a month of a person", allocated(rivals), MONTH);
        boolean year = isWithin("round held, a year of a person", retained(rivals), YEAR);
        return month && year;
    }

    /** Takes the lowest of some rounds: the first ones pay for what the compiler has not seen yet. */
    private static long allocated(RoadRivals rivals) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = ByteBounds.allocated();
            AgencyRound round = rivals.round();
            least = Math.min(
                    least, (ByteBounds.allocated() - before) / round.months().size());
        }
        return least;
    }

    /** What the facts make once for everybody who asks them has been made by the rounds before. */
    private static long retained(RoadRivals rivals) {
        AgencyRound[] held = new AgencyRound[HELD];
        long before = used();
        for (int i = 0; i < HELD; i++) {
            held[i] = rivals.round();
        }
        long after = used();
        long people = 0;
        for (AgencyRound round : held) {
            people += round.placements().size();
        }
        return (after - before) / people;
    }

    /** The lowest of some collections: what other threads are making dies in the next one. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static boolean isWithin(String what, long bytes, long bound) {
        boolean within = bytes <= bound;
        System.out.printf("%-32s %,7d B, at most %,7d: %s%n", what, bytes, bound, within ? "kept" : "BROKEN");
        return within;
    }
}
