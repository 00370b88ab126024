package io.github.thuocdo.scoring.scrutiny;

import io.github.thuocdo.core.text.Keys;
import java.util.Arrays;
import java.util.Optional;

/** The words for kinds of records and constants, read off their types: a rule of a new kind needs words, but no code here. */
final class Parts {

    private Parts() {}

    /** Returns the word for a kind of record: its family and its name, such as {@code measure.task-share}. */
    static String kind(Class<?> type) {
        return family(type).map(Keys::of).orElse("part") + "." + Keys.of(type);
    }

    /** A family within a family, such as the measures of work, has no words of its own. */
    private static Optional<Class<?>> family(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .map(above -> family(above).orElse(above));
    }
}
