package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.notice.OutcomeText;
import java.util.stream.Stream;

/** The year of the ward: the organizations, then their heads and everybody else, the quota last. */
final class Year {

    private Year() {}

    static AgencyYear propose(Register register, EvaluationPeriod year) {
        AgencyYear proposed = AgencyYear.of(Ward.POLICIES, register, Ward.ID, year);
        if (!proposed.notLoaded().isEmpty() || !proposed.missing(register).isEmpty()) {
            throw new IllegalStateException("not everything is there: " + proposed.missing(register));
        }
        return proposed;
    }

    static Stream<Placement> placements(AgencyYear proposed) {
        return Stream.concat(
                proposed.organizations().stream().flatMap(round -> round.placements().stream()),
                proposed.people().stream().flatMap(round -> round.placements().stream()));
    }

    static String line(Placement placement) {
        return placement.subject().text()
                + ": "
                + placement.scorecard().total().asOptional().orElseThrow().toDecimalText(2)
                + ", "
                + OutcomeText.of(placement.proposal(), placement.scorecard().policy(), Language.ENGLISH);
    }
}
