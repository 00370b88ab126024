package io.github.thuocdo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.examples.quickstart.run.CaseRunner;
import io.github.thuocdo.examples.quickstart.run.ScenarioReport;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Scenarios as tests: one a scenario, which fails with the lines that the command line would print. */
final class CaseTests {

    private CaseTests() {}

    static Stream<DynamicTest> of(CaseFile file) {
        return file.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> check(scenario)));
    }

    private static void check(Scenario scenario) {
        ScenarioReport report = CaseRunner.checking().run(scenario);
        assertThat(report.problems()).extracting(Problem::line).isEmpty();
        assertThat(report.mismatches())
                .extracting(mismatch -> mismatch.line(Language.ENGLISH))
                .isEmpty();
        assertThat(report.exitCode()).isZero();
    }
}
