package io.github.thuocdo.examples.quickstart.casefile;

import java.util.Optional;

/** What a text says of a figure or a mark that does not apply: {@code not-applicable}, or with the reason after it. */
final class NotApplicable {

    private NotApplicable() {}

    /** Why it does not apply, where the text says that it does not; the word itself where no reason is given. */
    static Optional<String> reason(String text) {
        for (String word : Vocabulary.NOT_APPLICABLE.all()) {
            if (text.regionMatches(true, 0, word, 0, word.length())) {
                String rest = text.substring(word.length()).strip();
                return Optional.of(rest.isEmpty() ? "not-applicable" : rest);
            }
        }
        return Optional.empty();
    }
}
