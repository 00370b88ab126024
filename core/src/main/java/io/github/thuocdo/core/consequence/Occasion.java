package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;

/**
 * What must have happened for a consequence (căn cứ phát sinh hệ quả).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Occasion extends NoBean, Serializable {

    /**
     * Returns the kind of period after which the question is asked.
     *
     * @return the kind
     */
    PeriodKind periodKind();

    /**
     * One of these classes in so many consecutive periods, the last of which is the one asked about.
     *
     * <p>Example: "not completed" in two consecutive years (the law of 2008, as amended in 2019), in one year (Law 80/2025/QH15, Art 27.1).
     *
     * @param levels  the classes, at least one
     * @param periodKind  the kind of period
     * @param consecutive  in how many consecutive periods, at least one
     */
    record Classed(ImmutableSet<Classification> levels, PeriodKind periodKind, int consecutive) implements Occasion {
        /**
         * Checks that some class in some period is meant.
         *
         * @throws IllegalArgumentException if there is no class or no period
         */
        public Classed {
            checkArgument(!levels.isEmpty(), "levels (%s) of an occasion must name a class", levels);
            checkArgument(consecutive >= 1, "consecutive (%s) must be at least one period", consecutive);
        }
    }

    /**
     * A disciplinary decision of one of these forms that took effect in the period and is not annulled.
     *
     * @param forms  the forms, at least one
     * @param periodKind  the kind of period
     * @param enough  whether the discipline is enough, or the authority has to find something besides
     */
    record Disciplined(
            ImmutableSet<DisciplineForm> forms, PeriodKind periodKind, Interpretation<AfterDiscipline> enough)
            implements Occasion {
        /**
         * Checks that some form is meant.
         *
         * @throws IllegalArgumentException if there is no form
         */
        public Disciplined {
            checkForms(forms);
        }
    }

    /**
     * So many disciplinary decisions of these forms within the person's term of office that are not annulled, the last of them in the
     * period or before it.
     *
     * <p>Example: twice in a term (Decree 115/2020, Art 55, as amended by Decree 85/2023).
     *
     * @param forms  the forms, at least one
     * @param times  how many decisions, at least two
     * @param periodKind  the kind of period
     */
    record DisciplinedInTerm(ImmutableSet<DisciplineForm> forms, int times, PeriodKind periodKind) implements Occasion {
        /**
         * Checks that some form is meant, more than once.
         *
         * @throws IllegalArgumentException if there is no form, or one decision is enough
         */
        public DisciplinedInTerm {
            checkForms(forms);
            checkArgument(times >= 2, "times (%s) of discipline in a term must be at least two", times);
        }
    }

    private static void checkForms(ImmutableSet<DisciplineForm> forms) {
        checkArgument(!forms.isEmpty(), "forms (%s) of an occasion must name a form of discipline", forms);
    }

    /**
     * A vote in the period with more than so large a share of low confidence; exactly that share is not more.
     *
     * @param moreThan  the share, from 0 to below 1
     * @param periodKind  the kind of period
     */
    record LowConfidence(@PerCent Fraction moreThan, PeriodKind periodKind) implements Occasion {
        /**
         * Checks that the share can be exceeded.
         *
         * @throws IllegalArgumentException if the share is negative or nobody could exceed it
         */
        public LowConfidence {
            checkArgument(
                    moreThan.signum() >= 0 && moreThan.compareTo(Fraction.ONE) < 0,
                    "moreThan (%s) must be a share from 0 to below 1",
                    moreThan);
        }
    }

    /**
     * A period that was monitored: it has a score, whatever score.
     *
     * @param periodKind  the kind of period
     */
    record Monitored(PeriodKind periodKind) implements Occasion {}

    /**
     * Every period of a kind, whatever its outcome.
     *
     * @param periodKind  the kind of period
     */
    record Every(PeriodKind periodKind) implements Occasion {}
}
