package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands on a scorecard: {@linkplain OpenCard open}, or {@linkplain ClosedCard closed} until somebody looks at more than the result. */
sealed interface CardContent permits OpenCard, ClosedCard {

    Subject subject();

    EvaluationPeriod period();

    Role role();

    /** The last day of service of a person who left within the period. */
    Optional<LocalDate> leftOn();

    Observation<Points> total();

    Proposal proposal();

    /** Every number that has a name. */
    ImmutableMap<String, Observation<Fraction>> values();

    /** The scores of shorter periods on which the card rests. */
    ImmutableList<PeriodScore> shorter();

    /** Everything; a closed card is opened anew whenever it is asked, and keeps nothing of it. */
    OpenCard open();
}
