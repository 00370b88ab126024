package io.github.thuocdo.core.task;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A failed assessment of content (lỗi lớn về nội dung) or a late delivery (lần chậm) on a task line.
 *
 * <p>What each takes of the product that it hits is a table of the policy: 25 % of its points under Decree 335/2025 (Art 14.2b and
 * 14.2c). A lapse that names no product stands for so many of them: a bare count.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param evidence  what shows it
 * @param times  how often; at least 1, without an upper bound in the law
 * @param product  which product of the line it hits, where it names one
 * @param on  the day, where it is known
 * @param lateDays  for a delay, the days by which it was late, where they are known and the line's own dates do not say them
 * @param excusal  what became of a claim of objective cause
 */
@RecordStyle
@Value.Builder
public record Lapse(
        EvidenceId evidence,
        long times,
        Optional<String> product,
        Optional<LocalDate> on,
        Optional<Long> lateDays,
        Excusal excusal)
        implements Serializable {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if it happened less than once, or was late by less than a day
     */
    public Lapse {
        requireNonNull(evidence, "evidence");
        requireNonNull(product, "product");
        requireNonNull(on, "on").ifPresent(Days::checked);
        requireNonNull(lateDays, "lateDays");
        requireNonNull(excusal, "excusal");
        ValueRule.LAPSE_TIMES.check(times >= 1, times);
        lateDays.ifPresent(days -> ValueRule.DELAY_DAYS.check(days >= 1, days));
        product.ifPresent(named -> PlainText.printed("product", named));
    }

    /**
     * Returns a bare count of lapses.
     *
     * @param evidence  what shows them
     * @param times  how many
     * @param excusal  what became of a claim of objective cause
     * @return the lapses
     */
    public static Lapse of(EvidenceId evidence, long times, Excusal excusal) {
        return new Lapse(evidence, times, Optional.empty(), Optional.empty(), Optional.empty(), excusal);
    }

    /**
     * Returns this lapse with the day on which it happened.
     *
     * @param day  the day
     * @return the dated lapse
     */
    public Lapse on(LocalDate day) {
        return new Lapse(evidence, times, product, Optional.of(day), lateDays, excusal);
    }

    /**
     * Returns this lapse with the product of the line that it hits.
     *
     * @param named  the product, by its name
     * @return the lapse of that product
     * @throws IllegalArgumentException if the name cannot be printed
     */
    public Lapse named(String named) {
        return new Lapse(evidence, times, Optional.of(named), on, lateDays, excusal);
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the name of the product. */
    @Override
    public String toString() {
        return "Lapse[evidence=" + evidence + ", times=" + times + "]";
    }

    /**
     * Starts a lapse.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a lapse of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends LapseBuilder {
        Builder() {}
    }
}
