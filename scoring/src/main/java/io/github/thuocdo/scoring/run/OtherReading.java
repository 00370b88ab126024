package io.github.thuocdo.scoring.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.assembly.Rereading;
import io.github.thuocdo.scoring.quota.Boards;
import io.github.thuocdo.scoring.run.Division.Undivided;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The run of a policy under another reading (đọc theo cách hiểu khác): it takes over from the book of the first reading what the other one leaves
 * as it was.
 */
public final class OtherReading extends Scorer implements ScoringRun {

    private final AppliedPolicy earlier;
    private final Scorebook before;
    private final Rereading rereading;
    private final AppliedPolicy policy;
    private final Map<PeriodKind, Map<Role, Boolean>> alike = new EnumMap<>(PeriodKind.class);
    private final boolean isPlannedAlike;
    /** The places that came out as before, whether or not they were scored again. */
    private final BitSet comeOutAlike = new BitSet();

    private @Nullable Scorebook done;

    private OtherReading(AppliedPolicy earlier, Scorebook before, Rereading rereading, AppliedPolicy policy) {
        this.earlier = earlier;
        this.before = before;
        this.rereading = rereading;
        this.policy = policy;
        this.isPlannedAlike = rereading.isPlannedAlike(before.plan().periodsOfGoals());
    }

    /**
     * Prepares to read again.
     *
     * @param before  what came out of the policy as it is read; it keeps its drafts
     * @param supposed  the policy under another reading
     */
    static OtherReading of(AppliedPolicy earlier, Scorebook before, Supposition supposed) {
        Rereading rereading =
                Rereading.of(earlier.assembly(), supposed.same(), before.plan().periodsOfGoals());
        return new OtherReading(earlier, before, rereading, earlier.under(supposed.engine(), rereading.after()));
    }

    /** Whether neither dossiers nor sheets are read in another way for the role in such a period. */
    private boolean isAlike(Role role, PeriodKind kind) {
        return alike.computeIfAbsent(kind, added -> new EnumMap<>(Role.class))
                .computeIfAbsent(
                        role,
                        added -> rereading.isAlike(kind) && policy.engine().scoresAlike(earlier.engine(), role, kind));
    }

    @Override
    public AppliedPolicy policy() {
        return policy;
    }

    @Override
    public Scorebook score(ImmutableList<Goal> goals) {
        if (done != null && done.plan().isFor(goals)) {
            return done;
        }
        return isPlannedAlike && before.plan().isFor(goals)
                ? scoreAsPlanned()
                : scoreAnew(RoundPlan.of(goals, Undivided.INSTANCE));
    }

    /**
     * Scores again what the first reading was to find out, in the same order of work.
     *
     * @return how everybody came out, where everybody is {@linkplain #isSeatedAlike seated alike}
     * @throws RefusalException if the facts do not suffice for the other reading
     */
    public Scorebook book() {
        if (done == null) {
            done = scoreAsPlanned();
        }
        return done;
    }

    /** Scores in the order of work of the first reading, since the same subjects wait for the same others. */
    private Scorebook scoreAsPlanned() {
        if (isEverythingAlike()) {
            comeOutAlike.set(0, before.plan().places().size());
            return before.by(policy);
        }
        return scoreAnew(before.plan().by(policy));
    }

    private Scorebook scoreAnew(RoundPlan plan) {
        comeOutAlike.clear();
        return score(plan);
    }

    private boolean isEverythingAlike() {
        return before.plan().rolesByKind().entries().stream()
                .allMatch(roles -> isAlike(roles.getValue(), roles.getKey()));
    }

    /**
     * Scores again what the first reading was to find out, where that is still the question, and tells whether it is all as it was: whoever is
     * classified, by which quota, and with what score and proposal.
     *
     * @return true if the proposals are those of the first reading; false if they may be others
     * @throws RefusalException if the facts do not suffice for the other reading
     */
    public boolean comesOutAsBefore() {
        Optional<Quota> quota = policy.policy().quota();
        if (!isSeatedAlike() || !quota.equals(earlier.policy().quota())) {
            return false;
        }
        Scorebook book = book();
        // Equals may be told apart by more than their totals.
        boolean tellsApart =
                quota.filter(rule -> !rule.tie().value().keys().isEmpty()).isPresent();
        return before.plan().placesOfGoals().stream()
                .allMatch(
                        place -> tellsApart ? book.at(place) == before.at(place) : isOutcomeAlike(place, place, book));
    }

    /**
     * Whether the same subjects are classified, in the same roles and on the same boards, whatever their scores and whatever the quota says of
     * them.
     *
     * @return true if nothing but scores and the settling of the quota can tell the two readings apart
     */
    public boolean isSeatedAlike() {
        return isPlannedAlike
                && Boards.areSeatedAlike(
                        policy.policy().quota(), earlier.policy().quota());
    }

    @Override
    @Nullable
    Scored known(Place place, Scorebook book) {
        @Nullable Place there = counterpart(place);
        if (there == null || !isAlike(place.role(), place.period().kind()) || !restsOnTheSame(place, there, book)) {
            return null;
        }
        comeOutAlike.set(place.number());
        return before.at(there);
    }

    private @Nullable Place counterpart(Place place) {
        @Nullable Place there = before.plan().placeLike(place);
        return there != null && there.scoredBy() == place.scoredBy() ? there : null;
    }

    @Override
    Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
        @Nullable Place there = counterpart(place);
        if (there == null || !(before.at(there) instanceof Scored.Given given)) {
            return scored(engine, monitored, engine.draft(monitored));
        }
        Scored again = scoreAgain(engine, place, there, given, monitored, book);
        if (Scored.areAlike(again, given)) {
            comeOutAlike.set(place.number());
        }
        return again;
    }

    private Scored scoreAgain(
            ScoringEngine engine, Place place, Place there, Scored.Given given, Monitored monitored, Scorebook book) {
        Draft known = given.draft().orElseThrow();
        boolean restsOnTheSame = restsOnTheSame(place, there, book);
        if (restsOnTheSame
                && rereading.isAlike(place.subject(), place.period(), place.scoredBy(), () -> book.before(place))) {
            return engine.scoresAlike(earlier.engine(), known) ? given : scored(engine, monitored, known);
        }
        Optional<Draft> like = rereading.isAlikeBesideWorkAndComputed(place.subject(), place.period(), place.scoredBy())
                ? draftLike(known, place, monitored, restsOnTheSame)
                : Optional.empty();
        return scored(engine, monitored, like.orElseGet(() -> engine.draft(monitored)));
    }

    /** The draft of the same facts with other work, or resting on other scores. */
    private Optional<Draft> draftLike(Draft known, Place place, Monitored monitored, boolean restsOnTheSame) {
        if (!monitored.isOfFacts()) {
            return monitored.draftLike(known);
        }
        Optional<Draft> worked =
                rereading.isWorkAlike(place.subject(), place.period()) ? Optional.of(known) : monitored.withWork(known);
        return restsOnTheSame && rereading.areManagedAlike(place.subject(), place.period())
                ? worked
                : worked.flatMap(monitored::draftLike);
    }

    private static Scored scored(ScoringEngine engine, Monitored monitored, Draft draft) {
        return new Scored.Given(engine.score(monitored, draft), Optional.empty());
    }

    /** Whether the scores of people under management and of shorter periods came out the same, as far as anybody reads them. */
    private boolean restsOnTheSame(Place here, Place there, Scorebook book) {
        return areLike(
                        here.managed(),
                        there.managed(),
                        (one, other) -> isOutcomeAlike(one, other, book) || isManagedAlike(here, one, other, book))
                && areLike(
                        here.shorter(),
                        there.shorter(),
                        !here.shorter().isEmpty() && readsParts(here)
                                ? (one, other) -> book.at(one).equals(before.at(other))
                                : (one, other) -> isOutcomeAlike(one, other, book));
    }

    private boolean readsParts(Place longer) {
        return rereading.readsParts(longer.subject(), longer.period(), longer.scoredBy());
    }

    private static boolean areLike(
            ImmutableList<Place> here, ImmutableList<Place> there, BiPredicate<Place, Place> isSame) {
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            Place one = here.get(i);
            Place other = there.get(i);
            if (!one.isLike(other) || !isSame.test(one, other)) {
                return false;
            }
        }
        return true;
    }

    /** Compared once, where it was scored, although a score is read by every leader above and by the longer periods. */
    private boolean isOutcomeAlike(Place here, Place there, Scorebook book) {
        return comeOutAlike.get(here.number())
                || (book.at(here) instanceof Scored.Refused && before.at(there) instanceof Scored.Refused);
    }

    /** Whether a leader's sheet does not tell two scores of somebody under management apart, and no result stands beside them. */
    private boolean isManagedAlike(Place leader, Place here, Place there, Scorebook book) {
        return book.at(here) instanceof Scored.Given one
                && before.at(there) instanceof Scored.Given other
                && one.card().total().isGiven()
                && other.card().total().isGiven()
                && policy.engine()
                        .readsAlike(
                                leader.role(),
                                leader.period().kind(),
                                one.card().total(),
                                other.card().total())
                && !rereading.after().isOnRecord(here.subject());
    }
}
