package io.github.thuocdo.scoring.scrutiny;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.NoBean;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an {@link Advice} names, as values (chi tiết của điều cần rà soát). Each code is told with one kind of them.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface AdviceParticulars extends NoBean, Serializable {

    /**
     * Returns the values by the name of their place in the sentences: questions and classes in words, everything else in the writing of files.
     *
     * @param language  the language
     * @return the texts
     */
    ImmutableMap<String, String> words(Language language);

    /** No values: the code says all. */
    record None() implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of();
        }
    }

    /**
     * Clauses of an instrument.
     *
     * @param instrument  the number of the instrument
     * @param clauses  the clauses that are cited, each once
     */
    record Cited(String instrument, ImmutableList<String> clauses) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("instrument", instrument, "clauses", String.join("; ", clauses));
        }
    }

    /**
     * Clauses of an instrument whose days are known.
     *
     * @param cited  the clauses
     * @param force  the days on which the instrument is in force
     * @param days  the days that the policy governs
     */
    record CitedInForce(Cited cited, DateRange force, DateRange days) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.<String, String>builder()
                    .putAll(cited.words(language))
                    .put("force", force.toString())
                    .put("days", days.toString())
                    .buildOrThrow();
        }
    }

    /**
     * A question without an answer.
     *
     * @param key  the key of the question
     * @param question  what is asked
     */
    record Asked(String key, BilingualText question) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("key", key, "question", language.of(question));
        }
    }

    /**
     * Roles.
     *
     * @param roles  the roles
     */
    record OfRoles(ImmutableSet<Role> roles) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("roles", roles.stream().map(Role::key).collect(joining(", ")));
        }
    }

    /**
     * Roles and kinds of period, each kind with its role.
     *
     * @param where  the kinds of period by role
     */
    record OfReach(ImmutableSetMultimap<Role, PeriodKind> where) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of(
                    "where",
                    where.entries().stream()
                            .map(one ->
                                    one.getKey().key() + " " + one.getValue().key())
                            .collect(joining(", ")));
        }
    }

    /**
     * An earlier rule.
     *
     * @param before  the id of its provision
     */
    record Earlier(String before) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("before", before);
        }
    }

    /**
     * A band.
     *
     * @param band  the points of the band
     */
    record OfBand(Interval band) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("band", band.toString());
        }
    }

    /**
     * A class.
     *
     * @param level  the class
     */
    record OfClass(Classification level) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("class", language.nameOf(level));
        }
    }

    /**
     * A step by days late.
     *
     * @param day  the fewest days late of the step
     */
    record FromDay(int day) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("day", Integer.toString(day));
        }
    }

    /**
     * A period, and a day of adoption within it or after it.
     *
     * @param period  the period
     * @param on  the day on which the policy was adopted
     */
    record Adopted(EvaluationPeriod period, LocalDate on) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("period", period.toString(), "on", on.toString());
        }
    }

    /**
     * A period, and a decision within it or after it.
     *
     * @param period  the period
     * @param decision  the decision by which readings were adopted
     * @param keys  the keys of their questions
     */
    record ReadingsAdopted(EvaluationPeriod period, Decision decision, ImmutableSet<String> keys)
            implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of(
                    "period", period.toString(),
                    "decision", decision.text(),
                    "keys", String.join(", ", keys));
        }
    }

    /**
     * A period, and the days that the policy governs.
     *
     * @param period  the period
     * @param days  the days that the policy governs
     */
    record Governed(EvaluationPeriod period, DateRange days) implements AdviceParticulars {
        @Override
        public ImmutableMap<String, String> words(Language language) {
            return ImmutableMap.of("period", period.toString(), "days", days.toString());
        }
    }
}
