package io.github.thuocdo.scoring.notice;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Names in the order of the Vietnamese alphabet (thứ tự chữ cái tiếng Việt): word by word, a before ă before â, d before đ, and of words with the
 * same letters by their tones.
 */
final class NameOrder {

    /** Tones, and then the letters of which the alphabet makes letters of their own; a dot below stands before a hat where both are taken apart. */
    private static final String RULES = "& \u0300 ; \u0309 ; \u0303 ; \u0301 ; \u0323"
            + " & A < a\u0306 , A\u0306 ; a\u0323\u0306 , A\u0323\u0306 < a\u0302 , A\u0302 ; a\u0323\u0302 , A\u0323\u0302"
            + " & D < \u0111 , \u0110"
            + " & E < e\u0302 , E\u0302 ; e\u0323\u0302 , E\u0323\u0302"
            + " & O < o\u0302 , O\u0302 ; o\u0323\u0302 , O\u0323\u0302 < o\u031b , O\u031b"
            + " & U < u\u031b , U\u031b";

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    static final Comparator<String> BY_ALPHABET =
            Comparator.comparing(WORDS::splitToList, Comparators.lexicographical(words()::compare));

    private NameOrder() {}

    /** The rules of the language are given here, since not every Java has them. */
    private static Collator words() {
        String common = ((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules();
        try {
            RuleBasedCollator collator = new RuleBasedCollator(common + RULES);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (ParseException impossible) {
            throw new IllegalStateException("rules (" + RULES + ") must be rules of a collator", impossible);
        }
    }
}
