package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Competence;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
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
                        .flatMap(unit -> rule.powers(matter, seat(unit)).stream()
                                .flatMap(power -> notCompetent(power, unit, by, taken.on()).stream())))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<ProcedureFinding> notCompetent(Power power, UnitId unit, CadreId by, LocalDate on) {
        ImmutableSet<CadreId> competent = holder(power, unit).stream()
                .flatMap(there -> Stream.concat(heads(there, on), delegates(there, power.matter(), on)))
                .collect(toImmutableSet());
        return competent.isEmpty() || competent.contains(by)
                ? Optional.empty()
                : Optional.of(new ProcedureFinding.NotCompetent(power, by, on, competent));
    }

    private Seat seat(UnitId unit) {
        boolean inAgency = organization.agencyOf(unit).equals(unit);
        return switch (course.role()) {
            case HEAD -> inAgency ? Seat.AGENCY_HEAD : Seat.UNIT_HEAD;
            case DEPUTY -> inAgency ? Seat.AGENCY_DEPUTY : Seat.UNIT_DEPUTY;
            case STAFF, COLLECTIVE -> inAgency ? Seat.AGENCY_STAFF : Seat.UNIT_STAFF;
        };
    }

    private Optional<UnitId> holder(Power power, UnitId unit) {
        UnitId agency = organization.agencyOf(unit);
        return switch (power.holder()) {
            case UNIT_HEAD -> Optional.of(unit);
            case AGENCY_HEAD -> Optional.of(agency);
            case MANAGING_AGENCY_HEAD ->
                seat(unit) != Seat.AGENCY_HEAD && levelOf(agency) == UnitLevel.MANAGING
                        ? Optional.of(agency)
                        : managingAbove(agency);
        };
    }

    private Optional<UnitId> managingAbove(UnitId agency) {
        Optional<UnitId> above = parentOf(agency);
        while (above.isPresent() && levelOf(above.get()) != UnitLevel.MANAGING) {
            above = parentOf(above.get());
        }
        return above;
    }

    private Optional<UnitId> parentOf(UnitId unit) {
        return unit(unit).flatMap(Unit::parent);
    }

    private UnitLevel levelOf(UnitId unit) {
        return unit(unit).map(Unit::level).orElse(UnitLevel.DIRECT_USING);
    }

    private Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(organization.unitById().get(id));
    }

    private Stream<CadreId> heads(UnitId unit, LocalDate on) {
        return organization.appointments().stream()
                .filter(post -> post.unit().equals(unit)
                        && post.role() == Role.HEAD
                        && post.kind() != AppointmentKind.SECONDED
                        && post.dates().contains(on))
                .map(Appointment::cadre);
    }

    private Stream<CadreId> delegates(UnitId unit, Matter matter, LocalDate on) {
        return organization.delegations().stream()
                .filter(delegation -> delegation.unit().equals(unit)
                        && delegation.matters().contains(matter)
                        && delegation.dates().contains(on))
                .map(Delegation::to);
    }
}
