package io.github.thuocdo.scoring.history;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.consequence.ConsequenceRule;

/**
 * A rule on consequences that was considered for a person (quy định đã xem xét), applying or not.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param state  whether it applies
 * @param reason  why
 * @param arguments  the words and numbers of the explanation by name
 * @param evidence  the ids of the results, conclusions or minutes behind it
 */
public record ConsideredConsequence(
        ConsequenceRule rule,
        State state,
        Reason reason,
        ImmutableMap<String, String> arguments,
        ImmutableList<String> evidence) {
    /**
     * Checks that nothing is null.
     *
     * @param rule  the rule
     * @param state  whether it applies
     * @param reason  why
     * @param arguments  the words and numbers of the explanation by name
     * @param evidence  the ids of the results, conclusions or minutes behind it
     */
    public ConsideredConsequence {
        requireNonNull(rule, "rule");
        requireNonNull(state, "state");
        requireNonNull(reason, "reason");
        requireNonNull(arguments, "arguments");
        requireNonNull(evidence, "evidence");
    }

    /** Whether a rule applies. */
    public enum State {
        /** It applies: its measures are proposed. */
        APPLIES,
        /** It does not apply. */
        DOES_NOT_APPLY,
        /** Nobody can say yet: an outcome is missing or still to be decided. */
        OPEN
    }

    /** Why a rule applies or not. */
    public enum Reason {
        /** The class asked for was given in every year asked for. Arguments: class, periods. */
        CLASSED(State.APPLIES),
        /** Another class was given. Arguments: period, class. */
        OTHER_CLASS(State.DOES_NOT_APPLY),
        /** There is no class by law, so there is no consequence of one. Arguments: period. */
        NOT_CLASSIFIED(State.DOES_NOT_APPLY),
        /** The class is undetermined, so there is no consequence of one yet. Arguments: period. */
        UNDETERMINED(State.OPEN),
        /** The authority has to decide first, so there is no consequence yet. Arguments: period. */
        PENDING(State.OPEN),
        /** The period is left out, or has a score and no class. Arguments: period. */
        NO_CLASS(State.DOES_NOT_APPLY),
        /** No outcome of the period is on record. Arguments: period. */
        NOTHING_ON_RECORD(State.OPEN),
        /** Several results of the period say different things. Arguments: period. */
        RESULTS_CONTRADICT(State.OPEN),
        /** A disciplinary decision of a form asked for. Arguments: forms. */
        DISCIPLINED(State.APPLIES),
        /** A disciplinary decision of a form asked for, and the authority has not found what the text asks besides. Arguments: forms. */
        AWAITS_FINDING(State.OPEN),
        /** So many disciplinary decisions as asked for in the term of office. Arguments: forms. */
        DISCIPLINED_IN_TERM(State.APPLIES),
        /** Not so many disciplinary decisions in the term of office. */
        FEWER_IN_TERM(State.DOES_NOT_APPLY),
        /** So many disciplinary decisions as asked for, and the term of office is not on record. Arguments: forms. */
        TERM_NOT_RECORDED(State.OPEN),
        /** The decisions that there were are annulled. */
        DISCIPLINE_ANNULLED(State.DOES_NOT_APPLY),
        /** There was no such decision. */
        NO_DISCIPLINE(State.DOES_NOT_APPLY),
        /** More low-confidence votes than the share allowed. Arguments: share, limit. */
        LOW_CONFIDENCE(State.APPLIES),
        /** Not more low-confidence votes than the share allowed. Arguments: share, limit. */
        NOT_MORE_LOW_CONFIDENCE(State.DOES_NOT_APPLY),
        /** There was no vote. */
        NO_VOTE(State.DOES_NOT_APPLY),
        /** The period was monitored. Arguments: period. */
        MONITORED(State.APPLIES),
        /** The period was not monitored, or has no score. Arguments: period. */
        NOT_MONITORED(State.DOES_NOT_APPLY),
        /** It is for everybody. */
        FOR_EVERYBODY(State.APPLIES);

        private final State state;

        Reason(State state) {
            this.state = state;
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
         * Returns the stable word for the reason.
         *
         * @return the key, such as {@code other-class}
         */
        public String key() {
            return Ascii.toLowerCase(name()).replace('_', '-');
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
