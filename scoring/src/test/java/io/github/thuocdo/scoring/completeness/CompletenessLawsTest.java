package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No fact is lost, nobody vanishes, and it is known what must be loaded: laws over registers by chance with facts of every kind. {@code
 * -Dlaws.tries=10000} is the long run.
 */
class CompletenessLawsTest {

    private static final int TRIES = Integer.getInteger("laws.tries", 50);
    private static final int FACTS_OF_A_REGISTER = 10;
    static final Policy POLICY = StandardPolicies.decree335Individuals();

    /** What somebody sees of a round, and what it makes no use of. */
    record Told(ImmutableList<Object> seen, ImmutableSet<UnusedFact> unused) {

        static Told of(Register register, EvaluationPeriod period) {
            return new Told(seen(register, period), ImmutableSet.copyOf(unused(register, period)));
        }

        private static ImmutableList<UnusedFact> unused(Register register, EvaluationPeriod period) {
            return period.equals(RandomRecords.YEAR)
                    ? AgencyRound.of(POLICY, register, RandomRecords.AGENCY, period)
                            .unused(register)
                    : PeriodRound.of(POLICY, register, RandomRecords.AGENCY, period)
                            .unused(register);
        }

        static ImmutableList<Object> seen(Register register, EvaluationPeriod period) {
            return seen(POLICY, register, period);
        }

        static ImmutableList<Object> seen(Policy policy, Register register, EvaluationPeriod period) {
            if (!period.equals(RandomRecords.YEAR)) {
                PeriodRound round = PeriodRound.of(policy, register, RandomRecords.AGENCY, period);
                return ImmutableList.of(
                        round.scorecards().values().stream().map(Seen::content).collect(toImmutableList()),
                        round.notUnderPolicy(),
                        ImmutableSet.copyOf(round.findings()),
                        round.notLoaded(),
                        round.missing(register));
            }
            AgencyRound round = AgencyRound.of(policy, register, RandomRecords.AGENCY, period);
            return ImmutableList.of(
                    round.placements().stream()
                            .map(placement -> ImmutableList.of(
                                    Seen.content(placement.scorecard()),
                                    placement.proposal(),
                                    ImmutableList.copyOf(placement.considerations()),
                                    ImmutableSet.copyOf(placement.findings())))
                            .collect(toImmutableList()),
                    round.months().values().stream().map(Seen::content).collect(toImmutableList()),
                    round.notUnderPolicy(),
                    round.board(),
                    ImmutableSet.copyOf(round.findings()),
                    round.undecided(),
                    round.notLoaded(),
                    round.missing(register));
        }
    }

    private static EvaluationPeriod periodOf(int seed) {
        ImmutableList<EvaluationPeriod> rounds = RandomRecords.rounds();
        return rounds.get(seed % rounds.size());
    }

    private static <T> Optional<T> oneOf(Collection<T> values, Random random) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(ImmutableList.copyOf(values).get(random.nextInt(values.size())));
    }

    private static void tell(String law, int held, int tries) {
        System.out.println(law + ": the precondition held " + held + " times in " + tries + " tries");
        assertThat(held).as(law).isGreaterThanOrEqualTo(tries / 10);
    }

    @Test
    void removing_a_listed_fact_takes_away_its_own_line_and_nothing_else() {
        int held = 0;
        for (int seed = 0; seed * FACTS_OF_A_REGISTER < TRIES; seed++) {
            Random random = new Random(seed);
            Register register = RandomRecords.of(seed);
            Told told = Told.of(register, periodOf(seed));
            for (int i = 0; i < FACTS_OF_A_REGISTER; i++) {
                Optional<UnusedFact> listed = oneOf(told.unused(), random);
                if (listed.isPresent()) {
                    held++;
                    Register rest = Inventory.of(register)
                            .without(ImmutableSet.of(listed.get().fact()));
                    Told without = Told.of(rest, periodOf(seed));
                    assertThat(without.seen())
                            .as("seed %s without %s", seed, listed.get())
                            .isEqualTo(told.seen());
                    assertThat(without.unused())
                            .as("seed %s without %s", seed, listed.get())
                            .isEqualTo(told.unused().stream()
                                    .filter(one -> !one.equals(listed.get()))
                                    .collect(toImmutableSet()));
                }
            }
        }
        tell("A listed fact goes without a trace beside its line", held, TRIES);
    }

    @Test
    void the_search_finds_what_rounds_find_that_are_made_without_one_fact_after_the_other() {
        int held = 0;
        for (int seed = 0; seed * FACTS_OF_A_REGISTER < TRIES; seed++) {
            Register register = RandomRecords.of(seed);
            ImmutableSet<Fact> found = Told.unused(register, periodOf(seed)).stream()
                    .map(UnusedFact::fact)
                    .collect(toImmutableSet());
            held += found.isEmpty() ? 0 : FACTS_OF_A_REGISTER;
            assertThat(found).as("seed %s", seed).isEqualTo(foundOneByOne(register, periodOf(seed)));
        }
        tell("The search finds what single rounds find", held, TRIES);
    }

    /** The slow way: a round for every fact. */
    private static ImmutableSet<Fact> foundOneByOne(Register register, EvaluationPeriod period) {
        Inventory inventory = Inventory.of(register);
        Object asItIs = Told.seen(register, period);
        Set<Fact> unused = new LinkedHashSet<>();
        inventory.facts().forEach(fact -> addIfUnused(inventory, period, fact, asItIs, unused));
        inventory
                .partsBeside(ImmutableSet.copyOf(unused))
                .forEach(part -> addIfUnused(inventory, period, part, asItIs, unused));
        return ImmutableSet.copyOf(unused);
    }

    private static void addIfUnused(
            Inventory inventory, EvaluationPeriod period, Fact fact, Object asItIs, Set<Fact> unused) {
        try {
            Register rest = inventory.without(
                    ImmutableSet.<Fact>builder().addAll(unused).add(fact).build());
            if (Told.seen(rest, period).equals(asItIs)) {
                unused.add(fact);
            }
        } catch (IllegalArgumentException needed) {
            // what a register or a round cannot be made without is used
            return;
        }
    }

    @Test
    void without_a_fact_a_card_a_finding_or_the_list_of_unused_facts_is_another() {
        int held = 0;
        for (int seed = 0; seed * FACTS_OF_A_REGISTER < TRIES; seed++) {
            Random random = new Random(seed);
            Register register = RandomRecords.of(seed);
            Told told = Told.of(register, periodOf(seed));
            ImmutableSet<Fact> listed =
                    told.unused().stream().map(UnusedFact::fact).collect(toImmutableSet());
            ImmutableList<Fact> used = Stream.concat(
                            Inventory.of(register).facts().stream(),
                            Inventory.of(register).partsBeside(listed).stream())
                    .filter(fact -> !listed.contains(fact))
                    .collect(toImmutableList());
            for (int i = 0; i < FACTS_OF_A_REGISTER; i++) {
                Optional<Fact> fact = oneOf(used, random);
                if (fact.isPresent()) {
                    held++;
                    assertThat(isAnother(told, Inventory.of(register), fact.get(), periodOf(seed)))
                            .as("seed %s without %s", seed, fact.get())
                            .isTrue();
                }
            }
        }
        tell("A fact that is not listed is used", held, TRIES);
    }

    private static boolean isAnother(Told told, Inventory inventory, Fact fact, EvaluationPeriod period) {
        try {
            Register rest = inventory.without(ImmutableSet.of(fact));
            return !Told.seen(rest, period).equals(told.seen())
                    || !Told.of(rest, period).equals(told);
        } catch (IllegalArgumentException needed) {
            return true;
        }
    }

    @Test
    void whoever_is_in_service_has_a_scorecard_or_is_told_to_lack_something() {
        int held = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Register register = RandomRecords.of(seed);
            EvaluationPeriod period = periodOf(seed);
            ImmutableSet<Subject> told =
                    missing(register, period).stream().map(Missing::who).collect(toImmutableSet());
            ImmutableSet<Subject> carded = cards(register, period);
            Organization organization = register.organization();
            ImmutableSet<Subject> expected = organization.cadres().stream()
                    .map(cadre -> cadre.id())
                    .filter(cadre -> isHere(organization, cadre, period)
                            || organization.postsOf(cadre).isEmpty())
                    .map(Subject::of)
                    .collect(toImmutableSet());
            ImmutableSet<Subject> without =
                    expected.stream().filter(whom -> !carded.contains(whom)).collect(toImmutableSet());
            if (without.stream()
                    .anyMatch(whom -> !organization.postsOf(whom.cadre()).isEmpty())) {
                held++;
            }
            assertThat(told).as("seed %s", seed).containsAll(without);
        }
        tell("Nobody vanishes", held, TRIES);
    }

    /** Whether the last primary post of a person in the period is in the agency, by a way of its own. */
    private static boolean isHere(Organization organization, CadreId cadre, EvaluationPeriod period) {
        LocalDate day = period.lastDay();
        while (!day.isBefore(period.firstDay())) {
            Optional<Appointment> post = organization.primaryPostOf(cadre, day);
            if (post.isPresent()) {
                return organization.agencyOf(post.get().unit()).equals(RandomRecords.AGENCY);
            }
            day = day.minusDays(1);
        }
        return false;
    }

    private static ImmutableList<Missing> missing(Register register, EvaluationPeriod period) {
        return period.equals(RandomRecords.YEAR)
                ? AgencyRound.of(POLICY, register, RandomRecords.AGENCY, period).missing(register)
                : PeriodRound.of(POLICY, register, RandomRecords.AGENCY, period).missing(register);
    }

    private static ImmutableSet<Subject> cards(Register register, EvaluationPeriod period) {
        return (period.equals(RandomRecords.YEAR)
                        ? AgencyRound.of(POLICY, register, RandomRecords.AGENCY, period)
                                .proposals()
                                .keySet()
                        : PeriodRound.of(POLICY, register, RandomRecords.AGENCY, period)
                                .scorecards()
                                .keySet())
                .stream().map(Subject::of).collect(toImmutableSet());
    }

    /** Readings that place work in other periods. */
    private static Policy readingOf(int seed) {
        return switch (seed % 4) {
            case 0 -> POLICY;
            case 1 -> POLICY.reading("period-attribution", "by-assignment-date", "test");
            case 2 -> POLICY.reading("late-finish", "carried-as-new-assignment-with-delay", "test");
            default -> POLICY.reading("december", "scored-early-later-work-next-year", "test");
        };
    }

    @Test
    void a_record_of_days_that_are_not_needed_changes_nothing() {
        int held = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            Register register = RandomRecords.of(seed);
            Policy policy = readingOf(seed);
            EvaluationPeriod period = periodOf(seed);
            ImmutableList<NeededDays> needed = NeededDays.of(policy, period);
            Register more = withAnother(register, random);
            if (isOutside(needed, register, more)) {
                held++;
                assertThat(seen(policy, more, period)).as("seed %s", seed).isEqualTo(seen(policy, register, period));
            }
        }
        tell("What is not needed does not matter", held, TRIES);
    }

    private static Object seen(Policy policy, Register register, EvaluationPeriod period) {
        Function<AgencyRound, Object> ofYear = round -> ImmutableList.of(
                round.proposals(),
                round.months().values().stream().map(Seen::content).collect(toImmutableList()),
                ImmutableSet.copyOf(round.findings()));
        return period.equals(RandomRecords.YEAR)
                ? ofYear.apply(AgencyRound.of(policy, register, RandomRecords.AGENCY, period))
                : PeriodRound.of(policy, register, RandomRecords.AGENCY, period).scorecards().values().stream()
                        .map(Seen::content)
                        .collect(toImmutableList());
    }

    private static Register withAnother(Register register, Random random) {
        LocalDate day = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(600));
        CadreId whom = CadreId.of(random.nextBoolean() ? "head" : "lan");
        return switch (random.nextInt(3)) {
            case 0 ->
                register.withTasks(ImmutableList.<Task>builder()
                        .addAll(register.tasks())
                        .add(Task.builder()
                                .id(TaskId.of("another"))
                                .assignee(whom)
                                .coefficient(Fraction.ONE)
                                .assigned(Fraction.of(2))
                                .approved(Fraction.ONE)
                                .assignedOn(day.minusDays(random.nextInt(20)))
                                .dueOn(day)
                                .finishedOn(day.plusDays(random.nextInt(60) - 10))
                                .build())
                        .build());
            case 1 ->
                register.withResults(ImmutableList.<Result>builder()
                        .addAll(register.results())
                        .add(Result.builder()
                                .id("another")
                                .subject(Subject.of(whom))
                                .period(EvaluationPeriod.containing(PeriodKind.MONTH, day))
                                .source(Source.of("record"))
                                .total(Points.of(77))
                                .build())
                        .build());
            default ->
                register.withConclusions(ImmutableList.<Conclusion>builder()
                        .addAll(register.conclusions())
                        .add(Conclusion.builder()
                                .id("another")
                                .kind(ConclusionKind.DISCIPLINE)
                                .form(DisciplineForm.REPRIMAND)
                                .about(Subject.of(whom))
                                .decision(new Decision("Chairman", "1/QD", day))
                                .effectiveOn(day.plusDays(random.nextInt(40)))
                                .build())
                        .build());
        };
    }

    /** Whether no day of the added record is needed. */
    private static boolean isOutside(ImmutableList<NeededDays> needed, Register before, Register after) {
        Stream<Map.Entry<NeededDays.Day, LocalDate>> ofTasks = after.tasks().stream()
                .skip(before.tasks().size())
                .flatMap(task -> Stream.of(
                        Map.entry(NeededDays.Day.DUE, task.dueOn().orElseThrow()),
                        Map.entry(NeededDays.Day.ASSIGNED, task.assignedOn().orElseThrow()),
                        Map.entry(NeededDays.Day.FINISHED, task.finishedOn().orElseThrow())));
        Stream<Map.Entry<NeededDays.Day, LocalDate>> ofResults = after.results().stream()
                .skip(before.results().size())
                .map(result ->
                        Map.entry(NeededDays.Day.OF_PERIOD, result.period().firstDay()));
        Stream<Map.Entry<NeededDays.Day, LocalDate>> ofConclusions = after.conclusions().stream()
                .skip(before.conclusions().size())
                .flatMap(conclusion -> Stream.of(
                        Map.entry(NeededDays.Day.SIGNED, conclusion.decision().on()),
                        Map.entry(NeededDays.Day.EFFECTIVE, conclusion.effectiveOn())));
        return ofTasks.noneMatch(day -> isNeeded(needed, RecordKind.TASKS, day))
                && ofResults.noneMatch(day -> isNeeded(needed, RecordKind.RESULTS, day))
                && ofConclusions.noneMatch(day -> isNeeded(needed, RecordKind.CONCLUSIONS, day));
    }

    private static boolean isNeeded(
            ImmutableList<NeededDays> needed, RecordKind records, Map.Entry<NeededDays.Day, LocalDate> day) {
        return needed.stream()
                .anyMatch(days -> days.records() == records
                        && days.day() == day.getKey()
                        && days.days().contains(day.getValue()));
    }

    @Test
    void a_register_with_every_kind_of_fact_travels_as_it_is() {
        Register full = RandomRecords.withEverything();

        assertThat(full.loaded()).isNotEmpty();
        assertThat(ThuocdoJson.read(ThuocdoJson.write(full), Register.class)).isEqualTo(full);
    }

    @Test
    void a_round_that_needs_other_days_than_were_loaded_is_provisional_and_names_them() {
        Register register = RandomRecords.of(0)
                .withLoaded(Map.of(
                        RecordKind.TASKS, DateRange.ofClosed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 20))));

        PeriodRound march = PeriodRound.of(POLICY, register, RandomRecords.AGENCY, RandomRecords.MARCH);

        assertThat(march.isProvisional()).isTrue();
        assertThat(march.notLoaded())
                .isNotEmpty()
                .allMatch(days -> days.records() == RecordKind.TASKS
                        && days.days()
                                .equals(DateRange.ofClosed(LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 31))));
        assertThat(PeriodRound.of(
                                POLICY,
                                register.withLoaded(Map.of(
                                        RecordKind.TASKS,
                                        DateRange.ofClosed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))),
                                RandomRecords.AGENCY,
                                RandomRecords.MARCH)
                        .isProvisional())
                .isFalse();
    }

    /** A year that is closed on 15 December leaves the rest of the month to the next; a discipline signed before may take effect within. */
    @Test
    void the_policy_says_which_days_can_matter() {
        Policy early = POLICY.reading("december", "scored-early-later-work-next-year", "test");

        assertThat(NeededDays.of(early, RandomRecords.YEAR))
                .filteredOn(days -> days.records() == RecordKind.TASKS && days.day() == NeededDays.Day.DUE)
                .extracting(NeededDays::days)
                .containsExactly(DateRange.ofClosed(LocalDate.of(2025, 12, 16), LocalDate.of(2026, 12, 31)));
        assertThat(NeededDays.of(early, RandomRecords.YEAR))
                .filteredOn(days -> days.records() == RecordKind.CONCLUSIONS && days.day() == NeededDays.Day.EFFECTIVE)
                .extracting(NeededDays::days)
                .containsExactly(RandomRecords.YEAR.dates());
    }

    /** A new kind of fact of a register or an organization fails this until the inventory knows it. */
    @Test
    void the_inventory_knows_every_kind_of_fact() throws ReflectiveOperationException {
        Register full = RandomRecords.withEverything();
        Register empty = Inventory.of(full).without(Inventory.of(full).facts());

        for (Method accessor : accessors(Register.class)) {
            if (!accessor.getName().equals("organization")) {
                assertThat(isEmpty(accessor.invoke(full)))
                        .as("full: " + accessor.getName())
                        .isFalse();
                assertThat(isEmpty(accessor.invoke(empty)))
                        .as("empty: " + accessor.getName())
                        .isTrue();
            }
        }
        for (Method accessor : accessors(Organization.class)) {
            boolean ofWhom =
                    accessor.getName().equals("units") || accessor.getName().equals("cadres");
            assertThat(isEmpty(accessor.invoke(full.organization())))
                    .as("full: " + accessor.getName())
                    .isFalse();
            assertThat(isEmpty(accessor.invoke(empty.organization())))
                    .as("empty: " + accessor.getName())
                    .isEqualTo(!ofWhom);
        }
    }

    /** What an entity is made of, as its builder takes it. */
    private static ImmutableList<Method> accessors(Class<?> entity) throws ReflectiveOperationException {
        Class<?> builder = entity.getMethod("builder").invoke(null).getClass();
        ImmutableSet<String> taken =
                Stream.of(builder.getMethods()).map(Method::getName).collect(toImmutableSet());
        ImmutableList<Method> accessors = Stream.of(entity.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && taken.contains(method.getName()))
                .collect(toImmutableList());
        assertThat(accessors).hasSizeGreaterThan(7);
        return accessors;
    }

    private static boolean isEmpty(Object value) throws InvocationTargetException, IllegalAccessException {
        if (value instanceof Collection<?> collection) {
            return collection.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof Catalogues catalogues) {
            return catalogues.all().isEmpty();
        }
        return ((Optional<?>) value).isEmpty();
    }

    @Test
    void what_is_loaded_for_several_policies_holds_what_each_of_them_needs() {
        ImmutableList<Policy> policies = ImmutableList.of(
                POLICY, StandardPolicies.decree233PublicEmployees(), StandardPolicies.hanoi3814Monthly());

        for (EvaluationPeriod period : ImmutableList.of(RandomRecords.YEAR, EvaluationPeriod.month(2026, 7))) {
            Map<RecordKind, DateRange> spans = NeededDays.spans(policies, period);

            assertThat(policies).allSatisfy(policy -> {
                assertThat(NeededDays.beyond(policy, period, spans)).isEmpty();
                NeededDays.of(policy, period)
                        .forEach(
                                needed -> assertThat(spans.get(needed.records()).contains(needed.days()))
                                        .isTrue());
            });
        }
        assertThat(NeededDays.spans(ImmutableList.of(POLICY), RandomRecords.YEAR)
                        .get(RecordKind.TASKS))
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2025, 12, 16), LocalDate.of(2026, 12, 31)));
        assertThat(NeededDays.spans(ImmutableList.of(), RandomRecords.YEAR)).isEmpty();
    }
}
