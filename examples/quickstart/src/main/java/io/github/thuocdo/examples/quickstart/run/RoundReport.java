package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.PolicyUse;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.Explained;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One round as the runner needs it: of everybody for a period, or of an agency for a year.
 *
 * @param policy  the policy
 * @param period  the period
 * @param agency  the agency of a year, or one whose people go by a policy of their own
 * @param people  what came out, in the order of the organization
 * @param bodies  units or leadership collectives with what is proposed
 * @param months  the scorecards of the months of a year
 * @param notUnderPolicy  the people whom the policy does not cover
 * @param board  the scopes of the quota of a year
 * @param findings  the findings of the round as a whole
 */
record RoundReport(
        Policy policy,
        EvaluationPeriod period,
        Optional<UnitId> agency,
        ImmutableMap<CadreId, Explained> people,
        ImmutableMap<Subject, Placement> bodies,
        ImmutableList<Explained> months,
        ImmutableList<CadreId> notUnderPolicy,
        ImmutableList<ScopeOutcome> board,
        ImmutableList<Finding> findings) {

    /** Whether alternatives are tried for the explanation. */
    enum Depth {
        /** The proposals alone. */
        PROPOSALS,
        /** The proposals, and on which readings they depend. */
        WITH_DEPENDENCE;

        private Optional<Sensitivity> dependence(Supplier<Sensitivity> trial) {
            return this == WITH_DEPENDENCE ? Optional.of(trial.get()) : Optional.empty();
        }
    }

    /** Whether nobody stands in it, neither with a result nor as one whom it leaves out. */
    boolean reviewsNobody() {
        return people.isEmpty() && bodies.isEmpty() && months.isEmpty() && notUnderPolicy.isEmpty();
    }

    static RoundReport ofPeriod(Scenario.Ready ready, PolicyUse use, EvaluationPeriod period, Depth depth) {
        Policy policy = use.policy();
        Register register = ready.register();
        return ofPeriod(
                ready,
                use,
                register,
                Optional.empty(),
                PeriodRound.of(policy, register, period),
                depth.dependence(() -> Sensitivity.ofPeriod(policy, register, period)));
    }

    /** The people of one agency, where others go by another policy. */
    static RoundReport ofPeriod(
            Scenario.Ready ready, PolicyUse use, UnitId agency, EvaluationPeriod period, Depth depth) {
        Policy policy = use.policy();
        Register register = ready.register();
        return ofPeriod(
                ready,
                use,
                register,
                Optional.of(agency),
                PeriodRound.of(policy, register, agency, period),
                depth.dependence(() -> Sensitivity.ofPeriod(policy, register, agency, period)));
    }

    /** Everybody, each under the policy to which he or she is assigned. */
    static ImmutableList<RoundReport> ofAssigned(
            Scenario.Ready ready, ImmutableList<PolicyUse> uses, EvaluationPeriod period) {
        Map<Policy, PolicyUse> byPolicy = new LinkedHashMap<>();
        uses.forEach(use -> byPolicy.putIfAbsent(use.policy(), use));
        return PeriodRound.of(PolicyUse.policiesOf(uses), ready.register(), period).stream()
                .map(round -> ofPeriod(
                        ready,
                        Optional.ofNullable(byPolicy.get(round.policy())).orElseThrow(),
                        ready.register(),
                        Optional.empty(),
                        round,
                        Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private static RoundReport ofPeriod(
            Scenario.Ready ready,
            PolicyUse use,
            Register register,
            Optional<UnitId> agency,
            PeriodRound round,
            Optional<Sensitivity> dependence) {
        ImmutableList<Finding> ofPolicy = ready.policyFindings(use, round.period());
        Explanations explanations = new Explanations(register, dependence, ofPolicy);
        Map<CadreId, Explained> people = new LinkedHashMap<>();
        round.scorecards().forEach((cadre, card) -> people.put(cadre, explanations.of(Placement.of(card))));
        return new RoundReport(
                round.policy(),
                round.period(),
                agency,
                ImmutableMap.copyOf(people),
                ImmutableMap.of(),
                ImmutableList.of(),
                round.notUnderPolicy(),
                ImmutableList.of(),
                concat(ofPolicy, round.findings()));
    }

    /** What the rounds of an agency's year propose: those of organizations, then those of people. */
    static ImmutableList<RoundReport> ofYear(Scenario.Ready ready, AgencyYear year, Depth depth) {
        ImmutableList<RoundReport> rounds = Stream.concat(
                        year.organizations().stream().map(round -> ofAuthority(ready, round)),
                        year.people().stream().map(round -> ofAgency(ready, round, depth)))
                .collect(ImmutableList.toImmutableList());
        return rounds.stream()
                .map(round -> round.with(
                        year.findings().stream().filter(round::isAbout).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAbout(Finding finding) {
        if (finding instanceof ResultFinding.ResultDiffersFromProposal differing) {
            return differing.policy().equals(policy.id());
        }
        if (finding instanceof RoundFinding.LeftOutByAssignments left) {
            return left.policies().get(0).equals(policy.id());
        }
        return finding instanceof FigureFinding.SuppliedDiffers differs && isOf(differs.subject());
    }

    private boolean isOf(Subject subject) {
        return subject instanceof Subject.Person person ? people.containsKey(person.id()) : bodies.containsKey(subject);
    }

    private RoundReport with(ImmutableList<Finding> more) {
        return new RoundReport(
                policy, period, agency, people, bodies, months, notUnderPolicy, board, concat(findings, more));
    }

    private static RoundReport ofAgency(Scenario.Ready ready, AgencyRound round, Depth depth) {
        Policy policy = round.policy();
        Register register = ready.register();
        ImmutableList<Finding> ofPolicy = ready.policyFindings(policy, round.agency(), round.period());
        Explanations explanations =
                new Explanations(register, depth.dependence(() -> Sensitivity.of(round, register)), ofPolicy);
        Map<CadreId, Explained> people = new LinkedHashMap<>();
        round.placements().forEach(placement -> people.put(placement.cadre(), explanations.of(placement)));
        Explanations ofMonths = new Explanations(register, Optional.empty(), ofPolicy);
        return new RoundReport(
                policy,
                round.period(),
                Optional.of(round.agency()),
                ImmutableMap.copyOf(people),
                ImmutableMap.of(),
                round.months().values().stream()
                        .map(Placement::of)
                        .map(ofMonths::of)
                        .collect(ImmutableList.toImmutableList()),
                round.notUnderPolicy(),
                round.board(),
                concat(ofPolicy, round.findings()));
    }

    /** The classes of the units, or of their leadership collectives, below a unit, those furthest below included. */
    private static RoundReport ofAuthority(Scenario.Ready ready, OrganizationRound round) {
        Map<Subject, Placement> bodies = new LinkedHashMap<>();
        ImmutableList.Builder<ScopeOutcome> board = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.<Finding>builder()
                .addAll(ready.policyFindings(round.policy(), round.authority(), round.period()));
        add(round, bodies, board, findings);
        return new RoundReport(
                round.policy(),
                round.period(),
                Optional.of(round.authority()),
                ImmutableMap.of(),
                ImmutableMap.copyOf(bodies),
                ImmutableList.of(),
                ImmutableList.of(),
                board.build(),
                findings.build());
    }

    /** Lower before upper. */
    private static void add(
            OrganizationRound round,
            Map<Subject, Placement> bodies,
            ImmutableList.Builder<ScopeOutcome> board,
            ImmutableList.Builder<Finding> findings) {
        round.below().values().forEach(below -> add(below, bodies, board, findings));
        round.placements().forEach(placement -> bodies.put(placement.subject(), placement));
        board.addAll(round.board());
        findings.addAll(round.findings());
    }

    /** Whether there are classes in it, and not only scores. */
    boolean givesClasses() {
        return policy.scope().subject() != Subject.Kind.PERSON
                || period.kind() == PeriodKind.YEAR
                || CaseRunner.hasClassFor(policy, period.kind());
    }

    /** The round of the same period and agency among others. */
    Optional<RoundReport> counterpart(List<RoundReport> others) {
        return others.stream()
                .filter(other -> other.period.equals(period)
                        && other.agency.equals(agency)
                        && other.policy.scope().equals(policy.scope()))
                .findFirst();
    }

    /** What of this round is not in its counterpart among others; all of it when it has none. */
    RoundReport differingFrom(List<RoundReport> others) {
        Optional<RoundReport> counterpart = counterpart(others);
        if (counterpart.isEmpty()) {
            return this;
        }
        RoundReport other = counterpart.get();
        Map<CadreId, Explained> differing = new LinkedHashMap<>(people);
        differing.entrySet().removeIf(person -> {
            Explained before = other.people.get(person.getKey());
            return before != null && isSame(before, person.getValue());
        });
        Map<Subject, Placement> otherBodies = new LinkedHashMap<>(bodies);
        otherBodies
                .entrySet()
                .removeIf(body -> Optional.ofNullable(other.bodies.get(body.getKey()))
                        .filter(before ->
                                before.proposal().equals(body.getValue().proposal())
                                        && before.considerations()
                                                .equals(body.getValue().considerations()))
                        .isPresent());
        return new RoundReport(
                policy,
                period,
                agency,
                ImmutableMap.copyOf(differing),
                ImmutableMap.copyOf(otherBodies),
                months,
                notUnderPolicy.equals(other.notUnderPolicy) ? ImmutableList.of() : notUnderPolicy,
                without(board, other.board),
                without(findings, other.findings));
    }

    /** This round with some of the people alone. */
    RoundReport only(Predicate<Explained> wanted) {
        Map<CadreId, Explained> some = new LinkedHashMap<>(people);
        some.values().removeIf(wanted.negate());
        return new RoundReport(
                policy, period, agency, ImmutableMap.copyOf(some), bodies, months, notUnderPolicy, board, findings);
    }

    private static <T> ImmutableList<T> without(ImmutableList<T> all, ImmutableList<T> known) {
        return all.stream().filter(element -> !known.contains(element)).collect(ImmutableList.toImmutableList());
    }

    /** Whether the same numbers, rules, findings and proposal came out; under which readings is another matter. */
    private static boolean isSame(Explained one, Explained other) {
        return one.proposal().equals(other.proposal())
                && one.card().proposal().equals(other.card().proposal())
                && one.card().total().equals(other.card().total())
                && one.card().values().equals(other.card().values())
                && one.considerations().equals(other.considerations())
                && one.findings().equals(other.findings());
    }

    /** Whether nothing is to be told. */
    boolean isEmpty() {
        return people.isEmpty()
                && bodies.isEmpty()
                && board.isEmpty()
                && notUnderPolicy.isEmpty()
                && findings.isEmpty();
    }

    /** The same without those whom the policy does not cover because another policy of the case does. */
    RoundReport withNotUnderPolicy(ImmutableList<CadreId> outside) {
        return new RoundReport(policy, period, agency, people, bodies, months, outside, board, findings);
    }

    private static ImmutableList<Finding> concat(List<Finding> first, List<Finding> second) {
        return ImmutableList.<Finding>builder().addAll(first).addAll(second).build();
    }

    /** Adds names, dependences and the findings of the policy to what is proposed. */
    private record Explanations(Register register, Optional<Sensitivity> sensitivity, ImmutableList<Finding> ofPolicy) {

        Explained of(Placement placement) {
            Cadre cadre = register.organization().cadre(placement.cadre()).orElseThrow();
            Explained explained = Explained.of(placement, cadre)
                    .withPolicyFindings(ofPolicy)
                    .withNamesOf(register.organization())
                    .withResultIn(register);
            return sensitivity.map(explained::withDependences).orElse(explained);
        }
    }
}
