package io.github.thuocdo.examples.embedding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.completeness.NeededDays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** The facts of an agency, read from rows. */
final class Rows {

    private static final String TASKS = """
            select task.* from task, (values (cast(? as date), cast(? as date))) as days (a, z)
            where due_on between a and z or finished_on between a and z or assigned_on between a and z""";

    private Rows() {}

    /** Reads what can matter to a period. Of which days that is, the library says. */
    static Register register(Connection db, AgencyPolicies policies, EvaluationPeriod period) throws SQLException {
        DateRange days = NeededDays.spans(policies.policies(), period).get(RecordKind.TASKS);
        ListMultimap<String, Lapse> lapses = Row.grouped(db, "lapse", it -> key(it, it.the("criterion")), Rows::lapse);
        ListMultimap<PeriodFacts, Entry<String, Fraction>> marks = Row.grouped(db, "mark", Rows::about, Rows::number);
        ListMultimap<PeriodFacts, Entry<String, Supplied>> shares = Row.grouped(db, "share", Rows::about, Rows::share);
        ListMultimap<String, Entry<String, Fraction>> numbers =
                Row.grouped(db, "element", row -> row.the("result"), Rows::number);
        return Register.builder()
                .organization(Organization.builder()
                        .units(Row.all(db, "select * from unit", Rows::unit))
                        .cadres(Row.all(db, "select * from person", Rows::cadre))
                        .appointments(Row.all(db, "select * from post", Rows::appointment))
                        .build())
                .tasks(Row.all(db, TASKS, row -> task(row, lapses), days.start(), days.lastDay()))
                .periodFacts(Sets.union(marks.keySet(), shares.keySet()).stream()
                        .map(about -> PeriodFacts.builder()
                                .from(about)
                                .marks(FilledForm.byAddress(Ward.form(about), ImmutableMap.copyOf(marks.get(about))))
                                .supplied(ImmutableMap.copyOf(shares.get(about)))
                                .build())
                        .toList())
                .results(Row.all(db, "select * from result", row -> result(row, numbers)))
                .putLoaded(RecordKind.TASKS, days)
                .putLoaded(RecordKind.RESULTS, DateRange.all())
                .build();
    }

    private static Unit unit(Row row) {
        Optional<UnitId> parent = row.text("parent").map(UnitId::of);
        UnitLevel level = UnitLevel.valueOf(row.the("level"));
        return new Unit(UnitId.of(row.the("id")), row.the("name"), level, parent, Optional.empty());
    }

    private static Cadre cadre(Row row) {
        return Cadre.of(CadreId.of(row.the("id")), row.the("name"), CadreCategory.valueOf(row.the("category")));
    }

    private static Appointment appointment(Row row) {
        DateRange days = DateRange.parse(row.the("first_day") + "/" + row.or("last_day", ".."));
        return Appointment.of(
                CadreId.of(row.the("person")), UnitId.of(row.the("unit")), Role.valueOf(row.the("role")), days);
    }

    private static String key(Row row, String criterion) {
        return row.the("person") + " " + row.the("task") + " " + criterion;
    }

    private static Lapse lapse(Row row) {
        Optional<Excusal> excusal = row.text("excused_by").map(CadreId::of).map(Excusal::confirmed);
        return Lapse.of(EvidenceId.of(row.the("evidence")), 1, excusal.orElse(Excusal.notAsked()));
    }

    private static Task task(Row row, ListMultimap<String, Lapse> lapses) {
        return Task.builder()
                .id(TaskId.of(row.the("task")))
                .name(row.the("name"))
                .assignee(CadreId.of(row.the("person")))
                .coefficient(Fraction.parse(row.the("coefficient")))
                .assigned(Fraction.parse(row.the("assigned")))
                .approved(row.text("approved").map(Fraction::parse))
                .assignedOn(row.text("assigned_on").map(LocalDate::parse))
                .dueOn(row.text("due_on").map(LocalDate::parse))
                .finishedOn(row.text("finished_on").map(LocalDate::parse))
                .faults(lapses.get(key(row, "quality")))
                .delays(lapses.get(key(row, "progress")))
                .build();
    }

    private static Subject subject(Row row) {
        Optional<Subject> unit = row.text("unit").map(UnitId::of).map(Subject::of);
        return unit.orElseGet(() -> Subject.of(CadreId.of(row.the("person"))));
    }

    private static PeriodFacts about(Row row) {
        EvaluationPeriod period = EvaluationPeriod.parse(row.the("period"));
        return PeriodFacts.builder().subject(subject(row)).period(period).build();
    }

    private static Entry<String, Fraction> number(Row row) {
        return Map.entry(row.the("item"), Fraction.parse(row.the("amount")));
    }

    private static Entry<String, Supplied> share(Row row) {
        return Map.entry(row.the("item"), new Supplied(Fraction.parse(row.the("amount")), row.the("document")));
    }

    private static Result result(Row row, ListMultimap<String, Entry<String, Fraction>> numbers) {
        Optional<Source> policy = row.text("policy").map(Source.ByPolicy::new);
        Optional<LocalDate> on = row.text("decided_on").map(LocalDate::parse);
        return Result.builder()
                .id(row.the("id"))
                .subject(subject(row))
                .channel(Channel.valueOf(row.the("channel")))
                .period(EvaluationPeriod.parse(row.the("period")))
                .source(policy.orElseGet(() -> Source.of(row.the("document"))))
                .total(row.text("total").map(Points::parse))
                .elements(ImmutableMap.copyOf(numbers.get(row.the("id"))))
                .classification(row.text("class").map(Classification::valueOf))
                .decision(on.map(day -> new Decision(row.the("authority"), row.the("number"), day)))
                .reason(row.text("reason"))
                .replaces(row.text("replaces"))
                .build();
    }
}
