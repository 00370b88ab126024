package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;

/**
 * What comes out of an evaluation in words (kết quả, bằng lời): a proposal, why there is none, a rule that was considered. Trouble in the facts is
 * said by {@link FindingText}.
 */
public final class OutcomeText {

    private OutcomeText() {}

    /**
     * Says what is proposed.
     *
     * @param proposal  the proposal
     * @param policy  the policy by which it is
     * @param language  the language
     * @return one sentence without a full stop, with the reason where there is no class
     */
    public static String of(Proposal proposal, Policy policy, Language language) {
        return wording(policy, language).proposal(requireNonNull(proposal, "proposal"));
    }

    /**
     * Says why a proposal is no class.
     *
     * @param reason  the reason
     * @param policy  the policy by which it is
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(ProposalReason reason, Policy policy, Language language) {
        return wording(policy, language).reason(requireNonNull(reason, "reason"));
    }

    /**
     * Says why a number or a class is not there.
     *
     * @param reason  the reason
     * @param policy  the policy by which it is
     * @param language  the language
     * @return one sentence without a full stop; the words that somebody recorded are quoted as they are
     */
    public static String of(AbsenceReason reason, Policy policy, Language language) {
        return wording(policy, language).reason(requireNonNull(reason, "reason"));
    }

    /**
     * Says what happened when a rule was considered.
     *
     * @param consideration  the rule, and whether it applied
     * @param policy  the policy by which it is
     * @param language  the language
     * @return one sentence without a full stop; it does not name the rule
     */
    public static String of(Consideration consideration, Policy policy, Language language) {
        return FindingWords.consideration(wording(policy, language), requireNonNull(consideration, "consideration"));
    }

    private static Wording wording(Policy policy, Language language) {
        return Wording.exact(requireNonNull(language, "language"), requireNonNull(policy, "policy"));
    }
}
