package io.github.thuocdo.scoring.plan;

import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** đ or e: the value of an authority's finding. */
final class AssessedNode extends LeaderNode {

    private final JudgedMeasure.Assessed measure;

    AssessedNode(JudgedMeasure.Assessed measure, int slot) {
        super(measure, slot, measure.values(), measure.full(), measure.prolonged());
        this.measure = measure;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        Assessment finding = required(dossier).assessments().get(element());
        if (finding == null) {
            frame.absent(slot(), Gap.NOT_ASSESSED);
        } else if (finding.verdict() == Verdict.BETWEEN) {
            between(finding, frame);
        } else {
            put(finding.verdict(), frame);
        }
    }

    private void between(Assessment finding, Frame frame) {
        switch (measure.between().value()) {
            case FAVOURABLE_100 -> put(Verdict.FULL, frame);
            case STRICT_50 -> put(Verdict.PROLONGED, frame);
            case AUTHORITY_CHOOSES_WITH_REASON ->
                finding.choice()
                        .ifPresentOrElse(
                                choice -> put(choice, frame), () -> frame.absent(slot(), Gap.AUTHORITY_HAS_NOT_CHOSEN));
        }
    }

    private void put(Verdict verdict, Frame frame) {
        frame.put(slot(), verdict == Verdict.FULL ? measure.full() : measure.prolonged());
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(
                Step.Kind.FINDING,
                this,
                card,
                factor,
                () -> Optional.ofNullable(card.dossier().assessments().get(element()))
                        .map(Evidence.Found::new));
    }
}
