package io.github.thuocdo.scoring.scrutiny;

import com.google.common.base.CaseFormat;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The words for kinds of records and constants, read off their types: a rule of a new kind needs words, but no code here. */
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
}
