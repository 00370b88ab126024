package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution.TransferMonth;
import io.github.thuocdo.scoring.assembly.Stays.Stay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whose score of a period counts when several agencies judged it (điểm của tháng chuyển công tác); reading {@code transfer-month}. */
final class TransferChoice {

    private final TransferMonth reading;
    private final Stays stays;

    TransferChoice(TransferMonth reading, Organization organization) {
        this.reading = reading;
        this.stays = new Stays(organization);
    }

    /** The score that counts; empty when nobody knows on which days the person was with whom. */
    Optional<Judged> among(Subject subject, EvaluationPeriod period, List<Judged> judgements) {
        if (judgements.size() == 1) {
            return Optional.of(judgements.get(0));
        }
        return Optional.of(stays.of(subject, period, judgements))
                .filter(known -> !known.isEmpty())
                .map(this::among);
    }

    /** Whether the person was, within the period, both with one of those who judged and with the present agency. */
    boolean isTransfer(Subject subject, EvaluationPeriod period, List<Judged> elsewhere, Judged here) {
        ImmutableList<Judged> all =
                ImmutableList.<Judged>builder().addAll(elsewhere).add(here).build();
        ImmutableList<Stay> known = stays.of(subject, period, all);
        return known.size() > 1
                && known.stream().anyMatch(stay -> stay.judgement().equals(here));
    }

    private Judged among(ImmutableList<Stay> known) {
        return switch (reading) {
            case AGENCY_AT_MONTH_END ->
                known.stream().max(comparing(Stay::lastDay)).orElseThrow().judgement();
            case LONGER_STAY ->
                known.stream()
                        .max(comparing(Stay::days).thenComparing(Stay::lastDay))
                        .orElseThrow()
                        .judgement();
            case BY_DAYS -> known.size() == 1 ? known.get(0).judgement() : weighted(known);
        };
    }

    private static Judged weighted(ImmutableList<Stay> known) {
        ImmutableMap.Builder<String, Fraction> elements = ImmutableMap.builder();
        known.get(0).judgement().elements().keySet().stream()
                .filter(element -> known.stream()
                        .allMatch(stay -> stay.judgement().elements().containsKey(element)))
                .forEach(element -> elements.put(
                        element, mean(known, judgement -> judgement.elements().getOrDefault(element, Fraction.ZERO))));
        return new Judged(
                Optional.empty(),
                totals(known),
                classification(known),
                elements.buildOrThrow(),
                new Source.Weighed(known.stream()
                        .sorted(comparing(Stay::lastDay))
                        .map(stay -> new Source.Share(stay.judgement().source(), Math.toIntExact(stay.days())))
                        .collect(toImmutableList())));
    }

    /** The mean of the totals; empty where somebody gave a class alone. */
    private static Optional<Points> totals(ImmutableList<Stay> known) {
        return known.stream().allMatch(stay -> stay.judgement().total().isPresent())
                ? Optional.of(Points.of(mean(
                        known,
                        judgement -> judgement.total().orElse(Points.ZERO).value())))
                : Optional.empty();
    }

    /** Points have a mean and classes have none: the class on which all agree. */
    private static Optional<Classification> classification(ImmutableList<Stay> known) {
        ImmutableSet<Optional<Classification>> classes =
                known.stream().map(stay -> stay.judgement().classification()).collect(toImmutableSet());
        return classes.size() == 1 ? classes.iterator().next() : Optional.empty();
    }

    private static Fraction mean(ImmutableList<Stay> known, Function<Judged, Fraction> value) {
        Fraction sum = Fraction.ZERO;
        long days = 0;
        for (Stay stay : known) {
            sum = sum.plus(value.apply(stay.judgement()).multipliedBy(Fraction.of(stay.days())));
            days += stay.days();
        }
        return sum.dividedBy(Fraction.of(days));
    }
}
