package io.github.thuocdo.scoring.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the result of a person, an organization or a collective stands on a day (kiểm tra trình tự xếp loại): what was done, what is missing and whose turn it is,
 * what is late or out of order.
 *
 * <p>Facts of later days are not looked at, so that any day of the past can be asked for. The order of the facts in the register decides nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param subject  the person, organization or collective
 * @param period  the period
 * @param onDay  the day
 * @param role  the role in the period
 * @param procedure  the procedure that the policy states for that role and kind of period; empty where it states none
 * @param state  where the result stands
 * @param done  the steps that were taken, in the order of the procedure
 * @param missing  the steps that are asked for and were not taken, in the order of the procedure
 * @param next  those of them whose turn it is now
 * @param replaced  the results that another decision has replaced, the earliest first
 * @param findings  what is not as the procedure asks
 */
public record ProcedureCheck(
        Subject subject,
        EvaluationPeriod period,
        LocalDate onDay,
        Role role,
        Optional<Procedure> procedure,
        ResultState state,
        ImmutableList<StepDone> done,
        ImmutableList<OpenStep> missing,
        ImmutableList<OpenStep> next,
        ImmutableList<Result> replaced,
        ImmutableList<ProcedureFinding> findings)
        implements Serializable {
    /** Checks that nothing is null. */
    public ProcedureCheck {
        requireNonNull(subject, "subject");
        requireNonNull(period, "period");
        requireNonNull(onDay, "onDay");
        requireNonNull(role, "role");
        requireNonNull(procedure, "procedure");
        requireNonNull(state, "state");
        requireNonNull(done, "done");
        requireNonNull(missing, "missing");
        requireNonNull(next, "next");
        requireNonNull(replaced, "replaced");
        requireNonNull(findings, "findings");
    }

    /**
     * Looks at one subject.
     *
     * @param policy  the policy under which it is
     * @param register  the facts, with the working calendar
     * @param subject  the person, organization or collective
     * @param period  the period
     * @param onDay  the day on which it is asked
     * @return where the result stands
     * @throws IllegalArgumentException if the subject is not in the register
     */
    public static ProcedureCheck of(
            Policy policy, Register register, Subject subject, EvaluationPeriod period, LocalDate onDay) {
        requireNonNull(onDay, "onDay");
        Role role = DossierAssembly.of(policy, register).roleOf(subject, period);
        return of(policy, new StepFacts(register, policy, period, onDay), subject, role);
    }

    static ProcedureCheck of(Policy policy, StepFacts facts, Subject subject, Role role) {
        return policy.procedure(role, facts.period().kind())
                .map(procedure -> under(policy, procedure, facts, subject, role))
                .orElseGet(() -> withoutProcedure(facts, subject, role));
    }

    private static ProcedureCheck withoutProcedure(StepFacts facts, Subject subject, Role role) {
        return new ProcedureCheck(
                subject,
                facts.period(),
                facts.onDay(),
                role,
                Optional.empty(),
                facts.currentOf(subject).isPresent() ? ResultState.DECIDED : ResultState.NOT_BEGUN,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(
                        new ProcedureFinding.NoProcedure(role, facts.period().kind())));
    }

    private static ProcedureCheck under(
            Policy policy, Procedure procedure, StepFacts facts, Subject subject, Role role) {
        Course course = new Course(procedure, role, subject, facts);
        ImmutableList<OpenStep> missing = course.missing();
        return new ProcedureCheck(
                subject,
                facts.period(),
                facts.onDay(),
                role,
                Optional.of(procedure),
                state(course, missing),
                course.done(),
                missing,
                missing.stream().filter(open -> course.isNext(open.step())).collect(toImmutableList()),
                course.replaced(),
                new Irregularities(policy, course, missing).findings());
    }

    private static ResultState state(Course course, ImmutableList<OpenStep> missing) {
        Optional<LocalDate> outcome = course.outcomeDay();
        if (outcome.isEmpty()) {
            return course.ownWord().isPresent() ? ResultState.SELF_SCORED : ResultState.NOT_BEGUN;
        }
        if (course.waiting().findAny().isPresent()) {
            return ResultState.PETITIONED;
        }
        if (!course.isNotified()) {
            return ResultState.DECIDED;
        }
        if (missing.isEmpty() && isFilingOver(course)) {
            return ResultState.LOCKED;
        }
        return course.petitions().stream()
                        .anyMatch(petition -> !petition.receivedOn().isBefore(outcome.get()))
                ? ResultState.SETTLED
                : ResultState.NOTIFIED;
    }

    /** Whether the time for petitions is over; where none is set, nothing has to be waited for. */
    private static boolean isFilingOver(Course course) {
        Optional<ProcedureStep> petition =
                course.step(StepKind.PETITION).filter(step -> step.due().isPresent());
        return petition.isEmpty()
                || course.lastDays()
                        .of(petition.get(), course::day)
                        .filter(last -> course.facts().onDay().isAfter(last))
                        .isPresent();
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
