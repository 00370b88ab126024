package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block.Mark;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Why the total leads to what is proposed: the rules considered, the conclusions, and how the text was read. */
final class RulesText {

    private final Wording wording;
    private final Audience audience;

    RulesText(Wording wording, Audience audience) {
        this.wording = wording;
        this.audience = audience;
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
                .filter(consideration -> concerns(consideration.provision(), explained))
                .forEach(consideration -> write(paper, consideration));
        ahead.ifPresent(quota -> paper.item(
                Mark.OPEN, wording.rule(quota) + ": " + wording.say("row.quota-ahead") + codes(explained, quota)));
    }

    /** A clause on those who left the service, which the policy does not ask, is told to no other person; the authority reads every rule. */
    private boolean concerns(Provision rule, Explained explained) {
        return audience.readsEveryRule()
                || explained.card().dossier().leftOn().isPresent()
                || wording.policy().rules().stream()
                        .filter(Gate.class::isInstance)
                        .map(Gate.class::cast)
                        .filter(gate -> gate.provision().equals(rule))
                        .noneMatch(gate -> gate.when() instanceof Condition.Supposed supposed
                                && supposed.condition() instanceof Condition.LeftService
                                && !(supposed.reading() instanceof Interpretation.Open<?>)
                                && supposed.reading().value() == Condition.Supposition.NOT_APPLIED);
    }

    private Optional<Provision> quotaAhead(Explained explained) {
        return explained.placement().quota() == QuotaStage.BEFORE
                ? wording.policy().quota().map(Quota::provision)
                : Optional.empty();
    }

    private String codes(Explained explained, Provision quota) {
        return explained.considerations().stream()
                .filter(consideration -> consideration.provision().equals(quota))
                .map(audience::code)
                .collect(joining());
    }

    private void write(Paper.Builder paper, Consideration consideration) {
        paper.item(mark(consideration), sentence(consideration));
        writeEvidence(paper, consideration.evidence());
    }

    /** Writes what a rule rests on; of the tasks of colleagues, how many there are. */
    private void writeEvidence(Paper.Builder paper, ImmutableList<CitedFact> evidence) {
        ImmutableList<CitedFact> shown =
                evidence.stream().filter(fact -> !isHidden(fact)).collect(toImmutableList());
        if (!shown.isEmpty()) {
            String ids = shown.stream().map(CitedFact::text).collect(joining(", "));
            paper.under(wording.say("row.evidence", "ids", ids));
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
                + audience.code(consideration);
    }

    void writeGrounds(Paper.Builder paper, Dossier dossier) {
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

    private String conclusion(Conclusion conclusion) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("conclusion." + conclusion.kind().key()));
        conclusion.form().ifPresent(form -> parts.add(wording.say("discipline." + form.key())));
        parts.add(wording.say(
                "row.conclusion",
                ImmutableMap.of("id", conclusion.id(), "decision", wording.decision(conclusion.decision()))));
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
            Interpretation<?> question = question(key);
            paper.item(wording.question(question) + " [" + key + "]");
            paper.under(now(question, explained.proposal()));
            dependences.forEach(dependence -> paper.under(otherwise(question, dependence)));
        });
    }

    private Interpretation<?> question(String key) {
        return Optional.ofNullable(wording.policy().interpretations().get(key)).orElseThrow();
    }

    private String now(Interpretation<?> question, Proposal proposal) {
        return wording.say(
                "row.reading-now",
                ImmutableMap.of(
                        "reading", reading(question, question.value()),
                        "by", by(question),
                        "proposal", wording.proposal(proposal)));
    }

    private String otherwise(Interpretation<?> question, Sensitivity.Alternative dependence) {
        Reading other = question.value().parse(dependence.reading());
        return wording.say(
                "row.reading-otherwise",
                ImmutableMap.of(
                        "reading", reading(question, other), "proposal", wording.proposal(dependence.proposal())));
    }

    private String reading(Interpretation<?> question, Reading reading) {
        return wording.reading(question, reading) + " [" + reading.key() + "]";
    }

    private String by(Interpretation<?> question) {
        if (question instanceof Interpretation.Derived<?> derived) {
            return wording.say(
                    "word.derived",
                    ImmutableMap.of("clause", wording.clause(derived.clause()), "words", derived.words()));
        }
        if (question instanceof Interpretation.Stated<?> stated) {
            return wording.say("word.stated", "clause", wording.clause(stated.clause()));
        }
        String chooser = ((Interpretation.Chosen<?>) question).by();
        return chooser.equals(EDITION) ? wording.say("word.edition") : chooser;
    }

    /** Writes the readings that somebody chose instead of those of the edition. */
    void writeAdopted(Paper.Builder paper) {
        write(
                paper,
                "section.adopted",
                wording.policy().interpretations().values().stream()
                        .filter(question -> question instanceof Interpretation.Chosen<?> chosen
                                && !chosen.by().equals(EDITION))
                        .toList());
    }

    /** Writes how every question is read on which a score or a class can depend. */
    void writeAll(Paper.Builder paper) {
        write(
                paper,
                "section.readings",
                wording.policy().scoringInterpretations().values().asList());
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
                question -> question instanceof Interpretation.Chosen<?> && !isOwnDefault(question));
        writeApplied(paper, "part.own-default", questions, RulesText::isOwnDefault);
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
                isOwnDefault(question) ? "row.reading-by-default" : "row.reading-adopted",
                ImmutableMap.of(
                        "question", wording.question(question),
                        "reading", wording.reading(question, question.value()),
                        "by", by(question)))));
    }

    private static boolean isOwnDefault(Interpretation<?> question) {
        return question instanceof Interpretation.Chosen<?> chosen
                && chosen.by().equals(EDITION);
    }

    private static final String EDITION = "thuocdo";

    private void write(Paper.Builder paper, String heading, List<Interpretation<?>> questions) {
        if (questions.isEmpty()) {
            return;
        }
        paper.heading(wording.say(heading));
        for (Interpretation<?> question : questions) {
            paper.item(wording.say(
                    "row.reading",
                    ImmutableMap.of(
                            "key", question.key(),
                            "question", wording.question(question),
                            "reading", reading(question, question.value()),
                            "by", by(question))));
        }
    }
}
