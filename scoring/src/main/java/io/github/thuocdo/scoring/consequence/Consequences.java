package io.github.thuocdo.scoring.consequence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.consequence.ApplicableLaw;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows for a person from the outcome of a period (hệ quả đối với một người): measures proposed with their citations, and the rules
 * that do not apply, each with the reason.
 *
 * <p>The rule in force at the time decides: "not completed" in 2024 and 2025 leads to leaving the service under the law of 2008; "not
 * completed" in 2025 alone does not; in 2026 one year is enough. Outcomes of another channel than that of the rule, as of the Party, lead
 * to nothing here.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Consequences implements NoBean {

    private final PersonnelHistory history;
    private final EvaluationPeriod period;
    private final ImmutableList<ConsideredConsequence> considered;
    private final ImmutableList<ProposedMeasure> measures;
    private final Interpretation<ApplicableLaw> applicableLaw;

    private Consequences(
            PersonnelHistory history,
            EvaluationPeriod period,
            Interpretation<ApplicableLaw> applicableLaw,
            ImmutableList<ConsideredConsequence> considered) {
        this.history = history;
        this.period = period;
        this.applicableLaw = applicableLaw;
        this.considered = considered;
        this.measures = considered.stream()
                .filter(one -> one.state() == State.APPLIES)
                .map(this::proposed)
                .collect(toImmutableList());
    }

    /**
     * Draws the consequences of a period.
     *
     * @param rules  the rules, old and new
     * @param history  what is on record of the person
     * @param period  the period whose outcome is asked about, the last one of any series
     * @return the consequences
     * @throws UnconfirmedConsequenceException if a rule that was not confirmed would have to be used
     */
    public static Consequences of(ConsequenceRules rules, PersonnelHistory history, EvaluationPeriod period) {
        requireNonNull(rules, "rules");
        requireNonNull(history, "history");
        requireNonNull(period, "period");
        OccasionCheck check = new OccasionCheck(history, period);
        List<ConsideredConsequence> considered = new ArrayList<>();
        for (ConsequenceRule rule : rules.rules()) {
            if (rule.occasion().periodKind() == period.kind()
                    && rule.addressees().include(history.categories().at(period.lastDay()), history.role())
                    && isInForce(rule, rules.applicableLaw().value(), history, period)) {
                considered.add(confirmed(check.consider(rule), history));
            }
        }
        return new Consequences(history, period, rules.applicableLaw(), ImmutableList.copyOf(considered));
    }

    /** A rule that was not confirmed is refused unless it certainly does not apply. */
    private static ConsideredConsequence confirmed(ConsideredConsequence one, PersonnelHistory history) {
        if (one.rule().unconfirmed().isPresent() && one.state() != State.DOES_NOT_APPLY) {
            throw new UnconfirmedConsequenceException(history.cadre(), one.rule());
        }
        return one;
    }

    private static boolean isInForce(
            ConsequenceRule rule, ApplicableLaw law, PersonnelHistory history, EvaluationPeriod period) {
        LocalDate day = switch (law) {
            case END_OF_PERIOD -> period.lastDay();
            case DECISION_DATE ->
                decidedOn(history, period, rule.addressees().channel()).orElse(period.lastDay());
        };
        return rule.inForce().contains(day);
    }

    private static Optional<LocalDate> decidedOn(PersonnelHistory history, EvaluationPeriod period, Channel channel) {
        return history.outcomesOf(period, channel).stream()
                .flatMap(outcome -> outcome.decidedOn().stream())
                .max(LocalDate::compareTo);
    }

    private ProposedMeasure proposed(ConsideredConsequence one) {
        ImmutableList<Outcome> behind = history.outcomes().stream()
                .filter(outcome -> one.evidence().contains(outcome.evidence()))
                .collect(toImmutableList());
        return new ProposedMeasure(
                one,
                behind.stream().anyMatch(outcome -> outcome.standing() == Outcome.Standing.PROPOSED_CLASS),
                behind.isEmpty()
                        ? Optional.empty()
                        : decidedOn(history, period, one.rule().addressees().channel()));
    }

    /**
     * Returns about whom.
     *
     * @return what is on record of the person
     */
    public PersonnelHistory history() {
        return history;
    }

    /**
     * Returns the period asked about.
     *
     * @return the period
     */
    public EvaluationPeriod period() {
        return period;
    }

    /**
     * Returns the measures that are proposed.
     *
     * @return one proposal a rule, in the order of the rules
     */
    public ImmutableList<ProposedMeasure> measures() {
        return measures;
    }

    /**
     * Returns every rule in force that is written for the person and this kind of period, applying or not.
     *
     * @return the rules considered, in their order; empty when the law attaches nothing to such a period, or the list has no rule for such
     *     a person
     */
    public ImmutableList<ConsideredConsequence> considered() {
        return considered;
    }

    /**
     * Returns how the places are read on which all this rests and which the texts leave open.
     *
     * @return which day decides what rule is in force, and the questions of the rules considered, each once; empty where no rule was
     *     considered
     */
    public ImmutableList<Interpretation<?>> readings() {
        return considered.isEmpty()
                ? ImmutableList.of()
                : Stream.concat(
                                Stream.of(applicableLaw),
                                considered.stream().flatMap(one -> one.rule().question().stream()))
                        .distinct()
                        .collect(toImmutableList());
    }

    /**
     * Returns the proposals that rest on texts which differ.
     *
     * @return the pairs, unresolved
     */
    public ImmutableList<DifferingTexts> differing() {
        ImmutableList.Builder<DifferingTexts> pairs = ImmutableList.builder();
        for (int i = 0; i < measures.size(); i++) {
            for (ProposedMeasure later : measures.subList(i + 1, measures.size())) {
                ProposedMeasure earlier = measures.get(i);
                if (differ(earlier.rule(), later.rule())) {
                    pairs.add(new DifferingTexts(earlier, later));
                }
            }
        }
        return pairs.build();
    }

    private static boolean differ(ConsequenceRule one, ConsequenceRule other) {
        return one.differsFrom().contains(other.id()) || other.differsFrom().contains(one.id());
    }

    /**
     * Returns the proposals of one measure.
     *
     * @param measure  the measure
     * @return the proposals, one a text
     */
    public ImmutableList<ProposedMeasure> proposing(PersonnelMeasure measure) {
        requireNonNull(measure, "measure");
        return measures.stream()
                .filter(proposed -> proposed.measures().contains(measure))
                .collect(toImmutableList());
    }

    /**
     * Returns the ids of the rules that apply.
     *
     * @return the ids, in the order of the rules
     */
    public ImmutableSet<String> rules() {
        return measures.stream().map(proposed -> proposed.rule().id()).collect(ImmutableSet.toImmutableSet());
    }
}
