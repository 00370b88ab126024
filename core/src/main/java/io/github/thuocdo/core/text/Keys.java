package io.github.thuocdo.core.text;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.stream.Stream;

/** The words that stand for the constants of an enum in files: their names in small letters, joined by hyphens. */
public final class Keys {

    private Keys() {}

    /**
     * Returns the word for a constant.
     *
     * @param constant  the constant
     * @return the key, such as {@code other-lawful} for {@code OTHER_LAWFUL}
     */
    public static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /**
     * Returns the words for all constants, as messages list them.
     *
     * @param type  the enum
     * @return the keys in the order of the constants, parted by commas
     */
    public static String all(Class<? extends Enum<?>> type) {
        return constants(type).map(Keys::of).collect(joining(", "));
    }

    /**
     * Reads a constant.
     *
     * @param <E>  the enum
     * @param what  what a constant is, for the message
     * @param type  the enum
     * @param text  the key of a constant
     * @return the constant
     * @throws IllegalArgumentException if no constant has this key
     */
    public static <E extends Enum<E>> E parse(String what, Class<E> type, String text) {
        requireNonNull(text, "text");
        return constants(type)
                .filter(constant -> of(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " (" + text + ") must be one of " + all(type)));
    }

    private static <E extends Enum<?>> Stream<E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants());
    }
}
