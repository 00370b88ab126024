package io.github.thuocdo.scoring.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Provision;
import java.io.Serializable;

/**
 * A rule that was considered for a proposal: a band, a gate, the quota (quy định đã xem xét).
 *
 * <p>Rules that did not apply are considerations too, with the condition that was not met: only so can a petition be answered.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the rule
 * @param outcome  whether it applied
 * @param reason  what happened
 * @param arguments  the numbers and words of the explanation by name; never a colleague's name or score
 * @param evidence  the facts on which it rests
 */
public record Consideration(
        Provision provision,
        Outcome outcome,
        Reason reason,
        ImmutableMap<String, String> arguments,
        ImmutableList<CitedFact> evidence)
        implements Serializable {

    /** The name of the argument that says how far the class read by a rule has come. */
    public static final String STANDING = "standing";

    /** The {@link #STANDING} of a class that nobody has decided yet. */
    public static final String AS_PROPOSED = "proposed";

    /**
     * Checks that nothing is null.
     *
     * @param provision  the rule
     * @param outcome  whether it applied
     * @param reason  what happened
     * @param arguments  the numbers and words of the explanation by name
     * @param evidence  the facts on which it rests
     */
    public Consideration {
        requireNonNull(provision, "provision");
        requireNonNull(outcome, "outcome");
        requireNonNull(reason, "reason");
        requireNonNull(arguments, "arguments");
        requireNonNull(evidence, "evidence");
    }

    /** Whether a rule applied. */
    public enum Outcome {
        /** It applied. */
        APPLIED,
        /** It was considered and did not apply. */
        NOT_APPLIED,
        /** The authority has to decide whether it applies. */
        PENDING
    }

    /**
     * Returns a consideration without numbers and evidence.
     *
     * @param provision  the rule
     * @param outcome  whether it applied
     * @param reason  what happened
     * @return the consideration
     */
    public static Consideration of(Provision provision, Outcome outcome, Reason reason) {
        return new Consideration(provision, outcome, reason, ImmutableMap.of(), ImmutableList.of());
    }

    /**
     * Returns whether the rule read a class of the organization or of another channel that is itself a proposal.
     *
     * @return true if nobody has decided that class yet
     */
    public boolean restsOnProposal() {
        return AS_PROPOSED.equals(arguments.get(STANDING));
    }

    /**
     * Returns the stable code of what happened: the id of the provision, a slash, and the key of the reason.
     *
     * @return the code, such as {@code 335.quota/full}
     */
    public String code() {
        return provision.id() + "/" + reason.key();
    }

    /** What happened when a rule was considered. */
    public enum Reason {
        /** A band: the total lies in it. Arguments: total. */
        REACHED,
        /** A band: the total lies below it. Arguments: total. */
        NOT_REACHED,
        /** A band: the total lies above it. Arguments: total. */
        EXCEEDED,
        /** A ground: a conclusion counts. */
        ESTABLISHED,
        /** A ground: there is no conclusion. */
        NO_CONCLUSION,
        /** A ground: the conclusions there are do not count. Arguments: reason, a stable code such as annulled. */
        DOES_NOT_COUNT,
        /** A ground: the authority has to decide whether or when it counts. Arguments: reason. */
        AWAITS_DECISION,
        /** A ground that is weighed: the authority decided that it counts. */
        DECIDED_TO_COUNT,
        /** A ground that is weighed: the authority decided that it does not count. */
        DECIDED_NOT_TO_COUNT,
        /** A ground that is weighed: it counts as long as the authority has not decided otherwise. */
        COUNTS_UNLESS_DECIDED,
        /** Time served: shorter than the minimum. Arguments: served, minimum, in months. */
        SERVED_TOO_SHORT,
        /** Time served: long enough. Arguments: served, minimum, in months. */
        SERVED_LONG_ENOUGH,
        /** Time served: nobody knows. Arguments: minimum, in months. */
        SERVICE_UNKNOWN,
        /** A condition on a number: it is met. Arguments: element, value or missing, band. */
        CONDITION_MET,
        /** A condition on a number: it is not met. Arguments: element, value, band. */
        CONDITION_UNMET,
        /** A condition on a number that is missing. Arguments: element, missing, band. */
        CONDITION_UNKNOWN,
        /** Time away: it lies in the band. Arguments: months, band. */
        AWAY_TOO_LONG,
        /** Time away: it does not lie in the band. Arguments: months, band. */
        AWAY_SHORT_ENOUGH,
        /** A condition on the period, the post or the service alone: it is met. */
        CIRCUMSTANCE_GIVEN,
        /** A condition on the period, the post or the service alone: it is not met. */
        CIRCUMSTANCE_NOT_GIVEN,
        /** A clause of which it is open whether the text has it: by the reading adopted it is not applied. */
        CLAUSE_NOT_APPLIED,
        /** A clause that could not be read: nobody can say what follows from it. */
        CLAUSE_UNREAD,
        /** Shortcomings: none was pointed out. */
        NO_SHORTCOMING,
        /** Shortcomings: each that was pointed out is remedied. */
        SHORTCOMINGS_REMEDIED,
        /** Shortcomings: one was pointed out, and nobody concluded that it is remedied. */
        SHORTCOMING_OPEN,
        /** A ladder: the band of a class is reached and a requirement is not met, so that a lower class follows. Arguments: class. */
        LOWERED_BY_REQUIREMENT,
        /** A ladder: the band of a class is reached and a requirement is not met; the authority decides. */
        REFERRED_BY_REQUIREMENT,
        /** A ladder: no class is reached. */
        BEYOND_LADDER,
        /** The organization's class stands beside that of its head. Arguments: organization, class. */
        CONSIDERED_TOGETHER,
        /** The person's own class in another channel stands beside this one. Arguments: channel, class. */
        OWN_RESULT_BESIDE,
        /** The person's own class in another channel is not there yet, although it comes first. Arguments: channel. */
        OWN_RESULT_MISSING,
        /** The person has no class in another channel, lawfully. Arguments: channel. */
        NO_OWN_RESULT,
        /** The class is not above the person's own in another channel. Arguments: channel, class. */
        WITHIN_OWN_RESULT,
        /** The class is limited to the person's own in another channel. Arguments: channel, class. */
        LIMITED_BY_OWN_RESULT,
        /** The head's limit: the organization's class is lower. Arguments: organization, class. */
        LIMITED_BY_ORGANIZATION,
        /** The head's limit: the class is not above that of the organization. Arguments: organization, class. */
        WITHIN_ORGANIZATION,
        /** The head's limit: the organization has no class yet. */
        ORGANIZATION_NOT_CLASSIFIED,
        /** The head's limit: the person heads no organization at the end of the period. */
        HEADS_NO_ORGANIZATION,
        /** A class that may not be exceeded. Arguments: class. */
        BLOCKED_ABOVE,
        /** The quota: there is a place. Arguments: scope, base, rate, places. */
        PLACE_GIVEN,
        /** The quota: the places are taken by higher-ranked candidates. Arguments: scope, base, rate, places. */
        PLACES_TAKEN,
        /** The quota: several stand equal and there is not a place for all. Arguments: scope, places, open. */
        TIED,
        /** The quota: a tie ahead could not be settled. Arguments: scope, places. */
        BEHIND_A_TIE,
        /** The quota: the authority's order is needed. Arguments: scope, places. */
        ORDER_MISSING,
        /** The quota: the share is to be recorded and is not. Arguments: scope. */
        RATE_MISSING,
        /** The quota: the share is advice, and no more have the class. Arguments: scope, base, rate, places. */
        WITHIN_ADVICE,
        /** The quota: the share is advice, and more have the class; nobody is refused. Arguments: scope, base, rate, places. */
        BEYOND_ADVICE,
        /** The quota: the scope is too small for any place, or too small to say more. Arguments: scope. */
        GROUP_TOO_SMALL,
        /** The quota: the person is no candidate. */
        NO_CANDIDATE;

        /**
         * Returns the stable word for the reason.
         *
         * @return the key, such as {@code not-reached}
         */
        public String key() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }
}
