package io.github.thuocdo.scoring.dossier;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import java.util.Optional;

/** The classes of the units that limit those of their heads (mức xếp loại của tổ chức). Decree 335/2025, Art 20.6. */
final class HeadedUnits {

    private final Register register;

    HeadedUnits(Register register) {
        this.register = register;
    }

    /** The class of a unit for a year; two results with different classes are none. */
    Observation<Classification> classOf(UnitId unit, EvaluationPeriod year, Findings findings) {
        ImmutableSet<Classification> classes = register.resultsOf(Subject.of(unit)).stream()
                .filter(result -> result.period().equals(year))
                .map(Result::classification)
                .flatMap(Optional::stream)
                .collect(toImmutableSet());
        if (classes.isEmpty()) {
            return Observation.notRated("organization-not-classified");
        }
        if (classes.size() > 1) {
            findings.add(Finding.Code.RESULT_GIVEN_TWICE, year.toString(), unit.text());
            return Observation.notRated("results-contradict");
        }
        return Observation.given(classes.iterator().next());
    }
}
