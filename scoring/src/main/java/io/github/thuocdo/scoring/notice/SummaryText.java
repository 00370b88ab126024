package io.github.thuocdo.scoring.notice;

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
import io.github.thuocdo.scoring.page.Page;
import io.github.thuocdo.scoring.words.LibraryVersion;
import io.github.thuocdo.scoring.words.Wording;

/** The beginning and the end of a text about one person. */
final class SummaryText {

    private static final String DECREE_335 = "335/2025/NĐ-CP";

    private final Wording wording;
    private final Explained explained;

    SummaryText(Wording wording, Explained explained) {
        this.wording = wording;
        this.explained = explained;
    }

    void writeSubject(Page page) {
        Cadre cadre = explained.cadre();
        Dossier dossier = explained.card().dossier();
        CadreCategory category =
                cadre.categories().at(dossier.leftOn().orElse(dossier.period().lastDay()));
        page.field(wording.say("field.period"), wording.period(dossier.period()));
        page.field(wording.say("field.person"), cadre.name() + " (" + cadre.id().text() + ")");
        page.field(wording.say("field.role"), wording.nameOf(category) + ", " + wording.nameOf(dossier.role()));
    }

    void writeResult(Page page) {
        Scorecard card = explained.card();
        page.field(wording.say("field.total"), wording.points(card.total()));
        if (isRounded(card.total(), card.rawTotal())) {
            page.field(wording.say("field.raw-total"), wording.points(card.rawTotal()));
        }
        page.field(wording.say(explained.hasClass() ? "field.class" : "field.range"), proposal());
        if (explained.placement().quota() == QuotaStage.BEFORE) {
            page.paragraph(wording.say("note.before-quota", "rule", wording.rule(quota())));
        }
        page.paragraph(wording.say(explained.hasClass() ? "note.proposal" : "note.range"));
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

    /** Writes who decides, and how to petition. */
    void writeRights(Page page) {
        Policy policy = wording.policy();
        page.heading(wording.say("section.rights"));
        if (policy.instrument().number().equals(DECREE_335)) {
            String role = explained.card().dossier().role().key();
            page.paragraph(wording.say("authority.335." + role));
            page.paragraph(wording.say("petition.335"));
        } else {
            page.paragraph(wording.say(
                    "authority.other", "instrument", policy.instrument().number()));
            page.paragraph(wording.say(
                    "petition.other", "instrument", policy.instrument().number()));
        }
    }

    /** Writes from what the text was made, so that it can be made again. */
    void writeOrigin(Page page) {
        Policy policy = wording.policy();
        page.heading(wording.say("section.origin"));
        page.field(
                wording.say("field.instrument"),
                policy.instrument().number() + ", "
                        + wording.either(
                                policy.instrument().vietnameseTitle(),
                                policy.instrument().englishTitle()));
        page.field(wording.say("field.policy"), policy.id());
        page.field(wording.say("field.hash"), policy.contentHash());
        page.field(wording.say("field.version"), LibraryVersion.TEXT);
    }
}
