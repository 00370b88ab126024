package io.github.thuocdo.scoring.history;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.history.Shift.Aspect;
import io.github.thuocdo.scoring.proposal.Consideration;
import io.github.thuocdo.scoring.proposal.Proposal;
import io.github.thuocdo.scoring.proposal.ProposalReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is otherwise between two scorecards of one person and period. */
final class CardComparison {

    private static final String TOTAL = "total";

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
        comparison.add(
                Aspect.PROPOSAL,
                "",
                oldProposal.map(CardComparison::text).orElse(""),
                newProposal.map(CardComparison::text).orElse(""));
        return comparison.shifts.build();
    }

    private static ImmutableMap<String, Observation<Fraction>> values(Optional<Scorecard> card) {
        return card.map(Scorecard::values).orElse(ImmutableMap.of());
    }

    private void compareValues(Map<String, Observation<Fraction>> old, Map<String, Observation<Fraction>> now) {
        for (String element : Sets.union(now.keySet(), old.keySet())) {
            boolean total = element.equals(TOTAL);
            add(
                    total ? Aspect.TOTAL : Aspect.ELEMENT,
                    total ? "" : element,
                    text(Optional.ofNullable(old.get(element))),
                    text(Optional.ofNullable(now.get(element))));
        }
    }

    private static String text(Optional<Observation<Fraction>> value) {
        return value.map(one -> one.asOptional()
                        .map(Fraction::toString)
                        .orElseGet(() -> one.absenceReason()
                                .map(AbsenceReason::code)
                                .orElseGet(() -> one.absence().orElseThrow().key())))
                .orElse("");
    }

    private static ImmutableListMultimap<String, Consideration> byProvision(List<Consideration> rules) {
        return rules.stream()
                .collect(toImmutableListMultimap(rule -> rule.provision().id(), rule -> rule));
    }

    private void compareRules(
            ImmutableListMultimap<String, Consideration> old, ImmutableListMultimap<String, Consideration> now) {
        for (String id : Sets.union(now.keySet(), old.keySet())) {
            add(Aspect.RULE, id, rules(old.get(id)), rules(now.get(id)));
        }
    }

    private static String rules(List<Consideration> rules) {
        return rules.stream().map(CardComparison::text).collect(joining("; "));
    }

    /** The total is told by itself, not again with every band. */
    private static String text(Consideration rule) {
        Map<String, String> arguments = Maps.filterKeys(rule.particulars().texts(), name -> !name.equals(TOTAL));
        return arguments.isEmpty()
                ? rule.code()
                : rule.code() + " "
                        + arguments.entrySet().stream().map(Object::toString).collect(joining(", "));
    }

    static String text(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classified.level().key();
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return "range " + indicative.level().key();
        }
        Outcome.Standing standing = Outcome.standing(proposal);
        return ProposalReason.of(proposal)
                .map(reason -> standing.key() + " " + reason.code())
                .orElse(standing.key());
    }

    private void add(Aspect aspect, String key, String before, String after) {
        if (!before.equals(after)) {
            shifts.add(new Shift(period, aspect, key, before, after));
        }
    }
}
