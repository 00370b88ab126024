package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * How a law fared under a policy (<i>kết quả thử một tính chất</i>).
 *
 * @param law  the key of the law
 * @param tries  on how many specimens it was tried
 * @param asked  on how many of them its precondition held
 * @param broken  the smallest case in which it does not hold; empty where it was kept whenever it asked
 */
public record LawResult(String law, int tries, int asked, Optional<Verdict.Broken> broken) implements Serializable {

    /** Refuses a result of which something is missing. */
    public LawResult {
        requireNonNull(law, "law");
        requireNonNull(broken, "broken");
    }

    /**
     * Returns whether the law never asked, so that it was not tried at all.
     *
     * @return true if its precondition never held
     */
    public boolean neverAsked() {
        return asked == 0;
    }
}
