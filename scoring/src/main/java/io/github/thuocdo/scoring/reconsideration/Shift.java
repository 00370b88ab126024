package io.github.thuocdo.scoring.reconsideration;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardElement;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.difference.CardDifference;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Optional;

/**
 * One thing that is otherwise than before (điểm thay đổi), with what it was and what it is, each in the type of the thing.
 *
 * <p>Example: in 2026-03, {@code element/d}, from 1/2 to 1; in 2026, {@code proposal}, from good to excellent.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Shift extends NoBean {

    /**
     * Returns the period.
     *
     * @return the period
     */
    EvaluationPeriod period();

    /**
     * Returns the stable code.
     *
     * @return what kind of thing, and after a slash which one
     */
    String code();

    /**
     * Returns what is otherwise between two cards.
     *
     * @param difference  in what they differ
     * @return the numbers, then the rules, then the proposal
     */
    static ImmutableList<Shift> of(CardDifference difference) {
        EvaluationPeriod period = difference.period();
        ImmutableList.Builder<Shift> shifts = ImmutableList.builder();
        difference
                .numbers()
                .forEach((element, number) ->
                        shifts.add(new OfNumber(period, element, number.before(), number.after())));
        difference.rules().forEach(rule -> shifts.add(new OfRule(period, rule.rule(), rule.before(), rule.after())));
        difference
                .proposal()
                .ifPresent(proposal -> shifts.add(new OfProposal(period, proposal.before(), proposal.after())));
        return shifts.build();
    }

    /**
     * A fact about the person (sự kiện).
     *
     * @param period  the period
     * @param change  what happened to it
     * @param before  the fact that stood before; empty where there was none
     * @param after  the fact that stands now; empty where there is none
     */
    record OfFact(EvaluationPeriod period, Change change, Optional<Fact> before, Optional<Fact> after)
            implements Shift {
        @Override
        public String code() {
            return "fact/" + change.key();
        }
    }

    /** A fact as a register has it (sự kiện trong hồ sơ). */
    sealed interface Fact extends NoBean {

        /**
         * A result on record.
         *
         * @param result  the result
         */
        record Recorded(Result result) implements Fact {}

        /**
         * A conclusion of an authority.
         *
         * @param conclusion  the conclusion
         */
        record Concluded(Conclusion conclusion) implements Fact {}

        /**
         * A decision on a ground.
         *
         * @param decision  the decision
         */
        record Decided(GroundDecision decision) implements Fact {}

        /**
         * A task.
         *
         * @param task  the task
         */
        record Assigned(Task task) implements Fact {}

        /**
         * Marks and findings of a period.
         *
         * @param judgement  the marks and findings
         */
        record Judged(PeriodFacts judgement) implements Fact {}
    }

    /** What happened to a fact. */
    enum Change implements Term {
        /** A result came that replaces another one. */
        RESULT_REPLACED,
        /** A result came. */
        RESULT_ADDED,
        /** A result is no more. */
        RESULT_REMOVED,
        /** A conclusion came. */
        CONCLUSION_ADDED,
        /** A conclusion is no more. */
        CONCLUSION_REMOVED,
        /** A conclusion was annulled. */
        CONCLUSION_ANNULLED,
        /** A conclusion says something else. */
        CONCLUSION_CHANGED,
        /** A decision on a ground came, or is another. */
        GROUND_DECISION,
        /** A task got more time. */
        EXTENSION_GRANTED,
        /** A task is otherwise. */
        TASK_CHANGED,
        /** Marks or findings of the authority are otherwise. */
        JUDGEMENT_CHANGED;
    }

    /**
     * A number of the sheet, or the total.
     *
     * @param period  the period
     * @param element  its element
     * @param before  the number, or why there was none; empty where the sheet had no such part
     * @param after  the number, or why there is none; empty where the sheet has no such part
     */
    record OfNumber(
            EvaluationPeriod period,
            String element,
            Optional<Observation<Fraction>> before,
            Optional<Observation<Fraction>> after)
            implements Shift {

        @Override
        public String code() {
            return element.equals(StandardElement.TOTAL.key()) ? element : "element/" + element;
        }
    }

    /**
     * A rule that was considered, with its numbers (quy định đã xem xét).
     *
     * @param period  the period
     * @param rule  the rule
     * @param before  what was found of it; empty where it was not considered
     * @param after  what is found of it; empty where it is not considered
     */
    record OfRule(
            EvaluationPeriod period,
            Provision rule,
            ImmutableList<Consideration> before,
            ImmutableList<Consideration> after)
            implements Shift {
        @Override
        public String code() {
            return "rule/" + rule.id();
        }
    }

    /**
     * The class or range that is proposed (mức xếp loại đề xuất).
     *
     * @param period  the period
     * @param before  what was proposed; empty where nothing was
     * @param after  what is proposed; empty where nothing is
     */
    record OfProposal(EvaluationPeriod period, Optional<Proposal> before, Optional<Proposal> after) implements Shift {
        @Override
        public String code() {
            return "proposal";
        }
    }

    /**
     * A result on record that rests on what changed, and still stands (kết quả đã có).
     *
     * @param result  the result
     */
    record OfRecordedResult(Result result) implements Shift {
        @Override
        public EvaluationPeriod period() {
            return result.period();
        }

        @Override
        public String code() {
            return "recorded-result/" + result.id();
        }
    }
}
