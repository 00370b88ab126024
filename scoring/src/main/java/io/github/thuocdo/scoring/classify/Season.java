package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.run.AssignedPolicies;
import io.github.thuocdo.scoring.run.RoundLog.Journal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rounds of one season of classification, one after the other (<i>đợt xếp loại</i>): each reads what those before proposed.
 *
 * <p>Not thread-safe: it is used up by one season.
 */
final class Season {

    private static final Comparator<Policy> IN_ORDER = comparing(
                    (Policy policy) -> policy.scope().subject(), comparing(Season::stageOf))
            .thenComparing(policy -> policy.scope().channel());

    private final Register register;
    private final EvaluationPeriod period;
    private final Journal journal;
    private final List<OrganizationRound> organizations = new ArrayList<>();
    private ProposedClasses proposed = ProposedClasses.NONE;

    /**
     * What the rounds of an agency came to.
     *
     * @param agency  the agency
     * @param organizations  the rounds of organizations and collectives before those of people
     * @param people  the rounds of people
     * @param proposed  every class that was proposed so far
     * @param findings  the trouble that shows across the rounds
     */
    record Outcome(
            UnitId agency,
            ImmutableList<OrganizationRound> organizations,
            ImmutableList<AgencyRound> people,
            ProposedClasses proposed,
            ImmutableList<Finding> findings) {}

    Season(Register register, EvaluationPeriod period, Journal journal) {
        this.journal = journal;
        this.register = requireNonNull(register, "register");
        this.period = requireNonNull(period, "period");
    }

    /** Organizations come before collectives, which are looked at together with them, and both before the people who lead them. */
    private static int stageOf(Subject.Kind kind) {
        return switch (kind) {
            case BODY -> 0;
            case COLLECTIVE -> 1;
            case PERSON -> 2;
        };
    }

    /** The policies that give classes for the period, in the order in which they are used. */
    private ImmutableList<Policy> inOrder(AgencyPolicies policies) {
        ImmutableList<Policy> used = policies.policies().stream()
                .filter(this::givesClasses)
                .sorted(IN_ORDER)
                .collect(toImmutableList());
        ValueRule.PERIOD_WITH_CLASSES_OF_ONE.check(
                !used.isEmpty(),
                period,
                policies.policies().stream().map(Policy::id).toList());
        return used;
    }

    private boolean givesClasses(Policy policy) {
        return policy.scope().roles().stream()
                .flatMap(role -> policy.ladder(role, period.kind()).stream())
                .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS);
    }

    /** The unit whose head recognises an agency; the agency itself where nothing stands above it. */
    UnitId authorityOf(UnitId agency) {
        return register.organization().unit(agency).flatMap(Unit::parent).orElse(agency);
    }

    /** The units with nothing above them. */
    ImmutableList<UnitId> tops() {
        return register.organization().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(Unit::id)
                .collect(toImmutableList());
    }

    /** The agencies whose heads classify: upper ones first. */
    ImmutableSet<UnitId> agencies() {
        Organization organization = register.organization();
        return tops().stream()
                .flatMap(top -> organization.withAllBelow(top).stream())
                .map(organization::agencyOf)
                .collect(toImmutableSet());
    }

    /** Classifies the organizations below an authority, if there are any. */
    void classifyOrganizations(AgencyPolicies policies, UnitId authority) {
        if (register.organization().below(authority).isEmpty()) {
            return;
        }
        for (Policy policy : inOrder(policies)) {
            if (policy.scope().subject() != Subject.Kind.PERSON) {
                OrganizationRound round = OrganizationRound.of(policy, register, proposed, authority, period, journal);
                organizations.add(round);
                propose(round.all());
            }
        }
    }

    /** Classifies the people of an agency. The organizations that were classified before belong to the first agency. */
    Outcome classifyPeople(AgencyPolicies policies, UnitId agency) {
        policies.checkNobodyUnderTwo();
        ImmutableList<OrganizationRound> before = ImmutableList.copyOf(organizations);
        organizations.clear();
        List<AgencyRound> rounds = new ArrayList<>();
        List<Finding> ofAssignments = new ArrayList<>();
        ImmutableListMultimap<Channel, Policy> byChannel = inOrder(policies).stream()
                .filter(policy -> policy.scope().subject() == Subject.Kind.PERSON)
                .collect(toImmutableListMultimap(policy -> policy.scope().channel(), policy -> policy));
        for (Channel channel : byChannel.keySet()) {
            ImmutableList<Policy> ofChannel = byChannel.get(channel);
            ImmutableList<AgencyRound> ofPeople = policies.isDivided(channel)
                    ? divided(policies, ofChannel, agency, ofAssignments)
                    : ofChannel.stream()
                            .map(policy -> AgencyRound.of(policy, register, proposed, agency, period, journal))
                            .collect(toImmutableList());
            rounds.addAll(ofPeople);
            propose(ofPeople.stream().flatMap(round -> round.placements().stream()));
        }
        ImmutableList<AgencyRound> people = ImmutableList.copyOf(rounds);
        Stream<Placement> placements = Stream.concat(
                before.stream().flatMap(OrganizationRound::all),
                people.stream().flatMap(round -> round.placements().stream()));
        return new Outcome(
                agency,
                before,
                people,
                proposed,
                Stream.concat(ofAssignments.stream(), placements.flatMap(this::contradictions))
                        .collect(toImmutableList()));
    }

    private ImmutableList<AgencyRound> divided(
            AgencyPolicies policies, ImmutableList<Policy> ofChannel, UnitId agency, List<Finding> findings) {
        AssignedPolicies assigned = AssignedPolicies.of(policies, ofChannel, register, proposed);
        ImmutableList<AgencyRound> rounds = AgencyRound.ofDivided(assigned, proposed, agency, period, journal);
        ImmutableList<CadreId> people = Stream.concat(
                        rounds.stream().flatMap(round -> round.proposals().keySet().stream()),
                        rounds.stream().flatMap(round -> round.notUnderPolicy().stream()))
                .distinct()
                .collect(toImmutableList());
        findings.addAll(assigned.findings(people, period));
        return rounds;
    }

    private void propose(Stream<Placement> placements) {
        proposed = proposed.and(placements
                .flatMap(placement -> placement.asProposedClass().stream())
                .collect(toImmutableList()));
    }

    /** Where results on record say something else than the round: of the class proposed, or of the total. */
    private Stream<Finding> contradictions(Placement placement) {
        return Stream.concat(contradiction(placement).stream(), otherTotals(placement));
    }

    private Stream<Finding> otherTotals(Placement placement) {
        Channel channel = placement.scorecard().policy().scope().channel();
        Optional<Points> total = placement.scorecard().total().asOptional();
        return total.stream()
                .flatMap(points -> register.resultsOf(placement.subject(), channel).stream()
                        .filter(result -> result.period().equals(period))
                        .flatMap(result -> result.total().stream())
                        .filter(onRecord -> !onRecord.equals(points))
                        .distinct()
                        .map(onRecord -> new FigureFinding.SuppliedDiffers(
                                placement.subject(),
                                period,
                                Optional.empty(),
                                FigureFinding.Stated.of(onRecord.value()),
                                FigureFinding.Stated.of(points.value()))));
    }

    /** The result on record that says something else than what is proposed, if there is one. */
    private Optional<Finding> contradiction(Placement placement) {
        return placement
                .asProposedClass()
                .flatMap(proposal -> proposal.classification()
                        .asOptional()
                        .flatMap(level -> register.resultsOf(proposal.subject(), proposal.channel()).stream()
                                .filter(result -> result.period().equals(proposal.period()))
                                .flatMap(result -> result.classification().stream())
                                .filter(onRecord -> onRecord != level)
                                .findFirst()
                                .map(onRecord -> new ResultFinding.ResultDiffersFromProposal(
                                        proposal.subject(), proposal.period(), onRecord, level, proposal.policy()))));
    }
}
