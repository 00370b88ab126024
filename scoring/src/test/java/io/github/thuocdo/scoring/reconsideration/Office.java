package io.github.thuocdo.scoring.reconsideration;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.util.Optional;

/** A made-up ward with one office, written in a few words. */
public final class Office {

    public static final Policy POLICY = StandardPolicies.decree335Individuals();
    public static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    public static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    public static final UnitId WARD = UnitId.of("ward");
    static final UnitId OFFICE = UnitId.of("office");

    private final Organization.Builder organization;
    private final Register.Builder register;

    /** A ward with an office in which nobody works yet. */
    public Office() {
        organization = Organization.builder()
                .addUnits(
                        Unit.of(WARD, "Ward", UnitLevel.USING),
                        Unit.of(OFFICE, "Office", UnitLevel.DIRECT_USING, WARD));
        register = Register.builder();
    }

    /** Somebody in service all year. */
    public Office person(String id, Role role) {
        organization.addCadres(Cadre.of(CadreId.of(id), "Name of " + id, CadreCategory.CIVIL_SERVANT));
        organization.addAppointments(Appointment.builder()
                .cadre(CadreId.of(id))
                .role(role)
                .unit(OFFICE)
                .build());
        return this;
    }

    /** The same total on record for every month. */
    public Office staff(String id, String total) {
        person(id, Role.STAFF);
        YEAR.months().forEach(month -> result(id, month, total));
        return this;
    }

    /** A head with full marks in every month, whose d is computed from the people managed. */
    public Office head(String id) {
        person(id, Role.HEAD);
        YEAR.months().forEach(month -> register.addPeriodFacts(leader(id, month)));
        return this;
    }

    private static PeriodFacts leader(String id, EvaluationPeriod month) {
        PeriodFacts.Builder facts = PeriodFacts.builder().cadre(CadreId.of(id)).period(month);
        facts.putSupplied("general", new Supplied(Fraction.of(30), "record"));
        ImmutableMap.of("a", "1", "b", "1", "c", "1")
                .forEach((element, share) -> facts.putSupplied(element, new Supplied(Fraction.parse(share), "record")));
        return facts.putAssessment("dd", Assessment.of(Verdict.FULL))
                .putAssessment("e", Assessment.of(Verdict.FULL))
                .build();
    }

    public Office result(String id, EvaluationPeriod period, String total) {
        register.addResults(total(id + " " + period, id, period, total, Optional.empty()));
        return this;
    }

    public Office officeClass(Classification level) {
        register.addResults(Result.builder()
                .id("class of office")
                .subject(Subject.of(OFFICE))
                .period(YEAR)
                .source(Source.of("record"))
                .classification(level)
                .build());
        return this;
    }

    public static Result total(
            String id, String person, EvaluationPeriod period, String total, Optional<String> replaces) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(CadreId.of(person)))
                .period(period)
                .source(Source.of("record"))
                .total(Points.parse(total))
                .replaces(replaces)
                .build();
    }

    /** A new result of March in the place of the one on record. */
    static Correction march(String person, String total) {
        return new Correction.Replacement(
                total(person + " 2026-03 again", person, MARCH, total, Optional.of(person + " 2026-03")));
    }

    public Register.Builder builder() {
        return Register.builder()
                .from(register.organization(organization.build()).build());
    }

    public Register register() {
        return builder().build();
    }
}
