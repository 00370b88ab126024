package io.github.thuocdo.scoring.consequence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.ConsequenceRule;
import io.github.thuocdo.core.consequence.Occasion;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Particulars;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.Reason;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence.State;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the occasion of a rule is there. */
final class OccasionCheck {

    private static final Particulars NONE = new Particulars.None();

    private final PersonnelHistory history;
    private final EvaluationPeriod period;

    OccasionCheck(PersonnelHistory history, EvaluationPeriod period) {
        this.history = history;
        this.period = period;
    }

    ConsideredConsequence consider(ConsequenceRule rule) {
        Occasion occasion = rule.occasion();
        if (occasion instanceof Occasion.Classed classed) {
            return classed(rule, classed);
        }
        if (occasion instanceof Occasion.Disciplined disciplined) {
            return disciplined(rule, disciplined);
        }
        if (occasion instanceof Occasion.DisciplinedInTerm inTerm) {
            return disciplinedInTerm(rule, inTerm);
        }
        if (occasion instanceof Occasion.LowConfidence low) {
            return lowConfidence(rule, low);
        }
        if (occasion instanceof Occasion.Monitored) {
            return monitored(rule);
        }
        return considered(rule, Reason.FOR_EVERYBODY, NONE, ImmutableList.of());
    }

    /** One year that certainly breaks the series settles it, whatever is open about the others. */
    private ConsideredConsequence classed(ConsequenceRule rule, Occasion.Classed occasion) {
        ImmutableList<EvaluationPeriod> years = Stream.iterate(period, EvaluationPeriod::previous)
                .limit(occasion.consecutive())
                .collect(toImmutableList());
        ImmutableList<ConsideredConsequence> series =
                years.stream().map(year -> classedIn(year, rule, occasion)).collect(toImmutableList());
        return first(series, State.DOES_NOT_APPLY)
                .or(() -> first(series, State.OPEN))
                .orElseGet(() -> together(rule, years.reverse(), series.reverse()));
    }

    private static Optional<ConsideredConsequence> first(ImmutableList<ConsideredConsequence> series, State state) {
        return series.stream().filter(year -> year.state() == state).findFirst();
    }

    /** All years, in their order, have a class that is asked for; the class of the last one is told. */
    private static ConsideredConsequence together(
            ConsequenceRule rule, ImmutableList<EvaluationPeriod> years, ImmutableList<ConsideredConsequence> series) {
        Particulars.OnSeries last =
                (Particulars.OnSeries) series.get(series.size() - 1).particulars();
        return considered(
                rule,
                Reason.CLASSED,
                new Particulars.OnSeries(last.level(), years),
                series.stream()
                        .flatMap(year -> year.evidence().stream())
                        .distinct()
                        .collect(toImmutableList()));
    }

    private ConsideredConsequence classedIn(EvaluationPeriod year, ConsequenceRule rule, Occasion.Classed occasion) {
        ImmutableList<Outcome> outcomes =
                history.outcomesOf(year, rule.addressees().channel());
        Particulars when = new Particulars.OnPeriod(year);
        if (outcomes.isEmpty()) {
            return considered(rule, Reason.NOTHING_ON_RECORD, when, ImmutableList.of());
        }
        Outcome outcome = outcomes.get(0);
        if (outcomes.stream().anyMatch(other -> !other.level().equals(outcome.level()))) {
            return considered(rule, Reason.RESULTS_CONTRADICT, when, evidence(outcomes));
        }
        if (outcome.level().isEmpty()) {
            return considered(rule, withoutClass(outcome), when, evidence(outcomes));
        }
        Classification level = outcome.level().get();
        return occasion.levels().contains(level)
                ? considered(
                        rule,
                        Reason.CLASSED,
                        new Particulars.OnSeries(level, ImmutableList.of(year)),
                        evidence(outcomes))
                : considered(rule, Reason.OTHER_CLASS, new Particulars.OnClass(level, year), evidence(outcomes));
    }

    private static Reason withoutClass(Outcome outcome) {
        return switch (outcome.standing()) {
            case NOT_CLASSIFIED -> Reason.NOT_CLASSIFIED;
            case UNDETERMINED -> Reason.UNDETERMINED;
            case PENDING -> Reason.PENDING;
            case DECIDED_CLASS, PROPOSED_CLASS, SCORE, EXCLUDED -> Reason.NO_CLASS;
        };
    }

    private ConsideredConsequence disciplined(ConsequenceRule rule, Occasion.Disciplined occasion) {
        ImmutableList<Conclusion> decisions = disciplines(occasion.forms()).stream()
                .filter(conclusion -> period.contains(history.effectiveOn(conclusion)))
                .collect(toImmutableList());
        ImmutableList<Conclusion> standing = standing(decisions);
        if (standing.isEmpty()) {
            return considered(
                    rule,
                    decisions.isEmpty() ? Reason.NO_DISCIPLINE : Reason.DISCIPLINE_ANNULLED,
                    NONE,
                    ids(decisions));
        }
        return switch (occasion.enough().value()) {
            case DISCIPLINE_ALONE -> considered(rule, Reason.DISCIPLINED, forms(standing), ids(standing));
            case WITH_FINDING -> withFinding(rule, standing);
        };
    }

    /** The finding is one of the period, or one on an act that was disciplined in it. */
    private ConsideredConsequence withFinding(ConsequenceRule rule, ImmutableList<Conclusion> standing) {
        ImmutableSet<String> acts = standing.stream().map(Conclusion::act).collect(toImmutableSet());
        ImmutableList<Conclusion> findings = standing(history.conclusions()).stream()
                .filter(conclusion -> conclusion.kind() == ConclusionKind.REDUCED_PRESTIGE)
                .filter(conclusion ->
                        period.contains(history.effectiveOn(conclusion)) || acts.contains(conclusion.act()))
                .sorted(Comparator.comparing(Conclusion::id))
                .collect(toImmutableList());
        ImmutableList<Conclusion> evidence = ImmutableList.<Conclusion>builder()
                .addAll(standing)
                .addAll(findings)
                .build();
        return considered(
                rule, findings.isEmpty() ? Reason.AWAITS_FINDING : Reason.DISCIPLINED, forms(standing), ids(evidence));
    }

    private ConsideredConsequence disciplinedInTerm(ConsequenceRule rule, Occasion.DisciplinedInTerm occasion) {
        ImmutableList<Conclusion> known = standing(disciplines(occasion.forms())).stream()
                .filter(conclusion -> !history.effectiveOn(conclusion).isAfter(period.lastDay()))
                .collect(toImmutableList());
        ImmutableList<Conclusion> inTerm = known.stream()
                .filter(conclusion -> history.term()
                        .filter(term -> !term.contains(history.effectiveOn(conclusion)))
                        .isEmpty())
                .collect(toImmutableList());
        if (inTerm.size() < occasion.times()) {
            return considered(rule, Reason.FEWER_IN_TERM, NONE, ids(inTerm));
        }
        return considered(
                rule,
                history.term().isPresent() ? Reason.DISCIPLINED_IN_TERM : Reason.TERM_NOT_RECORDED,
                forms(inTerm),
                ids(inTerm));
    }

    /** The disciplinary decisions of some forms; what is told does not depend on the order of input. */
    private ImmutableList<Conclusion> disciplines(ImmutableSet<DisciplineForm> forms) {
        return history.conclusions().stream()
                .filter(conclusion -> conclusion.kind() == ConclusionKind.DISCIPLINE)
                .filter(conclusion -> conclusion.form().filter(forms::contains).isPresent())
                .sorted(Comparator.comparing(Conclusion::id))
                .collect(toImmutableList());
    }

    private static ImmutableList<Conclusion> standing(ImmutableList<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(conclusion -> !conclusion.isAnnulled())
                .collect(toImmutableList());
    }

    private static Particulars forms(ImmutableList<Conclusion> conclusions) {
        return new Particulars.OnForms(conclusions.stream()
                .map(conclusion -> conclusion.form().orElseThrow())
                .distinct()
                .collect(toImmutableList()));
    }

    private static ImmutableList<String> ids(ImmutableList<Conclusion> conclusions) {
        return conclusions.stream().map(Conclusion::id).collect(toImmutableList());
    }

    /** Of several votes in the period the one with the largest share decides: one is enough. */
    private ConsideredConsequence lowConfidence(ConsequenceRule rule, Occasion.LowConfidence occasion) {
        Optional<ConfidenceVote> worst = history.votes().stream()
                .filter(vote -> period.contains(vote.heldOn()))
                .max(Comparator.comparing(ConfidenceVote::lowShare).thenComparing(ConfidenceVote::heldOn));
        if (worst.isEmpty()) {
            return considered(rule, Reason.NO_VOTE, NONE, ImmutableList.of());
        }
        ConfidenceVote vote = worst.get();
        Reason reason = vote.lowShare().compareTo(occasion.moreThan()) > 0
                ? Reason.LOW_CONFIDENCE
                : Reason.NOT_MORE_LOW_CONFIDENCE;
        return considered(rule, reason, new Particulars.OnVote(vote, occasion.moreThan()), ImmutableList.of());
    }

    private ConsideredConsequence monitored(ConsequenceRule rule) {
        Channel channel = rule.addressees().channel();
        ImmutableList<Outcome> outcomes = history.outcomesOf(period, channel);
        Particulars when = new Particulars.OnPeriod(period);
        if (outcomes.stream().anyMatch(outcome -> outcome.standing().isMonitored())) {
            return considered(rule, Reason.MONITORED, when, evidence(outcomes));
        }
        return outcomes.stream().anyMatch(outcome -> outcome.standing().isOpen())
                ? considered(rule, Reason.UNDETERMINED, when, evidence(outcomes))
                : considered(rule, Reason.NOT_MONITORED, when, evidence(outcomes));
    }

    private static ImmutableList<String> evidence(ImmutableList<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::evidence).distinct().collect(toImmutableList());
    }

    private static ConsideredConsequence considered(
            ConsequenceRule rule, Reason reason, Particulars particulars, ImmutableList<String> evidence) {
        return new ConsideredConsequence(rule, reason.state(), reason, particulars, evidence);
    }
}
