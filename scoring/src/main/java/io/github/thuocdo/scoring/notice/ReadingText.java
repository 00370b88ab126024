package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;

/** How a silent place of the law is read, and by whom. */
record ReadingText(Wording wording) {

    private static final String EDITION = "thuocdo";

    /** Returns the question with a key that the policy asks. */
    Interpretation<?> question(String key) {
        return Optional.ofNullable(wording.policy().interpretations().get(key)).orElseThrow();
    }

    /** Says a reading with the key by which files write it. */
    String withKey(Interpretation<?> question, Reading reading) {
        return wording.reading(question, reading) + " [" + reading.key() + "]";
    }

    /** Says from whom a reading comes: the text, whoever chose it, or nobody but the library. */
    String by(Interpretation<?> question) {
        if (question instanceof Interpretation.Derived<?> derived) {
            return wording.say(
                    "word.derived",
                    ImmutableMap.of(
                            "clause", wording.clause(derived.clause()), "words", derived.words()));
        }
        if (question instanceof Interpretation.Stated<?> stated) {
            return wording.say("word.stated", "clause", wording.clause(stated.clause()));
        }
        return isOwnDefault(question) ? wording.say("word.edition") : ((Interpretation.Chosen<?>) question).by();
    }

    /** Whether nobody but the library chose the reading. */
    static boolean isOwnDefault(Interpretation<?> question) {
        return question instanceof Interpretation.Chosen<?> chosen
                && chosen.by().equals(EDITION);
    }
}
