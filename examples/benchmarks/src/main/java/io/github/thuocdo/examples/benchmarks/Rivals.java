package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Cohort;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.Step;
import java.math.BigDecimal;
import java.math.MathContext;

/** Everything that scores the same dossiers, made from them and found to agree. */
final class Rivals {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();

    final ScoringEngine engine = ScoringEngine.of(POLICY);
    final Dossier[] dossiers;
    final Cohort cohort;
    final HandWrittenLoop loop;
    final NaiveService.Month[] months;

    private Rivals(ImmutableList<Dossier> dossiers) {
        this.dossiers = dossiers.toArray(new Dossier[0]);
        cohort = Cohort.of(dossiers);
        loop = new HandWrittenLoop(dossiers);
        months = dossiers.stream().map(NaiveService.Month::of).toArray(NaiveService.Month[]::new);
    }

    /**
     * Sets the rivals up.
     *
     * @param size  the number of dossiers
     * @return the rivals
     * @throws IllegalStateException if they do not agree on every total and class
     */
    static Rivals over(int size) {
        runOtherPlans();
        Rivals rivals = new Rivals(Population.ofStaff(POLICY, size));
        for (int i = 0; i < size; i++) {
            rivals.checkAgreement(i);
        }
        return rivals;
    }

    /** Runs other sheets and other readings first, so that no figure rests on a program that has only ever seen one. */
    private static void runOtherPlans() {
        ImmutableList<Dossier> staff = Population.ofStaff(POLICY, 200);
        ImmutableList<Dossier> heads = Population.ofHeads(POLICY, 200);
        run(POLICY, heads);
        run(POLICY.reading("deduction-base", "task-line", "benchmark"), staff);
        run(POLICY.reading("above-assigned", "cap-each-line", "benchmark"), heads);
        run(POLICY.reading("late-count", "per-day", "benchmark"), staff);
        run(POLICY.reading("ad-hoc-work", "separate-points", "benchmark"), staff);
        run(POLICY.reading("score-rounding", "ratio 0.0001 half-up", "benchmark"), staff);
    }

    private static void run(Policy policy, ImmutableList<Dossier> dossiers) {
        ScoringEngine engine = ScoringEngine.of(policy);
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < dossiers.size(); i++) {
                Scorecard card = engine.score(dossiers.get(i));
                check(engine.propose(dossiers.get(i)).equals(card.proposal()), "proposal of the dossier", i);
                check(count(card.derivation()) > Population.TASKS, "number of steps", i);
            }
        }
    }

    /** Counts the steps of a derivation, and so visits every one of them. */
    static int count(Step step) {
        int steps = 1;
        for (Step part : step.parts()) {
            steps += count(part);
        }
        return steps;
    }

    private void checkAgreement(int i) {
        Scorecard card = engine.score(dossiers[i]);
        Classification level = ((Proposal.Indicative) card.proposal()).level();
        check(engine.propose(dossiers[i]).equals(card.proposal()), "proposal of the dossier", i);
        check(engine.propose(cohort, i).equals(card.proposal()), "proposal in the cohort", i);
        check(loop.levelOf(i) == levelCode(level), "class of the loop", i);
        check(loop.totalOf(i).equals(total(card)), "total of the loop", i);
        NaiveService.Outcome naive = NaiveService.assess(months[i]);
        check(naive.level() == level, "class of the naive service", i);
        check(naive.total().compareTo(withDigits(card)) == 0, "total of the naive service", i);
        check(total(card).equals(sumOfParts(card.derivation())), "sum of the derivation", i);
    }

    private static Fraction total(Scorecard card) {
        return card.total().asOptional().map(Points::value).orElseThrow();
    }

    private static int levelCode(Classification level) {
        return switch (level) {
            case EXCELLENT -> 0;
            case GOOD -> 1;
            case COMPLETED -> 2;
            case NOT_COMPLETED -> 3;
        };
    }

    /** Returns the exact total with its task points cut to the digits of the naive service. */
    private static BigDecimal withDigits(Scorecard card) {
        Fraction general = card.value("general").asOptional().orElseThrow();
        return decimal(general).add(decimal(total(card).minus(general)));
    }

    private static BigDecimal decimal(Fraction number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128);
    }

    private static Fraction sumOfParts(Step root) {
        return root.parts().stream().map(Step::contribution).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static void check(boolean agrees, String what, int place) {
        if (!agrees) {
            throw new IllegalStateException(what + " must agree with the scorecard of dossier " + place);
        }
    }
}
