package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.copy;
import static io.github.thuocdo.scoring.DossierChanges.emptyMonth;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Laws C2 and C4: what units of measure and the splitting of tasks do not change. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class ConservationProperties extends DossierLaws {

    @Property(seed = SEED)
    void another_standard_unit_changes_no_ratio(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll("factors") Fraction factor) {
        Dossier scaled = dossier.withLines(dossier.lines().stream()
                .map(line -> copy(line)
                        .coefficient(line.coefficient().multipliedBy(factor))
                        .build())
                .toList());

        assertThat(withoutBase(engine.score(scaled))).isEqualTo(withoutBase(engine.score(dossier)));
    }

    private static Map<String, Observation<Fraction>> withoutBase(Scorecard card) {
        return Maps.filterKeys(card.values(), element -> !element.equals("assigned"));
    }

    @Provide
    Arbitrary<Fraction> factors() {
        return Arbitraries.of("2", "1/3", "7/5", "1/9973", "9973/10007").map(Fraction::parse);
    }

    /** Holds where a lapse takes a quarter of one product, for whole products that do more than bear their own lapses. */
    @Property(seed = SEED)
    void splitting_a_task_changes_nothing_where_lapses_hit_products(
            @ForAll("fromFacts") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll("wholeTasks") TaskLine one,
            @ForAll("wholeTasks") TaskLine other) {
        Assume.that(reading(engine, "deduction-base").equals("product-unit"));
        Assume.that(reading(engine, "fault-deduction").equals("each 25 %"));
        Assume.that(reading(engine, "delay-deduction").equals("each 25 %"));
        TaskLine alike = copy(other)
                .coefficient(one.coefficient())
                .task(TaskId.of("part 2"))
                .build();
        TaskLine whole = copy(one)
                .assigned(one.assigned().plus(alike.assigned()))
                .delivered(one.delivered().plus(alike.delivered()))
                .addAllFaults(alike.faults())
                .addAllDelays(alike.delays())
                .build();
        Dossier merged = dossier.withLines(List.of(whole));
        Dossier split = dossier.withLines(List.of(one, alike));

        assertThat(engine.score(split).values()).isEqualTo(engine.score(merged).values());
    }

    private static String reading(ScoringEngine engine, String key) {
        return engine.policy().interpretations().get(key).value().key();
    }

    @Provide
    Arbitrary<TaskLine> wholeTasks() {
        return Combinators.combine(
                        RandomLedgers.coefficients(),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 24))
                .as((coefficient, delivered, short_, faults, delays) -> TaskLine.builder()
                        .task(TaskId.of("part 1"))
                        .coefficient(coefficient)
                        .delivered(Fraction.of(delivered))
                        .assigned(Fraction.of(delivered + short_))
                        .faults(bare(Math.min(faults, 4 * delivered)))
                        .delays(bare(Math.min(delays, 4 * delivered)))
                        .build());
    }

    private static List<Lapse> bare(int times) {
        return times == 0 ? List.of() : List.of(Lapse.of(EvidenceId.of("count"), times, Excusal.notAsked()));
    }

    /** The counterexample: under the whole-line reading it pays to split. */
    @Example
    void splitting_a_task_pays_where_a_lapse_hits_the_whole_line() {
        ScoringEngine taskLine = ScoringEngine.of(EDITION.reading("deduction-base", "task-line", "test"));
        TaskLine whole = TaskLine.builder()
                .task(TaskId.of("letters"))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(10))
                .delivered(Fraction.of(10))
                .faults(bare(1))
                .build();
        TaskLine bad =
                copy(whole).assigned(Fraction.ONE).delivered(Fraction.ONE).build();
        TaskLine good = copy(whole)
                .task(TaskId.of("the other letters"))
                .assigned(Fraction.of(9))
                .delivered(Fraction.of(9))
                .faults(List.of())
                .build();

        assertThat(b(taskLine, whole))
                .isEqualTo(Fraction.of(3, 4)); // one bad letter in ten spoils the line: 10 x 3/4 / 10
        assertThat(b(taskLine, bad, good)).isEqualTo(Fraction.of(39, 40)); // apart it spoils itself: (3/4 + 9) / 10
        assertThat(b(ENGINE, whole)).isEqualTo(b(ENGINE, bad, good)).isEqualTo(Fraction.of(39, 40));
    }

    private static Fraction b(ScoringEngine engine, TaskLine... lines) {
        return engine.score(emptyMonth().withLines(lines))
                .value("b")
                .asOptional()
                .orElseThrow();
    }
}
