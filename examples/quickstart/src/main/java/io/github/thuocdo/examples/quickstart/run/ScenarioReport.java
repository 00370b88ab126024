package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.Mismatch;
import io.github.thuocdo.scoring.refusal.Problem;

/**
 * What came of a scenario.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ScenarioReport {

    private final Scenario scenario;
    private final ImmutableList<RoundReport> rounds;
    private final ImmutableList<Mismatch> mismatches;
    private final ImmutableList<Problem> problems;

    ScenarioReport(
            Scenario scenario,
            ImmutableList<RoundReport> rounds,
            ImmutableList<Mismatch> mismatches,
            ImmutableList<Problem> problems) {
        this.scenario = requireNonNull(scenario, "scenario");
        this.rounds = requireNonNull(rounds, "rounds");
        this.mismatches = requireNonNull(mismatches, "mismatches");
        this.problems = requireNonNull(problems, "problems");
    }

    /**
     * Returns the scenario.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /** The rounds, none where the scenario was refused. */
    ImmutableList<RoundReport> rounds() {
        return rounds;
    }

    /**
     * Returns what was expected and did not come out.
     *
     * @return the mismatches
     */
    public ImmutableList<Mismatch> mismatches() {
        return mismatches;
    }

    /**
     * Returns what is wrong in the input, unless just that was expected.
     *
     * @return the problems
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * Returns the exit code that this report calls for.
     *
     * @return 0, 1 when an expectation was not met, 2 when the input is bad
     */
    public int exitCode() {
        if (!problems.isEmpty()) {
            return 2;
        }
        return mismatches.isEmpty() ? 0 : 1;
    }
}
