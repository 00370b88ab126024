package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.ResultFinding;
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
 * One review as the runner needs it: of everybody for a period, or of an agency for a year.
 *
 * @param policy  the policy
 * @param period  the period
 * @param agency  the agency of a year, or one whose people go by a policy of their own
 * @param people  what came out, in the order of the organization
 * @param bodies  units or leadership collectives with what is proposed
 * @param months  the scorecards of the months of a year
 * @param notUnderPolicy  the people whom the policy does not cover
 * @param board  the scopes of the quota of a year
 * @param findings  the findings of the review as a whole
 */
record Reviewed(
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

    static Reviewed ofPeriod(Scenario.Ready ready, PolicyUse use, EvaluationPeriod period, Depth depth) {
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
    static Reviewed ofPeriod(Scenario.Ready ready, PolicyUse use, UnitId agency, EvaluationPeriod period, Depth depth) {
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
    static ImmutableList<Reviewed> ofAssigned(
            Scenario.Ready ready, ImmutableList<PolicyUse> uses, EvaluationPeriod period) {
        Map<Policy, PolicyUse> byPolicy = new LinkedHashMap<>();
        uses.forEach(use -> byPolicy.putIfAbsent(use.policy(), use));
        return PeriodRound.of(PolicyUse.policiesOf(uses), ready.register(), period).stream()
                .map(review -> ofPeriod(
                        ready,
                        Optional.ofNullable(byPolicy.get(review.policy())).orElseThrow(),
                        ready.register(),
                        Optional.empty(),
                        review,
                        Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Reviewed ofPeriod(
            Scenario.Ready ready,
            PolicyUse use,
            Register register,
            Optional<UnitId> agency,
            PeriodRound review,
            Optional<Sensitivity> dependence) {
        ImmutableList<Finding> ofPolicy = ready.policyFindings(use, review.period());
        Explanations explanations = new Explanations(register, dependence, ofPolicy);
        Map<CadreId, Explained> people = new LinkedHashMap<>();
        review.scorecards().forEach((cadre, card) -> people.put(cadre, explanations.of(Placement.of(card))));
        return new Reviewed(
                review.policy(),
                review.period(),
                agency,
                ImmutableMap.copyOf(people),
                ImmutableMap.of(),
                ImmutableList.of(),
                review.notUnderPolicy(),
                ImmutableList.of(),
                concat(ofPolicy, review.findings()));
    }

    /** What the rounds of an agency's year propose: those of organizations, then those of people. */
    static ImmutableList<Reviewed> ofYear(Scenario.Ready ready, AgencyYear year, Depth depth) {
        ImmutableList<Reviewed> reviews = Stream.concat(
                        year.organizations().stream().map(review -> ofAuthority(ready, review)),
                        year.people().stream().map(review -> ofAgency(ready, review, depth)))
                .collect(ImmutableList.toImmutableList());
        return reviews.stream()
                .map(review -> review.with(
                        year.findings().stream().filter(review::isAbout).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAbout(Finding finding) {
        return finding instanceof ResultFinding.ResultDiffersFromProposal differing
                && differing.policy().equals(policy.id());
    }

    private Reviewed with(ImmutableList<Finding> more) {
        return new Reviewed(
                policy, period, agency, people, bodies, months, notUnderPolicy, board, concat(findings, more));
    }

    private static Reviewed ofAgency(Scenario.Ready ready, AgencyRound review, Depth depth) {
        Policy policy = review.policy();
        Register register = ready.register();
        ImmutableList<Finding> ofPolicy = ready.policyFindings(policy, review.agency(), review.period());
        Explanations explanations =
                new Explanations(register, depth.dependence(() -> Sensitivity.of(review, register)), ofPolicy);
        Map<CadreId, Explained> people = new LinkedHashMap<>();
        review.placements().forEach(placement -> people.put(placement.cadre(), explanations.of(placement)));
        Explanations ofMonths = new Explanations(register, Optional.empty(), ofPolicy);
        return new Reviewed(
                policy,
                review.period(),
                Optional.of(review.agency()),
                ImmutableMap.copyOf(people),
                ImmutableMap.of(),
                review.months().values().stream()
                        .map(Placement::of)
                        .map(ofMonths::of)
                        .collect(ImmutableList.toImmutableList()),
                review.notUnderPolicy(),
                review.board(),
                concat(ofPolicy, review.findings()));
    }

    /** The classes of the units, or of their leadership collectives, below a unit, those furthest below included. */
    private static Reviewed ofAuthority(Scenario.Ready ready, OrganizationRound review) {
        Map<Subject, Placement> bodies = new LinkedHashMap<>();
        ImmutableList.Builder<ScopeOutcome> board = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.<Finding>builder()
                .addAll(ready.policyFindings(review.policy(), review.authority(), review.period()));
        add(review, bodies, board, findings);
        return new Reviewed(
                review.policy(),
                review.period(),
                Optional.of(review.authority()),
                ImmutableMap.of(),
                ImmutableMap.copyOf(bodies),
                ImmutableList.of(),
                ImmutableList.of(),
                board.build(),
                findings.build());
    }

    /** Lower before upper. */
    private static void add(
            OrganizationRound review,
            Map<Subject, Placement> bodies,
            ImmutableList.Builder<ScopeOutcome> board,
            ImmutableList.Builder<Finding> findings) {
        review.below().values().forEach(below -> add(below, bodies, board, findings));
        review.placements().forEach(placement -> bodies.put(placement.subject(), placement));
        board.addAll(review.board());
        findings.addAll(review.findings());
    }

    /** Whether there are classes in it, and not only scores. */
    boolean givesClasses() {
        return policy.scope().subject() != Subject.Kind.PERSON
                || period.kind() == PeriodKind.YEAR
                || CaseRunner.hasClassFor(policy, period.kind());
    }

    /** The review of the same period and agency among others. */
    Optional<Reviewed> counterpart(List<Reviewed> others) {
        return others.stream()
                .filter(other -> other.period.equals(period)
                        && other.agency.equals(agency)
                        && other.policy.scope().equals(policy.scope()))
                .findFirst();
    }

    /** What of this review is not in its counterpart among others; all of it when it has none. */
    Reviewed differingFrom(List<Reviewed> others) {
        Optional<Reviewed> counterpart = counterpart(others);
        if (counterpart.isEmpty()) {
            return this;
        }
        Reviewed other = counterpart.get();
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
        return new Reviewed(
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

    /** This review with some of the people alone. */
    Reviewed only(Predicate<Explained> wanted) {
        Map<CadreId, Explained> some = new LinkedHashMap<>(people);
        some.values().removeIf(wanted.negate());
        return new Reviewed(
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
    Reviewed withNotUnderPolicy(ImmutableList<CadreId> outside) {
        return new Reviewed(policy, period, agency, people, bodies, months, outside, board, findings);
    }

    private static ImmutableList<Finding> concat(List<Finding> first, List<Finding> second) {
        return ImmutableList.<Finding>builder().addAll(first).addAll(second).build();
    }

    /** Adds names, dependences and the findings of the policy to what is proposed. */
    private record Explanations(Register register, Optional<Sensitivity> sensitivity, ImmutableList<Finding> ofPolicy) {

        Explained of(Placement placement) {
            Cadre cadre = Optional.ofNullable(
                            register.organization().cadreById().get(placement.cadre()))
                    .orElseThrow();
            Explained explained = Explained.of(placement, cadre).withPolicyFindings(ofPolicy);
            return sensitivity.map(explained::withDependences).orElse(explained);
        }
    }
}
