package io.github.thuocdo.core.text;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;

/** The words that stand for constants and types in files: their names in small letters, joined by hyphens. */
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
     * Returns the word for a type.
     *
     * @param type  the type
     * @return the key, such as {@code task-share} for {@code TaskShare}
     */
    public static String of(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }
}
