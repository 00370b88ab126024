package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The road from a register to the placements of a year, timed without JMH: a look that takes seconds, for whoever is changing it.
 *
 * <p>What is compared runs in turns, so that whatever else the machine does hits all alike. A time is the median of the processor time of
 * the thread.
 */
public final class Road {

    private static final int ROUNDS = 7;
    private static final long WARM_UP = 2_000_000_000L;
    private static final int LOOPS = 200;

    /** Keeps what was made last, so that the compiler cannot leave it out. */
    private static Object last = "";

    private final RoadRivals rivals;
    private final ImmutableList<Path> paths;

    private Road(RoadRivals rivals) {
        this.rivals = rivals;
        this.paths = ImmutableList.of(
                new Path("plain service", rivals::plain, rivals.personMonths()),
                new Path("loop", this::loops, LOOPS * rivals.staffMonths()),
                new Path("round", rivals::round, rivals.personMonths()),
                new Path("round, derivations built", rivals::derivations, rivals.personMonths()));
    }

    /** One of those compared, with the months of people that a run works out. */
    private static final class Path {

        private final String name;
        private final Supplier<Object> run;
        private final int months;
        private final long[] times = new long[ROUNDS];
        private final long[] bytes = new long[ROUNDS];

        Path(String name, Supplier<Object> run, int months) {
            this.name = name;
            this.run = run;
            this.months = months;
        }

        void warmUp() {
            long end = cpu() + WARM_UP;
            do {
                last = run.get();
            } while (cpu() < end);
        }

        void measure(int round) {
            long allocated = ByteBounds.allocated();
            long start = cpu();
            last = run.get();
            times[round] = cpu() - start;
            bytes[round] = ByteBounds.allocated() - allocated;
        }

        double time() {
            return median(times) / (double) months;
        }

        long bytes() {
            return median(bytes) / months;
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Object loops() {
        int sum = 0;
        for (int i = 0; i < LOOPS; i++) {
            sum += rivals.loop();
        }
        return sum;
    }

    /**
     * Runs.
     *
     * @param args  the numbers of people, each a multiple of twelve; 240 where none is given
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        for (String size : args.length == 0 ? List.of("240") : Arrays.asList(args)) {
            new Road(RoadRivals.over(Integer.parseInt(size), 1)).report(size);
        }
    }

    private void report(String size) {
        paths.forEach(Path::warmUp);
        for (int round = 0; round < ROUNDS; round++) {
            for (Path path : paths) {
                path.measure(round);
            }
        }
        double plain = paths.get(0).time();
        double loop = paths.get(1).time();
        System.out.printf("%n%s people, 12 months of 20 tasks%n", size);
        System.out.printf("%-26s %12s %10s %10s %14s%n", "path", "ns a month", "to plain", "to loop", "B a month");
        for (Path path : paths) {
            System.out.printf(
                    "%-26s %,12.0f %10.2f %10.1f %,14d%n",
                    path.name, path.time(), path.time() / plain, path.time() / loop, path.bytes());
        }
    }
}
