package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A petition against a result (kiến nghị về kết quả), to be settled in 7 working days from receipt (Decree 335/2025, Art 22).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param by  who petitions
 * @param about  the period of the result
 * @param matter  what is asked
 * @param receivedOn  the day of receipt
 * @param settledOn  the day on which it was settled
 * @param settledBy  who of the people on record settled it; empty where that is not recorded
 */
@RecordStyle
@Value.Builder
public record Petition(
        CadreId by,
        EvaluationPeriod about,
        String matter,
        LocalDate receivedOn,
        Optional<LocalDate> settledOn,
        Optional<CadreId> settledBy)
        implements Serializable {
    /**
     * Checks that the matter can be printed.
     *
     * @throws IllegalArgumentException if it holds what is not printed, or a day is not of the years 1 to 9999
     */
    public Petition {
        requireNonNull(by, "by");
        requireNonNull(about, "about");
        PlainText.printed("matter", requireNonNull(matter, "matter"));
        Days.checked(requireNonNull(receivedOn, "receivedOn"));
        requireNonNull(settledOn, "settledOn").ifPresent(Days::checked);
        requireNonNull(settledBy, "settledBy");
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the matter. */
    @Override
    public String toString() {
        return "Petition[by=" + by + ", about=" + about + ", receivedOn=" + receivedOn + "]";
    }

    /**
     * Starts a petition.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a petition of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends PetitionBuilder {
        Builder() {}
    }
}
