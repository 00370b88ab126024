package io.github.thuocdo.scoring.json;

import com.google.common.base.Ascii;

/** The words for constants. */
final class Keys {

    private Keys() {}

    /** Returns the stable word for a constant, which is its name as words are written in files. */
    static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
