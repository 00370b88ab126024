package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.flat;
import static io.github.thuocdo.scoring.DossierChanges.shuffled;
import static io.github.thuocdo.scoring.DossierChanges.total;
import static io.github.thuocdo.scoring.DossierChanges.withTotal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.plan.Numbers;
import io.github.thuocdo.scoring.plan.Plan;
import io.github.thuocdo.scoring.plan.PlanCompiler;
import io.github.thuocdo.scoring.plan.WideEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The engine's agreement with the {@link SlowOracle}: X1 and C1 of the project's list of laws. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class OracleProperties extends DossierLaws {

    @Property(tries = 1200, seed = SEED)
    void total_elements_and_proposal_are_those_of_the_slow_oracle(
            @ForAll("anything") Dossier dossier,
            @ForAll("engines") ScoringEngine first,
            @ForAll("engines") ScoringEngine second,
            @ForAll("engines") ScoringEngine third) {
        for (ScoringEngine engine : List.of(first, second, third)) {
            assertAgrees(dossier, engine);
        }
    }

    private static void assertAgrees(Dossier dossier, ScoringEngine engine) {
        SlowOracle.Answer expected = SlowOracle.judge(dossier, engine.policy());
        Scorecard card = engine.score(dossier);

        expected.numbers()
                .forEach((element, number) ->
                        assertThat(card.value(element).asOptional()).as(element).isEqualTo(number.value()));
        assertThat(total(card)).isEqualTo(expected.total().value());
        assertThat(card.rawTotal().asOptional().map(Points::value))
                .isEqualTo(expected.raw().value());
        assertThat(card.proposal()).satisfies(Told.proposal(Told.text(expected.proposal())));
        assertThat(engine.propose(dossier)).satisfies(Told.proposal(Told.text(expected.proposal())));
        DerivationCheck.assertFollows(card);
    }

    @Property(seed = SEED)
    void a_cohort_proposes_what_the_oracle_does_in_any_order(
            @ForAll("engines") ScoringEngine engine, @ForAll Random order) {
        List<Dossier> dossiers = shuffled(pool(Pool.ANY), order).subList(0, 25);
        Cohort cohort = Cohort.of(dossiers);
        for (int place : shuffled(IntStream.range(0, cohort.size()).boxed().toList(), order)) {
            assertThat(engine.propose(cohort, place))
                    .satisfies(Told.proposal(Told.text(SlowOracle.judge(dossiers.get(place), engine.policy())
                            .proposal())));
        }
    }

    @Property(seed = SEED)
    void both_frames_give_the_same_numbers(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Plan plan = plan(dossier, engine);
        Numbers narrow = plan.numbers();
        if (!plan.evaluate(dossier.digest(), 0, dossier, narrow)) {
            plan.widen(dossier.digest(), 0, dossier, narrow);
        }
        Numbers wide = WideEvaluation.of(plan, dossier);

        assertThat(plan.byElement(wide)).isEqualTo(plan.byElement(narrow));
        assertThat(flat(plan.derivation(wide, dossier))).isEqualTo(flat(plan.derivation(narrow, dossier)));
    }

    /** Marks, coefficients and monthly totals with denominators that have nothing in common, up to the edge of what a long can hold. */
    @Property(seed = SEED)
    @StatisticsReport(onFailureOnly = true)
    void denominators_that_do_not_fit_into_64_bits_change_nothing(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("engines") ScoringEngine engine,
            @ForAll("finenesses") long fineness) {
        Dossier nasty = nasty(dossier, fineness);
        assertAgrees(nasty, engine);

        Plan plan = plan(nasty, engine);
        Statistics.collect(!plan.evaluate(nasty.digest(), 0, nasty, plan.numbers()));
        Statistics.coverage(frames -> frames.check(true).percentage(share -> share > 40));
    }

    @Provide
    Arbitrary<Long> finenesses() {
        return Arbitraries.of(1_000_003L, 1_000_000_000_039L, (1L << 61) - 1, 1L << 62);
    }

    private static Dossier nasty(Dossier dossier, long fineness) {
        Fraction bit = Fraction.of(1, fineness);
        if (Draft.basisOf(dossier) == Sheet.Basis.FACTS) {
            ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
            supplied.putAll(dossier.supplied());
            supplied.put("general", new Supplied(Fraction.of(20).plus(bit), "test"));
            return dossier.withSupplied(supplied.buildKeepingLast());
        }
        long[] denominators = {fineness, 999_983, 1_000_003, 9973, 10_007, 65_537};
        List<PeriodScore> shorter = new ArrayList<>();
        for (PeriodScore score : dossier.shorter()) {
            Fraction some = Fraction.of(1, denominators[shorter.size() % denominators.length]);
            shorter.add(withTotal(
                    score, score.total().map(points -> Points.of(points.value().plus(some)))));
        }
        return dossier.withShorter(shorter);
    }

    private static Plan plan(Dossier dossier, ScoringEngine engine) {
        PeriodKind kind = dossier.period().kind();
        return engine.policy()
                .sheet(dossier.role(), kind, Draft.basisOf(dossier))
                .map(sheet -> PlanCompiler.compile(
                        Optional.of(sheet),
                        engine.policy().workCounting(),
                        kind,
                        engine.policy().scale(dossier.role(), kind),
                        sheet.provision(),
                        List.of()))
                .orElseThrow();
    }

    @Provide
    Arbitrary<Dossier> anything() {
        return RandomDossiers.any();
    }
}
