package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conclusions about somebody, with their standing, the person's answer and what the authority decided. */
record GroundsText(Wording wording) {

    void writeTo(Paper.Builder paper, Dossier dossier) {
        if (dossier.grounds().isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.grounds"));
        for (Ground ground : dossier.grounds()) {
            paper.item(conclusion(ground.conclusion()));
            paper.under(standing(ground));
            paper.under(ground.conclusion()
                    .answer()
                    .map(answer -> wording.say("row.answer", "answer", answer))
                    .orElseGet(() -> wording.say("row.no-answer")));
            Optional.ofNullable(
                            dossier.groundDecisions().get(ground.conclusion().id()))
                    .ifPresent(decision -> paper.under(decision(decision)));
        }
    }

    /** Says in one sentence what a conclusion is and how it stands. */
    String inOneLine(Ground ground) {
        return conclusion(ground.conclusion()) + "; " + standing(ground);
    }

    private String conclusion(Conclusion conclusion) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("conclusion." + conclusion.kind().key()));
        conclusion.form().ifPresent(form -> parts.add(wording.say("discipline." + form.key())));
        parts.add(wording.say("row.conclusion", "decision", wording.decision(conclusion.decision())));
        parts.add(wording.say("row.effective", "date", wording.date(conclusion.effectiveOn())));
        conclusion.annulledOn().ifPresent(day -> parts.add(wording.say("row.annulled", "date", wording.date(day))));
        return String.join("; ", parts);
    }

    private String standing(Ground ground) {
        String standing = wording.say("standing." + ground.standing().key());
        String reason = ground.reason().map(why -> ": " + wording.reason(why)).orElse("");
        return standing
                + reason
                + ground.citation()
                        .map(citation -> " (" + wording.clause(citation) + ")")
                        .orElse("");
    }

    private String decision(GroundDecision decision) {
        return wording.say(
                decision.counts() ? "row.decided-counts" : "row.decided-not",
                ImmutableMap.of("decision", wording.decision(decision.decision()), "reason", decision.reason()));
    }
}
