package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Interpretation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules on what follows from an evaluation (các quy định về sử dụng kết quả), old and new side by side; the time decides which of them
 * apply.
 *
 * <p>Example: {@code StandardConsequences.national().and(StandardConsequences.hanoi())} for an agency of Hanoi; {@code
 * rules.replacing(rule)} supplies a rule whose text was not confirmed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rules  the rules, each id once
 * @param applicableLaw  which day decides what rule is in force
 */
public record ConsequenceRules(ImmutableList<ConsequenceRule> rules, Interpretation<ApplicableLaw> applicableLaw)
        implements Serializable {
    /**
     * Checks that every id stands once and leads somewhere.
     *
     * @throws IllegalArgumentException if an id stands twice, or a rule names one that is not in the list
     */
    public ConsequenceRules {
        RecordWalk.checkWhole(requireNonNull(rules, "rules"));
        requireNonNull(applicableLaw, "applicableLaw");
        rules.forEach(rule -> RecordWalk.checkWhole(rule.limits().values().asList()));
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> checkArgument(ids.add(rule.id()), "rule (%s) is given twice", rule.id()));
        for (ConsequenceRule rule : rules) {
            Stream.concat(rule.after().stream(), rule.differsFrom().stream())
                    .forEach(other -> checkArgument(
                            ids.contains(other),
                            "rule %s names rule (%s), which is not in the list",
                            rule.id(),
                            other));
        }
    }

    /**
     * Returns the rules in force on a day.
     *
     * @param day  the day
     * @return the rules, in the order of the list
     */
    public ImmutableList<ConsequenceRule> inForceOn(LocalDate day) {
        requireNonNull(day, "day");
        return rules.stream().filter(rule -> rule.inForce().contains(day)).collect(toImmutableList());
    }

    /**
     * Returns these rules and more of them, such as those of a city.
     *
     * @param more  the further rules; how they read the applicable law is not taken over
     * @return the rules of both lists
     * @throws IllegalArgumentException if an id is in both lists
     */
    public ConsequenceRules and(ConsequenceRules more) {
        return new ConsequenceRules(
                ImmutableList.<ConsequenceRule>builder()
                        .addAll(rules)
                        .addAll(more.rules())
                        .build(),
                applicableLaw);
    }

    /**
     * Returns these rules with another one in the place of that with the same id: so a text that was not confirmed is supplied.
     *
     * @param rule  the rule
     * @return the rules
     * @throws IllegalArgumentException if no rule has that id
     */
    public ConsequenceRules replacing(ConsequenceRule rule) {
        checkArgument(ids().contains(rule.id()), "rule (%s) must be one of %s", rule.id(), ids());
        return new ConsequenceRules(
                rules.stream()
                        .map(old -> old.id().equals(rule.id()) ? rule : old)
                        .collect(toImmutableList()),
                applicableLaw);
    }

    /**
     * Returns these rules with another reading of which day decides.
     *
     * @param reading  the reading
     * @param by  who chose it
     * @return the rules
     */
    public ConsequenceRules choosing(ApplicableLaw reading, String by) {
        return new ConsequenceRules(
                rules, new Interpretation.Chosen<>(applicableLaw.key(), requireNonNull(reading, "reading"), by, ""));
    }

    /**
     * Returns these rules with another reading of whether a reprimand or a warning is enough for considering removal.
     *
     * @param reading  the reading
     * @param by  who chose it
     * @return the rules; those whose text answers the question are left as they are
     * @throws IllegalArgumentException if no rule leaves the question open
     */
    public ConsequenceRules choosing(AfterDiscipline reading, String by) {
        requireNonNull(reading, "reading");
        checkArgument(
                rules.stream().anyMatch(rule -> rule.question().isPresent()),
                "reading (%s) must answer a question of one of %s",
                reading,
                ids());
        return new ConsequenceRules(
                rules.stream().map(rule -> rule.choosing(reading, by)).collect(toImmutableList()), applicableLaw);
    }

    /**
     * Returns the questions that the texts leave open, with how they are read.
     *
     * @return which day decides, and the questions of the rules, each once
     */
    public ImmutableList<Interpretation<?>> interpretations() {
        return Stream.concat(Stream.of(applicableLaw), rules.stream().flatMap(rule -> rule.question().stream()))
                .distinct()
                .collect(toImmutableList());
    }

    private ImmutableSet<String> ids() {
        return rules.stream().map(ConsequenceRule::id).collect(toImmutableSet());
    }
}
