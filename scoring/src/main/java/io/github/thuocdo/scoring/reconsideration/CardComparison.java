package io.github.thuocdo.scoring.reconsideration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is otherwise between two scorecards of one person and period. */
final class CardComparison {

    private final EvaluationPeriod period;
    private final ImmutableList.Builder<Shift> shifts = ImmutableList.builder();

    private CardComparison(EvaluationPeriod period) {
        this.period = period;
    }

    /** Compares two cards of a shorter period, either of which may not be there. */
    static ImmutableList<Shift> of(EvaluationPeriod period, Optional<Scorecard> old, Optional<Scorecard> now) {
        return of(
                period,
                old,
                now,
                old.map(Scorecard::proposal),
                now.map(Scorecard::proposal),
                considerations(old),
                considerations(now));
    }

    private static ImmutableList<Consideration> considerations(Optional<Scorecard> card) {
        return card.map(Scorecard::considerations).orElse(ImmutableList.of());
    }

    /** Compares two cards whose proposals and rules are those after a round. */
    static ImmutableList<Shift> of(
            EvaluationPeriod period,
            Optional<Scorecard> old,
            Optional<Scorecard> now,
            Optional<Proposal> oldProposal,
            Optional<Proposal> newProposal,
            List<Consideration> oldRules,
            List<Consideration> newRules) {
        CardComparison comparison = new CardComparison(period);
        comparison.compareValues(values(old), values(now));
        comparison.compareRules(byProvision(oldRules), byProvision(newRules));
        if (!oldProposal.equals(newProposal)) {
            comparison.shifts.add(new Shift.OfProposal(period, oldProposal, newProposal));
        }
        return comparison.shifts.build();
    }

    private static ImmutableMap<String, Observation<Fraction>> values(Optional<Scorecard> card) {
        return card.map(Scorecard::values).orElse(ImmutableMap.of());
    }

    private void compareValues(Map<String, Observation<Fraction>> old, Map<String, Observation<Fraction>> now) {
        for (String element : Sets.union(now.keySet(), old.keySet())) {
            Optional<Observation<Fraction>> was = Optional.ofNullable(old.get(element));
            Optional<Observation<Fraction>> is = Optional.ofNullable(now.get(element));
            if (!was.equals(is)) {
                shifts.add(new Shift.OfNumber(period, element, was, is));
            }
        }
    }

    private static ImmutableListMultimap<String, Consideration> byProvision(List<Consideration> rules) {
        return rules.stream()
                .collect(toImmutableListMultimap(rule -> rule.provision().id(), rule -> rule));
    }

    private void compareRules(
            ImmutableListMultimap<String, Consideration> old, ImmutableListMultimap<String, Consideration> now) {
        for (String id : Sets.union(now.keySet(), old.keySet())) {
            ImmutableList<Consideration> was = old.get(id);
            ImmutableList<Consideration> is = now.get(id);
            if (!told(was).equals(told(is))) {
                shifts.add(new Shift.OfRule(
                        period, (is.isEmpty() ? was : is).get(0).provision(), was, is));
            }
        }
    }

    private static ImmutableList<Particulars> told(ImmutableList<Consideration> rules) {
        return rules.stream().map(CardComparison::told).collect(toImmutableList());
    }

    /** The total is told by itself, not again with every band. */
    private static Particulars told(Consideration rule) {
        return rule.particulars() instanceof Particulars.OnBand
                ? new Particulars.Plain(rule.reason())
                : rule.particulars();
    }
}
