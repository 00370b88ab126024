package io.github.thuocdo.scoring.edition;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.scoring.internal.text.VietnameseReasons;
import io.github.thuocdo.scoring.notice.Language;

/**
 * Why an edition reads a text as it does, in the language of the reader. The shipped editions give their reasons in English; what somebody
 * else wrote is left as it was written.
 */
final class Reasons {

    private Reasons() {}

    static ImmutableMap<String, String> vietnamese() {
        return VietnameseReasons.all();
    }

    static String in(Language language, String reason) {
        return switch (language) {
            case VIETNAMESE -> vietnamese().getOrDefault(reason, reason);
            case ENGLISH -> reason;
        };
    }
}
