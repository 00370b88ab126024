package io.github.thuocdo.scoring.notice;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.words.FindingWords;

/** Findings and refusals in words: a sentence for each kind, with its values (phát hiện về dữ liệu, bằng lời). */
public final class FindingText {

    private FindingText() {}

    /**
     * Says a finding.
     *
     * @param finding  the finding
     * @param policy  the policy, by which the figures of the sheet are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(Finding finding, Policy policy, Language language) {
        return FindingWords.of(finding, policy, language);
    }

    /**
     * Says why a dossier was refused.
     *
     * @param refusal  the cause
     * @param policy  the policy, by which the figures of the sheet are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(Refusal refusal, Policy policy, Language language) {
        return FindingWords.of(refusal, policy, language);
    }
}
