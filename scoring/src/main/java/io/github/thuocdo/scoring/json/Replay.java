package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.Scorecard;
import java.util.Optional;

/**
 * What came of scoring a sealed scorecard once more (đối chiếu lại kết quả cũ): the same result, or the exact point at which it is not.
 *
 * <p>A sealed scorecard is the text that {@link ThuocdoJson#write} made at the time: it has its dossier, names its policy by
 * identifier and hash, and says which version of the library wrote it. The book is that of the time, so that nothing which was adopted
 * or corrected later takes part:
 *
 * <pre>{@code
 * Replay replay = ThuocdoJson.replay(text, book.asKnownOn(decidedOn));
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Replay extends NoBean {

    /**
     * Returns which library sealed the scorecard.
     *
     * @return its name and version, such as {@code thuocdo 0.1.0}
     */
    String sealedBy();

    /**
     * Returns which library scored it now.
     *
     * @return the name and version of this library
     */
    default String replayedBy() {
        return ScorecardForm.LIBRARY;
    }

    /**
     * Everything came out as it was recorded.
     *
     * @param sealedBy  which library sealed the scorecard
     * @param scorecard  the scorecard, computed now
     */
    record Reproduced(String sealedBy, Scorecard scorecard) implements Replay {}

    /**
     * The book has no policy of that identifier.
     *
     * @param sealedBy  which library sealed the scorecard
     * @param id  the identifier of the policy
     * @param contentHash  the hash of the policy
     */
    record PolicyMissing(String sealedBy, String id, String contentHash) implements Replay {}

    /**
     * The book has a policy of that identifier, with another content.
     *
     * @param sealedBy  which library sealed the scorecard
     * @param contentHash  the hash of the policy of the sealed scorecard
     * @param known  the entry of the book
     * @param restored  the policy of the sealed scorecard, where it is the shipped or the known one under the readings that the scorecard
     *     names; empty when it differs in its rules, which no scorecard holds
     */
    record PolicyDiffers(String sealedBy, String contentHash, PolicyEntry known, Optional<Policy> restored)
            implements Replay {

        /**
         * Returns in what the policy of the book differs from that of the sealed scorecard.
         *
         * @return the differences; empty when the policy of the scorecard cannot be restored
         */
        public ImmutableList<Difference> differences() {
            return restored.map(policy -> policy.differences(known.policy())).orElse(ImmutableList.of());
        }
    }

    /**
     * The policy is the same and something comes out otherwise: the text was altered, or the library computes otherwise.
     *
     * @param sealedBy  which library sealed the scorecard
     * @param difference  the first difference: where, what was recorded, and what comes out
     */
    record ResultDiffers(String sealedBy, JsonRefusal difference) implements Replay {}
}
