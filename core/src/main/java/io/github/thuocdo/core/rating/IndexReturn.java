package io.github.thuocdo.core.rating;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.rating.IndexNode.Criterion;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a unit gave itself in an index and what was appraised or found by a survey (báo cáo tự chấm và kết quả thẩm định).
 *
 * <p>Every criterion of the index has a line; what is not known yet is an absence with its reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param index  the tree
 * @param subject  the unit
 * @param period  the period, in most cases a year
 * @param lines  by the code of each criterion what was scored
 */
@RecordStyle
@Value.Builder
public record IndexReturn(
        IndexNode index, Subject subject, EvaluationPeriod period, ImmutableMap<String, IndexReturn.Line> lines)
        implements Serializable {
    /**
     * Checks the lines against the index.
     *
     * @throws IllegalArgumentException if there is no line for a criterion, or one for something else, points are not from 0 to the most of
     *     their criterion, or a unit scored itself in a survey
     */
    public IndexReturn {
        requireNonNull(index, "index");
        requireNonNull(subject, "subject");
        requireNonNull(period, "period");
        requireNonNull(lines, "lines");
        ImmutableSet<String> codes =
                index.criteria().stream().map(Criterion::code).collect(toImmutableSet());
        ValueRule.INDEX_LINES.check(codes.equals(lines.keySet()), subject.text(), index.code());
        index.criteria().forEach(criterion -> check(criterion, requireNonNull(lines.get(criterion.code()))));
    }

    private static void check(Criterion criterion, Line line) {
        ValueRule.INDEX_SURVEY_NOT_BY_SELF.check(
                criterion.way() != IndexNode.Way.SURVEY || !line.self().isGiven(), criterion.code());
        checkPoints(criterion, line.self());
        checkPoints(criterion, line.counted());
    }

    private static void checkPoints(Criterion criterion, Observation<Fraction> points) {
        points.asOptional()
                .ifPresent(value -> ValueRule.INDEX_POINTS.check(
                        value.signum() >= 0 && value.compareTo(criterion.most()) <= 0,
                        value,
                        criterion.code(),
                        criterion.most()));
    }

    /**
     * What was scored for one criterion (dòng điểm của một tiêu chí).
     *
     * @param self  what the unit gave itself in points, or why there is nothing; in a survey there never is
     * @param counted  what was appraised or found by the survey in points, or why there is nothing
     * @param source  who appraised, or which survey it was
     */
    public record Line(Observation<Fraction> self, Observation<Fraction> counted, Source source)
            implements Serializable {
        /** Checks that nothing is null. */
        public Line {
            requireNonNull(self, "self");
            requireNonNull(counted, "counted");
            requireNonNull(source, "source");
        }
    }

    /**
     * Starts a return.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a return of parts that are named. Not thread-safe. */
    public static final class Builder extends IndexReturnBuilder {
        Builder() {}
    }
}
