package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.quota.Boards;
import io.github.thuocdo.scoring.run.AppliedPolicy;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import io.github.thuocdo.scoring.run.RoundPlan.Wanted;
import io.github.thuocdo.scoring.run.Scorebook;
import io.github.thuocdo.scoring.run.Scored;
import io.github.thuocdo.scoring.run.ScoringRun;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The work behind a round: the scores of everybody first, then the quota, then one placement a subject. */
final class ClassificationRound {

    private final Rated rated;
    private final Optional<QuotaRound> quotaRound;

    private ClassificationRound(Rated rated, Optional<QuotaRound> quotaRound) {
        this.rated = rated;
        this.quotaRound = quotaRound;
    }

    /** Who is to be classified in a round, before anybody is scored. */
    static final class Entry {

        private final EvaluationPeriod period;
        private final Seating seating;
        private final AppliedPolicy applied;
        private final Optional<Quota> quota;
        private final Optional<QuotaShares> shares;

        private Entry(EvaluationPeriod period, Seating seating, AppliedPolicy applied) {
            this.period = period;
            this.seating = seating;
            this.applied = applied;
            Policy policy = applied.policy();
            this.quota = policy.quota().filter(rule -> rule.reach().kinds().contains(period.kind()));
            // A rate that the law does not allow is refused before anything is scored.
            this.shares =
                    quota.map(rule -> QuotaShares.of(policy, rule, applied.register(), seating.authority(), period));
        }

        /**
         * Prepares a round.
         *
         * @throws IllegalArgumentException if the policy gives no class for such a period, or a raised rate is refused
         */
        static Entry of(EvaluationPeriod period, Seating seating, AppliedPolicy applied) {
            Policy policy = applied.policy();
            ValueRule.PERIOD_WITH_CLASSES.check(
                    policy.scope().roles().stream()
                            .flatMap(role -> policy.ladder(role, period.kind()).stream())
                            .anyMatch(ladder -> ladder.outcome() == Ladder.Outcome.CLASS),
                    period,
                    policy.id());
            return new Entry(period, seating, applied);
        }

        /** What is to be scored; whoever waits for others comes late. */
        ImmutableList<Goal> goals() {
            return seating.subjects().stream()
                    .sorted(comparing(subject -> applied.roleOf(subject, period)))
                    .map(subject -> new Goal(applied, subject, period, applied.scoredBy(subject, period), Wanted.CLASS))
                    .collect(toImmutableList());
        }

        /** Those who are to be classified, with how they were scored. */
        Rated rated(Scorebook book) {
            return new Rated(this, book);
        }
    }

    /** Those who are classified, with what each one's own record gives, before the quota. */
    static final class Rated {

        private final Register register;
        private final EvaluationPeriod period;
        private final Seating seating;
        private final AppliedPolicy applied;
        private final Scorebook book;
        private final ImmutableMap<Subject, BoardMember> members;
        private final ImmutableSet<Subject> onBoard;
        private final Optional<Quota> quota;
        private final Optional<QuotaShares> shares;
        /** What the own record of each on the board gives; every other reading is compared with it. */
        private final Supplier<ImmutableList<Proposal>> proposals =
                Suppliers.memoize(() -> board().map(BoardMember::proposal).collect(toImmutableList()));

        private Rated(Entry entry, Scorebook book) {
            this.applied = entry.applied;
            this.register = applied.register();
            this.period = entry.period;
            this.seating = entry.seating;
            this.quota = entry.quota;
            this.shares = entry.shares;
            this.book = book;
            this.members = seating.subjects().stream().collect(toImmutableMap(Function.identity(), this::member));
            this.onBoard = members.values().stream()
                    .filter(this::sitsOnBoard)
                    .map(BoardMember::subject)
                    .collect(toImmutableSet());
        }

        private Rated(Rated before, Entry entry, Scorebook book) {
            this.applied = entry.applied;
            this.register = before.register;
            this.period = before.period;
            this.seating = before.seating;
            this.quota = entry.quota;
            this.shares = entry.shares;
            this.book = book;
            this.onBoard = before.onBoard;
            this.members = ImmutableMap.copyOf(Maps.transformValues(before.members, member -> again(member, before)));
        }

        /** The same people in the same seats, as they come out of another book. */
        private Rated again(AppliedPolicy other, Scorebook otherBook) {
            return new Rated(this, new Entry(period, seating, other), otherBook);
        }

        /** A member of the round before in the same seat. */
        private BoardMember again(BoardMember member, Rated before) {
            Place place = place(member.subject());
            return book.at(place) instanceof Scored.Given given && given == before.book.at(place)
                    ? member
                    : new BoardMember(
                            member.subject(), member.role(), book.cardOrBlank(place), proposal(place), member.scopes());
        }

        Policy policy() {
            return applied.policy();
        }

        private BoardMember member(Subject subject) {
            Place place = place(subject);
            return new BoardMember(
                    subject,
                    place.role(),
                    book.cardOrBlank(place),
                    proposal(place),
                    quota.map(rule -> seating.scopes(rule, subject)).orElse(ImmutableList.of()));
        }

        private Place place(Subject subject) {
            return requireNonNull(book.plan().placeOf(subject, period), "place");
        }

        private Proposal proposal(Place place) {
            return book.at(place) instanceof Scored.Given given ? given.card().proposal() : Scorebook.REFUSED;
        }

        private boolean isOnBoard(BoardMember member) {
            return onBoard.contains(member.subject());
        }

        private boolean sitsOnBoard(BoardMember member) {
            return seating.isOnBoard(member.subject())
                    && quota.filter(rule -> rule.reach().covers(member.role(), period.kind()))
                            .isPresent();
        }

        /**
         * Whether the quota is the same, each on the board has the same class of his or her own, and the candidates stand in the same order: then
         * it comes out the same.
         */
        private boolean standsLike(Rated before) {
            return quota.equals(before.quota)
                    && before.proposals.get().equals(proposals.get())
                    && quota.filter(rule -> !Ranking.isInSameOrder(rule, before.candidates(rule), candidates(rule)))
                            .isEmpty();
        }

        private ImmutableList<BoardMember> candidates(Quota rule) {
            return board().filter(member -> member.is(rule.level())).collect(toImmutableList());
        }

        private Stream<BoardMember> board() {
            return members.values().stream().filter(this::isOnBoard);
        }

        private Optional<AuthorityOrder> order() {
            return register.authorityOrders().stream()
                    .filter(order -> order.agency().equals(seating.authority())
                            && order.period().equals(period)
                            && order.channel() == policy().scope().channel())
                    .filter(order -> order.order().stream()
                            .allMatch(subject ->
                                    subject.kind() == policy().scope().subject()))
                    .reduce((one, other) -> {
                        throw ValueRule.AUTHORITY_ORDER_ONCE.exception(
                                seating.authority().text(),
                                period,
                                one.decision().text(),
                                other.decision().text());
                    });
        }
    }

    /** Scores, classifies and settles the quota. */
    static ClassificationRound of(EvaluationPeriod period, Seating seating, ScoringRun run) {
        Entry entry = Entry.of(period, seating, run.policy());
        Scorebook book = run.score(entry.goals());
        Rated rated = entry.rated(book);
        return settle(ImmutableList.of(rated)).get(0);
    }

    /**
     * The same round with other scores, or another rule for the same boards.
     *
     * @param applied  the policy under another reading, by which everybody has the same seat
     * @param book  how everybody came out of it
     */
    ClassificationRound withScores(AppliedPolicy applied, Scorebook book) {
        Rated again = rated.again(applied, book);
        return again.standsLike(rated)
                ? new ClassificationRound(again, quotaRound)
                : settle(ImmutableList.of(again)).get(0);
    }

    /**
     * Settles one quota over everybody in some rounds.
     *
     * @throws RefusalException if the rounds have different rules on it
     * @throws IllegalArgumentException if an order of the authority is refused
     */
    static ImmutableList<ClassificationRound> settle(ImmutableList<Rated> together) {
        Rated first = together.get(0);
        if (together.stream().anyMatch(one -> !one.quota.equals(first.quota))) {
            ImmutableList<String> ids =
                    together.stream().map(one -> one.policy().id()).collect(toImmutableList());
            throw new RefusalException(
                    new Refusal.QuotasDiffer(ids),
                    "policies " + ids + " must have one rule on the quota that they share");
        }
        Optional<QuotaRound> settled = first.quota.map(rule -> settled(rule, first, together));
        return together.stream()
                .map(rated -> new ClassificationRound(rated, settled))
                .collect(toImmutableList());
    }

    private static QuotaRound settled(Quota rule, Rated first, ImmutableList<Rated> together) {
        Optional<AuthorityOrder> order = first.order();
        ImmutableList<BoardMember> board =
                together.stream().flatMap(Rated::board).collect(toImmutableList());
        return QuotaRound.settle(rule, first.shares.orElseThrow(), order, board);
    }

    Policy policy() {
        return rated.policy();
    }

    EvaluationPeriod period() {
        return rated.period;
    }

    /** The kind of period that an agency scores. */
    PeriodKind scoredBy(UnitId agency) {
        return rated.applied.scoredBy(Subject.of(agency), rated.period);
    }

    Scorebook book() {
        return rated.book;
    }

    /** Those of a round of people, in the order of the organization. */
    ImmutableList<CadreId> people() {
        return rated.seating.subjects().stream()
                .map(subject -> ((Subject.Person) subject).id())
                .collect(toImmutableList());
    }

    ImmutableList<Placement> placements() {
        return rated.members.values().stream().map(this::placement).collect(toImmutableList());
    }

    /** The proposals of the placements of people, without what they rest on. */
    ImmutableMap<CadreId, Proposal> proposals() {
        return rated.members.values().stream()
                .collect(toImmutableMap(member -> ((Subject.Person) member.subject()).id(), this::proposal));
    }

    private Placement placement(BoardMember member) {
        return new Placement(
                member.subject(),
                member.scorecard(),
                member.proposal(),
                proposal(member),
                quotaConsiderations(member),
                withoutGroup(member).stream().collect(toImmutableList()),
                settled(member)
                        .map(round -> QuotaStage.SETTLED)
                        .orElseGet(() -> QuotaStage.of(rated.policy(), member.role(), rated.period.kind())));
    }

    private Proposal proposal(BoardMember member) {
        return settled(member).map(round -> round.proposal(member)).orElse(member.proposal());
    }

    /** The round in which a member's class was settled; empty for those who are on no board here. */
    private Optional<QuotaRound> settled(BoardMember member) {
        return quotaRound.filter(round -> rated.isOnBoard(member));
    }

    private ImmutableList<Consideration> quotaConsiderations(BoardMember member) {
        if (quotaRound.isEmpty()) {
            return ImmutableList.of();
        }
        return settled(member).map(round -> round.considerations(member)).orElseGet(this::onAnotherBoard);
    }

    private ImmutableList<Consideration> onAnotherBoard() {
        return ImmutableList.of(new Consideration(
                rated.policy().quota().orElseThrow().provision(),
                Consideration.Outcome.NOT_APPLIED,
                new Particulars.OnAnotherBoard(Particulars.Reason.NO_CANDIDATE),
                ImmutableList.of()));
    }

    private Optional<Finding> withoutGroup(BoardMember member) {
        return settled(member)
                .filter(round ->
                        Boards.groups(rated.policy().quota().orElseThrow()).isPresent()
                                && rated.seating.lacksGroup(member.subject()))
                .map(round -> new RoundFinding.NoSimilarTaskGroup(member.subject(), rated.period));
    }

    ImmutableList<ScopeOutcome> board() {
        return quotaRound.map(QuotaRound::outcomes).orElse(ImmutableList.of());
    }

    ImmutableList<Finding> findings() {
        Stream<Finding> groups = rated.members.values().stream().flatMap(member -> withoutGroup(member).stream());
        Stream<Finding> rates = quotaRound.stream()
                .flatMap(round -> round.withoutRate().stream())
                .map(scope -> new RoundFinding.QuotaRateMissing(rated.period, scope.unit(), scope.group()));
        return ImmutableList.<Finding>builder()
                .addAll(rated.book.refusals(rated.applied))
                .addAll(rated.applied.quartersNotStated(rated.seating.subjects(), rated.period))
                .addAll(rated.applied.contradictingPosts(rated.seating.subjects(), rated.period))
                .addAll(unusedOrder().stream().iterator())
                .addAll(raisedRatesOfParts().iterator())
                .addAll(groups.iterator())
                .addAll(rates.iterator())
                .addAll(rated.shares.flatMap(QuotaShares::withheld).stream()
                        .map(raised ->
                                new RoundFinding.RaisedRateNotOpen(rated.period, raised.agency(), raised.decision()))
                        .iterator())
                .build();
    }
    /** The facts of which the round is made. */
    Register register() {
        return rated.register;
    }

    /** The days that can matter and were not loaded. */
    ImmutableList<NeededDays> notLoaded() {
        return NeededDays.beyond(rated.policy(), rated.period, rated.register.loaded());
    }

    /** Decisions that raise the share of a part of the agency, which has no board. */
    private Stream<Finding> raisedRatesOfParts() {
        UnitId whole = rated.seating.authority();
        Organization organization = rated.register.organization();
        return rated.register.raisedRates().stream()
                .filter(raised -> raised.period().equals(rated.period)
                        && raised.channel() == policy().scope().channel()
                        && raised.of() == policy().scope().subject()
                        && policy().quota().isPresent()
                        && !raised.agency().equals(whole)
                        && organization.agencyOf(raised.agency()).equals(whole))
                .map(raised -> new RoundFinding.RaisedRateOfPart(rated.period, raised.agency(), raised.decision()));
    }

    /** The order of an authority that settled nothing. */
    private Optional<Finding> unusedOrder() {
        return rated.order()
                .filter(order ->
                        quotaRound.filter(round -> round.usesOrder(order)).isEmpty())
                .map(order -> new RoundFinding.OrderNotUsed(rated.period, order.agency(), order.decision()));
    }

    int undecided() {
        long open = rated.members.values().stream()
                .filter(member -> member.isUndecided() && settled(member).isPresent())
                .count();
        return Math.toIntExact(open) + quotaRound.map(QuotaRound::referred).orElse(0);
    }
}
