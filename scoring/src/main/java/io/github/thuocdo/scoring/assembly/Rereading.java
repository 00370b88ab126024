package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Attribution.LeaderWork;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.dossier.Ground;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One register under a policy and under another reading of it (đọc lại hồ sơ theo cách hiểu khác): which dossiers the other reading leaves as
 * they were.
 *
 * <p>Nothing is known here of what a question is about. What the two make of the same facts is compared part by part, each part where it is
 * read: the portions and due dates of a task, the people under management, the time served, the grounds, the scores of shorter periods. A part
 * that both read in the same way is shared and needs no comparison.
 *
 * <p>This class is thread-safe.
 */
public final class Rereading implements NoBean {

    private final DossierAssembly before;
    private final DossierAssembly after;
    private final boolean coversAlike;
    private final boolean readsShorterAlikeBesideWorkAndService;
    private final SameReadings same;
    private final ImmutableSet<PeriodKind> alike;

    private Rereading(DossierAssembly before, DossierAssembly after, SameReadings same) {
        this.before = before;
        this.after = after;
        this.same = same;
        this.coversAlike = after.coversLike(before, same);
        this.readsShorterAlikeBesideWorkAndService = after.readsShorterLikeBesideWorkAndService(before, same);
        this.alike = Stream.of(PeriodKind.values())
                .filter(kind -> coversAlike && same.ofQuestions(kind) && after.readsLike(before, same, kind))
                .collect(toImmutableSet());
    }

    /**
     * Prepares the assembly of the same dossiers under another reading.
     *
     * @param before  the assembly under the policy as it is read
     * @param same  what another reading of the policy has in common with it
     * @param within  the periods that are to be scored, with all shorter ones in them; dossiers of others are not to be asked for
     * @return the rereading
     */
    public static Rereading of(DossierAssembly before, SameReadings same, Collection<EvaluationPeriod> within) {
        return new Rereading(before, new DossierAssembly(same, before, within), same);
    }

    /**
     * Returns the assembly under the other reading.
     *
     * @return the assembly
     */
    public DossierAssembly after() {
        return after;
    }

    /**
     * Returns whether the same subjects wait for the same others: neither posts nor what is asked is read in another way, and everybody has
     * work in the same periods.
     *
     * @param within  the periods that are to be scored, with all shorter ones in them
     * @return true if what is scored before what does not depend on the other reading
     */
    public boolean isPlannedAlike(Collection<EvaluationPeriod> within) {
        return coversAlike
                && after.posts == before.posts
                && after.managed == before.managed
                && after.cycles == before.cycles
                && (after.lines == before.lines || after.lines.isInSamePeriods(within));
    }

    /**
     * Returns whether every dossier of a kind of period is the same that rests on the same computations.
     *
     * @param kind  the kind of period
     * @return true if the assembly reads nothing of it in another way
     */
    public boolean isAlike(PeriodKind kind) {
        return alike.contains(kind);
    }

    /**
     * Returns whether the numbers of a subject and a period rest on the same facts under both readings. The answer may be no although they
     * do, and never yes although they do not.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @param scoredBy  the kind of period that the agency scores
     * @param computed  what was computed before, the same under both readings
     * @return true if the dossiers differ in findings at most
     * @throws IllegalArgumentException if the dossier cannot be put together under the other reading
     */
    public boolean isAlike(Subject subject, EvaluationPeriod period, PeriodKind scoredBy, Supplier<Computed> computed) {
        return isAlike(period.kind())
                || (isCommonAlike(subject, period)
                        && (scoredBy == period.kind()
                                ? isPeriodAlike(subject, period, computed)
                                : isLongerAlike(subject, period, scoredBy, computed)));
    }

    /**
     * Returns whether the numbers of a subject and a period rest on the same facts under both readings, whatever was computed before and
     * whatever the work is. As above, the answer may be no although they do.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @param scoredBy  the kind of period that the agency scores
     * @return true if the dossiers differ at most in findings, in the lines of work, and in the scores of people under management and of shorter
     *     periods
     */
    public boolean isAlikeBesideWorkAndComputed(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
        return areComputedApart(subject, period, scoredBy)
                && (isAlike(period.kind()) || isCommonAlike(subject, period));
    }

    /** Whether scores of shorter periods enter a longer one only, and as scores alone. */
    private boolean areComputedApart(Subject subject, EvaluationPeriod period, PeriodKind scoredBy) {
        return scoredBy == period.kind()
                ? after.classesAskedBy(subject, period).isEmpty()
                : after.cumulative(subject, period, scoredBy).isEmpty()
                        && before.cumulative(subject, period, scoredBy).isEmpty();
    }

    /** What is asked of periods of both kinds. */
    private boolean isCommonAlike(Subject subject, EvaluationPeriod period) {
        return after.posts == before.posts
                && coversAlike
                && same.ofQuestions(after.roleIn(subject, period), period.kind())
                && isServiceAlike(subject, period)
                && areGroundsAlike(subject, period);
    }

    /**
     * Returns whether a longer period rests on the parts of the shorter scores, and not on their totals alone.
     *
     * @param subject  the person, organization or collective
     * @param longer  the longer period
     * @param scoredBy  the kind of the shorter ones
     * @return true if the parts are read
     */
    public boolean readsParts(Subject subject, EvaluationPeriod longer, PeriodKind scoredBy) {
        return after.cumulative(subject, longer, scoredBy).isPresent();
    }

    private boolean isServiceAlikeThroughout(Subject subject, EvaluationPeriod period) {
        return after.service == before.service || before.service.isOrdinary(subject, period);
    }

    private boolean isServiceAlike(Subject subject, EvaluationPeriod period) {
        if (isServiceAlikeThroughout(subject, period)) {
            return true;
        }
        Asked asked = after.asked(subject, period);
        boolean leave = after.service
                .leave(subject, period, asked.leave())
                .equals(before.service.leave(subject, period, asked.leave()));
        return leave
                && (!asked.hasClass()
                        || after.service
                                .monthsServed(subject, period)
                                .equals(before.service.monthsServed(subject, period)));
    }

    private boolean areGroundsAlike(Subject subject, EvaluationPeriod period) {
        return after.grounds == before.grounds
                || !after.asked(subject, period).hasClass()
                || grounds(after, subject, period).equals(grounds(before, subject, period));
    }

    private static ImmutableList<Ground> grounds(DossierAssembly assembly, Subject subject, EvaluationPeriod period) {
        return assembly.grounds.of(subject, period, assembly.asked(subject, period), Findings.unheard());
    }

    private boolean isPeriodAlike(Subject subject, EvaluationPeriod period, Supplier<Computed> computed) {
        return isWorkAlike(subject, period)
                && areManagedAlike(subject, period)
                && after.classesAskedBy(subject, period)
                        .map(kind -> areShorterAlike(subject, period, kind, computed))
                        .orElse(true);
    }

    private boolean isLongerAlike(
            Subject subject, EvaluationPeriod longer, PeriodKind scoredBy, Supplier<Computed> computed) {
        Optional<Sheet> cumulative = after.cumulative(subject, longer, scoredBy);
        return cumulative.equals(before.cumulative(subject, longer, scoredBy))
                && (cumulative.isEmpty()
                        || after.scoredFor(subject, longer, scoredBy).stream()
                                .allMatch(period -> isWorkAlike(subject, period)))
                && areShorterAlike(subject, longer, scoredBy, computed);
    }

    /**
     * Returns whether the work of a period is the same under both readings: the lines of the subject, and under the reading {@code
     * all-products-managed} those of everybody under management.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return true if the lines are the same
     */
    public boolean isWorkAlike(Subject subject, EvaluationPeriod period) {
        if (after.work == before.work) {
            return true;
        }
        Stream<CadreId> own = subject instanceof Subject.Person person ? Stream.of(person.id()) : Stream.empty();
        if (after.leaderWork() == before.leaderWork() && after.leaderWork() == LeaderWork.LISTED_TASKS) {
            return areLinesAlike(own, period);
        }
        ImmutableSet<CadreId> managed = after.managed.everybodyUnder(subject, period);
        return after.leaderWork() == before.leaderWork()
                ? areLinesAlike(Stream.concat(own, managed.stream()), period)
                : managed.isEmpty() && areLinesAlike(own, period);
    }

    private boolean areLinesAlike(Stream<CadreId> people, EvaluationPeriod period) {
        return after.lines == before.lines
                || people.noneMatch(person ->
                        after.lines.differing(person, Spacing.of(period)).contains(period));
    }

    /**
     * Returns whether the same people are under management, with the same scores as long as what is computed for them is the same.
     *
     * @param subject  the person, organization or collective
     * @param period  the period
     * @return true if neither the people nor what stands beside their computed scores is different
     */
    public boolean areManagedAlike(Subject subject, EvaluationPeriod period) {
        if (!(subject instanceof Subject.Person leader)) {
            return true;
        }
        if (after.managed == before.managed && after.recorded == before.recorded && after.service == before.service) {
            return true;
        }
        ImmutableSet<CadreId> people = after.managed.scoredFor(leader.id(), period);
        boolean samePeople =
                after.managed == before.managed || people.equals(before.managed.scoredFor(leader.id(), period));
        return samePeople
                && (after.recorded == before.recorded
                        || people.stream().map(Subject::of).noneMatch(after.recorded::hasResults))
                && (after.service == before.service
                        || people.stream().map(Subject::of).allMatch(person -> isAbsenceAlike(person, period)));
    }

    /** Who is away throughout is excused, where no score is there. */
    private boolean isAbsenceAlike(Subject person, EvaluationPeriod period) {
        if (isServiceAlikeThroughout(person, period)) {
            return true;
        }
        boolean isAway = after.service.isAwayThroughout(person, period);
        return isAway == before.service.isAwayThroughout(person, period)
                && (!isAway
                        || after.service.isOnLeaveSometime(person, period)
                                == before.service.isOnLeaveSometime(person, period));
    }

    /** Both from the same scores: those of two rounds could be compared in full only by opening every card. */
    private boolean areShorterAlike(
            Subject subject, EvaluationPeriod longer, PeriodKind kind, Supplier<Computed> computed) {
        if (after.shorter == before.shorter
                || (readsShorterAlikeBesideWorkAndService
                        && isServiceAlikeThroughout(subject, longer)
                        && isWorkInSamePeriods(subject, longer, kind))) {
            return true;
        }
        Computed same = computed.get();
        return after.shorterOf(subject, longer, kind, same).equals(before.shorterOf(subject, longer, kind, same));
    }

    /** Of work only this is asked, whether there is any in a shorter period that has no score. */
    private boolean isWorkInSamePeriods(Subject subject, EvaluationPeriod longer, PeriodKind kind) {
        if (after.lines == before.lines || !(subject instanceof Subject.Person person)) {
            return true;
        }
        boolean byQuarters = kind == PeriodKind.QUARTER || after.isScoredByQuarterSometime(subject, longer);
        return after.lines.isInSamePeriods(person.id(), kind, longer)
                && (!byQuarters || after.lines.isInSamePeriods(person.id(), PeriodKind.QUARTER, longer));
    }
}
