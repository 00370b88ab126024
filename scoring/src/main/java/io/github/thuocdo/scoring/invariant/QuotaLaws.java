package io.github.thuocdo.scoring.invariant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Laws of a quota: it is respected and no tighter than it must be, it passes over nobody better, and equals are treated as equals. */
final class QuotaLaws {

    /** How often, in per cent, a contest is held. */
    private static final int CONTESTED = 60;

    /** How often where a contest leaves too few places. */
    private static final int RARELY = 10;

    private QuotaLaws() {}

    static ImmutableList<Law> all() {
        return ImmutableList.of(
                neverMoreThanPlaces(),
                placesAsTheRateSays(),
                nobodyRefusedWhilePlacesAreOpen(),
                nobodyBetterPassedOver(),
                equalsTreatedAsEquals(),
                noPlacesOfNobody(),
                slackChangesNothing(),
                moreShareDemotesNobody(),
                ownRiseUnderTheQuota(),
                thoseFarBelowDoNotCount(),
                baseOfThoseWhoCount(),
                moreShareNoFewerPlaces(),
                orderSettlesTheTie());
    }

    private static boolean hasQuota(Policy policy) {
        return policy.quota().isPresent();
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.AGENCY).about(QuotaLaws::hasQuota).citing(Clauses.ofQuota());
    }

    private static Quota quota(Specimen specimen) {
        return specimen.policy().quota().orElseThrow();
    }

    private static Law.Trial look(BiFunction<Specimen, Rated, Optional<Boolean>> test) {
        return look(CONTESTED, test);
    }

    /** Holds a contest so often, in per cent. */
    private static Law.Trial look(int often, BiFunction<Specimen, Rated, Optional<Boolean>> test) {
        return (specimen, choices, rater) -> {
            Specimen tried = choices.in(often) ? contest(specimen, choices) : specimen;
            Rated rated = rater.rate(tried);
            return rated.board().isEmpty()
                    ? new Verdict.NotAsked()
                    : test.apply(tried, rated)
                            .map(kept -> Outcomes.asItIs(tried, rated).keptIf(kept))
                            .orElseGet(Verdict.NotAsked::new);
        };
    }

    /** Often more people reach the limited class than there are places, or one alone does: by months on record, at its edge and above, some equal. */
    private static Specimen contest(Specimen specimen, Choices choices) {
        return isOnRecord(specimen) ? contest(specimen, choices, choices.in(30)) : specimen;
    }

    /** Whether the class of everybody can be brought about by months on record. */
    private static boolean isOnRecord(Specimen specimen) {
        return edge(specimen).isPresent() && PeriodLaws.hasMean(specimen.policy());
    }

    private static Specimen contest(Specimen specimen, Choices choices, boolean one) {
        Optional<Fraction> edge = edge(specimen);
        Fraction above = edge.orElseThrow().plus(Fraction.of(2));
        Fraction below = edge.get().minus(Fraction.ONE);
        List<Fraction> totals =
                List.of(edge.get(), above, above.plus(Fraction.ONE), below, below.minus(Fraction.of(4)));
        ImmutableList<Cadre> people = specimen.register().organization().cadres();
        ImmutableMap.Builder<Subject, Fraction> points = ImmutableMap.builder();
        for (int i = 0; i < people.size(); i++) {
            points.put(Subject.of(people.get(i).id()), one ? (i == 0 ? above : below) : choices.oneOf(totals));
        }
        return PeriodLaws.onRecord(specimen, points.buildOrThrow());
    }

    private static Specimen contested(Specimen specimen, Choices choices) {
        return choices.in(CONTESTED) ? contest(specimen, choices) : specimen;
    }

    /** There is a place for the only candidate: of many people one reaches the limited class. */
    private static Specimen withRoom(Specimen specimen, Choices choices, Rater rater) {
        return isOnRecord(specimen)
                ? contest(Readied.withMore(specimen, choices, rater), choices, true)
                : Readied.withRoom(specimen, choices, rater);
    }

    /** Where the limited class begins for staff. */
    private static Optional<Fraction> edge(Specimen specimen) {
        return specimen.policy()
                .ladder(Role.STAFF, specimen.period().kind())
                .flatMap(ladder -> ladder.rungs().stream()
                        .filter(rung -> rung.level() == quota(specimen).level())
                        .findFirst())
                .flatMap(Ladder.Rung::band)
                .flatMap(Interval::lower)
                .map(Interval.Bound::value);
    }

    private static boolean binds(ScopeOutcome scope) {
        return scope.force() == Quota.Force.LIMIT;
    }

    private static Law neverMoreThanPlaces() {
        return law("never-more-than-places")
                .says(
                        "Ở mọi phạm vi, số người được mức bị khống chế không vượt số suất.",
                        "In every scope, no more have the limited class than there are places.")
                .tried(look((specimen, rated) -> Optional.of(rated.board().stream()
                        .allMatch(scope -> !binds(scope)
                                || (scope.admitted() <= scope.places()
                                        && (rated.board().size() > 1
                                                || admitted(specimen, rated) <= scope.places()))))));
    }

    /** How many of those who are counted have the limited class in the end, counted anew. */
    private static long admitted(Specimen specimen, Rated rated) {
        return rated.placements().values().stream()
                .filter(placement -> isCandidate(specimen, placement) && isAdmitted(specimen, placement))
                .count();
    }

    private static Law placesAsTheRateSays() {
        return law("places-as-the-rate-says")
                .says(
                        "Số suất không vượt tỷ lệ của cơ số, làm tròn như chính sách quy định, trừ ngoại lệ của nhóm nhỏ.",
                        "There are no more places than the share of the base, rounded as the policy says, but for the exception of small groups.")
                .tried(look((specimen, rated) -> Optional.of(rated.board().stream()
                        .filter(QuotaLaws::binds)
                        .allMatch(scope -> isEnough(specimen, scope)
                                && scope.places()
                                        <= Math.max(
                                                rounded(
                                                        scope.rate().multipliedBy(Fraction.of(scope.base())),
                                                        quota(specimen)),
                                                isException(quota(specimen)) ? 1 : 0)))));
    }

    /** Where the base does not depend on who is admitted, there are no fewer places than the share either. */
    private static boolean isEnough(Specimen specimen, ScopeOutcome scope) {
        Quota quota = quota(specimen);
        return quota.rate().of() instanceof Quota.OfGood
                || isException(quota)
                || scope.places()
                        >= Math.min(
                                scope.candidates(),
                                rounded(scope.rate().multipliedBy(Fraction.of(scope.base())), quota));
    }

    private static boolean isException(Quota quota) {
        return !quota.smallGroup().value().equals(Quota.SmallGroup.NONE);
    }

    private static int rounded(Fraction places, Quota quota) {
        BigInteger whole = switch (quota.rounding().value()) {
            case DOWN -> places.floor();
            case UP -> places.ceiling();
            case HALF_UP -> places.plus(Fraction.of(1, 2)).floor();
        };
        return whole.intValueExact();
    }

    /** Whom his or her own record brings to the limited class. */
    private static boolean isCandidate(Specimen specimen, Placement placement) {
        return Rated.level(placement.beforeQuota())
                        .equals(Optional.of(quota(specimen).level()))
                && placement.ofQuota().stream().anyMatch(one -> one.particulars() instanceof Particulars.OnScope);
    }

    private static boolean isAdmitted(Specimen specimen, Placement placement) {
        return Rated.level(placement.proposal())
                .equals(Optional.of(quota(specimen).level()));
    }

    private static boolean isRefused(Specimen specimen, Placement placement) {
        return isCandidate(specimen, placement)
                && Rated.level(placement.proposal())
                        .map(level -> level.isBelow(quota(specimen).level()))
                        .orElse(false);
    }

    private static Law nobodyRefusedWhilePlacesAreOpen() {
        return law("nobody-refused-while-places-are-open")
                .readied(QuotaLaws::withRoom)
                .says(
                        "Mọi phạm vi đủ suất thì không ai đủ điều kiện bị hạ mức vì tỷ lệ.",
                        "Where every scope has places for all of its candidates, nobody eligible is refused for the quota.")
                .asksWhere(
                        "Có người đủ điều kiện, và mọi phạm vi đủ suất cho họ.",
                        "There are candidates, and every scope has places for all of its own.")
                .tried(look(
                        RARELY,
                        (specimen, rated) -> isSlack(rated)
                                ? Optional.of(rated.placements().values().stream()
                                        .noneMatch(placement -> isRefused(specimen, placement)))
                                : Optional.empty()));
    }

    /** Whether there are candidates, and places for all of them. */
    private static boolean isSlack(Rated rated) {
        return rated.board().stream()
                        .allMatch(
                                scope -> binds(scope) && scope.places() == scope.candidates() && scope.referred() == 0)
                && rated.board().stream().anyMatch(scope -> scope.candidates() > 0);
    }

    /** In which scopes somebody is counted: group and unit on the last day. */
    private static List<Object> place(Specimen specimen, Placement placement) {
        Organization organization = specimen.register().organization();
        LocalDate day = specimen.period().lastDay();
        return placement.subject() instanceof Subject.Person person
                ? List.of(
                        organization.groupOf(person.id(), day).map(group -> group.id()),
                        organization.primaryPostOf(person.id(), day).map(post -> post.unit()))
                : List.of();
    }

    private static boolean ranksByTotal(Policy policy) {
        return policy.quota()
                .filter(quota -> !(quota.ranking() instanceof Interpretation.Open<?>)
                        && quota.ranking().value() == Quota.Ranking.YEAR_SCORE)
                .isPresent();
    }

    private static boolean hasFixedShare(Policy policy) {
        return policy.quota()
                .filter(quota -> quota.rate() instanceof Quota.Fixed)
                .isPresent();
    }

    private static Law nobodyBetterPassedOver() {
        return law("nobody-better-is-passed-over")
                .readied(Readied::withRivals)
                .says(
                        "Trong cùng phạm vi, người có điểm cao hơn không bị xếp dưới người có điểm thấp hơn vì tỷ lệ.",
                        "Within the same scopes, the quota never places somebody with more points below somebody with fewer.")
                .asksWhere("Xếp thứ tự theo điểm.", "Candidates are ranked by their total.")
                .about(QuotaLaws::ranksByTotal)
                .tried(look((specimen, rated) -> pairs(specimen, rated, true)));
    }

    private static Law equalsTreatedAsEquals() {
        return law("equals-are-treated-as-equals")
                .readied(Readied::withEquals)
                .says(
                        "Trong cùng phạm vi, điểm bằng nhau thì kết quả như nhau, trừ khi cấp có thẩm quyền đã xếp thứ tự.",
                        "Within the same scopes, equal totals come out alike, unless the authority has ordered them.")
                .asksWhere(
                        "Không có thứ tự nào của cấp có thẩm quyền, không có tiêu chí phụ.",
                        "There is no order of an authority, and no key that decides ties.")
                .about(QuotaLaws::ranksByTotal)
                .tried(look((specimen, rated) ->
                        specimen.register().authorityOrders().isEmpty()
                                        && quota(specimen).tie().value().keys().isEmpty()
                                ? pairs(specimen, rated, false)
                                : Optional.empty()));
    }

    /** Holds all pairs of candidates of the same scopes against one another, the better and the worse, or the equals. */
    private static Optional<Boolean> pairs(Specimen specimen, Rated rated, boolean better) {
        boolean asked = false;
        boolean kept = true;
        ImmutableList<Placement> all = rated.placements().values().asList();
        for (Placement one : all) {
            for (Placement other : all) {
                if (one.subject().equals(other.subject())
                        || !isCandidate(specimen, one)
                        || !isCandidate(specimen, other)
                        || rated.total(one).isEmpty()
                        || rated.total(other).isEmpty()
                        || !place(specimen, one).equals(place(specimen, other))) {
                    continue;
                }
                int order = rated.total(one).get().compareTo(rated.total(other).get());
                if (better ? order > 0 : order == 0) {
                    asked = true;
                    kept &= better
                            ? !(isRefused(specimen, one) && isAdmitted(specimen, other))
                            : Rated.level(one.proposal()).equals(Rated.level(other.proposal()));
                }
            }
        }
        return asked ? Optional.of(kept) : Optional.empty();
    }

    private static Law noPlacesOfNobody() {
        return law("no-places-of-nobody")
                .says(
                        "Cơ số bằng 0 thì không có suất, trừ ngoại lệ của nhóm nhỏ.",
                        "A share of nobody gives no place, but for the exception of small groups.")
                .asksWhere("Một phạm vi có cơ số bằng 0.", "The base of a scope is empty.")
                .about(policy -> policy.quota()
                        .filter(quota -> quota.rate().of() instanceof Quota.OfGood)
                        .isPresent())
                .tried(look((specimen, rated) -> {
                    List<ScopeOutcome> empty = rated.board().stream()
                            .filter(scope -> binds(scope) && scope.base() == 0)
                            .toList();
                    return empty.isEmpty()
                            ? Optional.empty()
                            : Optional.of(empty.stream()
                                    .allMatch(scope -> scope.places() <= (isException(quota(specimen)) ? 1 : 0)));
                }));
    }

    /** The policy with a larger share, up to that to which it may be raised; empty where the share stands elsewhere, or is all already. */
    private static Optional<Specimen> looser(Specimen specimen, Choices choices) {
        Quota quota = quota(specimen);
        if (!(quota.rate() instanceof Quota.Fixed fixed)
                || !specimen.register().raisedRates().isEmpty()) {
            return Optional.empty();
        }
        Fraction most = quota.raised().flatMap(Quota.Raised::highest).orElse(Fraction.ONE);
        Fraction share = choices.in(30) ? most : fixed.share().plus(most).dividedBy(Fraction.of(2));
        return fixed.share().compareTo(most) < 0
                ? Optional.of(specimen.under(withShare(specimen.policy(), quota, new Quota.Fixed(share, fixed.of()))))
                : Optional.empty();
    }

    private static Policy withShare(Policy policy, Quota quota, Quota.Fixed share) {
        Quota more = Quota.builder().from(quota).rate(share).build();
        return policy.withRules(policy.rules().stream()
                .map(rule -> rule instanceof Quota ? more : rule)
                .toList());
    }

    private static final BilingualText LOOSER = new BilingualText("tỷ lệ cao hơn", "the share is larger");

    /** Tries a larger share. */
    private static Law.Trial raised(int often, Function<Outcomes, Verdict> test) {
        return (specimen, choices, rater) -> {
            Specimen tried = choices.in(often) ? contest(specimen, choices) : specimen;
            return looser(tried, choices)
                    .map(after -> test.apply(Outcomes.of(rater, tried, after, LOOSER)))
                    .orElseGet(Verdict.NotAsked::new);
        };
    }

    private static Law slackChangesNothing() {
        return law("slack-changes-nothing")
                .readied(QuotaLaws::withRoom)
                .says(
                        "Tỷ lệ chưa dùng hết mà nâng lên thì kết quả của mọi người không đổi.",
                        "Raising a share that does not bind changes nobody's class.")
                .asksWhere(
                        "Có người đủ điều kiện, và mọi phạm vi đủ suất cho họ.",
                        "There are candidates, and every scope has places for all of its own.")
                .about(QuotaLaws::hasFixedShare)
                .tried(raised(
                        RARELY,
                        outcomes -> isSlack(outcomes.first())
                                ? outcomes.everybodyPlaced((from, to) -> from.equals(to))
                                : new Verdict.NotAsked()));
    }

    private static Law moreShareDemotesNobody() {
        return law("larger-share-demotes-nobody")
                .says(
                        "Chỉ có một phạm vi thì nâng tỷ lệ không làm ai bị hạ mức.",
                        "Where there is one scope, a larger share demotes nobody.")
                .asksWhere("Bảng chỉ có một phạm vi.", "The board has one scope.")
                .about(QuotaLaws::hasFixedShare)
                .tried(raised(
                        CONTESTED,
                        outcomes -> outcomes.first().board().size() != 1
                                ? new Verdict.NotAsked()
                                : outcomes.everybodyPlaced((from, to) -> !from.isAbove(to))));
    }

    private static Law ownRiseUnderTheQuota() {
        return law("own-rise-never-lowers-under-the-quota")
                .citing(Clauses.ofQuota().and(Clauses.ofMeasures(JudgedMeasure.Marks.class)))
                .says(
                        "Điểm của mình cao hơn, của người khác giữ nguyên, thì mức sau khi tính tỷ lệ không thấp đi.",
                        "More points of one's own, others as they are, never lower one's class after the quota.")
                .about(policy -> hasQuota(policy) && (ActLaws.marksGoUp(policy) || PeriodLaws.hasMean(policy)))
                .tried((specimen, choices, rater) -> {
                    Specimen tried = contested(specimen, choices);
                    return risen(tried, choices)
                            .map(after -> Outcomes.of(
                                            rater,
                                            tried,
                                            after,
                                            new BilingualText("điểm của mình cao hơn", "one's own points are more"))
                                    .placedNotLower())
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** With a higher mark, or with more points in every month on record. */
    private static Optional<Specimen> risen(Specimen specimen, Choices choices) {
        if (specimen.register().periodFacts().isEmpty()) {
            return Optional.of(with(specimen, points -> points.plus(Fraction.of(choices.between(1, 3)))));
        }
        return ActLaws.marksGoUp(specimen.policy()) ? Raised.mark(specimen, choices) : Optional.empty();
    }

    private static Law thoseFarBelowDoNotCount() {
        ImmutableSet<Classification> far = ImmutableSet.of(Classification.NOT_COMPLETED);
        return law("those-far-below-do-not-count")
                .readied(Readied::atNotCompleted)
                .says(
                        "Người không hoàn thành nhiệm vụ, trước cũng như sau, được chấm khác đi thì mức của nhân viên khác không đổi.",
                        "Other marks of somebody whose tasks are not completed, before as after, change no other staff member's class.")
                .asksWhere("Người ấy không hoàn thành nhiệm vụ.", "The tasks of that person are not completed.")
                .about(policy -> hasQuota(policy) && ActLaws.marksGoUp(policy) && hasStaff(policy))
                .tried((specimen, choices, rater) -> {
                    Specimen tried = contested(specimen, choices);
                    boolean onRecord = tried.register().periodFacts().isEmpty();
                    Specimen before = onRecord ? with(tried, points -> Fraction.of(10)) : tried;
                    return (onRecord
                                    ? Optional.of(with(tried, points -> Fraction.of(20)))
                                    : Raised.mark(tried, choices))
                            .map(after -> Outcomes.of(
                                    rater,
                                    before,
                                    after,
                                    new BilingualText("được thêm điểm", "the person has more points")))
                            .filter(outcomes -> isAmong(outcomes.first(), outcomes.before(), far)
                                    && isAmong(outcomes.second(), outcomes.before(), far))
                            .map(outcomes -> outcomes.staffSame())
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    /** With other points of the subject in every month on record. */
    private static Specimen with(Specimen specimen, UnaryOperator<Fraction> points) {
        return Facts.with(
                specimen,
                register -> register.withResults(register.results().stream()
                        .map(result -> result.subject().equals(specimen.subject())
                                ? result.total()
                                        .map(total -> with(result, points.apply(total.value())))
                                        .orElse(result)
                                : result)
                        .toList()));
    }

    private static Result with(Result result, Fraction points) {
        return Result.builder()
                .from(result)
                .total(Points.of(points))
                .classification(Optional.empty())
                .build();
    }

    private static boolean hasStaff(Policy policy) {
        return policy.scope().subject() == Subject.Kind.PERSON
                && policy.scope().roles().contains(Role.STAFF);
    }

    private static boolean isAmong(Rated rated, Specimen specimen, ImmutableSet<Classification> levels) {
        return rated.level(specimen.subject()).filter(levels::contains).isPresent();
    }

    private static Law baseOfThoseWhoCount() {
        return law("base-counts-those-who-are-there")
                .says(
                        "Cơ số của tỷ lệ không nhiều hơn số người thuộc diện được tính.",
                        "The base of a share is never more than those of whom it is a share.")
                .asksWhere("Bảng chỉ có một phạm vi.", "The board has one scope.")
                .tried(look((specimen, rated) -> rated.board().size() != 1
                        ? Optional.empty()
                        : Optional.of(rated.board().get(0).base() <= most(specimen, rated))));
    }

    /** How many can be counted at most. */
    private static long most(Specimen specimen, Rated rated) {
        Quota.Of of = specimen.register().raisedRates().isEmpty()
                ? quota(specimen).rate().of()
                : quota(specimen).raisedOf();
        return rated.placements().values().stream()
                .filter(placement -> counts(of, placement))
                .count();
    }

    private static boolean counts(Quota.Of of, Placement placement) {
        if (of instanceof Quota.OfGood) {
            return Rated.level(placement.beforeQuota())
                    .map(level -> !level.isBelow(Classification.GOOD))
                    .orElse(true);
        }
        return true;
    }

    private static Law moreShareNoFewerPlaces() {
        return law("larger-share-no-fewer-places")
                .says(
                        "Nâng tỷ lệ thì không phạm vi nào có ít suất hơn.",
                        "A larger share leaves no scope with fewer places.")
                .asksWhere("Cơ số không đổi.", "The base stays the same.")
                .about(QuotaLaws::hasFixedShare)
                .tried(raised(CONTESTED, QuotaLaws::noFewer));
    }

    private static Verdict noFewer(Outcomes outcomes) {
        List<ScopeOutcome> before = outcomes.first().board();
        List<ScopeOutcome> after = outcomes.second().board();
        if (before.isEmpty() || before.size() != after.size()) {
            return new Verdict.NotAsked();
        }
        boolean kept = true;
        for (int i = 0; i < before.size(); i++) {
            kept &= before.get(i).base() != after.get(i).base()
                    || before.get(i).places() <= after.get(i).places();
        }
        return outcomes.keptIf(kept);
    }

    private static Law orderSettlesTheTie() {
        return law("order-of-the-authority-settles-the-tie")
                .readied(Readied::withEquals)
                .says(
                        "Người bằng điểm đã được cấp có thẩm quyền xếp thứ tự thì người đứng trước không bị xếp dưới người đứng sau, và không ai còn chờ xếp.",
                        "Of equals whom the authority has ordered, whoever stands before is never placed below who stands after, and nobody waits for an order any more.")
                .asksWhere(
                        "Có người bằng điểm trong cùng phạm vi; quy định giao cấp có thẩm quyền xếp thứ tự khi bằng điểm.",
                        "There are equals of the same scopes, and the policy refers ties to the authority.")
                .about(policy -> ranksByTotal(policy)
                        && policy.quota()
                                .filter(quota -> quota.tie().value().equals(Quota.Tie.REFER))
                                .isPresent())
                .tried((specimen, choices, rater) -> {
                    ImmutableList<Subject> candidates = rater.rate(specimen).placements().values().stream()
                            .filter(placement -> isCandidate(specimen, placement))
                            .map(Placement::subject)
                            .collect(toImmutableList());
                    Specimen ordered = ordered(specimen, choices.in(50) ? candidates : candidates.reverse());
                    Outcomes outcomes = Outcomes.of(
                            rater,
                            specimen,
                            ordered,
                            new BilingualText(
                                    "cấp có thẩm quyền xếp thứ tự mọi người đủ điều kiện",
                                    "the authority orders all candidates"));
                    return follows(ordered, outcomes.second())
                            .map(outcomes::keptIf)
                            .orElseGet(Verdict.NotAsked::new);
                });
    }

    private static Specimen ordered(Specimen specimen, ImmutableList<Subject> order) {
        return Facts.with(
                specimen,
                register -> register.withAuthorityOrders(ImmutableList.of(AuthorityOrder.builder()
                        .agency(specimen.agency())
                        .period(specimen.period())
                        .order(order)
                        .decision(new Decision(
                                "authority", "1/QD", specimen.period().lastDay()))
                        .channel(specimen.policy().scope().channel())
                        .build())));
    }

    /** Whether equals of the same scopes stand as they are ordered; empty where there are none. */
    private static Optional<Boolean> follows(Specimen specimen, Rated rated) {
        ImmutableList<Subject> order =
                specimen.register().authorityOrders().get(0).order();
        boolean asked = false;
        boolean kept = true;
        for (int i = 0; i < order.size(); i++) {
            for (Subject after : order.subList(i + 1, order.size())) {
                Placement first = rated.of(order.get(i)).orElseThrow();
                Placement second = rated.of(after).orElseThrow();
                if (rated.total(first).isPresent()
                        && rated.total(first).equals(rated.total(second))
                        && place(specimen, first).equals(place(specimen, second))) {
                    asked = true;
                    kept &= !(isRefused(specimen, first) && isAdmitted(specimen, second))
                            && rated.board().stream().allMatch(scope -> scope.referred() == 0);
                }
            }
        }
        return asked ? Optional.of(kept) : Optional.empty();
    }
}
