package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Competence.Seat;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.policy.rule.Procedure.WithinDays;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Set;
import java.util.stream.Stream;

/** Who decides or decided, and what follows, as the policy says: a petition is against a result, which a proposal is not yet. */
final class NextText {

    private final Wording wording;
    private final Explained explained;

    NextText(Wording wording, Explained explained) {
        this.wording = wording;
        this.explained = explained;
    }

    void writeTo(Paper.Builder paper) {
        paper.heading(wording.say("section.next." + explained.stage()));
        explained.result().ifPresentOrElse(result -> writePetition(paper, result), () -> writeCompetence(paper));
    }

    /** Writes who is competent by name and title, and by which clause; where nobody is known, the place is left to be filled in. */
    private void writeCompetence(Paper.Builder paper) {
        Matter matter = explained.hasClass() ? Matter.CLASSIFY : Matter.MONITOR;
        ImmutableList<CompetentPerson> competent = explained.hasClass()
                ? explained.names().classifying()
                : explained.names().evaluating();
        paper.field(
                wording.say("field.competent." + matter.key()),
                competent.stream().map(this::named).collect(joining("; ")));
        ImmutableList<String> powers = powers(matter);
        powers.forEach(paper::paragraph);
        if (powers.isEmpty()) {
            paper.paragraph(wording.say("authority.other", "instrument", instrument()));
        }
        paper.paragraph(
                explained.step(StepKind.NOTICE).isPresent()
                        ? wording.say("next." + explained.stage(), "clause", clausesOfNext())
                        : wording.say("next.other", "instrument", instrument()));
    }

    /** Of a month what was scored is confirmed before it is told; a class is decided first, as the sentence on powers says. */
    private String clausesOfNext() {
        Stream<StepKind> next =
                explained.hasClass() ? Stream.of(StepKind.NOTICE) : Stream.of(StepKind.CONFIRMATION, StepKind.NOTICE);
        return next.flatMap(kind -> explained.step(kind).stream())
                .map(this::clause)
                .distinct()
                .collect(joining("; "));
    }

    private String named(CompetentPerson one) {
        return wording.say("competent." + one.office().key(), ImmutableMap.of("name", one.name(), "unit", one.unit()));
    }

    /** What the policy says of who is competent for this person; where nobody knows the seat, for people in that role. */
    private ImmutableList<String> powers(Matter matter) {
        Role role = explained.card().dossier().role();
        ImmutableSet<Seat> seats = explained
                .names()
                .seat()
                .map(ImmutableSet::of)
                .orElseGet(() -> ImmutableSet.of(Seat.inAgency(role), Seat.inUnit(role)));
        ImmutableSetMultimap.Builder<Power, Seat> powers = ImmutableSetMultimap.builder();
        wording.policy()
                .competence()
                .ifPresent(rule ->
                        seats.forEach(seat -> rule.powers(matter, seat).forEach(power -> powers.put(power, seat))));
        return Multimaps.asMap(powers.build()).entrySet().stream()
                .map(held -> told(held.getKey(), held.getValue()))
                .collect(toImmutableList());
    }

    private String told(Power power, Set<Seat> seats) {
        return wording.say(
                "power." + power.matter().key(),
                ImmutableMap.of(
                        "clause", wording.clause(power.provision().citation()),
                        "holder", wording.nameOf(power.holder()),
                        "seats", seats.stream().map(wording::nameOf).collect(joining(", "))));
    }

    private void writePetition(Paper.Builder paper, Result result) {
        paper.field(wording.say("field.decided"), decider(result));
        if (isOtherThanProposed()) {
            result.reason().ifPresent(reason -> paper.field(wording.say("field.decided-reason"), reason));
        }
        paper.field(wording.say("field.petition-place"), "");
        paper.paragraph(explained
                .step(StepKind.PETITION)
                .map(step -> withTime(wording.say("petition.right", "clause", clause(step)), step))
                .orElseGet(() -> wording.say("petition.other", "instrument", instrument())));
        explained
                .step(StepKind.SETTLEMENT)
                .ifPresent(step ->
                        paper.paragraph(withTime(wording.say("petition.settled", "clause", clause(step)), step)));
    }

    private boolean isOtherThanProposed() {
        return !explained.decided().equals(explained.proposal().classified());
    }

    /** Who decided, by name where that is on record, else the authority of the decision. */
    private String decider(Result result) {
        return result.decidedBy()
                .map(wording::person)
                .or(() -> result.decision().map(Decision::authority))
                .orElse("");
    }

    /** Without a time where the text sets none, or where nobody has chosen from when it is counted. */
    private String withTime(String what, ProcedureStep step) {
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

    private String instrument() {
        return wording.policy().instrument().number();
    }
}
