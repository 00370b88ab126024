package io.github.thuocdo.scoring.history;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.evaluation.Petition;

/**
 * A petition after which the petitioner stands worse without new evidence (kết quả bất lợi hơn sau kiến nghị mà không có căn cứ mới).
 *
 * <p>The rule is ours ({@link AfterPetition}); the objection stops nothing and is for the authority to answer.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param petition  the petition
 * @param before  the class or total before
 * @param after  the class or total after, which is worse
 */
public record PetitionObjection(Petition petition, String before, String after) {
    /**
     * Checks that nothing is null.
     *
     * @param petition  the petition
     * @param before  the class or total before
     * @param after  the class or total after
     */
    public PetitionObjection {
        requireNonNull(petition, "petition");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
