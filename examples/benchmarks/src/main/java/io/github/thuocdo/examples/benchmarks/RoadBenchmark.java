package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.scoring.classify.AgencyRound;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** The time of an agency's year from its register, on every path. An invocation works out the whole year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
public class RoadBenchmark {

    /** The number of people; a multiple of twelve. */
    @Param({"60", "240", "1920"})
    public int people;

    private RoadRivals rivals;

    /** Makes the register and refuses to time rivals that do not agree. */
    @Setup
    public void setUp() {
        rivals = RoadRivals.over(people, 1);
    }

    /** The loop over primitive arrays: what the numbers alone cost. */
    @Benchmark
    public int loop() {
        return rivals.loop();
    }

    /** The plain service on {@code BigDecimal}: the yardstick. */
    @Benchmark
    public List<?> plain() {
        return rivals.plain();
    }

    /** The round, its derivations left for whoever asks. */
    @Benchmark
    public AgencyRound round() {
        return rivals.round();
    }

    /** The round with every step of every derivation. */
    @Benchmark
    public int roundDerived() {
        return rivals.derivations();
    }

    /** The round in which leaders have the work of all whom they manage. */
    @Benchmark
    public AgencyRound roundAllProducts() {
        return rivals.roundOfAllProducts();
    }
}
