package io.github.thuocdo.examples.benchmarks;

import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.List;

/**
 * What somebody would write who needs the class alone, knows that there is one policy with one reading, and has the facts in an array.
 *
 * <p>The array holds the facts of one dossier after the other, one by one: ten marks in quarter points, and for each task its coefficient
 * and quantities in tenths, the lapses and the delay of the whole line. Excused lapses are left out beforehand, as they are in a dossier's
 * digest; the marks are not added up beforehand, as they are there. Scales are constants, nothing can be missing, nothing can overflow,
 * and the comparison with 90, 70 and 50 is exact.
 */
final class HandWrittenLoop {

    private static final int SCALE = 10;
    private static final int TASK = 7;

    private final int[] facts;
    /** How much of the array a dossier takes; behind the last task of a dossier with few of them stand zeros. */
    private final int size;

    HandWrittenLoop(List<Dossier> dossiers) {
        int tasks = dossiers.stream()
                .mapToInt(dossier -> dossier.lines().size())
                .max()
                .orElse(0);
        size = Population.MARKS + tasks * TASK;
        facts = new int[dossiers.size() * size];
        for (int i = 0; i < dossiers.size(); i++) {
            pack(dossiers.get(i), i * size);
        }
    }

    private void pack(Dossier dossier, int start) {
        int at = start;
        for (Mark mark : dossier.marks().orElseThrow().marks().values()) {
            facts[at++] = times(mark.confirmed().orElseThrow(), 4);
        }
        for (TaskLine line : dossier.lines()) {
            pack(line, at);
            at += TASK;
        }
    }

    private void pack(TaskLine line, int at) {
        facts[at] = times(line.coefficient(), SCALE);
        facts[at + 1] = times(line.assigned(), SCALE);
        facts[at + 2] = times(line.delivered(), SCALE);
        facts[at + 3] = counting(line.faults());
        facts[at + 4] = line.late().isPresent() ? 0 : counting(line.delays());
        facts[at + 5] = line.late().map(late -> (int) late.occurrences()).orElse(0);
        facts[at + 6] = line.origin() == TaskOrigin.PLANNED ? 1 : 0;
    }

    private static int times(Fraction number, int scale) {
        return number.multipliedBy(Fraction.of(scale)).numerator().intValueExact();
    }

    private static int counting(List<Lapse> lapses) {
        return lapses.stream()
                .filter(lapse -> !lapse.excusal().isConfirmed())
                .mapToInt(lapse -> (int) lapse.times())
                .sum();
    }

    /** Task points and denominator of a total: total = general / 4 + 70 x shares / (3 x full). */
    private record Sums(int general, long shares, long full) {

        int level() {
            long total = general * 3L * full + 280 * shares; // times 12 x full
            return total >= 90 * 12 * full ? 0 : total >= 70 * 12 * full ? 1 : total >= 50 * 12 * full ? 2 : 3;
        }

        Fraction total() {
            return Fraction.of(general * 3L * full + 280 * shares, 12 * full);
        }
    }

    /** Returns the class of one dossier: 0 for excellent, 3 for not completed. */
    int levelOf(int place) {
        return sums(place).level();
    }

    /** Returns the total of one dossier in points. */
    Fraction totalOf(int place) {
        return sums(place).total();
    }

    private Sums sums(int place) {
        int at = place * size;
        int firstTask = at + Population.MARKS;
        int end = at + size;
        int general = 0;
        for (int i = at; i < firstTask; i++) {
            general += facts[i];
        }
        long base = 0;
        long quantity = 0;
        long quality = 0;
        long progress = 0;
        for (int i = firstTask; i < end; i += TASK) {
            long weight = facts[i];
            int done = facts[i + 2];
            base += weight * (facts[i + 1] * facts[i + 6]);
            quantity += weight * 4 * done;
            quality += weight * left(done, facts[i + 3], 0);
            progress += weight * left(done, facts[i + 4], facts[i + 5]);
        }
        long full = 4 * base;
        long shares = Math.min(quantity, full) + Math.min(quality, full) + Math.min(progress, full);
        return new Sums(general, shares, full);
    }

    /** Returns the quarters of products that are left when so many lapses fall on one product after the other. */
    private static int left(int done, int lapses, int onAll) {
        if ((lapses | onAll) == 0) {
            return 4 * done;
        }
        int left = done * Math.max(0, 4 - onAll);
        int products = (done + SCALE - 1) / SCALE;
        if (lapses == 0 || products == 0) {
            return left;
        }
        int lost = Math.min(4, lapses / products) * done + lapses % products * SCALE;
        return Math.max(0, left - lost);
    }
}
