package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The share of a class that holds in an agency for a period because of something outside of it (tỷ lệ được xác định hằng năm). Decree 90/2020
 * as amended by Decree 48/2023: the share of "excellent" is not above that of the Party members so rated.
 *
 * <p>A share recorded without a group holds in the agency and in each group that has none of its own.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param agency  the agency
 * @param group  the similar-task group; empty for the agency as a whole
 * @param period  the period
 * @param share  the share, a ratio from 0 to 1
 * @param source  where it is from, such as the Party committee's report
 */
@RecordStyle
@Value.Builder
public record RecordedShare(
        UnitId agency,
        Optional<String> group,
        EvaluationPeriod period,
        @PerCent Fraction share,
        Source source) implements Serializable {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share is no ratio from 0 to 1, or nothing says where it is from
     */
    public RecordedShare {
        requireNonNull(agency, "agency");
        requireNonNull(group, "group").ifPresent(id -> PlainText.checked("group", id));
        requireNonNull(period, "period");
        requireNonNull(share, "share");
        requireNonNull(source, "source");
        ValueRule.RECORDED_SHARE.check(share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0, share, agency.text());
        ValueRule.RECORDED_SHARE_HAS_SOURCE.check(source != Source.Known.NOT_RECORDED, share, agency.text());
    }

    /**
     * Takes the share of an agency as a whole over from a document or somebody named.
     *
     * @param agency  the agency
     * @param period  the period
     * @param share  the share, a ratio from 0 to 1
     * @param source  where it is from, such as the Party committee's report
     * @return the share
     * @throws IllegalArgumentException if the share is no ratio from 0 to 1, or nothing says where it is from
     */
    public static RecordedShare of(UnitId agency, EvaluationPeriod period, Fraction share, String source) {
        return new RecordedShare(agency, Optional.empty(), period, share, Source.of(source));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /**
     * Starts a recorded share.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a recorded share of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends RecordedShareBuilder {
        Builder() {}
    }
}
