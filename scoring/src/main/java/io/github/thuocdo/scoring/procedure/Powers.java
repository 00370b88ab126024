package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.scoring.procedure.StepFacts.Taken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether those who confirmed and decided were competent. Where the organization does not know who heads the unit whose head is competent, nothing
 * is said of it.
 */
final class Powers {

    private final Optional<Competence> competence;
    private final Course course;
    private final Organization organization;

    Powers(Optional<Competence> competence, Course course) {
        this.competence = competence;
        this.course = course;
        this.organization = course.facts().register().organization();
    }

    ImmutableList<ProcedureFinding> findings() {
        ImmutableList.Builder<ProcedureFinding> findings = ImmutableList.builder();
        course.step(StepKind.CONFIRMATION)
                .ifPresent(step -> course.facts()
                        .taken(course.subject(), StepKind.CONFIRMATION)
                        .forEach(taken -> findings.addAll(look(step, Matter.MONITOR, taken))));
        course.step(StepKind.DECISION)
                .ifPresent(step -> course.facts()
                        .decidedOf(course.subject())
                        .forEach(result -> findings.addAll(look(step, matter(result), StepFacts.decision(result)))));
        course.step(StepKind.SETTLEMENT)
                .ifPresent(step -> course.petitions()
                        .forEach(petition -> settlement(petition)
                                .ifPresent(taken -> findings.addAll(look(step, Matter.SETTLE, taken)))));
        return findings.build();
    }

    private Optional<Taken> settlement(Petition petition) {
        return course.facts()
                .settledOn(petition)
                .map(day -> new Taken(day, Source.Known.NOT_RECORDED, petition.settledBy()));
    }

    private static Matter matter(Result result) {
        return result.replaces().isPresent() ? Matter.REPLACE : Matter.CLASSIFY;
    }

    private ImmutableList<ProcedureFinding> look(ProcedureStep step, Matter matter, Taken taken) {
        if (taken.by().isEmpty()) {
            return ImmutableList.of();
        }
        CadreId by = taken.by().get();
        if (Subject.of(by).equals(course.subject())) {
            return ImmutableList.of(new ProcedureFinding.OwnCase(step.provision(), by, taken.on()));
        }
        return competence.stream()
                .flatMap(rule -> course.facts().unitOf(course.subject()).stream()
                        .flatMap(unit -> notCompetent(
                                Competent.of(rule, matter, course.role(), unit, organization, taken.on()),
                                by,
                                taken.on())))
                .collect(ImmutableList.toImmutableList());
    }

    /** A finding for each power that somebody else holds. */
    private static Stream<ProcedureFinding> notCompetent(ImmutableList<Competent> competent, CadreId by, LocalDate on) {
        ImmutableSetMultimap<Power, CadreId> holders =
                competent.stream().collect(toImmutableSetMultimap(Competent::power, Competent::person));
        return Multimaps.asMap(holders).entrySet().stream()
                .filter(held -> !held.getValue().contains(by))
                .map(held ->
                        new ProcedureFinding.NotCompetent(held.getKey(), by, on, ImmutableSet.copyOf(held.getValue())));
    }
}
