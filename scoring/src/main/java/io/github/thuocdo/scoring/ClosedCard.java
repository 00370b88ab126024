package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.assembly.Monitored;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.Optional;

/** The result of a scorecard, and whose it is: a round keeps thousands of them. */
record ClosedCard(SheetEngine engine, Monitored monitored, Observation<Points> total, Proposal proposal)
        implements CardContent {

    @Override
    public Subject subject() {
        return monitored.subject();
    }

    @Override
    public EvaluationPeriod period() {
        return monitored.period();
    }

    @Override
    public Role role() {
        return monitored.role();
    }

    @Override
    public Optional<LocalDate> leftOn() {
        return monitored.leftOn();
    }

    @Override
    public ImmutableMap<String, Observation<Fraction>> values() {
        return engine.values(monitored);
    }

    @Override
    public ImmutableList<PeriodScore> shorter() {
        return monitored.shorter();
    }

    @Override
    public OpenCard open() {
        return engine.open(monitored.dossier());
    }
}
