package io.github.thuocdo.scoring;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.scoring.judgement.Judgement;
import io.github.thuocdo.scoring.plan.Plan;
import io.github.thuocdo.scoring.plan.PlanCompiler;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one role and kind of period: the period scored from its own facts, or from shorter periods. Each is compiled when it is first
 * asked for, since a round asks for few of them.
 */
final class SheetEngines {

    private final Supplier<Optional<SheetEngine>> facts;
    private final Supplier<Optional<SheetEngine>> shorterPeriods;

    private SheetEngines(Supplier<Optional<SheetEngine>> facts, Supplier<Optional<SheetEngine>> shorterPeriods) {
        this.facts = Suppliers.memoize(facts::get);
        this.shorterPeriods = Suppliers.memoize(shorterPeriods::get);
    }

    static SheetEngines of(Policy policy, Role role, PeriodKind kind) {
        Supplier<Judgement> judgement = Suppliers.memoize(() -> Judgement.of(policy, role, kind));
        return new SheetEngines(
                () -> engine(policy, role, kind, Sheet.Basis.FACTS, judgement.get()),
                () -> engine(policy, role, kind, Sheet.Basis.SHORTER_PERIODS, judgement.get()));
    }

    /**
     * The sheets of a policy that counts work in another way: those that count none are shared.
     *
     * @param anew  the sheets of the other policy, made anew
     */
    SheetEngines counting(SheetEngines anew) {
        return new SheetEngines(
                () -> withoutWork(facts).or(anew.facts),
                () -> withoutWork(shorterPeriods).or(anew.shorterPeriods));
    }

    private static Optional<SheetEngine> withoutWork(Supplier<Optional<SheetEngine>> sheet) {
        return sheet.get().filter(engine -> !engine.plan().countsWork());
    }

    /** The sheet of a period scored from its own facts; null where there is none. */
    @Nullable
    SheetEngine facts() {
        return facts.get().orElse(null);
    }

    /** The sheet of a period scored from shorter ones; null where there is none. */
    @Nullable
    SheetEngine shorterPeriods() {
        return shorterPeriods.get().orElse(null);
    }

    /** Whether both are the very same sheets. */
    boolean areSame(SheetEngines other) {
        return this == other || (facts() == other.facts() && shorterPeriods() == other.shorterPeriods());
    }

    /** Whether two policies count work in the same way. */
    static boolean countAlike(Policy one, Policy other) {
        return one.workCounting()
                .map(SheetEngines::counted)
                .equals(other.workCounting().map(SheetEngines::counted));
    }

    /** How lines are counted. How a coefficient is rounded the line tells, and which days are late matters where each of them counts. */
    private static ImmutableList<?> counted(WorkCounting rule) {
        return ImmutableList.of(
                rule.provision(),
                rule.denominator(),
                rule.aboveAssigned(),
                rule.takenOver(),
                rule.adHoc(),
                rule.noWork(),
                rule.partial(),
                rule.faultDeduction(),
                rule.delayDeduction(),
                rule.deductionBase(),
                rule.lateCount(),
                rule.countsDaysLate() ? Optional.of(rule.lateDay()) : Optional.empty(),
                rule.nothingCompleted());
    }

    /** A ladder without bands classifies where there is no sheet at all. */
    private static Optional<SheetEngine> engine(
            Policy policy, Role role, PeriodKind kind, Sheet.Basis basis, Judgement judgement) {
        Optional<Sheet> sheet = policy.sheet(role, kind, basis);
        Optional<Ladder> withoutPoints = policy.ladder(role, kind).filter(ladder -> !ladder.hasBands());
        if (sheet.isEmpty() && withoutPoints.isEmpty()) {
            return Optional.empty();
        }
        Provision rule = withoutPoints
                .map(Ladder::provision)
                .orElseGet(() -> sheet.orElseThrow().provision());
        Plan plan = PlanCompiler.compile(
                sheet, policy.workCounting(), kind, policy.scale(role, kind), rule, judgement.asked());
        return Optional.of(new SheetEngine(
                plan, judgement, basis == Sheet.Basis.FACTS ? policy.form(role, kind) : Optional.empty()));
    }
}
