package io.github.thuocdo.scoring.logged;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What an application finds in its log. */
class LoggedRoundsTest {

    private static final Register REGISTER = Ward.of()
            .staff("an", "office", "95")
            .person("binh", Role.DEPUTY, "office")
            .facts("an", Ward.MARCH, "1")
            .badFacts("binh", Ward.MARCH)
            .register();

    private static void month() {
        month(Ward.POLICY);
    }

    private static void month(Policy policy) {
        PeriodRound.of(policy, REGISTER, Ward.AGENCY, Ward.MARCH);
    }

    /** The policy as it has just been read: of one that was applied before, the engine is there. */
    private static Policy justRead() {
        return Ward.POLICY.withId("another").withId(Ward.POLICY.id());
    }

    private static void year() {
        AgencyRound.of(Ward.POLICY, REGISTER, Ward.AGENCY, Ward.YEAR);
    }

    /** How long it took is another number each time. */
    private static List<String> logged(Level level, Runnable done) {
        return CapturedLog.of(level, done).stream()
                .map(line -> line.replaceAll("\\d+ ms$", "15 ms"))
                .toList();
    }

    @Test
    void the_page_on_the_log_shows_what_is_logged() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "logging.md"));

        Policy policy = justRead();

        String lines = logged(Level.DEBUG, () -> {
                    month(policy);
                    AgencyRound.of(policy, REGISTER, Ward.AGENCY, EvaluationPeriod.year(2025));
                })
                .stream()
                .collect(joining("\n"));

        assertThat(page).contains("```\n" + lines + "\n```");
    }

    @Test
    void a_round_tells_when_it_begins_and_ends() {
        assertThat(logged(Level.INFO, LoggedRoundsTest::year))
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .isEqualTo("INFO AgencyRound - Round begun: vn.335-2025.individuals in 2026, agency ward");
        assertThat(logged(Level.INFO, LoggedRoundsTest::year))
                .last()
                .asString()
                .matches("INFO AgencyRound - Round ended: vn.335-2025.individuals in 2026, agency ward; "
                        + "2 scored, \\d+ findings, 15 ms");
    }

    @Test
    void who_asks_for_warnings_alone_reads_of_refusals_alone() {
        assertThat(logged(Level.WARN, LoggedRoundsTest::month))
                .singleElement()
                .asString()
                .startsWith("WARN PeriodRound - Dossiers refused: 1 for ");
    }

    @Test
    void a_reading_that_is_tried_is_no_round() {
        assertThat(logged(Level.INFO, () -> Sensitivity.ofAgency(Ward.POLICY, REGISTER, Ward.AGENCY, Ward.YEAR)))
                .isEmpty();
    }

    @Test
    void a_policy_is_compiled_once_and_named() {
        Policy policy = justRead();

        assertThat(logged(Level.DEBUG, () -> ScoringEngine.of(policy)))
                .containsExactly("DEBUG ScoringEngine - Policy compiled: vn.335-2025.individuals");
        assertThat(logged(Level.DEBUG, () -> ScoringEngine.of(policy))).isEmpty();
    }

    @Test
    void nobody_is_named() {
        assertThat(logged(Level.TRACE, () -> {
                    month();
                    year();
                }))
                .allSatisfy(line ->
                        assertThat(line).doesNotContain(CadreId.of("an").text() + " ", "binh", "Name", "95", "3/4"));
    }

    @Test
    void where_the_log_is_off_nothing_is_said() {
        assertThat(logged(Level.ERROR, LoggedRoundsTest::year)).isEmpty();
    }
}
