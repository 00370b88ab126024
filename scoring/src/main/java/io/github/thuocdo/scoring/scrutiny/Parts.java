package io.github.thuocdo.scoring.scrutiny;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.text.Keys;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The parts of a rule, read off the components of its records: a rule of a new kind needs words, but no code here. */
final class Parts {

    private Parts() {}

    /** Returns the word for a kind of record: its family and its name, such as {@code measure.task-share}. */
    static String kind(Class<?> type) {
        String family = Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .map(Keys::of)
                .findFirst()
                .orElse("part");
        return family + "." + Keys.of(type);
    }

    /** Returns the sentence of law that a part carries out, if it has one of its own. */
    static Optional<Provision> provision(Object part) {
        return part instanceof Record record
                ? values(record)
                        .filter(Provision.class::isInstance)
                        .map(Provision.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    static Stream<Object> values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents()).map(component -> read(record, component));
    }

    static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("part " + record.getClass() + " must be readable", e);
        }
    }

    /** Returns the elements of a list or an optional value, and any other value alone. */
    static ImmutableList<Object> elements(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<ImmutableList<Object>>map(ImmutableList::of).orElse(ImmutableList.of());
        }
        return value instanceof Collection<?> collection ? ImmutableList.copyOf(collection) : ImmutableList.of(value);
    }

    /** Passes the parts of a part that have a sentence of law of their own to the action, outermost ones only. */
    static void forEachRuled(Record part, Consumer<Record> action) {
        values(part).flatMap(value -> elements(value).stream()).forEach(value -> {
            if (provision(value).isPresent()) {
                action.accept((Record) value);
            } else if (isStructure(value)) {
                forEachRuled((Record) value, action);
            }
        });
    }

    /** Returns the questions of a part, without those of parts that have a sentence of law of their own. */
    static ImmutableSet<Interpretation<?>> questions(Record part) {
        ImmutableSet.Builder<Interpretation<?>> questions = ImmutableSet.builder();
        values(part).flatMap(value -> elements(value).stream()).forEach(value -> {
            if (value instanceof Interpretation<?> question) {
                questions.add(question);
            } else if (isStructure(value) && provision(value).isEmpty()) {
                questions.addAll(questions((Record) value));
            }
        });
        return questions.build();
    }

    private static boolean isStructure(Object value) {
        return value instanceof Record
                && !(value instanceof Interpretation<?> || value instanceof Fraction || value instanceof Interval);
    }
}
