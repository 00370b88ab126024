package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.RandomValues.days;
import static io.github.thuocdo.scoring.RandomValues.numbers;
import static io.github.thuocdo.scoring.RandomValues.people;
import static io.github.thuocdo.scoring.RandomValues.sometimes;
import static io.github.thuocdo.scoring.RandomValues.texts;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ledgers by chance: lines of work with their faults and delays. */
final class RandomLedgers {

    private RandomLedgers() {}

    /**
     * Returns coefficients of conversion.
     *
     * @return numbers above 0 such as 0.05, 1/3, 1/7 and 2
     */
    static Arbitrary<Fraction> coefficients() {
        return numbers("0.05", "0.1", "0.3", "0.5", "1/3", "1/6", "1/7", "2/7", "1", "1.5", "2", "3", "6");
    }

    /**
     * Returns quantities of products.
     *
     * @return numbers of at least 0, most of them small, some of them fractions, a few large
     */
    static Arbitrary<Fraction> quantities() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 7).map(Fraction::of)),
                Tuple.of(2, Arbitraries.integers().between(8, 50).map(Fraction::of)),
                Tuple.of(3, numbers("0.8", "1/2", "1/3", "2/3", "2.5", "5/2", "7/4", "4.2", "1/6")),
                Tuple.of(1, numbers("0", "100", "400", "1000")));
    }

    /**
     * Returns ledgers.
     *
     * @return lines, each task once; often few, sometimes none
     */
    static Arbitrary<List<TaskLine>> ledgers() {
        return freeLine().list().ofMaxSize(6).map(RandomLedgers::numbered);
    }

    static Arbitrary<TaskLine.Builder> plainLine() {
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

    static Arbitrary<List<Lapse>> lapses(boolean delays) {
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
        Arbitrary<Excusal> notAsked = Arbitraries.just(Excusal.notAsked());
        Arbitrary<Excusal> confirmed = people().map(Excusal.Confirmed::new);
        Arbitrary<Excusal> refused = Combinators.combine(people(), texts()).as(Excusal.Refused::new);
        Arbitrary<Excusal> unanswered = Arbitraries.just(Excusal.unanswered());
        return Arbitraries.frequencyOf(
                Tuple.of(5, notAsked), Tuple.of(2, confirmed), Tuple.of(1, refused), Tuple.of(1, unanswered));
    }

    static List<TaskLine> numbered(List<TaskLine.Builder> builders) {
        List<TaskLine> lines = new ArrayList<>();
        for (TaskLine.Builder builder : builders) {
            lines.add(builder.task(TaskId.of("T" + (lines.size() + 1))).build());
        }
        return lines;
    }

    private static Arbitrary<EvidenceId> evidence() {
        return Arbitraries.of("E1", "E2", "BB-2026/03", "biên bản số 4").map(EvidenceId::of);
    }
}
