package io.github.thuocdo.scoring.classify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classification of an agency's organizations and people for a year, across policies and channels, in one call (<i>xếp loại năm của cơ
 * quan</i>). Where policies give classes for another period, such as the month in Hanoi, it is the classification of that period.
 *
 * <pre>{@code
 * AgencyYear year = AgencyYear.of(AgencyPolicies.of(organizations, civilServants, partyMembers), register, agency, EvaluationPeriod.year(2026));
 * year.placementOf(Subject.of(head), Channel.CIVIL_SERVICE).get().restsOn(); // the class of the agency, as proposed
 * }</pre>
 *
 * <p>The order is that of the law: organizations before their heads, lower before upper (Decree 335/2025/NĐ-CP, Art 5, 20.6); the State's
 * channel before the Party's (Regulation 366-QĐ/TW). What one round proposes is read by the next <em>as a proposal</em>: whatever follows from it
 * {@linkplain Placement#restsOn says so}, and the round is provisional in that respect. A result on record wins over a proposal; where the two
 * differ, that is a finding and no error.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgencyYear implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UnitId agency;
    private final EvaluationPeriod period;
    private final ImmutableList<OrganizationRound> organizations;
    private final ImmutableList<AgencyRound> people;
    private final ProposedClasses proposed;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Governing.Nothing> ungoverned;

    private AgencyYear(
            EvaluationPeriod period,
            Season.Outcome outcome,
            ImmutableList<Finding> findings,
            ImmutableList<Governing.Nothing> ungoverned) {
        this.agency = outcome.agency();
        this.period = period;
        this.organizations = outcome.organizations();
        this.people = outcome.people();
        this.proposed = outcome.proposed();
        this.findings = findings;
        this.ungoverned = ungoverned;
    }

    private static AgencyYear of(EvaluationPeriod period, Season.Outcome outcome) {
        return new AgencyYear(period, outcome, outcome.findings(), ImmutableList.of());
    }

    /**
     * Classifies the organizations that the authority above the agency recognises, the agency among them, and those below, and then the people of
     * the agency. An agency with nothing above it in the register recognises those below it.
     *
     * @param policies  the policies; those that give no class for such a period are for other periods
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the year
     * @return the year
     * @throws IllegalArgumentException as {@link AgencyRound#of} and {@link OrganizationRound#of} do, or if no policy gives a class for such a
     *     period
     */
    public static AgencyYear of(AgencyPolicies policies, Register register, UnitId agency, EvaluationPeriod period) {
        return of(period, classified(policies, register, agency, period));
    }

    private static Season.Outcome classified(
            AgencyPolicies policies, Register register, UnitId agency, EvaluationPeriod period) {
        Season season = new Season(register, period);
        season.classifyOrganizations(policies, season.authorityOf(agency));
        return season.classifyPeople(policies, agency);
    }

    /**
     * Classifies by the policies that a book has in force for the agency.
     *
     * @param book  the policies by scope and time, their open questions answered
     * @param register  the facts
     * @param agency  the agency whose head classifies
     * @param period  the year
     * @param classifiedOn  the day of the classification, on which it is read whether a unit had issued a regulation of its own
     * @return the year; {@link #ungoverned} says for whom the book has nothing
     * @throws IllegalArgumentException as above
     */
    public static AgencyYear of(
            PolicyBook book, Register register, UnitId agency, EvaluationPeriod period, LocalDate classifiedOn) {
        InForce inForce = InForce.of(book, register.organization(), agency, period, classifiedOn);
        Season.Outcome outcome = classified(inForce.policies(), register, agency, period);
        return new AgencyYear(
                period,
                outcome,
                ImmutableList.<Finding>builder()
                        .addAll(inForce.findings())
                        .addAll(outcome.findings())
                        .build(),
                inForce.nothing());
    }

    /**
     * Classifies every organization of the register, and then the people of every agency, those of upper agencies before those of lower ones:
     * the head of an agency is classified one level up.
     *
     * @param policies  the policies by agency; of an agency that is not among them, nobody is classified
     * @param register  the facts
     * @param period  the year
     * @return the years by agency, upper ones first
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static ImmutableMap<UnitId, AgencyYear> ofEach(
            Map<UnitId, AgencyPolicies> policies, Register register, EvaluationPeriod period) {
        Season season = new Season(register, period);
        season.tops().forEach(top -> {
            AgencyPolicies ofTop = policies.get(top);
            if (ofTop != null) {
                season.classifyOrganizations(ofTop, top);
            }
        });
        ImmutableMap.Builder<UnitId, AgencyYear> years = ImmutableMap.builder();
        for (UnitId agency : season.agencies()) {
            AgencyPolicies ofAgency = policies.get(agency);
            if (ofAgency != null) {
                years.put(agency, of(period, season.classifyPeople(ofAgency, agency)));
            }
        }
        return years.buildOrThrow();
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
     * Returns the period.
     *
     * @return the year
     */
    public EvaluationPeriod period() {
        return period;
    }

    /**
     * Returns the rounds of organizations and of leadership collectives that came before those of people.
     *
     * @return the rounds, in their order
     */
    public ImmutableList<OrganizationRound> organizations() {
        return organizations;
    }

    /**
     * Returns the rounds of people.
     *
     * @return the rounds, one a policy, the State's channel before the Party's
     */
    public ImmutableList<AgencyRound> people() {
        return people;
    }

    /**
     * Returns what is proposed for a person, an organization or a collective in a channel.
     *
     * @param subject  the person, organization or collective
     * @param channel  the channel
     * @return the placement; empty for somebody to whom no policy of the channel applies
     */
    public Optional<Placement> placementOf(Subject subject, Channel channel) {
        requireNonNull(subject, "subject");
        requireNonNull(channel, "channel");
        return placements()
                .filter(placement -> placement.subject().equals(subject)
                        && placement.scorecard().policy().scope().channel() == channel)
                .findFirst();
    }

    private Stream<Placement> placements() {
        return Streams.concat(
                organizations.stream().flatMap(OrganizationRound::all),
                people.stream().flatMap(round -> round.placements().stream()));
    }

    /**
     * Returns every class that was proposed, by the rounds of this agency and by those before, for whoever classifies after it.
     *
     * @return the proposals; a result on record wins over them
     */
    public ProposedClasses proposed() {
        return proposed;
    }

    /**
     * Returns the trouble that shows across the rounds: how policies come to govern, what is wrong with assignments, results on record that differ
     * from what is proposed. Each round has its own findings beside.
     *
     * @return the findings, in the order of the rounds
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * Returns for whom of the agency the book has no policy, and why.
     *
     * @return the reasons in both languages; empty where policies were named
     */
    public ImmutableList<Governing.Nothing> ungoverned() {
        return ungoverned;
    }

    /**
     * Returns whether the outcome may still change: somebody has no class yet, or a class that was read is a proposal.
     *
     * @return true if a round is provisional
     */
    public boolean isProvisional() {
        return organizations.stream().anyMatch(OrganizationRound::isProvisional)
                || people.stream().anyMatch(AgencyRound::isProvisional);
    }
}
