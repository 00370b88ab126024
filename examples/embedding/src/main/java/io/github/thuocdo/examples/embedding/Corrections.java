package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.notice.ReconsiderationNotice;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.reconsideration.AfterPetition;
import io.github.thuocdo.scoring.reconsideration.Reconsideration;
import java.time.LocalDate;

/** A task that nobody had entered: whom it touches, and the result that replaces the one on record. */
final class Corrections {

    static final Task CENSUS = Task.builder()
            .id(TaskId.of("census"))
            .name("Tổng điều tra")
            .assignee(CadreId.of("minh"))
            .coefficient(Fraction.ONE)
            .assigned(Fraction.of(60))
            .approved(Fraction.of(60))
            .assignedOn(LocalDate.of(2026, 6, 1))
            .dueOn(LocalDate.of(2026, 6, 20))
            .finishedOn(LocalDate.of(2026, 6, 19))
            .build();

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường Bến Lành", "5/QĐ-UBND", LocalDate.of(2027, 1, 8));

    private Corrections() {}

    static Register with(Register register, Task late) {
        return OpenRegister.of(register).plus(late).register();
    }

    static Reconsideration touched(Register before, Register after, EvaluationPeriod year) {
        return Reconsideration.between(Ward.PEOPLE, before, after, Ward.ID, year);
    }

    static Paper paper(Reconsideration touched) {
        return ReconsiderationNotice.paper(touched, AfterPetition.ours(), Language.ENGLISH);
    }

    static Result replacing(AgencyYear proposed, Subject subject) {
        Result decided = proposed.placementOf(subject, Channel.CIVIL_SERVICE)
                .orElseThrow()
                .decided(DECISION);
        return Result.builder()
                .from(decided)
                .id(decided.id() + "/2")
                .replaces(decided.id())
                .build();
    }
}
