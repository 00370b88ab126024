package io.github.thuocdo.core.task;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One line of assigned work (sản phẩm, công việc được giao): so many products of one kind.
 *
 * <p>The converted quantity is the number of products times the conversion coefficient (Decree 335/2025, Art 13–14): 400 certified
 * copies at 0.05 are 20 standard units. The person reports a quantity, the manager approves it; only what is approved is
 * delivered. A task handed back stays in what was assigned and is never delivered (Art 18.1d).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Task implements NoBean, Serializable permits ImmutableTask {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A thousand million. */
    private static final Fraction LARGEST = Fraction.of(1_000_000_000);

    Task() {}

    /**
     * Returns the identifier, unique among the tasks of a person.
     *
     * @return the identifier
     */
    public abstract TaskId id();

    /**
     * Returns what the work is.
     *
     * @return the name, empty unless given
     */
    @Value.Default
    public String name() {
        return "";
    }

    /**
     * Returns who has to do it.
     *
     * @return the person
     */
    public abstract CadreId assignee();

    /**
     * Returns where it comes from.
     *
     * @return the origin, planned unless given
     */
    @Value.Default
    public TaskOrigin origin() {
        return TaskOrigin.PLANNED;
    }

    /**
     * Returns the product of the catalogue (sản phẩm trong danh mục) that this is.
     *
     * @return the product; empty when the task names none
     */
    public abstract Optional<ProductId> product();

    /**
     * Returns the conversion coefficient (hệ số quy đổi) that was given with the task, in standard units a product.
     *
     * <p>Where the {@link #product() product} stands in the catalogue in force on the day of assignment, the coefficient of the catalogue
     * counts, and one given here has to agree with it.
     *
     * @return the coefficient, above 0; given unless there is a product
     */
    public abstract Optional<Fraction> coefficient();

    /**
     * Returns what the task is of a product that several tasks make together.
     *
     * @return the component; empty when the task is whole
     */
    public abstract Optional<Component> component();

    /**
     * Returns the number of products assigned.
     *
     * @return the quantity, at least 0
     */
    public abstract Fraction assigned();

    /**
     * Returns the number of products that the person reported as done.
     *
     * @return the quantity, at least 0
     */
    public abstract Optional<Fraction> reported();

    /**
     * Returns the number of products that the manager approved as done; an unfinished product counts as a fraction.
     *
     * @return the quantity, at least 0; empty when nothing was approved
     */
    public abstract Optional<Fraction> approved();

    /**
     * Returns the day of assignment.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> assignedOn();

    /**
     * Returns the day by which it has to be done, before any extension.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * Returns the day on which it was finished.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> finishedOn();

    /**
     * Returns the day on which the person reported that he or she cannot do it.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> handedBackOn();

    /**
     * Returns the requests to move the due date, in order.
     *
     * @return the extensions
     */
    public abstract ImmutableList<Extension> extensions();

    /**
     * Returns the failed assessments of content.
     *
     * @return the faults
     */
    public abstract ImmutableList<Lapse> faults();

    /**
     * Returns the late deliveries. Where the line has a due date and was finished after it, these say how often the whole line was
     * late and what excuses it; otherwise each hits products of its own.
     *
     * @return the delays
     */
    public abstract ImmutableList<Lapse> delays();

    /**
     * Returns the period to which the task belongs, where its dates do not say it.
     *
     * @return the period
     */
    public abstract Optional<EvaluationPeriod> period();

    /**
     * Returns the planned share of a long task in each period; the shares add up to at most 1.
     *
     * @return the shares, empty when the task was not planned over several periods
     */
    @PerCent
    public abstract ImmutableMap<EvaluationPeriod, Fraction> plannedShares();

    /**
     * Returns the unit for which the work is done, where it is not the person's own.
     *
     * @return the unit
     */
    public abstract Optional<UnitId> unit();

    /**
     * Returns whether the authority found that the work exceeds what was required (vượt mức yêu cầu).
     *
     * @return true if it found so
     */
    @Value.Default
    public boolean exceeding() {
        return false;
    }

    /**
     * Refuses quantities that cannot be, and work of which nothing says what it weighs.
     *
     * @throws IllegalArgumentException naming the task, and the quantity
     */
    @Value.Check
    void check() {
        ValueRule.TASK_WEIGHED.check(coefficient().isPresent() || product().isPresent(), id().text());
        PlainText.printed("name", name());
        coefficient().ifPresent(given -> {
            ValueRule.TASK_COEFFICIENT.check(given.signum() > 0, given, id().text());
            checkWithinLimit("coefficient", given);
        });
        Stream.of(assignedOn(), dueOn(), finishedOn(), handedBackOn())
                .flatMap(Optional::stream)
                .forEach(Days::checked);
        checkNotNegative("assigned", assigned());
        reported().ifPresent(quantity -> checkNotNegative("reported", quantity));
        approved().ifPresent(quantity -> checkNotNegative("approved", quantity));
        Stream.concat(faults().stream(), delays().stream()).forEach(this::checkWithinLimit);
        Fraction shares = Fraction.ZERO;
        for (Fraction share : plannedShares().values()) {
            ValueRule.PLANNED_SHARE.check(share.signum() > 0, share, id().text());
            shares = shares.plus(share);
        }
        ValueRule.PLANNED_SHARES_ADD_UP.check(shares.compareTo(Fraction.ONE) <= 0, shares, id().text());
    }

    private void checkNotNegative(String name, Fraction quantity) {
        ValueRule.TASK_QUANTITY.check(quantity.signum() >= 0, name, quantity, id().text());
        checkWithinLimit(name, quantity);
    }

    /** Nobody counts beyond it, and what is computed from such numbers stays small enough to be computed at once. */
    private void checkWithinLimit(String name, Fraction number) {
        boolean within = number.compareTo(LARGEST) <= 0 && number.denominator().compareTo(LARGEST.numerator()) <= 0;
        ValueRule.QUANTITY_LIMIT.check(within, name, id().text(), LARGEST, LARGEST);
    }

    private void checkWithinLimit(Lapse lapse) {
        checkWithinLimit("times", Fraction.of(lapse.times()));
        lapse.lateDays().ifPresent(days -> checkWithinLimit("lateDays", Fraction.of(days)));
    }

    /** Without the name of the task. */
    @Override
    public String toString() {
        return "Task[id=" + id() + ", assignee=" + assignee() + "]";
    }

    /**
     * Starts a task.
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

    /** Builds a task. Not thread-safe. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
