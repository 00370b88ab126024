package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.Scorecard;
import java.util.Optional;

/** The two parts of the points of a period on Form 01: marks by judgement and results of the work. */
record ScoredParts(JudgedMeasure.Marks general, CompositeMeasure.Section result) {

    private static final int PARTS = 2;

    ScoredParts {
        requireNonNull(general, "general");
        requireNonNull(result, "result");
    }

    /** Returns the parts; empty where the points of the period are made up of others, which no form foresees. */
    static Optional<ScoredParts> of(Scorecard card) {
        return card.policy()
                .sheet(card.dossier().role(), card.period().kind(), Sheet.Basis.FACTS)
                .map(Sheet::total)
                .filter(total -> total.parts().size() == PARTS)
                .flatMap(total -> of(total.parts().get(0), total.parts().get(1)));
    }

    private static Optional<ScoredParts> of(Measure first, Measure second) {
        return first instanceof JudgedMeasure.Marks general && second instanceof CompositeMeasure.Section result
                ? Optional.of(new ScoredParts(general, result))
                : Optional.empty();
    }
}
