package io.github.thuocdo.scoring.reconsideration;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.number.Points;
import java.util.Optional;

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
public record PetitionObjection(Petition petition, Standing before, Standing after) {
    /**
     * Where somebody stands: the class and the total, as far as there are any.
     *
     * @param level  the class
     * @param total  the total
     */
    public record Standing(Optional<Classification> level, Optional<Points> total) {
        boolean isWorseThan(Standing other) {
            boolean lower =
                    level.isPresent() && other.level.isPresent() && level.get().isBelow(other.level.get());
            boolean same = level.equals(other.level);
            boolean fewer =
                    total.isPresent() && other.total.isPresent() && total.get().compareTo(other.total.get()) < 0;
            return lower || (same && fewer);
        }
    }
}
