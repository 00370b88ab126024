package io.github.thuocdo.scoring.scrutiny;

import com.google.common.base.CaseFormat;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** The words for kinds of records and constants, read off their types: a rule of a new kind needs words, but no code here. */
final class Parts {

    private Parts() {}

    /** Returns the word for a kind of record: its family and its name, such as {@code measure.task-share}. */
    static String kind(Class<?> type) {
        return family(type).map(Parts::kebab).orElse("part") + "." + kebab(type);
    }

    /** A family within a family, such as the measures of work, has no words of its own. */
    private static Optional<Class<?>> family(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .map(above -> family(above).orElse(above));
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
}
