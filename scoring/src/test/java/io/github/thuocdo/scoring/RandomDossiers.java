package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.Dossier;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Ground;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Lateness;
import io.github.thuocdo.core.evaluation.ManagedScore;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.PeriodScore;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.TaskLine;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dossiers by chance: valid under Decree 335, small, and often close to the edge of a class.
 *
 * <p>About two months in five are <em>aimed</em>: their general points are chosen so that under the edition's own readings the total is
 * 90, 70 or 50, or misses it by a hair. The rest are free in everything that a dossier can hold.
 */
public final class RandomDossiers {

    /** The form of the edition. */
    public static final Form FORM = formOfTheEdition();

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction QUARTER = Fraction.of(1, 4);
    private static final Fraction SEVENTY = Fraction.of(70);
    private static final Fraction THIRTY = Fraction.of(30);
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Finer marks than this are brought to quarters, so that every form fits into a digest. */
    private static final BigInteger FINEST = BigInteger.valueOf(1_000_000);

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Hồ sơ đất đai",
            "Trả lời kiến nghị của cử tri",
            "plain",
            "có \"ngoặc kép\", gạch \\ và xuống\ndòng\t\u0001",
            "😀 </script>",
            "Tie\u0302\u0301ng Vie\u0323\u0302t");

    private static final ImmutableList<String> PEOPLE =
            ImmutableList.of("CC-01", "CC-02", "CC-03", "Nguyễn Thị Ánh", "x", "1");

    private RandomDossiers() {}

    /**
     * Returns dossiers of every kind.
     *
     * @return months of staff and leaders, quarters scored from facts, longer periods
     */
    public static Arbitrary<Dossier> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, staffMonths()),
                Tuple.of(3, leaderMonths()),
                Tuple.of(1, quartersFromFacts()),
                Tuple.of(3, years()),
                Tuple.of(1, quartersAndHalfYears()),
                Tuple.of(1, cumulativeYears()));
    }

    /**
     * Returns months of people without a leading post.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> staffMonths() {
        return fromFacts(Arbitraries.just(Role.STAFF), months(), PeriodKind.MONTH);
    }

    /**
     * Returns months of deputies and heads.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> leaderMonths() {
        return fromFacts(Arbitraries.of(Role.DEPUTY, Role.HEAD), months(), PeriodKind.MONTH);
    }

    /**
     * Returns quarters of an agency that scores quarters.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> quartersFromFacts() {
        return fromFacts(roles(), quarters(), PeriodKind.QUARTER);
    }

    /**
     * Returns years under the cumulative reading: scored from their own lines, with grounds and all else that a year has.
     *
     * @return dossiers scored from their own facts
     */
    public static Arbitrary<Dossier> cumulativeYears() {
        return fromFacts(roles(), wholeYears(), PeriodKind.YEAR).flatMap(RandomDossiers::withWhatAYearHas);
    }

    /**
     * Returns years made up of months, or of quarters.
     *
     * @return dossiers with shorter periods, months served, grounds, decisions and, for heads, the class of the organization
     */
    public static Arbitrary<Dossier> years() {
        return Combinators.combine(
                        wholeYears(),
                        roles(),
                        Arbitraries.frequency(Tuple.of(4, PeriodKind.MONTH), Tuple.of(1, PeriodKind.QUARTER)))
                .flatAs(RandomDossiers::fromShorter)
                .flatMap(RandomDossiers::withWhatAYearHas)
                .withoutEdgeCases();
    }

    /**
     * Returns quarters and half-years made up of months.
     *
     * @return dossiers with shorter periods
     */
    public static Arbitrary<Dossier> quartersAndHalfYears() {
        return Combinators.combine(Arbitraries.oneOf(quarters(), halfYears()), roles())
                .flatAs((period, role) -> fromShorter(period, role, PeriodKind.MONTH))
                .withoutEdgeCases();
    }

    /**
     * Returns coefficients of conversion.
     *
     * @return numbers above 0 such as 0.05, 1/3, 1/7 and 2
     */
    public static Arbitrary<Fraction> coefficients() {
        return numbers("0.05", "0.1", "0.3", "0.5", "1/3", "1/6", "1/7", "2/7", "1", "1.5", "2", "3", "6");
    }

    /**
     * Returns quantities of products.
     *
     * @return numbers of at least 0, most of them small, some of them fractions, a few large
     */
    public static Arbitrary<Fraction> quantities() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 7).map(Fraction::of)),
                Tuple.of(2, Arbitraries.integers().between(8, 50).map(Fraction::of)),
                Tuple.of(3, numbers("0.8", "1/2", "1/3", "2/3", "2.5", "5/2", "7/4", "4.2", "1/6")),
                Tuple.of(1, numbers("0", "100", "400", "1000")));
    }

    /**
     * Returns points around the edges of the classes.
     *
     * @return 90, 70 and 50, and their neighbours at thirds, sixths, sevenths and less
     */
    public static Arbitrary<Fraction> nearThresholds() {
        return Combinators.combine(Arbitraries.of(90, 70, 50), misses())
                .as((edge, miss) -> Fraction.of(edge).plus(miss));
    }

    private static Arbitrary<Fraction> misses() {
        return numbers("0", "0", "0", "0", "-1/3", "1/3", "-1/6", "1/6", "-1/7", "1/7", "-1/42", "-1/100", "1/100");
    }

    /**
     * Returns ledgers.
     *
     * @return lines, each task once; often few, sometimes none
     */
    public static Arbitrary<List<TaskLine>> ledgers() {
        return freeLine().list().ofMaxSize(6).map(RandomDossiers::numbered);
    }

    /**
     * Returns marks at all three levels of the form, some of them missing or not confirmed.
     *
     * @return filled forms
     */
    public static Arbitrary<FilledForm> forms() {
        Arbitrary<FilledForm> confirmed = shares(FORM.maximumByItem().size())
                .map(shares ->
                        FilledForm.byItem(FORM, scaled(FORM.maximumByItem().values(), shares)));
        Arbitrary<FilledForm> total =
                mark(FORM.maximum()).map(mark -> new FilledForm(FORM, ImmutableMap.of(Form.TOTAL, mark)));
        Arbitrary<FilledForm> groups = levelByGroup().map(marks -> new FilledForm(FORM, marks));
        return Arbitraries.frequencyOf(Tuple.of(3, confirmed), Tuple.of(2, total), Tuple.of(3, groups));
    }

    private static Arbitrary<Dossier> fromFacts(
            Arbitrary<Role> roles, Arbitrary<EvaluationPeriod> periods, PeriodKind kind) {
        return Combinators.combine(roles, periods)
                .flatAs((role, period) -> Arbitraries.frequencyOf(
                        Tuple.of(3, freeFacts(role, period, kind)), Tuple.of(2, aimedFacts(role, period, kind))))
                .withoutEdgeCases();
    }

    private static Arbitrary<Dossier> freeFacts(Role role, EvaluationPeriod period, PeriodKind kind) {
        Builders.BuilderCombinator<Dossier.Builder> builder = begun(role, period, kind)
                .use(forms().optional(0.95))
                .in((dossier, marks) -> dossier.marks(marks))
                .use(ledgers())
                .in((dossier, lines) -> dossier.lines(lines))
                .use(sometimes(0.2, supplied(role)))
                .in((dossier, supplied) -> dossier.supplied(supplied));
        if (role.isLeader()) {
            builder = builder.use(managed())
                    .in((dossier, managed) -> dossier.managed(managed))
                    .use(assessments())
                    .in((dossier, assessments) -> dossier.assessments(assessments));
        }
        return builder.build(Dossier.Builder::build);
    }

    /** Whole products, bare counts, the shares known: the general points can be chosen for a total. */
    private static Arbitrary<Dossier> aimedFacts(Role role, EvaluationPeriod period, PeriodKind kind) {
        Arbitrary<List<TaskLine>> lines =
                plainLine().list().ofMinSize(1).ofMaxSize(5).map(RandomDossiers::numbered);
        Arbitrary<List<Fraction>> leading =
                Arbitraries.of(Fraction.ONE, HALF).list().ofSize(role.isLeader() ? 3 : 0);
        return Combinators.combine(
                        begun(role, period, kind).build(),
                        lines,
                        leading,
                        misses(),
                        Arbitraries.integers().between(0, 5))
                .as(RandomDossiers::aimed);
    }

    private static Dossier aimed(
            Dossier.Builder dossier, List<TaskLine> lines, List<Fraction> leading, Fraction miss, int choice) {
        List<TaskLine> ledger = lines;
        List<Fraction> targets = reachable(result(ledger, leading), miss);
        if (targets.isEmpty() || choice == 0) {
            ledger = lines.stream().map(RandomDossiers::withoutFailure).toList();
            targets = reachable(result(ledger, leading), miss);
        }
        Fraction target = targets.isEmpty() ? Fraction.of(70) : targets.get(choice % targets.size());
        dossier.lines(ledger).marks(FilledForm.ofTotal(FORM, asMark(target.minus(result(ledger, leading)))));
        if (!leading.isEmpty()) {
            dossier.addManaged(new ManagedScore(
                    CadreId.of("CC-99"), given(leading.get(0).equals(HALF) ? Fraction.of(149, 3) : Fraction.of(50))));
            dossier.assessments(ImmutableMap.of(
                    "dd", Assessment.of(verdict(leading.get(1))), "e", Assessment.of(verdict(leading.get(2)))));
        }
        return dossier.build();
    }

    /** Seventy times the mean of the shares. */
    private static Fraction result(List<TaskLine> lines, List<Fraction> leading) {
        List<Fraction> shares = new ArrayList<>(plainShares(lines));
        shares.addAll(leading);
        return shares.stream()
                .reduce(Fraction.ZERO, Fraction::plus)
                .multipliedBy(SEVENTY)
                .dividedBy(Fraction.of(shares.size()));
    }

    /** The totals at the edge of a class that general points can make of a result. */
    private static List<Fraction> reachable(Fraction result, Fraction miss) {
        return Stream.of(90, 70, 50)
                .map(edge -> Fraction.of(edge).plus(miss))
                .filter(total -> {
                    Fraction general = total.minus(result);
                    return general.signum() >= 0 && general.compareTo(THIRTY) <= 0;
                })
                .toList();
    }

    private static Verdict verdict(Fraction value) {
        return value.equals(HALF) ? Verdict.PROLONGED : Verdict.FULL;
    }

    private static TaskLine withoutFailure(TaskLine line) {
        return TaskLine.builder()
                .task(line.task())
                .coefficient(line.coefficient())
                .assigned(line.assigned())
                .delivered(line.assigned())
                .build();
    }

    /** a, b and c of lines of whole products that were planned, with bare counts of lapses. */
    private static List<Fraction> plainShares(List<TaskLine> lines) {
        Fraction base = Fraction.ZERO;
        Fraction a = Fraction.ZERO;
        Fraction b = Fraction.ZERO;
        Fraction c = Fraction.ZERO;
        for (TaskLine line : lines) {
            Fraction weight = line.coefficient();
            base = base.plus(weight.multipliedBy(line.assigned()));
            a = a.plus(weight.multipliedBy(line.delivered()));
            b = b.plus(weight.multipliedBy(lessLapses(line.delivered(), line.faults())));
            c = c.plus(weight.multipliedBy(lessLapses(line.delivered(), line.delays())));
        }
        return List.of(a.dividedBy(base), b.dividedBy(base), c.dividedBy(base));
    }

    private static Fraction lessLapses(Fraction delivered, List<Lapse> lapses) {
        long counting = lapses.stream()
                .filter(lapse -> !lapse.excusal().isConfirmed())
                .mapToLong(Lapse::times)
                .sum();
        return delivered.minus(QUARTER.multipliedBy(Fraction.of(counting))).max(Fraction.ZERO);
    }

    /** The nearest mark that the form and the digest can hold. */
    private static Fraction asMark(Fraction points) {
        Fraction within = points.max(Fraction.ZERO).min(THIRTY);
        boolean coarse = within.denominator().compareTo(FINEST) <= 0;
        return coarse ? within : Fraction.of(within.multipliedBy(Fraction.of(4)).floor(), BigInteger.valueOf(4));
    }

    private static Arbitrary<TaskLine.Builder> plainLine() {
        Arbitrary<Integer> assigned = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 7)), Tuple.of(1, Arbitraries.of(9, 12, 14, 20)));
        return assigned.flatMap(quantity -> Builders.withBuilder(TaskLine::builder)
                .use(coefficients())
                .in((line, coefficient) -> line.coefficient(coefficient).assigned(Fraction.of(quantity)))
                .use(Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(quantity)),
                        Tuple.of(1, Arbitraries.integers().between(0, quantity))))
                .in((line, delivered) -> line.delivered(Fraction.of(delivered)))
                .use(bareCounts())
                .in((line, faults) -> line.faults(faults))
                .use(bareCounts())
                .in((line, delays) -> line.delays(delays))
                .build());
    }

    private static Arbitrary<List<Lapse>> bareCounts() {
        return Combinators.combine(evidence(), Arbitraries.of(1L, 1L, 2L, 3L, 4L, 5L), excusals())
                .as(Lapse::of)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<TaskLine.Builder> freeLine() {
        return Builders.withBuilder(TaskLine::builder)
                .use(sometimes(0.3, texts(), ""))
                .in((line, name) -> line.name(name))
                .use(Arbitraries.frequency(
                        Tuple.of(5, TaskOrigin.PLANNED),
                        Tuple.of(1, TaskOrigin.TAKEN_OVER),
                        Tuple.of(1, TaskOrigin.AD_HOC)))
                .in((line, origin) -> line.origin(origin))
                .use(coefficients())
                .in((line, coefficient) -> line.coefficient(coefficient))
                .use(assignedAndDelivered())
                .in((line, both) -> line.assigned(both.get(0)).delivered(both.get(1)))
                .use(lapses(false))
                .in((line, faults) -> line.faults(faults))
                .use(lapses(true))
                .in((line, delays) -> line.delays(delays))
                .use(lateness().optional(0.2))
                .in((line, late) -> line.late(late))
                .build();
    }

    /** Often all of it, sometimes less, sometimes more, sometimes nothing. */
    private static Arbitrary<List<Fraction>> assignedAndDelivered() {
        return Combinators.combine(
                        quantities(), quantities(), Arbitraries.of("all", "all", "free", "free", "part", "none"))
                .as((assigned, other, how) -> switch (how) {
                    case "all" -> List.of(assigned, assigned);
                    case "part" -> List.of(assigned, assigned.min(other));
                    case "none" -> List.of(assigned, Fraction.ZERO);
                    default -> List.of(assigned, other);
                });
    }

    private static Arbitrary<List<Lapse>> lapses(boolean delays) {
        Arbitrary<Long> times = Arbitraries.frequency(
                Tuple.of(8, 1L),
                Tuple.of(3, 2L),
                Tuple.of(2, 4L),
                Tuple.of(2, 5L),
                Tuple.of(1, 7L),
                Tuple.of(1, 100L),
                Tuple.of(1, 3_000_000_000L));
        Arbitrary<Lapse> lapse = Combinators.combine(
                        evidence(),
                        times,
                        Arbitraries.of("1", "2", "bản số 3").optional(0.4),
                        days().optional(0.3),
                        Arbitraries.of(1L, 1L, 2L, 3L, 10L).optional(delays ? 0.5 : 0),
                        excusals())
                .as(Lapse::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, lapse.list().ofMinSize(1).ofMaxSize(3)));
    }

    private static Arbitrary<Lateness> lateness() {
        return Combinators.combine(
                        Arbitraries.of(1L, 1L, 1L, 2L, 5L),
                        Arbitraries.of(1L, 2L, 3L, 4L, 5L, 40L),
                        Arbitraries.integers().between(0, 5).optional(0.7))
                .as((occurrences, days, weekend) ->
                        new Lateness(occurrences, days, weekend.map(free -> Math.max(0, days - free))));
    }

    private static Arbitrary<Excusal> excusals() {
        Arbitrary<Excusal> notAsked = Arbitraries.just(new Excusal.NotAsked());
        Arbitrary<Excusal> confirmed = people().map(Excusal.Confirmed::new);
        Arbitrary<Excusal> refused = Combinators.combine(people(), texts()).as(Excusal.Refused::new);
        Arbitrary<Excusal> unanswered = Arbitraries.just(new Excusal.Unanswered());
        return Arbitraries.frequencyOf(
                Tuple.of(5, notAsked), Tuple.of(2, confirmed), Tuple.of(1, refused), Tuple.of(1, unanswered));
    }

    private static List<TaskLine> numbered(List<TaskLine.Builder> builders) {
        List<TaskLine> lines = new ArrayList<>();
        for (TaskLine.Builder builder : builders) {
            lines.add(builder.task(new TaskId("T" + (lines.size() + 1))).build());
        }
        return lines;
    }

    private static Arbitrary<ImmutableMap<String, Mark>> levelByGroup() {
        List<Arbitrary<Map<String, Mark>>> parts =
                FORM.groups().stream().map(RandomDossiers::groupOrItems).toList();
        return Combinators.combine(parts).as(marks -> {
            ImmutableMap.Builder<String, Mark> all = ImmutableMap.builder();
            marks.forEach(all::putAll);
            return all.buildOrThrow();
        });
    }

    private static Arbitrary<Map<String, Mark>> groupOrItems(Form.Group group) {
        Arbitrary<Map<String, Mark>> whole = mark(group.maximum()).map(mark -> ImmutableMap.of(group.id(), mark));
        Arbitrary<Map<String, Mark>> items = Combinators.combine(group.maximumByItem().entrySet().stream()
                        .map(item -> mark(item.getValue()).optional(0.99).map(mark -> Map.entry(item.getKey(), mark)))
                        .toList())
                .as(RandomDossiers::present);
        return Arbitraries.oneOf(whole, items);
    }

    private static Map<String, Mark> present(List<Map.Entry<String, Optional<Mark>>> marks) {
        Map<String, Mark> present = new LinkedHashMap<>();
        marks.forEach(entry -> entry.getValue().ifPresent(mark -> present.put(entry.getKey(), mark)));
        return present;
    }

    private static Arbitrary<Mark> mark(Fraction maximum) {
        Arbitrary<Fraction> points = share().map(maximum::multipliedBy);
        Arbitrary<Mark> both = Combinators.combine(points, points)
                .as((self, confirmed) -> new Mark(Optional.of(self), Optional.of(confirmed)));
        return Arbitraries.frequencyOf(
                Tuple.of(60, points.map(Mark::confirmed)),
                Tuple.of(30, both),
                Tuple.of(1, points.map(Mark::self)),
                Tuple.of(1, Arbitraries.just(new Mark(Optional.empty(), Optional.empty()))));
    }

    private static Arbitrary<List<Fraction>> shares(int count) {
        return share().list().ofSize(count);
    }

    private static Arbitrary<Fraction> share() {
        return numbers("1", "1", "1", "0.9", "0.8", "0.5", "1/3", "2/3", "0.7", "0");
    }

    private static List<Fraction> scaled(Iterable<Fraction> maxima, List<Fraction> shares) {
        List<Fraction> points = new ArrayList<>();
        for (Fraction maximum : maxima) {
            points.add(maximum.multipliedBy(shares.get(points.size())));
        }
        return points;
    }

    private static Arbitrary<Map<String, Supplied>> supplied(Role role) {
        Arbitrary<Fraction> ratio = numbers("1", "6/7", "5/6", "2/3", "0.75", "0");
        Map<String, Arbitrary<Fraction>> values = new LinkedHashMap<>();
        List.of("a", "b", "c").forEach(element -> values.put(element, ratio));
        if (role.isLeader()) {
            values.put("d", Arbitraries.of(Fraction.ONE, HALF));
        }
        values.put("general", numbers("30", "27.5", "70/3", "20", "0"));
        values.put("total", nearThresholds());
        Arbitrary<Set<String>> chosen =
                Arbitraries.of(values.keySet()).set().ofMinSize(1).ofMaxSize(3);
        return chosen.flatMap(elements -> Combinators.combine(elements.stream()
                        .sorted()
                        .map(element -> Combinators.combine(values.get(element), texts())
                                .as((value, source) -> Map.entry(element, new Supplied(value, source))))
                        .toList())
                .as(ImmutableMap::copyOf));
    }

    private static Arbitrary<List<ManagedScore>> managed() {
        Arbitrary<Fraction> scores = Arbitraries.frequencyOf(
                Tuple.of(4, numbers("50", "60", "80", "95", "100")),
                Tuple.of(1, numbers("149/3", "49.999", "50", "151/3", "0")));
        Arbitrary<Observation<Points>> totals =
                Arbitraries.frequencyOf(Tuple.of(8, scores.map(RandomDossiers::given)), Tuple.of(1, absences()));
        return totals.list().ofMaxSize(4).map(given -> {
            List<ManagedScore> managed = new ArrayList<>();
            given.forEach(total -> managed.add(new ManagedScore(CadreId.of("NV-" + managed.size()), total)));
            return managed;
        });
    }

    private static Arbitrary<Map<String, Assessment>> assessments() {
        Arbitrary<Assessment> one = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Assessment.of(Verdict.FULL))),
                Tuple.of(3, Arbitraries.just(Assessment.of(Verdict.PROLONGED))),
                Tuple.of(1, Arbitraries.just(Assessment.of(Verdict.BETWEEN))),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.of(Verdict.FULL, Verdict.PROLONGED), texts())
                                .as(Assessment::chosen)));
        return Combinators.combine(one.optional(0.95), one.optional(0.95)).as((organising, gathering) -> {
            ImmutableMap.Builder<String, Assessment> found = ImmutableMap.builder();
            organising.ifPresent(assessment -> found.put("dd", assessment));
            gathering.ifPresent(assessment -> found.put("e", assessment));
            return found.buildOrThrow();
        });
    }

    private static Arbitrary<Dossier> fromShorter(EvaluationPeriod period, Role role, PeriodKind parts) {
        List<EvaluationPeriod> shorter = period.dividedInto(parts);
        Arbitrary<Fraction> score = Arbitraries.frequencyOf(
                Tuple.of(2, nearThresholds()), Tuple.of(3, numbers("48", "260/3", "95", "88.88", "100", "73/7")));
        Arbitrary<Observation<Points>> given = score.map(RandomDossiers::given);
        Arbitrary<Observation<Points>> mixed = Arbitraries.frequencyOf(Tuple.of(5, given), Tuple.of(1, absences()));
        Arbitrary<Observation<Points>> lawful =
                Arbitraries.frequencyOf(Tuple.of(5, given), Tuple.of(1, lawfulAbsences()));
        Arbitrary<List<Observation<Points>>> totals = Arbitraries.frequencyOf(
                Tuple.of(4, given.list().ofSize(shorter.size())),
                Tuple.of(3, lawful.list().ofSize(shorter.size())),
                Tuple.of(1, mixed.list().ofSize(shorter.size())),
                Tuple.of(1, absences().list().ofSize(shorter.size())));
        return Combinators.combine(
                        begun(role, period, parts).build(),
                        totals,
                        nearThresholds().optional(0.6),
                        sometimes(0.3, elements(role)),
                        texts())
                .as((dossier, all, target, elements, source) -> {
                    List<Observation<Points>> aimed =
                            target.map(mean -> aimedAt(mean, all)).orElse(all);
                    for (int i = 0; i < aimed.size(); i++) {
                        dossier.addShorter(new PeriodScore(
                                shorter.get(i),
                                aimed.get(i),
                                aimed.get(i).isGiven() ? ImmutableMap.copyOf(elements) : ImmutableMap.of(),
                                source));
                    }
                    return dossier.build();
                });
    }

    /** The same scores with the last one changed so that their mean is the target, where that can be. */
    private static List<Observation<Points>> aimedAt(Fraction mean, List<Observation<Points>> totals) {
        int last = -1;
        int count = 0;
        Fraction others = Fraction.ZERO;
        for (int i = 0; i < totals.size(); i++) {
            Optional<Points> points = totals.get(i).asOptional();
            if (points.isPresent()) {
                last = i;
                count++;
                others = others.plus(points.get().value());
            }
        }
        if (last < 0) {
            return totals;
        }
        others = others.minus(totals.get(last).asOptional().orElseThrow().value());
        Fraction wanted = mean.multipliedBy(Fraction.of(count)).minus(others);
        if (wanted.signum() < 0 || wanted.compareTo(HUNDRED) > 0) {
            return totals;
        }
        List<Observation<Points>> changed = new ArrayList<>(totals);
        changed.set(last, given(wanted));
        return changed;
    }

    private static Arbitrary<Map<String, Fraction>> elements(Role role) {
        return Combinators.combine(
                        numbers("30", "27.5", "20"), numbers("1", "6/7", "2/3"), Arbitraries.of(Fraction.ONE, HALF))
                .as((general, share, leading) -> role.isLeader()
                        ? ImmutableMap.of("general", general, "a", share, "b", share, "dd", leading)
                        : ImmutableMap.of("general", general, "a", share, "b", share));
    }

    private static Arbitrary<Dossier> withWhatAYearHas(Dossier dossier) {
        Arbitrary<Optional<Fraction>> served = numbers("12", "12", "12", "6", "179/30", "5", "181/30", "0", "11.5")
                .optional(0.9);
        Arbitrary<List<Ground>> grounds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(1, conclusions(dossier).flatMap(RandomDossiers::grounds)));
        return Combinators.combine(served, grounds, organizationClasses(), Arbitraries.of(true, false), texts())
                .as((months, considered, unitClass, decided, reason) -> {
                    Dossier year = dossier.withMonthsServed(months)
                            .withGrounds(considered)
                            .withGroundDecisions(
                                    decided ? decisions(considered, dossier.period(), reason) : ImmutableMap.of());
                    return dossier.role() == Role.HEAD
                            ? year.withHeads(UnitId.of("P-KT")).withOrganizationClass(unitClass)
                            : year;
                });
    }

    private static Arbitrary<List<Conclusion>> conclusions(Dossier dossier) {
        Arbitrary<Conclusion.Builder> conclusion = Arbitraries.oneOf(
                        Arbitraries.of(ConclusionKind.class),
                        Arbitraries.of(ConclusionKind.DISCIPLINE, ConclusionKind.SUSPENSION))
                .flatMap(kind -> Builders.withBuilder(Conclusion::builder)
                        .use(Arbitraries.of(DisciplineForm.class))
                        .in((fact, form) -> fact.kind(kind)
                                .form(kind == ConclusionKind.DISCIPLINE ? Optional.of(form) : Optional.empty())
                                .about(
                                        kind == ConclusionKind.MANAGED_UNIT_CORRUPTION
                                                ? Subject.of(UnitId.of("P-KT"))
                                                : Subject.of(dossier.cadre())))
                        .use(decision())
                        .in((fact, decision) -> fact.decision(decision)
                                .effectiveOn(decision.on().plusDays(5)))
                        .use(Arbitraries.of(true, true, true, false))
                        .in((fact, duty) -> fact.dutyRelated(duty))
                        .use(Arbitraries.of("H1", "vụ việc 2"))
                        .in((fact, act) -> fact.act(act))
                        .use(Arbitraries.just(UnitId.of("P-CU")).optional(0.1))
                        .in((fact, unit) -> fact.committedAt(unit))
                        .use(days().optional(0.1))
                        .in((fact, day) -> fact.annulledOn(day))
                        .use(texts().optional(0.4))
                        .in((fact, answer) -> fact.answer(answer))
                        .build());
        return conclusion.list().ofMinSize(1).ofMaxSize(3).map(builders -> {
            List<Conclusion> built = new ArrayList<>();
            builders.forEach(
                    builder -> built.add(builder.id("KL-" + (built.size() + 1)).build()));
            return built;
        });
    }

    private static Arbitrary<List<Ground>> grounds(List<Conclusion> conclusions) {
        return Combinators.combine(
                        conclusions.stream().map(RandomDossiers::ground).toList())
                .as(grounds -> grounds);
    }

    private static Ground.About about(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.MANAGED_UNIT_CORRUPTION
                ? Ground.About.MANAGED_UNIT
                : Ground.About.SUBJECT;
    }

    private static Arbitrary<Ground> ground(Conclusion conclusion) {
        Citation clause = new Citation("335/2025/NĐ-CP", "Điều 11.3");
        Arbitrary<Ground> counts = Arbitraries.of(
                new Ground(conclusion, Ground.Standing.COUNTS, "", Optional.empty(), about(conclusion)),
                new Ground(conclusion, Ground.Standing.COUNTS, "", Optional.of(clause), about(conclusion)));
        Arbitrary<Ground> not = Arbitraries.of("annulled", "not-duty-related", "another-year", "already-rated")
                .map(reason -> new Ground(
                        conclusion, Ground.Standing.DOES_NOT_COUNT, reason, Optional.of(clause), about(conclusion)));
        Arbitrary<Ground> open = Arbitraries.of("double-discipline-year")
                .map(reason -> new Ground(
                        conclusion, Ground.Standing.FOR_AUTHORITY, reason, Optional.of(clause), about(conclusion)));
        return Arbitraries.frequencyOf(Tuple.of(5, counts), Tuple.of(3, not), Tuple.of(1, open));
    }

    /** Decisions on the suspensions; every other one counts. */
    private static ImmutableMap<String, GroundDecision> decisions(
            List<Ground> grounds, EvaluationPeriod year, String reason) {
        ImmutableMap.Builder<String, GroundDecision> decisions = ImmutableMap.builder();
        for (int i = 0; i < grounds.size(); i++) {
            Conclusion conclusion = grounds.get(i).conclusion();
            if (conclusion.kind() == ConclusionKind.SUSPENSION) {
                decisions.put(
                        conclusion.id(),
                        new GroundDecision(
                                conclusion.id(),
                                (i + reason.length()) % 2 == 0,
                                i == 0 ? Optional.empty() : Optional.of(year),
                                new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", year.lastDay()),
                                reason));
            }
        }
        return decisions.buildOrThrow();
    }

    private static Arbitrary<Observation<Classification>> organizationClasses() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Classification.class).map(Observation::given)),
                Tuple.of(1, Arbitraries.just(Observation.notRated("organization-not-classified"))));
    }

    /** What every dossier has, whatever its kind. */
    private static Builders.BuilderCombinator<Dossier.Builder> begun(
            Role role, EvaluationPeriod period, PeriodKind scoredBy) {
        return Builders.withBuilder(
                        () -> Dossier.builder().role(role).period(period).scoredBy(scoredBy))
                .use(people())
                .in((dossier, cadre) -> dossier.cadre(cadre))
                .use(sometimes(0.2, findings().list().ofMaxSize(2), List.<Finding>of()))
                .in((dossier, findings) -> dossier.findings(findings));
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(Arbitraries.of(Finding.Code.class), texts(), sometimes(0.5, texts(), ""))
                .as(Finding::new);
    }

    private static Arbitrary<Observation<Points>> absences() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, lawfulAbsences()),
                Tuple.of(1, Arbitraries.just(Observation.notRated("period-not-rated"))),
                Tuple.of(1, Arbitraries.just(Observation.withheld("inspection"))));
    }

    private static Arbitrary<Observation<Points>> lawfulAbsences() {
        return Arbitraries.of(
                Observation.excused("maternity"),
                Observation.excused("nghỉ phép"),
                Observation.notApplicable("december"),
                Observation.notDue());
    }

    private static Observation<Points> given(Fraction points) {
        return Observation.given(Points.of(points));
    }

    private static Arbitrary<Decision> decision() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of("Chủ tịch UBND phường", "Ban Thường vụ"),
                        Arbitraries.of("5/QĐ-UBND", "7-QĐ/ĐU"))
                .as((day, authority, number) -> new Decision(authority, number, day));
    }

    private static Arbitrary<EvaluationPeriod> months() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2027), Arbitraries.integers().between(1, 12))
                .as(EvaluationPeriod::month);
    }

    private static Arbitrary<EvaluationPeriod> quarters() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2027), Arbitraries.integers().between(1, 4))
                .as(EvaluationPeriod::quarter);
    }

    private static Arbitrary<EvaluationPeriod> halfYears() {
        return Combinators.combine(Arbitraries.of(2026, 2027), Arbitraries.of(1, 2))
                .as(EvaluationPeriod::halfYear);
    }

    private static Arbitrary<EvaluationPeriod> wholeYears() {
        return Arbitraries.of(2026, 2027).map(EvaluationPeriod::year);
    }

    /** The roles of people; a body has a sheet of its own. */
    static Arbitrary<Role> roles() {
        return Arbitraries.of(Role.STAFF, Role.DEPUTY, Role.HEAD);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(days -> LocalDate.of(2026, 1, 1).plusDays(days));
    }

    private static Arbitrary<CadreId> people() {
        return Arbitraries.of(PEOPLE).map(CadreId::of);
    }

    private static Arbitrary<EvidenceId> evidence() {
        return Arbitraries.of("E1", "E2", "BB-2026/03", "biên bản số 4").map(EvidenceId::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(TEXTS);
    }

    private static Arbitrary<Fraction> numbers(String... texts) {
        return Arbitraries.of(Stream.of(texts).map(Fraction::parse).toList());
    }

    private static <T> Arbitrary<T> sometimes(double share, Arbitrary<? extends T> values, T otherwise) {
        return values.optional(share).map(value -> value.isPresent() ? value.get() : otherwise);
    }

    private static <K, V> Arbitrary<Map<K, V>> sometimes(double share, Arbitrary<? extends Map<K, V>> values) {
        return sometimes(share, values, Map.of());
    }

    private static Form formOfTheEdition() {
        Measure total = StandardPolicies.decree335Individuals()
                .sheet(Role.STAFF, PeriodKind.MONTH, Sheet.Basis.FACTS)
                .orElseThrow()
                .total();
        return total.parts().stream()
                .filter(Measure.Marks.class::isInstance)
                .map(part -> ((Measure.Marks) part).form().value())
                .findFirst()
                .orElseThrow();
    }
}
