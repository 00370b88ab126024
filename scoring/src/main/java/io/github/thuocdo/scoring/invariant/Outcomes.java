package io.github.thuocdo.scoring.invariant;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Specimen;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Two outcomes of a specimen held against one another: before and after a change. */
record Outcomes(Specimen before, Specimen after, BilingualText change, Rated first, Rated second) {

    /** What is changed where a law only looks. */
    static final BilingualText NOTHING = new BilingualText("không thay đổi gì", "nothing is changed");

    static Outcomes of(Rater rater, Specimen before, Specimen after, BilingualText change) {
        return new Outcomes(before, after, change, rater.rate(before), rater.rate(after));
    }

    /** What comes out of a specimen as it is. */
    static Outcomes asItIs(Specimen specimen, Rated rated) {
        return new Outcomes(specimen, specimen, NOTHING, rated, rated);
    }

    /** Points and class of the subject are not lower. */
    Verdict notLower() {
        return inOrder(first, second);
    }

    /** Points and class of the subject are not higher. */
    Verdict notHigher() {
        return inOrder(second, first);
    }

    private Verdict inOrder(Rated lower, Rated higher) {
        Subject subject = before.subject();
        Optional<Fraction> least = lower.total(subject);
        Optional<Fraction> most = higher.total(subject);
        Optional<Classification> leastLevel = lower.ownLevel(subject);
        Optional<Classification> mostLevel = higher.ownLevel(subject);
        if ((least.isEmpty() || most.isEmpty()) && (leastLevel.isEmpty() || mostLevel.isEmpty())) {
            return new Verdict.NotAsked();
        }
        boolean points = least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0;
        boolean level =
                leastLevel.isEmpty() || mostLevel.isEmpty() || !leastLevel.get().isAbove(mostLevel.get());
        return points && level ? new Verdict.Kept() : broken();
    }

    /** The subject comes out just the same: total, proposal before and after the quota. */
    Verdict same() {
        return same(before.subject()) ? new Verdict.Kept() : broken();
    }

    /** The subject has the same total, or none for the same reason. */
    Verdict sameTotal() {
        return keptIf(points(first, before.subject()).equals(points(second, before.subject())));
    }

    boolean same(Subject subject) {
        return points(first, subject).equals(points(second, subject))
                && proposal(first, subject).equals(proposal(second, subject))
                && own(first, subject).equals(own(second, subject));
    }

    /** A subject comes out as it did under another id, but for what names somebody. */
    boolean same(Subject subject, Subject renamed) {
        return first.total(subject).equals(second.total(renamed))
                && first.level(subject).equals(second.level(renamed))
                && first.ownLevel(subject).equals(second.ownLevel(renamed));
    }

    private static Optional<Proposal> proposal(Rated rated, Subject subject) {
        return rated.of(subject).map(placement -> placement.proposal());
    }

    private static Optional<Proposal> own(Rated rated, Subject subject) {
        return rated.of(subject).map(placement -> placement.beforeQuota());
    }

    /** Everybody comes out just the same, and so does the board. */
    Verdict allSame() {
        boolean kept = first.placements().keySet().equals(second.placements().keySet())
                && first.placements().keySet().stream().allMatch(this::same)
                && first.board().equals(second.board());
        return kept ? new Verdict.Kept() : broken();
    }

    /** Everybody of some comes out just the same by his or her own record, before the quota. */
    Verdict ownSame(Predicate<Placement> whom) {
        List<Placement> asked = first.placements().values().stream()
                .filter(whom)
                .filter(placement -> second.of(placement.subject()).isPresent())
                .toList();
        return asked.isEmpty()
                ? new Verdict.NotAsked()
                : keptIf(asked.stream()
                        .map(Placement::subject)
                        .allMatch(subject -> points(first, subject).equals(points(second, subject))
                                && own(first, subject).equals(own(second, subject))));
    }

    private static Optional<Observation<Points>> points(Rated rated, Subject subject) {
        return rated.card(subject).map(rated.telling()::total);
    }

    /** Nobody of some has more points or a higher class by his or her own record. */
    Verdict nobodyHigher(Predicate<Placement> whom) {
        return together(
                whom, subject -> new Outcomes(before.lookingAt(subject), after, change, first, second).notHigher());
    }

    /** Nobody of some has fewer points or a lower class by his or her own record. */
    Verdict nobodyLower(Predicate<Placement> whom) {
        return together(
                whom, subject -> new Outcomes(before.lookingAt(subject), after, change, first, second).notLower());
    }

    /** The class by the own record is not higher, whatever the points. */
    Verdict classNotHigher() {
        Optional<Classification> from = first.ownLevel(before.subject());
        Optional<Classification> to = second.ownLevel(before.subject());
        return from.isEmpty() || to.isEmpty()
                ? new Verdict.NotAsked()
                : keptIf(!to.get().isAbove(from.get()));
    }

    private Verdict together(Predicate<Placement> whom, Function<Subject, Verdict> test) {
        List<Verdict> verdicts = first.placements().values().stream()
                .filter(whom)
                .map(Placement::subject)
                .map(test)
                .filter(verdict -> !(verdict instanceof Verdict.NotAsked))
                .toList();
        return verdicts.stream()
                .filter(Verdict.Broken.class::isInstance)
                .findFirst()
                .orElseGet(() -> verdicts.isEmpty() ? new Verdict.NotAsked() : new Verdict.Kept());
    }

    /** The class after the quota is not lower. */
    Verdict placedNotLower() {
        Optional<Classification> from = first.level(before.subject());
        Optional<Classification> to = second.level(before.subject());
        return from.isEmpty() || to.isEmpty()
                ? new Verdict.NotAsked()
                : keptIf(!from.get().isAbove(to.get()));
    }

    /** The classes of everybody after the quota, before the change and after it, stand in an order. */
    Verdict everybodyPlaced(BiPredicate<Classification, Classification> order) {
        return together(
                placement -> true,
                subject ->
                        first.level(subject).isEmpty() || second.level(subject).isEmpty()
                                ? new Verdict.NotAsked()
                                : keptIf(order.test(
                                        first.level(subject).get(),
                                        second.level(subject).get())));
    }

    /** Everybody else without a leading post comes out just the same, the quota included. */
    Verdict staffSame() {
        return together(
                placement -> !placement.subject().equals(before.subject()) && isStaff(placement),
                subject -> keptIf(same(subject)));
    }

    static boolean isStaff(Placement placement) {
        return placement.scorecard().dossier().role() == Role.STAFF;
    }

    /** What was taken away counted, and no total is left; or it did not count. */
    Verdict noTotalAfter() {
        Optional<Fraction> from = first.total(before.subject());
        Optional<Fraction> to = second.total(before.subject());
        return from.isEmpty() ? new Verdict.NotAsked() : keptIf(to.isEmpty() || to.equals(from));
    }

    /** There is no total after the change, or it is not higher, where there was one before. */
    Verdict nothingGained() {
        Optional<Fraction> from = first.total(before.subject());
        Optional<Fraction> to = second.total(before.subject());
        return from.isEmpty()
                ? new Verdict.NotAsked()
                : keptIf(to.isEmpty() || to.get().compareTo(from.get()) <= 0);
    }

    /** Where there was a total there is none after the change, and no class. */
    Verdict nothingAfter() {
        return first.total(before.subject()).isEmpty()
                ? new Verdict.NotAsked()
                : keptIf(second.total(before.subject()).isEmpty()
                        && second.ownLevel(before.subject()).isEmpty());
    }

    /** Explanations differ where totals do. */
    Verdict explained() {
        Optional<Scorecard> one = first.card(before.subject());
        Optional<Scorecard> other = second.card(before.subject());
        if (one.isEmpty()
                || other.isEmpty()
                || points(first, before.subject()).equals(points(second, before.subject()))) {
            return new Verdict.NotAsked();
        }
        return keptIf(
                !first.telling().derivation(one.get()).equals(second.telling().derivation(other.get())));
    }

    /** By how many points the change moves the subject. */
    Optional<Fraction> effect() {
        return first.total(before.subject())
                .flatMap(from -> second.total(before.subject()).map(to -> to.minus(from)));
    }

    /** The change takes points of the subject. */
    Verdict fewerPoints() {
        return effect().map(effect -> keptIf(effect.signum() < 0)).orElseGet(Verdict.NotAsked::new);
    }

    Verdict keptIf(boolean kept) {
        return kept ? new Verdict.Kept() : broken();
    }

    Verdict broken() {
        return new Verdict.Broken(
                before,
                after,
                change,
                new BilingualText(
                        told(first, Classification::vietnameseName, "không có điểm", "không có mức") + " → "
                                + told(second, Classification::vietnameseName, "không có điểm", "không có mức"),
                        told(first, Classification::englishName, "no total", "no class") + " → "
                                + told(second, Classification::englishName, "no total", "no class")));
    }

    private String told(Rated rated, Function<Classification, String> name, String noTotal, String noClass) {
        return rated.total(before.subject()).map(Fraction::toString).orElse(noTotal) + ", "
                + rated.level(before.subject()).map(name).orElse(noClass);
    }
}
