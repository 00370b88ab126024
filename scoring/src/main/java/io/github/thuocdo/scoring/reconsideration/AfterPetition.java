package io.github.thuocdo.scoring.reconsideration;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;

/**
 * Whether a result may be worse after a petition; key {@code after-petition}. No text says: the default is a rule of this library, and an
 * agency may choose otherwise.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum AfterPetition implements Reading {
    /** It may be worse only on new evidence: nobody shall have to fear to petition. */
    NO_WORSE_WITHOUT_NEW_EVIDENCE,
    /** It may be worse. */
    MAY_BE_WORSE;

    /**
     * Returns the reading of this library, said to be ours.
     *
     * @return the choice
     */
    public static Interpretation<AfterPetition> ours() {
        return new Interpretation.Chosen<>(
                "after-petition",
                NO_WORSE_WITHOUT_NEW_EVIDENCE,
                "thuocdo",
                new BilingualText(
                        "Không văn bản nào có quy tắc này; không có nó thì người kiến nghị phải chịu rủi ro bị kết quả xấu hơn.",
                        "No text has this rule; without it a person would petition at the risk of a worse result."));
    }
}
