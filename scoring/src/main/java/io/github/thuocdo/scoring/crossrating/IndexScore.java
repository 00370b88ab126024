package io.github.thuocdo.scoring.crossrating;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.rating.IndexNode;
import io.github.thuocdo.core.rating.IndexNode.Content;
import io.github.thuocdo.core.rating.IndexNode.Criterion;
import io.github.thuocdo.core.rating.IndexReturn;
import java.util.Optional;
import java.util.function.Function;

/**
 * The points of an index, node by node (điểm bộ chỉ số theo từng lĩnh vực, tiêu chí).
 *
 * <p>Points that are not known make no zero: the totals above them are empty, and {@link #missing()} names them.
 *
 * <p>Example: a field with criteria of 3 out of 4 points, a bonus of 1/2 and a penalty of 1 has 5/2 points of 4.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param node  the field or the criterion
 * @param most  the most points without a bonus
 * @param self  what the unit gave itself, criteria found by a survey left out; empty where a self-score is lacking, and for a node of surveys alone
 * @param counted  what was appraised or found by surveys; empty where something is lacking
 * @param parts  the points of the parts; none of a criterion
 * @param missing  the codes of the criteria whose counted points are lacking
 */
public record IndexScore(
        IndexNode node,
        Fraction most,
        Optional<Fraction> self,
        Optional<Fraction> counted,
        ImmutableList<IndexScore> parts,
        ImmutableList<String> missing) {

    /** Checks that nothing is missing. */
    public IndexScore {
        requireNonNull(node, "node");
        requireNonNull(most, "most");
        requireNonNull(self, "self");
        requireNonNull(counted, "counted");
        requireNonNull(parts, "parts");
        requireNonNull(missing, "missing");
    }

    /**
     * Adds up a return.
     *
     * @param given  what was scored
     * @return the points of the whole index
     */
    public static IndexScore of(IndexReturn given) {
        return of(given.index(), given.lines());
    }

    private static IndexScore of(IndexNode node, ImmutableMap<String, IndexReturn.Line> lines) {
        return node instanceof IndexNode.Field field
                ? ofField(field, lines)
                : ofCriterion((Criterion) node, requireNonNull(lines.get(node.code()), node.code()));
    }

    private static IndexScore ofCriterion(Criterion criterion, IndexReturn.Line line) {
        Optional<Fraction> counted = signed(criterion, line.counted());
        return new IndexScore(
                criterion,
                criterion.content() == Content.BASIC ? criterion.most() : Fraction.ZERO,
                signed(criterion, line.self()),
                counted,
                ImmutableList.of(),
                counted.isPresent() ? ImmutableList.of() : ImmutableList.of(criterion.code()));
    }

    private static Optional<Fraction> signed(Criterion criterion, Observation<Fraction> points) {
        return points.asOptional().map(value -> criterion.content() == Content.PENALTY ? value.negated() : value);
    }

    private static IndexScore ofField(IndexNode.Field field, ImmutableMap<String, IndexReturn.Line> lines) {
        ImmutableList<IndexScore> parts =
                field.parts().stream().map(part -> of(part, lines)).collect(toImmutableList());
        return new IndexScore(
                field,
                Fraction.sum(parts.stream()
                        .map(part -> part.most().multipliedBy(part.node().weight()))
                        .toList()),
                sum(parts.stream().filter(IndexScore::isScoredByItself).collect(toImmutableList()), IndexScore::self),
                sum(parts, IndexScore::counted),
                parts,
                parts.stream().flatMap(part -> part.missing().stream()).collect(toImmutableList()));
    }

    private boolean isScoredByItself() {
        return node.criteria().stream().anyMatch(criterion -> criterion.way() == IndexNode.Way.APPRAISAL);
    }

    private static Optional<Fraction> sum(
            ImmutableList<IndexScore> parts, Function<IndexScore, Optional<Fraction>> points) {
        return parts.isEmpty()
                        || parts.stream().anyMatch(part -> points.apply(part).isEmpty())
                ? Optional.empty()
                : Optional.of(Fraction.sum(parts.stream()
                        .map(part -> points.apply(part)
                                .orElseThrow()
                                .multipliedBy(part.node().weight()))
                        .toList()));
    }

    /**
     * Returns by how much the appraisal differs from the self-score, which only criteria without a survey have.
     *
     * @return the counted points less those of the unit itself; empty where either is lacking or a part was found by a survey
     */
    public Optional<Fraction> correction() {
        boolean isOfAppraisal =
                node.criteria().stream().allMatch(criterion -> criterion.way() == IndexNode.Way.APPRAISAL);
        return isOfAppraisal ? self.flatMap(own -> counted.map(given -> given.minus(own))) : Optional.empty();
    }

    /**
     * Returns the points of a field or a criterion.
     *
     * @param code  its code
     * @return the points; empty if this node has none of that code
     */
    public Optional<IndexScore> of(String code) {
        return node.code().equals(code)
                ? Optional.of(this)
                : parts.stream().flatMap(part -> part.of(code).stream()).findFirst();
    }

    /**
     * Returns the share of the most points as a figure that a policy can read, such as the reform index of the unit that a person heads.
     *
     * @param source  the decision that published the index
     * @return the ratio; empty where something is lacking, or there are no basic points
     * @throws IllegalArgumentException if the source is not recorded
     */
    public Optional<Supplied> suppliedShare(Source source) {
        return most.isZero() ? Optional.empty() : counted.map(points -> new Supplied(points.dividedBy(most), source));
    }
}
