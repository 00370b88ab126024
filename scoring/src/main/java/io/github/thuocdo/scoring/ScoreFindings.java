package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The trouble in the data that shows only when a dossier is scored. */
final class ScoreFindings {

    private final OpenCard card;

    ScoreFindings(OpenCard card) {
        this.card = card;
    }

    ImmutableList<Finding> all() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        card.engine()
                .plan()
                .byElement(card.numbers())
                .forEach((element, value) -> value.absenceReason()
                        .flatMap(AbsenceReason::gap)
                        .flatMap(gap -> finding(gap, element))
                        .ifPresent(findings::add));
        addUnknownElements(findings);
        addDifferences(findings);
        addCoverage(findings);
        return findings.build();
    }

    private Optional<Finding> finding(Gap gap, String element) {
        return switch (gap) {
            case MARK_OFF_STEP -> Optional.of(new FigureFinding.MarkOffStep(subject(), period(), element));
            case WORKING_CALENDAR_MISSING ->
                Optional.of(new FigureFinding.WorkingCalendarMissing(subject(), period(), element));
            case NOBODY_UNDER_MANAGEMENT ->
                Optional.of(new FigureFinding.NobodyUnderManagement(subject(), period(), element));
            default -> Optional.empty();
        };
    }

    private Subject subject() {
        return card.subject();
    }

    private EvaluationPeriod period() {
        return card.period();
    }

    /** What stands under an element that the sheet does not have is read by nothing. */
    private void addUnknownElements(ImmutableList.Builder<Finding> findings) {
        Dossier dossier = card.dossier();
        boolean isOfFacts = dossier.scoredBy() == dossier.period().kind();
        if (!isOfFacts || (dossier.supplied().isEmpty() && dossier.assessments().isEmpty())) {
            return;
        }
        ImmutableList<String> known =
                card.engine().plan().byElement(card.numbers()).keySet().asList();
        Stream.concat(dossier.supplied().keySet().stream(), dossier.assessments().keySet().stream())
                .filter(element -> !known.contains(element))
                .distinct()
                .forEach(
                        element -> findings.add(new FigureFinding.ElementUnknown(subject(), period(), element, known)));
    }

    /** A supplied figure counts; that the facts give another one is for somebody to look at. */
    private void addDifferences(ImmutableList.Builder<Finding> findings) {
        Dossier dossier = card.dossier();
        if (dossier.supplied().isEmpty()) {
            return;
        }
        SheetEngine engine = card.engine();
        ImmutableMap<String, Observation<Fraction>> computed =
                engine.plan().byElement(engine.evaluate(dossier.withSupplied(ImmutableMap.of())));
        for (Map.Entry<String, Supplied> supplied : dossier.supplied().entrySet()) {
            Optional<Fraction> value =
                    Optional.ofNullable(computed.get(supplied.getKey())).flatMap(Observation::asOptional);
            if (value.isPresent() && !value.get().equals(supplied.getValue().value())) {
                findings.add(new FigureFinding.SuppliedDiffers(
                        subject(),
                        period(),
                        Optional.of(supplied.getKey()),
                        FigureFinding.Stated.of(supplied.getValue().value()),
                        FigureFinding.Stated.of(value.get())));
            }
        }
    }

    private void addCoverage(ImmutableList.Builder<Finding> findings) {
        ImmutableList<ManagedScore> managed = card.dossier().managed();
        int scored = Math.toIntExact(
                managed.stream().filter(score -> score.total().isGiven()).count());
        if (scored < managed.size()) {
            card.engine()
                    .plan()
                    .elementsOfManagedPeople()
                    .forEach(element -> findings.add(new FigureFinding.CoverageIncomplete(
                            subject(), period(), element, scored, managed.size())));
        }
    }
}
