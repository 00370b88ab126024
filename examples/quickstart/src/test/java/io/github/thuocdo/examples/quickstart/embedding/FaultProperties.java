package io.github.thuocdo.examples.quickstart.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How a policy is tested with a case file, as the document on case files shows it. */
public class FaultProperties {

    // begin: shown in the document on case files
    private static final String CASE = """
            case: Some of four letters are wrong
            period: 2026-03
            people:
              - id: lan
                general: 28.5
                tasks: |
                  task | coefficient | assigned | delivered | faults
                  T1   | 2           | 5        | 4         | %d
            """;

    @Property
    void another_fault_never_adds_points(@ForAll @IntRange(max = 20) int faults) {
        assertThat(total(faults + 1)).isLessThanOrEqualTo(total(faults));
    }

    private static Points total(int faults) {
        Scenario.Ready march = CaseFile.parse("march.yaml", String.format(CASE, faults))
                .scenarios()
                .get(0)
                .ready();
        PeriodRound round = PeriodRound.of(
                march.policies().get(0), march.register(), march.periods().get(0));
        return round.scorecards().get(CadreId.of("lan")).total().asOptional().orElseThrow();
    }
    // end: shown in the document on case files
}
