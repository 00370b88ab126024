package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shares that hold in the scopes of an agency in a period: those of the policy, those recorded for it, or one that an authority's
 * decision has raised.
 *
 * <p>Legal source: Decree 335/2025/NĐ-CP, Art 20.5b: above 20 %, and not above 25 %; Decree 90/2020 as amended, Art 2: not above the share of
 * Party members rated "excellent".
 */
final class QuotaShares {

    private final Quota quota;
    private final UnitId agency;
    private final ImmutableList<RecordedShare> recorded;
    private final Optional<Share> raised;
    private final Optional<RaisedRate> withheld;

    /**
     * A share.
     *
     * @param rate  the share, as a ratio
     * @param of  of whom it is taken
     * @param force  whether it binds
     */
    record Share(Fraction rate, Quota.Of of, Quota.Force force) {}

    private QuotaShares(
            Quota quota,
            UnitId agency,
            ImmutableList<RecordedShare> recorded,
            Optional<RaisedRate> decision,
            Predicate<Classification> isRated) {
        this.quota = quota;
        this.agency = agency;
        this.recorded = recorded;
        boolean open = quota.raised()
                .flatMap(Quota.Raised::onlyIfRated)
                .map(isRated::test)
                .orElse(true);
        this.raised = decision.filter(any -> open).map(this::raised);
        this.withheld = decision.filter(any -> !open);
    }

    /** The decision that raises nothing, because the organization was not recognised for the class that the law asks for. */
    Optional<RaisedRate> withheld() {
        return withheld;
    }

    /**
     * Finds the shares.
     *
     * @throws IllegalArgumentException if the decided rate is not within the limits of the law or the law knows none, or two decisions stand
     *     for one agency and period
     */
    static QuotaShares of(Policy policy, Quota quota, Register register, UnitId agency, EvaluationPeriod period) {
        Channel channel = policy.scope().channel();
        Subject.Kind kind = policy.scope().subject();
        ImmutableList<RaisedRate> decisions = register.raisedRates().stream()
                .filter(raised ->
                        raised.agency().equals(agency) && raised.period().equals(period))
                .filter(raised -> raised.channel() == channel && raised.of() == kind)
                .collect(toImmutableList());
        ValueRule.RAISED_RATE_ONCE.check(decisions.size() <= 1, agency.text(), period, decisions.size());
        return new QuotaShares(
                quota,
                agency,
                register.recordedShares().stream()
                        .filter(share -> share.period().equals(period))
                        .collect(toImmutableList()),
                decisions.stream().findFirst(),
                level -> register.resultsOf(Subject.of(agency), channel).stream()
                        .filter(result -> result.period().equals(period))
                        .anyMatch(result -> result.classification().equals(Optional.of(level))));
    }

    private Share raised(RaisedRate decision) {
        Quota.Raised limits = quota.raised()
                .orElseThrow(() -> ValueRule.RAISED_RATE_UNKNOWN.exception(
                        decision.rate(),
                        agency.text(),
                        decision.period(),
                        quota.provision().id(),
                        quota.provision().citation()));
        // A share of other people is neither above nor below the normal one.
        Optional<Fraction> above = limits.of().isPresent() ? Optional.empty() : normal(quota.rate(), outer());
        Fraction most = limits.highest().orElse(Fraction.ONE);
        boolean within =
                above.map(least -> decision.rate().compareTo(least) > 0).orElse(true)
                        && decision.rate().compareTo(most) <= 0;
        if (!within) {
            throw above.map(least -> ValueRule.RAISED_RATE_BETWEEN.exception(
                            decision.rate(),
                            agency.text(),
                            decision.period(),
                            least,
                            most,
                            quota.provision().id(),
                            quota.provision().citation()))
                    .orElseGet(() -> ValueRule.RAISED_RATE_UP_TO.exception(
                            decision.rate(),
                            agency.text(),
                            decision.period(),
                            most,
                            quota.provision().id(),
                            quota.provision().citation()));
        }
        return new Share(decision.rate(), quota.raisedOf(), limits.force());
    }

    private ScopeId outer() {
        return ScopeId.of(ScopeKind.AGENCY, agency);
    }

    /** The share in a scope; empty when it is to be recorded and is not. */
    Optional<Share> in(ScopeId scope) {
        return lifts(scope)
                ? raised
                : normal(quota.rate(), scope)
                        .map(rate -> new Share(rate, quota.rate().of(), Quota.Force.LIMIT));
    }

    private boolean lifts(ScopeId scope) {
        boolean agencyAlone = quota.raised()
                .flatMap(Quota.Raised::scope)
                .filter(reading -> reading.value() == Quota.RaisedScope.AGENCY_ONLY)
                .isPresent();
        return raised.isPresent() && !(agencyAlone && scope.level() == 0);
    }

    private Optional<Fraction> normal(Quota.Rate rate, ScopeId scope) {
        return rate instanceof Quota.Fixed fixed ? Optional.of(fixed.share()) : recorded(scope);
    }

    /** That of the group, else that of its unit or agency. */
    private Optional<Fraction> recorded(ScopeId scope) {
        return Stream.of(
                        recorded(scope.unit(), scope.group()),
                        recorded(agency, scope.group()),
                        recorded(scope.unit(), Optional.empty()),
                        recorded(agency, Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Fraction> recorded(UnitId unit, Optional<String> group) {
        return recorded.stream()
                .filter(share -> share.agency().equals(unit) && share.group().equals(group))
                .map(RecordedShare::share)
                .findFirst();
    }
}
