package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What the round and the plain service make of one register, compared before anything is timed. */
final class Outcomes {

    private static final int DIGITS = 20;

    private Outcomes() {}

    /**
     * Compares the two on every total of a month and a year, and on every class after the quota.
     *
     * @param register  the register
     * @return the round
     * @throws IllegalStateException if they differ anywhere
     */
    static AgencyRound agreed(Register register) {
        AgencyRound round = AgencyRound.of(AgencyYear.POLICY, register, AgencyYear.AGENCY, AgencyYear.YEAR);
        List<PlainService.Outcome> outcomes = PlainService.round(
                register, AgencyYear.AGENCY, AgencyYear.YEAR.firstMonth().getYear());
        check(round.placements().size() == outcomes.size(), "number of people", "agency");
        for (PlainService.Outcome outcome : outcomes) {
            compare(outcome, round);
        }
        return round;
    }

    private static void compare(PlainService.Outcome outcome, AgencyRound round) {
        String who = outcome.cadre().text();
        for (EvaluationPeriod month : AgencyYear.YEAR.months()) {
            Scorecard card = round.months().get(outcome.cadre(), month);
            int number = month.firstMonth().getMonthValue() - 1;
            check(card != null && isSame(card, outcome.months()[number]), "total of month " + month, who);
        }
        Placement placement = round.placementOf(outcome.cadre()).orElseThrow();
        check(isSame(placement.scorecard(), outcome.total()), "total of the year", who);
        check(
                placement.proposal() instanceof Proposal.Pending == outcome.referred(),
                "reference to the authority",
                who);
        if (placement.proposal() instanceof Proposal.Classified classified) {
            check(classified.level() == outcome.level(), "class", who);
        }
    }

    /** The same number to twenty digits: exactly the same where the number ends there. */
    private static boolean isSame(Scorecard card, BigDecimal plain) {
        return total(card)
                        .toBigDecimal(MathContext.DECIMAL128)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .compareTo(plain.setScale(DIGITS, RoundingMode.HALF_EVEN))
                == 0;
    }

    private static Fraction total(Scorecard card) {
        return card.total().asOptional().map(Points::value).orElseThrow();
    }

    /**
     * Writes down everything that two runs of one register must have in common.
     *
     * @param round  the round
     * @return a line a person, with the totals as fractions
     */
    static String text(AgencyRound round) {
        StringBuilder text = new StringBuilder();
        for (Placement placement : round.placements()) {
            text.append(placement.cadre().text()).append(' ').append(placement.proposal());
            text.append(' ').append(total(placement.scorecard()));
            for (Scorecard card : round.months().row(placement.cadre()).values()) {
                text.append(' ').append(total(card));
            }
            text.append(' ').append(placement.considerations()).append('\n');
        }
        return text.toString();
    }

    /**
     * Counts the people of a class after the quota.
     *
     * @param round  the round
     * @param level  the class
     * @return how many
     */
    static long count(AgencyRound round, Classification level) {
        return round.proposals().values().stream()
                .filter(new Proposal.Classified(level)::equals)
                .count();
    }

    private static void check(boolean agrees, String what, String who) {
        if (!agrees) {
            throw new IllegalStateException(what + " must agree for " + who);
        }
    }
}
