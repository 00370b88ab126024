package io.github.thuocdo.examples.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the road from a register to the placements of a year beside a plain service, then the engine alone beside a hand-written loop.
 *
 * <p>Arguments are those of JMH, such as {@code -i 10}. With the property {@code bench.engine} it leaves the road out; with {@code
 * bench.road} it takes a quick look at the road alone, without JMH, for the numbers of people given as arguments; with {@code bench.quick}
 * it times nothing: it checks that the rivals agree and that bytes keep to their bounds, and exits 1 if not.
 */
public final class Ratios {

    private static final List<String> ROWS = List.of(
            "loop",
            "classInCohort",
            "classOfDossier",
            "scorecard",
            "treeBuilt",
            "treeRead",
            "naivePrepared",
            "naiveOfDossier");

    private Ratios() {}

    /**
     * Runs.
     *
     * @param args  options of JMH
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if JMH does not know an option
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Locale.setDefault(Locale.ROOT);
        if (System.getProperty("bench.quick") != null) {
            boolean engine = ByteBounds.areKept(Rivals.over(2_000));
            boolean road = RoadBytes.areKept();
            System.exit(engine && road ? 0 : 1);
        }
        if (System.getProperty("bench.road") != null) {
            Road.main(args);
            return;
        }
        Options options = new CommandLineOptions(args);
        if (System.getProperty("bench.engine") == null) {
            RoadRatios.print(options);
        }
        printEngine(options);
    }

    private static void printEngine(Options options) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(options)
                        .include(ScoringBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        print("10000", results);
        print("100", results);
    }

    private static void print(String size, Collection<RunResult> results) {
        System.out.printf("%n%s dossiers of %d tasks%n", size, Population.TASKS);
        System.out.printf("%-16s %9s %8s %8s %10s%n", "path", "ns", "error", "ratio", "B");
        double unit = results.stream()
                .filter(result -> name(result).equals(ROWS.get(0)) && size.equals(sizeOf(result)))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        results.stream()
                .filter(result -> size.equals(sizeOf(result)))
                .sorted(Comparator.comparing(result -> ROWS.indexOf(name(result))))
                .forEach(result -> print(result, unit));
    }

    private static void print(RunResult result, double unit) {
        Result<?> time = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        System.out.printf(
                "%-16s %9.1f %7.1f%% %8.1f %10.0f%n",
                name(result),
                time.getScore(),
                100 * time.getScoreError() / time.getScore(),
                time.getScore() / unit,
                bytes == null ? Double.NaN : bytes.getScore());
    }

    private static String sizeOf(RunResult result) {
        return result.getParams().getParam("dossiers");
    }

    static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
