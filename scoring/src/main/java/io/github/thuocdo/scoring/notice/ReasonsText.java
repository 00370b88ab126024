package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars.OnBand;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.Optional;
import java.util.function.Predicate;

/** Why the total leads to what is proposed, as the person is told: what decides it, what was looked at besides, and what it depends on. */
final class ReasonsText {

    private final Wording wording;
    private final Audience audience;
    private final Explained explained;
    private final Rungs rungs;

    ReasonsText(Wording wording, Audience audience, Explained explained) {
        this.wording = wording;
        this.audience = audience;
        this.explained = explained;
        this.rungs = new Rungs(wording.policy());
    }

    /** Says in one sentence what is proposed and why. */
    String first() {
        Proposal proposal = explained.proposal();
        Optional<Result> result = explained.result();
        if (result.isPresent()) {
            return decided(result.get(), proposal);
        }
        if (proposal instanceof Proposal.Indicative range) {
            return wording.say(
                    "first.range",
                    ImmutableMap.of(
                            "level", wording.classification(range.level()),
                            "total", wording.points(explained.card().total())));
        }
        if (proposal instanceof Proposal.Classified) {
            return wording.say(
                    explained.placement().quota() == QuotaStage.BEFORE ? "first.class.before-quota" : "first.class",
                    ImmutableMap.of(
                            "proposal", wording.proposal(proposal),
                            "reason", new BoardReason(wording).of(explained.placement())));
        }
        return wording.say("first.no-class", "proposal", new BoardReason(wording).proposal(explained.placement()));
    }

    /** Says what was decided, and why where it is what was proposed; of another class the authority gives its own reasons. */
    private String decided(Result result, Proposal proposal) {
        Classification level = result.classification().orElseThrow();
        ImmutableMap.Builder<String, String> parts = ImmutableMap.<String, String>builder()
                .put("level", wording.classification(level))
                .put("decision", wording.decision(result.decision().orElseThrow()));
        if (proposal instanceof Proposal.Classified classified && classified.level() == level) {
            return wording.say(
                    "first.result",
                    parts.put("reason", new BoardReason(wording).of(explained.placement()))
                            .buildOrThrow());
        }
        return wording.say(
                "first.result.otherwise",
                parts.put("proposal", wording.proposal(proposal)).buildOrThrow());
    }

    /** Writes the rules that were looked at; of the ranges only the one in which the total lies. A quota that is still to come is the last. */
    void writeConsiderations(Paper.Builder paper) {
        Optional<Provision> ahead = explained.placement().quota() == QuotaStage.BEFORE
                ? wording.policy().quota().map(Quota::provision)
                : Optional.empty();
        ImmutableList<Consideration> told = explained.considerations().stream()
                .filter(consideration -> !ahead.equals(Optional.of(consideration.provision())))
                .filter(this::isTold)
                .collect(toImmutableList());
        if (told.isEmpty() && ahead.isEmpty()) {
            return;
        }
        paper.heading(wording.say(explained.hasClass() ? "section.reasons" : "section.range"));
        if (explained.hasClass()) {
            paper.add(legend());
        }
        told.forEach(consideration -> write(paper, consideration));
        ahead.ifPresent(quota -> paper.item(Mark.OPEN, wording.rule(quota) + ": " + wording.say("row.quota-ahead")));
    }

    private Block legend() {
        return new Block.Legend(ImmutableList.of(
                new Block.Meaning(Mark.TICKED, wording.say("legend.applied")),
                new Block.Meaning(Mark.EMPTY, wording.say("legend.not-applied")),
                new Block.Meaning(Mark.OPEN, wording.say("legend.pending"))));
    }

    private boolean isTold(Consideration consideration) {
        return consideration.particulars() instanceof OnBand
                ? consideration.reason() == Reason.REACHED
                : concerns(consideration.provision()) && !isOfAnotherClass(consideration);
    }

    /** What is asked for a class that neither the total reaches nor anybody proposes, and is met, tells the person nothing. */
    private boolean isOfAnotherClass(Consideration consideration) {
        return consideration.outcome() == Consideration.Outcome.APPLIED
                && isAskedFor(consideration.provision(), rung -> true)
                && !isAskedFor(
                        consideration.provision(), rung -> isProposed(rung.provision()) || isReached(rung.provision()));
    }

    private boolean isReached(Provision range) {
        return explained.considerations().stream()
                .anyMatch(
                        one -> one.reason() == Reason.REACHED && one.provision().equals(range));
    }

    /** Whether one of some classes asks for it. */
    private boolean isAskedFor(Provision requirement, Predicate<Ladder.Rung> among) {
        return rungs.requirements(among).contains(requirement);
    }

    /** A clause on those who left the service, which the policy does not ask, is told to nobody who did not. */
    private boolean concerns(Provision rule) {
        return explained.card().dossier().leftOn().isPresent()
                || wording.policy().rulesOf(Gate.class).stream()
                        .filter(gate -> gate.provision().equals(rule))
                        .noneMatch(gate -> gate.when() instanceof Condition.Supposed supposed
                                && supposed.condition() instanceof Condition.LeftService
                                && !(supposed.reading() instanceof Interpretation.Open<?>)
                                && supposed.reading().value() == Condition.Supposition.NOT_APPLIED);
    }

    private void write(Paper.Builder paper, Consideration consideration) {
        String sentence =
                wording.rule(consideration.provision()) + ": " + FindingWords.consideration(wording, consideration);
        if (explained.hasClass()) {
            paper.item(mark(consideration), sentence);
        } else {
            paper.item(sentence);
        }
        writeEvidence(paper, consideration.evidence());
    }

    /** A range, and what is asked for its class, is ticked only where that class is proposed. */
    private Mark mark(Consideration consideration) {
        if (consideration.outcome() == Consideration.Outcome.APPLIED
                && isAskedFor(consideration.provision(), rung -> true)) {
            return isAskedFor(consideration.provision(), rung -> isProposed(rung.provision()))
                    ? Mark.TICKED
                    : Mark.EMPTY;
        }
        if (consideration.reason() == Reason.REACHED) {
            return isProposed(consideration.provision()) ? Mark.TICKED : Mark.EMPTY;
        }
        return switch (consideration.outcome()) {
            case APPLIED -> Mark.TICKED;
            case NOT_APPLIED -> Mark.EMPTY;
            case PENDING -> Mark.OPEN;
        };
    }

    private boolean isProposed(Provision range) {
        return explained.proposal() instanceof Proposal.Classified classified
                && rungs.isRangeOf(range, classified.level());
    }

    /** Writes what a rule rests on: conclusions by their decisions, tasks by their ids, and of the tasks of colleagues how many there are. */
    private void writeEvidence(Paper.Builder paper, ImmutableList<CitedFact> evidence) {
        ImmutableList<CitedFact> shown =
                evidence.stream().filter(fact -> !isHidden(fact)).collect(toImmutableList());
        if (!shown.isEmpty()) {
            paper.under(wording.say(
                    "row.evidence", "ids", shown.stream().map(this::cited).collect(joining(", "))));
        }
        int hidden = evidence.size() - shown.size();
        if (hidden > 0) {
            paper.under(wording.say("row.hidden-evidence", "tasks", wording.number(hidden)));
        }
    }

    private boolean isHidden(CitedFact fact) {
        return fact instanceof CitedFact.Task task
                && audience.hiddenAssignee(task.key()).isPresent();
    }

    private String cited(CitedFact fact) {
        return explained.card().dossier().grounds().stream()
                .map(Ground::conclusion)
                .filter(conclusion -> fact.equals(new CitedFact.Conclusion(conclusion.id())))
                .map(conclusion -> wording.say("row.conclusion", "decision", wording.decision(conclusion.decision())))
                .reduce((first, second) -> first + ", " + second)
                .orElseGet(fact::text);
    }

    /** Writes on which readings the proposal depends, and which class others would give; that one gives none says nothing of the person. */
    void writeDependences(Paper.Builder paper) {
        ImmutableListMultimap<String, Sensitivity.Alternative> byQuestion = Multimaps.index(
                explained.dependences().stream()
                        .filter(dependence -> dependence.proposal().whyNoClass().isEmpty())
                        .toList(),
                Sensitivity.Alternative::key);
        if (byQuestion.isEmpty()) {
            return;
        }
        ReadingText readings = new ReadingText(wording);
        paper.heading(wording.say("section.dependences"));
        paper.paragraph(wording.say("note.dependences"));
        byQuestion.asMap().forEach((key, dependences) -> {
            Interpretation<?> question = readings.question(key);
            paper.item(wording.question(question));
            paper.under(wording.say(
                    "row.reading-now",
                    ImmutableMap.of(
                            "reading", wording.reading(question, question.value()),
                            "by", readings.by(question),
                            "proposal", wording.standing(explained.proposal()))));
            dependences.forEach(dependence -> paper.under(wording.say(
                    "row.reading-otherwise",
                    ImmutableMap.of(
                            "reading",
                                    wording.reading(question, question.value().parse(dependence.reading())),
                            "proposal", wording.proposal(dependence.proposal())))));
        });
    }
}
