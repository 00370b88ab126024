package io.github.thuocdo.scoring.notice;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineDate;
import io.github.thuocdo.core.policy.rule.Attribution.DisciplineFilter;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conclusions about somebody, with their standing, the person's answer and what the authority decided. */
record GroundsText(Wording wording) {

    void writeTo(Paper.Builder paper, Dossier dossier) {
        if (dossier.grounds().isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.grounds"));
        for (Ground ground : dossier.grounds()) {
            paper.item(conclusion(ground.conclusion()));
            paper.under(standing(ground, dossier.period()));
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
    String inOneLine(Ground ground, EvaluationPeriod period) {
        return conclusion(ground.conclusion()) + "; " + standing(ground, period);
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

    private String standing(Ground ground, EvaluationPeriod period) {
        String why = reasons(ground, period).collect(joining(", "));
        return wording.say("standing." + ground.standing().key())
                + (why.isEmpty() ? "" : ": " + why)
                + ground.citation()
                        .map(citation -> " (" + wording.clause(citation) + ")")
                        .orElse("");
    }

    /** Why a conclusion counts, does not count or is not settled, with the day on which that rests. */
    private Stream<String> reasons(Ground ground, EvaluationPeriod period) {
        if (ground.standing() == Ground.Standing.COUNTS) {
            return whyItCounts(ground, period);
        }
        return ground.reason().stream()
                .flatMap(reason -> reason == Ground.Reason.ANOTHER_YEAR || reason == Ground.Reason.ANOTHER_PERIOD
                        ? Stream.of(wording.reason(reason), onItsDay(ground, period))
                        : Stream.of(wording.reason(reason)));
    }

    private Stream<String> whyItCounts(Ground ground, EvaluationPeriod period) {
        Conclusion conclusion = ground.conclusion();
        if (conclusion.kind().isOfShortcoming()) {
            return Stream.of(say("counts.shortcoming", conclusion.effectiveOn(), period));
        }
        String day = onItsDay(ground, period);
        if (conclusion.kind() != ConclusionKind.DISCIPLINE) {
            return Stream.of(day);
        }
        String elsewhere = wording.say("counts.not-elsewhere");
        return wording.policy().attribution().disciplineFilter().value() == DisciplineFilter.DUTY_RELATED
                ? Stream.of(wording.say("counts.duty-related"), day, elsewhere)
                : Stream.of(day, elsewhere);
    }

    /** The day by which the policy places a conclusion; where the law gives another one than is on record, that it does. */
    private String onItsDay(Ground ground, EvaluationPeriod period) {
        Conclusion conclusion = ground.conclusion();
        boolean counts = ground.standing() == Ground.Standing.COUNTS;
        boolean signed = conclusion.kind() == ConclusionKind.DISCIPLINE
                && wording.policy().attribution().disciplineDate().value() == DisciplineDate.SIGNED;
        LocalDate day = signed ? conclusion.decision().on() : conclusion.effectiveOn();
        String side = counts ? "counts." : "counts-not.";
        return period.contains(day) == counts
                ? say(side + (signed ? "signed" : "effective"), day, period)
                : wording.say(side + "effective-by-law", "period", wording.period(period));
    }

    private String say(String key, LocalDate day, EvaluationPeriod period) {
        return wording.say(key, ImmutableMap.of("date", wording.date(day), "period", wording.period(period)));
    }

    private String decision(GroundDecision decision) {
        return wording.say(
                decision.counts() ? "row.decided-counts" : "row.decided-not",
                ImmutableMap.of("decision", wording.decision(decision.decision()), "reason", decision.reason()));
    }
}
