package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.RandomForms.FINEST;
import static io.github.thuocdo.scoring.RandomForms.FORM;
import static io.github.thuocdo.scoring.RandomForms.forms;
import static io.github.thuocdo.scoring.RandomLedgers.ledgers;
import static io.github.thuocdo.scoring.RandomLedgers.plainLine;
import static io.github.thuocdo.scoring.RandomLongerPeriods.absences;
import static io.github.thuocdo.scoring.RandomValues.HALF;
import static io.github.thuocdo.scoring.RandomValues.begun;
import static io.github.thuocdo.scoring.RandomValues.given;
import static io.github.thuocdo.scoring.RandomValues.misses;
import static io.github.thuocdo.scoring.RandomValues.nearThresholds;
import static io.github.thuocdo.scoring.RandomValues.numbers;
import static io.github.thuocdo.scoring.RandomValues.sometimes;
import static io.github.thuocdo.scoring.RandomValues.texts;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.work.TaskLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Dossiers scored from their own facts, by chance.
 *
 * <p>About two in five are <em>aimed</em>: their general points are chosen so that under the edition's own readings the total is 90, 70 or 50, or
 * misses it by a hair. The rest are free in everything that a dossier can hold.
 */
final class RandomFacts {

    private RandomFacts() {}

    private static final Fraction QUARTER = Fraction.of(1, 4);

    private static final Fraction SEVENTY = Fraction.of(70);

    private static final Fraction THIRTY = Fraction.of(30);

    static Arbitrary<Dossier> fromFacts(Arbitrary<Role> roles, Arbitrary<EvaluationPeriod> periods, PeriodKind kind) {
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
                plainLine().list().ofMinSize(1).ofMaxSize(5).map(RandomLedgers::numbered);
        Arbitrary<List<Fraction>> leading =
                Arbitraries.of(Fraction.ONE, HALF).list().ofSize(role.isLeader() ? 3 : 0);
        return Combinators.combine(
                        begun(role, period, kind).build(),
                        lines,
                        leading,
                        misses(),
                        Arbitraries.integers().between(0, 5))
                .as(RandomFacts::aimed);
    }

    static Dossier aimed(
            Dossier.Builder dossier, List<TaskLine> lines, List<Fraction> leading, Fraction miss, int choice) {
        List<TaskLine> ledger = lines;
        List<Fraction> targets = reachable(result(ledger, leading), miss);
        if (targets.isEmpty() || choice == 0) {
            ledger = lines.stream().map(RandomFacts::withoutFailure).toList();
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
                Arbitraries.frequencyOf(Tuple.of(8, scores.map(RandomValues::given)), Tuple.of(1, absences()));
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
}
