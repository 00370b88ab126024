package io.github.thuocdo.scoring.classify;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * The classification of an agency's people for a year (<i>xếp loại chất lượng hằng năm</i>), in one call.
 *
 * <p>The steps, in the order of Decree 335/2025/NĐ-CP: every month is scored, subordinates before their leaders; the year of each person is the
 * mean of the months; gates and the limit of heads decide what each person's own record gives; then the quota is settled among all. The
 * class of an organization is needed for its head and is a {@link io.github.thuocdo.core.evaluation.Result} in the register: organizations are
 * classified before their heads.
 *
 * <p>The review covers the people of the using agency and of its direct-using units, whom one authority classifies (Art 10), and the heads of
 * the agencies directly below. The agency's own head is classified one level up: {@code proposal} then is what the record gives, and
 * the quota is the upper agency's.
 *
 * <p>All of it is a proposal. Whoever is undetermined or pending is in no base, so the places may grow when that is decided: the review is
 * then {@linkplain #isProvisional() provisional}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgencyReview implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Policy policy;
    private final UnitId agency;
    private final EvaluationPeriod year;
    private final PeriodKind scoredBy;
    private final ImmutableMap<CadreId, Placement> placements;
    private final ImmutableList<CadreId> notUnderPolicy;
    private final ImmutableList<ScopeOutcome> board;
    private final ImmutableTable<CadreId, EvaluationPeriod, Scorecard> months;
    private final ImmutableList<Finding> findings;
    private final int undecided;

    private AgencyReview(AgencyRound round) {
        this.policy = round.policy();
        this.agency = round.agency();
        this.year = round.year();
        this.scoredBy = round.scoredBy();
        this.placements = round.placements().stream().collect(toImmutableMap(Placement::cadre, placement -> placement));
        this.notUnderPolicy = round.notUnderPolicy();
        this.board = round.board();
        this.months = round.months();
        this.findings = round.findings();
        this.undecided = round.undecided();
    }

    /**
     * Scores the months, classifies the year and settles the quota.
     *
     * <p>The agency scores by quarter when the judgements about its people, or where there are none the results on record, exist by
     * quarter alone.
     *
     * @param policy  the policy
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param year  the year
     * @return the review
     * @throws IllegalArgumentException if the period is no year, the agency is unknown or a mere direct-using unit, a raised rate is not within
     *     the limits of the policy, people manage one another in a circle, or a reading of the policy asks for facts that the register
     *     does not have
     */
    public static AgencyReview of(Policy policy, Register register, UnitId agency, EvaluationPeriod year) {
        requireNonNull(policy, "policy");
        requireNonNull(register, "register");
        requireNonNull(agency, "agency");
        checkArgument(year.kind() == PeriodKind.YEAR, "year (%s) must be a year", year);
        return new AgencyReview(AgencyRound.of(policy, register, agency, year));
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the agency.
     *
     * @return the agency
     */
    public UnitId agency() {
        return agency;
    }

    /**
     * Returns the year.
     *
     * @return the year
     */
    public EvaluationPeriod year() {
        return year;
    }

    /**
     * Returns the kind of period that the agency scores (Decree 335/2025/NĐ-CP, Art 3.4).
     *
     * @return month or quarter
     */
    public PeriodKind scoredBy() {
        return scoredBy;
    }

    /**
     * Returns what is proposed for everybody to whom the policy applies.
     *
     * @return the placements, in the order of the organization
     */
    public ImmutableList<Placement> placements() {
        return placements.values().asList();
    }

    /**
     * Returns what is proposed for one person.
     *
     * @param cadre  the person
     * @return the placement; empty for somebody who is not the agency's or not under the policy
     */
    public Optional<Placement> placementOf(CadreId cadre) {
        return Optional.ofNullable(placements.get(requireNonNull(cadre, "cadre")));
    }

    /**
     * Returns the proposals after the quota.
     *
     * @return the proposals, in the order of the organization
     */
    public ImmutableMap<CadreId, Proposal> proposals() {
        return placements.values().stream().collect(toImmutableMap(Placement::cadre, Placement::proposal));
    }

    /**
     * Returns the agency's people of another category, to whom the policy does not apply: they are in no base, and their data is not
     * missing.
     *
     * @return the people, in the order of the organization
     */
    public ImmutableList<CadreId> notUnderPolicy() {
        return notUnderPolicy;
    }

    /**
     * Returns how the quota came out in each scope, for the authority.
     *
     * @return the scopes, outer before inner; empty under a policy without a quota
     */
    public ImmutableList<ScopeOutcome> board() {
        return board;
    }

    /**
     * Returns the scorecards of the months, or of the quarters where the agency scores those.
     *
     * @return the scorecards by person and period, in the order of the organization and of time
     */
    public ImmutableTable<CadreId, EvaluationPeriod, Scorecard> months() {
        return months;
    }

    /**
     * Returns the trouble of the run: dossiers that could not be put together or scored, people without a similar-task group.
     *
     * @return the findings, in the order of the organization; those in the data of a person are on the placement
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many people on the board have no class yet and may still come into a base: those undetermined or pending by their own
     * record, and those referred to the authority by a tie.
     *
     * @return the number of people
     */
    public int undecided() {
        return undecided;
    }

    /**
     * Returns whether the outcome of the quota may still change because somebody has no class yet.
     *
     * @return true if somebody is undecided
     */
    public boolean isProvisional() {
        return undecided > 0;
    }
}
