package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that was taken on a day (bước đã thực hiện): a form handed in, a meeting held, a notice sent.
 *
 * <p>A step of an organization is one of all its people at once: the meeting of a division, the publication of its classes. On the way to its own
 * class an organization takes other steps, such as its self-evaluation ({@link StepKind#isOfSubjectItself}). A decision stands in a {@link Result},
 * a petition in a {@link Petition} and a regulation in the organization; none is said twice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind  the step
 * @param about  the person, or the organization for all its people; of a step of its own the organization or the collective
 * @param period  the period whose result it leads to or follows
 * @param on  the day
 * @param by  who of the people on record took it or answers for it; empty where that is not recorded
 * @param document  the minutes, the letter or the file
 */
@RecordStyle
@Value.Builder
public record StepTaken(
        StepKind kind, Subject about, EvaluationPeriod period, LocalDate on, Optional<CadreId> by, Source document)
        implements Serializable {
    /**
     * Checks that the step stands nowhere else and is one of people.
     *
     * @throws IllegalArgumentException if it is a decision, a petition or its settlement, or a regulation, or one of the people of a leadership
     *     collective
     */
    public StepTaken {
        requireNonNull(kind, "kind");
        requireNonNull(about, "about");
        requireNonNull(period, "period");
        Days.checked(requireNonNull(on, "on"));
        requireNonNull(by, "by");
        requireNonNull(document, "document");
        ValueRule.STEP_BY_ITSELF.check(kind.isRecordedByItself(), kind.key());
        ValueRule.STEP_OF_PEOPLE.check(
                kind.isOfSubjectItself() || about.kind() != Subject.Kind.COLLECTIVE, kind.key(), about.text());
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }

    /** Without the document, whose name may be that of a person. */
    @Override
    public String toString() {
        return "StepTaken[kind=" + kind.key() + ", about=" + about.text() + ", period=" + period + ", on=" + on + "]";
    }

    /**
     * Starts a step.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a step of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends StepTakenBuilder {
        Builder() {}
    }
}
