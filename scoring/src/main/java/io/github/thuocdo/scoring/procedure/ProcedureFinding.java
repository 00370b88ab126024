package io.github.thuocdo.scoring.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is not as the procedure asks (phát hiện về trình tự, thời hạn, thẩm quyền): a fact for somebody to look at. It holds values and no
 * sentence; the words are in {@code scoring.notice}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface ProcedureFinding extends NoBean, Serializable {

    /**
     * Returns by what it is known.
     *
     * @return such as {@code taken-late}
     */
    default String code() {
        return Keys.of(getClass());
    }

    /**
     * The policy states no procedure for such a person and period: nothing is asked, and nothing can be late.
     *
     * @param role  the role
     * @param periodKind  the kind of period
     */
    record NoProcedure(Role role, PeriodKind periodKind) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public NoProcedure {
            requireNonNull(role, "role");
            requireNonNull(periodKind, "periodKind");
        }
    }

    /**
     * A step was left out: one that follows it was taken.
     *
     * @param step  the step that is missing
     * @param next  the step that was taken all the same
     * @param on  the day on which that was taken
     */
    record Skipped(ProcedureStep step, StepKind next, LocalDate on) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public Skipped {
            requireNonNull(step, "step");
            requireNonNull(next, "next");
            requireNonNull(on, "on");
        }
    }

    /**
     * A step was taken before one that it follows.
     *
     * @param step  the step
     * @param on  the day on which it was taken
     * @param earlier  the step that comes first
     * @param earlierOn  the day on which that was taken
     */
    record OutOfOrder(ProcedureStep step, LocalDate on, StepKind earlier, LocalDate earlierOn)
            implements ProcedureFinding {
        /** Checks that nothing is null. */
        public OutOfOrder {
            requireNonNull(step, "step");
            requireNonNull(on, "on");
            requireNonNull(earlier, "earlier");
            requireNonNull(earlierOn, "earlierOn");
        }
    }

    /**
     * A result was decided before another one that comes first.
     *
     * @param order  the sentence of law on their order
     * @param first  whose result comes first
     * @param firstOn  the day on which that was decided; empty while it is not
     * @param then  whose result was decided all the same
     * @param thenOn  the day of that
     */
    record DecidedFirst(Precedence order, Subject first, Optional<LocalDate> firstOn, Subject then, LocalDate thenOn)
            implements ProcedureFinding {
        /** Checks that nothing is null. */
        public DecidedFirst {
            requireNonNull(order, "order");
            requireNonNull(first, "first");
            requireNonNull(firstOn, "firstOn");
            requireNonNull(then, "then");
            requireNonNull(thenOn, "thenOn");
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * A step was taken after its last day.
     *
     * @param step  the step
     * @param on  the day on which it was taken
     * @param lastDay  the last day that was in time
     */
    record TakenLate(ProcedureStep step, LocalDate on, LocalDate lastDay) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public TakenLate {
            requireNonNull(step, "step");
            requireNonNull(on, "on");
            requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * A step was not taken, and its last day is over.
     *
     * @param step  the step
     * @param lastDay  the last day that was in time
     */
    record Overdue(ProcedureStep step, LocalDate lastDay) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public Overdue {
            requireNonNull(step, "step");
            requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * Nobody can say until when a step is to be taken: working days are counted, and there is no working calendar.
     *
     * @param step  the step
     */
    record CalendarMissing(ProcedureStep step) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public CalendarMissing {
            requireNonNull(step, "step");
        }
    }

    /**
     * Nobody can say until when a step is to be taken: a question on it has no answer.
     *
     * @param step  the step
     * @param question  the key of the question
     */
    record TimeOpen(ProcedureStep step, String question) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public TimeOpen {
            requireNonNull(step, "step");
            requireNonNull(question, "question");
        }
    }

    /**
     * Somebody took a step that is the authority's about himself or herself.
     *
     * @param step  the sentence of law of the step
     * @param by  who
     * @param on  the day
     */
    record OwnCase(Provision step, CadreId by, LocalDate on) implements ProcedureFinding {
        /** Checks that nothing is null. */
        public OwnCase {
            requireNonNull(step, "step");
            requireNonNull(by, "by");
            requireNonNull(on, "on");
        }
    }

    /**
     * Somebody took a step, and the policy does not say who is competent: an agency states it in a policy of its own.
     *
     * @param step  the sentence of law of the step
     * @param matter  for what nobody is said to be competent
     * @param seat  about whom
     * @param by  who took it
     * @param on  the day
     */
    record PowerNotStated(Provision step, Matter matter, Seat seat, CadreId by, LocalDate on)
            implements ProcedureFinding {
        /** Checks that nothing is null. */
        public PowerNotStated {
            requireNonNull(step, "step");
            requireNonNull(matter, "matter");
            requireNonNull(seat, "seat");
            requireNonNull(by, "by");
            requireNonNull(on, "on");
        }
    }

    /**
     * Somebody took a step who was not competent, nor had it delegated.
     *
     * @param power  the power that somebody else has
     * @param by  who took it
     * @param on  the day
     * @param competent  who was competent on that day, as far as the organization knows
     */
    record NotCompetent(Power power, CadreId by, LocalDate on, ImmutableSet<CadreId> competent)
            implements ProcedureFinding {
        /** Checks that nothing is null. */
        public NotCompetent {
            requireNonNull(power, "power");
            requireNonNull(by, "by");
            requireNonNull(on, "on");
            requireNonNull(competent, "competent");
        }
    }
}
