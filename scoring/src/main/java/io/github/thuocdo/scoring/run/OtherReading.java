package io.github.thuocdo.scoring.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.assembly.Rereading;
import io.github.thuocdo.scoring.run.Division.Undivided;
import io.github.thuocdo.scoring.run.RoundPlan.Goal;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
    private final ImmutableSetMultimap<PeriodKind, Role> alike;
    private final boolean isPlannedAlike;
    private @Nullable Scorebook done;

    private OtherReading(AppliedPolicy earlier, Scorebook before, Rereading rereading, AppliedPolicy policy) {
        this.earlier = earlier;
        this.before = before;
        this.rereading = rereading;
        this.policy = policy;
        this.alike = alike(earlier.engine(), rereading, policy.engine());
        this.isPlannedAlike = rereading.isPlannedAlike(before.plan().periodsOfGoals());
    }

    /**
     * Prepares to read again.
     *
     * @param before  what came out of the policy as it is read; it keeps its drafts
     * @param other  the policy under another reading
     */
    static OtherReading of(AppliedPolicy earlier, Scorebook before, Policy other) {
        Rereading rereading = Rereading.of(earlier.assembly(), other);
        return new OtherReading(
                earlier, before, rereading, earlier.under(earlier.engine().under(other), rereading.after()));
    }

    /** By kind of period the roles of which neither dossiers nor sheets are read in another way. */
    private static ImmutableSetMultimap<PeriodKind, Role> alike(
            ScoringEngine earlier, Rereading rereading, ScoringEngine other) {
        ImmutableSetMultimap.Builder<PeriodKind, Role> alike = ImmutableSetMultimap.builder();
        for (PeriodKind kind : PeriodKind.values()) {
            if (rereading.isAlike(kind)) {
                Stream.of(Role.values())
                        .filter(role -> other.scoresAlike(earlier, role, kind))
                        .forEach(role -> alike.put(kind, role));
            }
        }
        return alike.build();
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
                : score(RoundPlan.of(goals, Undivided.INSTANCE));
    }

    /** Scores in the order of work of the first reading, since the same subjects wait for the same others. */
    private Scorebook scoreAsPlanned() {
        return isEverythingAlike() ? before.by(policy) : score(before.plan().by(policy));
    }

    private boolean isEverythingAlike() {
        return before.plan().places().stream()
                .allMatch(place -> alike.containsEntry(place.period().kind(), place.role()));
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
        if (!isPlannedAlike || !quota.equals(earlier.policy().quota())) {
            return false;
        }
        Scorebook book = scoreAsPlanned();
        done = book;
        // Equals may be told apart by more than their totals.
        boolean tellsApart =
                quota.filter(rule -> !rule.tie().value().keys().isEmpty()).isPresent();
        return before.plan().placesOfGoals().stream()
                .allMatch(place -> tellsApart
                        ? book.at(place) == before.at(place)
                        : Scored.areAlike(book.at(place), before.at(place)));
    }

    @Override
    @Nullable
    Scored known(Place place, Scorebook book) {
        @Nullable Place there = counterpart(place);
        return there != null
                        && alike.containsEntry(place.period().kind(), place.role())
                        && restsOnTheSame(place, there, book)
                ? before.at(there)
                : null;
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
        Draft known = given.draft().orElseThrow();
        if (restsOnTheSame(place, there, book)
                && rereading.isAlike(place.subject(), place.period(), place.scoredBy(), () -> book.before(place))) {
            return engine.scoresAlike(earlier.engine(), known) ? given : scored(engine, monitored, known);
        }
        Optional<Draft> like = rereading.isAlikeButForComputed(place.subject(), place.period(), place.scoredBy())
                ? monitored.draftLike(known)
                : Optional.empty();
        return scored(engine, monitored, like.orElseGet(() -> engine.draft(monitored)));
    }

    private static Scored scored(ScoringEngine engine, Monitored monitored, Draft draft) {
        return new Scored.Given(engine.score(monitored, draft), Optional.empty());
    }

    /** Whether the scores of people under management and of shorter periods came out the same. */
    private boolean restsOnTheSame(Place here, Place there, Scorebook book) {
        return haveSameOutcome(here.managed(), there.managed(), book, Scored::areAlike)
                && haveSameOutcome(
                        here.shorter(),
                        there.shorter(),
                        book,
                        rereading.readsParts(here.subject(), here.period(), here.scoredBy())
                                ? Object::equals
                                : Scored::areAlike);
    }

    private boolean haveSameOutcome(
            ImmutableList<Place> here, ImmutableList<Place> there, Scorebook book, BiPredicate<Scored, Scored> same) {
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            Place one = here.get(i);
            Place other = there.get(i);
            if (!one.isLike(other) || !same.test(book.at(one), before.at(other))) {
                return false;
            }
        }
        return true;
    }
}
