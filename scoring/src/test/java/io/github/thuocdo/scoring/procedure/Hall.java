package io.github.thuocdo.scoring.procedure;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The people of a ward of the test: the chairman's board, a division with its head, a deputy and two of staff; the province above. */
final class Hall {

    static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    static final UnitId PROVINCE = UnitId.of("tinh");
    static final UnitId WARD = UnitId.of("ub");
    static final UnitId DIVISION = UnitId.of("kt");
    static final CadreId PROVINCIAL_CHAIRMAN = CadreId.of("thanh");
    static final CadreId CHAIRMAN = CadreId.of("khoi");
    static final CadreId VICE_CHAIRMAN = CadreId.of("mai");
    static final CadreId HEAD = CadreId.of("loc");
    static final CadreId DEPUTY = CadreId.of("chi");
    static final CadreId STAFF = CadreId.of("ha");
    static final CadreId OTHER = CadreId.of("khai");

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private Hall() {}

    /** Public employees are those of a unit that has issued its regulation in time. */
    static Organization organization(CadreCategory category) {
        Organization.Builder organization = Organization.builder();
        if (category == CadreCategory.PUBLIC_EMPLOYEE) {
            organization.addRegulations(
                    new UnitRegulation(WARD, new Decision("Giám đốc", "QĐ 30", LocalDate.of(2026, 11, 30))));
        }
        return organization
                .addUnits(
                        unit(PROVINCE, UnitLevel.MANAGING, Optional.empty()),
                        unit(WARD, UnitLevel.USING, Optional.of(PROVINCE)),
                        unit(DIVISION, UnitLevel.DIRECT_USING, Optional.of(WARD)))
                .addCadres(
                        cadre(PROVINCIAL_CHAIRMAN, CadreCategory.CADRE),
                        cadre(CHAIRMAN, CadreCategory.CADRE),
                        cadre(VICE_CHAIRMAN, CadreCategory.CADRE),
                        cadre(HEAD, category),
                        cadre(DEPUTY, category),
                        cadre(STAFF, category),
                        cadre(OTHER, category))
                .addAppointments(
                        post(PROVINCIAL_CHAIRMAN, PROVINCE, Role.HEAD),
                        post(CHAIRMAN, WARD, Role.HEAD),
                        post(VICE_CHAIRMAN, WARD, Role.DEPUTY),
                        post(HEAD, DIVISION, Role.HEAD),
                        post(DEPUTY, DIVISION, Role.DEPUTY),
                        post(STAFF, DIVISION, Role.STAFF),
                        post(OTHER, DIVISION, Role.STAFF))
                .build();
    }

    private static Unit unit(UnitId id, UnitLevel level, Optional<UnitId> parent) {
        return Unit.builder().id(id).name(id.text()).level(level).parent(parent).build();
    }

    private static Cadre cadre(CadreId id, CadreCategory category) {
        return Cadre.of(id, id.text(), category);
    }

    private static Appointment post(CadreId cadre, UnitId unit, Role role) {
        return Appointment.builder().cadre(cadre).unit(unit).role(role).build();
    }

    static Register.Builder register() {
        return Register.builder()
                .organization(organization(CadreCategory.CIVIL_SERVANT))
                .calendar(CALENDAR);
    }

    static Register with(StepTaken... steps) {
        return register().addSteps(steps).build();
    }

    static StepTaken step(StepKind kind, CadreId person, String day) {
        return new StepTaken(kind, Subject.of(person), YEAR, LocalDate.parse(day), Optional.empty(), Source.of("doc"));
    }

    static StepTaken ofUnit(StepKind kind, UnitId unit, String day) {
        return new StepTaken(kind, Subject.of(unit), YEAR, LocalDate.parse(day), Optional.empty(), Source.of("doc"));
    }

    static Result.Builder decision(CadreId person, String day) {
        return decision(Subject.of(person), day);
    }

    static Result.Builder decision(Subject subject, String day) {
        return Result.builder()
                .id("KQ/" + subject.text() + "/" + day)
                .subject(subject)
                .period(YEAR)
                .classification(Classification.GOOD)
                .source(Source.of("QĐ"))
                .decision(new Decision("Chủ tịch UBND phường", "QĐ " + day, LocalDate.parse(day)));
    }

    static Petition petition(CadreId person, String received, String settled) {
        return new Petition(
                person,
                YEAR,
                "điểm",
                LocalDate.parse(received),
                settled.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(settled)),
                Optional.empty());
    }

    /** Everything that Decree 335 asks of staff, in time: sent to the database on 15 December. */
    static Register.Builder finished(CadreId person) {
        return register()
                .addSteps(
                        step(StepKind.FORM, person, "2026-12-01"),
                        ofUnit(StepKind.MEETING, DIVISION, "2026-12-03"),
                        step(StepKind.NOTICE, person, "2026-12-11"),
                        ofUnit(StepKind.PUBLICATION, WARD, "2026-12-11"),
                        step(StepKind.DATABASE, person, "2026-12-15"))
                .addResults(decision(person, "2026-12-10").build());
    }

    static ImmutableList<StepKind> kinds(ImmutableList<OpenStep> open) {
        return open.stream().map(step -> step.step().kind()).collect(ImmutableList.toImmutableList());
    }
}
