package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.scoring.proposal.Proposal;

/**
 * What would be proposed if the text were read otherwise (kết quả theo cách hiểu khác).
 *
 * <p>Where the law is silent the policy chose a reading. If another reading would change what is proposed, the person is told which, and
 * what would come of it. Example: key {@code deduction-base}, reading {@code task-line}, under which the class would be good and not
 * excellent.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param interpretation  the key of the question
 * @param reading  the key of the other reading
 * @param proposal  what would be proposed under it
 */
public record Dependence(String interpretation, String reading, Proposal proposal) {

    /**
     * Checks that nothing is null.
     *
     * @param interpretation  the key of the question
     * @param reading  the key of the other reading
     * @param proposal  what would be proposed under it
     */
    public Dependence {
        requireNonNull(interpretation, "interpretation");
        requireNonNull(reading, "reading");
        requireNonNull(proposal, "proposal");
    }
}
