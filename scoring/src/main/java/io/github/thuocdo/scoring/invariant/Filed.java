package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.CaseText;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.Optional;

/** Facts and cards on the way into a file and back. */
final class Filed {

    private Filed() {}

    static boolean isProved(String text, Policy policy) {
        try {
            ThuocdoJson.readScorecard(text, policy);
            return true;
        } catch (JsonRefusal refused) {
            return false;
        }
    }

    static int problems(CaseText text) {
        return CaseFile.parse("specimen.yaml", text).scenarios().stream()
                .mapToInt(scenario -> scenario instanceof Scenario.Refused refused
                        ? refused.problems().size()
                        : 0)
                .sum();
    }

    static Optional<Register> writtenAndRead(Specimen specimen) {
        CaseText written =
                CaseText.of("specimen", specimen.policy(), specimen.register(), specimen.period(), Language.ENGLISH);
        if (!written.isComplete()) {
            return Optional.empty();
        }
        Scenario scenario = CaseFile.parse("specimen.yaml", written).scenarios().get(0);
        return Optional.of(scenario.ready().register());
    }
}
