package io.github.thuocdo.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.TaskLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * What an agency's program does today: the decree's formula line by line on {@code BigDecimal}, without an explanation.
 *
 * <p>It divides once, at the end and to 34 digits, so that its class is right.
 */
final class NaiveService {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal SEVENTY = new BigDecimal("70");
    private static final BigDecimal THREE = new BigDecimal("3");

    private NaiveService() {}

    /** The facts of one month as such a program has them. */
    record Month(ImmutableList<BigDecimal> marks, ImmutableList<Line> lines) {
        static Month of(Dossier dossier) {
            return new Month(
                    dossier.marks().orElseThrow().marks().values().stream()
                            .map(mark -> decimal(mark.confirmed().orElseThrow()))
                            .collect(ImmutableList.toImmutableList()),
                    dossier.lines().stream().map(Line::of).collect(ImmutableList.toImmutableList()));
        }
    }

    /** One task of the month. */
    record Line(
            BigDecimal coefficient,
            BigDecimal assigned,
            BigDecimal delivered,
            boolean planned,
            int faults,
            int delays,
            int late) {
        static Line of(TaskLine line) {
            return new Line(
                    decimal(line.coefficient()),
                    decimal(line.assigned()),
                    decimal(line.delivered()),
                    line.origin() == TaskOrigin.PLANNED,
                    counting(line.faults()),
                    line.late().isPresent() ? 0 : counting(line.delays()),
                    line.late().map(late -> (int) late.occurrences()).orElse(0));
        }
    }

    /** What comes out. */
    record Outcome(BigDecimal total, Classification level) {}

    private static BigDecimal decimal(Fraction number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
    }

    private static int counting(List<Lapse> lapses) {
        int count = 0;
        for (Lapse lapse : lapses) {
            count += lapse.excusal().isConfirmed() ? 0 : (int) lapse.times();
        }
        return count;
    }

    static Outcome assess(Month month) {
        BigDecimal general = BigDecimal.ZERO;
        for (BigDecimal mark : month.marks()) {
            general = general.add(mark);
        }
        BigDecimal base = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        BigDecimal quality = BigDecimal.ZERO;
        BigDecimal progress = BigDecimal.ZERO;
        for (Line line : month.lines()) {
            if (line.planned()) {
                base = base.add(line.coefficient().multiply(line.assigned()));
            }
            quantity = quantity.add(line.coefficient().multiply(line.delivered()));
            quality = quality.add(line.coefficient().multiply(left(line.delivered(), line.faults(), 0)));
            progress = progress.add(line.coefficient().multiply(left(line.delivered(), line.delays(), line.late())));
        }
        BigDecimal shares = quantity.min(base).add(quality.min(base)).add(progress.min(base));
        BigDecimal result = SEVENTY.multiply(shares).divide(base.multiply(THREE), MathContext.DECIMAL128);
        BigDecimal total = general.add(result);
        return new Outcome(total, level(total));
    }

    static BigDecimal left(BigDecimal delivered, int lapses, int onAll) {
        if (lapses == 0 && onAll == 0) {
            return delivered;
        }
        BigDecimal left = delivered.multiply(QUARTER.multiply(BigDecimal.valueOf(Math.max(0, 4 - onAll))));
        int products = delivered.setScale(0, RoundingMode.CEILING).intValueExact();
        if (products == 0) {
            return left;
        }
        BigDecimal lost = delivered
                .multiply(BigDecimal.valueOf(Math.min(4, lapses / products)))
                .add(BigDecimal.valueOf(lapses % products))
                .multiply(QUARTER);
        return left.subtract(lost).max(BigDecimal.ZERO);
    }

    private static Classification level(BigDecimal total) {
        if (total.compareTo(new BigDecimal("90")) >= 0) {
            return Classification.EXCELLENT;
        }
        if (total.compareTo(new BigDecimal("70")) >= 0) {
            return Classification.GOOD;
        }
        return total.compareTo(new BigDecimal("50")) >= 0 ? Classification.COMPLETED : Classification.NOT_COMPLETED;
    }
}
