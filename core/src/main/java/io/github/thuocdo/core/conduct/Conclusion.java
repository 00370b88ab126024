package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.document.PartsForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
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
import org.immutables.value.Value;

/**
 * A fact that a competent authority has concluded (kết luận của cấp có thẩm quyền), with its date and document.
 *
 * <p>Example: a duty-related reprimand signed on 15/08 and effective from 20/08. One act may lead to two decisions, one of the Party
 * and one of the administration ({@link #branch() branch}); they share the {@link #act() act} and count once (Decree 335/2025, Art 11.3a). A conclusion that was
 * annulled ceases to count.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Conclusion implements NoBean, Serializable permits ImmutableConclusion {

    @Serial
    private static final long serialVersionUID = 1L;

    Conclusion() {}

    /**
     * Returns the identifier, which is its evidence id in explanations.
     *
     * @return the identifier, unique in a register
     */
    public abstract String id();

    /**
     * Returns what was concluded.
     *
     * @return the kind
     */
    public abstract ConclusionKind kind();

    /**
     * Returns about whom.
     *
     * @return the subject
     */
    public abstract Subject about();

    /**
     * Returns the decision that concluded it.
     *
     * @return the decision
     */
    public abstract Decision decision();

    /**
     * Returns the day from which it has effect.
     *
     * @return the day, that of the signature unless given
     */
    @Value.Default
    public LocalDate effectiveOn() {
        return decision().on();
    }

    /**
     * Returns the form of a disciplinary decision.
     *
     * @return the form; present for discipline, absent otherwise
     */
    public abstract Optional<DisciplineForm> form();

    /**
     * Returns whether a disciplinary decision is one of the Party or of the administration.
     *
     * @return the branch; empty where the record does not say
     */
    public abstract Optional<DisciplineBranch> branch();

    /**
     * Returns since when the matter was under consideration (ngày bắt đầu xem xét, xử lý kỷ luật), which decides what instrument governs a
     * decision after a change of law.
     *
     * @return the day; empty where nobody recorded it
     */
    public abstract Optional<LocalDate> underConsiderationSince();

    /**
     * Returns whether the act concerned the person's public duty. Discipline for other conduct is no ground (Law 80/2025/QH15, Art
     * 38.4).
     *
     * @return true unless said otherwise
     */
    @Value.Default
    public boolean dutyRelated() {
        return true;
    }

    /**
     * Returns what ties two decisions about one act together.
     *
     * @return the act, the identifier of this conclusion unless given
     */
    @Value.Default
    public String act() {
        return id();
    }

    /**
     * Returns the organization at which the act was committed.
     *
     * @return the unit; empty when it is the present one
     */
    public abstract Optional<UnitId> committedAt();

    /**
     * Returns the day from which the conclusion is annulled.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> annulledOn();

    /**
     * Returns what the person answered.
     *
     * @return the answer; empty when there is none on record
     */
    public abstract Optional<String> answer();

    /**
     * Returns whether it was annulled. A day before the signature annuls nothing: there was nothing yet to be annulled.
     *
     * @return true if it was annulled on the day of the signature or later
     */
    public boolean isAnnulled() {
        return annulledOn().filter(day -> !day.isBefore(decision().on())).isPresent();
    }

    /**
     * Refuses a blank identifier, a form without discipline, discipline without a form, a branch or a beginning of the consideration
     * without discipline, and a consideration that begins after the decision.
     *
     * @throws IllegalArgumentException naming the conclusion
     */
    @Value.Check
    void check() {
        PlainText.checked("id", id());
        PlainText.checked("act", act());
        answer().ifPresent(words -> PlainText.printed("answer", words));
        underConsiderationSince().ifPresent(Days::checked);
        annulledOn().ifPresent(Days::checked);
        Days.checked(effectiveOn());
        ValueRule.DISCIPLINE_HAS_FORM.check(form().isPresent() == (kind() == ConclusionKind.DISCIPLINE), id());
        ValueRule.BRANCH_OF_DISCIPLINE.check(
                kind() == ConclusionKind.DISCIPLINE
                        || (branch().isEmpty() && underConsiderationSince().isEmpty()),
                id());
        underConsiderationSince()
                .ifPresent(since -> ValueRule.CONSIDERED_BEFORE_DECIDED.check(
                        !since.isAfter(decision().on()), since, id(), decision().on()));
    }

    /** By its identifier alone: neither the ground nor the answer of the person. */
    @Override
    public String toString() {
        return "Conclusion[id=" + id() + "]";
    }

    /**
     * Starts a conclusion.
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

    /** Builds a conclusion. Not thread-safe. */
    public static final class Builder extends ImmutableConclusion.Builder {
        Builder() {}
    }
}
