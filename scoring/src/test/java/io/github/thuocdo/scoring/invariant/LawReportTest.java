package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a drafter is told of a broken law can be kept as a test. */
class LawReportTest {

    private static final Policy POLICY = Editions.all().get(0);
    private static final Rater WRONG = requireNonNull(WrongRaters.all().get("an allegation acts like a conclusion"));

    @ParameterizedTest
    @EnumSource
    void the_smallest_case_that_is_shown_is_a_case_file_that_breaks_the_law_again(Language language) {
        LawRun run = LawRun.of(POLICY, Laws.about(POLICY), 20, 1, WRONG, 200);
        String report = LawReport.text(run, language);

        assertThat(run.broken()).isNotEmpty();
        assertThat(run.broken()).allSatisfy(result -> {
            Specimen before = result.broken().orElseThrow().before();
            String shown = shown(report, result.law());
            Scenario.Ready read =
                    CaseFile.parse("smallest.yaml", shown).scenarios().get(0).ready();
            assertThat(read.policies()).containsExactly(before.policy());
            assertThat(read.periods()).containsExactly(before.period());
            assertThat(read.register()).as(shown).isEqualTo(before.register());
            assertThat(breaks(Laws.byKey(result.law()).orElseThrow(), before.with(read.register())))
                    .as(shown)
                    .isTrue();
        });
    }

    /** The case of a law in a report: the lines that stand in, from the title to the first that does not. */
    private static String shown(String report, String law) {
        return report.lines()
                .dropWhile(line -> !line.endsWith(": " + law))
                .dropWhile(line -> !line.startsWith("    case:") && !line.startsWith("    vụ việc:"))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(joining("\n"));
    }

    /** Whether some change of which the law speaks breaks it. */
    private static boolean breaks(Law law, Specimen specimen) {
        return IntStream.range(0, 200)
                .mapToObj(Choices::byChance)
                .anyMatch(choices -> law.tryOn(specimen, choices, WRONG) instanceof Verdict.Broken);
    }
}
