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
    /** Checks that nothing is null. */
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
    public static Consideration of(Provision provision, Outcome outcome, Particulars.Reason reason) {
        return new Consideration(provision, outcome, new Particulars.Plain(reason), ImmutableList.of());
    }

    /**
     * Returns what happened.
     *
     * @return the reason
     */
    public Particulars.Reason reason() {
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
     * Returns whether it is for this rule that there is no class yet.
     *
     * @param reason  why there is no class
     * @return true if the reason names the rule, and the rule waits for a decision or a fact
     */
    public boolean isAwaitedBy(ProposalReason reason) {
        return outcome == Outcome.PENDING
                && reason instanceof ProposalReason.ByRule named
                && named.rule().equals(provision);
    }

    /**
     * Returns the stable code of what happened: the id of the provision, a slash, and the key of the reason.
     *
     * @return the code, such as {@code 335.quota/full}
     */
    public String code() {
        return provision.id() + "/" + reason().key();
    }
}
