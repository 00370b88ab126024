package io.github.thuocdo.scoring.expectation;

import io.github.thuocdo.core.law.BilingualText;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an expectation in both languages. A code stays the same in both, and stands in brackets in Vietnamese. */
public final class Said {

    static final BilingualText NONE = new BilingualText("không có", "none");

    private Said() {}

    /**
     * Says a code.
     *
     * @param code  the code, as files have it
     * @return the code in brackets in Vietnamese, and as it is in English
     */
    public static BilingualText code(String code) {
        return new BilingualText("[" + code + "]", code);
    }

    /**
     * Says several things one after the other.
     *
     * @param parts  what is said
     * @return one text in each language
     */
    public static BilingualText together(BilingualText... parts) {
        return new BilingualText(
                Arrays.stream(parts).map(BilingualText::vietnamese).collect(Collectors.joining()),
                Arrays.stream(parts).map(BilingualText::english).collect(Collectors.joining()));
    }

    static BilingualText either(String vietnamese, String english) {
        return new BilingualText(vietnamese, english);
    }

    /** Says a code with a word before it. */
    static BilingualText code(String vietnamese, String english, String code) {
        return together(either(vietnamese + " ", english + " "), code(code));
    }

    static BilingualText codes(String vietnamese, String english, Stream<String> codes) {
        String list = codes.distinct().collect(Collectors.joining(", "));
        return together(either(vietnamese + ": ", english + ": "), list.isEmpty() ? NONE : code(list));
    }
}
