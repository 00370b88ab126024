package io.github.thuocdo.scoring.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.Optional;

/** A sample of every kind of value that is settled under a policy, and of that of which dossiers are made. */
public final class SettledSamples {

    private static final CadreId BINH = CadreId.of("CC-01");
    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final UnitId OFFICE = UnitId.of("van-phong");
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Citation CITATION = new Citation("335/2025/NĐ-CP", "Điều 11.3");
    private static final Decision DECISION = new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", DAY);
    private static final Lapse FAULT = Lapse.of(EvidenceId.of("BB-1"), 1, Excusal.notAsked());
    private static final Lapse DELAY = new Lapse(
            EvidenceId.of("BB-2"),
            1,
            Optional.of("bản số 3"),
            Optional.of(DAY),
            Optional.of(2L),
            Excusal.refused(BINH, "mất điện chỉ một giờ"));
    private static final Form FORM = new Form(
            "Mẫu số 01",
            ImmutableList.of(
                    Form.Group.of("I", ImmutableList.of(Fraction.of(5), Fraction.of(5))),
                    Form.Group.of("II", ImmutableList.of(Fraction.of(20)))));
    private static final FilledForm FILLED = new FilledForm(
            FORM,
            ImmutableMap.of(
                    "I",
                    new Mark(Optional.of(Fraction.of(10)), Optional.of(Fraction.of(9))),
                    "II.1",
                    Mark.self(Fraction.of(18))));
    private static final Conclusion REPRIMAND = Conclusion.builder()
            .id("KL-1")
            .kind(ConclusionKind.DISCIPLINE)
            .form(DisciplineForm.REPRIMAND)
            .branch(DisciplineBranch.ADMINISTRATIVE)
            .about(Subject.of(NGAN))
            .decision(DECISION)
            .build();
    private static final GroundDecision GROUND_DECISION =
            new GroundDecision("KL-1", true, Optional.of(YEAR), DECISION, "đã trao đổi với người bị kỷ luật");

    private SettledSamples() {}

    /** Returns the samples. */
    public static ImmutableList<Object> all() {
        return ImmutableList.builder().addAll(parts()).addAll(dossiers()).build();
    }

    private static ImmutableList<Object> parts() {
        return ImmutableList.of(
                new Ground(REPRIMAND, Ground.Standing.COUNTS, Optional.empty(), Optional.empty()),
                new Ground(
                        REPRIMAND,
                        Ground.Standing.DOES_NOT_COUNT,
                        Optional.of(Ground.Reason.ANNULLED),
                        Optional.of(CITATION)),
                new Lateness(1, 3, Optional.empty()),
                new Lateness(1, 3, Optional.of(1L)),
                new ManagedScore(NGAN, Observation.given(Points.of(80))),
                new PeriodScore(MARCH, Observation.excused(Gap.ON_LEAVE), ImmutableMap.of(), "phường"),
                new UnitClass(OFFICE, Observation.given(Classification.GOOD)),
                HeadedOrganization.of(OFFICE, UnitLevel.DIRECT_USING, Observation.given(Classification.GOOD)),
                new ProposedClass(
                        Subject.of(NGAN),
                        Channel.CIVIL_SERVICE,
                        YEAR,
                        Observation.given(Classification.GOOD),
                        "vn.335-2025.individuals"));
    }

    private static ImmutableList<Object> dossiers() {
        TaskLine line = TaskLine.builder()
                .task(TaskId.of("T1"))
                .name("Chứng thực bản sao")
                .origin(TaskOrigin.TAKEN_OVER)
                .coefficient(Fraction.of(1, 20))
                .assigned(Fraction.of(400))
                .delivered(Fraction.of(399))
                .addFaults(FAULT)
                .addDelays(DELAY)
                .late(new Lateness(1, 3, Optional.of(1L)))
                .build();
        Dossier month = Dossier.builder()
                .cadre(NGAN)
                .period(MARCH)
                .role(Role.STAFF)
                .marks(FILLED)
                .addLines(line)
                .putSupplied("a", new Supplied(Fraction.of(6, 7), "phần mềm"))
                .addFindings(new TaskFinding.ExcusalUnanswered(
                        Subject.of(NGAN), MARCH, TaskId.of("T1"), EvidenceId.of("BB-1")))
                .build();
        return ImmutableList.of(
                line,
                line.key(),
                TaskLine.builder().from(line).assignee(NGAN).within(MARCH).build(),
                month,
                year());
    }

    private static Dossier year() {
        return Dossier.builder()
                .cadre(BINH)
                .period(YEAR)
                .role(Role.HEAD)
                .scoredBy(PeriodKind.QUARTER)
                .addManaged(new ManagedScore(NGAN, Observation.notRated(new AbsenceReason.InWords("nobody confirmed"))))
                .putAssessment("e", Assessment.of(Verdict.BETWEEN))
                .addShorter(new PeriodScore(
                        EvaluationPeriod.quarter(2026, 1),
                        Observation.given(Points.of(90)),
                        ImmutableMap.of("general", Fraction.of(30)),
                        "phường"))
                .monthsServed(Fraction.of(23, 2))
                .addGrounds(new Ground(
                        REPRIMAND,
                        Ground.Standing.FOR_AUTHORITY,
                        Optional.of(Ground.Reason.DOUBLE_DISCIPLINE_YEAR),
                        Optional.of(CITATION)))
                .putGroundDecision("KL-1", GROUND_DECISION)
                .addHeads(HeadedOrganization.of(OFFICE, UnitLevel.DIRECT_USING, Observation.given(Classification.GOOD)))
                .build();
    }
}
