package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.util.Optional;

/**
 * Trouble with the results of a period (phát hiện về kết quả đã có).
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ResultFinding extends Finding {

    /**
     * Returns whom it concerns.
     *
     * @return the person, organization or collective
     */
    Subject subject();

    @Override
    default Optional<Subject> about() {
        return Optional.of(subject());
    }

    @Override
    default String where() {
        return period().toString();
    }

    /**
     * Several results stand for one subject and period.
     *
     * @param subject  about whom the results are
     * @param period  the period
     * @param results  the results, in order
     */
    record ResultGivenTwice(Subject subject, EvaluationPeriod period, ImmutableList<String> results)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ResultGivenTwice {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(results, "results");
        }
    }

    /**
     * A result that another one replaces.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param result  the result that was replaced
     */
    record ResultReplaced(Subject subject, EvaluationPeriod period, String result) implements ResultFinding {
        /** Checks that nothing is null. */
        public ResultReplaced {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(result, "result");
        }
    }

    /**
     * A result on record has another class than the rules propose. An authority may decide so; the result counts, and it is told.
     *
     * @param subject  about whom the result is
     * @param period  the period
     * @param onRecord  the class on record
     * @param proposed  the class that the rules propose
     * @param policy  the policy whose rules propose it
     */
    record ResultDiffersFromProposal(
            Subject subject, EvaluationPeriod period, Classification onRecord, Classification proposed, String policy)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ResultDiffersFromProposal {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(onRecord, "onRecord");
            requireNonNull(proposed, "proposed");
            requireNonNull(policy, "policy");
        }
    }

    /**
     * A result on record has points below 0 or above the scale of its period: it counts for nothing until somebody puts it right.
     *
     * @param subject  about whom the result is
     * @param period  the period
     * @param result  the id of the result
     * @param total  its points
     * @param scale  the most points that there are
     */
    record ResultOffScale(Subject subject, EvaluationPeriod period, String result, Points total, Points scale)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ResultOffScale {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(result, "result");
            requireNonNull(total, "total");
            requireNonNull(scale, "scale");
        }
    }

    /**
     * By a decision nobody can rate a period any more, and there is a score of it, which counts.
     *
     * @param subject  of whom it was decided
     * @param period  the period that has a score
     * @param decision  the decision
     */
    record ScoredDespiteExemption(Subject subject, EvaluationPeriod period, Decision decision)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ScoredDespiteExemption {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(decision, "decision");
        }
    }

    /**
     * A mean without a period that is still to be scored: another one will replace it.
     *
     * @param subject  whom it concerns
     * @param period  the period that is still to be scored
     */
    record ProvisionalMean(Subject subject, EvaluationPeriod period) implements ResultFinding {
        /** Checks that nothing is null. */
        public ProvisionalMean {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
        }
    }

    /**
     * Another agency judged a longer period: its score stands for those of the shorter ones in it that have none of their own.
     *
     * @param subject  whom it concerns
     * @param period  the longer period, a quarter or a half-year
     * @param source  where the score comes from
     */
    record LongerStandsForShorter(Subject subject, EvaluationPeriod period, Source source) implements ResultFinding {
        /** Checks that nothing is null. */
        public LongerStandsForShorter {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(source, "source");
        }
    }

    /**
     * There is a result of a period in which the person was not under the policy: it is by another yardstick.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param category  the category of the person in that period
     */
    record ScoredInOtherCategory(Subject subject, EvaluationPeriod period, CadreCategory category)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ScoredInOtherCategory {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(category, "category");
        }
    }

    /**
     * The total of a longer period comes out otherwise from months, from quarters, or on record.
     *
     * @param subject  whom it concerns
     * @param period  the period
     * @param onRecord  the total on record, if there is one
     * @param fromMonths  the total from the months, if they lead to one
     * @param fromQuarters  the total from the quarters, if they lead to one
     * @param counting  the total that counts; empty where none does
     */
    record RoutesDiffer(
            Subject subject,
            EvaluationPeriod period,
            Optional<Points> onRecord,
            Optional<Points> fromMonths,
            Optional<Points> fromQuarters,
            Optional<Points> counting)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public RoutesDiffer {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(onRecord, "onRecord");
            requireNonNull(fromMonths, "fromMonths");
            requireNonNull(fromQuarters, "fromQuarters");
            requireNonNull(counting, "counting");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A period was scored before the unit had issued the regulation by which it is; the score stands, and somebody has to say by what.
     *
     * @param subject  who was scored: a person, or a unit with its people
     * @param period  the period
     * @param regulation  the regulation, where it is known
     */
    record ScoredBeforeRegulation(Subject subject, EvaluationPeriod period, Optional<Decision> regulation)
            implements ResultFinding {
        /** Checks that nothing is null. */
        public ScoredBeforeRegulation {
            requireNonNull(subject, "subject");
            requireNonNull(period, "period");
            requireNonNull(regulation, "regulation");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
