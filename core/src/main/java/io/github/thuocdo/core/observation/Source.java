package io.github.thuocdo.core.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.Term;
import java.io.Serializable;

/**
 * Where a score or a figure comes from (nguồn): a document or an agency by its name, a policy that computed it, or what is known without a
 * name. The words of those without a name are in {@code scoring}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Source extends NoBean, Serializable {

    /**
     * Returns the source of a name.
     *
     * @param name  the document, the agency or the person, as it is called
     * @return the source; not recorded for a blank name
     */
    static Source of(String name) {
        return name.isBlank() ? Known.NOT_RECORDED : new Named(name);
    }

    /** A source that needs no name. */
    enum Known implements Source, Term {
        /** Nobody recorded it. */
        NOT_RECORDED,
        /** It was entered with the facts, and no document was named. */
        ENTERED,
        /** It was computed in the same run. */
        COMPUTED,
        /** It is the mean of the quarters. */
        MEAN_OF_QUARTERS
    }

    /**
     * A document, an agency or a person.
     *
     * @param name  the name, not blank, which is quoted in every language
     */
    record Named(String name) implements Source {
        /**
         * Checks that there is a name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Named {
            requireNonNull(name, "name");
            PlainText.checked("name", name);
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "Named";
        }
    }

    /**
     * A policy by which it was computed.
     *
     * @param policy  the id of the policy
     */
    record ByPolicy(String policy) implements Source {
        /** Checks that nothing is null. */
        public ByPolicy {
            requireNonNull(policy, "policy");
        }
    }

    /**
     * Several sources, weighed by days.
     *
     * @param shares  the sources, each with its days
     */
    record Weighed(ImmutableList<Share> shares) implements Source {
        /** Checks that nothing is null. */
        public Weighed {
            requireNonNull(shares, "shares");
        }
    }

    /**
     * One of several sources.
     *
     * @param source  the source
     * @param days  for how many days
     */
    record Share(Source source, int days) implements Serializable {
        /** Checks that nothing is null. */
        public Share {
            requireNonNull(source, "source");
        }
    }
}
