package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.paper.Block;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.words.Wording;

/**
 * The notice to the person who was evaluated (thông báo cho người được đánh giá).
 *
 * <p>It begins with one sentence that says what is proposed and why. Then it holds the person's own derivation in full, down to each task
 * with its faults, delays, excusals and evidence; what decides the proposal and what was looked at besides; the readings of the law on which
 * the class depends, where another gives another class; figures that were taken over, with their source; who decides and what follows. The
 * right to petition is against a result, so a proposal does not speak of it. Of colleagues it holds only how many are under management, and
 * whether somebody of them is below the score that the unit criterion asks for, never who or how many those are. Numbers, shares and clauses
 * are written as an office writes them, without codes.
 *
 * <p>Examples: {@code PersonNotice.of(card, cadre).text(Language.VIETNAMESE)} for a month, which has points and the range to which they
 * correspond; {@code PersonNotice.of(placement, cadre).text(Language.VIETNAMESE)} for a year, whose class is proposed by the round of the
 * agency, after the quota.
 *
 * <p>Legal basis: Decree 335/2025/NĐ-CP, Art 17.2, 17.3 (monthly notice), Art 21 (notice of the class).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param explained  what there is to explain
 */
public record PersonNotice(Explained explained) {

    /** Checks that there is something to explain. */
    public PersonNotice {
        requireNonNull(explained, "explained");
    }

    /**
     * Returns the notice of a scorecard by itself; where the policy has a quota for the period and role, it says that it is before the quota.
     *
     * @param card  the scorecard of the person
     * @param cadre  the person
     * @return the notice
     * @throws IllegalArgumentException if the scorecard is about somebody else
     */
    public static PersonNotice of(Scorecard card, Cadre cadre) {
        return of(Explained.of(card, cadre));
    }

    /**
     * Returns the notice of what a round proposes, after the quota.
     *
     * @param placement  what is proposed for the person
     * @param cadre  the person
     * @return the notice
     * @throws IllegalArgumentException if the placement is about somebody else
     */
    public static PersonNotice of(Placement placement, Cadre cadre) {
        return of(Explained.of(placement, cadre));
    }

    /**
     * Returns the notice of what there is to explain, with dependences and findings.
     *
     * @param explained  what there is to explain
     * @return the notice
     */
    public static PersonNotice of(Explained explained) {
        return new PersonNotice(explained);
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
        Wording wording = Wording.ofOffice(
                language, explained.card().policy(), explained.names()::unit, explained.names()::person);
        Dossier dossier = explained.card().dossier();
        Audience audience = new SubjectAudience(wording, dossier);
        SummaryText summary = new SummaryText(wording, audience, explained);
        ReasonsText reasons = new ReasonsText(wording, audience, explained);
        Paper.Builder paper = Paper.builder(language, wording.say("title.person." + explained.stage()));
        summary.writeSubject(paper);
        summary.writeTotal(paper);
        paper.paragraph(reasons.first());
        summary.writeStanding(paper);
        if (hasPoints()) {
            new CalculationText(wording, audience, dossier)
                    .writeTo(paper, explained.card().derivation());
            paper.add(new Block.Note(wording.say("note.decimals")));
        }
        reasons.writeConsiderations(paper);
        new GroundsText(wording).writeTo(paper, dossier);
        reasons.writeDependences(paper);
        FindingList.write(paper, wording, audience, explained.findings());
        new NextText(wording, explained).writeTo(paper);
        summary.writeOriginOfPaper(paper);
        return paper.build();
    }

    /** Whether there is anything to calculate: some instruments classify by conditions alone. */
    private boolean hasPoints() {
        return explained
                .card()
                .total()
                .absenceReason()
                .flatMap(AbsenceReason::gap)
                .filter(Gap.NO_POINTS::equals)
                .isEmpty();
    }
}
