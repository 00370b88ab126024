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
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.unit.UnitId;
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
        if (result.replaces().isPresent()) {
            return Matter.REPLACE;
        }
        return result.subject().kind() == Subject.Kind.PERSON ? Matter.CLASSIFY : Matter.RECOGNISE;
    }

    private ImmutableList<ProcedureFinding> look(ProcedureStep step, Matter matter, Taken taken) {
        if (taken.by().isEmpty()) {
            return ImmutableList.of();
        }
        CadreId by = taken.by().get();
        if (Subject.of(by).equals(course.subject())) {
            return ImmutableList.of(new ProcedureFinding.OwnCase(step.provision(), by, taken.on()));
        }
        return course.facts()
                .unitOf(course.subject())
                .map(unit -> look(step.provision(), matter, by, unit, taken.on()))
                .orElse(ImmutableList.of());
    }

    /** Of a matter on which the policy is silent nobody can say whether somebody was competent; an agency states it in a policy of its own. */
    private ImmutableList<ProcedureFinding> look(Provision step, Matter matter, CadreId by, UnitId unit, LocalDate on) {
        Seat seat = Competent.seat(course.role(), unit, organization);
        if (competence.filter(rule -> !rule.powers(matter, seat).isEmpty()).isEmpty()) {
            return ImmutableList.of(new ProcedureFinding.PowerNotStated(step, matter, seat, by, on));
        }
        return notCompetent(
                        Competent.of(competence.orElseThrow(), matter, course.role(), unit, organization, on), by, on)
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
