package io.github.thuocdo.scoring.statistics;

import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import java.time.LocalDate;

/** By what people are divided in a statistic (tiêu chí phân tổ). */
public enum Dimension implements Term {
    /** The unit of the primary post at the end of the period. */
    UNIT,
    /** The similar-task group. */
    GROUP,
    /** The category, such as civil servants. */
    CATEGORY,
    /** The role in which people were evaluated. */
    ROLE;

    /**
     * Returns where somebody is counted.
     *
     * @param placement  the placement of a person
     * @param organization  the organization
     * @return the id of the unit, the name of the group, the key of the category or role; empty for those who have none
     */
    public String rowOf(Placement placement, Organization organization) {
        Scorecard card = placement.scorecard();
        LocalDate day = card.leftOn().orElse(card.period().lastDay());
        return switch (this) {
            case UNIT ->
                organization
                        .primaryPostOf(placement.cadre(), day)
                        .map(post -> post.unit().text())
                        .orElse("");
            case GROUP ->
                organization
                        .groupOf(placement.cadre(), day)
                        .map(SimilarTaskGroup::id)
                        .orElse("");
            case CATEGORY ->
                organization
                        .cadre(placement.cadre())
                        .map(cadre -> cadre.categories().at(day).key())
                        .orElse("");
            case ROLE -> card.role().key();
        };
    }
}
