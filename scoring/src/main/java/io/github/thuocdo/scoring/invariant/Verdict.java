package io.github.thuocdo.scoring.invariant;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.io.Serializable;
import java.util.Optional;

/** What became of a law on one specimen (<i>kết luận của một lần thử</i>). */
public sealed interface Verdict extends NoBean, Serializable {

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

    /**
     * The program ended with an exception, so that nobody can say whether the law holds. It is a fault of the program, whatever the policy says: a policy
     * of which nothing can come is to be refused when it is made.
     *
     * @param specimen  the specimen; empty where it arose while one was made
     * @param exception  which exception it is, and its message
     * @param where  in which calls it arose, the innermost first, from the law or the making of the specimen on
     */
    record Failed(Optional<Specimen> specimen, String exception, ImmutableList<StackTraceElement> where)
            implements Verdict {

        /** Refuses a verdict of which something is missing. */
        public Failed {
            requireNonNull(specimen, "specimen");
            requireNonNull(exception, "exception");
            requireNonNull(where, "where");
        }

        /**
         * What is known of an exception; calls before those of the law, or of the maker of specimens, are left out, for they differ from
         * thread to thread.
         */
        static Failed of(Optional<Specimen> specimen, RuntimeException exception, Class<?> begin) {
            ImmutableList<StackTraceElement> calls = ImmutableList.copyOf(exception.getStackTrace());
            int end = Iterables.indexOf(calls, call -> call.getClassName().equals(begin.getName()));
            return new Failed(specimen, exception.toString(), calls.subList(0, end < 0 ? calls.size() : end));
        }

        /** Whether another one is of the same kind, by its type and its innermost call. */
        boolean isLike(Failed other) {
            return type().equals(other.type())
                    && where.stream().findFirst().equals(other.where.stream().findFirst());
        }

        private String type() {
            return Splitter.on(':').split(exception).iterator().next();
        }
    }
}
