package io.github.thuocdo.scoring.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How everybody came out of a round (sổ điểm), by the places of its plan, and what one score tells another.
 *
 * <p>Not thread-safe while it is written; afterwards it does not change.
 */
public final class Scorebook {

    /** What is proposed for a subject whose dossier was refused. */
    public static final Proposal REFUSED = new Proposal.Undetermined(new ProposalReason.Lacking(Gap.DOSSIER_REFUSED));

    private final RoundPlan plan;
    private final @Nullable Scored[] outcomes;
    private boolean hasRefused;

    Scorebook(RoundPlan plan) {
        this(plan, new @Nullable Scored[plan.places().size()]);
    }

    private Scorebook(RoundPlan plan, @Nullable Scored[] outcomes) {
        this.plan = plan;
        this.outcomes = outcomes;
    }

    /** What came out, in the same order of work under another reading by which everybody comes out alike. */
    Scorebook by(AppliedPolicy other) {
        Scorebook book = new Scorebook(plan.by(other), outcomes);
        book.hasRefused = hasRefused;
        return book;
    }

    public RoundPlan plan() {
        return plan;
    }

    void put(Place place, Scored outcome) {
        outcomes[place.number()] = outcome;
        hasRefused |= outcome instanceof Scored.Refused;
    }

    public Scored at(Place place) {
        return requireNonNull(outcomes[place.number()], "outcome");
    }

    /** How a subject came out of a period; null where it was not scored. */
    @Nullable
    Scored of(Subject subject, EvaluationPeriod period) {
        @Nullable Place place = plan.placeOf(subject, period);
        return place == null ? null : at(place);
    }

    /** What was worked out before and enters the dossier of a place. */
    Computed before(Place place) {
        Computed computed = Computed.managed(totals(place.managed()));
        return place.shorter().isEmpty() ? computed : computed.withShorter(shorterScores(place.shorter()));
    }

    private ImmutableMap<CadreId, Observation<Points>> totals(ImmutableList<Place> people) {
        if (people.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<CadreId, Observation<Points>> totals = ImmutableMap.builderWithExpectedSize(people.size());
        for (Place place : people) {
            CadreId person = ((Subject.Person) place.subject()).id();
            totals.put(
                    person,
                    at(place) instanceof Scored.Given given
                            ? total(given.card(), Observation::excused)
                            : Observation.notRated(Gap.DOSSIER_REFUSED));
        }
        return totals.buildOrThrow();
    }

    /** The total of a card, or what its absence means to others: one left out by the policy is no fault of the person. */
    private static Observation<Points> total(Scorecard card, Function<AbsenceReason, Observation<Points>> leftOut) {
        Observation<Points> total = card.total();
        if (total.isGiven()) {
            return total;
        }
        if (card.proposal() instanceof Proposal.Excluded excluded) {
            return leftOut.apply(excluded.reason().absence());
        }
        if (card.proposal() instanceof Proposal.Undetermined undetermined) {
            return Observation.notRated(undetermined.reason().absence());
        }
        return total;
    }

    private Map<EvaluationPeriod, PeriodScore> shorterScores(ImmutableList<Place> places) {
        Map<EvaluationPeriod, PeriodScore> scores = new LinkedHashMap<>();
        places.forEach(place -> scores.put(
                place.period(), at(place) instanceof Scored.Given given ? score(place, given.card()) : refused(place)));
        return scores;
    }

    private PeriodScore refused(Place place) {
        return new PeriodScore(
                place.period(),
                Observation.notRated(Gap.DOSSIER_REFUSED),
                ImmutableMap.of(),
                new Source.ByPolicy(plan.policyOf(place).policy().id()),
                classOf(place, REFUSED));
    }

    private PeriodScore score(Place place, Scorecard card) {
        return PeriodScore.computed(
                place.period(),
                total(card, Observation::notApplicable),
                card::numbers,
                new Source.ByPolicy(plan.policyOf(place).policy().id()),
                classOf(place, card.proposal()));
    }

    /** What a proposal of a shorter period says of its class, where such a period has one. */
    private Observation<Classification> classOf(Place place, Proposal proposal) {
        if (!plan.policyOf(place).givesClasses(place.role(), place.period().kind())) {
            return Observation.notApplicable(Gap.PERIOD_HAS_NO_CLASS);
        }
        if (proposal instanceof Proposal.Classified classified) {
            return isFinal(classified.level(), place)
                    ? Observation.given(classified.level())
                    : Observation.notRated(Gap.QUOTA_NOT_SETTLED);
        }
        if (proposal instanceof Proposal.NotClassified none) {
            return Observation.excused(none.reason().absence());
        }
        if (proposal instanceof Proposal.Excluded excluded) {
            return Observation.notApplicable(excluded.reason().absence());
        }
        return Observation.notRated(
                proposal instanceof Proposal.Undetermined undetermined
                        ? undetermined.reason().absence()
                        : Gap.AUTHORITY_HAS_NOT_DECIDED);
    }

    /** A class that is limited in number is not given by one's own record alone. */
    private boolean isFinal(Classification level, Place place) {
        return plan.policyOf(place)
                .policy()
                .quota()
                .filter(quota -> quota.level() == level
                        && quota.reach().covers(place.role(), place.period().kind()))
                .isEmpty();
    }

    public Optional<Scorecard> card(Subject subject, EvaluationPeriod period) {
        return of(subject, period) instanceof Scored.Given given ? Optional.of(given.card()) : Optional.empty();
    }

    /** The cards of some people for some periods, by the order of both. */
    public ImmutableTable<CadreId, EvaluationPeriod, Scorecard> cards(
            Collection<CadreId> people, Collection<EvaluationPeriod> periods) {
        ImmutableTable.Builder<CadreId, EvaluationPeriod, Scorecard> table = ImmutableTable.builder();
        for (CadreId cadre : people) {
            Subject subject = Subject.of(cadre);
            periods.forEach(
                    period -> card(subject, period).ifPresent(scorecard -> table.put(cadre, period, scorecard)));
        }
        return table.buildOrThrow();
    }

    /** The card of a place; when its dossier was refused, that of a dossier which says this and nothing else. */
    public Scorecard cardOrBlank(Place place) {
        return at(place) instanceof Scored.Given given
                ? given.card()
                : blank(place, ((Scored.Refused) at(place)).why());
    }

    private Scorecard blank(Place place, Finding why) {
        return plan.policyOf(place)
                .engine()
                .score(Dossier.builder()
                        .subject(place.subject())
                        .period(place.period())
                        .role(place.role())
                        .scoredBy(place.scoredBy())
                        .addFindings(why)
                        .build());
    }

    /** The dossiers that were refused to those who go by a policy, in the order of the organization and of time. */
    public ImmutableList<Finding> refusals(AppliedPolicy policy) {
        return hasRefused
                ? policy.everybodyCovered().stream()
                        .flatMap(subject -> refusals(subject, policy))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private Stream<Finding> refusals(Subject subject, AppliedPolicy policy) {
        return plan.placesOf(subject)
                .filter(place -> plan.policyOf(place) == policy)
                .sorted(comparing(Place::period))
                .map(this::at)
                .flatMap(Scorebook::refusal);
    }

    private static Stream<Finding> refusal(Scored outcome) {
        return outcome instanceof Scored.Refused refused ? Stream.of(refused.why()) : Stream.empty();
    }
}
