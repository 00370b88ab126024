package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.io.Serializable;

/** What became of a law on one specimen (<i>kết luận của một lần thử</i>). */
public sealed interface Verdict extends Serializable {

    /** The precondition held, and so did the law. */
    record Kept() implements Verdict {}

    /** The precondition did not hold: the specimen says nothing about the law. */
    record NotAsked() implements Verdict {}

    /**
     * The law does not hold.
     *
     * @param before  the specimen
     * @param after  what became of it, by the change of which the law speaks; the same where it speaks of none
     * @param change  what was changed, or looked at
     * @param result  what came out, and what should have
     */
    record Broken(Specimen before, Specimen after, BilingualText change, BilingualText result) implements Verdict {

        /** Refuses a verdict of which something is missing. */
        public Broken {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(change, "change");
            requireNonNull(result, "result");
        }
    }
}
