package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.FollowUpId;
import io.github.thuocdo.core.followup.Origin;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.promise.ProgressReport;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.core.promise.PromisedMeasure.Side;
import io.github.thuocdo.core.task.Component;
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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Registers by chance of two agencies with few people, with facts of every kind: about this year and others, this agency and the other, in
 * every channel, beside the point and twice over. The same seed makes the same register.
 */
final class RandomRecords {

    static final UnitId AGENCY = UnitId.of("agency");
    static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);

    private static final UnitId OFFICE = UnitId.of("office");
    private static final UnitId NEIGHBOUR = UnitId.of("neighbour");
    private static final CadreId AUTHORITY = CadreId.of("authority");
    private static final ImmutableList<StepKind> STEPS =
            Stream.of(StepKind.values()).filter(StepKind::isRecordedByItself).collect(toImmutableList());

    private final Random random;
    private final Random details;
    private final int often;
    private final Organization.Builder organization = Organization.builder();
    private final Register.Builder register = Register.builder();
    private final ImmutableList<CadreId> people;

    private RandomRecords(int seed, int often) {
        this.random = new Random(seed);
        this.details = new Random(~seed);
        this.often = often;
        organization.addUnits(
                Unit.of(AGENCY, "Agency", UnitLevel.USING),
                Unit.of(OFFICE, "Office", UnitLevel.DIRECT_USING, AGENCY),
                Unit.of(NEIGHBOUR, "Neighbour", UnitLevel.USING));
        people = ImmutableList.of(CadreId.of("head"), CadreId.of("lan"), CadreId.of("other"), CadreId.of("nobody"));
        person(0, Role.HEAD, AGENCY);
        person(1, in(80) ? Role.STAFF : Role.DEPUTY, in(50) ? AGENCY : OFFICE);
        person(2, Role.STAFF, in(50) ? NEIGHBOUR : AGENCY);
        organization.addCadres(Cadre.of(people.get(3), "Nobody", CadreCategory.CIVIL_SERVANT));
        structure();
        results();
        conduct();
        board();
    }

    /** A register in which whatever there can be is often there. */
    static Register of(int seed) {
        RandomRecords made = new RandomRecords(seed, 35);
        return made.register.organization(made.organization.build()).build();
    }

    /** A register in which whatever there can be is there. */
    static Register withEverything() {
        RandomRecords made = new RandomRecords(1, 100);
        return made.register.organization(made.organization.build()).build();
    }

    private boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    private boolean sometimes() {
        return in(often);
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate day() {
        return LocalDate.of(2025, 10, 1).plusDays(random.nextInt(550));
    }

    private DateRange days() {
        LocalDate first = day();
        return oneOf(
                DateRange.all(),
                DateRange.ofClosed(first, first.plusDays(random.nextInt(300))),
                DateRange.from(first),
                DateRange.upTo(first));
    }

    private EvaluationPeriod period() {
        return oneOf(
                MARCH,
                MARCH,
                MARCH.next(),
                YEAR,
                EvaluationPeriod.quarter(2026, 1),
                EvaluationPeriod.year(2025),
                EvaluationPeriod.month(2025, 12));
    }

    private Channel channel() {
        return in(75) ? Channel.CIVIL_SERVICE : Channel.PARTY;
    }

    private Decision decision(LocalDate on) {
        return new Decision("Chairman", random.nextInt(90) + "/QD", on);
    }

    private Subject somebody() {
        return in(85) ? Subject.of(people.get(random.nextInt(3))) : organized(oneOf(AGENCY, OFFICE, NEIGHBOUR));
    }

    /** An organization, or seldom the collective that leads it. */
    private Subject organized(UnitId unit) {
        return details.nextInt(4) == 0 ? Subject.leadershipOf(unit) : Subject.of(unit);
    }

    /** Mostly the person given; an organization or a collective at times. */
    private Subject orAnother(CadreId person) {
        return details.nextInt(5) == 0 ? organized(AGENCY) : Subject.of(person);
    }

    private CadreId person() {
        return people.get(random.nextInt(3));
    }

    private void person(int number, Role role, UnitId unit) {
        CadreId id = people.get(number);
        organization.addCadres(
                Cadre.of(id, "Name", in(92) ? CadreCategory.CIVIL_SERVANT : CadreCategory.CONTRACT_WORKER));
        post(id, role, unit, AppointmentKind.PRIMARY, in(80) ? DateRange.all() : days());
        if (sometimes()) {
            post(
                    id,
                    oneOf(Role.STAFF, Role.HEAD),
                    oneOf(OFFICE, NEIGHBOUR),
                    oneOf(AppointmentKind.CONCURRENT, AppointmentKind.ACTING),
                    days());
        }
        for (EvaluationPeriod month : List.of(MARCH, MARCH.next())) {
            if (in(85)) {
                sheet(id, month, Channel.CIVIL_SERVICE);
            }
        }
        if (sometimes()) {
            sheet(id, oneOf(YEAR, EvaluationPeriod.month(2025, 12), EvaluationPeriod.quarter(2026, 1)), channel());
        }
        if (sometimes()) {
            sheet(id, MARCH, Channel.PARTY);
        }
        for (int i = 0; i < 3; i++) {
            task(id, "T" + i);
        }
    }

    private void post(CadreId id, Role role, UnitId unit, AppointmentKind kind, DateRange dates) {
        Appointment.Builder post =
                Appointment.builder().cadre(id).role(role).unit(unit).kind(kind).dates(dates);
        if (details.nextInt(10) == 0 || often == 100) {
            post.decision(new Decision(
                    "Chairman", details.nextInt(90) + "/QD", LocalDate.of(2025, 11, 1 + details.nextInt(28))));
        }
        if (role == Role.STAFF && !id.equals(people.get(0)) && details.nextInt(10) == 0) {
            post.reportsTo(people.get(0));
        }
        organization.addAppointments(post.build());
    }

    private void sheet(CadreId id, EvaluationPeriod period, Channel channel) {
        PeriodFacts.Builder facts =
                PeriodFacts.builder().cadre(id).period(period).channel(channel);
        if (in(7) && often < 100) {
            register.addPeriodFacts(facts.build());
            return;
        }
        Form form = StandardPolicies.decree335Individuals().form().orElseThrow();
        if (in(50)) {
            facts.marks(marks(form));
        } else {
            facts.putSupplied("general", new Supplied(Fraction.of(20 + random.nextInt(11)), "record"));
        }
        for (String element : List.of("dd", "e")) {
            if (in(80)) {
                facts.putAssessment(element, Assessment.of(oneOf(Verdict.values())));
            }
        }
        if (sometimes()) {
            facts.putSupplied(oneOf("a", "b", "nothing"), new Supplied(Fraction.ONE, "record"));
        }
        if (sometimes()) {
            facts.putLeftOut(oneOf("d", "nothing"), "a reason");
        }
        register.addPeriodFacts(facts.build());
    }

    private FilledForm marks(Form form) {
        ImmutableMap.Builder<String, Mark> marks = ImmutableMap.builder();
        form.groups().forEach(group -> {
            Fraction most = form.maximumByAddress().get(group.id());
            marks.put(
                    group.id(),
                    in(50)
                            ? Mark.confirmed(most)
                            : new Mark(
                                    Optional.of(most),
                                    in(90) ? Optional.of(most.minus(Fraction.ONE)) : Optional.empty()));
        });
        return new FilledForm(form, marks.buildOrThrow());
    }

    private void task(CadreId id, String name) {
        LocalDate due = in(75) ? LocalDate.of(2026, 3, 1).plusDays(random.nextInt(60)) : day();
        Task.Builder task = Task.builder()
                .id(TaskId.of(id.text() + "/" + name))
                .assignee(id)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(random.nextInt(5)))
                .assignedOn(due.minusDays(random.nextInt(30)))
                .finishedOn(due.plusDays(random.nextInt(40) - 20))
                .approved(Fraction.of(random.nextInt(5)));
        if (in(90)) {
            task.dueOn(due);
        }
        if (in(10)) {
            task.period(period());
        }
        if (sometimes()) {
            LocalDate requested = due.plusDays(random.nextInt(7) - 4);
            task.addExtensions(new Extension(
                    requested, due.plusDays(random.nextInt(40)), in(70) ? Optional.of(requested) : Optional.empty()));
        }
        if (sometimes()) {
            Lapse.Builder fault = Lapse.builder().from(lapse("fault of " + name, id));
            task.addFaults(detail() ? fault.lateDays(1L + details.nextInt(9)).build() : fault.build());
        }
        if (sometimes()) {
            task.addDelays(lapse("delay of " + name, id));
        }
        details(task, due);
        register.addTasks(task.build());
    }

    /** What a task may say besides; drawn from a source of its own. */
    private void details(Task.Builder task, LocalDate due) {
        if (detail()) {
            task.name("work " + details.nextInt(9));
        }
        if (detail()) {
            task.origin(TaskOrigin.values()[details.nextInt(TaskOrigin.values().length)]);
        }
        if (detail()) {
            task.reported(Fraction.of(details.nextInt(6)));
        }
        if (detail()) {
            task.unit(details.nextBoolean() ? OFFICE : AGENCY);
        }
        if (detail()) {
            task.exceeding(true);
        }
        if (details.nextInt(6) == 0) {
            task.handedBackOn(due.minusDays(details.nextInt(20)));
        }
        if (details.nextInt(6) == 0) {
            task.product(ProductId.of("file"));
        }
        if (details.nextInt(8) == 0) {
            task.component(new Component("dossier " + details.nextInt(99_999), Fraction.of(1 + details.nextInt(3), 4)));
        }
        if (details.nextInt(8) == 0) {
            task.putPlannedShare(MARCH, Fraction.of(1, 2)).putPlannedShare(MARCH.next(), Fraction.of(1, 2));
        }
    }

    private boolean detail() {
        return often == 100 || details.nextInt(4) == 0;
    }

    private Lapse lapse(String evidence, CadreId own) {
        return Lapse.of(
                EvidenceId.of(evidence),
                1 + random.nextInt(2),
                oneOf(
                        Excusal.notAsked(),
                        Excusal.confirmed(AUTHORITY),
                        Excusal.confirmed(own),
                        Excusal.refused(AUTHORITY, "no"),
                        Excusal.unanswered()));
    }

    private void structure() {
        for (int i = 0; i < 2; i++) {
            if (sometimes()) {
                organization.addAbsences(new Absence(person(), oneOf(LeaveKind.values()), days()));
            }
        }
        if (sometimes()) {
            Field.Builder field = Field.builder()
                    .deputy(person())
                    .people(ImmutableSet.of(person()))
                    .units(in(50) ? ImmutableSet.of(OFFICE) : ImmutableSet.of())
                    .dates(days());
            if (detail()) {
                field.decision(new Decision("Chairman", details.nextInt(90) + "/QD", LocalDate.of(2025, 12, 1)));
            }
            organization.addFields(field.build());
        }
        if (sometimes()) {
            organization.addGroups(new SimilarTaskGroup(
                    "T", ImmutableSet.of(people.get(1), people.get(2)), in(70) ? DateRange.all() : days()));
        }
        if (sometimes()) {
            organization.addRegulations(new UnitRegulation(oneOf(AGENCY, NEIGHBOUR), decision(day())));
            organization.addDelegations(
                    new Delegation(AGENCY, person(), matters(), DateRange.from(day()), decision(day())));
        }
        if (often == 100 || in(10)) {
            organization.putScoringCycle(oneOf(AGENCY, NEIGHBOUR), History.of(oneOf(ScoringCycle.values())));
        }
        if (sometimes()) {
            register.calendar(WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        }
        if (sometimes()) {
            register.catalogues(Catalogues.of(Catalogue.builder()
                    .id("catalogue")
                    .decision(decision(LocalDate.of(2026, 1, 5)))
                    .groups(ComplexityGroup.handbook())
                    .standardUnit(new StandardUnit.OfPoints(Points.of(50)))
                    .addProducts(Product.scored("file", "5", Points.of(27)))
                    .build()));
        }
        if (sometimes()) {
            register.putLoaded(oneOf(RecordKind.values()), days());
        }
    }

    private ImmutableSet<Matter> matters() {
        return details.nextBoolean()
                ? ImmutableSet.of(Matter.CLASSIFY)
                : ImmutableSet.of(Matter.MONITOR, Matter.values()[details.nextInt(Matter.values().length)]);
    }

    private void results() {
        for (int i = 0; i < 4; i++) {
            if (sometimes()) {
                Result.Builder result = result("R" + i, somebody(), period());
                if (in(20)) {
                    result.putElement(oneOf("a", "general"), Fraction.ONE);
                }
                if (in(20)) {
                    result.addActs("act");
                }
                register.addResults(result.build());
            }
        }
        if (sometimes()) {
            Subject whom = somebody();
            EvaluationPeriod period = period();
            register.addResults(
                    result("old", whom, period).channel(Channel.CIVIL_SERVICE).build(),
                    result("new", whom, period)
                            .channel(Channel.CIVIL_SERVICE)
                            .replaces("old")
                            .build());
        }
    }

    private Result.Builder result(String id, Subject whom, EvaluationPeriod period) {
        Result.Builder result = Result.builder()
                .id(id)
                .subject(whom)
                .channel(channel())
                .period(period)
                .source(Source.of("record"));
        if (in(60)) {
            result.total(Points.of(40 + random.nextInt(60)));
        } else {
            result.classification(oneOf(Classification.values()));
        }
        if (detail()) {
            result.decision(new Decision("Chairman", details.nextInt(90) + "/QD", LocalDate.of(2026, 12, 20)));
            if (detail()) {
                result.reason("The opinion of the meeting");
            }
        }
        return in(40) ? result.judgedBy(oneOf(NEIGHBOUR, OFFICE)) : result;
    }

    private void conduct() {
        for (int i = 0; i < 2; i++) {
            if (sometimes()) {
                conclusion("C" + i);
            }
        }
        if (sometimes()) {
            register.addAllegations(new Allegation("A", somebody(), "a matter", day()));
            if (sometimes()) {
                register.addTags(new Tag("A", new IndicatorId("list", "2"), "somebody", day()));
            }
        }
        if (sometimes()) {
            for (int i = 0; i < 4; i++) {
                register.addSteps(step());
            }
            register.addConfidenceVotes(new ConfidenceVote(
                    person(), day(), details.nextInt(5), 5 + details.nextInt(5), Source.of("record")));
        }
        if (sometimes()) {
            register.addPetitions(petition());
        }
        if (sometimes()) {
            register.addFollowUps(followUp());
            register.addPromises(promise());
            register.addPresence(new PresenceStatement(person(), period(), in(30), Source.of("record")));
            register.addExemptions(PeriodExemption.builder()
                    .subject(orAnother(person()))
                    .period(period())
                    .reason(PeriodExemption.Reason.AGENCY_DISSOLVED)
                    .channel(Channel.CIVIL_SERVICE)
                    .decision(new Decision("authority", "9/QD", RandomRecords.YEAR.firstDay()))
                    .build());
        }
    }

    private Promise promise() {
        LocalDate promised = RandomRecords.YEAR.firstDay().plusDays(details.nextInt(200));
        return Promise.builder()
                .id(PromiseId.of("P"))
                .kind(PromiseKind.values()[details.nextInt(PromiseKind.values().length)])
                .matter("a matter")
                .document(Source.of("record"))
                .promisedOn(promised)
                .responsible(Responsible.builder().lead(OFFICE).build())
                .measure(new PromisedMeasure(
                        Fraction.of(1 + details.nextInt(9)), Side.AT_LEAST, Optional.empty(), Optional.empty()))
                .addReports(new ProgressReport(
                        promised.plusDays(details.nextInt(90)),
                        Fraction.of(details.nextInt(9)),
                        ImmutableMap.of(),
                        Source.of("record")))
                .build();
    }

    private FollowUp followUp() {
        LocalDate raised = RandomRecords.YEAR.firstDay().plusDays(details.nextInt(200));
        FollowUp.Builder followUp = FollowUp.builder()
                .id(FollowUpId.of("F"))
                .origin(Origin.values()[details.nextInt(Origin.values().length)])
                .matter("a matter")
                .document(Source.of("record"))
                .raisedOn(raised)
                .responsible(Responsible.builder()
                        .lead(OFFICE)
                        .addPeople(people.get(details.nextInt(3)))
                        .build());
        if (detail()) {
            followUp.schedule(new Schedule.Once(raised.plusDays(30)))
                    .addEntries(Entry.builder()
                            .kind(EntryKind.FINISHED)
                            .on(raised.plusDays(details.nextInt(60)))
                            .document(Source.of("record"))
                            .build());
        }
        return followUp.build();
    }

    /** Any step that is recorded by itself, of a person, of an organization or of those who lead it. */
    private StepTaken step() {
        Subject about = orAnother(person());
        ImmutableList<StepKind> kinds = STEPS.stream()
                .filter(kind -> kind.isOfSubjectItself() || about.kind() != Subject.Kind.COLLECTIVE)
                .collect(toImmutableList());
        return new StepTaken(
                kinds.get(details.nextInt(kinds.size())),
                about,
                period(),
                day(),
                detail() ? Optional.of(person()) : Optional.empty(),
                Source.of("record"));
    }

    private Petition petition() {
        CadreId by = person();
        EvaluationPeriod about = period();
        LocalDate received = day();
        return new Petition(
                by,
                about,
                "a matter",
                received,
                detail() ? Optional.of(received.plusDays(details.nextInt(15) - 7)) : Optional.empty(),
                detail() ? Optional.of(people.get(details.nextInt(3))) : Optional.empty());
    }

    private void conclusion(String id) {
        LocalDate signed = day();
        boolean discipline = in(70);
        Conclusion.Builder conclusion = Conclusion.builder()
                .id(id)
                .kind(discipline ? ConclusionKind.DISCIPLINE : oneOf(ConclusionKind.values()))
                .about(somebody())
                .decision(decision(signed))
                .effectiveOn(signed.plusDays(oneOf(0, 20, 200)))
                .act(oneOf("act", id));
        if (in(10)) {
            conclusion.annulledOn(signed.plusDays(9));
        }
        if (discipline && detail()) {
            conclusion.branch(DisciplineBranch.values()[details.nextInt(DisciplineBranch.values().length)]);
        }
        if (detail()) {
            conclusion.committedAt(details.nextBoolean() ? OFFICE : NEIGHBOUR);
        }
        if (discipline && detail()) {
            conclusion.underConsiderationSince(signed.minusDays(details.nextInt(200)));
        }
        if (discipline && detail()) {
            conclusion.answer("an answer " + details.nextInt(9));
        }
        Conclusion.Builder whole = discipline ? conclusion.form(DisciplineForm.REPRIMAND) : conclusion;
        Conclusion made;
        try {
            made = whole.build();
        } catch (IllegalArgumentException withoutForm) {
            made = whole.form(DisciplineForm.REPRIMAND).build();
        }
        register.addConclusions(made);
        if (sometimes()) {
            register.addGroundDecisions(new GroundDecision(
                    id,
                    in(50),
                    detail() ? Optional.of(details.nextBoolean() ? YEAR : YEAR.previous()) : Optional.empty(),
                    decision(signed),
                    "why"));
        }
        if (sometimes()) {
            register.addTags(new Tag(id, new IndicatorId("list", "1"), "somebody", signed));
        }
    }

    private void board() {
        if (sometimes()) {
            register.addRaisedRates(new RaisedRate(
                    oneOf(AGENCY, NEIGHBOUR), oneOf(YEAR, YEAR.previous()), Fraction.of(1, 4), decision(day())));
        }
        if (sometimes()) {
            register.addRecordedShares(RecordedShare.of(
                    oneOf(AGENCY, NEIGHBOUR), oneOf(YEAR, YEAR.previous()), Fraction.of(1, 5), "record"));
        }
        if (detail()) {
            register.addRecordedShares(
                    new RecordedShare(AGENCY, Optional.of("T"), YEAR, Fraction.of(1, 6), Source.of("record")));
        }
        if (sometimes()) {
            register.addAuthorityOrders(AuthorityOrder.ofPeople(
                    oneOf(AGENCY, NEIGHBOUR), oneOf(YEAR, YEAR.previous()), people.subList(0, 2), decision(day())));
        }
    }

    /** A kind of period that is made of others, or not. */
    static ImmutableList<EvaluationPeriod> rounds() {
        return ImmutableList.of(MARCH, EvaluationPeriod.containing(PeriodKind.QUARTER, MARCH.firstDay()), YEAR);
    }
}
