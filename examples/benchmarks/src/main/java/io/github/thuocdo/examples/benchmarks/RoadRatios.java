package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the road by JMH and prints medians as ratios.
 *
 * <p>All paths run once in forks of their own, then all once more, and so on: whatever else the machine does in an hour hits all alike.
 */
final class RoadRatios {

    private static final int PASSES = 3;
    private static final int MONTHS = 12;
    private static final ImmutableList<String> SIZES = ImmutableList.of("60", "240", "1920");
    private static final ImmutableList<String> PATHS =
            ImmutableList.of("loop", "plain", "round", "roundDerived", "roundAllProducts");

    /** The scores of all iterations by path and size. */
    private final ListMultimap<String, Double> times = ArrayListMultimap.create();

    private RoadRatios() {}

    /**
     * Runs and prints.
     *
     * @param options  options of JMH
     * @throws RunnerException if a benchmark fails
     */
    static void print(Options options) throws RunnerException {
        RoadRatios ratios = new RoadRatios();
        for (int pass = 0; pass < PASSES; pass++) {
            ratios.run(options);
        }
        SIZES.forEach(ratios::print);
        ratios.printAgencies();
    }

    private void run(Options options) throws RunnerException {
        Options road = new OptionsBuilder()
                .parent(options)
                .include(RoadBenchmark.class.getSimpleName())
                .include(AgenciesBenchmark.class.getSimpleName())
                .shouldFailOnError(true)
                .build();
        for (RunResult result : new Runner(road).run()) {
            String key = key(Ratios.name(result), result.getParams().getParam("people"));
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults()
                            .forEach(iteration ->
                                    times.put(key, iteration.getPrimaryResult().getScore())));
        }
    }

    private static String key(String path, String size) {
        return path + " " + size;
    }

    private double median(String path, String size) {
        List<Double> sorted = times.get(key(path, size)).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    private void print(String size) {
        System.out.printf("%n%s people, 12 months of 20 tasks%n", size);
        System.out.printf("%-18s %12s %10s %10s%n", "path", "ns a month", "to plain", "to loop");
        for (String path : PATHS) {
            double time = median(path, size);
            System.out.printf(
                    "%-18s %,12.0f %10.2f %10.1f%n",
                    path,
                    time / MONTHS / Integer.parseInt(size),
                    time / median("plain", size),
                    time / median("loop", size));
        }
    }

    private void printAgencies() {
        System.out.println();
        for (String path : List.of("round", "roundAllProducts")) {
            double growth = median(path, "1920") / 1920 / (median(path, "60") / 60);
            System.out.printf("a month at 1,920 people to one at 60, %s: %.2f%n", path, growth);
        }
        System.out.printf(
                "two threads to one over ten agencies: %.2f%n", median("twoThreads", "60") / median("oneThread", "60"));
        System.out.printf(
                "everybody's dependences to one round: %.1f%n", median("dependences", "60") / median("oneRound", "60"));
    }
}
