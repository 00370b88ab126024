package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The agency's statement that a person was, or was not, present enough in a month to be scored (xác nhận thời gian làm việc).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param period  the month or quarter
 * @param present  whether the period is to be scored
 * @param source  who states it
 */
@RecordStyle
@Value.Builder
public record PresenceStatement(CadreId cadre, EvaluationPeriod period, boolean present, Source source)
        implements Serializable {
    /** Checks that nothing is null. */
    public PresenceStatement {
        requireNonNull(cadre, "cadre");
        requireNonNull(period, "period");
        requireNonNull(source, "source");
    }

    /**
     * Starts a presence statement.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a presence statement of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PresenceStatementBuilder {
        Builder() {}
    }
}
