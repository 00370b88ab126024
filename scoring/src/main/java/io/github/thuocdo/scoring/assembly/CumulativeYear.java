package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Source;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A year from the quantities of its quarters (tính lũy kế cả năm), under the reading {@code cumulative} of {@code quarter-only-year}: all
 * work of the year on one sheet, the other parts as the mean of the quarters.
 *
 * <p>A quarter that was left out lawfully brings nothing. Where a quarter has no score although it should, or a score without its parts or
 * without its work, as when another agency sent a total alone, the quantities of the year are not known: then there are no lines, and the
 * year cannot be determined.
 */
final class CumulativeYear {

    private final PeriodWork work;
    private final ImmutableSet<String> judged;
    private final ImmutableSet<String> marked;

    /** Makes the year of a sheet: what it asks for besides work is judged quarter by quarter, and marks are never missing. */
    CumulativeYear(PeriodWork work, Sheet sheet) {
        this.work = work;
        this.judged = elements(sheet, CumulativeYear::isJudged);
        this.marked = elements(sheet, JudgedMeasure.Marks.class::isInstance);
    }

    private static ImmutableSet<String> elements(Sheet sheet, Predicate<Measure> which) {
        return withParts(sheet.total()).filter(which).map(Measure::element).collect(toImmutableSet());
    }

    private static Stream<Measure> withParts(Measure measure) {
        return Stream.concat(Stream.of(measure), measure.within().stream().flatMap(CumulativeYear::withParts));
    }

    private static boolean isJudged(Measure measure) {
        return measure instanceof JudgedMeasure.Marks
                || measure instanceof JudgedMeasure.AllManaged
                || measure instanceof JudgedMeasure.Assessed
                || measure instanceof RecordedMeasure.Figure;
    }

    /** Adds the year's lines and parts to a dossier; figures supplied for the year itself stand. */
    void addTo(
            Dossier.Builder dossier,
            Subject subject,
            List<PeriodScore> quarters,
            Map<String, Supplied> suppliedForYear,
            Findings findings) {
        dossier.scoredBy(PeriodKind.YEAR);
        Map<String, Supplied> supplied = new LinkedHashMap<>();
        Map<EvaluationPeriod, ImmutableList<TaskLine>> lines = new LinkedHashMap<>();
        List<PeriodScore> scored = quarters.stream()
                .filter(quarter -> quarter.total() instanceof Observation.Given)
                .collect(toImmutableList());
        scored.forEach(quarter -> lines.put(quarter.period(), work.of(subject, quarter.period(), findings)));
        if (isKnown(quarters, scored, lines)) {
            dossier.addAllLines(joined(lines));
            supplied.putAll(means(scored));
        }
        supplied.putAll(suppliedForYear);
        dossier.supplied(supplied);
    }

    private boolean isKnown(
            List<PeriodScore> quarters,
            List<PeriodScore> scored,
            Map<EvaluationPeriod, ImmutableList<TaskLine>> lines) {
        return quarters.stream().noneMatch(quarter -> quarter.total() instanceof Observation.NotRated)
                && scored.stream()
                        .allMatch(quarter -> quarter.elements().keySet().containsAll(marked)
                                && !lines.getOrDefault(quarter.period(), ImmutableList.of())
                                        .isEmpty());
    }

    /** All lines, each with the quarter out of which it is taken: a task may stand in several. */
    private static ImmutableList<TaskLine> joined(Map<EvaluationPeriod, ImmutableList<TaskLine>> lines) {
        ImmutableList.Builder<TaskLine> joined = ImmutableList.builder();
        lines.forEach((quarter, ofQuarter) -> ofQuarter.forEach(
                line -> joined.add(TaskLine.builder().from(line).within(quarter).build())));
        return joined.build();
    }

    private ImmutableMap<String, Supplied> means(List<PeriodScore> scored) {
        ImmutableMap.Builder<String, Supplied> means = ImmutableMap.builder();
        for (String part : judged) {
            List<Fraction> values = scored.stream()
                    .flatMap(quarter -> quarter.elements().entrySet().stream())
                    .filter(element -> element.getKey().equals(part))
                    .map(Map.Entry::getValue)
                    .collect(toImmutableList());
            if (!values.isEmpty()) {
                Fraction sum = values.stream().reduce(Fraction.ZERO, Fraction::plus);
                means.put(part, new Supplied(sum.dividedBy(Fraction.of(values.size())), Source.Known.MEAN_OF_QUARTERS));
            }
        }
        return means.buildOrThrow();
    }
}
