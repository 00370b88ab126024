package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the facts of a period are to come to (đích nhắm).
 *
 * @param mood  in general
 * @param total  the total that is aimed at; empty where none is
 * @param trouble  whether something may happen besides
 */
record Aim(Mood mood, Optional<Fraction> total, Trouble trouble) {

    /** Whether grounds, leave or a missing month may come on top of what is aimed at. */
    enum Trouble {
        /** They may. */
        POSSIBLE,
        /** Nothing happens but what is aimed at. */
        NONE
    }

    Aim(Mood mood, Optional<Fraction> total) {
        this(mood, total, Trouble.POSSIBLE);
    }

    boolean isDisturbed() {
        return trouble == Trouble.POSSIBLE;
    }

    /** How somebody did in a period. */
    enum Mood {
        /** As well as can be. */
        BEST,
        /** So that the total stands at an edge, or one step beside it. */
        AT_EDGE,
        /** Each number for itself, at one of its edges or anywhere. */
        MIXED,
        /** As badly as can be. */
        WORST
    }

    static final Aim BEST = new Aim(Mood.BEST, Optional.empty());
    static final Aim BEST_AND_NOTHING_ELSE = new Aim(Mood.BEST, Optional.empty(), Trouble.NONE);
    static final Aim WORST_AND_NOTHING_ELSE = new Aim(Mood.WORST, Optional.empty(), Trouble.NONE);
    static final Aim WORST = new Aim(Mood.WORST, Optional.empty());
    private static final Aim MIXED = new Aim(Mood.MIXED, Optional.empty());
    private static final Fraction HUNDREDTH = Fraction.of(1, 100);
    private static final Fraction MILLIONTH = Fraction.of(1, 1_000_000);

    /** Chooses an aim for a period of one subject. */
    static Aim of(Choices choices, Demand demand) {
        int choice = choices.below(100);
        if (choice < 12) {
            return BEST;
        }
        if (choice < 55 && !demand.totals().isEmpty()) {
            return atEdge(choices, demand);
        }
        return choice < 92 ? MIXED : WORST;
    }

    /** Aims at an edge of the classes, or directly beside one. */
    static Aim atEdge(Choices choices, Demand demand) {
        if (demand.totals().isEmpty()) {
            return BEST;
        }
        Fraction edge = choices.oneOf(demand.totals());
        ImmutableList<Fraction> beside = beside(edge, demand);
        return new Aim(Mood.AT_EDGE, Optional.of(choices.oneOf(beside)));
    }

    /** The edge, the neighbours of an exact total, and where the total is rounded those of the number that is rounded up to it. */
    private static ImmutableList<Fraction> beside(Fraction edge, Demand demand) {
        ImmutableList.Builder<Fraction> beside = ImmutableList.builder();
        beside.add(edge, edge.minus(HUNDREDTH), edge.plus(HUNDREDTH), edge.minus(MILLIONTH));
        recorded(demand).ifPresent(rounding -> {
            Fraction half = edge.minus(rounding.step().dividedBy(Fraction.of(2)));
            beside.add(half, half.minus(MILLIONTH));
        });
        return beside.build();
    }

    private static Optional<Rounding> recorded(Demand demand) {
        Optional<ScoreRounding> rounding = Stream.concat(demand.facts().stream(), demand.longer().stream())
                .map(Sheet::rounding)
                .map(question -> question.value())
                .findFirst();
        boolean isShort = demand.kind().months() <= PeriodKind.QUARTER.months();
        return rounding.flatMap(stages -> isShort ? stages.month() : stages.year());
    }

    /** Aims at a number and at nothing beside it; nothing else happens. */
    static Aim exactly(Fraction total) {
        return new Aim(Mood.AT_EDGE, Optional.of(total), Trouble.NONE);
    }

    /** The same mood with another total to aim at. */
    static Aim at(Fraction total) {
        return new Aim(Mood.AT_EDGE, Optional.of(total));
    }
}
