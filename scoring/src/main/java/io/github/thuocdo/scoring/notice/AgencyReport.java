package io.github.thuocdo.scoring.notice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Paper;

/**
 * The report of an agency to the authority that classifies its people (báo cáo đề xuất xếp loại trình cấp có thẩm quyền).
 *
 * <p>It begins with one page for the meeting: how many are proposed for which class, how many places are used, and what has to be decided,
 * each tie with its candidates and the places that are left. Then comes the board with a line for each person, then the people behind it: each
 * with the total and its parts, what was taken off and why, the conclusions that were looked at, what is proposed and why, and, where they were
 * asked for, the readings of the law under which something else would be proposed. It ends with how the law is read where it is silent, once.
 *
 * <p>It holds the facts of everybody, and is for nobody but the authority and those who prepare its decision.
 *
 * <p>Legal basis: Decree 335/2025/NĐ-CP, Art 20, 21.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param round  what is proposed
 * @param organization  the people with their names, posts, units and groups
 * @param dependences  the readings under which something else would be proposed for a person; empty where there are none, or nobody asked
 */
public record AgencyReport(
        AgencyRound round,
        Organization organization,
        ImmutableListMultimap<CadreId, Sensitivity.Alternative> dependences) {

    /** Checks that nothing is missing. */
    public AgencyReport {
        requireNonNull(round, "round");
        requireNonNull(organization, "organization");
        requireNonNull(dependences, "dependences");
    }

    /**
     * Returns the report about a round.
     *
     * @param round  the round
     * @param register  the register of which the round is
     * @return the report, without dependences
     */
    public static AgencyReport of(AgencyRound round, Register register) {
        return new AgencyReport(round, register.organization(), ImmutableListMultimap.of());
    }

    /**
     * Returns the same with the readings on which proposals depend.
     *
     * @param sensitivity  what everybody would have under other readings
     * @return the same, with what each person would have
     * @throws IllegalArgumentException if something else is proposed for somebody there than here
     */
    public AgencyReport withDependences(Sensitivity sensitivity) {
        ImmutableMap<CadreId, Proposal> proposals =
                round.placements().stream().collect(ImmutableMap.toImmutableMap(Placement::cadre, Placement::proposal));
        checkArgument(proposals.equals(sensitivity.baseline()), "sensitivity must be of what is proposed in the round");
        return new AgencyReport(round, organization, sensitivity.differences());
    }

    /**
     * Returns the paper.
     *
     * @param language  the language
     * @return the paper, to be printed
     */
    public Paper paper(Language language) {
        return new BoardText(round, organization, language).report(dependences);
    }
}
