package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The register of an agency for a whole year, always the same one for the same size and seed.
 *
 * <p>People work in units of twelve: a head, two deputies with half of the staff each as their field, nine staff. The first unit is the
 * agency itself, whose deputies have half of the other units each. Everybody has twenty dated tasks and ten marks a month, leaders the
 * findings on đ and e, organizations their class of the year. Some work is late, faulty, handed back, extended, or finished in a later
 * month; some people change their unit in summer. Every fact is an object of its own, as in a program that has read them from somewhere.
 */
final class AgencyYear {

    /** The year. */
    static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);

    /** The agency. */
    static final UnitId AGENCY = UnitId.of("agency");

    /** The policy. */
    static final Policy POLICY = StandardPolicies.decree335Individuals();

    private static final int UNIT = 12;
    private static final int DEPUTIES = 2;
    private static final int TASKS = 20;
    private static final int UNITS_OF_A_GROUP = 3;
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final CadreId AUTHORITY = CadreId.of("authority");
    private static final int[] TENTHS = {5, 8, 10, 10, 10, 12, 15, 20, 25, 30};
    /** In how many of a hundred tasks something goes wrong, for people of different luck; those for whom nothing does are tied. */
    private static final int[] TROUBLE = {0, 2, 4, 8, 14, 22, 35, 50, 65, 80};

    private final SplittableRandom random;
    private final int size;
    private final Form form = POLICY.form().orElseThrow();
    private final ImmutableList<Fraction> maxima = form.maximumByItem().values().asList();
    private final Organization.Builder organization = Organization.builder();
    private final Register.Builder register = Register.builder();

    private AgencyYear(int size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes a register.
     *
     * @param size  the number of people, a multiple of twelve
     * @param seed  the seed
     * @return the register
     */
    static Register of(int size, long seed) {
        return new AgencyYear(size, seed).make();
    }

    private Register make() {
        for (int number = 0; number < size / UNIT; number++) {
            addUnit(number);
        }
        for (int person = 0; person < size; person++) {
            addPerson(person);
        }
        addGroups();
        return register.organization(organization.build()).build();
    }

    private static UnitId unit(int number) {
        return number == 0 ? AGENCY : UnitId.of("unit-" + number);
    }

    private static CadreId person(int number) {
        return CadreId.of("person-" + number);
    }

    private void addUnit(int number) {
        UnitId id = unit(number);
        organization.addUnits(
                number == 0
                        ? Unit.of(id, "Agency", UnitLevel.USING)
                        : Unit.of(id, "Unit " + number, UnitLevel.DIRECT_USING, AGENCY));
        Classification[] classes = {Classification.EXCELLENT, Classification.GOOD, Classification.GOOD};
        register.addResults(Result.builder()
                .id("class of " + id.text())
                .subject(Subject.of(id))
                .period(YEAR)
                .source(Source.of("the authority"))
                .classification(classes[random.nextInt(classes.length)])
                .build());
        for (int deputy = 1; deputy <= DEPUTIES; deputy++) {
            organization.addFields(field(number, deputy));
        }
    }

    private Field field(int number, int deputy) {
        Field.Builder field = Field.builder().deputy(person(number * UNIT + deputy));
        if (number == 0) {
            for (int below = deputy; below < size / UNIT; below += DEPUTIES) {
                field.addUnits(unit(below));
            }
        }
        for (int staff = 1 + DEPUTIES; staff < UNIT; staff++) {
            if (staff % DEPUTIES == deputy % DEPUTIES) {
                field.addPeople(person(number * UNIT + staff));
            }
        }
        return field.build();
    }

    private static Role role(int person) {
        int place = person % UNIT;
        return place == 0 ? Role.HEAD : place <= DEPUTIES ? Role.DEPUTY : Role.STAFF;
    }

    private void addPerson(int person) {
        organization.addCadres(Cadre.of(person(person), "Person " + person, CadreCategory.CIVIL_SERVANT));
        addPosts(person);
        int trouble = TROUBLE[random.nextInt(TROUBLE.length)];
        for (int month = 1; month <= 12; month++) {
            addFacts(person, month, trouble);
            for (int task = 1; task <= TASKS; task++) {
                register.addTasks(task(person, month, task, trouble));
            }
        }
    }

    /** One in twenty of the staff moves to the next unit in summer; the field of a deputy does not follow. */
    private void addPosts(int person) {
        int unit = person / UNIT;
        if (role(person) != Role.STAFF || random.nextInt(20) != 0) {
            addPost(person, unit, DateRange.all());
            return;
        }
        addPost(person, unit, DateRange.upTo(SUMMER.minusDays(1)));
        addPost(person, (unit + 1) % (size / UNIT), DateRange.from(SUMMER));
    }

    private void addPost(int person, int unit, DateRange days) {
        organization.addAppointments(Appointment.builder()
                .cadre(person(person))
                .unit(unit(unit))
                .role(role(person))
                .dates(days)
                .build());
    }

    private void addGroups() {
        ImmutableSet.Builder<CadreId> leaders = ImmutableSet.builder();
        for (int first = 0; first < size; first += UNITS_OF_A_GROUP * UNIT) {
            ImmutableSet.Builder<CadreId> staff = ImmutableSet.builder();
            for (int person = first; person < Math.min(size, first + UNITS_OF_A_GROUP * UNIT); person++) {
                (role(person) == Role.STAFF ? staff : leaders).add(person(person));
            }
            organization.addGroups(new SimilarTaskGroup("staff-" + first, staff.build(), DateRange.all()));
        }
        organization.addGroups(new SimilarTaskGroup("leaders", leaders.build(), DateRange.all()));
    }

    private void addFacts(int person, int month, int trouble) {
        PeriodFacts.Builder facts = PeriodFacts.builder()
                .cadre(person(person))
                .period(EvaluationPeriod.month(2026, month))
                .marks(FilledForm.byItem(form, marks(trouble)));
        if (role(person) != Role.STAFF) {
            facts.putAssessment("dd", finding(trouble)).putAssessment("e", finding(trouble));
        }
        register.addPeriodFacts(facts.build());
    }

    private ImmutableList<Fraction> marks(int trouble) {
        ImmutableList.Builder<Fraction> marks = ImmutableList.builder();
        for (Fraction maximum : maxima) {
            int quartersLost = trouble == 0 || random.nextInt(3) > 0 ? 0 : random.nextInt(2 + trouble / 10);
            marks.add(maximum.minus(Fraction.of(quartersLost, 4)));
        }
        return marks.build();
    }

    private Assessment finding(int trouble) {
        return Assessment.of(random.nextInt(100) < trouble ? Verdict.PROLONGED : Verdict.FULL);
    }

    private Task task(int person, int month, int number, int trouble) {
        String id = "T" + person + "-" + month + "-" + number;
        int assigned = random.nextInt(1, 13);
        LocalDate due = due(month);
        Task.Builder task = Task.builder()
                .id(TaskId.of(id))
                .name("Task " + number)
                .assignee(person(person))
                .origin(origin())
                .coefficient(Fraction.of(TENTHS[random.nextInt(TENTHS.length)], 10))
                .assigned(Fraction.of(assigned))
                .assignedOn(LocalDate.of(2026, month, random.nextInt(1, 9)))
                .dueOn(due);
        if (trouble > 0 && random.nextInt(200) == 0) {
            return task.handedBackOn(due.minusDays(random.nextInt(3)))
                    .reported(Fraction.ZERO)
                    .build();
        }
        Fraction delivered = delivered(assigned, trouble);
        task.reported(delivered).approved(delivered);
        addEnd(task, id, due, trouble);
        if (random.nextInt(100) < trouble) {
            task.addFaults(lapse(id));
        }
        return task.build();
    }

    /** A day from the 10th on; of December's work a little is due only after the year is classified. */
    private LocalDate due(int month) {
        boolean early = month == 12 && random.nextInt(10) > 0;
        return LocalDate.of(2026, month, random.nextInt(10, early ? 16 : 28));
    }

    private TaskOrigin origin() {
        return switch (random.nextInt(16)) {
            case 0 -> TaskOrigin.TAKEN_OVER;
            case 1 -> TaskOrigin.AD_HOC;
            default -> TaskOrigin.PLANNED;
        };
    }

    private Fraction delivered(int assigned, int trouble) {
        if (random.nextInt(100) < trouble) {
            return Fraction.of(random.nextInt(assigned * 10 + 1), 10);
        }
        return Fraction.of(random.nextInt(30) == 0 ? assigned + 1 : assigned);
    }

    /** Most work ends in time; some late, of that some in a later month, some excused, some after an extension granted or not. */
    private void addEnd(Task.Builder task, String id, LocalDate due, int trouble) {
        int fate = random.nextInt(200);
        if (fate >= trouble) {
            task.finishedOn(due.minusDays(random.nextInt(8)));
            if (fate < trouble + trouble / 4) {
                task.addDelays(lapse(id));
            }
            return;
        }
        LocalDate finished = due.plusDays(random.nextInt(1, fate % 4 == 0 ? 30 : 4));
        task.finishedOn(finished);
        if (random.nextInt(3) == 0) {
            task.addDelays(lapse(id));
        }
        if (random.nextInt(4) == 0) {
            task.addExtensions(extension(due, finished));
        }
    }

    private Extension extension(LocalDate due, LocalDate finished) {
        Optional<LocalDate> granted = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(due.plusDays(1));
            default -> Optional.of(due.minusDays(1));
        };
        return new Extension(due.minusDays(3), finished.minusDays(random.nextInt(2)), granted);
    }

    private Lapse lapse(String task) {
        Excusal excusal = random.nextInt(3) == 0 ? Excusal.confirmed(AUTHORITY) : Excusal.notAsked();
        return Lapse.of(EvidenceId.of("evidence " + task), random.nextInt(1, 3), excusal);
    }
}
