package io.github.thuocdo.scoring.specimen;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes policies near a given one: each differs in one number, one end between two bands, or one reading (<i>quy định lân cận</i>).
 *
 * <p>What a change does to a policy depends on the rest of it: a weight that no longer adds up is refused, and another change is tried. So every
 * policy that comes out is one that can be applied.
 *
 * <p>This class is immutable and thread-safe; choices are not.
 */
public final class NeighbouringPolicies implements NoBean {

    private static final int TRIES = 20;

    private final Policy policy;
    private final ImmutableList<Change> changes;

    private NeighbouringPolicies(Policy policy, ImmutableList<Change> changes) {
        this.policy = policy;
        this.changes = changes;
    }

    /** A change of which it is still to be chosen by how much. */
    private interface Change {
        ImmutableList<Amendment> amendments(Choices choices);
    }

    /**
     * Finds what can be changed in a policy.
     *
     * @param policy  the policy
     * @return what makes the policies near it
     */
    public static NeighbouringPolicies of(Policy policy) {
        requireNonNull(policy, "policy");
        Search search = new Search();
        policy.rules().forEach(rule -> search.owned(rule));
        return new NeighbouringPolicies(policy, ImmutableList.copyOf(search.found));
    }

    /**
     * Makes one of the policies.
     *
     * @param choices  the choices
     * @return a policy that can be applied and says something else than the given one; empty if the changes that were tried are all refused
     */
    public Optional<Policy> near(Choices choices) {
        for (int i = 0; i < TRIES && !changes.isEmpty(); i++) {
            Optional<Policy> changed = changed(choices.oneOf(changes), choices);
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }

    /** The changed policy; empty where a band would have nothing in it, or the policy cannot bear the change. */
    private Optional<Policy> changed(Change change, Choices choices) {
        LegalInstrument instrument = new LegalInstrument(
                "thử/" + policy.instrument().number(),
                "Quy định lân cận",
                "Neighbouring rules",
                policy.instrument().signing(),
                policy.instrument().inForce());
        try {
            return Optional.of(policy.amendedBy(
                    policy.id() + ".near", instrument, policy.effective(), change.amendments(choices)));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Walks the rules and finds what can be changed. */
    private static final class Search {

        private final Set<Change> found = new LinkedHashSet<>();

        /** A part with a provision of its own, by whose id it is addressed. */
        void owned(Object part) {
            String id = RecordWalk.provision(part).map(Provision::id).orElseThrow();
            if (part instanceof Ladder ladder) {
                edges(ladder);
            } else if (part instanceof CompositeMeasure.Stepped stepped) {
                edges(id, stepped);
            }
            components(id + "/", (Record) part);
        }

        private void components(String prefix, Record part) {
            ImmutableList<Object> values = Shape.values(part);
            List<String> names = Shape.of(DeclaredType.of(part.getClass())).names();
            for (int i = 0; i < values.size(); i++) {
                content(prefix + names.get(i), values.get(i));
            }
        }

        private void content(String path, Object value) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(inner -> content(path, inner));
            } else if (value instanceof Collection<?> collection) {
                ImmutableList<Object> elements = ImmutableList.copyOf(collection);
                for (int i = 0; i < elements.size(); i++) {
                    content(path + "[" + i + "]", elements.get(i));
                }
            } else if (value instanceof Interpretation<?> question) {
                reading(question);
            } else if (value instanceof Fraction number) {
                found.add(new NumberAt(path, number));
            } else if (RecordWalk.provision(value).isPresent()) {
                owned(value);
            } else if (value instanceof Record record && isStructure(record)) {
                components(path + ".", record);
            }
        }

        private static boolean isStructure(Record record) {
            return !(record instanceof Provision) && !(record instanceof Interval) && !(record instanceof Reading);
        }

        private void reading(Interpretation<?> question) {
            if (question instanceof Interpretation.Chosen<?>) {
                String taken = question.value().key();
                ImmutableSet<String> others = question.alternatives().stream()
                        .map(Reading::key)
                        .filter(key -> !key.equals(taken))
                        .collect(ImmutableSet.toImmutableSet());
                if (!others.isEmpty()) {
                    found.add(new OtherReading(question.key(), others.asList()));
                }
            }
        }

        private void edges(Ladder ladder) {
            for (int i = 1; i < ladder.rungs().size() && ladder.hasBands(); i++) {
                Ladder.Rung upper = ladder.rungs().get(i - 1);
                Ladder.Rung lower = ladder.rungs().get(i);
                found.add(new Edge(
                        upper.provision().id() + "/band",
                        upper.band().orElseThrow(),
                        lower.provision().id() + "/band",
                        lower.band().orElseThrow()));
            }
        }

        private void edges(String id, CompositeMeasure.Stepped stepped) {
            for (int i = 1; i < stepped.steps().size(); i++) {
                found.add(new Edge(
                        id + "/steps[" + (i - 1) + "].from",
                        stepped.steps().get(i - 1).from(),
                        id + "/steps[" + i + "].from",
                        stepped.steps().get(i).from()));
            }
        }
    }

    /** Another reading of a question. */
    private record OtherReading(String key, ImmutableList<String> readings) implements Change {
        @Override
        public ImmutableList<Amendment> amendments(Choices choices) {
            return ImmutableList.of(new Amendment.Put(key, choices.oneOf(readings)));
        }
    }

    /** Another number: a little more or less, half or twice of it. */
    private record NumberAt(String path, Fraction number) implements Change {
        @Override
        public ImmutableList<Amendment> amendments(Choices choices) {
            return ImmutableList.of(new Amendment.Put(path, (Serializable) choices.oneOf(others(number))));
        }
    }

    /** Where two bands meet. */
    private record Edge(String upperPath, Interval upper, String lowerPath, Interval lower) implements Change {
        @Override
        public ImmutableList<Amendment> amendments(Choices choices) {
            Fraction edge = upper.lower().orElseThrow().value();
            Fraction moved = choices.oneOf(others(edge));
            return ImmutableList.of(
                    new Amendment.Put(upperPath, new Interval(Optional.of(at(moved, upper.lower())), upper.upper())),
                    new Amendment.Put(lowerPath, new Interval(lower.lower(), Optional.of(at(moved, lower.upper())))));
        }

        private static Interval.Bound at(Fraction value, Optional<Interval.Bound> bound) {
            return new Interval.Bound(value, bound.orElseThrow().edge());
        }
    }

    private static ImmutableList<Fraction> others(Fraction number) {
        Fraction tenth = number.isZero() ? Fraction.ONE : number.dividedBy(Fraction.of(10));
        return ImmutableList.of(
                number.plus(tenth),
                number.minus(tenth),
                number.plus(tenth.dividedBy(Fraction.of(100))),
                number.dividedBy(Fraction.of(2)),
                number.multipliedBy(Fraction.of(2)));
    }
}
