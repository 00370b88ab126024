package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import java.util.Locale;

/** An outcome behind which no scorecard stands: no rule was considered, and there is nothing to explain. */
interface OutcomeWithoutScorecard extends ActualOutcome {

    @Override
    default Observation<Fraction> element(String element) {
        return Observation.notApplicable(Gap.NO_SCORECARD);
    }

    @Override
    default ImmutableList<String> codes() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<String> appliedRules() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Finding> findings() {
        return ImmutableList.of();
    }

    @Override
    default ImmutableList<Sensitivity.Alternative> dependences() {
        return ImmutableList.of();
    }

    @Override
    default String notice(Locale language) {
        return "";
    }
}
