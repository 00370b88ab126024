package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The walk over records and what is in them, without regard to their declared types: finds parts, and makes a record again with other readings. */
public final class RecordWalk {

    private RecordWalk() {}

    /**
     * Passes every outermost part of a kind to the action. Within numbers, intervals and provisions nothing is looked for.
     *
     * @param <T>  the kind
     * @param kind  the kind
     * @param value  where to look: a record, a list or an optional value, and what is in it
     * @param action  what to do with each, in the order of the components
     */
    public static <T> void forEach(Class<T> kind, Object value, Consumer<? super T> action) {
        if (kind.isInstance(value)) {
            action.accept(kind.cast(value));
        } else if (value instanceof ImmutableList<?> list) {
            list.forEach(element -> forEach(kind, element, action));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> forEach(kind, content, action));
        } else if (value instanceof Record record && !isSimple(record)) {
            Shape.values(record).forEach(content -> forEach(kind, content, action));
        }
    }

    /**
     * Checks that nothing in a value is null, however deep: rules of law are made by users too, and are looked through once, where they enter.
     *
     * @param value  a record, a list or an optional value
     * @throws NullPointerException if a component is null; it names the component
     */
    public static void checkWhole(Object value) {
        forEach(Void.class, value, nothing -> {});
    }

    /**
     * Returns a value with other readings.
     *
     * @param <T>  the class of the value
     * @param value  the value
     * @param change  what to put in the place of an interpretation
     * @return the value made again; the same object when nothing in it changed
     * @throws IllegalArgumentException if a record refuses a reading, such as a form without the groups that the instrument fixes
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a rewritten value has the class of the original
    public static <T> T rewrite(T value, UnaryOperator<Interpretation<?>> change) {
        if (value instanceof Interpretation<?> interpretation) {
            Interpretation<?> changed = change.apply(interpretation);
            return changed.equals(interpretation) ? value : (T) changed;
        }
        if (value instanceof ImmutableList<?> list) {
            return (T) rewriteAll(list, change);
        }
        if (value instanceof Optional<?> optional) {
            return (T) rewriteContent(optional, change);
        }
        if (value instanceof Record record && !isSimple(record)) {
            ImmutableList<Object> before = Shape.values(record);
            ImmutableList<Object> after = rewriteAll(before, change);
            return after == before
                    ? value
                    : (T) Shape.of(DeclaredType.of(record.getClass())).build(after);
        }
        return value;
    }

    @SuppressWarnings("ReferenceEquality") // what did not change is the same object
    private static Optional<?> rewriteContent(Optional<?> value, UnaryOperator<Interpretation<?>> change) {
        if (value.isEmpty()) {
            return value;
        }
        Object after = rewrite(value.get(), change);
        return after == value.get() ? value : Optional.of(after);
    }

    /** The values with other readings; the same list when nothing in them changed. */
    @SuppressWarnings("ReferenceEquality")
    private static <E> ImmutableList<E> rewriteAll(ImmutableList<E> values, UnaryOperator<Interpretation<?>> change) {
        ImmutableList.Builder<E> rewritten = ImmutableList.builderWithExpectedSize(values.size());
        boolean isSame = true;
        for (E value : values) {
            E after = rewrite(value, change);
            isSame &= after == value;
            rewritten.add(after);
        }
        return isSame ? values : rewritten.build();
    }

    /** Whether a record holds neither questions nor rules. */
    private static boolean isSimple(Record value) {
        return value instanceof Interval || value instanceof Provision;
    }

    /**
     * Returns the sentence of law that a part carries out.
     *
     * @param part  the part
     * @return its provision; empty for one that is only a piece of another
     */
    public static Optional<Provision> provision(Object part) {
        return part instanceof Record record
                ? Shape.values(record).stream()
                        .filter(Provision.class::isInstance)
                        .map(Provision.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Returns what a component holds.
     *
     * @param value  the value of the component
     * @return the elements of a collection or an optional value; any other value alone
     */
    public static ImmutableList<Object> elements(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<ImmutableList<Object>>map(ImmutableList::of).orElse(ImmutableList.of());
        }
        return value instanceof Collection<?> collection ? ImmutableList.copyOf(collection) : ImmutableList.of(value);
    }

    /**
     * Returns the parts inside a part that carry out a sentence of law of their own.
     *
     * @param part  the part
     * @return the outermost ones, in order
     */
    public static ImmutableList<Record> provided(Record part) {
        ImmutableList.Builder<Record> provided = ImmutableList.builder();
        for (Object value : contents(part)) {
            if (provision(value).isPresent()) {
                provided.add((Record) value);
            } else if (isStructure(value)) {
                provided.addAll(provided((Record) value));
            }
        }
        return provided.build();
    }

    /**
     * Returns the questions of a part.
     *
     * @param part  the part
     * @return its questions, without those of parts that carry out a sentence of law of their own
     */
    public static ImmutableSet<Interpretation<?>> questions(Record part) {
        ImmutableSet.Builder<Interpretation<?>> questions = ImmutableSet.builder();
        for (Object value : contents(part)) {
            if (value instanceof Interpretation<?> question) {
                questions.add(question);
            } else if (isStructure(value) && provision(value).isEmpty()) {
                questions.addAll(questions((Record) value));
            }
        }
        return questions.build();
    }

    private static ImmutableList<Object> contents(Record part) {
        return Shape.values(part).stream()
                .flatMap(value -> elements(value).stream())
                .collect(toImmutableList());
    }

    private static boolean isStructure(Object value) {
        return value instanceof Record
                && !(value instanceof Interpretation<?> || value instanceof Fraction || value instanceof Interval);
    }
}
