package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.conduct.IndicatorId;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the assembly over random registers and random readings. */
class DossierAssemblyProperties {

    private static final CadreId HEAD = CadreId.of("head");
    private static final CadreId DEPUTY = CadreId.of("deputy");
    private static final CadreId CLERK = CadreId.of("clerk");
    private static final List<CadreId> PEOPLE = List.of(HEAD, DEPUTY, CLERK);
    private static final List<UnitId> UNITS = List.of(WARD, OFFICE, LAND, NEIGHBOUR);

    /** Readings of attribution with what they are tried with. */
    private static final ImmutableMap<String, List<String>> READINGS = ImmutableMap.<String, List<String>>builder()
            .put("extension-effect", List.of("moves-date-if-granted-by-due", "moves-date-if-requested-by-due", "none"))
            .put("period-attribution", List.of("by-due-date", "by-assignment-date", "by-planned-share"))
            .put("late-finish", List.of("carried-as-new-assignment-with-delay", "no-credit", "reopens-period"))
            .put("leader-work", List.of("listed-tasks", "all-products-managed"))
            .put("acting-head", List.of("as-head-from-decision", "as-own-post"))
            .put("d-population", List.of("all-under-management", "direct-reports"))
            .put("month-presence", List.of("any-assigned-work", "half-of-working-days", "by-caller"))
            .put("service-length", List.of("calendar-months-and-days", "months-touched"))
            .put("december", List.of("scored-early-later-work-next-year", "eleven-months", "provisional-then-replaced"))
            .put("transfer-month", List.of("agency-at-month-end", "longer-stay", "by-days"))
            .put("discipline-date", List.of("effective", "signed"))
            .put("double-discipline-year", List.of("first-effective", "authority-decides"))
            .put("old-organisation-discipline", List.of("reported-to-old-body", "counts-now"))
            .buildOrThrow();

    @Property(tries = 300)
    void the_order_of_the_facts_changes_nothing(
            @ForAll("registers") Register register, @ForAll("policies") Policy policy, @ForAll Random random) {
        assertThat(dossiers(policy, shuffled(register, random))).isEqualTo(dossiers(policy, register));
    }

    @Property(tries = 100)
    void allegations_change_nothing(
            @ForAll("registers") Register register,
            @ForAll("policies") Policy policy,
            @ForAll("allegations") List<Allegation> allegations) {
        assertThat(dossiers(policy, register.withAllegations(allegations))).isEqualTo(dossiers(policy, register));
    }

    /** A sign is no conclusion: whatever violations are tagged with, every scorecard stays what it was, and comes back when the tags go. */
    @Property(tries = 60)
    void tags_change_no_scorecard(
            @ForAll("registers") Register register,
            @ForAll("policies") Policy policy,
            @ForAll("allegations") List<Allegation> allegations,
            @ForAll("tags") List<IndicatorId> indicators) {
        Register untagged = register.withAllegations(allegations);
        List<String> violations = Stream.concat(
                        untagged.conclusions().stream().map(Conclusion::id),
                        allegations.stream().map(Allegation::id))
                .toList();
        Register tagged = untagged.withTags(violations.stream()
                .flatMap(violation -> indicators.stream()
                        .map(indicator -> new Tag(violation, indicator, "Ban Tổ chức", YEAR.lastDay())))
                .toList());

        assertThat(tagged.indicatorsOf(violations.get(0))).containsExactlyElementsOf(indicators);
        assertThat(scorecards(policy, tagged)).isEqualTo(scorecards(policy, untagged));
        assertThat(scorecards(policy, tagged.withTags())).isEqualTo(scorecards(policy, untagged));
    }

    private static List<Scorecard> scorecards(Policy policy, Register register) {
        ScoringEngine engine = ScoringEngine.of(policy);
        return dossiers(policy, register).stream().map(engine::score).toList();
    }

    @Provide
    Arbitrary<List<IndicatorId>> tags() {
        return Arbitraries.of(Stream.of(Directive24.annex(), Directive24.symptoms())
                        .flatMap(list -> list.codes().stream().map(list::reference))
                        .toList())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 100)
    void facts_about_others_change_nothing_for_staff(
            @ForAll("registers") Register register, @ForAll("policies") Policy policy) {
        Register own = register.withTasks(register.tasksOf(CLERK))
                .withResults(register.results().stream()
                        .filter(result -> result.subject().equals(Subject.of(CLERK)))
                        .toList());

        assertThat(dossiersOf(CLERK, policy, own)).isEqualTo(dossiersOf(CLERK, policy, register));
    }

    @Property(tries = 100)
    void every_product_delivered_stands_once_unless_it_earns_no_credit(
            @ForAll("registers") Register register, @ForAll("policies") Policy policy) {
        DossierAssembly assembly = DossierAssembly.of(
                policy.reading("late-finish", "carried-as-new-assignment-with-delay", "test")
                        .reading("leader-work", "listed-tasks", "test"),
                register);
        for (CadreId cadre : PEOPLE) {
            Fraction placed = assembly.periodsWithFacts(Subject.of(cadre), PeriodKind.MONTH).stream()
                    .flatMap(month -> assembly.ofPeriod(Subject.of(cadre), month, Computed.NOTHING).lines().stream())
                    .map(TaskLine::delivered)
                    .reduce(Fraction.ZERO, Fraction::plus);
            Fraction approved = register.tasksOf(cadre).stream()
                    .filter(task -> task.handedBackOn().isEmpty())
                    .map(task -> task.approved().orElse(Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(placed).isEqualTo(approved);
        }
    }

    @Property(tries = 100)
    void nobody_is_under_the_own_management_and_staff_manage_nobody(
            @ForAll("registers") Register register, @ForAll("policies") Policy policy) {
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        for (CadreId cadre : PEOPLE) {
            for (EvaluationPeriod month : YEAR.months()) {
                assertThat(assembly.managedBy(cadre, month)).doesNotContain(cadre);
                if (assembly.roleOf(Subject.of(cadre), month) == Role.STAFF) {
                    assertThat(assembly.managedBy(cadre, month)).isEmpty();
                }
            }
        }
    }

    private static List<Dossier> dossiers(Policy policy, Register register) {
        return PEOPLE.stream()
                .flatMap(cadre -> dossiersOf(cadre, policy, register).stream())
                .toList();
    }

    private static List<Dossier> dossiersOf(CadreId cadre, Policy policy, Register register) {
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        List<Dossier> dossiers = new ArrayList<>();
        ImmutableMap.Builder<EvaluationPeriod, PeriodScore> computed = ImmutableMap.builder();
        for (EvaluationPeriod month : YEAR.months()) {
            dossiers.add(assembly.ofPeriod(
                    Subject.of(cadre), month, Computed.managed(Map.of(CLERK, Observation.given(Points.of(60))))));
        }
        computed.put(YEAR.months().get(4), Facts.score(YEAR.months().get(4), "77"));
        dossiers.add(assembly.ofLonger(
                Subject.of(cadre), YEAR, PeriodKind.MONTH, Computed.shorter(computed.buildOrThrow())));
        return dossiers;
    }

    private static Register shuffled(Register register, Random random) {
        Organization organization = register.organization();
        return Register.builder()
                .from(register)
                .organization(Organization.builder()
                        .units(shuffled(organization.units(), random))
                        .cadres(shuffled(organization.cadres(), random))
                        .appointments(shuffled(organization.appointments(), random))
                        .absences(shuffled(organization.absences(), random))
                        .fields(shuffled(organization.fields(), random))
                        .build())
                .tasks(shuffled(register.tasks(), random))
                .results(shuffled(register.results(), random))
                .conclusions(shuffled(register.conclusions(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> other = new ArrayList<>(facts);
        Collections.shuffle(other, random);
        return other;
    }

    @Provide
    Arbitrary<Policy> policies() {
        List<Arbitrary<String>> choices = READINGS.entrySet().stream()
                .map(reading -> Arbitraries.of(reading.getValue()).map(value -> reading.getKey() + "=" + value))
                .toList();
        return Combinators.combine(choices).as(chosen -> Facts.policy(chosen.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<List<Allegation>> allegations() {
        return Combinators.combine(Arbitraries.strings().alpha().ofLength(4), Arbitraries.of(PEOPLE), days())
                .as((id, about, on) -> new Allegation(id, Subject.of(about), "phản ánh", on))
                .list()
                .uniqueElements(Allegation::id)
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Register> registers() {
        return Combinators.combine(
                        organizations(),
                        tasks().list().ofMaxSize(6),
                        results().list().ofMaxSize(8),
                        conclusions().list().ofMaxSize(4))
                .as((organization, tasks, results, conclusions) -> Register.builder()
                        .organization(organization)
                        .tasks(numbered(
                                tasks,
                                (task, id) -> Task.builder()
                                        .from(task)
                                        .id(TaskId.of(id))
                                        .build()))
                        .results(numbered(
                                results,
                                (result, id) ->
                                        Result.builder().from(result).id(id).build()))
                        .conclusions(numbered(
                                conclusions,
                                (conclusion, id) -> Conclusion.builder()
                                        .from(conclusion)
                                        .id(id)
                                        .build()))
                        .calendar(WorkingCalendar.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
                        .build());
    }

    private static <T> List<T> numbered(List<T> facts, BiFunction<T, String, T> named) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> named.apply(facts.get(i), "n" + i))
                .toList();
    }

    /** Each person moves once in the year; the head or the deputy may act or hold a concurrent post besides. */
    private static Arbitrary<Organization> organizations() {
        Arbitrary<List<Appointment>> moves = Combinators.combine(Arbitraries.of(UNITS), Arbitraries.of(UNITS), days())
                .as((before, after, moved) -> List.of(
                        Appointment.builder()
                                .cadre(CLERK)
                                .unit(before)
                                .role(Role.STAFF)
                                .dates(DateRange.upTo(moved.minusDays(1)))
                                .build(),
                        Appointment.builder()
                                .cadre(CLERK)
                                .unit(after)
                                .role(Role.STAFF)
                                .dates(DateRange.from(moved))
                                .build()));
        Arbitrary<Appointment> besides = Combinators.combine(
                        Arbitraries.of(HEAD, DEPUTY),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(AppointmentKind.CONCURRENT, AppointmentKind.ACTING, AppointmentKind.SECONDED),
                        Arbitraries.of(Role.DEPUTY, Role.HEAD),
                        days())
                .as((cadre, unit, kind, role, from) -> Appointment.builder()
                        .cadre(cadre)
                        .unit(unit)
                        .kind(kind)
                        .role(role)
                        .dates(DateRange.from(from))
                        .build());
        return Combinators.combine(
                        moves,
                        besides.list().ofMaxSize(3),
                        absences().list().ofMaxSize(2),
                        fields().list().ofMaxSize(2))
                .as((moved, other, absences, fields) -> Organization.builder()
                        .addUnits(
                                Unit.of(WARD, "UBND phường", UnitLevel.USING),
                                Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD),
                                Unit.of(LAND, "Phòng Kinh tế", UnitLevel.DIRECT_USING, WARD),
                                Unit.of(NEIGHBOUR, "UBND phường bên", UnitLevel.USING))
                        .cadres(PEOPLE.stream()
                                .map(cadre -> Cadre.of(cadre, "Tên", CadreCategory.CIVIL_SERVANT))
                                .toList())
                        .addAppointments(
                                Appointment.builder()
                                        .cadre(HEAD)
                                        .unit(OFFICE)
                                        .role(Role.HEAD)
                                        .build(),
                                Appointment.builder()
                                        .cadre(DEPUTY)
                                        .unit(OFFICE)
                                        .role(Role.DEPUTY)
                                        .build())
                        .addAllAppointments(moved)
                        .addAllAppointments(other)
                        .absences(absences)
                        .fields(fields)
                        .build());
    }

    private static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(LeaveKind.class),
                        days(),
                        Arbitraries.integers().between(0, 80))
                .as((cadre, kind, from, length) ->
                        new Absence(cadre, kind, DateRange.ofClosed(from, from.plusDays(length))));
    }

    private static Arbitrary<Field> fields() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMaxSize(2),
                        Arbitraries.of(UNITS).set().ofMaxSize(2))
                .as((people, units) -> Field.builder()
                        .deputy(DEPUTY)
                        .people(people)
                        .units(units)
                        .build());
    }

    private static Arbitrary<Task> tasks() {
        Arbitrary<Optional<LocalDate>> maybe = days().optional();
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        days(),
                        maybe,
                        maybe,
                        Arbitraries.integers().between(0, 5))
                .as((assignee, assigned, due, finished, approved) -> Task.builder()
                        .id(TaskId.of("t"))
                        .assignee(assignee)
                        .coefficient(Fraction.of(1, 2))
                        .assigned(Fraction.of(4))
                        .approved(Fraction.of(approved))
                        .assignedOn(assigned)
                        .dueOn(due.filter(day -> !day.isBefore(assigned))
                                .filter(day -> day.isBefore(LocalDate.of(2026, 12, 16))))
                        .finishedOn(finished)
                        .build());
    }

    private static Arbitrary<Result> results() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(YEAR.months().subList(0, 4)),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(UNITS).optional())
                .as((cadre, month, total, judge) -> Result.builder()
                        .id("r")
                        .subject(Subject.of(cadre))
                        .period(month)
                        .source(Source.of("văn bản"))
                        .total(Points.of(total))
                        .judgedBy(judge)
                        .build());
    }

    private static Arbitrary<Conclusion> conclusions() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        days(),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.of("act-1", "act-2"),
                        Arbitraries.of(UNITS).optional())
                .as((cadre, signed, later, act, unit) -> Conclusion.builder()
                        .id("c")
                        .kind(ConclusionKind.DISCIPLINE)
                        .form(DisciplineForm.REPRIMAND)
                        .about(Subject.of(cadre))
                        .decision(Facts.decision(signed.toString()))
                        .effectiveOn(signed.plusDays(later))
                        .act(act)
                        .committedAt(unit)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays);
    }
}
