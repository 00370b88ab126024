package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Ten agencies on one thread and on two, and what everybody's dependences cost beside the round of the same agency. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 1)
public class AgenciesBenchmark {

    private static final int AGENCIES = 10;

    /** The number of people in each agency; a multiple of twelve. */
    @Param("60")
    public int people;

    private final List<RoadRivals> agencies = new ArrayList<>();
    private final ExecutorService one = Executors.newFixedThreadPool(1);
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    /** Makes the registers and refuses to time runs that differ in what they give. */
    @Setup
    public void setUp() throws InterruptedException, ExecutionException {
        for (int seed = 1; seed <= AGENCIES; seed++) {
            agencies.add(RoadRivals.over(people, seed));
        }
        if (!run(one, RoadRivals::text).equals(run(two, RoadRivals::text))) {
            throw new IllegalStateException("outcomes on two threads must be those on one");
        }
    }

    /** Lets the threads end. */
    @TearDown
    public void tearDown() {
        one.shutdown();
        two.shutdown();
    }

    private <T> List<T> run(ExecutorService threads, Function<RoadRivals, T> what)
            throws InterruptedException, ExecutionException {
        List<Future<T>> started = new ArrayList<>();
        for (RoadRivals agency : agencies) {
            started.add(threads.submit(() -> what.apply(agency)));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> future : started) {
            done.add(future.get());
        }
        return done;
    }

    /** All agencies, one after the other. */
    @Benchmark
    public List<AgencyRound> oneThread() throws InterruptedException, ExecutionException {
        return run(one, RoadRivals::round);
    }

    /** All agencies, two at a time. */
    @Benchmark
    public List<AgencyRound> twoThreads() throws InterruptedException, ExecutionException {
        return run(two, RoadRivals::round);
    }

    /** The first agency alone. */
    @Benchmark
    public AgencyRound oneRound() {
        return agencies.get(0).round();
    }

    /** On which readings everybody of the first agency depends. */
    @Benchmark
    public Sensitivity dependences() {
        return agencies.get(0).dependences();
    }
}
