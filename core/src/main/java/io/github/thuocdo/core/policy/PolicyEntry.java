package io.github.thuocdo.core.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy in a {@link PolicyBook}, with four times that are easily mixed up: when it was adopted, when it is in force, to which periods
 * it applies, and when the book learnt of it.
 *
 * <p>Decree 335/2025/NĐ-CP was adopted on 21/12/2025, is in force from 01/01/2026 and applies to periods from January 2026; a regulation
 * signed in March may say that it applies to the whole year. Whoever replays a result of the past asks what the book knew at the time,
 * and that is none of these three.
 *
 * <p>Without more, {@link #of(Policy)} takes the times from the policy; the methods {@code with…} replace one of them:
 *
 * <pre>{@code
 * PolicyEntry.of(regulation)
 *         .withRecordedOn(LocalDate.of(2026, 4, 2))
 *         .withReplaces("vn.335-2025.individuals");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PolicyEntry implements NoBean, WithPolicyEntry, Serializable permits ImmutablePolicyEntry {

    @Serial
    private static final long serialVersionUID = 1L;

    PolicyEntry() {}

    /**
     * Returns the policy.
     *
     * @return the policy, with the readings of the {@link #adoption}, where there is one
     */
    public abstract Policy policy();

    /**
     * Returns when the policy was adopted (ngày ban hành).
     *
     * @return the day of signature; that of the instrument unless another one was given
     */
    @Value.Default
    public LocalDate adoptedOn() {
        return policy().instrument()
                .signedOn()
                .orElseThrow(() -> ValueRule.ADOPTION_DAY_KNOWN.exception(
                        policy().id(), policy().instrument().number()));
    }

    /**
     * Returns when the policy is in force (thời gian có hiệu lực).
     *
     * @return the days; those of the instrument unless others were given
     */
    @Value.Default
    public DateRange inForce() {
        return policy().instrument().inForce();
    }

    /**
     * Returns to which periods the policy applies (kỳ đánh giá được áp dụng): those that lie within these days. They may begin before
     * the policy is in force and may go on after it.
     *
     * @return the days; the {@link Policy#effective effective} days of the policy unless others were given
     */
    @Value.Default
    public DateRange appliesTo() {
        return policy().effective();
    }

    /**
     * Returns how the year is read in the middle of which the policy began to apply.
     *
     * @return the reading; empty where it began with a year, or governs no year
     */
    public abstract Optional<Interpretation<YearOfEffect>> yearOfEffect();

    /**
     * Returns whether units apply the policy through a regulation of their own.
     *
     * @return the duty to issue one; empty where the policy is applied as it is
     */
    public abstract Optional<RegulationDuty> regulationDuty();

    /**
     * Returns when the book learnt of the policy (ngày ghi nhận).
     *
     * @return the day; that of adoption unless another one was given
     */
    @Value.Default
    public LocalDate recordedOn() {
        return adoptedOn();
    }

    /**
     * Returns the policies that this one replaces (thay thế) for the periods to which it applies. They keep the periods before and
     * after.
     *
     * @return the identifiers; that of this policy itself when its earlier entry keeps such periods
     */
    public abstract ImmutableSet<String> replaces();

    /**
     * Returns the decision by which an agency adopted its readings of the policy.
     *
     * @return the adoption, empty when the readings are those of the edition
     */
    public abstract Optional<Adoption> adoption();

    /**
     * Returns the entry of a policy with the times that follow from the policy: adopted and recorded on the day its instrument was
     * signed, in force with its instrument, applied to its effective days.
     *
     * @param policy  the policy
     * @return the entry
     */
    public static PolicyEntry of(Policy policy) {
        return builder().policy(policy).build();
    }

    /**
     * Returns this entry under the readings of an agency, recorded on the day of the decision unless it was recorded later.
     *
     * @param adoption  the decision and its readings
     * @return the entry with the policy so read
     * @throws IllegalArgumentException if this entry has an adoption, or the policy refuses a reading
     */
    public PolicyEntry adopting(Adoption adoption) {
        requireNonNull(adoption, "adoption");
        ValueRule.ADOPTED_ONCE.check(adoption().isEmpty(), adoption.decision().text(), this);
        LocalDate decided = adoption.decision().on();
        return builder()
                .from(this)
                .policy(adoption.applyTo(policy()))
                .adoption(adoption)
                .recordedOn(decided.isAfter(recordedOn()) ? decided : recordedOn())
                .build();
    }

    /**
     * Returns what is to be said when the policy is used for a period: that it does not apply to it, or else was adopted after the
     * period had begun, and that the readings of it were.
     *
     * @param period  the period
     * @return the findings, none when policy and readings were there before the period to which they apply
     */
    public ImmutableList<Finding> findings(EvaluationPeriod period) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!governs(period)) {
            findings.add(new PolicyFinding.PolicyOutsideItsDates(period, policy().id(), appliesTo()));
        } else if (adoptedOn().isAfter(period.dates().start())) {
            findings.add(
                    new PolicyFinding.AdoptedAfterPeriodBegan(period, policy().id(), adoptedOn(), Optional.empty()));
        }
        adoption()
                .map(Adoption::decision)
                .filter(decision -> decision.on().isAfter(period.dates().start()))
                .ifPresent(decision -> findings.add(new PolicyFinding.AdoptedAfterPeriodBegan(
                        period, policy().id(), decision.on(), Optional.of(decision))));
        return findings.build();
    }

    /** Whether it takes the place of an earlier entry of the same policy as a whole. */
    boolean corrects(PolicyEntry earlier) {
        return earlier.policy().id().equals(policy().id())
                && earlier.recordedOn().isBefore(recordedOn())
                && !replaces().contains(policy().id());
    }

    /** Whether, where both apply, it is this one that counts. */
    boolean prevailsOver(PolicyEntry other) {
        return recordedOn().isAfter(other.recordedOn())
                && replaces().contains(other.policy().id());
    }

    boolean overlaps(PolicyScope scope, DateRange days) {
        return policy().scope().overlaps(scope) && appliesTo().overlaps(days);
    }

    boolean covers(PolicyScope scope, DateRange days) {
        return policy().scope().covers(scope) && appliesTo().contains(days);
    }

    boolean covers(PolicyScope scope, EvaluationPeriod period) {
        return policy().scope().covers(scope) && governs(period);
    }

    /**
     * Returns whether a period lies within the days to which the policy applies, or is the year of its effect and so read.
     *
     * @param period  the period
     * @return true if the policy applies to it
     */
    public boolean governs(EvaluationPeriod period) {
        boolean atClassification = yearOfEffect()
                .filter(reading -> reading.value() == YearOfEffect.TEXT_AT_CLASSIFICATION)
                .isPresent();
        return appliesTo().contains(period.dates())
                || (atClassification
                        && period.kind() == PeriodKind.YEAR
                        && appliesTo().contains(period.lastDay()));
    }

    @Override
    public String toString() {
        return policy().id() + " (" + appliesTo() + ", recorded on " + recordedOn() + ")";
    }

    /**
     * Refuses times and readings that cannot be.
     *
     * @throws IllegalArgumentException if the book learnt of the policy, or of its adoption, before there was one, or if the policy lacks
     *     a reading of the adoption
     */
    @Value.Check
    void check() {
        ValueRule.RECORDED_AFTER_ADOPTED.check(
                !recordedOn().isBefore(adoptedOn()), recordedOn(), policy().id(), adoptedOn());
        adoption().ifPresent(adoption -> {
            ValueRule.RECORDED_AFTER_DECISION.check(
                    !recordedOn().isBefore(adoption.decision().on()),
                    recordedOn(),
                    policy().id(),
                    adoption.decision().text());
            ValueRule.ADOPTED_READINGS_APPLIED.check(
                    adoption.isAppliedTo(policy()),
                    policy().id(),
                    adoption.readings(),
                    adoption.decision().text());
        });
    }

    /**
     * Starts an entry.
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

    /**
     * Builds an entry. What is not given is taken from the policy; nothing is replaced and nothing adopted. Not thread-safe.
     */
    public static final class Builder extends ImmutablePolicyEntry.Builder {
        Builder() {}
    }
}
