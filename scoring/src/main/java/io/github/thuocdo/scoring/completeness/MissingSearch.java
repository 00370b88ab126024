package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what a round lacks (tìm dữ liệu còn thiếu): nobody who is in service in it is left out of the account.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MissingSearch implements NoBean {

    private final Organization organization;
    private final EvaluationPeriod period;
    private final ImmutableMap<Subject, Standing> standings;
    private final ImmutableList<CadreId> notUnderPolicy;
    private final Supplier<ImmutableSetMultimap<Subject, Subject>> leaders;
    private final Supplier<ImmutableSet<Subject>> candidates;

    /**
     * How somebody stands in a round.
     *
     * @param card  the scorecard
     * @param proposal  what is proposed in the end
     * @param waitsForPlace  whether the person is a candidate for a class that is limited in number
     */
    public record Standing(Scorecard card, Proposal proposal, boolean waitsForPlace) {

        /**
         * Takes how somebody stands after the quota.
         *
         * @param card  the scorecard
         * @param beforeQuota  what was proposed before the quota
         * @param proposal  what is proposed in the end
         * @return the standing
         */
        public static Standing of(Scorecard card, Proposal beforeQuota, Proposal proposal) {
            return new Standing(
                    card,
                    proposal,
                    card.policy()
                            .quota()
                            .map(Quota::level)
                            .filter(level -> beforeQuota.equals(new Proposal.Classified(level)))
                            .isPresent());
        }
    }

    private MissingSearch(
            Organization organization,
            EvaluationPeriod period,
            ImmutableMap<Subject, Standing> standings,
            ImmutableList<CadreId> notUnderPolicy) {
        this.organization = requireNonNull(organization, "organization");
        this.period = requireNonNull(period, "period");
        this.standings = requireNonNull(standings, "standings");
        this.notUnderPolicy = requireNonNull(notUnderPolicy, "notUnderPolicy");
        this.leaders = Suppliers.memoize(this::leadersWithout);
        this.candidates = Suppliers.memoize(this::waitingForPlaces);
    }

    /**
     * Finds what a round lacks.
     *
     * @param organization  the organization
     * @param period  the period of the round
     * @param standings  how those stand who have a scorecard
     * @param notUnderPolicy  the people of the round for whom no policy is made
     * @param inService  the people in service whom the policy is for, with a scorecard or without
     * @return what is missing: of those with a scorecard, of those without, of those without a policy, of those without a post
     */
    public static ImmutableList<Missing> of(
            Organization organization,
            EvaluationPeriod period,
            ImmutableMap<Subject, Standing> standings,
            ImmutableList<CadreId> notUnderPolicy,
            ImmutableList<CadreId> inService) {
        return new MissingSearch(organization, period, standings, notUnderPolicy).missing(inService);
    }

    /**
     * Finds what a round of organizations or collectives lacks.
     *
     * @param organization  the organization
     * @param period  the period of the round
     * @param standings  how they stand
     * @return what is missing
     */
    public static ImmutableList<Missing> ofBodies(
            Organization organization, EvaluationPeriod period, ImmutableMap<Subject, Standing> standings) {
        MissingSearch search = new MissingSearch(organization, period, standings, ImmutableList.of());
        return standings.values().stream().flatMap(search::lacking).distinct().collect(toImmutableList());
    }

    private ImmutableList<Missing> missing(ImmutableList<CadreId> inService) {
        return Stream.of(
                        standings.values().stream().flatMap(this::lacking),
                        inService.stream()
                                .filter(cadre -> !standings.containsKey(Subject.of(cadre)) && hasPost(cadre))
                                .map(this::withoutCard),
                        notUnderPolicy.stream()
                                .filter(this::hasPost)
                                .map(cadre -> of(Subject.of(cadre), new MissingItem.Policy(), Turn.POLICY_MAKER)),
                        organization.cadres().stream()
                                .map(Cadre::id)
                                .filter(cadre -> organization.postsOf(cadre).isEmpty())
                                .map(cadre -> of(Subject.of(cadre), new MissingItem.Post(), Turn.RECORD_KEEPER)))
                .flatMap(missing -> missing)
                .distinct()
                .collect(toImmutableList());
    }

    private Missing of(Subject who, MissingItem what, Turn turn) {
        return new Missing(who, period, what, turn, heldUpBy(who));
    }

    private boolean hasPost(CadreId cadre) {
        return organization.postsOf(cadre).stream()
                .anyMatch(post -> post.dates().overlaps(period.dates()));
    }

    private Missing withoutCard(CadreId cadre) {
        boolean away = organization.absencesOf(cadre).stream()
                .anyMatch(absence -> absence.dates().contains(period.dates()));
        return away
                ? of(Subject.of(cadre), new MissingItem.NothingOwed(), Turn.NOBODY)
                : of(Subject.of(cadre), new MissingItem.Facts(), Turn.AUTHORITY);
    }

    /** What is lacking for the period itself, and for shorter ones of which it is made. */
    private Stream<Missing> lacking(Standing standing) {
        Subject who = standing.card().subject();
        Stream<Missing> ofPeriod =
                reason(standing).stream().map(reason -> of(who, lacking(standing, reason), turn(reason.absence())));
        Stream<Missing> ofShorter = standing.card().dossier().shorter().stream()
                .filter(score -> score.total() instanceof Observation.NotRated)
                .flatMap(score -> score.total().absenceReason().stream()
                        .map(reason -> new Missing(
                                who,
                                score.period(),
                                new MissingItem.Lacking(new ProposalReason.Lacking(reason), Optional.empty()),
                                turn(reason),
                                heldUpBy(who))));
        return Stream.concat(ofPeriod, ofShorter);
    }

    private static Optional<ProposalReason> reason(Standing standing) {
        return standing.proposal() instanceof Proposal.Undetermined || standing.proposal() instanceof Proposal.Pending
                ? standing.proposal().whyNoClass()
                : Optional.empty();
    }

    private static MissingItem.Lacking lacking(Standing standing, ProposalReason reason) {
        return new MissingItem.Lacking(
                reason,
                standing.card().considerations().stream()
                        .filter(rule -> rule.isAwaitedBy(reason))
                        .findFirst());
    }

    /** Leaders whose own score asks for that of the subject, and candidates whose places may change with it. */
    private ImmutableSet<Subject> heldUpBy(Subject who) {
        ImmutableSet<Subject> waiting = isUndecided(who) ? candidates.get() : ImmutableSet.of();
        return Stream.concat(leaders.get().get(who).stream(), waiting.stream())
                .filter(other -> !other.equals(who))
                .collect(toImmutableSet());
    }

    /** By everybody whose score is not there, the leaders who ask for it. */
    private ImmutableSetMultimap<Subject, Subject> leadersWithout() {
        ImmutableSetMultimap.Builder<Subject, Subject> waiting = ImmutableSetMultimap.builder();
        standings
                .values()
                .forEach(standing -> standing.card().dossier().managed().stream()
                        .filter(managed -> !managed.total().isGiven())
                        .forEach(managed -> waiting.put(
                                Subject.of(managed.cadre()), standing.card().subject())));
        return waiting.build();
    }

    private ImmutableSet<Subject> waitingForPlaces() {
        return standings.values().stream()
                .filter(Standing::waitsForPlace)
                .map(standing -> standing.card().subject())
                .collect(toImmutableSet());
    }

    private boolean isUndecided(Subject who) {
        return Optional.ofNullable(standings.get(who))
                .filter(standing -> reason(standing).isPresent())
                .isPresent();
    }

    private static Turn turn(AbsenceReason reason) {
        return reason.gap().map(MissingSearch::turn).orElse(Turn.AUTHORITY);
    }

    private static Turn turn(Gap gap) {
        return switch (gap) {
            case UNIT_NOT_CLASSIFIED, ORGANIZATION_NOT_CLASSIFIED, NOT_CLASSIFIED_IN_CHANNEL -> Turn.OTHER_AUTHORITY;
            case WORKING_CALENDAR_MISSING,
                    FIGURE_NOT_SUPPLIED,
                    RESULTS_CONTRADICT,
                    TOTAL_NOT_RECORDED,
                    CLASS_NOT_RECORDED,
                    NO_SERVICE_KNOWN,
                    DOSSIER_REFUSED,
                    NO_FACTS -> Turn.RECORD_KEEPER;
            case NOT_UNDER_THIS_POLICY -> Turn.POLICY_MAKER;
            default -> Turn.AUTHORITY;
        };
    }

    /**
     * Takes the standings of scorecards before any quota.
     *
     * @param cards  the scorecards
     * @return the standings by subject
     */
    public static ImmutableMap<Subject, Standing> standings(Iterable<Scorecard> cards) {
        return ImmutableList.copyOf(cards).stream()
                .collect(toImmutableMap(Scorecard::subject, card -> new Standing(card, card.proposal(), false)));
    }
}
