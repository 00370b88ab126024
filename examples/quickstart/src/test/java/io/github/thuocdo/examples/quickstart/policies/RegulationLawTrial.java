package io.github.thuocdo.examples.quickstart.policies;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.PolicyFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.invariant.LawReport;
import io.github.thuocdo.scoring.invariant.LawRun;
import io.github.thuocdo.scoring.invariant.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every law on the regulations of the shipped case files; {@code mvn verify -Plaws} runs it in the place of the tests. */
class RegulationLawTrial {

    /** A tenth of what is asked over all editions. */
    private static final int ASKS = Math.max(1, Integer.getInteger("invariant.tries", 1000) / 10);

    private static final int MORE = 10;

    @Test
    void the_regulations_of_the_shipped_case_files_keep_every_law() throws IOException {
        ImmutableSet<Policy> regulations = regulations();

        assertThat(regulations).hasSizeGreaterThanOrEqualTo(2);
        assertThat(regulations).allSatisfy(policy -> {
            LawRun run = LawRun.untilAsked(policy, Laws.about(policy), ASKS, MORE * ASKS, 1);
            String report = LawReport.text(run, Language.ENGLISH);
            System.out.println(report);
            assertThat(run.isKept()).as(report).isTrue();
        });
    }

    /** Policies that are no shipped edition. */
    private static ImmutableSet<Policy> regulations() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cases"))) {
            return files.sorted()
                    .flatMap(RegulationLawTrial::policies)
                    .filter(policy -> StandardPolicies.byId(policy.id()).isEmpty())
                    .collect(toImmutableSet());
        }
    }

    private static Stream<Policy> policies(Path file) {
        if (file.toString().endsWith(".json")) {
            return PolicyFile.read(file).policy().stream();
        }
        return file.toString().endsWith(".yaml")
                ? CaseFile.read(file).scenarios().stream()
                        .filter(Scenario.Ready.class::isInstance)
                        .flatMap(scenario -> scenario.ready().policies().stream())
                : Stream.of();
    }
}
