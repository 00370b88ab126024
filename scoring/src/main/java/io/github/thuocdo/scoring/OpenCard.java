package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.judgement.Judged;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.plan.Numbers;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dossier with the numbers of its evaluation. */
final class OpenCard implements CardContent {

    private final SheetEngine engine;
    private final Dossier dossier;
    private final Numbers numbers;

    /** Made when it is first asked for, as the hash of a string is: threads that ask at once find equal ones, which never change. */
    private @Nullable Judged judged;

    OpenCard(SheetEngine engine, Dossier dossier, Numbers numbers) {
        this.engine = engine;
        this.dossier = dossier;
        this.numbers = numbers;
    }

    SheetEngine engine() {
        return engine;
    }

    Dossier dossier() {
        return dossier;
    }

    Numbers numbers() {
        return numbers;
    }

    @Override
    public Subject subject() {
        return dossier.subject();
    }

    @Override
    public EvaluationPeriod period() {
        return dossier.period();
    }

    @Override
    public Role role() {
        return dossier.role();
    }

    @Override
    public Optional<LocalDate> leftOn() {
        return dossier.leftOn();
    }

    @Override
    public Observation<Points> total() {
        return engine.plan().total(numbers).map(Points::of);
    }

    @Override
    public Proposal proposal() {
        return judged().proposal();
    }

    ImmutableList<Consideration> considerations() {
        return judged().considerations(engine.plan().total(numbers));
    }

    private Judged judged() {
        @Nullable Judged known = judged;
        if (known == null) {
            known = engine.judge(numbers, dossier);
            judged = known;
        }
        return known;
    }

    @Override
    public ImmutableMap<String, Observation<Fraction>> values() {
        return engine.plan().byElement(numbers);
    }

    @Override
    public ImmutableList<PeriodScore> shorter() {
        return dossier.shorter();
    }

    @Override
    public OpenCard open() {
        return this;
    }
}
