package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A year of a small agency by chance, under Decree 335 in readings by chance: whatever a question of the policy may be about happens to
 * somebody. The same seed makes the same agency.
 */
public final class RandomAgency {

    public static final UnitId AGENCY = UnitId.of("agency");
    public static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    private static final UnitId OFFICE = UnitId.of("office");
    private static final UnitId DIVISION = UnitId.of("division");
    private static final UnitId STATION = UnitId.of("station");
    private static final UnitId NEIGHBOUR = UnitId.of("neighbour");
    private static final ImmutableList<UnitId> UNITS = ImmutableList.of(AGENCY, OFFICE, DIVISION);
    private static final CadreId AUTHORITY = CadreId.of("authority");

    private final Random random;
    private final Organization.Builder organization = Organization.builder();
    private final Register.Builder register = Register.builder();
    private final List<CadreId> people = new ArrayList<>();
    private boolean furtherHead;

    private RandomAgency(int seed) {
        random = new Random(seed);
        PeriodKind kind = in(25) ? PeriodKind.QUARTER : PeriodKind.MONTH;
        addUnits();
        if (kind == PeriodKind.QUARTER) {
            organization.putScoringCycle(AGENCY, byQuarter());
        }
        int staff = 1 + random.nextInt(5);
        addPerson("head", Role.HEAD, oneOf(UNITS), kind);
        addPerson("deputy", Role.DEPUTY, oneOf(UNITS), kind);
        for (int i = 0; i < staff; i++) {
            addPerson("staff-" + i, Role.STAFF, oneOf(UNITS), kind);
        }
        if (in(50)) {
            // classified by the head of the agency or not, as the question quota-members is read
            addPerson("station-head", Role.HEAD, STATION, in(50) ? kind : PeriodKind.MONTH);
        }
        addBoard();
        if (in(60)) {
            register.calendar(WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        }
    }

    /** People who by chance would manage one another in a circle are drawn again, since no round is made of them. */
    public static RandomAgency of(int seed) {
        RandomAgency agency = new RandomAgency(seed);
        for (int next = seed + 1; agency.isCircle(); next++) {
            agency = new RandomAgency(next);
        }
        return agency;
    }

    /** Without a further head everybody's superiors stand above. */
    private boolean isCircle() {
        if (!furtherHead) {
            return false;
        }
        try {
            AgencyRound.of(StandardPolicies.decree335Individuals(), register(), AGENCY, YEAR);
            return false;
        } catch (RefusalException refusal) {
            return refusal.refusal() instanceof Refusal.ManagementCircle;
        }
    }

    /** The same, with a working calendar, so that no reading lacks one. */
    public static RandomAgency withCalendar(int seed) {
        RandomAgency agency = of(seed);
        agency.register.calendar(WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        return agency;
    }

    public Register register() {
        return register.organization(organization.build()).build();
    }

    /** The decree under its own readings, or under some others. */
    public Policy policy() {
        Policy policy = StandardPolicies.decree335Individuals();
        if (in(40)) {
            return policy;
        }
        List<Interpretation<?>> questions =
                new ArrayList<>(policy.interpretations().values());
        Collections.shuffle(questions, random);
        for (Interpretation<?> question : questions.subList(0, 1 + random.nextInt(8))) {
            if (question instanceof Interpretation.Chosen<?>) {
                Reading reading = oneOf(question.alternatives());
                policy = policy.reading(question.key(), reading.key(), "test");
            }
        }
        return policy;
    }

    /** A month, a quarter or a half-year. */
    public EvaluationPeriod shorterPeriod() {
        return oneOf(ImmutableList.<EvaluationPeriod>builder()
                .addAll(YEAR.dividedInto(PeriodKind.MONTH))
                .addAll(YEAR.dividedInto(PeriodKind.QUARTER))
                .addAll(YEAR.dividedInto(PeriodKind.HALF_YEAR))
                .build());
    }

    private boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate day() {
        return YEAR.firstDay().plusDays(random.nextInt(365));
    }

    private void addUnits() {
        organization.addUnits(
                Unit.of(AGENCY, "Agency", UnitLevel.USING),
                Unit.of(OFFICE, "Office", UnitLevel.DIRECT_USING, AGENCY),
                Unit.of(DIVISION, "Division", UnitLevel.DIRECT_USING, AGENCY),
                Unit.of(STATION, "Station", UnitLevel.USING, AGENCY),
                Unit.of(NEIGHBOUR, "Neighbour", UnitLevel.USING));
        for (UnitId unit : UNITS) {
            if (in(80)) {
                register.addResults(Result.builder()
                        .id("class of " + unit.text())
                        .subject(Subject.of(unit))
                        .period(YEAR)
                        .source(Source.of("record"))
                        .classification(oneOf(Classification.values()))
                        .build());
            }
        }
    }

    /** Quarters for the whole year, or from a month of it on. */
    private History<ScoringCycle> byQuarter() {
        return in(70)
                ? History.of(ScoringCycle.QUARTER)
                : History.of(ScoringCycle.MONTH).with(oneOf(YEAR.months()).firstDay(), ScoringCycle.QUARTER);
    }

    private History<CadreCategory> categories() {
        History<CadreCategory> first = History.of(in(92) ? CadreCategory.CIVIL_SERVANT : CadreCategory.CONTRACT_WORKER);
        return in(85)
                ? first
                : first.with(
                        day(),
                        oneOf(CadreCategory.PUBLIC_EMPLOYEE, CadreCategory.CIVIL_SERVANT, CadreCategory.CIVIL_SERVANT));
    }

    private void addPerson(String name, Role role, UnitId unit, PeriodKind kind) {
        CadreId id = CadreId.of(name);
        people.add(id);
        organization.addCadres(
                Cadre.of(id, "Name of " + name, CadreCategory.CIVIL_SERVANT).withCategories(categories()));
        addPosts(id, role, unit);
        if (in(30)) {
            LocalDate from = day();
            organization.addAbsences(new Absence(
                    id, oneOf(LeaveKind.values()), DateRange.ofClosed(from, from.plusDays(random.nextInt(200)))));
        }
        int trouble = oneOf(0, 5, 25, 60);
        for (EvaluationPeriod period : YEAR.dividedInto(kind)) {
            if (in(96)) {
                addPeriod(id, period, trouble);
            }
        }
        if (in(35)) {
            addResult(id, kind);
        }
        if (in(25)) {
            addConclusion(id, "act of " + name, 0);
            if (in(40)) {
                addConclusion(id, "act of " + name, 1);
            }
        }
    }

    private void addPosts(CadreId id, Role role, UnitId unit) {
        if (in(80)) {
            addPost(id, role, unit, AppointmentKind.PRIMARY, DateRange.all());
        } else if (in(60)) {
            LocalDate moved = day();
            addPost(
                    id,
                    role,
                    in(40) ? NEIGHBOUR : oneOf(UNITS),
                    AppointmentKind.PRIMARY,
                    DateRange.upTo(moved.minusDays(1)));
            addPost(id, role, unit, AppointmentKind.PRIMARY, DateRange.from(moved));
        } else if (in(50)) {
            addPost(id, role, unit, AppointmentKind.PRIMARY, DateRange.from(day()));
        } else {
            addPost(id, role, unit, AppointmentKind.PRIMARY, DateRange.upTo(day()));
        }
        if (role != Role.HEAD && in(12)) {
            furtherHead = true;
            addPost(
                    id,
                    Role.HEAD,
                    oneOf(UNITS),
                    oneOf(AppointmentKind.ACTING, AppointmentKind.CONCURRENT),
                    DateRange.from(day()));
        }
        if (role == Role.DEPUTY && in(70)) {
            organization.addFields(Field.builder()
                    .deputy(id)
                    .people(in(50) ? ImmutableSet.of(CadreId.of("staff-0")) : ImmutableSet.of())
                    .units(in(50) ? ImmutableSet.of(oneOf(UNITS)) : ImmutableSet.of())
                    .build());
        }
    }

    private void addPost(CadreId id, Role role, UnitId unit, AppointmentKind kind, DateRange dates) {
        organization.addAppointments(Appointment.builder()
                .cadre(id)
                .role(role)
                .unit(unit)
                .kind(kind)
                .dates(dates)
                .build());
    }

    private void addPeriod(CadreId id, EvaluationPeriod period, int trouble) {
        PeriodFacts.Builder facts = PeriodFacts.builder().cadre(id).period(period);
        facts.putSupplied("general", supplied(oneOf("30", "30", "29", "28.13", "24")));
        for (String element : List.of("dd", "e")) {
            if (in(90)) {
                facts.putAssessment(element, Assessment.of(in(80) ? Verdict.FULL : oneOf(Verdict.values())));
            }
        }
        if (in(2)) {
            // no value that the decree knows: the dossier of a leader is refused
            facts.putSupplied("d", supplied("3/4"));
        }
        register.addPeriodFacts(facts.build());
        int tasks = in(95) ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < tasks; i++) {
            addTask(id, id.text() + "/" + period + "/" + i, period, trouble);
        }
        if (in(3)) {
            register.addPresence(new PresenceStatement(id, period, in(30), Source.of("record")));
        }
    }

    private static Supplied supplied(String value) {
        return new Supplied(Fraction.parse(value), "record");
    }

    private void addTask(CadreId id, String name, EvaluationPeriod period, int trouble) {
        int assigned = 1 + random.nextInt(6);
        LocalDate due = period.firstDay().plusDays(random.nextInt(28));
        boolean bad = in(trouble);
        Task.Builder task = Task.builder()
                .id(TaskId.of(name))
                .assignee(id)
                .coefficient(Fraction.parse(in(85) ? "1" : oneOf("1.25", "0.84", "0.04")))
                .assigned(Fraction.of(assigned))
                .assignedOn(due.minusDays(random.nextInt(40)))
                .dueOn(due)
                .origin(in(90) ? TaskOrigin.PLANNED : oneOf(TaskOrigin.values()));
        if (!bad) {
            register.addTasks(task.approved(Fraction.of(assigned))
                    .finishedOn(due.minusDays(random.nextInt(5)))
                    .build());
            return;
        }
        task.finishedOn(due.plusDays(random.nextInt(50) - 5))
                .approved(oneOf(
                        Fraction.of(assigned), Fraction.of(assigned, 2), Fraction.of(assigned + 1), Fraction.ZERO));
        if (in(40)) {
            LocalDate requested = due.plusDays(random.nextInt(7) - 4);
            task.addExtensions(new Extension(
                    requested,
                    due.plusDays(random.nextInt(30) - 5),
                    in(80) ? Optional.of(requested.plusDays(random.nextInt(4))) : Optional.empty()));
        }
        if (in(60)) {
            task.addFaults(lapse("fault of " + name, id));
        }
        if (in(30)) {
            task.addDelays(lapse("delay of " + name, id));
        }
        if (in(8)) {
            task.handedBackOn(due.plusDays(random.nextInt(9) - 4));
        }
        if (in(15)) {
            EvaluationPeriod month = EvaluationPeriod.containing(PeriodKind.MONTH, due);
            task.plannedShares(ImmutableMap.of(month, Fraction.of(1, 3), month.next(), Fraction.of(2, 3)));
        }
        register.addTasks(task.build());
    }

    private Lapse lapse(String evidence, CadreId own) {
        return Lapse.of(
                EvidenceId.of(evidence),
                1 + random.nextInt(3),
                oneOf(
                        Excusal.notAsked(),
                        Excusal.notAsked(),
                        Excusal.confirmed(AUTHORITY),
                        Excusal.confirmed(own),
                        Excusal.unanswered()));
    }

    /** A month that another unit, or an older document, has judged. */
    private void addResult(CadreId id, PeriodKind kind) {
        EvaluationPeriod period = oneOf(YEAR.dividedInto(kind));
        Result.Builder result = Result.builder()
                .id("result of " + id.text())
                .subject(Subject.of(id))
                .period(period)
                .source(Source.of("record"))
                .total(Points.of(40 + random.nextInt(60)));
        if (in(60)) {
            result.judgedBy(in(70) ? NEIGHBOUR : oneOf(UNITS));
        }
        register.addResults(result.build());
    }

    private void addConclusion(CadreId id, String act, int number) {
        LocalDate signed = day().plusDays(oneOf(0, 0, 300));
        ConclusionKind of =
                in(75) ? ConclusionKind.DISCIPLINE : oneOf(ConclusionKind.DEGRADATION, ConclusionKind.SUSPENSION);
        Conclusion.Builder conclusion = Conclusion.builder()
                .id(act + " " + number)
                .kind(of)
                .about(Subject.of(id))
                .decision(new Decision("Chairman", "0" + number + "/QD", signed))
                .effectiveOn(signed.plusDays(oneOf(0, 0, 20, 200)))
                .act(act);
        if (in(40)) {
            conclusion.committedAt(in(60) ? NEIGHBOUR : oneOf(UNITS));
        }
        if (of == ConclusionKind.DISCIPLINE) {
            conclusion.form(DisciplineForm.REPRIMAND);
        }
        register.addConclusions(conclusion.build());
    }

    private void addBoard() {
        List<CadreId> some = people.subList(0, 1 + random.nextInt(people.size()));
        if (in(70)) {
            organization.addGroups(new SimilarTaskGroup("T", ImmutableSet.copyOf(some), DateRange.all()));
        }
        Decision decision = new Decision("Chairman", "01/QD", LocalDate.of(2026, 12, 1));
        if (in(20)) {
            register.addRaisedRates(new RaisedRate(AGENCY, YEAR, Fraction.of(1, 4), decision));
        }
        if (in(30)) {
            register.addAuthorityOrders(new AuthorityOrder(
                    AGENCY,
                    YEAR,
                    people.stream().map(Subject::of).collect(ImmutableList.toImmutableList()),
                    decision,
                    Channel.CIVIL_SERVICE));
        }
    }
}
