package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.Optional;

/** The facts of a specimen on the way into a case file and back. */
final class Filed {

    private Filed() {}

    static Optional<Register> writtenAndRead(Specimen specimen) {
        CaseText written =
                CaseText.of("specimen", specimen.policy(), specimen.register(), specimen.period(), Language.ENGLISH);
        if (!written.isComplete() || !written.files().isEmpty()) {
            return Optional.empty();
        }
        Scenario scenario =
                CaseFile.parse("specimen.yaml", written.text()).scenarios().get(0);
        return Optional.of(scenario.ready().register());
    }
}
