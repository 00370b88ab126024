package io.github.thuocdo.scoring.run;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.assembly.Draft;
import java.util.Optional;

/** How a subject came out of a period. */
public sealed interface Scored {

    /**
     * A score was worked out, or the reason why there is none.
     *
     * @param draft  what the numbers rest on, where it is kept
     */
    record Given(Scorecard card, Optional<Draft> draft) implements Scored {}

    /** The dossier was refused. */
    record Refused(Finding why) implements Scored {}

    /** Whether others read the same off both: the total and what is proposed. */
    static boolean areAlike(Scored one, Scored other) {
        return one == other
                || (one instanceof Refused && other instanceof Refused)
                || (one instanceof Given given
                        && other instanceof Given there
                        && given.card().total().equals(there.card().total())
                        && given.card().proposal().equals(there.card().proposal()));
    }
}
