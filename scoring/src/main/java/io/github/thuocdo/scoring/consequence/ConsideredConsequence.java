package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;

/**
 * A rule on consequences that was considered for a person (quy định đã xem xét), applying or not.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param state  whether it applies
 * @param reason  why
 * @param particulars  the values on which the reason rests
 * @param evidence  the ids of the results or conclusions behind it
 */
public record ConsideredConsequence(
        ConsequenceRule rule, State state, Reason reason, Particulars particulars, ImmutableList<String> evidence) {
    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the reason is told with other particulars
     */
    public ConsideredConsequence {
        checkArgument(
                particulars.getClass() == reason.told(),
                "reason (%s) must be told with %s, not with %s",
                reason.key(),
                reason.told().getSimpleName(),
                particulars.getClass().getSimpleName());
    }

    /**
     * The values on which a reason rests: classes, periods, forms and shares as values, never as a text.
     *
     * <p>Implementations are immutable and thread-safe.
     */
    public sealed interface Particulars extends NoBean, Serializable {

        /** No values: the reason says all. */
        record None() implements Particulars {}

        /**
         * A period.
         *
         * @param period  the period
         */
        record OnPeriod(EvaluationPeriod period) implements Particulars {}

        /**
         * The class of a period.
         *
         * @param level  the class
         * @param period  the period
         */
        record OnClass(Classification level, EvaluationPeriod period) implements Particulars {}

        /**
         * A class of the last of consecutive periods, each of which has one that the rule asks for.
         *
         * @param level  the class of the last period
         * @param periods  the periods, in their order
         */
        record OnSeries(Classification level, ImmutableList<EvaluationPeriod> periods) implements Particulars {}

        /**
         * Disciplinary decisions.
         *
         * @param forms  their forms, each once
         */
        record OnForms(ImmutableList<DisciplineForm> forms) implements Particulars {}

        /**
         * A vote of confidence, which is its own evidence.
         *
         * @param vote  the vote
         * @param limit  the share that is still allowed, from 0 to 1
         */
        record OnVote(ConfidenceVote vote, Fraction limit) implements Particulars {}
    }

    /** Whether a rule applies. */
    public enum State implements Term {
        /** It applies: its measures are proposed. */
        APPLIES,
        /** It does not apply. */
        DOES_NOT_APPLY,
        /** Nobody can say yet: an outcome is missing or still to be decided. */
        OPEN
    }

    /** Why a rule applies or not. */
    public enum Reason implements Term {
        /** The class asked for was given in every year asked for. */
        CLASSED(State.APPLIES, Particulars.OnSeries.class),
        /** Another class was given. */
        OTHER_CLASS(State.DOES_NOT_APPLY, Particulars.OnClass.class),
        /** There is no class by law, so there is no consequence of one. */
        NOT_CLASSIFIED(State.DOES_NOT_APPLY, Particulars.OnPeriod.class),
        /** The class is undetermined, so there is no consequence of one yet. */
        UNDETERMINED(State.OPEN, Particulars.OnPeriod.class),
        /** The authority has to decide first, so there is no consequence yet. */
        PENDING(State.OPEN, Particulars.OnPeriod.class),
        /** The period is left out, or has a score and no class. */
        NO_CLASS(State.DOES_NOT_APPLY, Particulars.OnPeriod.class),
        /** No outcome of the period is on record. */
        NOTHING_ON_RECORD(State.OPEN, Particulars.OnPeriod.class),
        /** Several results of the period say different things. */
        RESULTS_CONTRADICT(State.OPEN, Particulars.OnPeriod.class),
        /** A disciplinary decision of a form asked for. */
        DISCIPLINED(State.APPLIES, Particulars.OnForms.class),
        /** A disciplinary decision of a form asked for, and the authority has not found what the text asks besides. */
        AWAITS_FINDING(State.OPEN, Particulars.OnForms.class),
        /** So many disciplinary decisions as asked for in the term of office. */
        DISCIPLINED_IN_TERM(State.APPLIES, Particulars.OnForms.class),
        /** Not so many disciplinary decisions in the term of office. */
        FEWER_IN_TERM(State.DOES_NOT_APPLY, Particulars.None.class),
        /** So many disciplinary decisions as asked for, and the term of office is not on record. */
        TERM_NOT_RECORDED(State.OPEN, Particulars.OnForms.class),
        /** The decisions that there were are annulled. */
        DISCIPLINE_ANNULLED(State.DOES_NOT_APPLY, Particulars.None.class),
        /** There was no such decision. */
        NO_DISCIPLINE(State.DOES_NOT_APPLY, Particulars.None.class),
        /** More low-confidence votes than the share allowed. */
        LOW_CONFIDENCE(State.APPLIES, Particulars.OnVote.class),
        /** Not more low-confidence votes than the share allowed. */
        NOT_MORE_LOW_CONFIDENCE(State.DOES_NOT_APPLY, Particulars.OnVote.class),
        /** There was no vote. */
        NO_VOTE(State.DOES_NOT_APPLY, Particulars.None.class),
        /** The period was monitored. */
        MONITORED(State.APPLIES, Particulars.OnPeriod.class),
        /** The period was not monitored, or has no score. */
        NOT_MONITORED(State.DOES_NOT_APPLY, Particulars.OnPeriod.class),
        /** It is for everybody. */
        FOR_EVERYBODY(State.APPLIES, Particulars.None.class);

        private final State state;
        private final Class<? extends Particulars> told;

        Reason(State state, Class<? extends Particulars> told) {
            this.state = state;
            this.told = told;
        }

        /**
         * Returns whether a rule considered for this reason applies.
         *
         * @return the state
         */
        public State state() {
            return state;
        }

        /**
         * Returns with which values the reason is told.
         *
         * @return the kind of particulars
         */
        public Class<? extends Particulars> told() {
            return told;
        }
    }

    /**
     * Returns the stable code of what happened: the id of the provision, a slash, and the key of the reason.
     *
     * @return the code, such as {@code 80.lower-or-leave/classed}
     */
    public String code() {
        return rule.id() + "/" + reason.key();
    }
}
