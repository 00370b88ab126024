package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.ManagedScore;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import java.util.Map;
import java.util.Optional;

/** The trouble in the data that shows only when a dossier is scored. */
final class ScoreFindings {

    private final Scorecard card;
    private final SheetEngine engine;

    ScoreFindings(Scorecard card, SheetEngine engine) {
        this.card = card;
        this.engine = engine;
    }

    ImmutableList<Finding> all() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        card.values()
                .forEach((element, value) -> value.absenceReason()
                        .flatMap(ScoreFindings::code)
                        .ifPresent(code -> findings.add(new Finding(code, element, ""))));
        addDifferences(findings);
        addCoverage(findings);
        return findings.build();
    }

    private static Optional<Finding.Code> code(String absence) {
        return switch (absence) {
            case "mark-off-step" -> Optional.of(Finding.Code.MARK_OFF_STEP);
            case "working-calendar-missing" -> Optional.of(Finding.Code.WORKING_CALENDAR_MISSING);
            case "nobody-under-management" -> Optional.of(Finding.Code.NOBODY_UNDER_MANAGEMENT);
            default -> Optional.empty();
        };
    }

    /** A supplied figure counts; that the facts give another one is for somebody to look at. */
    private void addDifferences(ImmutableList.Builder<Finding> findings) {
        Dossier dossier = card.dossier();
        if (dossier.supplied().isEmpty()) {
            return;
        }
        ImmutableMap<String, Observation<Fraction>> computed =
                engine.evaluate(dossier.withSupplied(ImmutableMap.of())).byElement(engine.plan());
        for (Map.Entry<String, Supplied> supplied : dossier.supplied().entrySet()) {
            Optional<Fraction> value =
                    Optional.ofNullable(computed.get(supplied.getKey())).flatMap(Observation::asOptional);
            if (value.isPresent() && !value.get().equals(supplied.getValue().value())) {
                findings.add(new Finding(
                        Finding.Code.SUPPLIED_DIFFERS,
                        supplied.getKey(),
                        value.get().toString()));
            }
        }
    }

    private void addCoverage(ImmutableList.Builder<Finding> findings) {
        ImmutableList<ManagedScore> managed = card.dossier().managed();
        long scored = managed.stream().filter(score -> score.total().isGiven()).count();
        if (scored < managed.size()) {
            engine.plan()
                    .elementsOfManaged()
                    .forEach(element -> findings.add(new Finding(
                            Finding.Code.COVERAGE_INCOMPLETE, element, scored + "/" + managed.size())));
        }
    }
}
