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
 * @param failed  the smallest case in which the program ended with an exception instead of an answer; empty where there was none
 */
public record LawResult(
        String law, int tries, int asked, Optional<Verdict.Broken> broken, Optional<Verdict.Failed> failed)
        implements Serializable {

    /** Refuses a result of which something is missing. */
    public LawResult {
        requireNonNull(law, "law");
        requireNonNull(broken, "broken");
        requireNonNull(failed, "failed");
    }

    /**
     * Returns whether nothing speaks against the law: it was kept whenever it asked, if it ever did.
     *
     * @return false if it is broken, or the program ended with an exception
     */
    public boolean isKept() {
        return broken.isEmpty() && failed.isEmpty();
    }

    /**
     * Returns whether the law never asked, so that it was not tried at all.
     *
     * @return true if its precondition never held, and the program did not fail either
     */
    public boolean neverAsked() {
        return asked == 0 && failed.isEmpty();
    }
}
