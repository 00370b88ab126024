package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
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
import java.time.LocalDate;
import java.util.stream.Stream;

/** A made-up ward in the making: its units, people, scores and results, written in a few words. */
public final class Ward {

    public static final Policy POLICY = StandardPolicies.decree335Individuals();
    public static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    public static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    public static final UnitId AGENCY = UnitId.of("ward");
    static final Decision DECISION = new Decision("Chairman", "01/QD", LocalDate.of(2026, 12, 1));

    private final Organization.Builder organization;
    private final Register.Builder register;

    /** A ward without units. */
    public Ward() {
        organization = Organization.builder();
        register = Register.builder();
    }

    /** A ward with an office and a division. */
    public static Ward of() {
        return new Ward()
                .unit("ward", UnitLevel.USING)
                .unit("office", UnitLevel.DIRECT_USING, "ward")
                .unit("division", UnitLevel.DIRECT_USING, "ward");
    }

    public Ward unit(String id, UnitLevel level) {
        organization.addUnits(Unit.of(UnitId.of(id), "Unit " + id, level));
        return this;
    }

    public Ward unit(String id, UnitLevel level, String parent) {
        organization.addUnits(Unit.of(UnitId.of(id), "Unit " + id, level, UnitId.of(parent)));
        return this;
    }

    public Ward cycle(String unit, History<ScoringCycle> cycle) {
        organization.putScoringCycle(UnitId.of(unit), cycle);
        return this;
    }

    /** A civil servant in service all year. */
    public Ward person(String id, Role role, String unit) {
        return person(id, CadreCategory.CIVIL_SERVANT).post(id, role, unit, DateRange.all());
    }

    public Ward person(String id, CadreCategory category) {
        organization.addCadres(Cadre.of(CadreId.of(id), "Name of " + id, category));
        return this;
    }

    public Ward post(String id, Role role, String unit, DateRange dates) {
        return post(Appointment.builder()
                .cadre(CadreId.of(id))
                .role(role)
                .unit(UnitId.of(unit))
                .dates(dates)
                .build());
    }

    public Ward post(Appointment post) {
        organization.addAppointments(post);
        return this;
    }

    public Ward field(String deputy, String... people) {
        organization.addFields(Field.builder()
                .deputy(CadreId.of(deputy))
                .addAllPeople(Stream.of(people).map(CadreId::of).toList())
                .build());
        return this;
    }

    public Ward group(String id, String... people) {
        organization.addGroups(new SimilarTaskGroup(
                id, Stream.of(people).map(CadreId::of).collect(ImmutableSet.toImmutableSet()), DateRange.all()));
        return this;
    }

    /** The same total on record for every month of the year. */
    Ward year(String id, String total) {
        return results(id, PeriodKind.MONTH, total, ImmutableMap.of());
    }

    Ward results(String id, PeriodKind kind, String total, ImmutableMap<String, Fraction> elements) {
        YEAR.dividedInto(kind).forEach(period -> result(id, period, total, elements));
        return this;
    }

    public Ward result(String id, EvaluationPeriod period, String total) {
        return result(id, period, total, ImmutableMap.of());
    }

    public Ward result(String id, EvaluationPeriod period, String total, ImmutableMap<String, Fraction> elements) {
        register.addResults(Result.builder()
                .id(id + " " + period)
                .subject(Subject.of(CadreId.of(id)))
                .period(period)
                .source(Source.of("record"))
                .total(Points.parse(total))
                .putAllElements(elements)
                .build());
        return this;
    }

    /** A member of the staff with a total on record for every month. */
    public Ward staff(String id, String unit, String total) {
        return person(id, Role.STAFF, unit).year(id, total);
    }

    public Ward organizationClass(String unit, Classification level) {
        register.addResults(Result.builder()
                .id("class of " + unit)
                .subject(Subject.of(UnitId.of(unit)))
                .period(YEAR)
                .source(Source.of("record"))
                .classification(level)
                .build());
        return this;
    }

    /** The facts of a period: 30 general points, and shares a, b and c that are all the same. */
    public Ward facts(String id, EvaluationPeriod period, String share) {
        return facts(id, period, "30", share);
    }

    public Ward facts(String id, EvaluationPeriod period, String general, String share) {
        register.addPeriodFacts(factsOf(id, period, general, share).build());
        return this;
    }

    /** Facts of a leader that cannot be: the value of d is one that the decree does not know. */
    public Ward badFacts(String id, EvaluationPeriod period) {
        register.addPeriodFacts(
                factsOf(id, period, "30", "1").putSupplied("d", supplied("3/4")).build());
        return this;
    }

    /** A task of ten products of coefficient 1, all delivered. */
    Ward task(String assignee, String id, LocalDate due, LocalDate finished, long faults) {
        register.addTasks(Task.builder()
                .id(TaskId.of(id))
                .assignee(CadreId.of(assignee))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(10))
                .reported(Fraction.of(10))
                .approved(Fraction.of(10))
                .dueOn(due)
                .finishedOn(finished)
                .addAllFaults(
                        faults == 0
                                ? ImmutableList.of()
                                : ImmutableList.of(
                                        Lapse.of(EvidenceId.of("fault of " + id), faults, Excusal.notAsked())))
                .build());
        return this;
    }

    /** Confirmed general points, and nothing else, so that the work decides the shares. */
    Ward general(String id, EvaluationPeriod period, String points) {
        register.addPeriodFacts(PeriodFacts.builder()
                .cadre(CadreId.of(id))
                .period(period)
                .putSupplied("general", supplied(points))
                .build());
        return this;
    }

    private static PeriodFacts.Builder factsOf(String id, EvaluationPeriod period, String general, String share) {
        PeriodFacts.Builder facts =
                PeriodFacts.builder().cadre(CadreId.of(id)).period(period).putSupplied("general", supplied(general));
        Stream.of("a", "b", "c").forEach(element -> facts.putSupplied(element, supplied(share)));
        return facts.putAssessment("dd", Assessment.of(Verdict.FULL)).putAssessment("e", Assessment.of(Verdict.FULL));
    }

    private static Supplied supplied(String value) {
        return new Supplied(Fraction.parse(value), "record");
    }

    public Register register() {
        return registerBuilder().build();
    }

    /** The register so far, for facts that have no word of their own here. */
    Register.Builder registerBuilder() {
        return Register.builder()
                .from(register.organization(organization.build()).build());
    }

    AgencyRound round() {
        return AgencyRound.of(POLICY, register(), AGENCY, YEAR);
    }

    AgencyRound round(String key, String reading) {
        return AgencyRound.of(POLICY.reading(key, reading, "test"), register(), AGENCY, YEAR);
    }
}
