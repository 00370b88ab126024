package io.github.thuocdo.scoring.notice;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Evidence;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands behind the line of each of the people on a board: the total with its parts, what was taken off, what is proposed and why. */
final class PeopleText {

    private final Wording wording;
    private final AgencyRound round;
    private final BoardReason reasons;

    PeopleText(Wording wording, AgencyRound round) {
        this.wording = wording;
        this.round = round;
        this.reasons = new BoardReason(wording);
    }

    void writeTo(Paper.Builder paper, Placement placement) {
        Scorecard card = placement.scorecard();
        paper.item(total(card));
        ImmutableList<String> taken = taken(placement.cadre(), card);
        paper.item(wording.say(taken.isEmpty() ? "people.nothing-taken" : "people.taken"));
        taken.forEach(paper::under);
        GroundsText grounds = new GroundsText(wording);
        card.dossier()
                .grounds()
                .forEach(ground -> paper.item(
                        wording.say("people.conclusion", "conclusion", grounds.inOneLine(ground, card.period()))));
        paper.item(wording.say(
                "people.proposed",
                ImmutableMap.of("proposal", wording.standing(placement.proposal()), "reason", reasons.of(placement))));
    }

    private String total(Scorecard card) {
        String parts = parts(card.derivation()).stream()
                .map(part -> wording.say("people.part", ImmutableMap.of("part", part.name(), "points", part.points())))
                .collect(joining("; "));
        return wording.say(
                parts.isEmpty() ? "people.total" : "people.total-of",
                ImmutableMap.of("total", wording.points(card.total()), "parts", parts));
    }

    /** One part of a total, or several that follow one another and are the same. */
    private record Part(String name, String points) {}

    private ImmutableList<Part> parts(Step root) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        ImmutableList<Step> steps = root.parts();
        int begin = 0;
        for (int end = 1; end <= steps.size(); end++) {
            if (end == steps.size() || !isContinued(steps.get(end - 1), steps.get(end))) {
                parts.add(part(steps.get(begin), steps.get(end - 1)));
                begin = end;
            }
        }
        return parts.build();
    }

    private boolean isContinued(Step one, Step next) {
        return one.kind() == Step.Kind.PERIOD
                && next.kind() == Step.Kind.PERIOD
                && points(one).equals(points(next));
    }

    private Part part(Step first, Step last) {
        return new Part(
                first.kind() == Step.Kind.PERIOD ? CalculationText.range(wording, first, last) : name(first),
                points(first));
    }

    private String name(Step part) {
        return switch (part.kind()) {
            case CEILING, ROUNDING, FLOOR, LEFT_OUT ->
                wording.say("step." + part.kind().key());
            default -> wording.name(part.provision());
        };
    }

    /** The score of a period as it is, not its share of the mean. */
    private String points(Step part) {
        Optional<Fraction> points =
                part.value().asOptional().map(value -> part.kind() == Step.Kind.PERIOD ? value : part.contribution());
        return points.map(wording::number).orElse("–");
    }

    /** What was taken off in the period itself, and in each of the shorter periods of which the round made the scores. */
    private ImmutableList<String> taken(CadreId person, Scorecard card) {
        Set<String> taken = new LinkedHashSet<>(taken(card));
        round.months()
                .row(person)
                .forEach(
                        (period, month) -> taken(month).forEach(one -> taken.add(wording.period(period) + ": " + one)));
        return ImmutableList.copyOf(taken);
    }

    private List<String> taken(Scorecard card) {
        List<String> taken = new ArrayList<>();
        addTaken(card, card.derivation(), taken);
        return taken;
    }

    private void addTaken(Scorecard card, Step step, List<String> taken) {
        switch (step.kind()) {
            case DEDUCTION, CEILING ->
                taken.add(wording.say(
                        "people.part",
                        ImmutableMap.of("part", name(step), "points", wording.number(step.contribution()))));
            case MARK -> addBelowMost(card, step, taken);
            case LINE ->
                step.evidence().stream()
                        .flatMap(evidence -> lapses(card, evidence))
                        .forEach(taken::add);
            default -> {}
        }
        step.parts().forEach(part -> addTaken(card, part, taken));
    }

    private void addBelowMost(Scorecard card, Step step, List<String> taken) {
        Optional<Fraction> most = card.dossier()
                .marks()
                .map(FilledForm::form)
                .flatMap(form -> Optional.ofNullable(form.maximumByAddress().get(step.element())));
        Optional<Fraction> reached = step.value().asOptional();
        if (step.parts().isEmpty()
                && most.isPresent()
                && reached.filter(points -> points.compareTo(most.get()) < 0).isPresent()) {
            taken.add(wording.say(
                    "people.mark",
                    ImmutableMap.of(
                            "mark", wording.mark(step.element()),
                            "points", wording.number(reached.get()),
                            "maximum", wording.number(most.get()))));
        }
    }

    private Stream<String> lapses(Scorecard card, Evidence evidence) {
        WorkText text = new WorkText(wording, card.dossier().subject());
        return evidence instanceof Evidence.Work work
                ? text.lapses(work).stream().map(lapse -> text.label(work.line()) + ": " + lapse)
                : Stream.of();
    }
}
