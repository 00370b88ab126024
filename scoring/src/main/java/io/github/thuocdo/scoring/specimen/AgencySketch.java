package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An agency that is being made (phác thảo cơ quan). Not thread-safe. */
final class AgencySketch {

    /** The agency, or the unit that is looked at. */
    static final UnitId AGENCY = UnitId.of("agency");

    /** The authority that recognises organizations. */
    static final UnitId AUTHORITY = UnitId.of("authority");

    /** An agency that has nothing to do with the other. */
    static final UnitId NEIGHBOUR = UnitId.of("neighbour");

    /** Who confirms and refuses; on no roll. */
    static final CadreId SUPERIOR = CadreId.of("superior");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    private final Choices choices;
    private final Demands demands;
    private final Policy policy;
    private final Organization.Builder organization = Organization.builder();
    private final Register.Builder register = Register.builder();
    private final Set<UnitId> units = new HashSet<>();
    private final Set<String> classified = new HashSet<>();
    private final Map<UnitId, CadreId> leaders = new HashMap<>();
    private int number;

    AgencySketch(Choices choices, Demands demands) {
        this.choices = choices;
        this.demands = demands;
        this.policy = demands.policy();
    }

    Demands demands() {
        return demands;
    }

    Choices choices() {
        return choices;
    }

    Policy policy() {
        return policy;
    }

    Channel channel() {
        return policy.scope().channel();
    }

    /** The channel in which organizations are rated: the Party rates none. */
    Channel channelOfUnits() {
        return channel() == Channel.PARTY ? Channel.CIVIL_SERVICE : channel();
    }

    Organization.Builder organization() {
        return organization;
    }

    Register.Builder register() {
        return register;
    }

    /** A number that nothing else has. */
    int number() {
        number++;
        return number;
    }

    /** A unit with nothing above it, made once. */
    UnitId top(UnitId id, UnitLevel level) {
        if (units.add(id)) {
            organization.addUnits(typed(Unit.of(id, "Unit " + id.text(), level)));
        }
        return id;
    }

    /** A unit below another one, made once. */
    UnitId below(UnitId parent, String name, UnitLevel level) {
        UnitId id = UnitId.of(name);
        if (units.add(id)) {
            organization.addUnits(typed(Unit.of(id, "Unit " + name, level, parent)));
        }
        return id;
    }

    /** With the type for which the policy is made, where it is made for organizations. */
    private Unit typed(Unit unit) {
        return policy.scope().types().isEmpty()
                ? unit
                : unit.withType(policy.scope().types().iterator().next());
    }

    /** A person whom the policy covers, without a post. */
    CadreId person(String name) {
        CadreId id = CadreId.of(name);
        ImmutableList<CadreCategory> categories = policy.scope().categories().asList();
        organization.addCadres(Cadre.of(
                id, "Person " + name, categories.isEmpty() ? CadreCategory.CIVIL_SERVANT : choices.oneOf(categories)));
        return id;
    }

    void post(CadreId cadre, UnitId unit, Role role, AppointmentKind kind, DateRange dates) {
        organization.addAppointments(Appointment.builder()
                .cadre(cadre)
                .unit(unit)
                .role(role)
                .kind(kind)
                .dates(dates)
                .build());
    }

    /** Somebody who leads an organization, made once a unit. */
    CadreId leaderOf(UnitId unit) {
        CadreId known = leaders.get(unit);
        if (known == null) {
            known = person("leader of " + unit.text());
            post(known, unit, Role.HEAD, AppointmentKind.PRIMARY, DateRange.all());
            leaders.put(unit, known);
        }
        return known;
    }

    /** Puts the class of a subject on record, once a subject, period and channel. */
    void classOf(Subject subject, EvaluationPeriod period, Channel in, Classification level) {
        if (classified.add(subject.kind() + subject.text() + period + in)) {
            register.addResults(
                    result(subject, period, in).classification(level).build());
        }
    }

    Result.Builder result(Subject subject, EvaluationPeriod period, Channel in) {
        return Result.builder()
                .id("KQ-" + number())
                .subject(subject)
                .period(period)
                .channel(in)
                .source(Source.of("record"));
    }

    void total(Subject subject, EvaluationPeriod period, Fraction points) {
        register.addResults(
                result(subject, period, channel()).total(Points.of(points)).build());
    }

    Decision decision(LocalDate on) {
        return new Decision("authority", number() + "/QĐ", on);
    }

    void conclude(Conclusion conclusion) {
        register.addConclusions(conclusion);
    }

    /** Sometimes there are results of years that are over, one's own or taken over from another agency. */
    private void remember(Subject subject, EvaluationPeriod period) {
        if (!choices.in(12) || policy.scope().subject() != Subject.Kind.PERSON) {
            return;
        }
        EvaluationPeriod year =
                EvaluationPeriod.containing(PeriodKind.YEAR, period.firstDay().minusYears(choices.between(1, 2)));
        Result.Builder result = result(subject, year, channel())
                .total(Points.of(choices.between(0, 100)))
                .classification(choices.oneOf(Classification.values()));
        if (choices.in(40)) {
            result.judgedBy(top(NEIGHBOUR, UnitLevel.USING));
        }
        register.addResults(result.build());
    }

    Specimen done(UnitId agency, EvaluationPeriod period, Subject subject) {
        remember(subject, period);
        Register facts =
                register.organization(organization.build()).calendar(CALENDAR).build();
        return new Specimen(policy, facts, agency, period, subject);
    }
}
