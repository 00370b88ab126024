package io.github.thuocdo.scoring.invariant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
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

/** Laws of a quota: it is respected and no tighter than it must be, it passes over nobody better, and equals are treated as equals. */
final class QuotaLaws {

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
                thoseFarBelowDoNotCount());
    }

    private static boolean hasQuota(Policy policy) {
        return policy.quota().isPresent();
    }

    private static Law.Builder law(String key) {
        return Law.of(key, Law.Scope.AGENCY).about(QuotaLaws::hasQuota);
    }

    private static Quota quota(Specimen specimen) {
        return specimen.policy().quota().orElseThrow();
    }

    private static Law.Trial look(BiFunction<Specimen, Rated, Optional<Boolean>> test) {
        return (specimen, choices, rater) -> {
            Rated rated = rater.rate(specimen);
            return rated.board().isEmpty()
                    ? new Verdict.NotAsked()
                    : test.apply(specimen, rated)
                            .map(kept -> Outcomes.asItIs(specimen, rated).keptIf(kept))
                            .orElseGet(Verdict.NotAsked::new);
        };
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
                        .allMatch(scope -> !binds(scope) || scope.admitted() <= scope.places()))));
    }

    private static Law placesAsTheRateSays() {
        return law("places-as-the-rate-says")
                .says(
                        "Số suất không vượt tỷ lệ của cơ số, làm tròn như chính sách quy định, trừ ngoại lệ của nhóm nhỏ.",
                        "There are no more places than the share of the base, rounded as the policy says, but for the exception of small groups.")
                .tried(look((specimen, rated) -> Optional.of(rated.board().stream()
                        .filter(QuotaLaws::binds)
                        .allMatch(scope -> scope.places()
                                <= Math.max(
                                        rounded(scope.rate().multipliedBy(Fraction.of(scope.base())), quota(specimen)),
                                        isException(quota(specimen)) ? 1 : 0)))));
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
                .says(
                        "Còn suất ở mọi phạm vi thì không ai đủ điều kiện bị hạ mức vì tỷ lệ.",
                        "While places are open in every scope, nobody eligible is refused for the quota.")
                .asksWhere(
                        "Mọi phạm vi còn suất, không ai chờ quyết định.",
                        "Places are open in every scope and nobody is referred.")
                .tried(look((specimen, rated) -> rated.board().stream()
                                .allMatch(scope -> binds(scope) && scope.open() > 0 && scope.referred() == 0)
                        ? Optional.of(rated.placements().values().stream()
                                .noneMatch(placement -> isRefused(specimen, placement)))
                        : Optional.empty()));
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

    private static boolean ranksByTotal(Specimen specimen) {
        return quota(specimen).ranking().value() == Quota.Ranking.YEAR_SCORE;
    }

    private static Law nobodyBetterPassedOver() {
        return law("nobody-better-is-passed-over")
                .says(
                        "Trong cùng phạm vi, người có điểm cao hơn không bị xếp dưới người có điểm thấp hơn vì tỷ lệ.",
                        "Within the same scopes, the quota never places somebody with more points below somebody with fewer.")
                .asksWhere("Xếp thứ tự theo điểm.", "Candidates are ranked by their total.")
                .tried(look((specimen, rated) -> pairs(specimen, rated, true)));
    }

    private static Law equalsTreatedAsEquals() {
        return law("equals-are-treated-as-equals")
                .says(
                        "Trong cùng phạm vi, điểm bằng nhau thì kết quả như nhau, trừ khi cấp có thẩm quyền đã xếp thứ tự.",
                        "Within the same scopes, equal totals come out alike, unless the authority has ordered them.")
                .asksWhere(
                        "Không có thứ tự nào của cấp có thẩm quyền, không có tiêu chí phụ.",
                        "There is no order of an authority, and no key that decides ties.")
                .tried(look((specimen, rated) ->
                        specimen.register().authorityOrders().isEmpty()
                                        && quota(specimen).tie().value().keys().isEmpty()
                                ? pairs(specimen, rated, false)
                                : Optional.empty()));
    }

    /** Holds all pairs of candidates of the same scopes against one another, the better and the worse, or the equals. */
    private static Optional<Boolean> pairs(Specimen specimen, Rated rated, boolean better) {
        if (!ranksByTotal(specimen)) {
            return Optional.empty();
        }
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

    private static Law slackChangesNothing() {
        return law("slack-changes-nothing")
                .says(
                        "Tỷ lệ chưa dùng hết mà nâng lên thì kết quả của mọi người không đổi.",
                        "Raising a share that does not bind changes nobody's class.")
                .asksWhere(
                        "Mọi phạm vi còn suất, không ai chờ quyết định.",
                        "Places are open in every scope and nobody is referred.")
                .tried(ActLaws.change(
                        LOOSER,
                        QuotaLaws::looser,
                        outcomes -> outcomes.first().board().isEmpty()
                                        || outcomes.first().board().stream()
                                                .anyMatch(scope ->
                                                        !binds(scope) || scope.open() == 0 || scope.referred() > 0)
                                ? new Verdict.NotAsked()
                                : outcomes.everybodyPlaced((from, to) -> from.equals(to))));
    }

    private static Law moreShareDemotesNobody() {
        return law("larger-share-demotes-nobody")
                .says(
                        "Chỉ có một phạm vi thì nâng tỷ lệ không làm ai bị hạ mức.",
                        "Where there is one scope, a larger share demotes nobody.")
                .asksWhere("Bảng chỉ có một phạm vi.", "The board has one scope.")
                .tried(ActLaws.change(
                        LOOSER,
                        QuotaLaws::looser,
                        outcomes -> outcomes.first().board().size() != 1
                                ? new Verdict.NotAsked()
                                : outcomes.everybodyPlaced((from, to) -> !from.isAbove(to))));
    }

    private static Law ownRiseUnderTheQuota() {
        return law("own-rise-never-lowers-under-the-quota")
                .says(
                        "Điểm chấm của mình cao hơn, của người khác giữ nguyên, thì mức sau khi tính tỷ lệ không thấp đi.",
                        "A higher mark of one's own, others as they are, never lowers one's class after the quota.")
                .about(policy -> hasQuota(policy) && ActLaws.marksGoUp(policy))
                .tried(ActLaws.change(
                        new BilingualText("một mục được chấm cao hơn", "one item is marked higher"),
                        ActLaws::raiseMark,
                        Outcomes::placedNotLower));
    }

    private static Law thoseFarBelowDoNotCount() {
        ImmutableSet<Classification> far = ImmutableSet.of(Classification.NOT_COMPLETED);
        return law("those-far-below-do-not-count")
                .says(
                        "Người không hoàn thành nhiệm vụ, trước cũng như sau, được chấm khác đi thì mức của nhân viên khác không đổi.",
                        "Other marks of somebody whose tasks are not completed, before as after, change no other staff member's class.")
                .asksWhere("Người ấy không hoàn thành nhiệm vụ.", "The tasks of that person are not completed.")
                .about(policy -> hasQuota(policy) && ActLaws.marksGoUp(policy))
                .tried(ActLaws.change(
                        new BilingualText("một mục được chấm cao hơn", "one item is marked higher"),
                        ActLaws::raiseMark,
                        outcomes -> isAmong(outcomes.first(), outcomes.before(), far)
                                        && isAmong(outcomes.second(), outcomes.before(), far)
                                ? outcomes.staffSame()
                                : new Verdict.NotAsked()));
    }

    private static boolean isAmong(Rated rated, Specimen specimen, ImmutableSet<Classification> levels) {
        return rated.level(specimen.subject()).filter(levels::contains).isPresent();
    }
}
