package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Why the total leads to what is proposed, as the authority is told: every rule with its code, and how every question was read. */
final class RulesText {

    private final Wording wording;
    private final ReadingText readings;

    RulesText(Wording wording) {
        this.wording = wording;
        this.readings = new ReadingText(wording);
    }

    /** Writes the rules with what came of them. A quota that is still to come is the last of them, whatever this round had to say of it. */
    void writeConsiderations(Paper.Builder paper, Explained explained) {
        Optional<Provision> ahead = quotaAhead(explained);
        if (explained.considerations().isEmpty() && ahead.isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.rules"));
        explained.considerations().stream()
                .filter(consideration -> !ahead.equals(Optional.of(consideration.provision())))
                .forEach(consideration -> write(paper, consideration));
        ahead.ifPresent(quota -> paper.item(
                Mark.OPEN, wording.rule(quota) + ": " + wording.say("row.quota-ahead") + codes(explained, quota)));
    }

    private Optional<Provision> quotaAhead(Explained explained) {
        return explained.placement().quota() == QuotaStage.BEFORE
                ? wording.policy().quota().map(Quota::provision)
                : Optional.empty();
    }

    private String codes(Explained explained, Provision quota) {
        return explained.considerations().stream()
                .filter(consideration -> consideration.provision().equals(quota))
                .map(RulesText::code)
                .collect(joining());
    }

    private static String code(Consideration consideration) {
        return " [" + consideration.code() + "]";
    }

    private void write(Paper.Builder paper, Consideration consideration) {
        paper.item(mark(consideration), sentence(consideration));
        if (!consideration.evidence().isEmpty()) {
            String ids = consideration.evidence().stream().map(CitedFact::text).collect(joining(", "));
            paper.under(wording.say("row.evidence", "ids", ids));
        }
    }

    private static Mark mark(Consideration consideration) {
        return switch (consideration.outcome()) {
            case APPLIED -> Mark.TICKED;
            case NOT_APPLIED -> Mark.EMPTY;
            case PENDING -> Mark.OPEN;
        };
    }

    private String sentence(Consideration consideration) {
        String outcome = wording.say("outcome." + consideration.outcome().key());
        return wording.rule(consideration.provision())
                + ": "
                + outcome
                + "; "
                + FindingWords.consideration(wording, consideration)
                + code(consideration);
    }

    /** Writes on which readings the proposal depends, and what each of them would give. */
    void writeDependences(Paper.Builder paper, Explained explained) {
        if (explained.dependences().isEmpty()) {
            return;
        }
        paper.heading(wording.say("section.dependences"));
        paper.paragraph(wording.say("note.dependences"));
        ImmutableListMultimap<String, Sensitivity.Alternative> byQuestion =
                Multimaps.index(explained.dependences(), Sensitivity.Alternative::key);
        byQuestion.asMap().forEach((key, dependences) -> {
            Interpretation<?> question = readings.question(key);
            paper.item(wording.question(question) + " [" + key + "]");
            paper.under(now(question, explained.proposal()));
            dependences.forEach(dependence -> paper.under(otherwise(question, dependence)));
        });
    }

    private String now(Interpretation<?> question, Proposal proposal) {
        return wording.say(
                "row.reading-now",
                ImmutableMap.of(
                        "reading", readings.withKey(question, question.value()),
                        "by", readings.by(question),
                        "proposal", wording.proposal(proposal)));
    }

    private String otherwise(Interpretation<?> question, Sensitivity.Alternative dependence) {
        Reading other = question.value().parse(dependence.reading());
        return wording.say(
                "row.reading-otherwise",
                ImmutableMap.of(
                        "reading",
                        readings.withKey(question, other),
                        "proposal",
                        wording.proposal(dependence.proposal())));
    }

    /** Writes how every question is read on which a score or a class can depend. */
    void writeAll(Paper.Builder paper) {
        paper.heading(wording.say("section.readings"));
        for (Interpretation<?> question :
                wording.policy().scoringInterpretations().values()) {
            paper.item(wording.say(
                    "row.reading",
                    ImmutableMap.of(
                            "key", question.key(),
                            "question", wording.question(question),
                            "reading", readings.withKey(question, question.value()),
                            "by", readings.by(question))));
        }
    }

    /** Writes how every such question is read in words alone, as a paper for an office does: what the text says, what was chosen, what nobody chose. */
    void writeApplied(Paper.Builder paper) {
        List<Interpretation<?>> questions =
                wording.policy().scoringInterpretations().values().asList();
        paper.heading(wording.say("section.applied"));
        writeApplied(paper, "part.stated", questions, question -> !(question instanceof Interpretation.Chosen<?>));
        writeApplied(
                paper,
                "part.adopted",
                questions,
                question -> question instanceof Interpretation.Chosen<?> && !ReadingText.isOwnDefault(question));
        writeApplied(paper, "part.own-default", questions, ReadingText::isOwnDefault);
    }

    private void writeApplied(
            Paper.Builder paper,
            String heading,
            List<Interpretation<?>> questions,
            Predicate<Interpretation<?>> ofPart) {
        ImmutableList<Interpretation<?>> part =
                questions.stream().filter(ofPart).collect(toImmutableList());
        if (part.isEmpty()) {
            return;
        }
        paper.part(wording.say(heading));
        part.forEach(question -> paper.item(wording.say(
                ReadingText.isOwnDefault(question) ? "row.reading-by-default" : "row.reading-adopted",
                ImmutableMap.of(
                        "question", wording.question(question),
                        "reading", wording.reading(question, question.value()),
                        "by", readings.by(question)))));
    }
}
