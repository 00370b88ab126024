package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Counts what came about by specimens of one policy. */
final class Tally {

    private final Policy policy;
    private final Demands demands;
    final Multiset<String> seen = HashMultiset.create();
    final List<String> refused = new ArrayList<>();
    int edges;
    int cards;

    Tally(Policy policy) {
        this.policy = policy;
        this.demands = Demands.of(policy);
    }

    /** Scores a specimen. */
    void add(Specimen specimen) {
        for (Scorecard card : cards(specimen)) {
            add(card);
        }
    }

    private ImmutableList<Scorecard> cards(Specimen specimen) {
        if (policy.scope().subject() != Subject.Kind.PERSON) {
            OrganizationRound round =
                    OrganizationRound.of(policy, specimen.register(), specimen.agency(), specimen.period());
            round.findings().forEach(this::note);
            return cards(round.placements());
        }
        if (isClassified(specimen.period().kind())) {
            AgencyRound round = AgencyRound.of(policy, specimen.register(), specimen.agency(), specimen.period());
            round.findings().forEach(this::note);
            return ImmutableList.<Scorecard>builder()
                    .addAll(cards(round.placements()))
                    .addAll(round.months().values())
                    .build();
        }
        PeriodRound round = PeriodRound.of(policy, specimen.register(), specimen.agency(), specimen.period());
        round.findings().forEach(this::note);
        return round.scorecards().values().asList();
    }

    private boolean isClassified(PeriodKind kind) {
        return demands.classified().contains(kind)
                && policy.scope().roles().stream()
                        .flatMap(role -> policy.ladder(role, kind).stream())
                        .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    private void note(Finding finding) {
        if (finding instanceof RoundFinding.DossierRefused dossier) {
            refused.add(dossier.cause() + " of " + dossier.subject());
        }
    }

    private ImmutableList<Scorecard> cards(List<Placement> placements) {
        placements.forEach(placement -> see("final " + text(placement.proposal())));
        return placements.stream().map(Placement::scorecard).collect(ImmutableList.toImmutableList());
    }

    private static String text(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classified.level().key();
        }
        return proposal instanceof Proposal.Indicative range
                ? range.level().key()
                : proposal.getClass().getSimpleName();
    }

    private void add(Scorecard card) {
        cards++;
        Scorecard opened = card.opened();
        PeriodKind kind = card.period().kind();
        String place = opened.dossier().role().key() + " " + kind.key();
        see("reach " + place);
        Optional<Demand> demand = demands.of(opened.dossier().role(), kind);
        see("class " + place + " " + text(card.proposal()));
        opened.considerations()
                .forEach(consideration ->
                        see("considered " + consideration.provision().id()));
        opened.considerations().stream()
                .filter(consideration -> consideration.outcome() != Consideration.Outcome.NOT_APPLIED)
                .forEach(consideration ->
                        see("applied " + consideration.provision().id()));
        demand.ifPresent(asked -> {
            card.total().asOptional().ifPresent(total -> {
                ladder(asked, total.value(), place);
                if (asked.totals().stream().anyMatch(edge -> near(edge, total.value()))) {
                    edges++;
                }
            });
            asked.leaves().forEach(leaf -> leaf(opened, leaf));
        });
    }

    private void ladder(Demand asked, Fraction total, String place) {
        asked.ladder()
                .flatMap(ladder -> ladder.rungFor(total))
                .ifPresent(rung -> see("band " + place + " " + rung.level().key()));
    }

    private static boolean near(Fraction edge, Fraction total) {
        Fraction apart = edge.minus(total);
        return apart.max(apart.negated()).compareTo(Fraction.of(1, 100)) <= 0;
    }

    private void leaf(Scorecard card, Measure leaf) {
        Optional<Fraction> value = card.value(leaf.element()).asOptional();
        String how = value.isEmpty() ? "absent" : value.get().equals(Candidates.most(leaf)) ? "full" : "less";
        see(how + " " + leaf.getClass().getSimpleName());
        see("leaf " + leaf.element() + " " + how);
    }

    private void see(String what) {
        seen.add(what);
    }

    /** What should have come about and did not. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        demands.ofFacts().forEach(demand -> missing(demand, missing));
        demands.ofShorterPeriods().forEach(demand -> missing(demand, missing));
        policy.rules().stream()
                .filter(Gate.class::isInstance)
                .map(Gate.class::cast)
                .filter(gate -> isAsked(gate.when()))
                .map(Tally::applying)
                .filter(gate -> !seen.contains(gate))
                .forEach(missing::add);
        return missing;
    }

    /** Not a condition of which it is read that no case falls under it. */
    private static boolean isAsked(Condition condition) {
        return !(condition instanceof Condition.Supposed supposed)
                || supposed.reading().value() == Condition.Supposition.APPLIED;
    }

    /** What shows that a ground applied; one that is only looked at together with the proposal changes nothing by itself. */
    private static String applying(Gate gate) {
        String how = gate.effect().kind() == Gate.GroundKind.CONSIDERED ? "considered " : "applied ";
        return how + gate.provision().id();
    }

    boolean hasEdges() {
        return demands.ofFacts().stream().anyMatch(demand -> !demand.totals().isEmpty());
    }

    private void missing(Demand demand, List<String> missing) {
        String place = demand.role().key() + " " + demand.kind().key();
        if (!seen.contains("reach " + place)) {
            missing.add("reach " + place);
        }
        demand.ladder()
                .ifPresent(ladder -> ladder.rungs().forEach(rung -> {
                    String what = (ladder.hasBands() ? "band " : "class ") + place + " "
                            + rung.level().key();
                    if (!seen.contains(what)) {
                        missing.add(what);
                    }
                }));
        for (Measure leaf : demand.leaves()) {
            for (String how : List.of("full", "less")) {
                if (!seen.contains("leaf " + leaf.element() + " " + how)) {
                    missing.add("leaf " + leaf.element() + " " + how);
                }
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(policy.id() + ": cards " + cards + ", at edges " + edges);
        new TreeSet<>(seen.elementSet())
                .stream()
                        .filter(what -> !what.startsWith("leaf "))
                        .forEach(what ->
                                text.append("\n  ").append(what).append(": ").append(seen.count(what)));
        return text.toString();
    }
}
