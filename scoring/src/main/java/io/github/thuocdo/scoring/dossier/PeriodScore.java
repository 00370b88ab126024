package io.github.thuocdo.scoring.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a shorter period brings to a longer one (điểm của kỳ ngắn hơn): its score, or the reason why it has none.
 *
 * <p>The observation says what kind of gap there is: <em>excused</em> for lawful leave or days out of service, <em>not applicable</em>
 * for a period that the policy leaves out, <em>not due</em> for one that is not over, <em>not rated</em> for one that should have been
 * rated.
 *
 * <p>The parts of a total that was computed are made when somebody asks: of the twelve months of a year, hardly anybody does.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PeriodScore implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final EvaluationPeriod period;
    private final Observation<Points> total;
    private final transient Supplier<ImmutableMap<String, Fraction>> elements;
    private final Source source;
    private final Observation<Classification> classification;

    private PeriodScore(
            EvaluationPeriod period,
            Observation<Points> total,
            Supplier<ImmutableMap<String, Fraction>> elements,
            Source source,
            Observation<Classification> classification) {
        this.period = requireNonNull(period, "period");
        this.total = requireNonNull(total, "total");
        this.elements = requireNonNull(elements, "elements");
        this.source = requireNonNull(source, "source");
        this.classification = requireNonNull(classification, "classification");
    }

    /**
     * Makes the score of a period.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  the parts of the total that are known, by element
     * @param source  who judged it
     * @param classification  its class, or why there is none; not applicable where such a period has no class
     */
    public PeriodScore(
            EvaluationPeriod period,
            Observation<Points> total,
            ImmutableMap<String, Fraction> elements,
            Source source,
            Observation<Classification> classification) {
        this(period, total, given(elements), source, classification);
    }

    /**
     * Makes the score of a period that somebody named judged.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  the parts of the total that are known, by element
     * @param source  who judged it; blank where nobody recorded it
     * @param classification  its class, or why there is none; not applicable where such a period has no class
     */
    public PeriodScore(
            EvaluationPeriod period,
            Observation<Points> total,
            ImmutableMap<String, Fraction> elements,
            String source,
            Observation<Classification> classification) {
        this(period, total, elements, Source.of(source), classification);
    }

    private static Supplier<ImmutableMap<String, Fraction>> given(ImmutableMap<String, Fraction> elements) {
        requireNonNull(elements, "elements");
        return () -> elements;
    }

    /**
     * Makes the score of a period that has no class.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  the parts of the total that are known, by element
     * @param source  who judged it
     */
    public PeriodScore(
            EvaluationPeriod period,
            Observation<Points> total,
            ImmutableMap<String, Fraction> elements,
            String source) {
        this(period, total, elements, Source.of(source), noClass());
    }

    /**
     * Makes the score of a period that was computed.
     *
     * @param period  the shorter period
     * @param total  its total
     * @param elements  computes the parts of the total, by element; the same ones whenever it is asked
     * @param source  by what it was computed
     * @param classification  its class, or why there is none; not applicable where such a period has no class
     * @return the score
     */
    public static PeriodScore computed(
            EvaluationPeriod period,
            Observation<Points> total,
            Supplier<ImmutableMap<String, Fraction>> elements,
            Source source,
            Observation<Classification> classification) {
        return new PeriodScore(period, total, elements, source, classification);
    }

    /**
     * Returns what stands for the class where such a period has none.
     *
     * @return not applicable
     */
    public static Observation<Classification> noClass() {
        return Observation.notApplicable(Gap.PERIOD_HAS_NO_CLASS);
    }

    /**
     * Returns the period.
     *
     * @return the shorter period
     */
    public EvaluationPeriod period() {
        return period;
    }

    /**
     * Returns the total.
     *
     * @return the points, or why there are none
     */
    public Observation<Points> total() {
        return total;
    }

    /**
     * Returns the parts of the total.
     *
     * @return those that are known, by element
     */
    public ImmutableMap<String, Fraction> elements() {
        return elements.get();
    }

    /**
     * Returns where the score comes from.
     *
     * @return who judged it
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the class.
     *
     * @return the class, or why there is none; not applicable where such a period has no class
     */
    public Observation<Classification> classification() {
        return classification;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PeriodScore other
                && period.equals(other.period)
                && total.equals(other.total)
                && source.equals(other.source)
                && classification.equals(other.classification)
                && elements().equals(other.elements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, total, source, classification);
    }

    @Override
    public String toString() {
        return "PeriodScore[" + period + ": " + total + ", " + elements() + ", " + source + ", " + classification + "]";
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(new Form(period, total, elements(), source, classification));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }

    private record Form(
            EvaluationPeriod period,
            Observation<Points> total,
            ImmutableMap<String, Fraction> elements,
            Source source,
            Observation<Classification> classification)
            implements MadeAgain.Recipe {
        @Override
        public Object make() {
            return new PeriodScore(period, total, elements, source, classification);
        }
    }
}
