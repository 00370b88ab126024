package io.github.thuocdo.scoring.expectation;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.refusal.Place;

/**
 * Something that was expected and did not come out.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param where  the place of the expectation in the file
 * @param what  what was expected, such as {@code a 2026-03 quality}
 * @param expected  the expected value, numbers as fractions
 * @param actual  the actual value, numbers as fractions
 */
public record Mismatch(Place where, BilingualText what, BilingualText expected, BilingualText actual) {
    /**
     * Returns the mismatch as one line.
     *
     * @param language  the language
     * @return place, what, expected and actual value
     */
    public String line(Language language) {
        return where.in(language) + ": " + language.of(what)
                + language.either(": mong đợi ", ": expected ") + language.of(expected)
                + language.either(", thực tế ", ", actual ") + language.of(actual);
    }
}
