package io.github.thuocdo.scoring.classify;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;

/**
 * The share of an agency in a year, as an authority's decision may have raised it.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 20.5b: above 20 %, and not above 25 %.
 *
 * @param outer  the share of the agency, or of its units
 * @param inner  the share of its similar-task groups
 */
record RaisedShare(Fraction outer, Fraction inner) {

    /**
     * Finds the share.
     *
     * @throws IllegalArgumentException if the decided rate is not within the limits of the law, or two decisions stand for one agency and
     *     year
     */
    static RaisedShare of(Quota quota, Register register, UnitId agency, EvaluationPeriod year) {
        ImmutableList<RaisedRate> decisions = register.raisedRates().stream()
                .filter(raised ->
                        raised.agency().equals(agency) && raised.year().equals(year))
                .collect(toImmutableList());
        checkArgument(
                decisions.size() <= 1,
                "raised rate of agency %s for %s must be decided once, not %s times",
                agency.text(),
                year,
                decisions.size());
        Fraction normal = fixed(quota);
        if (decisions.isEmpty()) {
            return new RaisedShare(normal, normal);
        }
        Fraction rate = decisions.get(0).rate();
        Fraction highest = quota.raised().flatMap(Quota.Raised::highest).orElse(normal);
        checkArgument(
                rate.compareTo(normal) > 0 && rate.compareTo(highest) <= 0,
                "raised rate (%s) of agency %s for %s must be above %s and not above %s: %s, %s",
                rate,
                agency.text(),
                year,
                normal,
                highest,
                quota.provision().id(),
                quota.provision().citation());
        boolean liftsGroups = quota.raised()
                .flatMap(Quota.Raised::scope)
                .filter(scope -> scope.value() == Quota.RaisedScope.AGENCY_ONLY)
                .isEmpty();
        return new RaisedShare(rate, liftsGroups ? rate : normal);
    }

    private static Fraction fixed(Quota quota) {
        if (quota.rate() instanceof Quota.Fixed fixed) {
            return fixed.share();
        }
        throw new IllegalArgumentException(
                "rate of quota (" + quota.provision().id() + ") must be fixed by the policy");
    }

    Fraction in(ScopeId scope) {
        return scope.level() == 0 ? inner : outer;
    }
}
