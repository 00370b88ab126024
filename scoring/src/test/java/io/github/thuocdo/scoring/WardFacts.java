package io.github.thuocdo.scoring;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;

/** A register of a ward with one office, for tests that need people, results and work in it. */
final class WardFacts {

    static final UnitId WARD = UnitId.of("ward");
    static final UnitId OFFICE = UnitId.of("office");
    static final CadreId AN = CadreId.of("an");
    static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    final Register.Builder register = Register.builder();

    private final Organization.Builder organization = Organization.builder()
            .addUnits(
                    Unit.of(WARD, "UBND phường", UnitLevel.USING),
                    Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD));

    /** Somebody of the staff, in the office all the time. */
    WardFacts staff(CadreId id) {
        return staff(id, DateRange.all());
    }

    /** The ward scores quarters. */
    WardFacts byQuarter() {
        organization.putScoringCycle(WARD, History.of(ScoringCycle.QUARTER));
        return this;
    }

    WardFacts staff(CadreId id, DateRange dates) {
        organization.addCadres(Cadre.of(id, "Tên", CadreCategory.CIVIL_SERVANT));
        organization.addAppointments(Appointment.builder()
                .cadre(id)
                .unit(OFFICE)
                .role(Role.STAFF)
                .dates(dates)
                .build());
        return this;
    }

    WardFacts absent(Absence absence) {
        organization.addAbsences(absence);
        return this;
    }

    /** So many people, each with a total in every month of the year that is a tenth above that of the one before. */
    WardFacts staff(String stem, int count, String total) {
        for (int i = 1; i <= count; i++) {
            CadreId id = CadreId.of(stem + i);
            staff(id);
            String own = total + "." + i;
            YEAR.months().forEach(month -> result(id, month, own));
        }
        return this;
    }

    WardFacts result(CadreId id, EvaluationPeriod period, String total) {
        register.addResults(recorded(id, period, total).build());
        return this;
    }

    WardFacts result(CadreId id, EvaluationPeriod period, String total, Classification level) {
        register.addResults(recorded(id, period, total).classification(level).build());
        return this;
    }

    private static Result.Builder recorded(CadreId id, EvaluationPeriod period, String total) {
        return Result.builder()
                .id(id.text() + " " + period)
                .subject(Subject.of(id))
                .period(period)
                .source(Source.of("record"))
                .total(Points.parse(total));
    }

    Register build() {
        return register.organization(organization.build()).build();
    }
}
