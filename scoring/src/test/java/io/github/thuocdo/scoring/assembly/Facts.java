package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fictional ward to which a test adds its facts: the ward with an office and a land division below it, and a neighbouring ward.
 */
final class Facts {

    static final UnitId WARD = UnitId.of("ward");
    static final UnitId OFFICE = UnitId.of("office");
    static final UnitId LAND = UnitId.of("land");
    static final UnitId NEIGHBOUR = UnitId.of("neighbour");

    static final CadreId NGAN = CadreId.of("ngan");
    static final CadreId BINH = CadreId.of("binh");

    static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    static final EvaluationPeriod APRIL = EvaluationPeriod.month(2026, 4);
    static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    final Organization.Builder organization = Organization.builder()
            .addUnits(
                    Unit.of(WARD, "UBND phường", UnitLevel.USING),
                    Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD),
                    Unit.of(LAND, "Phòng Kinh tế", UnitLevel.DIRECT_USING, WARD),
                    Unit.of(NEIGHBOUR, "UBND phường bên", UnitLevel.USING));
    final Register.Builder register = Register.builder();

    /** Facts with one civil servant, Ngân, in the office all the time. */
    static Facts ofNgan() {
        return new Facts().with(NGAN).post(NGAN, OFFICE, Role.STAFF);
    }

    Facts with(CadreId... people) {
        Stream.of(people)
                .forEach(person -> organization.addCadres(Cadre.of(person, "Tên", CadreCategory.CIVIL_SERVANT)));
        return this;
    }

    Facts post(CadreId cadre, UnitId unit, Role role) {
        return post(cadre, unit, role, DateRange.all());
    }

    Facts post(CadreId cadre, UnitId unit, Role role, DateRange dates) {
        organization.addAppointments(Appointment.builder()
                .cadre(cadre)
                .unit(unit)
                .role(role)
                .dates(dates)
                .build());
        return this;
    }

    Facts tasks(Task... tasks) {
        register.addTasks(tasks);
        return this;
    }

    Facts results(Result... results) {
        register.addResults(results);
        return this;
    }

    Facts conclusions(Conclusion... conclusions) {
        register.addConclusions(conclusions);
        return this;
    }

    Register register() {
        return register.organization(organization.build()).build();
    }

    /** The assembly under the literal readings, but for those given as {@code key=reading}. */
    DossierAssembly assembly(String... readings) {
        return DossierAssembly.of(policy(readings), register());
    }

    Dossier month(EvaluationPeriod period, String... readings) {
        return assembly(readings).ofPeriod(Subject.of(NGAN), period, Computed.NOTHING);
    }

    Dossier year(String... readings) {
        return assembly(readings).ofLonger(Subject.of(NGAN), YEAR, PeriodKind.MONTH, Computed.NOTHING);
    }

    static Policy policy(String... readings) {
        Policy policy = StandardPolicies.decree335Individuals();
        for (String reading : readings) {
            List<String> parts = List.of(reading.split("="));
            policy = policy.reading(parts.get(0), parts.get(1), "test");
        }
        return policy;
    }

    /** Four products of coefficient 1 for Ngân, all approved. */
    static Task.Builder task(String id) {
        return Task.builder()
                .id(TaskId.of(id))
                .assignee(NGAN)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(4))
                .approved(Fraction.of(4));
    }

    static Lapse lapse(String evidence, long times, Excusal excusal) {
        return Lapse.of(EvidenceId.of(evidence), times, excusal);
    }

    /** A result of Ngân. */
    static Result.Builder result(String id, EvaluationPeriod period, String total) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(NGAN))
                .period(period)
                .source(Source.of("biên bản " + id))
                .total(Points.parse(total));
    }

    static PeriodScore score(EvaluationPeriod period, String total) {
        return new PeriodScore(period, Observation.given(Points.parse(total)), ImmutableMap.of(), "engine");
    }

    /** A reprimand of Ngân. */
    static Conclusion.Builder reprimand(String id, String signedOn, String effectiveOn) {
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.DISCIPLINE)
                .form(DisciplineForm.REPRIMAND)
                .about(Subject.of(NGAN))
                .decision(decision(signedOn))
                .effectiveOn(day(effectiveOn));
    }

    static Decision decision(String on) {
        return new Decision("Chủ tịch UBND phường", "12/QĐ", day(on));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static DateRange days(String text) {
        return DateRange.parse(text);
    }

    static List<String> codes(Dossier dossier) {
        return dossier.findings().stream()
                .map(Finding::code)
                .map(Finding.Code::key)
                .toList();
    }
}
