package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Step;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time of one dossier on every path.
 *
 * <p>An invocation scores 10,000 dossiers: 10,000 different ones, which no cache near the processor holds with their facts (cold), or 100
 * times the same 100 (hot).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(ScoringBenchmark.SCORED)
public class ScoringBenchmark {

    static final int SCORED = 10_000;

    /** The number of different dossiers; a divisor of 10,000. */
    @Param({"10000", "100"})
    public int dossiers;

    private Rivals rivals;

    /** Makes the dossiers and refuses to time rivals that do not agree. */
    @Setup
    public void setUp() {
        rivals = Rivals.over(dossiers);
    }

    private int rounds() {
        return SCORED / dossiers;
    }

    /** The loop over primitive arrays: the yardstick. */
    @Benchmark
    public void loop(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (int i = 0; i < dossiers; i++) {
                hole.consume(rivals.loop.levelOf(i));
            }
        }
    }

    /** The proposal alone, from dossiers packed into one array. */
    @Benchmark
    public void classInCohort(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            rivals.engine.propose(rivals.cohort, (proposal, place) -> hole.consume(proposal));
        }
    }

    /** The proposal alone, from separate dossiers. */
    @Benchmark
    public void classOfDossier(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (Dossier dossier : rivals.dossiers) {
                hole.consume(rivals.engine.propose(dossier));
            }
        }
    }

    private Scorecard card(Dossier dossier, Blackhole hole) {
        Scorecard card = rivals.engine.score(dossier);
        hole.consume(card.proposal());
        return card;
    }

    /** The scorecard with its proposal; the derivation is left for whoever asks. */
    @Benchmark
    public void scorecard(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (Dossier dossier : rivals.dossiers) {
                hole.consume(card(dossier, hole));
            }
        }
    }

    /** The scorecard with every step of its derivation. */
    @Benchmark
    public void treeBuilt(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (Dossier dossier : rivals.dossiers) {
                hole.consume(Rivals.count(card(dossier, hole).derivation()));
            }
        }
    }

    /** The scorecard with every number of its derivation in lowest terms. */
    @Benchmark
    public void treeRead(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (Dossier dossier : rivals.dossiers) {
                read(card(dossier, hole).derivation(), hole);
            }
        }
    }

    private static void read(Step step, Blackhole hole) {
        hole.consume(step.value());
        hole.consume(step.contribution());
        for (Step part : step.parts()) {
            read(part, hole);
        }
    }

    /** The service on {@code BigDecimal}, its facts converted beforehand. */
    @Benchmark
    public void naivePrepared(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (NaiveService.Month month : rivals.months) {
                hole.consume(NaiveService.assess(month));
            }
        }
    }

    /** The service on {@code BigDecimal}, over the same fact objects as the engine. */
    @Benchmark
    public void naiveOfDossier(Blackhole hole) {
        for (int round = rounds(); round > 0; round--) {
            for (Dossier dossier : rivals.dossiers) {
                hole.consume(NaiveService.assess(NaiveService.Month.of(dossier)));
            }
        }
    }
}
