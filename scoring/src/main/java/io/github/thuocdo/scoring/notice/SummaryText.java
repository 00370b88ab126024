package io.github.thuocdo.scoring.notice;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.QuotaStage;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.LibraryVersion;
import io.github.thuocdo.scoring.words.Wording;

/** What stands at the beginning of a text about one person, and from what it was made. */
final class SummaryText {

    private final Wording wording;
    private final Audience audience;
    private final Explained explained;

    SummaryText(Wording wording, Audience audience, Explained explained) {
        this.wording = wording;
        this.audience = audience;
        this.explained = explained;
    }

    void writeSubject(Paper.Builder paper) {
        Cadre cadre = explained.cadre();
        Dossier dossier = explained.card().dossier();
        CadreCategory category =
                cadre.categories().at(dossier.leftOn().orElse(dossier.period().lastDay()));
        paper.field(wording.say("field.period"), wording.period(dossier.period()));
        paper.field(wording.say("field.person"), audience.name(cadre));
        paper.field(wording.say("field.role"), wording.nameOf(category) + ", " + wording.nameOf(dossier.role()));
    }

    /** Writes the total, and what is proposed, in a word. */
    void writeResult(Paper.Builder paper) {
        writeTotal(paper);
        paper.field(wording.say(explained.hasClass() ? "field.class" : "field.range"), proposal());
        writeStanding(paper);
    }

    void writeTotal(Paper.Builder paper) {
        Scorecard card = explained.card();
        paper.field(wording.say("field.total"), wording.points(card.total()));
        if (isRounded(card.total(), card.rawTotal())) {
            paper.field(wording.say("field.raw-total"), wording.points(card.rawTotal()));
        }
    }

    /** Says whether it is a proposal, and what is still to come. */
    void writeStanding(Paper.Builder paper) {
        if (explained.decided().isPresent()) {
            paper.paragraph(wording.say("note.result"));
            return;
        }
        if (explained.placement().quota() == QuotaStage.BEFORE) {
            paper.paragraph(wording.say("note.before-quota", "rule", wording.rule(quota())));
        }
        paper.paragraph(wording.say(explained.hasClass() ? "note.proposal" : "note.range"));
    }

    /** A class that the quota may still take away is never told without a word of it. */
    private String proposal() {
        Proposal proposal = explained.proposal();
        return explained.placement().quota() == QuotaStage.BEFORE && proposal instanceof Proposal.Classified
                ? wording.say("proposal.before-quota", "proposal", wording.proposal(proposal))
                : wording.proposal(proposal);
    }

    private Provision quota() {
        return wording.policy().quota().map(Quota::provision).orElseThrow();
    }

    private static boolean isRounded(Observation<Points> total, Observation<Points> raw) {
        return raw.isGiven() && !raw.equals(total);
    }

    /** Writes from what the text was made, so that it can be made again. */
    void writeOrigin(Paper.Builder paper) {
        Policy policy = wording.policy();
        paper.heading(wording.say("section.origin"));
        paper.field(wording.say("field.instrument"), wording.instrument());
        paper.field(wording.say("field.policy"), policy.id());
        paper.field(wording.say("field.hash"), policy.contentHash());
        paper.field(wording.say("field.version"), LibraryVersion.TEXT);
    }

    /** Writes the same for a paper: the instrument by its name, and the rest in one line for whoever has to make it again. */
    void writeOriginOfPaper(Paper.Builder paper) {
        paper.heading(wording.say("section.origin"));
        paper.field(wording.say("field.instrument"), wording.instrument());
        paper.add(new Block.Note(wording.say(
                "note.origin",
                ImmutableMap.of(
                        "version", LibraryVersion.TEXT, "hash", wording.policy().contentHash()))));
    }
}
