package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The road from a register to the placements of a year, timed without JMH: a look that takes seconds, for whoever is changing it.
 *
 * <p>What is compared runs in turns, so that whatever else the machine does hits all alike. A time is the median of the processor time of
 * the thread.
 */
public final class Road {

    private static final int ROUNDS = 7;
    /** A thousand people take a while. */
    private static final int ROUNDS_OF_MANY = 3;

    private static final int CALLS = 20;
    private static final int ROUNDS_A_CALL = 5;
    private static final int MANY = 1_000;
    private static final long WARM_UP = 2_000_000_000L;
    private static final int LOOPS = 200;

    /** Keeps what was made last, so that the compiler cannot leave it out. */
    private static Object last = "";

    private final RoadRivals rivals;
    private final ImmutableList<Path> paths;
    private final int people;

    private Road(int people) {
        this.people = people;
        this.rivals = RoadRivals.over(people, 1);
        this.paths = ImmutableList.of(
                new Path("plain service", rivals::plain, rivals.personMonths()),
                new Path("loop", this::loops, LOOPS * rivals.personMonths()),
                new Path("round", rivals::round, rivals.personMonths()),
                new Path("round, derivations built", rivals::derivations, rivals.personMonths()),
                new Path("round, all products", rivals::roundOfAllProducts, rivals.personMonths()));
    }

    /** One of those compared, with the months of people that a run works out. */
    private static final class Path {

        private final String name;
        private final Supplier<Object> run;
        private final int months;
        private final List<Long> times = new ArrayList<>();
        private final List<Long> bytes = new ArrayList<>();

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

        void measure() {
            long allocated = ByteBounds.allocated();
            long start = cpu();
            last = run.get();
            times.add(cpu() - start);
            bytes.add(ByteBounds.allocated() - allocated);
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

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
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
     * @param args  the numbers of people, each a multiple of twelve, 240 where none is given; with {@code dependences} before them,
     *     everybody's dependence on readings is timed as well
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        boolean dependences = List.of(args).contains("dependences");
        List<String> sizes =
                Stream.of(args).filter(arg -> !arg.equals("dependences")).toList();
        for (String size : sizes.isEmpty() ? List.of("240") : sizes) {
            Road road = new Road(Integer.parseInt(size));
            road.report();
            if (dependences) {
                road.reportDependences();
            }
        }
    }

    private void report() {
        paths.forEach(Path::warmUp);
        for (int round = people < MANY ? ROUNDS : ROUNDS_OF_MANY; round > 0; round--) {
            paths.forEach(Path::measure);
        }
        double plain = paths.get(0).time();
        double loop = paths.get(1).time();
        System.out.printf("%n%,d people, 12 months of 20 tasks%n", people);
        System.out.printf("%-26s %12s %10s %10s %14s%n", "path", "ns a month", "to plain", "to loop", "B a month");
        for (Path path : paths) {
            System.out.printf(
                    "%-26s %,12.0f %10.2f %10.1f %,14d%n",
                    path.name, path.time(), path.time() / plain, path.time() / loop, path.bytes());
        }
    }

    /**
     * Rounds are timed right after each call, so that whatever else the machine does hits both alike. The first call compiles what no
     * round uses, and is told by itself; the first half only warms up.
     */
    private void reportDependences() {
        List<Double> ratios = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            double dependences = time(1, rivals::dependences);
            ratios.add(dependences / time(ROUNDS_A_CALL, rivals::round));
        }
        System.out.printf(
                "everybody's dependences take %.1f times a round; the first call takes %.1f%n",
                ratios.subList(CALLS / 2, CALLS).stream().sorted().toList().get(CALLS / 4), ratios.get(0));
    }

    private static double time(int runs, Supplier<Object> run) {
        long start = cpu();
        for (int i = 0; i < runs; i++) {
            last = run.get();
        }
        return (cpu() - start) / (double) runs;
    }
}
