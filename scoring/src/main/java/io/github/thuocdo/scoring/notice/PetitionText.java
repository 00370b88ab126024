package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.WithinDays;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;

/** Who decided a result, and until when one may petition about it, as the procedure of the policy says. */
final class PetitionText {

    private final Wording wording;
    private final Explained explained;

    PetitionText(Wording wording, Explained explained) {
        this.wording = wording;
        this.explained = explained;
    }

    void writeTo(Paper.Builder paper) {
        paper.field(
                wording.say("field.decided"),
                explained.result().map(this::decider).orElse(""));
        explained
                .result()
                .flatMap(Result::reason)
                .ifPresent(reason -> paper.field(wording.say("field.decided-reason"), reason));
        paper.field(wording.say("field.petition-place"), "");
        Optional<ProcedureStep> petition = step(StepKind.PETITION);
        paper.paragraph(petition.map(step -> told(wording.say("petition.right", "clause", clause(step)), step))
                .orElseGet(() -> wording.say(
                        "petition.other",
                        "instrument",
                        wording.policy().instrument().number())));
        step(StepKind.SETTLEMENT)
                .ifPresent(
                        step -> paper.paragraph(told(wording.say("petition.settled", "clause", clause(step)), step)));
    }

    /** Who decided, by name where that is on record, else the authority of the decision. */
    private String decider(Result result) {
        return result.decidedBy()
                .map(wording::person)
                .or(() -> result.decision().map(Decision::authority))
                .orElse("");
    }

    private Optional<ProcedureStep> step(StepKind kind) {
        Dossier dossier = explained.card().dossier();
        return wording.policy().rulesOf(Procedure.class).stream()
                .filter(rule ->
                        rule.reach().covers(dossier.role(), dossier.period().kind()))
                .flatMap(rule -> rule.stepsOf(dossier.role()).stream())
                .filter(step -> step.kind() == kind)
                .findFirst();
    }

    /** Without a time where the text sets none, or where nobody has chosen from when it is counted. */
    private String told(String what, ProcedureStep step) {
        return step.due()
                .filter(WithinDays.class::isInstance)
                .map(WithinDays.class::cast)
                .filter(within -> !(within.from() instanceof Interpretation.Open)
                        && !(within.counted() instanceof Interpretation.Open))
                .map(within -> wording.say(
                        "limit.within-" + within.counted().value().key(),
                        ImmutableMap.of(
                                "what", what,
                                "days", wording.number(within.days()),
                                "event",
                                        wording.say(
                                                "event.step",
                                                "step",
                                                wording.nameOf(
                                                        within.from().value().step())))))
                .orElseGet(() -> wording.say("limit.none", "what", what));
    }

    private String clause(ProcedureStep step) {
        return wording.clause(step.provision().citation());
    }
}
