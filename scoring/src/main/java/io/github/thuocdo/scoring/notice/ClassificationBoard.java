package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.paper.Paper;

/**
 * The board of an agency's round (biểu tổng hợp đề xuất xếp loại), for the authority that decides: a first page from which a meeting can decide
 * (numbers by class, the ceilings and how far they are used, what has to be decided), then everybody with total, class by the record, class
 * after the quota and the reason in words, then how the texts were applied, once.
 *
 * <p>Whoever is in no row of the board is named below it. Totals are shown with two decimals, and never on the other side of an edge than they
 * are: 89.996 is shown as {@code 89,99…} and not as {@code 90}.
 *
 * <p>Legal basis: Decree 335/2025/NĐ-CP, Art 20, 21.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param round  what is proposed
 * @param organization  the people with their names, posts, units and groups
 */
public record ClassificationBoard(AgencyRound round, Organization organization) {

    /** Checks that nothing is missing. */
    public ClassificationBoard {
        requireNonNull(round, "round");
        requireNonNull(organization, "organization");
    }

    /**
     * Returns the board of a round.
     *
     * @param round  the round
     * @param register  the register of which the round is
     * @return the board
     */
    public static ClassificationBoard of(AgencyRound round, Register register) {
        return new ClassificationBoard(round, register.organization());
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        return new BoardText(round, organization, language).board();
    }
}
