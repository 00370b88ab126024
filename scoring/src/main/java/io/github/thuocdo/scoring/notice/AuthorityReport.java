package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;

/**
 * The report to the authority that decides about a person (báo cáo trình cấp có thẩm quyền).
 *
 * <p>It holds everything: the derivation with the reason code of each number, the scores of the people under management with their ids,
 * all rules considered with their codes, the conclusions, how each silent place of the law was read and by whom, and the trouble that was
 * found in the data. It is a proposal; the authority decides, and may decide otherwise with a written reason.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param explained  what there is to explain
 */
public record AuthorityReport(Explained explained) {

    /** Checks that there is something to explain. */
    public AuthorityReport {
        requireNonNull(explained, "explained");
    }

    /**
     * Returns the report of a scorecard by itself; where the policy has a quota for the period and role, it says that it is before the quota.
     *
     * @param card  the scorecard of the person
     * @param cadre  the person
     * @return the report
     * @throws IllegalArgumentException if the scorecard is about somebody else
     */
    public static AuthorityReport of(Scorecard card, Cadre cadre) {
        return of(Explained.of(card, cadre));
    }

    /**
     * Returns the report of what a round proposes, after the quota.
     *
     * @param placement  what is proposed for the person
     * @param cadre  the person
     * @return the report
     * @throws IllegalArgumentException if the placement is about somebody else
     */
    public static AuthorityReport of(Placement placement, Cadre cadre) {
        return of(Explained.of(placement, cadre));
    }

    /**
     * Returns the report of what there is to explain, with dependences and findings.
     *
     * @param explained  what there is to explain
     * @return the report
     */
    public static AuthorityReport of(Explained explained) {
        return new AuthorityReport(explained);
    }

    /**
     * Returns the text.
     *
     * @param language  the language
     * @return plain text of at most 100 columns, ending with a line break
     */
    public String text(Language language) {
        return paper(language).text();
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        Wording wording = Wording.exact(language, explained.card().policy());
        Dossier dossier = explained.card().dossier();
        Audience audience = new AuthorityAudience(wording);
        SummaryText summary = new SummaryText(wording, audience, explained);
        RulesText rules = new RulesText(wording);
        Paper.Builder paper = Paper.builder(language, wording.say("title.authority"));
        summary.writeSubject(paper);
        summary.writeResult(paper);
        FindingList.write(paper, wording, audience, explained.findings());
        new CalculationText(wording, audience, dossier)
                .writeTo(paper, explained.card().derivation());
        rules.writeConsiderations(paper, explained);
        new GroundsText(wording).writeTo(paper, dossier);
        rules.writeDependences(paper, explained);
        rules.writeAll(paper);
        new NextText(wording, explained).writeTo(paper);
        summary.writeOrigin(paper);
        return paper.build();
    }
}
