package io.github.thuocdo.examples.embedding;

import static java.util.stream.Collectors.joining;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.consequence.Consequences;
import io.github.thuocdo.scoring.consequence.PersonnelHistory;
import io.github.thuocdo.scoring.notice.ConsequenceNotice;

/** What the law attaches to results that are on record. */
final class NextYear {

    private NextYear() {}

    static String consequences(Register register, CadreId cadre, EvaluationPeriod year) {
        PersonnelHistory history = PersonnelHistory.of(register, cadre, Role.STAFF);
        return Consequences.of(StandardConsequences.national(), history, year).measures().stream()
                .map(measure -> ConsequenceNotice.proposal(measure, year, Language.ENGLISH))
                .collect(joining("\n"));
    }
}
