package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.assembly.ProposedClasses;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.MissingItem;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.Seen;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.completeness.UnusedSearch;
import io.github.thuocdo.scoring.run.RoundLog.Journal;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * <p>In a stream it is the facts and the policies of which it was made: it is made again of them on reading.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AgencyYear implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UnitId agency;
    private final EvaluationPeriod period;
    private final ImmutableList<OrganizationRound> organizations;
    private final ImmutableList<AgencyRound> people;
    private final ProposedClasses proposed;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Governing.Nothing> ungoverned;
    private final Origin origin;
    private final Register register;

    private AgencyYear(
            Register register,
            EvaluationPeriod period,
            Season.Outcome outcome,
            ImmutableList<Finding> findings,
            ImmutableList<Governing.Nothing> ungoverned,
            Origin origin) {
        this.register = register;
        this.agency = outcome.agency();
        this.period = period;
        this.organizations = outcome.organizations();
        this.people = outcome.people();
        this.proposed = outcome.proposed();
        this.findings = findings;
        this.ungoverned = ungoverned;
        this.origin = origin;
    }

    private static AgencyYear of(Register register, EvaluationPeriod period, Season.Outcome outcome, Origin origin) {
        return new AgencyYear(register, period, outcome, outcome.findings(), ImmutableList.of(), origin);
    }

    /** Of what a year is made: public, as members of an interface are, to be written by parts. */
    private interface MadeOf {

        record Recipe(Origin origin, Register register, UnitId agency, EvaluationPeriod period)
                implements MadeAgain.Recipe {
            @Override
            public Object make() {
                return origin.again(register, agency, period, Journal.NONE);
            }
        }
    }

    /** How a year was classified, so that it can be classified in the same way from other facts. */
    private sealed interface Origin extends Serializable {

        AgencyYear again(Register register, UnitId agency, EvaluationPeriod period, Journal journal);

        record ByPolicies(AgencyPolicies policies) implements Origin {
            @Override
            public AgencyYear again(Register register, UnitId agency, EvaluationPeriod period, Journal journal) {
                return of(register, period, classified(policies, register, agency, period, journal), this);
            }
        }

        record ByBook(PolicyBook book, LocalDate classifiedOn) implements Origin {
            @Override
            public AgencyYear again(Register register, UnitId agency, EvaluationPeriod period, Journal journal) {
                InForce inForce = InForce.of(book, register.organization(), agency, period, classifiedOn);
                Season.Outcome outcome = classified(inForce.policies(), register, agency, period, journal);
                return new AgencyYear(
                        register,
                        period,
                        outcome,
                        ImmutableList.<Finding>builder()
                                .addAll(inForce.findings())
                                .addAll(outcome.findings())
                                .build(),
                        inForce.nothing(),
                        this);
            }
        }

        record AmongOthers(ImmutableMap<UnitId, AgencyPolicies> policies) implements Origin {
            @Override
            public AgencyYear again(Register register, UnitId agency, EvaluationPeriod period, Journal journal) {
                AgencyYear year = each(this, register, period, journal).get(agency);
                if (year == null) {
                    throw new IllegalArgumentException(
                            "agency (" + agency.text() + ") must be one of those that are classified together");
                }
                return year;
            }
        }
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
        return new Origin.ByPolicies(policies).again(register, agency, period, Journal.OF_APPLICATION);
    }

    private static Season.Outcome classified(
            AgencyPolicies policies, Register register, UnitId agency, EvaluationPeriod period, Journal journal) {
        Season season = new Season(register, period, journal);
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
        return new Origin.ByBook(book, classifiedOn).again(register, agency, period, Journal.OF_APPLICATION);
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
        return each(new Origin.AmongOthers(ImmutableMap.copyOf(policies)), register, period, Journal.OF_APPLICATION);
    }

    private static ImmutableMap<UnitId, AgencyYear> each(
            Origin.AmongOthers origin, Register register, EvaluationPeriod period, Journal journal) {
        ImmutableMap<UnitId, AgencyPolicies> policies = origin.policies();
        Season season = new Season(register, period, journal);
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
                years.put(agency, of(register, period, season.classifyPeople(ofAgency, agency), origin));
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

    /**
     * Returns the facts of which no round of this year makes any use, each with the reason. They are searched for when asked: the year is
     * classified again without them, so that it takes as long as many years.
     *
     * @param register  the facts from which the year was classified
     * @return the facts, in the order of the register
     */
    public ImmutableList<UnusedFact> unused(Register register) {
        return UnusedSearch.of(
                register,
                facts -> origin.again(facts, agency, period, Journal.NONE).seen(facts),
                Stream.concat(
                                people.stream().map(AgencyRound::policy),
                                organizations.stream().map(OrganizationRound::policy))
                        .collect(toImmutableList()),
                period);
    }

    /**
     * Returns what the rounds of this year lack: of whom, for which period, what, whose turn it is, whom it holds up.
     *
     * @param register  the facts from which the year was classified
     * @return what is missing, each once
     */
    public ImmutableList<Missing> missing(Register register) {
        return Stream.concat(
                        organizations.stream().flatMap(round -> round.missing(register).stream()),
                        people.stream()
                                .flatMap(round -> round.missing(register).stream()
                                        .filter(missing -> !isClassifiedBeside(missing, round))))
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Returns the days that can matter to some round and were not {@linkplain Register#loaded() loaded}.
     *
     * @return the days, each once; empty where all were, or nobody says which were
     */
    public ImmutableList<NeededDays> notLoaded() {
        return Stream.concat(
                        organizations.stream().flatMap(round -> round.notLoaded().stream()),
                        people.stream().flatMap(round -> round.notLoaded().stream()))
                .distinct()
                .collect(toImmutableList());
    }

    /** Whether somebody for whom one policy is not made goes by another one of the channel. */
    private boolean isClassifiedBeside(Missing missing, AgencyRound round) {
        return missing.what() instanceof MissingItem.Policy
                && placementOf(missing.who(), round.policy().scope().channel()).isPresent();
    }

    private Seen seen(Register facts) {
        ImmutableList<Seen> seen = Stream.concat(
                        organizations.stream().map(OrganizationRound::seen), Stream.of(AgencyRound.seen(people, facts)))
                .collect(toImmutableList());
        return new Seen(
                seen.stream().flatMap(one -> one.cards().stream()).collect(toImmutableList()),
                ImmutableList.of(
                        seen.stream().map(Seen::beside).collect(toImmutableList()),
                        ImmutableSet.copyOf(findings),
                        ungoverned));
    }

    /**
     * Compares by what it is made of: the same facts and policies give the same.
     *
     * @param object  what to compare with
     * @return true for a year made of equal facts and policies in the same way
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof AgencyYear other && recipe().equals(other.recipe()));
    }

    /**
     * Returns a hash code that agrees with {@link #equals(Object)}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(agency, period);
    }

    private MadeOf.Recipe recipe() {
        return new MadeOf.Recipe(origin, register, agency, period);
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(recipe());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }
}
