package io.github.thuocdo.scoring;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Hand-made dossiers in few words, for tests with hand-computed values. */
final class Months {

    static final Policy EDITION = StandardPolicies.decree335Individuals();

    private Months() {}

    /** Returns an engine under readings given as key and reading in turn. */
    static ScoringEngine engine(String... readings) {
        Policy policy = EDITION;
        for (int i = 0; i < readings.length; i += 2) {
            policy = policy.reading(readings[i], readings[i + 1], "test");
        }
        return ScoringEngine.of(policy);
    }

    static Fraction number(String text) {
        return Fraction.parse(text);
    }

    /** Returns a month of staff with general points and nothing else. */
    static Dossier staff(String general) {
        return Dossier.builder()
                .cadre(CadreId.of("CC-01"))
                .period(EvaluationPeriod.month(2026, 3))
                .role(Role.STAFF)
                .marks(FilledForm.ofTotal(RandomForms.FORM, number(general)))
                .build();
    }

    /** Returns a month of a head with d, đ and e, each 1 or 1/2. */
    static Dossier head(String general, boolean d, boolean dd, boolean e) {
        return staff(general)
                .withRole(Role.HEAD)
                .withManaged(new ManagedScore(CadreId.of("CC-02"), Observation.given(Points.of(d ? 50 : 49))))
                .withAssessments(ImmutableMap.of(
                        "dd", Assessment.of(dd ? Verdict.FULL : Verdict.PROLONGED),
                        "e", Assessment.of(e ? Verdict.FULL : Verdict.PROLONGED)));
    }

    /** Returns a planned line of coefficient 1. */
    static TaskLine line(String task, String assigned, String delivered) {
        return line(task, "1", assigned, delivered).build();
    }

    static TaskLine.Builder line(String task, String coefficient, String assigned, String delivered) {
        return TaskLine.builder()
                .task(TaskId.of(task))
                .coefficient(number(coefficient))
                .assigned(number(assigned))
                .delivered(number(delivered));
    }

    static Lapse times(long times) {
        return Lapse.of(EvidenceId.of("E"), times, Excusal.notAsked());
    }

    static Lapse onProduct(String product, long times) {
        return new Lapse(
                EvidenceId.of("E"),
                times,
                Optional.of(product),
                Optional.empty(),
                Optional.empty(),
                Excusal.notAsked());
    }

    static Dossier supplying(Dossier dossier, String element, String value) {
        ImmutableMap.Builder<String, Supplied> supplied = ImmutableMap.builder();
        supplied.putAll(dossier.supplied()).put(element, new Supplied(number(value), "report 7"));
        return dossier.withSupplied(supplied.buildOrThrow());
    }

    /** Returns a year of staff served in full, with the totals of its months. */
    static Dossier year(List<String> months) {
        EvaluationPeriod year = EvaluationPeriod.year(2026);
        List<PeriodScore> scores = new ArrayList<>();
        for (String total : months) {
            EvaluationPeriod month = EvaluationPeriod.month(2026, scores.size() + 1);
            scores.add(new PeriodScore(month, Observation.given(Points.parse(total)), ImmutableMap.of(), "test"));
        }
        return Dossier.builder()
                .cadre(CadreId.of("CC-01"))
                .period(year)
                .role(Role.STAFF)
                .shorter(scores)
                .monthsServed(number("12"))
                .build();
    }

    /** Returns a year whose every month has the same total. */
    static Dossier year(String total) {
        return year(Collections.nCopies(12, total));
    }

    static Observation<Points> points(String text) {
        return Observation.given(Points.parse(text));
    }

    static Observation<Fraction> value(String text) {
        return Observation.given(number(text));
    }
}
