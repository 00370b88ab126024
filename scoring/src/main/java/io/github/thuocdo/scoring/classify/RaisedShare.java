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
        if (decisions.isEmpty()) {
            return new RaisedShare(quota.rate(), quota.rate());
        }
        Fraction rate = decisions.get(0).rate();
        checkArgument(
                rate.compareTo(quota.rate()) > 0 && rate.compareTo(quota.highestRaisedRate()) <= 0,
                "raised rate (%s) of agency %s for %s must be above %s and not above %s: %s, %s",
                rate,
                agency.text(),
                year,
                quota.rate(),
                quota.highestRaisedRate(),
                quota.provision().id(),
                quota.provision().citation());
        boolean liftsGroups = quota.raisedScope().value() == Quota.RaisedScope.AGENCY_AND_GROUPS;
        return new RaisedShare(rate, liftsGroups ? rate : quota.rate());
    }

    Fraction in(ScopeId scope) {
        return scope.level() == 0 ? inner : outer;
    }
}
