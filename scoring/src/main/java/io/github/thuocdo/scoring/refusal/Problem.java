package io.github.thuocdo.scoring.refusal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One thing that is wrong in a case file.
 *
 * <p>It is always told on one line: where, what was found there, what the rule is, and a code that stays the same when the
 * wording is improved:
 *
 * <pre>
 * march.yaml:12: people[2].tasks row 3, column faults: "x": must be a whole number of at least 0 [not-a-count]
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param where  the place
 * @param code  the stable code: lower-case words joined by hyphens
 * @param value  what was found, or the name of what is missing
 * @param rule  what must be so, without a full stop at the end
 */
public record Problem(Place where, String code, BilingualText value, BilingualText rule) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final CharMatcher LINE_ENDS = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_RULE = 2000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the rule is blank
     */
    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("code (" + code + ") must be lower-case words joined by hyphens");
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("rule (" + rule.english() + ") must not be blank");
        }
    }

    /**
     * Returns the problem as one line of English.
     *
     * <p>A value longer than 60 characters and a rule longer than 2,000 are cut. Line ends and other control characters anywhere on the line are
     * shown as spaces, others that nobody sees by their number, such as {@code <U+200B>}.
     *
     * @return place, value in quotation marks, rule, and the code in brackets
     */
    public String line() {
        return line(Language.ENGLISH);
    }

    /**
     * Returns the problem as one line in a language.
     *
     * @param language  the language
     * @return place, value in quotation marks, rule, and the code in brackets
     */
    public String line(Language language) {
        return seen(where.in(language)) + ": \"" + cut(said(value, language), LONGEST_VALUE) + "\": "
                + cut(said(rule, language), LONGEST_RULE) + " [" + code + "]";
    }

    /**
     * Returns the same as {@link #line()}.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return line();
    }

    private static String said(BilingualText text, Language language) {
        String words = requireNonNull(language, "language") == Language.ENGLISH ? text.english() : text.vietnamese();
        return seen(words);
    }

    private static String seen(String words) {
        String line = LINE_ENDS.trimAndCollapseFrom(words, ' ');
        return PlainText.unprinted(line).isEmpty()
                ? line
                : line.codePoints().mapToObj(Problem::seen).collect(joining());
    }

    private static String seen(int character) {
        String text = Character.toString(character);
        return PlainText.unprinted(text).isPresent() ? "<" + PlainText.codePoint(character) + ">" : text;
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
