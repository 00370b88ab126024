package io.github.thuocdo.scoring.promise;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.promise.ProgressReport;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.core.promise.PromisedMeasure.Side;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reached of one promise on a day (kết quả thực hiện).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param promise  what was promised
 * @param last  the last report by that day; of several of one day the one that stands last in the register
 * @param attainment  what was reached by it
 */
public record PromiseStanding(Promise promise, Optional<ProgressReport> last, Attainment attainment)
        implements Serializable {
    /** Checks that nothing is null. */
    public PromiseStanding {
        requireNonNull(promise, "promise");
        requireNonNull(last, "last");
        requireNonNull(attainment, "attainment");
    }

    static PromiseStanding of(Promise promise, LocalDate day) {
        Optional<ProgressReport> last = lastBy(promise, day);
        return new PromiseStanding(
                promise,
                last,
                last.map(report -> attainment(promise.measure(), report.value()))
                        .orElse(Attainment.NOT_REPORTED));
    }

    static Optional<ProgressReport> lastBy(Promise promise, LocalDate day) {
        return promise.reports().stream()
                .filter(report -> !report.on().isAfter(day))
                .sorted(comparing(ProgressReport::on))
                .reduce((first, second) -> second);
    }

    private static Attainment attainment(PromisedMeasure measure, Fraction value) {
        if (!measure.isReachedBy(value)) {
            return Attainment.NOT_REACHED;
        }
        return value.compareTo(measure.planned()) == 0 ? Attainment.REACHED : Attainment.BETTER;
    }

    /**
     * Returns which share of what was planned was reached, on the plan as its base.
     *
     * @return the exact ratio, such as 113.5 % of an estimate; empty before the first report, where nothing or less was planned, and of what is to be
     *     at most so much, of which a smaller share is the better one
     */
    public Optional<Fraction> shareOfPlan() {
        PromisedMeasure measure = promise.measure();
        return measure.side() == Side.AT_LEAST && measure.planned().signum() > 0
                ? last.map(report -> report.value().dividedBy(measure.planned()))
                : Optional.empty();
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
