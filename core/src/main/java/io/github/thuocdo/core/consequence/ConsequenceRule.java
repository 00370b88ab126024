package io.github.thuocdo.core.consequence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one sentence of law attaches to an outcome (quy định về sử dụng kết quả).
 *
 * <p>Example: Law 80/2025/QH15, Art 27.1, for civil servants from 01/01/2026: after one year "not completed" a lower position <em>or</em>
 * leaving the service is considered. Two measures in one rule are alternatives among which the authority chooses.
 *
 * <p>A rule is made with {@link #of of} and refined: {@code rule.after("170.removal-not-completed").differingFrom("80.lower-or-leave")}.
 * A time limit belongs to one measure: leaving the service is decided within 30 days, a lower position is not.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param inForce  the days on which it is in force
 * @param addressees  for whom
 * @param occasion  upon what
 * @param force  how binding the words are
 * @param measures  the measures, at least one; several are alternatives, or for a mere basis all that it is a basis of
 * @param after  the id of the rule whose measure must have been taken first
 * @param differsFrom  the ids of rules that say something else on the same occasion: both are shown, neither is resolved
 * @param limits  the times within which somebody must act, by the measure that has them
 * @param provisos  what the text says besides and no fact of a register tells, in words
 * @param share  the share of the basic salary fund that a local act sets; empty where the caller's regulation sets the amount
 * @param unconfirmed  what has to be supplied before the rule can be used, because its text was not confirmed; empty for a confirmed rule
 */
@RecordStyle
@Value.Builder
public record ConsequenceRule(
        Provision provision,
        DateRange inForce,
        Addressees addressees,
        Occasion occasion,
        BindingForce force,
        ImmutableSet<PersonnelMeasure> measures,
        Optional<String> after,
        ImmutableSet<String> differsFrom,
        ImmutableListMultimap<PersonnelMeasure, TimeLimit> limits,
        ImmutableList<Proviso> provisos,
        @PerCent Optional<Fraction> share,
        Optional<String> unconfirmed)
        implements Serializable {
    /**
     * Checks that the rule proposes something.
     *
     * @throws IllegalArgumentException if there is no measure, a time limit of another measure, or a share that is not above 0
     */
    public ConsequenceRule {
        checkArgument(!measures.isEmpty(), "measures (%s) of rule %s must name a measure", measures, provision.id());
        checkArgument(
                measures.containsAll(limits.keySet()),
                "limits of rule %s (of %s) must be of its own measures (%s)",
                provision.id(),
                limits.keySet(),
                measures);
        share.ifPresent(part ->
                checkArgument(part.signum() > 0, "share (%s) of rule %s must be above 0", part, provision.id()));
    }

    /**
     * Returns a rule of a confirmed text that stands alone.
     *
     * @param provision  the sentence of law
     * @param inForce  the days on which it is in force
     * @param addressees  for whom
     * @param occasion  upon what
     * @param force  how binding the words are
     * @param measures  the measures, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is no measure
     */
    public static ConsequenceRule of(
            Provision provision,
            DateRange inForce,
            Addressees addressees,
            Occasion occasion,
            BindingForce force,
            PersonnelMeasure... measures) {
        return new ConsequenceRule(
                provision,
                inForce,
                addressees,
                occasion,
                force,
                ImmutableSet.copyOf(measures),
                Optional.empty(),
                ImmutableSet.of(),
                ImmutableListMultimap.of(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns the id of the rule.
     *
     * @return the id of its provision
     */
    public String id() {
        return provision.id();
    }

    /**
     * Returns this rule as one that acts only once the measure of another one was taken.
     *
     * @param rule  the id of the other rule
     * @return the rule
     */
    public ConsequenceRule after(String rule) {
        return with(occasion, Optional.of(rule), differsFrom, limits, provisos, share, unconfirmed);
    }

    /**
     * Returns this rule with those that say something else on the same occasion.
     *
     * @param rules  the ids of the other rules
     * @return the rule
     */
    public ConsequenceRule differingFrom(String... rules) {
        return with(occasion, after, ImmutableSet.copyOf(rules), limits, provisos, share, unconfirmed);
    }

    /**
     * Returns this rule with times within which somebody must act on one of its measures, and no longer with others for that measure.
     *
     * @param measure  one of the measures
     * @param times  the time limits
     * @return the rule
     * @throws IllegalArgumentException if the rule does not name that measure
     */
    public ConsequenceRule within(PersonnelMeasure measure, TimeLimit... times) {
        ListMultimap<PersonnelMeasure, TimeLimit> all = ArrayListMultimap.create(limits);
        all.replaceValues(measure, ImmutableList.copyOf(times));
        return with(occasion, after, differsFrom, ImmutableListMultimap.copyOf(all), provisos, share, unconfirmed);
    }

    /**
     * Returns this rule with what its text says besides and no fact of a register tells.
     *
     * @param words  the provisos
     * @return the rule
     */
    public ConsequenceRule providing(Proviso... words) {
        return with(occasion, after, differsFrom, limits, ImmutableList.copyOf(words), share, unconfirmed);
    }

    /**
     * Returns this rule with the share of the basic salary fund that a local act sets.
     *
     * @param part  the share, above 0
     * @return the rule
     * @throws IllegalArgumentException if the share is not above 0
     */
    public ConsequenceRule ofSalaryFund(Fraction part) {
        return with(occasion, after, differsFrom, limits, provisos, Optional.of(part), unconfirmed);
    }

    /**
     * Returns this rule as one whose text was not confirmed: using it is refused.
     *
     * @param question  what has to be supplied
     * @return the rule
     */
    public ConsequenceRule unconfirmed(String question) {
        return with(occasion, after, differsFrom, limits, provisos, share, Optional.of(question));
    }

    /**
     * Returns the question of reading on which this rule depends, where its text is silent or could not be read to the end.
     *
     * @return the choice; empty where the text fixes everything, or was not read at all and has to be supplied first
     */
    public Optional<Interpretation<?>> question() {
        return unconfirmed().isEmpty()
                        && occasion instanceof Occasion.Disciplined disciplined
                        && disciplined.enough() instanceof Interpretation.Chosen<AfterDiscipline> chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    /** This rule with another answer to its question; itself where the text answers. */
    ConsequenceRule choosing(AfterDiscipline reading, String by) {
        if (question().isEmpty() || !(occasion instanceof Occasion.Disciplined asked)) {
            return this;
        }
        Occasion answered = new Occasion.Disciplined(
                asked.forms(),
                asked.periodKind(),
                new Interpretation.Chosen<>(asked.enough().key(), reading, by, ""));
        return with(answered, after, differsFrom, limits, provisos, share, unconfirmed);
    }

    /** Changes everything but what the rule is, and for whom; the builder would sort the measures, which stand as the law names them. */
    private ConsequenceRule with(
            Occasion when,
            Optional<String> follows,
            ImmutableSet<String> differs,
            ImmutableListMultimap<PersonnelMeasure, TimeLimit> times,
            ImmutableList<Proviso> words,
            Optional<Fraction> part,
            Optional<String> question) {
        return new ConsequenceRule(
                provision, inForce, addressees, when, force, measures, follows, differs, times, words, part, question);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a consequence rule.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a consequence rule of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ConsequenceRuleBuilder {
        Builder() {}
    }
}
