package io.github.thuocdo.scoring.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a matter stands on a day (tình trạng việc theo dõi); a duty that recurs stands there once a month.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param followUp  the matter
 * @param month  the month, of a duty that recurs
 * @param dueOn  the due day, extensions considered as the policy reads them; empty where none was set
 * @param stage  how far it has come
 * @param timeliness  how it stands to the due day
 * @param finishedOn  the day on which it was finished, where it is
 * @param daysLate  by how many days it was finished late or is overdue; 0 otherwise
 * @param reminders  how many reminders there were
 * @param findings  what somebody has to look at
 */
@RecordStyle
@Value.Builder
public record FollowedTurn(
        FollowUp followUp,
        Optional<EvaluationPeriod> month,
        Optional<LocalDate> dueOn,
        Stage stage,
        Timeliness timeliness,
        Optional<LocalDate> finishedOn,
        long daysLate,
        int reminders,
        ImmutableList<FollowUpFinding> findings)
        implements Serializable {
    /** Checks that nothing is null. */
    public FollowedTurn {
        requireNonNull(followUp, "followUp");
        requireNonNull(month, "month");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(stage, "stage");
        requireNonNull(timeliness, "timeliness");
        requireNonNull(finishedOn, "finishedOn");
        requireNonNull(findings, "findings");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends FollowedTurnBuilder {
        Builder() {}
    }
}
