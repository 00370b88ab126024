package io.github.thuocdo.scoring.refusal;

import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.scoring.words.Sentences;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that values, policies and amendments break, in words of both languages (điều kiện không được đáp ứng, bằng lời). */
public final class RuleText {

    private static final Sentences VIETNAMESE = Sentences.read(RuleText.class, "rules_vi.properties");

    /** A key of the program, which has a Vietnamese word or stays in its brackets. */
    private static final Pattern BRACKETS = Pattern.compile("\\[([a-zA-Z -]+)]");

    private static final Sentences WORDS = Sentences.read(RuleText.class, "rule-words_vi.properties");

    private RuleText() {}

    /**
     * Says a rule that is broken.
     *
     * @param rule  the rule, with the values that break it
     * @return one sentence without a full stop
     */
    public static BilingualText of(BrokenRule rule) {
        return new BilingualText(vietnamese(rule), rule.toString());
    }

    /**
     * Says why something was refused.
     *
     * @param refusal  the refusal
     * @return one sentence without a full stop; what names no rule is quoted in English
     */
    public static BilingualText of(IllegalArgumentException refusal) {
        return of(BrokenRule.of(refusal));
    }

    /**
     * Says why an amendment is refused.
     *
     * @param problem  the problem
     * @return its place, and one sentence without a full stop
     */
    public static BilingualText of(AmendmentProblem problem) {
        BilingualText rule = of(problem.rule());
        return new BilingualText(problem.place() + ": " + rule.vietnamese(), problem.place() + ": " + rule.english());
    }

    private static String vietnamese(BrokenRule rule) {
        return BRACKETS.matcher(VIETNAMESE.text(rule.rule().key(), rule.named(RuleText::vietnamese)))
                .replaceAll(key -> Matcher.quoteReplacement(
                        WORDS.find(key.group(1).replace(' ', '-')).orElse(key.group())));
    }
}
