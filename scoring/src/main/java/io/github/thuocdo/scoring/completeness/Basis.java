package io.github.thuocdo.scoring.completeness;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;

/**
 * From what it follows that a fact is not used (căn cứ): a clause, or a question where the text is silent and how the policy reads it.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Basis extends NoBean, Serializable {

    /**
     * A clause of an instrument.
     *
     * @param clause  the clause
     */
    record Clause(Citation clause) implements Basis {
        /** Checks that nothing is null. */
        public Clause {
            requireNonNull(clause, "clause");
        }

        static Clause of(Provision provision) {
            return new Clause(provision.citation());
        }
    }

    /**
     * A question, as the policy reads it.
     *
     * @param question  the key of the question, such as {@code period-attribution}
     * @param reading  the key of the reading
     */
    record AsRead(String question, String reading) implements Basis {
        /** Checks that nothing is null. */
        public AsRead {
            requireNonNull(question, "question");
            requireNonNull(reading, "reading");
        }
    }

    /**
     * Takes what an interpretation rests on.
     *
     * @param interpretation  the interpretation
     * @return the clause that states it, or the question and its reading
     */
    static Basis of(Interpretation<?> interpretation) {
        if (interpretation instanceof Interpretation.Fixed<?> stated) {
            return new Clause(stated.clause());
        }
        return interpretation instanceof Interpretation.Chosen<?> chosen
                ? new AsRead(chosen.key(), chosen.value().key())
                : new AsRead(interpretation.key(), "open");
    }
}
