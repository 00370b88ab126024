package io.github.thuocdo.examples.quickstart.fuzz;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.completeness.Fact;
import io.github.thuocdo.scoring.completeness.Inventory;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The laws through which random registers go. A law that is found elsewhere is added to {@link #ALL}. */
final class RegisterLaws {

    static final List<RegisterLaw> ALL = List.of(
            law(
                    "a register is read as it was written",
                    (policy, register, period, random) -> ThuocdoJson.read(ThuocdoJson.write(register), Register.class)
                                    .equals(register)
                            ? Optional.empty()
                            : Optional.of("another register")),
            law("a sealed scorecard is read under its policy", RegisterLaws::sealed),
            law("no total is below zero", RegisterLaws::totals),
            law("the order of the tasks changes nothing", RegisterLaws::order),
            law("a listed fact goes without a trace, and one that is not listed is seen", RegisterLaws::unused),
            law("what is recorded of somebody changes nothing of whoever does not manage him", RegisterLaws::locality),
            law("no total is above the scale", RegisterLaws::scale),
            law("an annulment before the signature annuls nothing", RegisterLaws::annulment),
            law("a finish before the assignment is no finish", RegisterLaws::finish),
            law("whoever is in service has a card or lacks something", RegisterLaws::vanished),
            law("a task of days that are not needed changes nothing", RegisterLaws::notNeeded),
            law("a round in a stream is made again", RegisterLaws::stream),
            law("of many none is the first", RegisterLaws::many),
            law("days parted in two are the same days", RegisterLaws::parted),
            law("whoever is assigned to one of two policies is rated under it alone", RegisterLaws::assigned),
            law("a result beside what comes out is told or not used", RegisterLaws::redundant),
            law("an order of the authority settles something or is told", RegisterLaws::ordered));

    /** Laws that make a round many times are asked of one register in so many. */
    private static final int SELDOM = 20;

    private RegisterLaws() {}

    /** How a law is broken. */
    private interface Breach {
        Optional<String> of(Policy policy, Register register, EvaluationPeriod period, Random random);
    }

    private static RegisterLaw law(String name, Breach breach) {
        return new RegisterLaw() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> broken(Policy policy, Register register, EvaluationPeriod period, Random random) {
                return breach.of(policy, register, period, random);
            }
        };
    }

    private static Optional<String> sealed(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return Rounds.scorecards(policy, register, period)
                .filter(card -> !ThuocdoJson.readScorecard(ThuocdoJson.write(card), policy)
                        .equals(card))
                .map(Scorecard::toString)
                .findFirst();
    }

    private static Optional<String> totals(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return Rounds.scorecards(policy, register, period)
                .filter(card -> card.total()
                        .asOptional()
                        .filter(total -> total.compareTo(Points.ZERO) < 0)
                        .isPresent())
                .map(Scorecard::toString)
                .findFirst();
    }

    private static Optional<PeriodRound> round(Policy policy, Register register, EvaluationPeriod period) {
        try {
            return Optional.of(PeriodRound.of(policy, register, period));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Object told(PeriodRound round, Register register) {
        return List.of(
                round.scorecards(),
                round.scorecards().values().stream().map(Scorecard::total).toList(),
                round.scorecards().values().stream()
                        .map(card -> Set.copyOf(card.findings()))
                        .toList(),
                Set.copyOf(round.findings()),
                round.missing(register));
    }

    private static Optional<String> unused(Policy policy, Register register, EvaluationPeriod period, Random random) {
        Optional<PeriodRound> round = round(policy, register, period);
        if (random.nextInt(SELDOM) > 0 || round.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> listed =
                round.get().unused(register).stream().map(UnusedFact::fact).toList();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Register rest = Inventory.of(register).without(List.of(listed.get(random.nextInt(listed.size()))));
        return round(policy, rest, period)
                        .filter(other -> totals(other).equals(totals(round.get())))
                        .filter(other -> other.missing(rest).equals(round.get().missing(register)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("something else came out without a listed fact of " + listed);
    }

    private static Map<CadreId, Object> totals(PeriodRound round) {
        return round.scorecards().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        card -> List.of(
                                card.getValue().total(),
                                card.getValue().proposal(),
                                Set.copyOf(card.getValue().findings()))));
    }

    private static Optional<String> locality(Policy policy, Register register, EvaluationPeriod period, Random random) {
        Optional<PeriodRound> round = round(policy, register, period);
        if (round.isEmpty() || register.tasks().isEmpty()) {
            return Optional.empty();
        }
        CadreId changed =
                register.tasks().get(random.nextInt(register.tasks().size())).assignee();
        Register rest = register.withTasks(register.tasks().stream()
                .filter(task -> !task.assignee().equals(changed))
                .toList());
        Optional<PeriodRound> other = round(policy, rest, period);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Map<CadreId, Object> before = totals(round.get());
        Map<CadreId, Object> after = totals(other.get());
        DossierAssembly assembly = DossierAssembly.of(policy, register);
        return before.keySet().stream()
                .filter(cadre -> !cadre.equals(changed) && !before.get(cadre).equals(after.get(cadre)))
                .filter(cadre -> !manages(assembly, period, cadre, changed, new HashSet<>()))
                .filter(cadre -> register.tasks().stream()
                        .noneMatch(task -> task.assignee().equals(cadre)
                                && task.component().isPresent()))
                .map(cadre -> cadre.text() + " after a change of " + changed.text())
                .findFirst();
    }

    private static boolean manages(
            DossierAssembly assembly, EvaluationPeriod period, CadreId leader, CadreId other, Set<CadreId> seen) {
        return seen.add(leader)
                && assembly.managedBy(leader, period).stream()
                        .anyMatch(managed -> managed.equals(other) || manages(assembly, period, managed, other, seen));
    }

    private static Optional<String> scale(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return Rounds.scorecards(policy, register, period)
                .filter(card -> card.total()
                        .asOptional()
                        .filter(total -> total.compareTo(Points.of(100)) > 0)
                        .isPresent())
                .map(Scorecard::toString)
                .findFirst();
    }

    private static Optional<String> annulment(
            Policy policy, Register register, EvaluationPeriod period, Random random) {
        Register annulled = register.withConclusions(register.conclusions().stream()
                .map(conclusion -> Conclusion.builder()
                        .from(conclusion)
                        .annulledOn(conclusion.decision().on().minusDays(1 + random.nextInt(300)))
                        .build())
                .toList());
        Register never = register.withConclusions(register.conclusions().stream()
                .map(conclusion -> Conclusion.builder()
                        .from(conclusion)
                        .annulledOn(Optional.empty())
                        .build())
                .toList());
        return same(policy, annulled, never, period);
    }

    private static Optional<String> finish(Policy policy, Register register, EvaluationPeriod period, Random random) {
        List<Task> impossible = new ArrayList<>();
        List<Task> none = new ArrayList<>();
        for (Task task : register.tasks()) {
            boolean asked = task.assignedOn().isPresent() && random.nextBoolean();
            impossible.add(
                    asked
                            ? Task.builder()
                                    .from(task)
                                    .finishedOn(task.assignedOn().get().minusDays(1 + random.nextInt(90)))
                                    .build()
                            : task);
            none.add(
                    asked
                            ? Task.builder()
                                    .from(task)
                                    .finishedOn(Optional.empty())
                                    .build()
                            : task);
        }
        return same(policy, register.withTasks(impossible), register.withTasks(none), period);
    }

    private static Optional<String> same(Policy policy, Register one, Register other, EvaluationPeriod period) {
        Map<Object, Object> first = totals(policy, one, period);
        Map<Object, Object> second = totals(policy, other, period);
        return first.equals(second) ? Optional.empty() : Optional.of(first + " and " + second);
    }

    private static Optional<String> vanished(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return round(policy, register, period).flatMap(round -> {
            Set<Subject> told =
                    round.missing(register).stream().map(Missing::who).collect(Collectors.toSet());
            return register.organization().cadres().stream()
                    .map(cadre -> cadre.id())
                    .filter(cadre -> register.organization().postsOf(cadre).stream()
                            .anyMatch(post -> post.kind() == AppointmentKind.PRIMARY
                                    && post.dates().overlaps(period.dates())))
                    .filter(cadre -> !round.scorecards().containsKey(cadre) && !told.contains(Subject.of(cadre)))
                    .map(cadre -> cadre.text() + " is nowhere")
                    .findFirst();
        });
    }

    private static Optional<String> notNeeded(
            Policy policy, Register register, EvaluationPeriod period, Random random) {
        if (register.tasks().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = period.firstDay().plusDays(random.nextInt(3000) - 1500);
        Task task = Task.builder()
                .id(TaskId.of("another"))
                .assignee(register.tasks().get(0).assignee())
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .assignedOn(day)
                .dueOn(day)
                .finishedOn(day)
                .build();
        boolean needed = NeededDays.of(policy, period).stream()
                .anyMatch(days ->
                        days.records() == RecordKind.TASKS && days.days().contains(day));
        return needed
                ? Optional.empty()
                : same(
                        policy,
                        register,
                        register.withTasks(ImmutableList.<Task>builder()
                                .addAll(register.tasks())
                                .add(task)
                                .build()),
                        period);
    }

    private static Optional<String> stream(Policy policy, Register register, EvaluationPeriod period, Random random) {
        if (random.nextInt(SELDOM) > 0) {
            return Optional.empty();
        }
        return round(policy, register, period).flatMap(round -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(round);
                out.flush();
                PeriodRound read =
                        (PeriodRound) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
                return told(read, register).equals(told(round, register))
                        ? Optional.empty()
                        : Optional.of("another round was read");
            } catch (IOException | ClassNotFoundException e) {
                return Optional.of("no round was read: " + e);
            }
        });
    }

    /** Law 3: whatever there are several of, the order in which they stand is none. */
    private static Optional<String> many(Policy policy, Register register, EvaluationPeriod period, Random random) {
        Organization organization = register.organization();
        Register other = Register.builder()
                .from(register)
                .organization(Organization.builder()
                        .from(organization)
                        .appointments(shuffled(organization.appointments(), random))
                        .absences(shuffled(organization.absences(), random))
                        .fields(shuffled(organization.fields(), random))
                        .groups(shuffled(organization.groups(), random))
                        .build())
                .results(shuffled(register.results(), random))
                .conclusions(shuffled(register.conclusions(), random))
                .periodFacts(shuffled(register.periodFacts(), random))
                .build();
        return same(policy, register, other, period);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    /** Law 4: time is covered by days, in however many pieces they are recorded. */
    private static Optional<String> parted(Policy policy, Register register, EvaluationPeriod period, Random random) {
        LocalDate cut = period.firstDay().plusDays(random.nextInt(28));
        Organization organization = register.organization();
        Register other = register.withOrganization(Organization.builder()
                .from(organization)
                .absences(organization.absences().stream()
                        .flatMap(absence -> parts(absence.dates(), cut)
                                .map(days -> new Absence(absence.cadre(), absence.kind(), days)))
                        .toList())
                .build());
        return same(policy, register, other, period);
    }

    private static Stream<DateRange> parts(DateRange days, LocalDate cut) {
        return days.contains(cut) && days.contains(cut.minusDays(1))
                ? Stream.of(DateRange.upTo(cut.minusDays(1)), DateRange.from(cut))
                        .flatMap(half -> half.intersection(days).stream())
                : Stream.of(days);
    }

    /** Law 5: of two policies for the same people each has those who are assigned to it. */
    private static Optional<String> assigned(Policy policy, Register register, EvaluationPeriod period, Random random) {
        Set<CadreId> people = register.organization().cadreById().keySet();
        Set<CadreId> one = people.stream().filter(cadre -> random.nextBoolean()).collect(Collectors.toSet());
        Set<CadreId> two = people.stream().filter(cadre -> !one.contains(cadre)).collect(Collectors.toSet());
        Optional<PeriodRound> alone = round(policy, register, period);
        if (one.isEmpty() || two.isEmpty() || alone.isEmpty()) {
            return Optional.empty();
        }
        Policy other = Policy.builder().from(policy).id(policy.id() + ".other").build();
        AgencyPolicies both = new AgencyPolicies(
                ImmutableList.of(policy, other), ImmutableList.of(assignment(policy, one), assignment(other, two)));
        List<PeriodRound> rounds = PeriodRound.of(both, register, period);
        return alone.get().scorecards().keySet().stream()
                .filter(cadre -> rounds.stream()
                        .filter(round -> round.scorecards().containsKey(cadre))
                        .map(round -> round.policy().id())
                        .anyMatch(id -> !id.equals(one.contains(cadre) ? policy.id() : other.id())))
                .map(cadre -> cadre.text() + " is rated under the policy of others")
                .findFirst();
    }

    private static PolicyAssignment assignment(Policy policy, Set<CadreId> people) {
        return new PolicyAssignment(
                ImmutableSet.of(policy.id()),
                ImmutableSet.copyOf(people),
                ImmutableSet.of(),
                ImmutableSet.of(),
                DateRange.all(),
                new Decision("Chairman", "7/QD", LocalDate.of(2025, 12, 20)),
                PolicyAssignment.QuotaSharing.SEPARATE);
    }

    /** Law 6: a number on record is the one that comes out, or somebody is told. */
    private static Optional<String> redundant(
            Policy policy, Register register, EvaluationPeriod period, Random random) {
        Optional<PeriodRound> round = round(policy, register, period);
        List<CadreId> rated = round.stream()
                .flatMap(made -> made.scorecards().keySet().stream())
                .toList();
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        CadreId who = rated.get(random.nextInt(rated.size()));
        Result result = Result.builder()
                .id("another result")
                .subject(Subject.of(who))
                .channel(policy.scope().channel())
                .period(period)
                .source(Source.of("record"))
                .total(Points.of(random.nextInt(101)))
                .build();
        Register more = Register.builder().from(register).addResults(result).build();
        Optional<PeriodRound> other = round(policy, more, period);
        if (other.isEmpty() || !told(other.get(), more).equals(told(round.get(), register))) {
            return Optional.empty();
        }
        return result.total().equals(round.get().scorecards().get(who).total().asOptional())
                        || other.get().unused(more).stream()
                                .anyMatch(unused -> unused.fact().name().equals(result.id()))
                ? Optional.empty()
                : Optional.of("nothing is told of a result of " + who.text());
    }

    /** Law 11: the order changes a proposal, or is told to settle nothing. */
    private static Optional<String> ordered(Policy policy, Register register, EvaluationPeriod period, Random random) {
        EvaluationPeriod year = EvaluationPeriod.year(period.firstDay().getYear());
        List<CadreId> people =
                shuffled(register.organization().cadreById().keySet().asList(), random);
        UnitId agency = register.organization().units().get(0).id();
        boolean alreadyOrdered = !register.authorityOrders().isEmpty();
        if (random.nextInt(SELDOM) > 0 || alreadyOrdered || policy.quota().isEmpty()) {
            return Optional.empty();
        }
        AgencyRound without;
        try {
            without = AgencyRound.of(policy, register, agency, year);
        } catch (IllegalArgumentException noRound) {
            return Optional.empty();
        }
        AgencyRound with = AgencyRound.of(
                policy,
                Register.builder()
                        .from(register)
                        .addAuthorityOrders(AuthorityOrder.builder()
                                .agency(agency)
                                .period(year)
                                .order(people.stream().map(Subject::of).collect(toImmutableList()))
                                .decision(new Decision("Chairman", "2/QD", year.lastDay()))
                                .channel(policy.scope().channel())
                                .build())
                        .build(),
                agency,
                year);
        boolean told = with.findings().stream().anyMatch(RoundFinding.OrderNotUsed.class::isInstance);
        return told == with.proposals().equals(without.proposals())
                ? Optional.empty()
                : Optional.of("an order that " + (told ? "is used is told not to be" : "settles nothing is not told"));
    }

    private static Optional<String> order(Policy policy, Register register, EvaluationPeriod period, Random random) {
        List<Task> tasks = new ArrayList<>(register.tasks());
        Collections.shuffle(tasks, random);
        Map<Object, Object> before = totals(policy, register, period);
        Map<Object, Object> after = totals(policy, register.withTasks(tasks), period);
        return before.equals(after) ? Optional.empty() : Optional.of(before + " and " + after);
    }

    private static Map<Object, Object> totals(Policy policy, Register register, EvaluationPeriod period) {
        Function<Scorecard, Object> who = Scorecard::subject;
        return Rounds.scorecards(policy, register, period).collect(Collectors.toMap(who, Scorecard::total));
    }
}
