package io.github.thuocdo.scoring.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * One policy applied to a register (một quy định áp dụng vào hồ sơ): for whom it is made, and what it makes of the facts of each. It knows of no
 * order of work, and nothing of what came out.
 */
public final class AppliedPolicy {

    private final Register register;
    private final ScoringEngine engine;
    private final DossierAssembly assembly;
    private final ImmutableList<Subject> everybodyCovered;
    private final boolean areQuartersJudged;
    private final ImmutableTable<Role, PeriodKind, Ladder> withClasses;

    private AppliedPolicy(
            Register register,
            ScoringEngine engine,
            DossierAssembly assembly,
            ImmutableList<Subject> everybodyCovered,
            boolean areQuartersJudged) {
        this.register = register;
        this.engine = engine;
        this.assembly = assembly;
        this.everybodyCovered = everybodyCovered;
        this.areQuartersJudged = areQuartersJudged;
        this.withClasses = withClasses(engine.policy());
    }

    /** Applies a policy where no round came before. */
    public static AppliedPolicy of(Policy policy, Register register) {
        return of(policy, register, ProposedClasses.NONE);
    }

    /**
     * Applies a policy.
     *
     * @param proposed  the classes that the rounds before proposed
     */
    public static AppliedPolicy of(Policy policy, Register register, ProposedClasses proposed) {
        DossierAssembly assembly = DossierAssembly.of(policy, register, proposed);
        return new AppliedPolicy(
                register,
                ScoringEngine.of(policy),
                assembly,
                everybody(policy.scope().subject(), register)
                        .filter(assembly::covers)
                        .collect(toImmutableList()),
                judged(policy, register).anyMatch(facts -> facts.period().kind() == PeriodKind.QUARTER));
    }

    /**
     * The same policy under another reading, by which nobody else is covered.
     *
     * @param otherEngine  the engine of the other reading
     * @param otherAssembly  the dossiers under the other reading
     */
    AppliedPolicy under(ScoringEngine otherEngine, DossierAssembly otherAssembly) {
        return new AppliedPolicy(register, otherEngine, otherAssembly, everybodyCovered, areQuartersJudged);
    }

    private static Stream<Subject> everybody(Subject.Kind kind, Register register) {
        return switch (kind) {
            case PERSON -> register.organization().cadres().stream().map(cadre -> Subject.of(cadre.id()));
            case BODY -> register.organization().units().stream().map(unit -> Subject.of(unit.id()));
            case COLLECTIVE -> register.organization().units().stream().map(unit -> Subject.leadershipOf(unit.id()));
        };
    }

    private static ImmutableTable<Role, PeriodKind, Ladder> withClasses(Policy policy) {
        ImmutableTable.Builder<Role, PeriodKind, Ladder> ladders = ImmutableTable.builder();
        for (Role role : policy.scope().roles()) {
            for (PeriodKind kind : PeriodKind.values()) {
                policy.ladder(role, kind)
                        .filter(ladder -> ladder.outcome() == Ladder.Outcome.CLASS)
                        .ifPresent(ladder -> ladders.put(role, kind, ladder));
            }
        }
        return ladders.buildOrThrow();
    }

    /** Whether such periods have a class under the policy. */
    boolean givesClasses(Role role, PeriodKind kind) {
        return withClasses.contains(role, kind);
    }

    public Policy policy() {
        return engine.policy();
    }

    public Register register() {
        return register;
    }

    ScoringEngine engine() {
        return engine;
    }

    DossierAssembly assembly() {
        return assembly;
    }

    /** Lets go of what is not needed when everybody has been scored. */
    void endRound() {
        assembly.endRound();
    }

    /** Whether the policy is made for a subject; where people are divided among policies, another one may hold for him or her. */
    public boolean isInScope(Subject subject, EvaluationPeriod period) {
        return assembly.covers(subject, period);
    }

    public Role roleOf(Subject subject, EvaluationPeriod period) {
        return assembly.roleOf(subject, period);
    }

    /** Those to whom the policy applies, in the order of the organization. */
    public ImmutableList<Subject> everybodyCovered() {
        return everybodyCovered;
    }

    /** The people in service in a period, and those of whose service nothing is known, in the order of the organization. */
    public ImmutableList<CadreId> inService(EvaluationPeriod period) {
        return register.organization().cadreById().keySet().stream()
                .filter(cadre -> mayServe(cadre, period.dates()))
                .collect(toImmutableList());
    }

    private boolean mayServe(CadreId cadre, DateRange days) {
        ImmutableList<DateRange> service = register.organization().serviceOf(cadre);
        return service.isEmpty() || service.stream().anyMatch(days::overlaps);
    }

    /** The kind of period by which a subject is scored, as its agency has stated. */
    public PeriodKind scoredBy(Subject subject, EvaluationPeriod period) {
        return assembly.scoredBy(subject, period);
    }

    /** Agencies of some subjects that have facts of quarters alone and have not stated that they score quarters. */
    public ImmutableList<Finding> quartersNotStated(Collection<Subject> subjects, EvaluationPeriod longer) {
        if (!areQuartersJudged || !assembly.isMadeOfShorterPeriods(longer.kind())) {
            return ImmutableList.of();
        }
        return subjects.stream()
                .filter(subject -> scoredBy(subject, longer) == PeriodKind.MONTH
                        && !assembly.isScoredByQuarterSometime(subject, longer))
                .collect(toImmutableListMultimap(subject -> assembly.agencyOf(subject, longer), subject -> subject))
                .asMap()
                .entrySet()
                .stream()
                .filter(ofAgency -> ofAgency.getKey().isPresent() && areQuartersAlone(ofAgency.getValue(), longer))
                .map(ofAgency -> new RoundFinding.QuartersNotStated(
                        longer, ofAgency.getKey().orElseThrow()))
                .collect(toImmutableList());
    }

    /** Posts and fields of some people that cannot all be as they are written. */
    public ImmutableList<Finding> contradictingPosts(Collection<Subject> subjects, EvaluationPeriod period) {
        return new PostTrouble(register.organization(), period).of(subjects);
    }

    private boolean areQuartersAlone(Collection<Subject> subjects, EvaluationPeriod longer) {
        ImmutableSet<Subject> those = ImmutableSet.copyOf(subjects);
        ImmutableSet<PeriodKind> judged = judged(policy(), register)
                .filter(facts -> those.contains(facts.subject()) && longer.contains(facts.period()))
                .map(facts -> facts.period().kind())
                .collect(toImmutableSet());
        return judged.contains(PeriodKind.QUARTER) && !judged.contains(PeriodKind.MONTH);
    }

    /** What was judged in the policy's channel. */
    private static Stream<PeriodFacts> judged(Policy policy, Register register) {
        return register.periodFacts().stream()
                .filter(facts -> facts.channel() == policy.scope().channel());
    }
}
