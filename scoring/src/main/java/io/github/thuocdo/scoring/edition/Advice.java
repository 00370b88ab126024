package io.github.thuocdo.scoring.edition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.scoring.internal.text.Sentences;
import io.github.thuocdo.scoring.notice.Language;
import java.io.Serializable;

/**
 * Something to look at in a policy before it is used (điều cần rà soát): what it is, in which rule, and what can be done about it.
 *
 * <p>Advice is no error. A policy whose parts do not fit together is refused when it is made; what is told here may be meant.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  what it is
 * @param rule  the id of the rule, or of the policy where it concerns the whole
 * @param arguments  what the sentence names, by the name of its place, in the writing of files
 */
public record Advice(Code code, String rule, ImmutableMap<String, String> arguments) implements Serializable {

    /**
     * Checks that a rule is named.
     *
     * @param code  what it is
     * @param rule  the id of the rule, or of the policy where it concerns the whole
     * @param arguments  what the sentence names, by the name of its place, in the writing of files
     * @throws IllegalArgumentException if the rule is blank
     */
    public Advice {
        requireNonNull(code, "code");
        requireNonNull(rule, "rule");
        requireNonNull(arguments, "arguments");
        checkArgument(!rule.isBlank(), "rule (%s) must name where the advice belongs", rule);
    }

    /** What can be advised. */
    public enum Code {
        /** A clause is cited of an instrument that is not in force on all days that the policy governs. */
        CITATION_NOT_IN_FORCE,
        /** A clause is cited of an instrument whose days nobody has given. */
        CITATION_UNKNOWN,
        /** A question that somebody has to answer before anything is scored. */
        OPEN_PARAMETER,
        /** No role of the rule is one of the people or bodies for whom the policy is made. */
        REACH_OUTSIDE_SCOPE,
        /** A ladder of points where there is no sheet, so no total. */
        LADDER_WITHOUT_SHEET,
        /** A gate where there is no ladder, so no class that could be limited. */
        GATE_WITHOUT_LADDER,
        /** A gate that says the same as an earlier one. */
        GATE_REPEATED,
        /** A gate whose class is the best one, so that it limits nobody. */
        GATE_WITHOUT_EFFECT,
        /** A condition that no facts can meet. */
        CONDITION_NEVER_MET,
        /** A class whose band lies above everything that the sheet can give. */
        CLASS_OUT_OF_REACH,
        /** Steps by days late none of which takes anything. */
        DEDUCTION_TAKES_NOTHING,
        /** A step by days late that takes what the one before it does. */
        DEDUCTION_STEP_REPEATED,
        /** A test on classes that does not tell excellent from good, and can be made before the quota is settled. */
        READABLE_BEFORE_QUOTA,
        /** The policy was adopted after the period had begun. */
        POLICY_ADOPTED_LATE,
        /** A reading was adopted after the period had begun. */
        READING_ADOPTED_LATE,
        /** The policy does not govern the period. */
        PERIOD_NOT_GOVERNED;

        /**
         * Returns the word for this code in texts.
         *
         * @return the key, such as {@code gate-repeated}
         */
        public String key() {
            return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
        }
    }

    /** The places of what an open question asks, which its policy says in each language. */
    static final ImmutableMap<Language, String> QUESTION =
            ImmutableMap.of(Language.VIETNAMESE, "question-vi", Language.ENGLISH, "question-en");

    /**
     * Says what it is, naming the rule.
     *
     * @param language  the language
     * @return a sentence
     */
    public String what(Language language) {
        return said("advice.", language);
    }

    /**
     * Says what can be done about it.
     *
     * @param language  the language
     * @return a sentence
     */
    public String remedy(Language language) {
        return said("remedy.", language);
    }

    private String said(String family, Language language) {
        Sentences sentences = Words.of(requireNonNull(language, "language"));
        String key = family + code.key();
        ImmutableMap<String, String> values = ImmutableMap.<String, String>builder()
                .put("rule", rule)
                .putAll(arguments)
                .put("question", arguments.getOrDefault(QUESTION.get(language), ""))
                .buildOrThrow();
        return Sentences.fill(
                key,
                sentences.text(key),
                values,
                (format, value) -> format.equals("level") ? level(language, value) : value);
    }

    private static String level(Language language, String key) {
        Classification level = Classification.parse(key);
        return language == Language.VIETNAMESE ? level.vietnameseName() : level.englishName();
    }

    @Override
    public String toString() {
        return code.key() + " " + rule + " " + arguments;
    }
}
