package io.github.thuocdo.scoring.plan;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.packing.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The share of the units managed that have at least a class. A unit that lawfully has none is not asked for. */
final class ClassShareNode extends Node {

    private final RecordedMeasure.ClassShare measure;

    ClassShareNode(RecordedMeasure.ClassShare measure, int slot) {
        super(measure.element(), measure.provision(), slot);
        this.measure = measure;
    }

    @Override
    void evaluate(Digest digest, int at, @Nullable Dossier dossier, Frame frame) {
        int classified = 0;
        int reached = 0;
        for (UnitClass unit : required(dossier).units()) {
            Optional<Classification> level = unit.classification().asOptional();
            if (level.isPresent()) {
                classified++;
                reached += level.get().isBelow(measure.atLeast()) ? 0 : 1;
            } else if (isOwed(unit.classification())) {
                frame.absent(slot(), Gap.UNIT_NOT_CLASSIFIED);
                return;
            }
        }
        if (classified > 0) {
            frame.put(slot(), reached, classified);
        } else {
            frame.absent(slot(), absenceWithoutUnits());
        }
    }

    @Override
    boolean needsDossier() {
        return true;
    }

    @Override
    ImmutableMap<Gap, Interpretation<?>> readings() {
        return ImmutableMap.of(Gap.UNIT_NOT_CLASSIFIED, measure.none());
    }

    private Gap absenceWithoutUnits() {
        return switch (measure.none().value()) {
            case NOTHING_TO_ASK -> Gap.LEFT_OUT;
            case UNDETERMINED -> Gap.UNIT_NOT_CLASSIFIED;
        };
    }

    @Override
    Optional<Fraction> maximum() {
        return Optional.of(Fraction.ONE);
    }

    private static Evidence evidence(Dossier dossier) {
        long proposed = dossier.proposedClasses().stream()
                .filter(one ->
                        dossier.units().stream().anyMatch(unit -> one.subject().equals(Subject.of(unit.unit()))))
                .count();
        return new Evidence.Units(dossier.units(), Math.toIntExact(proposed));
    }

    @Override
    Step step(Evaluated card, Fraction factor) {
        return PlanStep.of(Step.Kind.UNITS, this, card, factor, () -> Optional.of(evidence(card.dossier())));
    }
}
