package io.github.thuocdo.scoring.scrutiny;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which rules of a policy can never apply or say nothing new. Not thread-safe. */
final class RuleLint {

    private static final AdviceParticulars NONE = new AdviceParticulars.None();

    private final Policy policy;
    private final ImmutableList.Builder<Advice> advice = ImmutableList.builder();
    private final List<Gate> gatesBefore = new ArrayList<>();

    RuleLint(Policy policy) {
        this.policy = policy;
    }

    ImmutableList<Advice> advice() {
        policy.rules().forEach(this::look);
        return advice.build();
    }

    private void look(Rule rule) {
        if (rule instanceof Ladder ladder) {
            lookAt(ladder);
        } else if (rule instanceof Gate gate) {
            lookAt(gate);
        } else if (rule instanceof Sheet sheet) {
            lookAtReach(sheet.provision(), sheet.reach());
        } else if (rule instanceof Procedure procedure) {
            lookAtReach(procedure.provision(), procedure.reach());
        } else if (rule instanceof WorkCounting work) {
            work.delayDeduction()
                    .filter(question -> !(question instanceof Interpretation.Open<LapseDeduction>))
                    .map(Interpretation::value)
                    .filter(LapseDeduction.ByDaysLate.class::isInstance)
                    .map(LapseDeduction.ByDaysLate.class::cast)
                    .ifPresent(steps -> lookAt(work, steps.steps()));
        }
        PartWalk.forEach((Record) rule, this::lookAtMeasure);
    }

    private void lookAt(WorkCounting work, ImmutableList<LapseDeduction.DayStep> steps) {
        if (steps.get(steps.size() - 1).share().isZero()) {
            add(Advice.Code.DEDUCTION_TAKES_NOTHING, work.provision(), NONE);
            return;
        }
        Fraction before = Fraction.ZERO;
        for (LapseDeduction.DayStep step : steps) {
            if (step.share().equals(before)) {
                add(
                        Advice.Code.DEDUCTION_STEP_REPEATED,
                        work.provision(),
                        new AdviceParticulars.FromDay(step.fromDay()));
            }
            before = step.share();
        }
    }

    private void lookAtReach(Provision provision, Reach reach) {
        if (Sets.intersection(reach.roles(), policy.scope().roles()).isEmpty()) {
            add(Advice.Code.REACH_OUTSIDE_SCOPE, provision, new AdviceParticulars.OfRoles(reach.roles()));
        }
    }

    private void lookAt(Ladder ladder) {
        lookAtReach(ladder.provision(), ladder.reach());
        if (ladder.hasBands()) {
            addWhere(Advice.Code.LADDER_WITHOUT_SHEET, ladder.provision(), ladder.reach(), this::hasSheet);
        }
        for (Ladder.Rung rung : ladder.rungs()) {
            if (isAboveEverySheet(ladder, rung)) {
                add(
                        Advice.Code.CLASS_OUT_OF_REACH,
                        rung.provision(),
                        new AdviceParticulars.OfBand(rung.band().orElseThrow()));
            }
            if (Possibility.isExcluded(
                    rung.requires().stream().map(Ladder.Requirement::condition).toList())) {
                add(Advice.Code.CONDITION_NEVER_MET, rung.provision(), NONE);
            }
        }
    }

    private boolean hasSheet(Role role, PeriodKind kind) {
        return policy.rules().stream()
                .anyMatch(rule -> rule instanceof Sheet sheet && sheet.reach().covers(role, kind));
    }

    /** Sheets whose maximum nobody knows can give any total. */
    private boolean isAboveEverySheet(Ladder ladder, Ladder.Rung rung) {
        List<Optional<Fraction>> maxima = policy.rulesOf(Sheet.class).stream()
                .filter(sheet -> meet(sheet.reach(), ladder.reach()))
                .map(sheet -> sheet.total().maximum())
                .toList();
        return rung.band()
                .map(band -> !maxima.isEmpty()
                        && maxima.stream()
                                .allMatch(maximum -> maximum.isPresent()
                                        && !band.overlaps(Interval.closed(Fraction.ZERO, maximum.get()))))
                .orElse(false);
    }

    private static boolean meet(Reach one, Reach other) {
        return !Sets.intersection(one.roles(), other.roles()).isEmpty()
                && !Sets.intersection(one.kinds(), other.kinds()).isEmpty();
    }

    private void lookAt(Gate gate) {
        lookAtReach(gate.provision(), gate.reach());
        addWhere(
                Advice.Code.GATE_WITHOUT_LADDER,
                gate.provision(),
                gate.reach(),
                (role, kind) -> policy.ladder(role, kind).isPresent());
        if (Possibility.isExcluded(gate.when())) {
            add(Advice.Code.CONDITION_NEVER_MET, gate.provision(), NONE);
        }
        if (gate.effect() instanceof Gate.NotAbove limit && limit.level() == Classification.EXCELLENT) {
            add(Advice.Code.GATE_WITHOUT_EFFECT, gate.provision(), NONE);
        }
        gatesBefore.stream()
                .filter(before -> covers(before, gate))
                .findFirst()
                .ifPresent(before -> add(
                        Advice.Code.GATE_REPEATED,
                        gate.provision(),
                        new AdviceParticulars.Earlier(before.provision().id())));
        gatesBefore.add(gate);
    }

    private static boolean covers(Gate before, Gate gate) {
        return before.when().equals(gate.when())
                && before.effect().equals(gate.effect())
                && before.weighedWhen().equals(gate.weighedWhen())
                && before.reach().roles().containsAll(gate.reach().roles())
                && before.reach().kinds().containsAll(gate.reach().kinds());
    }

    private void lookAtMeasure(Record part) {
        Optional<Classification> best = Optional.empty();
        if (part instanceof RecordedMeasure.ClassShare share) {
            best = Optional.of(share.atLeast());
        } else if (part instanceof RecordedMeasure.PeriodCount count && count.highest() == Classification.EXCELLENT) {
            best = Optional.of(count.lowest());
        }
        best.filter(level -> level != Classification.EXCELLENT)
                .filter(level -> policy.quota().isPresent())
                .ifPresent(level -> add(
                        Advice.Code.READABLE_BEFORE_QUOTA,
                        RecordWalk.provision(part).orElseThrow(),
                        new AdviceParticulars.OfClass(level)));
    }

    /** Adds one advice with all roles and periods of a reach where something is missing. */
    private void addWhere(Advice.Code code, Provision provision, Reach reach, BiPredicate<Role, PeriodKind> isThere) {
        ImmutableSetMultimap<Role, PeriodKind> missing = reach.roles().stream()
                .filter(policy.scope().roles()::contains)
                .collect(flatteningToImmutableSetMultimap(
                        role -> role, role -> reach.kinds().stream().filter(kind -> !isThere.test(role, kind))));
        if (!missing.isEmpty()) {
            add(code, provision, new AdviceParticulars.OfReach(missing));
        }
    }

    private void add(Advice.Code code, Provision provision, AdviceParticulars particulars) {
        Advice one = new Advice(code, provision.id(), particulars);
        advice.add(one);
    }
}
