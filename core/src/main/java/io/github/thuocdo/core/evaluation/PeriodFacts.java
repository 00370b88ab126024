package io.github.thuocdo.core.evaluation;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.PlainText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was judged or supplied about a person for one period (phiếu theo dõi, đánh giá của kỳ): the form, the findings on a leader's unit
 * criteria, figures taken over.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PeriodFacts implements NoBean, Serializable permits ImmutablePeriodFacts {

    @Serial
    private static final long serialVersionUID = 1L;

    PeriodFacts() {}

    /**
     * Returns about whom.
     *
     * @return the person, organization or collective
     */
    public abstract Subject subject();

    /**
     * Returns the person about whom the facts are.
     *
     * @return the person
     * @throws IllegalStateException if they are about an organization or a collective
     */
    public CadreId cadre() {
        return subject().cadre();
    }

    /**
     * Returns the channel in which this was judged.
     *
     * @return the channel, that of the State unless given
     */
    @Value.Default
    public Channel channel() {
        return Channel.CIVIL_SERVICE;
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public abstract EvaluationPeriod period();

    /**
     * Returns the marks by judgement.
     *
     * @return the filled form
     */
    public abstract Optional<FilledForm> marks();

    /**
     * Returns the authority's findings on a leader's unit criteria.
     *
     * @return the findings by element
     */
    public abstract ImmutableMap<String, Assessment> assessments();

    /**
     * Returns the figures that are taken over instead of being computed.
     *
     * @return the figures by element
     */
    public abstract ImmutableMap<String, Supplied> supplied();

    /**
     * Returns the figures that do not apply to the subject.
     *
     * @return the reasons by element
     */
    @Value.Redacted
    public abstract ImmutableMap<String, String> leftOut();

    /**
     * Refuses what does not apply without a reason, and figures that have no name.
     *
     * @throws IllegalArgumentException naming the figure
     */
    @Value.Check
    void check() {
        assessments().keySet().forEach(element -> PlainText.checked("element", element));
        supplied().keySet().forEach(element -> PlainText.checked("element", element));
        leftOut().forEach((element, reason) -> {
            PlainText.checked("element", element);
            PlainText.checked("reason", reason);
        });
    }

    /**
     * Starts the facts of a period.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Serial
    Object writeReplace() {
        return PartsForm.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw PartsForm.refusal();
    }

    /** Builds the facts of a period. Not thread-safe. */
    public static final class Builder extends ImmutablePeriodFacts.Builder {
        Builder() {}

        /**
         * Says that the facts are about a person.
         *
         * @param cadre  the person
         * @return this builder
         */
        public Builder cadre(CadreId cadre) {
            return subject(Subject.of(cadre));
        }
    }
}
