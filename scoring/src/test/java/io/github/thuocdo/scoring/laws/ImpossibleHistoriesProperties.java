package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.RecordFinding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.RandomAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 8: a day that cannot have been so is told, and acts neither for nor against anybody. */
class ImpossibleHistoriesProperties {

    private static AgencyRound round(Policy policy, Register register) {
        return AgencyRound.of(policy, register, RandomAgency.AGENCY, RandomAgency.YEAR);
    }

    private static Register with(Register register, Task old, Task now) {
        List<Task> tasks = new ArrayList<>(register.tasks());
        tasks.set(tasks.indexOf(old), now);
        return register.withTasks(tasks);
    }

    /** What comes out, apart from what is said of the data. */
    private static List<Object> outcome(AgencyRound round) {
        return Stream.concat(
                        round.placements().stream()
                                .map(placement -> List.of(
                                        placement.subject(),
                                        placement.proposal(),
                                        placement.scorecard().total())),
                        round.months().cellSet().stream()
                                .map(month -> List.of(
                                        month.getRowKey(),
                                        month.getColumnKey(),
                                        month.getValue().total())))
                .map(Object.class::cast)
                .toList();
    }

    private static Stream<Finding> findings(AgencyRound round, CadreId cadre) {
        return Stream.concat(
                round.months().row(cadre).values().stream().flatMap(card -> card.findings().stream()),
                round.placementOf(cadre).map(Placement::scorecard).stream()
                        .map(Scorecard::findings)
                        .flatMap(List::stream));
    }

    private static boolean isTold(AgencyRound round, CadreId cadre, String record) {
        return findings(round, cadre)
                .anyMatch(finding -> finding instanceof RecordFinding.DatesOutOfOrder order
                        && order.record().equals(record));
    }

    /** A task with a day that is impossible, and the same task without that day. */
    private record Written(Task impossible, Task without) {}

    private static Written written(Task task, Random random) {
        LocalDate assigned = task.assignedOn().orElseThrow();
        LocalDate before = assigned.minusDays(1 + random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 ->
                new Written(
                        Task.builder().from(task).finishedOn(before).build(),
                        Task.builder().from(task).finishedOn(Optional.empty()).build());
            case 1 ->
                new Written(
                        Task.builder().from(task).dueOn(before).build(),
                        Task.builder().from(task).dueOn(Optional.empty()).build());
            case 2 ->
                new Written(
                        Task.builder().from(task).handedBackOn(before).build(),
                        Task.builder().from(task).handedBackOn(Optional.empty()).build());
            default ->
                new Written(
                        Task.builder()
                                .from(task)
                                .addExtensions(new Extension(assigned, assigned.plusDays(90), Optional.of(before)))
                                .build(),
                        task);
        };
    }

    @Test
    void an_impossible_day_of_a_task_changes_what_its_absence_changes_and_is_told() {
        Law.holds("an impossible day of a task acts like none", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register register = agency.register();
            Policy policy = agency.policy();
            if (register.tasks().isEmpty()) {
                return false;
            }
            Task task = register.tasks().get(random.nextInt(register.tasks().size()));
            Written written = written(task, random);
            AgencyRound without = Law.first(() -> round(policy, with(register, task, written.without())));
            AgencyRound impossible = round(policy, with(register, task, written.impossible()));
            assertThat(outcome(impossible)).isEqualTo(outcome(without));
            // a task that no card of the year shows is told nowhere
            return isTold(impossible, task.assignee(), task.id().text());
        });
    }

    @Test
    void an_annulment_before_the_signature_annuls_nothing() {
        Law.holds("an annulment before the signature acts like none", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register register = agency.register();
            Policy policy = agency.policy();
            if (register.conclusions().isEmpty()) {
                return false;
            }
            Conclusion conclusion = register.conclusions()
                    .get(random.nextInt(register.conclusions().size()));
            List<Conclusion> conclusions = new ArrayList<>(register.conclusions());
            conclusions.set(
                    conclusions.indexOf(conclusion),
                    Conclusion.builder()
                            .from(conclusion)
                            .annulledOn(conclusion.decision().on().minusDays(1 + random.nextInt(90)))
                            .build());
            AgencyRound asItWas = Law.first(() -> round(policy, register));
            AgencyRound annulled = round(policy, register.withConclusions(conclusions));
            assertThat(outcome(annulled)).isEqualTo(outcome(asItWas));
            return annulled.placements().stream()
                    .anyMatch(placement -> isTold(annulled, placement.cadre(), conclusion.id()));
        });
    }

    @Test
    void a_petition_settled_before_it_was_received_is_told_and_changes_nothing() {
        Law.holds("a petition settled before its receipt is told", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register register = agency.register();
            Policy policy = agency.policy();
            AgencyRound without = Law.first(() -> round(policy, register));
            ImmutableList<Placement> placements = without.placements();
            if (placements.isEmpty()) {
                return false;
            }
            CadreId by = placements.get(random.nextInt(placements.size())).cadre();
            LocalDate received = RandomAgency.YEAR.lastDay().plusDays(random.nextInt(20));
            LocalDate settled = received.plusDays(random.nextInt(21) - 10);
            AgencyRound with = round(
                    policy,
                    Register.builder()
                            .from(register)
                            .addPetitions(new Petition(
                                    by,
                                    RandomAgency.YEAR,
                                    "the points",
                                    received,
                                    Optional.of(settled),
                                    Optional.empty()))
                            .build());
            assertThat(outcome(with)).isEqualTo(outcome(without));
            boolean impossible = settled.isBefore(received);
            assertThat(isTold(with, by, "the points")).isEqualTo(impossible);
            return impossible;
        });
    }

    private static CadreId oneOf(List<CadreId> people, Random random) {
        return people.get(random.nextInt(people.size()));
    }

    private static ImmutableList<CadreId> people(AgencyRound round) {
        return round.placements().stream().map(Placement::cadre).collect(ImmutableList.toImmutableList());
    }

    private static DateRange days(Random random) {
        LocalDate first = RandomAgency.YEAR.firstDay().plusDays(random.nextInt(500) - 80);
        return DateRange.ofClosed(first, first.plusDays(random.nextInt(250)));
    }

    private static Register with(Register register, UnaryOperator<Organization.Builder> more) {
        return register.withOrganization(
                more.apply(Organization.builder().from(register.organization())).build());
    }

    private static Appointment headship(CadreId cadre, UnitId unit, Random random) {
        return Appointment.builder()
                .cadre(cadre)
                .role(Role.HEAD)
                .unit(unit)
                .kind(AppointmentKind.CONCURRENT)
                .dates(days(random))
                .build();
    }

    /** Day by day. */
    private static boolean isHeadedTwice(Organization organization, UnitId unit) {
        return RandomAgency.YEAR
                .firstDay()
                .datesUntil(RandomAgency.YEAR.lastDay().plusDays(1))
                .anyMatch(day -> organization.appointments().stream()
                                .filter(post -> post.unit().equals(unit)
                                        && post.role() == Role.HEAD
                                        && (post.kind() == AppointmentKind.PRIMARY
                                                || post.kind() == AppointmentKind.CONCURRENT)
                                        && post.dates().contains(day))
                                .map(Appointment::cadre)
                                .distinct()
                                .count()
                        > 1);
    }

    @Test
    void two_heads_of_a_unit_on_one_day_are_told_and_heads_one_after_the_other_are_not() {
        Law.holds("two heads on one day are told", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Policy policy = agency.policy();
            ImmutableList<CadreId> people = people(Law.first(() -> round(policy, agency.register())));
            if (people.isEmpty()) {
                return false;
            }
            UnitId unit = UnitId.of("outpost");
            Register register = with(
                    agency.register(),
                    organization -> organization
                            .addUnits(Unit.of(unit, "Outpost", UnitLevel.DIRECT_USING, RandomAgency.AGENCY))
                            .addAppointments(
                                    headship(oneOf(people, random), unit, random),
                                    headship(oneOf(people, random), unit, random)));
            AgencyRound round = Law.first(() -> round(policy, register));
            boolean twice = isHeadedTwice(register.organization(), unit);
            assertThat(round.findings().stream()
                            .anyMatch(finding -> finding instanceof RoundFinding.SeveralHeads heads
                                    && heads.unit().equals(unit)
                                    && heads.heads().size() == 2))
                    .isEqualTo(twice);
            return twice;
        });
    }

    @Test
    void a_deputy_in_the_own_field_is_told_and_the_field_is_read_without() {
        Law.holds("a deputy in the own field is told", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Policy policy = agency.policy();
            ImmutableList<CadreId> people = people(Law.first(() -> round(policy, agency.register())));
            if (people.size() < 2) {
                return false;
            }
            CadreId deputy = people.get(0);
            CadreId other = people.get(1);
            DateRange days = days(random);
            AgencyRound without =
                    Law.first(() -> round(policy, withField(agency.register(), deputy, days, ImmutableSet.of(other))));
            AgencyRound within =
                    round(policy, withField(agency.register(), deputy, days, ImmutableSet.of(other, deputy)));
            boolean inYear = days.overlaps(RandomAgency.YEAR.dates());
            RoundFinding told = new RoundFinding.DeputyInOwnField(Subject.of(deputy), RandomAgency.YEAR);
            assertThat(outcome(within)).isEqualTo(outcome(without));
            assertThat(within.findings().contains(told)).isEqualTo(inYear);
            return inYear;
        });
    }

    /** The register with this field of the deputy alone. */
    private static Register withField(Register register, CadreId deputy, DateRange days, ImmutableSet<CadreId> people) {
        return with(
                register,
                organization -> organization.fields(ImmutableList.of(Field.builder()
                        .deputy(deputy)
                        .people(people)
                        .dates(days)
                        .build())));
    }

    @Test
    void an_approval_above_what_was_reported_is_told_and_counts_as_approved() {
        Law.holds("an approval above the report is told", random -> {
            RandomAgency agency = RandomAgency.withCalendar(random.nextInt());
            Register register = agency.register();
            Policy policy = agency.policy();
            ImmutableList<Task> approved = register.tasks().stream()
                    .filter(task -> task.approved()
                            .filter(quantity -> quantity.signum() > 0)
                            .isPresent())
                    .collect(ImmutableList.toImmutableList());
            if (approved.isEmpty()) {
                return false;
            }
            Task task = approved.get(random.nextInt(approved.size()));
            Fraction less = task.approved().orElseThrow().multipliedBy(Fraction.of(random.nextInt(4), 4));
            AgencyRound asReported = Law.first(() -> round(
                    policy,
                    with(
                            register,
                            task,
                            Task.builder().from(task).reported(task.approved()).build())));
            AgencyRound above = round(
                    policy,
                    with(
                            register,
                            task,
                            Task.builder().from(task).reported(less).build()));
            assertThat(outcome(above)).isEqualTo(outcome(asReported));
            // a task that no card of the year shows is told nowhere
            return findings(above, task.assignee())
                    .anyMatch(finding -> finding instanceof TaskFinding.ApprovedAboveReported told
                            && told.task().equals(task.id())
                            && told.reported().equals(less));
        });
    }
}
