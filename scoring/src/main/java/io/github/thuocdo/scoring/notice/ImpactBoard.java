package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.statistics.SuppressedTables;

/**
 * Whom a change of policy moves, by name (danh sách chuyển mức khi sửa đổi chính sách): what the {@link ImpactSheet} shows with every number, and each person
 * who moves with class and total on both sides, the cause and the rules that decide. For the authority that prepares the change, which sees everybody's class
 * on the {@link ClassificationBoard} anyway, and for nobody else.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param impact  the comparison
 * @param organization  the people and units with their names
 */
public record ImpactBoard(Impact impact, Organization organization) {

    /** Checks that nothing is missing. */
    public ImpactBoard {
        requireNonNull(impact, "impact");
        requireNonNull(organization, "organization");
    }

    /**
     * Returns the board of a comparison.
     *
     * @param impact  the comparison
     * @param register  the register of which both sides are
     * @return the board
     */
    public static ImpactBoard of(Impact impact, Register register) {
        return new ImpactBoard(impact, register.organization());
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed as text, Markdown or one page of HTML with its pictures
     */
    public Paper paper(Language language) {
        return new ImpactText(impact, organization::nameOf, SuppressedTables::whole, language)
                .board(organization::nameOf);
    }
}
