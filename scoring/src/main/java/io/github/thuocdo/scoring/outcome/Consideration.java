package io.github.thuocdo.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.validity.Term;
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
 * @param particulars  what happened, with the values on which it rests
 * @param evidence  the facts on which it rests
 */
public record Consideration(
        Provision provision, Outcome outcome, Particulars particulars, ImmutableList<CitedFact> evidence)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param provision  the rule
     * @param outcome  whether it applied
     * @param particulars  what happened, with the values on which it rests
     * @param evidence  the facts on which it rests
     */
    public Consideration {
        requireNonNull(provision, "provision");
        requireNonNull(outcome, "outcome");
        requireNonNull(particulars, "particulars");
        requireNonNull(evidence, "evidence");
    }

    /** Whether a rule applied. */
    public enum Outcome implements Term {
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
        return new Consideration(provision, outcome, new Particulars.Plain(reason), ImmutableList.of());
    }

    /**
     * Returns what happened.
     *
     * @return the reason
     */
    public Reason reason() {
        return particulars.reason();
    }

    /**
     * Returns whether the rule read a class of the organization or of another channel that is itself a proposal.
     *
     * @return true if nobody has decided that class yet
     */
    public boolean restsOnProposal() {
        return (particulars instanceof Particulars.OnOrganization headed && headed.standing() == ClassStanding.PROPOSED)
                || (particulars instanceof Particulars.OnChannel own && own.standing() == ClassStanding.PROPOSED);
    }

    /**
     * Returns the stable code of what happened: the id of the provision, a slash, and the key of the reason.
     *
     * @return the code, such as {@code 335.quota/full}
     */
    public String code() {
        return provision.id() + "/" + reason().key();
    }

    /** What happened when a rule was considered. */
    public enum Reason implements Term {
        /** A band: the total lies in it. */
        REACHED(Particulars.OnBand.class),
        /** A band: the total lies below it. */
        NOT_REACHED(Particulars.OnBand.class),
        /** A band: the total lies above it. */
        EXCEEDED(Particulars.OnBand.class),
        /** A ground: a conclusion counts. */
        ESTABLISHED(Particulars.OnGrounds.class),
        /** A ground: there is no conclusion. */
        NO_CONCLUSION(Particulars.OnGrounds.class),
        /** A ground: the conclusions there are do not count. */
        DOES_NOT_COUNT(Particulars.OnGrounds.class),
        /** A ground: the authority has to decide whether or when it counts. */
        AWAITS_DECISION(Particulars.OnGrounds.class),
        /** A ground that is weighed: the authority decided that it counts. */
        DECIDED_TO_COUNT(Particulars.OnGrounds.class),
        /** A ground that is weighed: the authority decided that it does not count. */
        DECIDED_NOT_TO_COUNT(Particulars.OnGrounds.class),
        /** A ground that is weighed: it counts as long as the authority has not decided otherwise. */
        COUNTS_UNLESS_DECIDED(Particulars.OnGrounds.class),
        /** Time served: shorter than the minimum. */
        SERVED_TOO_SHORT(Particulars.OnService.class),
        /** Time served: long enough. */
        SERVED_LONG_ENOUGH(Particulars.OnService.class),
        /** Time served: nobody knows. */
        SERVICE_UNKNOWN(Particulars.OnService.class),
        /** A condition on a number: it is met. */
        CONDITION_MET(Particulars.OnNumber.class),
        /** A condition on a number: it is not met. */
        CONDITION_UNMET(Particulars.OnNumber.class),
        /** A condition on a number that is missing. */
        CONDITION_UNKNOWN(Particulars.OnNumber.class),
        /** Time away: it lies in the band. */
        AWAY_TOO_LONG(Particulars.OnLeave.class),
        /** Time away: it does not lie in the band. */
        AWAY_SHORT_ENOUGH(Particulars.OnLeave.class),
        /** A condition on the period, the post or the service alone: it is met. */
        CIRCUMSTANCE_GIVEN(Particulars.Plain.class),
        /** A condition on the period, the post or the service alone: it is not met. */
        CIRCUMSTANCE_NOT_GIVEN(Particulars.Plain.class),
        /** A clause of which it is open whether the text has it: by the reading adopted it is not applied. */
        CLAUSE_NOT_APPLIED(Particulars.OnReading.class),
        /** A clause that could not be read: nobody can say what follows from it. */
        CLAUSE_UNREAD(Particulars.OnReading.class),
        /** Shortcomings: none was pointed out. */
        NO_SHORTCOMING(Particulars.OnGrounds.class),
        /** Shortcomings: each that was pointed out is remedied. */
        SHORTCOMINGS_REMEDIED(Particulars.OnGrounds.class),
        /** Shortcomings: one was pointed out, and nobody concluded that it is remedied. */
        SHORTCOMING_OPEN(Particulars.OnGrounds.class),
        /** A ladder: the band of a class is reached and a requirement is not met, so that a lower class follows. */
        LOWERED_BY_REQUIREMENT(Particulars.OnLevel.class),
        /** A ladder: the band of a class is reached and a requirement is not met; the authority decides. */
        REFERRED_BY_REQUIREMENT(Particulars.Plain.class),
        /** A ladder: no class is reached. */
        BEYOND_LADDER(Particulars.Plain.class),
        /** The organization's class stands beside that of its head. */
        CONSIDERED_TOGETHER(Particulars.OnOrganization.class),
        /** The person's own class in another channel stands beside this one. */
        OWN_RESULT_BESIDE(Particulars.OnChannel.class),
        /** The person's own class in another channel is not there yet, although it comes first. */
        OWN_RESULT_MISSING(Particulars.OnChannel.class),
        /** The person has no class in another channel, lawfully. */
        NO_OWN_RESULT(Particulars.OnChannel.class),
        /** The class is not above the person's own in another channel. */
        WITHIN_OWN_RESULT(Particulars.OnChannel.class),
        /** The class is limited to the person's own in another channel. */
        LIMITED_BY_OWN_RESULT(Particulars.OnChannel.class),
        /** The head's limit: the organization's class is lower. */
        LIMITED_BY_ORGANIZATION(Particulars.OnOrganization.class),
        /** The head's limit: the class is not above that of the organization. */
        WITHIN_ORGANIZATION(Particulars.OnOrganization.class),
        /** The head's limit: the organization has no class yet. */
        ORGANIZATION_NOT_CLASSIFIED(Particulars.OnOrganization.class),
        /** The head's limit: the person heads no organization at the end of the period. */
        HEADS_NO_ORGANIZATION(Particulars.Plain.class),
        /** A class that may not be exceeded. */
        BLOCKED_ABOVE(Particulars.OnLevel.class),
        /** The quota: there is a place. */
        PLACE_GIVEN(Particulars.OnScope.class),
        /** The quota: the places are taken by higher-ranked candidates. */
        PLACES_TAKEN(Particulars.OnScope.class),
        /** The quota: several stand equal and there is not a place for all. */
        TIED(Particulars.OnScope.class),
        /** The quota: a tie ahead could not be settled. */
        BEHIND_A_TIE(Particulars.OnScope.class),
        /** The quota: the authority's order is needed. */
        ORDER_MISSING(Particulars.OnScope.class),
        /** The quota: the share is to be recorded and is not. */
        RATE_MISSING(Particulars.OnScope.class),
        /** The quota: the share is advice, and no more have the class. */
        WITHIN_ADVICE(Particulars.OnScope.class),
        /** The quota: the share is advice, and more have the class; nobody is refused. */
        BEYOND_ADVICE(Particulars.OnScope.class),
        /** The quota: the scope is too small for any place, or too small to say more. */
        GROUP_TOO_SMALL(Particulars.OnScope.class),
        /** The quota: the person is no candidate. */
        NO_CANDIDATE(Particulars.OnAnotherBoard.class);

        private final Class<? extends Particulars> told;

        Reason(Class<? extends Particulars> told) {
            this.told = told;
        }

        /** The kind of values with which the reason is told, unless they are kept back. */
        Class<? extends Particulars> told() {
            return told;
        }
    }
}
