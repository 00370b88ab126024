package io.github.thuocdo.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.work.TaskLine;
import java.io.Serializable;

/**
 * The fact behind a step (minh chứng).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Evidence extends NoBean, Serializable {

    /**
     * A task line, with its faults and delays and what the policy takes for them.
     *
     * @param line  the line
     * @param byFaults  what each fault takes of what it hits, each time, in the order of the line; 0 where it is excused, and empty where
     *     nothing was counted for faults
     * @param byDelays  the same of delays; 0 too where the whole line was late, of which they are only the reasons
     * @param byLateness  what the delay of the whole line takes of each product; empty where it was not late or nothing was counted
     */
    record Work(
            TaskLine line,
            ImmutableList<Fraction> byFaults,
            ImmutableList<Fraction> byDelays,
            ImmutableList<Fraction> byLateness)
            implements Evidence {
        /** Checks that nothing is null. */
        public Work {
            requireNonNull(line, "line");
            requireNonNull(byFaults, "byFaults");
            requireNonNull(byDelays, "byDelays");
            requireNonNull(byLateness, "byLateness");
        }
    }

    /**
     * A mark on a form.
     *
     * @param mark  the mark
     */
    record Marked(Mark mark) implements Evidence {
        /** Checks that nothing is null. */
        public Marked {
            requireNonNull(mark, "mark");
        }
    }

    /**
     * The score of a shorter period.
     *
     * @param score  the score
     */
    record Period(PeriodScore score) implements Evidence {
        /** Checks that nothing is null. */
        public Period {
            requireNonNull(score, "score");
        }
    }

    /**
     * The scores of the people under management. Only counts of them may be shown to anybody but the authority.
     *
     * @param scores  the scores
     */
    record Managed(ImmutableList<ManagedScore> scores) implements Evidence {
        /** Checks that nothing is null. */
        public Managed {
            requireNonNull(scores, "scores");
        }
    }

    /**
     * The authority's finding on a unit criterion.
     *
     * @param assessment  the finding
     */
    record Found(Assessment assessment) implements Evidence {
        /** Checks that nothing is null. */
        public Found {
            requireNonNull(assessment, "assessment");
        }
    }

    /**
     * A figure taken over from elsewhere.
     *
     * @param supplied  the figure with its source
     */
    record Taken(Supplied supplied) implements Evidence {
        /** Checks that nothing is null. */
        public Taken {
            requireNonNull(supplied, "supplied");
        }
    }

    /**
     * A rounding that the policy asks for.
     *
     * @param rounding  the rounding
     */
    record Rounded(Rounding rounding) implements Evidence {
        /** Checks that nothing is null. */
        public Rounded {
            requireNonNull(rounding, "rounding");
        }
    }

    /**
     * How many tasks of the plan were looked at, and which of them did not pass.
     *
     * @param passed  the number of those that passed
     * @param of  the number of all
     * @param others  those that did not
     */
    record Tasks(int passed, int of, ImmutableList<TaskLine> others) implements Evidence {
        /** Checks that nothing is null. */
        public Tasks {
            requireNonNull(others, "others");
        }
    }

    /**
     * The classes of units.
     *
     * @param units  the units
     * @param proposed  how many of the classes nobody has decided yet
     */
    record Units(ImmutableList<UnitClass> units, int proposed) implements Evidence {
        /** Checks that nothing is null. */
        public Units {
            requireNonNull(units, "units");
        }
    }
}
