package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.consequence.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure that the law attaches to an outcome (biện pháp đề xuất), with its citation. A competent authority decides on it.
 *
 * <p>Example: after "not completed" in 2026, Law 80/2025/QH15, Art 27.1c: a lower position or leaving the service, to be considered; leaving
 * is decided within 30 days of the class.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param because  the rule, and why it applies
 * @param provisional  true while the class on which it rests is itself only proposed
 * @param decidedOn  the day on which the class was decided, where it rests on one
 */
public record ProposedMeasure(ConsideredConsequence because, boolean provisional, Optional<LocalDate> decidedOn) {
    /**
     * Returns the rule with its citation.
     *
     * @return the rule
     */
    public ConsequenceRule rule() {
        return because.rule();
    }

    /**
     * Returns what is proposed. Several are alternatives where they are considered, and all that the outcome is a basis of otherwise.
     *
     * @return the measures
     */
    public ImmutableSet<PersonnelMeasure> measures() {
        return rule().measures();
    }

    /**
     * Returns until when the time limits of one measure run that begin with the decision on the class. Another alternative of the same rule
     * has its own.
     *
     * @param measure  one of the measures
     * @param deadlines  the calendar
     * @return the deadlines; none while the class is not decided, and none for a measure that has no such time limit
     * @throws IllegalArgumentException if the measure is not one of those proposed
     */
    public ImmutableList<Deadline> deadlines(PersonnelMeasure measure, Deadlines deadlines) {
        checkArgument(measures().contains(measure), "measure (%s) must be one of %s", measure, measures());
        ImmutableList.Builder<Deadline> running = ImmutableList.builder();
        for (TimeLimit limit : rule().limits().get(measure)) {
            if (limit instanceof TimeLimit.Within within && within.start() == TimeLimit.Start.CLASSIFICATION_DECIDED) {
                decidedOn.ifPresent(day -> running.add(deadlines.of(within, day)));
            }
        }
        return running.build();
    }
}
