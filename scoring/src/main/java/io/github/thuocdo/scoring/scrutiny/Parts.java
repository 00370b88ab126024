package io.github.thuocdo.scoring.scrutiny;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import java.lang.reflect.Method;
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
                .map(Parts::kebab)
                .findFirst()
                .orElse("part");
        return family + "." + kebab(type);
    }

    static String kebab(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }

    static String kebab(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }

    /** Returns whether the constants of a type have names in both languages. */
    static boolean hasNames(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).anyMatch("vietnameseName"::equals);
    }

    static String name(Enum<?> constant, String method) {
        try {
            return (String) constant.getDeclaringClass().getMethod(method).invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("constant " + constant + " must have a name in both languages", e);
        }
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
