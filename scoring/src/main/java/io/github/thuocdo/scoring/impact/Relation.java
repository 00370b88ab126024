package io.github.thuocdo.scoring.impact;

import io.github.thuocdo.core.classification.Classification;
import java.util.Optional;

/** How the later of two standings is to the earlier one. The way back exchanges better and worse, gained and lost. */
enum Relation {
    SAME,
    BETTER,
    WORSE,
    CLASS_GAINED,
    CLASS_LOST,
    WITHOUT_CLASS_OTHERWISE;

    static Relation of(Standing before, Standing after) {
        if (before == after) {
            return SAME;
        }
        Optional<Classification> was = before.level();
        Optional<Classification> is = after.level();
        if (was.isPresent() && is.isPresent()) {
            return is.get().isAbove(was.get()) ? BETTER : WORSE;
        }
        if (was.isEmpty() && is.isEmpty()) {
            return WITHOUT_CLASS_OTHERWISE;
        }
        return is.isPresent() ? CLASS_GAINED : CLASS_LOST;
    }
}
