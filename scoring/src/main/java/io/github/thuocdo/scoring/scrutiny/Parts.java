package io.github.thuocdo.scoring.scrutiny;

import io.github.thuocdo.core.text.Keys;
import java.util.Arrays;

/** The words for kinds of records and constants, read off their types: a rule of a new kind needs words, but no code here. */
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
}
