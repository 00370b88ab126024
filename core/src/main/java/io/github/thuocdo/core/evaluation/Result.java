package io.github.thuocdo.core.evaluation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finished result as a fact (kết quả đã có): what an agency confirmed for a subject and a period.
 *
 * <p>The months that the former agency sends (Decree 335/2025, Art 19.1), the class of the unit that caps its head (Art 20.6), a
 * correction (Art 21.3) are all results. A correction names the result that it {@link #replaces() replaces}; both stay readable and
 * only the newer one counts.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Result implements NoBean, Serializable permits ImmutableResult {

    @Serial
    private static final long serialVersionUID = 1L;

    Result() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in a register
     */
    public abstract String id();

    /**
     * Returns about whom.
     *
     * @return the subject
     */
    public abstract Subject subject();

    /**
     * Returns the channel in which it was given.
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
     * Returns where it comes from: the agency and the document, or the engine.
     *
     * @return the source
     */
    public abstract Source source();

    /**
     * Returns the unit that judged, where it is not the present one.
     *
     * @return the unit
     */
    public abstract Optional<UnitId> judgedBy();

    /**
     * Returns the total.
     *
     * @return the points, empty when the result is a class alone
     */
    public abstract Optional<Points> total();

    /**
     * Returns the parts of the total that are known.
     *
     * @return the values by element, such as {@code general} in points or {@code a} as a ratio
     */
    public abstract ImmutableMap<String, Fraction> elements();

    /**
     * Returns the class.
     *
     * @return the class, empty for a period that has none
     */
    public abstract Optional<Classification> classification();

    /**
     * Returns the decision that made it final.
     *
     * @return the decision
     */
    public abstract Optional<Decision> decision();

    /**
     * Returns who of the people on record decided.
     *
     * @return the person, empty where that is not recorded
     */
    public abstract Optional<CadreId> decidedBy();

    /**
     * Returns why the authority decided otherwise than was proposed (lý do quyết định khác mức đề xuất).
     *
     * @return the words of the authority, empty where it followed the proposal or nobody recorded them
     */
    @Value.Redacted
    public abstract Optional<String> reason();

    /**
     * Returns the acts for which it is "not completed": a later decision about one of them does not count again (Decree 335/2025, Art
     * 11.3b).
     *
     * @return the acts
     */
    public abstract ImmutableSet<String> acts();

    /**
     * Returns the result that this one replaces.
     *
     * @return the identifier of the older result
     */
    public abstract Optional<String> replaces();

    /**
     * Refuses a result that says nothing, and a reason of no decision.
     *
     * @throws IllegalArgumentException if the identifier or the reason is blank, there is neither a total nor a class, or a reason and no
     *     decision
     */
    @Value.Check
    void check() {
        PlainText.checked("id", id());
        acts().forEach(act -> PlainText.checked("act", act));
        elements().keySet().forEach(element -> PlainText.checked("element", element));
        reason().ifPresent(reason -> {
            PlainText.printed("reason", reason);
            ValueRule.RESULT_REASON_OF_DECISION.check(
                    !reason.isBlank() && decision().isPresent(), id());
        });
        ValueRule.RESULT_SAYS_SOMETHING.check(
                total().isPresent() || classification().isPresent(), id());
    }

    /**
     * Starts a result.
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

    /** Builds a result. Not thread-safe. */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
