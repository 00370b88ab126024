package io.github.thuocdo.examples.quickstart.run;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.casefile.PastOutcome;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.consequence.Consequences;
import io.github.thuocdo.scoring.consequence.ConsideredConsequence;
import io.github.thuocdo.scoring.consequence.Outcome;
import io.github.thuocdo.scoring.consequence.PersonnelHistory;
import io.github.thuocdo.scoring.consequence.UnconfirmedConsequenceException;
import io.github.thuocdo.scoring.expectation.ActualOutcome;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law attaches to the outcomes of a scenario. */
record Measures(Scenario.Ready ready, Policy policy, DossierAssembly assembly) {

    static Measures of(Scenario.Ready ready, Policy policy) {
        return new Measures(ready, policy, DossierAssembly.of(policy, ready.register()));
    }

    /** Adds to an outcome what follows from it. */
    ActualOutcome after(CadreId person, EvaluationPeriod period, ActualOutcome outcome) {
        try {
            Consequences consequences = consequences(person, period, outcome.proposal());
            return new MeasuredOutcome(outcome, proposed(consequences), codes(consequences));
        } catch (UnconfirmedConsequenceException refusal) {
            return new MeasuredOutcome(
                    outcome,
                    ImmutableList.of(),
                    ImmutableList.of("refused/" + refusal.rule().id()));
        }
    }

    /** What follows from what is proposed for a person, together with what is on record. */
    Consequences consequences(CadreId person, EvaluationPeriod period, Optional<Proposal> proposal) {
        Role role = assembly.roleOf(Subject.of(person), period);
        PersonnelHistory history = PersonnelHistory.of(ready.register(), person, role);
        for (PastOutcome past : ready.history()) {
            if (past.cadre().equals(person)) {
                history = history.with(past.outcome());
            }
        }
        if (proposal.isPresent()) {
            history = history.withProposed(
                    Outcome.proposed(period, policy.scope().channel(), proposal.get(), policy.id()));
        }
        return Consequences.of(ready.consequences(), history, period);
    }

    private static ImmutableList<String> proposed(Consequences consequences) {
        return consequences.measures().stream()
                .flatMap(
                        one -> one.measures().stream().map(measure -> one.rule().id() + "/" + measure.key()))
                .collect(toImmutableList());
    }

    private static ImmutableList<String> codes(Consequences consequences) {
        return Stream.of(
                        consequences.considered().stream().map(ConsideredConsequence::code),
                        consequences.differing().stream()
                                .map(pair -> String.join(
                                        "/",
                                        List.of(
                                                "differing",
                                                pair.one().rule().id(),
                                                pair.other().rule().id()))))
                .flatMap(codes -> codes)
                .collect(toImmutableList());
    }
}
