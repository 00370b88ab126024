package io.github.thuocdo.scoring.run;

import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.assembly.Computed;
import io.github.thuocdo.scoring.assembly.Draft;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.run.RoundPlan.Place;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works through a plan from the first place to the last, each by its policy, and writes the book of it. */
abstract class Scorer {

    /**
     * Scores place by place.
     *
     * @throws RefusalException if people manage one another in a circle, or a reading counts working days and there is no calendar
     */
    final Scorebook score(RoundPlan plan) {
        Scorebook book = new Scorebook(plan);
        for (Place place : plan.places()) {
            @Nullable Scored known = known(place, book);
            book.put(place, known == null ? outcome(place, book) : known);
        }
        return book;
    }

    /**
     * Scores, or keeps the cause for which that was refused. A reading that counts working days cannot be applied to a register without a
     * calendar at all: that is no bad record of one person, and ends the run.
     */
    private Scored outcome(Place place, Scorebook book) {
        AppliedPolicy policy = book.plan().policyOf(place);
        Supplier<Computed> before = () -> book.before(place);
        try {
            book.plan().check(place);
            Monitored monitored = new Monitored(
                    policy.assembly(), place.subject(), place.period(), place.role(), place.scoredBy(), before);
            return score(policy.engine(), place, monitored, book);
        } catch (RefusalException refused) {
            if (refused.refusal() instanceof Refusal.CalendarMissing) {
                throw refused;
            }
            return new Scored.Refused(
                    new RoundFinding.DossierRefused(place.subject(), place.period(), refused.refusal()));
        }
    }

    /** An outcome that stands without a look at the facts; null where there is none. */
    @Nullable
    Scored known(Place place, Scorebook book) {
        return null;
    }

    abstract Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book);

    /** Keeps scorecards alone. */
    static final class Once extends Scorer {

        @Override
        Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
            return new Scored.Given(engine.score(monitored), Optional.empty());
        }
    }

    /** Keeps the drafts, too. */
    static final class Remembering extends Scorer {

        @Override
        Scored score(ScoringEngine engine, Place place, Monitored monitored, Scorebook book) {
            Draft draft = engine.draft(monitored);
            return new Scored.Given(engine.score(monitored, draft), Optional.of(draft));
        }
    }
}
