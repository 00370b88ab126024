package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.validity.BrokenRuleException;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.refusal.RuleText;
import java.util.Objects;

/** The rules of case problems in both languages: those of a refusal, and those that list names. */
public final class Rules {

    /** As many names as stand in one line or two. */
    private static final int MOST = 24;

    private Rules() {}

    /**
     * Returns the rule for which something was refused.
     *
     * @param code  the code of the problem, whose sentence leads where only a program said why
     * @param refusal  the refusal
     * @return the rule, without a full stop at the end
     */
    public static BilingualText of(String code, RuntimeException refusal) {
        if (refusal instanceof RuleException own) {
            return own.rule();
        }
        return refusal instanceof BrokenRuleException known
                ? RuleText.of(known)
                : quoted(RefusalSentences.vietnamese(code), Objects.requireNonNullElse(refusal.getMessage(), ""));
    }

    /**
     * Returns a rule that ends with the names that there are, of very many with the first of them.
     *
     * @param vietnamese  what stands before them in Vietnamese
     * @param english  what stands before them in English
     * @param names  the names
     * @return the rule
     */
    public static BilingualText oneOf(String vietnamese, String english, Iterable<String> names) {
        ImmutableList<String> all = ImmutableList.copyOf(names);
        String list = all.size() <= MOST
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, MOST)) + ", … (" + all.size() + ")";
        return new BilingualText(vietnamese + list, english + list);
    }

    /**
     * Puts words that are no language's before a rule.
     *
     * @param beginning  the words, such as a key
     * @param rule  the rule
     * @return the rule with the words before it
     */
    public static BilingualText after(String beginning, BilingualText rule) {
        return new BilingualText(beginning + rule.vietnamese(), beginning + rule.english());
    }

    /** A rule that only a program said, in English and without a full stop; it may have said nothing. */
    private static BilingualText quoted(String sentence, String message) {
        String words =
                message.endsWith(".") && !message.endsWith("..") ? message.substring(0, message.length() - 1) : message;
        return words.isBlank()
                ? new BilingualText(sentence, "is refused")
                : new BilingualText(
                        sentence + " ("
                                + RuleText.of(ValueRule.QUOTED.broken(words)).vietnamese() + ")",
                        words);
    }
}
