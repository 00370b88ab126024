package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A law that a policy keeps, whatever the facts (<i>tính chất</i>): "one more fault never raises a score".
 *
 * <p>No law has a tolerance: all numbers are exact. A law asks only where its precondition holds, which is a part of it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Law implements NoBean {

    private final String key;
    private final Scope scope;
    private final Breadth breadth;
    private final BilingualText statement;
    private final BilingualText precondition;
    private final Predicate<Policy> reach;
    private final Clauses clauses;
    private final Trial trial;

    /** Tries the law on one specimen. */
    @FunctionalInterface
    interface Trial {
        Verdict of(Specimen specimen, Choices choices, Rater rater);
    }

    Law(Builder builder) {
        key = builder.key;
        scope = builder.scope;
        breadth = builder.breadth;
        statement = builder.statement;
        precondition = builder.precondition;
        reach = policy -> builder.library.getAsBoolean() && builder.reach.test(policy);
        clauses = builder.clauses;
        trial = requireNonNull(builder.trial, "trial");
    }

    /** On what a law is tried. */
    public enum Scope implements Term {
        /** One subject in one period, scored from its own facts. */
        SUBJECT,
        /** One subject in a longer period that is made of shorter ones. */
        PERIODS,
        /** A whole agency, with the quota and the limits of its heads. */
        AGENCY
    }

    /** For which policies a law holds. */
    public enum Breadth implements Term {
        /** For every sound policy. */
        EVERY_POLICY,
        /** For policies with the rules of which the law speaks. */
        POLICIES_WITH_SUCH_RULES
    }

    /**
     * Returns by which name the law is known.
     *
     * @return the key, such as {@code fault-added-never-raises}
     */
    public String key() {
        return key;
    }

    /**
     * Returns on what the law is tried.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns for which policies the law holds.
     *
     * @return the breadth
     */
    public Breadth breadth() {
        return breadth;
    }

    /**
     * Returns what the law says.
     *
     * @return one sentence
     */
    public BilingualText statement() {
        return statement;
    }

    /**
     * Returns when the law asks.
     *
     * @return what must hold of a specimen; blank where it always asks
     */
    public BilingualText precondition() {
        return precondition;
    }

    /**
     * Returns whether the law can ask anything of a policy.
     *
     * @param policy  the policy
     * @return false where the policy has no rule of which the law speaks
     */
    public boolean isAbout(Policy policy) {
        return reach.test(requireNonNull(policy, "policy"));
    }

    /**
     * Returns the clauses of a policy of which the law speaks.
     *
     * @param policy  the policy
     * @return where its own rules say what the law is about; empty where the law follows from reason alone, whatever a policy says
     */
    public ImmutableSet<Citation> clauses(Policy policy) {
        return clauses.apply(requireNonNull(policy, "policy"))
                .map(Provision::citation)
                .collect(toImmutableSet());
    }

    /**
     * Tries the law on one specimen.
     *
     * @param specimen  the specimen
     * @param choices  of which the change is taken
     * @return whether the law was kept
     */
    public Verdict tryOn(Specimen specimen, Choices choices) {
        return tryOn(specimen, choices, Rated::of);
    }

    /** Tries the law where specimens are rated in some way, such as a wrong one. */
    Verdict tryOn(Specimen specimen, Choices choices, Rater rater) {
        return trial.of(requireNonNull(specimen, "specimen"), requireNonNull(choices, "choices"), rater);
    }

    @Override
    public String toString() {
        return "Law[key=" + key + "]";
    }

    static Builder of(String key, Scope scope) {
        return new Builder(key, scope);
    }

    /** Builds a law. Not thread-safe. */
    static final class Builder {
        private final String key;
        private final Scope scope;
        private Breadth breadth = Breadth.EVERY_POLICY;
        private BilingualText statement = BilingualText.NONE;
        private BilingualText precondition = BilingualText.NONE;
        private Predicate<Policy> reach = policy -> true;
        private BooleanSupplier library = () -> true;
        private Clauses clauses = policy -> Stream.of();
        private UnaryOperator<Trial> readying = inner -> inner;
        private Trial trial = (specimen, choices, rater) -> new Verdict.NotAsked();

        private Builder(String key, Scope scope) {
            this.key = key;
            this.scope = scope;
        }

        Builder says(String vietnamese, String english) {
            statement = new BilingualText(vietnamese, english);
            return this;
        }

        Builder asksWhere(String vietnamese, String english) {
            precondition = new BilingualText(vietnamese, english);
            return this;
        }

        /** The law speaks of rules that not every policy has. */
        Builder about(Predicate<Policy> rules) {
            breadth = Breadth.POLICIES_WITH_SUCH_RULES;
            reach = rules;
            return this;
        }

        /** The law reads documents with a library, without which it is about no policy. */
        Builder reading(OptionalLibrary reader) {
            library = reader::isThere;
            return this;
        }

        /** The law speaks of what these clauses say; without any it follows from reason alone. */
        Builder citing(Clauses those) {
            clauses = those;
            return this;
        }

        /** Chance seldom makes what the law asks about, so that it is made, on most specimens. */
        Builder readied(Readied how) {
            readying = inner -> (specimen, choices, rater) ->
                    inner.of(choices.in(75) ? how.of(specimen, choices, rater) : specimen, choices, rater);
            return this;
        }

        Law tried(Trial how) {
            trial = readying.apply(how);
            return new Law(this);
        }
    }
}
