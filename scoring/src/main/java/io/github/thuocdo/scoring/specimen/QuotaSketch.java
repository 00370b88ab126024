package io.github.thuocdo.scoring.specimen;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an authority decides and records for the quota of one period (phác thảo về tỷ lệ). Not thread-safe. */
final class QuotaSketch {

    private final AgencySketch sketch;
    private final Choices choices;
    private final UnitId authority;
    private final EvaluationPeriod period;
    private final ImmutableList<Subject> candidates;

    QuotaSketch(AgencySketch sketch, UnitId authority, EvaluationPeriod period, List<Subject> candidates) {
        this.sketch = sketch;
        this.choices = sketch.choices();
        this.authority = authority;
        this.period = period;
        this.candidates = ImmutableList.copyOf(candidates);
    }

    void make() {
        sketch.policy()
                .quota()
                .filter(quota -> quota.reach().kinds().contains(period.kind()))
                .ifPresent(this::make);
    }

    private void make(Quota quota) {
        Optional<Fraction> recorded = Optional.empty();
        if (quota.rate() instanceof Quota.Recorded && !choices.in(10)) {
            Fraction share = choices.oneOf(Fraction.of(1, 5), Fraction.ZERO, Fraction.ONE, Fraction.of(1, 3));
            recorded = Optional.of(share);
            sketch.register()
                    .addRecordedShares(
                            new RecordedShare(authority, Optional.empty(), period, share, Source.of("record")));
        }
        Optional<Fraction> normal = quota.rate() instanceof Quota.Fixed fixed ? Optional.of(fixed.share()) : recorded;
        quota.raised().filter(raised -> choices.in(25)).ifPresent(raised -> raise(raised, normal));
        if (quota.ranking().value() == Quota.Ranking.AUTHORITY_ORDER ? !choices.in(15) : choices.in(10)) {
            order();
        }
    }

    /** To the most that is allowed, or to the middle between that and the normal share. */
    private void raise(Quota.Raised raised, Optional<Fraction> normal) {
        Fraction most = raised.highest().orElse(Fraction.ONE);
        Fraction least = raised.of().isPresent() ? Fraction.ZERO : normal.orElse(Fraction.ZERO);
        if (least.compareTo(most) >= 0) {
            return;
        }
        Fraction rate = choices.oneOf(most, least.plus(most).dividedBy(Fraction.of(2)));
        sketch.register()
                .addRaisedRates(RaisedRate.builder()
                        .agency(authority)
                        .period(period)
                        .rate(rate)
                        .decision(sketch.decision(period.lastDay()))
                        .channel(sketch.channel())
                        .of(sketch.policy().scope().subject())
                        .build());
        raised.onlyIfRated()
                .filter(level -> choices.in(70))
                .ifPresent(level -> sketch.classOf(Subject.of(authority), period, sketch.channel(), level));
    }

    private void order() {
        List<Subject> order = new ArrayList<>(candidates);
        for (int i = order.size() - 1; i > 0; i--) {
            order.add(order.remove(choices.below(i + 1)));
        }
        sketch.register()
                .addAuthorityOrders(AuthorityOrder.builder()
                        .agency(authority)
                        .period(period)
                        .order(ImmutableList.copyOf(order))
                        .decision(sketch.decision(period.lastDay()))
                        .channel(sketch.channel())
                        .build());
    }
}
