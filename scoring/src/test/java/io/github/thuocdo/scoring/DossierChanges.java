package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How dossiers are made and changed for the laws, and how scorecards are compared. */
final class DossierChanges {

    private DossierChanges() {}

    static Optional<Fraction> total(Scorecard card) {
        return card.total().asOptional().map(Points::value);
    }

    static Dossier emptyMonth() {
        return Dossier.builder()
                .cadre(CadreId.of("CC-01"))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .build();
    }

    static Dossier year(List<Fraction> months) {
        return longer(EvaluationPeriod.year(2026), months).withMonthsServed(Fraction.of(12));
    }

    static Dossier longer(EvaluationPeriod period, List<Fraction> months) {
        List<PeriodScore> scores = new ArrayList<>();
        for (EvaluationPeriod month : period.months()) {
            scores.add(scoreOf(month, months.get(scores.size())));
        }
        return emptyMonth().withPeriod(period).withShorter(scores);
    }

    static PeriodScore scoreOf(EvaluationPeriod period, Fraction total) {
        return new PeriodScore(period, Observation.given(Points.of(total)), ImmutableMap.of(), "test");
    }

    static TaskLine.Builder copy(TaskLine line) {
        return TaskLine.builder().from(line);
    }

    static Dossier withLine(Dossier dossier, int place, UnaryOperator<TaskLine> change) {
        List<TaskLine> lines = new ArrayList<>(dossier.lines());
        lines.set(place, change.apply(lines.get(place)));
        return dossier.withLines(lines);
    }

    static Dossier withShorter(Dossier dossier, int place, UnaryOperator<PeriodScore> change) {
        List<PeriodScore> shorter = new ArrayList<>(dossier.shorter());
        shorter.set(place, change.apply(shorter.get(place)));
        return dossier.withShorter(shorter);
    }

    static PeriodScore withTotal(PeriodScore score, Observation<Points> total) {
        return new PeriodScore(score.period(), total, score.elements(), score.source(), PeriodScore.noClass());
    }

    static Dossier withGround(Dossier year, ConclusionKind kind, Ground.Standing standing) {
        Conclusion conclusion = Conclusion.builder()
                .id("KL-new")
                .kind(kind)
                .about(Subject.of(year.cadre()))
                .decision(new Decision("Chủ tịch UBND phường", "1/QĐ-UBND", LocalDate.of(2026, 8, 15)))
                .form(kind == ConclusionKind.DISCIPLINE ? Optional.of(DisciplineForm.REPRIMAND) : Optional.empty())
                .build();
        String reason = standing == Ground.Standing.COUNTS ? "" : "annulled";
        return year.withGrounds(ImmutableList.<Ground>builder()
                .addAll(year.grounds())
                .add(new Ground(conclusion, standing, Told.ground(reason), Optional.empty()))
                .build());
    }

    static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    static <V> ImmutableMap<String, V> shuffled(ImmutableMap<String, V> map, Random order) {
        return ImmutableMap.copyOf(shuffled(map.entrySet().asList(), order));
    }

    /** A derivation as lines of text. */
    static List<String> flat(Step step) {
        List<String> lines = new ArrayList<>();
        lines.add(step.code() + " " + step.element() + " " + step.value() + " " + step.contribution() + " "
                + step.evidence());
        step.parts().forEach(part -> lines.addAll(flat(part)));
        return lines;
    }
}
