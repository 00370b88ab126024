package io.github.thuocdo.scoring.scrutiny;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.words.Wording;
import java.time.LocalDate;

/**
 * How the questions, readings and numbers of a policy are said in one language (thuật ngữ), in the words of the notices.
 *
 * <p>A program that lets an agency choose a reading shows the question and its alternatives in these words; the {@linkplain EditionTable table
 * of an edition} is printed in them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyTerms implements NoBean {

    private final Wording wording;

    private PolicyTerms(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns the terms of a policy.
     *
     * @param policy  the policy
     * @param language  the language
     * @return the terms
     */
    public static PolicyTerms of(Policy policy, Language language) {
        requireNonNull(policy, "policy");
        requireNonNull(language, "language");
        return new PolicyTerms(Wording.exact(language, policy));
    }

    /**
     * Writes a number without loss.
     *
     * @param value  the number
     * @return the number, such as {@code 2,5} in Vietnamese and {@code 2.5} in English
     */
    public String number(Fraction value) {
        return wording.number(requireNonNull(value, "value"));
    }

    /**
     * Writes a day.
     *
     * @param day  the day
     * @return the day, such as {@code 01/01/2026} in Vietnamese and {@code 2026-01-01} in English
     */
    public String date(LocalDate day) {
        return wording.date(requireNonNull(day, "day"));
    }

    /**
     * Writes a band in words.
     *
     * @param band  the band
     * @return the band, such as {@code từ 70 đến dưới 90}
     */
    public String band(Interval band) {
        return wording.band(requireNonNull(band, "band"));
    }

    /**
     * Writes a band of ratios in words, in percent.
     *
     * @param band  the band
     * @return the band, such as {@code từ 30 % trở lên}
     */
    public String percentages(Interval band) {
        return wording.percentages(requireNonNull(band, "band"));
    }

    /**
     * Writes where a sentence of law stands.
     *
     * @param citation  the citation
     * @return the clause, with the instrument unless it is the one of the policy
     */
    public String clause(Citation citation) {
        return wording.clause(requireNonNull(citation, "citation"));
    }

    /**
     * Returns what a rule is called.
     *
     * @param provision  the sentence of law
     * @return its name in the language
     */
    public String name(Provision provision) {
        return wording.name(requireNonNull(provision, "provision"));
    }

    /**
     * Returns what a kind of conclusion is called.
     *
     * @param kind  the kind
     * @return its name in the language
     */
    public String conclusion(ConclusionKind kind) {
        return wording.say("conclusion." + requireNonNull(kind, "kind").key());
    }

    /**
     * Returns the question that an interpretation answers.
     *
     * @param question  the interpretation
     * @return the question in words; its key where the library knows no words for it, as for a question of a policy of one's own
     */
    public String question(Interpretation<?> question) {
        return wording.question(requireNonNull(question, "question"));
    }

    /**
     * Returns a reading of a question in words.
     *
     * @param question  the interpretation
     * @param reading  one of its readings
     * @return the reading in words; its key where the library knows no words for the question
     */
    public String reading(Interpretation<?> question, Reading reading) {
        requireNonNull(question, "question");
        requireNonNull(reading, "reading");
        return wording.reading(question, reading);
    }
}
