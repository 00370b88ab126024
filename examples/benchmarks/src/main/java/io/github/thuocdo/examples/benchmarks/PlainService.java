package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year of an agency under Decree 335/2025 as a good application programmer would write it for this policy and its readings alone: on
 * {@code BigDecimal}, over the objects of the register, without an explanation.
 *
 * <p>One pass over the tasks adds each to its person and month. Then month by month, subordinates before their leaders; the mean of the
 * months; bands and the limit of heads; a fifth "excellent" in the agency and in each similar-task group. It divides once a month and once
 * a year, to 34 digits, and looks at 20 of them.
 *
 * <p>What the register of {@link AgencyYear} does not have, this does not know: conclusions, leave, results from elsewhere, catalogues,
 * posts beside the primary one.
 */
final class PlainService {

    private static final int MONTHS = 12;
    private static final int LAST_DAY_OF_THE_YEARS_WORK = 15;
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);

    /** What comes out for one person. */
    record Outcome(CadreId cadre, BigDecimal[] months, BigDecimal total, Classification level, boolean referred) {}

    /** The sums of a month. */
    private static final class Month {

        BigDecimal general = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal quality = BigDecimal.ZERO;
        BigDecimal progress = BigDecimal.ZERO;
        /** What đ and e are, in halves. */
        int findings;

        @Nullable
        BigDecimal total;

        void add(Task task, BigDecimal coefficient, BigDecimal delivered, int delays, int late) {
            BigDecimal credit = coefficient.multiply(delivered);
            int faults = counting(task, task.faults());
            quantity = quantity.add(credit);
            quality = quality.add(faults == 0 ? credit : coefficient.multiply(left(delivered, faults, 0)));
            progress = progress.add(
                    delays == 0 && late == 0 ? credit : coefficient.multiply(left(delivered, delays, late)));
        }

        BigDecimal shares() {
            return quantity.min(base).add(quality.min(base)).add(progress.min(base));
        }
    }

    private static final class Person {

        final Cadre cadre;
        final Month[] months = new Month[MONTHS];
        BigDecimal total = BigDecimal.ZERO;
        Classification level = Classification.NOT_COMPLETED;
        boolean referred;

        Person(Cadre cadre) {
            this.cadre = cadre;
            for (int i = 0; i < MONTHS; i++) {
                months[i] = new Month();
            }
        }

        Outcome outcome() {
            BigDecimal[] totals = new BigDecimal[MONTHS];
            for (int i = 0; i < MONTHS; i++) {
                totals[i] = months[i].total;
            }
            return new Outcome(cadre.id(), totals, total, level, referred);
        }
    }

    /** The posts on one day. */
    private final class Staffing {

        final Map<UnitId, List<Person>> people = new HashMap<>();
        final Map<Person, Appointment> posts = new HashMap<>();
        final LocalDate day;

        Staffing(LocalDate day) {
            this.day = day;
            for (Appointment post : organization.appointments()) {
                if (post.kind() == AppointmentKind.PRIMARY && post.dates().contains(day)) {
                    Person person = persons.get(post.cadre());
                    people.computeIfAbsent(post.unit(), unit -> new ArrayList<>())
                            .add(person);
                    posts.put(person, post);
                }
            }
        }

        /** Everybody under management, somebody perhaps twice. */
        List<Person> managed(Person leader) {
            Appointment post = posts.get(leader);
            List<Person> managed = new ArrayList<>();
            if (post.role() == Role.HEAD) {
                addAll(post.unit(), managed);
            } else {
                for (Field field : fields.getOrDefault(leader.cadre.id(), List.of())) {
                    if (field.dates().contains(day)) {
                        field.people().forEach(id -> managed.add(persons.get(id)));
                        field.units().forEach(unit -> addAll(unit, managed));
                    }
                }
            }
            managed.removeIf(other -> other == leader || isSuperior(posts.get(other), post.unit()));
            return managed;
        }

        private void addAll(UnitId unit, List<Person> managed) {
            managed.addAll(people.getOrDefault(unit, List.of()));
            below.getOrDefault(unit, List.of()).forEach(child -> addAll(child, managed));
        }

        private boolean isSuperior(Appointment other, UnitId unit) {
            if (other.role() != Role.HEAD) {
                return false;
            }
            @Nullable UnitId here = unit;
            while (here != null) {
                if (here.equals(other.unit())) {
                    return true;
                }
                here = organization.unitById().get(here).parent().orElse(null);
            }
            return false;
        }
    }

    private final Register register;
    private final Organization organization;
    private final UnitId agency;
    private final int year;
    private final Map<CadreId, Person> persons = new LinkedHashMap<>();
    private final Map<UnitId, List<UnitId>> below = new HashMap<>();
    private final Map<CadreId, List<Field>> fields = new HashMap<>();

    private PlainService(Register register, UnitId agency, int year) {
        this.register = register;
        this.organization = register.organization();
        this.agency = agency;
        this.year = year;
        for (Cadre cadre : organization.cadres()) {
            persons.put(cadre.id(), new Person(cadre));
        }
        for (Unit unit : organization.units()) {
            unit.parent()
                    .ifPresent(parent -> below.computeIfAbsent(parent, above -> new ArrayList<>())
                            .add(unit.id()));
        }
        for (Field field : organization.fields()) {
            fields.computeIfAbsent(field.deputy(), deputy -> new ArrayList<>()).add(field);
        }
    }

    /**
     * Scores and classifies everybody.
     *
     * @param register  the facts
     * @param agency  the agency
     * @param year  the year
     * @return the outcomes, in the order of the organization
     */
    static List<Outcome> round(Register register, UnitId agency, int year) {
        PlainService service = new PlainService(register, agency, year);
        register.tasks().forEach(service::addTask);
        register.periodFacts().forEach(service::addFacts);
        Staffing last = service.staffing(MONTHS - 1);
        for (int month = 0; month < MONTHS; month++) {
            last = service.staffing(month);
            service.score(month, last);
        }
        service.classify(last);
        service.settleQuota(last);
        List<Outcome> outcomes = new ArrayList<>();
        service.persons.values().forEach(person -> outcomes.add(person.outcome()));
        return outcomes;
    }

    // ------------------------------------------------------------------------------------------------ work

    private void addTask(Task task) {
        Person person = persons.get(task.assignee());
        LocalDate due = due(task);
        LocalDate period = periodOf(due);
        BigDecimal coefficient = decimal(task.coefficient().orElseThrow());
        boolean handedBack =
                task.handedBackOn().isPresent() && !task.handedBackOn().get().isAfter(due);
        @Nullable LocalDate finished = handedBack ? null : task.finishedOn().orElse(null);
        boolean late = finished != null && finished.isAfter(due);
        addAssigned(person, period, task, coefficient);
        if (late && isAfterMonth(finished, period)) {
            period = finished;
            addAssigned(person, period, task, coefficient);
        }
        if (period.getYear() == year) {
            BigDecimal delivered = handedBack || task.approved().isEmpty()
                    ? BigDecimal.ZERO
                    : decimal(task.approved().get());
            int delays = counting(task, task.delays());
            Month month = person.months[period.getMonthValue() - 1];
            if (late) {
                month.add(task, coefficient, delivered, 0, task.delays().isEmpty() ? 1 : delays);
            } else {
                month.add(task, coefficient, delivered, delays, 0);
            }
        }
    }

    private static LocalDate due(Task task) {
        LocalDate due = task.dueOn().orElseThrow();
        for (Extension extension : task.extensions()) {
            boolean granted = extension.grantedOn().isPresent()
                    && !extension.grantedOn().get().isAfter(due);
            if (granted && extension.newDueOn().isAfter(due)) {
                due = extension.newDueOn();
            }
        }
        return due;
    }

    private static LocalDate periodOf(LocalDate due) {
        return due.getMonthValue() == MONTHS && due.getDayOfMonth() > LAST_DAY_OF_THE_YEARS_WORK
                ? LocalDate.of(due.getYear() + 1, 1, 1)
                : due;
    }

    private static boolean isAfterMonth(LocalDate day, LocalDate month) {
        return day.getYear() > month.getYear()
                || (day.getYear() == month.getYear() && day.getMonthValue() > month.getMonthValue());
    }

    private void addAssigned(Person person, LocalDate period, Task task, BigDecimal coefficient) {
        if (period.getYear() == year && task.origin() == TaskOrigin.PLANNED) {
            Month month = person.months[period.getMonthValue() - 1];
            month.base = month.base.add(coefficient.multiply(decimal(task.assigned())));
        }
    }

    private static BigDecimal decimal(Fraction number) {
        return number.toBigDecimal(DIGITS);
    }

    private static int counting(Task task, List<Lapse> lapses) {
        int count = 0;
        for (Lapse lapse : lapses) {
            boolean excused = lapse.excusal() instanceof Excusal.Confirmed confirmed
                    && !confirmed.by().equals(task.assignee());
            count += excused ? 0 : (int) lapse.times();
        }
        return count;
    }

    private static BigDecimal left(BigDecimal delivered, int lapses, int onAll) {
        return NaiveService.left(delivered, lapses, onAll);
    }

    // ------------------------------------------------------------------------------------------------ marks and
    // findings

    private void addFacts(PeriodFacts facts) {
        EvaluationPeriod period = facts.period();
        if (period.kind() != PeriodKind.MONTH || period.firstMonth().getYear() != year) {
            return;
        }
        Month month = persons.get(facts.cadre()).months[period.firstMonth().getMonthValue() - 1];
        for (Mark mark : facts.marks().orElseThrow().marks().values()) {
            month.general = month.general.add(decimal(mark.confirmed().orElseThrow()));
        }
        if (!facts.assessments().isEmpty()) {
            month.findings = halves(facts, "dd") + halves(facts, "e");
        }
    }

    private static int halves(PeriodFacts facts, String criterion) {
        return facts.assessments().get(criterion).verdict() == Verdict.FULL ? 2 : 1;
    }

    // ------------------------------------------------------------------------------------------------ months

    private Staffing staffing(int month) {
        LocalDate first = LocalDate.of(year, month + 1, 1);
        return new Staffing(first.withDayOfMonth(first.lengthOfMonth()));
    }

    private void score(int month, Staffing staffing) {
        for (Person person : persons.values()) {
            total(person, month, staffing);
        }
    }

    private BigDecimal total(Person person, int number, Staffing staffing) {
        Month month = person.months[number];
        if (month.total == null) {
            boolean leads = staffing.posts.get(person).role() != Role.STAFF;
            BigDecimal result = leads
                    ? month.shares()
                            .multiply(TWO)
                            .add(month.base.multiply(
                                    BigDecimal.valueOf(month.findings + unitResults(person, number, staffing))))
                            .multiply(SEVENTY)
                            .divide(month.base.multiply(TWELVE), DIGITS)
                    : month.shares().multiply(SEVENTY).divide(month.base.multiply(THREE), DIGITS);
            month.total = month.general.add(result);
        }
        return month.total;
    }

    /** d in halves: full when everybody under management has 50 points. */
    private int unitResults(Person leader, int number, Staffing staffing) {
        boolean all = true;
        for (Person person : staffing.managed(leader)) {
            all &= total(person, number, staffing).compareTo(FIFTY) >= 0;
        }
        return all ? 2 : 1;
    }

    // ------------------------------------------------------------------------------------------------ the year

    private void classify(Staffing last) {
        Map<UnitId, Classification> classes = new HashMap<>();
        for (Result result : register.results()) {
            if (result.subject() instanceof Subject.Organization unit
                    && result.period().kind() == PeriodKind.YEAR
                    && result.period().firstMonth().getYear() == year) {
                classes.put(unit.id(), result.classification().orElseThrow());
            }
        }
        for (Person person : persons.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Month month : person.months) {
                sum = sum.add(month.total);
            }
            person.total = sum.divide(BigDecimal.valueOf(MONTHS), DIGITS).setScale(20, RoundingMode.HALF_EVEN);
            person.level = level(person.total);
            Appointment post = last.posts.get(person);
            if (post.role() == Role.HEAD) {
                Classification limit = classes.get(post.unit());
                person.level = person.level.compareTo(limit) < 0 ? limit : person.level;
            }
        }
    }

    private static Classification level(BigDecimal total) {
        if (total.compareTo(NINETY) >= 0) {
            return Classification.EXCELLENT;
        }
        if (total.compareTo(SEVENTY) >= 0) {
            return Classification.GOOD;
        }
        return total.compareTo(FIFTY) >= 0 ? Classification.COMPLETED : Classification.NOT_COMPLETED;
    }

    // ------------------------------------------------------------------------------------------------ the quota

    /** A scope of the quota while places are given. */
    private static final class Scope {
        int candidates;
        int good;
        int left;
        int standing;

        void count(Person person) {
            candidates += person.level == Classification.EXCELLENT ? 1 : 0;
            good += person.level == Classification.GOOD ? 1 : 0;
        }

        /** A fifth of those who end as good: a is at most (good + candidates - a) / 5. */
        void open() {
            left = Math.min(candidates, (good + candidates) / 6);
        }
    }

    private void settleQuota(Staffing last) {
        Scope whole = new Scope();
        Map<Person, Scope> groupOf = new HashMap<>();
        List<Scope> groups = new ArrayList<>();
        for (SimilarTaskGroup group : organization.groups()) {
            if (group.dates().contains(last.day)) {
                Scope scope = new Scope();
                groups.add(scope);
                group.members().forEach(id -> groupOf.put(persons.get(id), scope));
            }
        }
        List<Person> candidates = new ArrayList<>();
        for (Person person : persons.values()) {
            Appointment post = last.posts.get(person);
            if (post.role() == Role.HEAD && post.unit().equals(agency)) {
                continue;
            }
            whole.count(person);
            if (groupOf.containsKey(person)) {
                groupOf.get(person).count(person);
            }
            if (person.level == Classification.EXCELLENT) {
                candidates.add(person);
            }
        }
        whole.open();
        groups.forEach(Scope::open);
        candidates.sort(Comparator.comparing((Person person) -> person.total).reversed());
        for (int from = 0; from < candidates.size(); ) {
            int to = from;
            while (to < candidates.size() && candidates.get(to).total.compareTo(candidates.get(from).total) == 0) {
                to++;
            }
            settle(candidates.subList(from, to), whole, groupOf);
            from = to;
        }
    }

    /** Gives places to people of one total; where they do not suffice, the authority decides, and the places wait for it. */
    private static void settle(List<Person> equals, Scope whole, Map<Person, Scope> groupOf) {
        List<Person> standing = new ArrayList<>();
        Set<Scope> inGroups = new LinkedHashSet<>();
        for (Person person : equals) {
            @Nullable Scope group = groupOf.get(person);
            if (whole.left == 0 || (group != null && group.left == 0)) {
                person.level = Classification.GOOD;
            } else {
                standing.add(person);
                if (group != null) {
                    group.standing++;
                    inGroups.add(group);
                }
            }
        }
        int atMost = most(standing, inGroups, groupOf);
        boolean contested = atMost > whole.left;
        for (Person person : standing) {
            @Nullable Scope group = groupOf.get(person);
            person.referred = contested || (group != null && group.standing > group.left);
        }
        whole.left -= Math.min(whole.left, atMost);
        for (Scope group : inGroups) {
            group.left -= Math.min(group.left, group.standing);
            group.standing = 0;
        }
    }

    /** How many of these the groups could take. */
    private static int most(Collection<Person> standing, Set<Scope> inGroups, Map<Person, Scope> groupOf) {
        int most = 0;
        for (Scope group : inGroups) {
            most += Math.min(group.left, group.standing);
        }
        for (Person person : standing) {
            most += groupOf.containsKey(person) ? 0 : 1;
        }
        return most;
    }
}
