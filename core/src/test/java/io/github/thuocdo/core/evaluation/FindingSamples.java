package io.github.thuocdo.core.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** A finding and a refusal of every kind, with the values that may be missing and without them. */
public final class FindingSamples {

    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final UnitId WARD = UnitId.of("ubnd");
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final TaskId TASK = TaskId.of("12/KH-UBND");
    private static final ProductId PRODUCT = ProductId.of("bao-cao-tuan");
    private static final Citation CITATION = new Citation("335/2025/NĐ-CP", "Điều 11.3");
    private static final Decision DECISION = new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", DAY);

    private FindingSamples() {}

    /** Findings, every kind at least once. */
    public static ImmutableList<Finding> findings() {
        return ImmutableList.of(
                new TaskFinding.DeliveryNotApproved(Subject.of(NGAN), MARCH, TASK, Fraction.of(3, 4)),
                new TaskFinding.HandedBackLate(Subject.of(NGAN), MARCH, TASK, DAY),
                new TaskFinding.ExcusalUnanswered(Subject.of(NGAN), MARCH, TASK, EvidenceId.of("BB-17/2026")),
                new TaskFinding.OwnCauseConfirmed(Subject.of(NGAN), MARCH, TASK, EvidenceId.of("BB-17/2026")),
                new TaskFinding.TaskWithoutPeriod(Subject.of(NGAN), MARCH, TASK),
                new TaskFinding.TaskInAnotherPeriod(Subject.of(NGAN), MARCH, TASK, MARCH.next()),
                new TaskFinding.WorkOutsideCatalogue(Subject.of(NGAN), MARCH, TASK, Optional.of(PRODUCT)),
                new TaskFinding.CatalogueNotInForce(Subject.of(NGAN), MARCH, TASK, PRODUCT, DAY),
                new TaskFinding.CoefficientDiffers(Subject.of(NGAN), MARCH, TASK, Fraction.of(3, 4), Fraction.of(4, 5)),
                new TaskFinding.AssignmentDayMissing(Subject.of(NGAN), MARCH, TASK),
                new TaskFinding.WorkWithinProduct(Subject.of(NGAN), MARCH, TASK, PRODUCT),
                new TaskFinding.ComponentsIncomplete(Subject.of(NGAN), MARCH, TASK, "bao-cao", Fraction.of(3, 4)),
                new TaskFinding.ApprovedAboveReported(Subject.of(NGAN), MARCH, TASK, Fraction.of(3, 4), Fraction.ONE),
                new TaskFinding.ApprovedOutOfProportion(
                        Subject.of(NGAN), MARCH, TASK, Fraction.of(3, 4), Fraction.of(40)),
                new TaskFinding.CauseRefusedWithoutReason(Subject.of(NGAN), MARCH, TASK, EvidenceId.of("BB-17/2026")),
                new RecordFinding.DatesOutOfOrder(
                        Subject.of(NGAN),
                        MARCH,
                        "KL-1",
                        RecordedDay.SIGNED,
                        DAY,
                        RecordedDay.ANNULLED,
                        DAY.minusDays(9)),
                new FigureFinding.ElementUnknown(Subject.of(NGAN), MARCH, "z", ImmutableList.of("general", "a")),
                new ResultFinding.ResultOffScale(Subject.of(NGAN), MARCH, "KQ-1", Points.of(130), Points.of(100)),
                new ResultFinding.ScoredDespiteExemption(Subject.of(NGAN), MARCH, DECISION),
                new RoundFinding.RaisedRateOfPart(MARCH, WARD, DECISION),
                new RoundFinding.SeveralHeads(MARCH, WARD, ImmutableList.of(NGAN, CadreId.of("CC-05"))),
                new RoundFinding.DeputyInOwnField(Subject.of(NGAN), MARCH),
                new RoundFinding.OrderNotUsed(MARCH, WARD, DECISION),
                new RoundFinding.LeftOutByAssignments(Subject.of(NGAN), MARCH, ImmutableList.of("own", "other")),
                new FigureFinding.MarkOffStep(Subject.of(NGAN), MARCH, "general"),
                new FigureFinding.SuppliedDiffers(
                        Subject.of(NGAN),
                        MARCH,
                        Optional.of("a"),
                        FigureFinding.Stated.of(Fraction.of(3, 4)),
                        FigureFinding.Stated.of(Fraction.of(4, 5))),
                new FigureFinding.WorkingCalendarMissing(Subject.of(NGAN), MARCH, "general"),
                new FigureFinding.NobodyUnderManagement(Subject.of(NGAN), MARCH, "general"),
                new FigureFinding.CoverageIncomplete(Subject.of(NGAN), MARCH, "general", 3, 4),
                new ResultFinding.ResultGivenTwice(Subject.of(NGAN), MARCH, ImmutableList.of("KQ-1", "KQ-2")),
                new ResultFinding.ResultReplaced(Subject.of(NGAN), MARCH, "KQ-1"),
                new ResultFinding.LongerStandsForShorter(
                        Subject.of(NGAN), EvaluationPeriod.quarter(2026, 1), Source.of("Công văn 12")),
                new ResultFinding.ScoredInOtherCategory(Subject.of(NGAN), MARCH, CadreCategory.PUBLIC_EMPLOYEE),
                new RoundFinding.QuartersNotStated(MARCH, WARD),
                new ResultFinding.ProvisionalMean(Subject.of(NGAN), MARCH),
                new ResultFinding.ResultDiffersFromProposal(
                        Subject.of(NGAN),
                        MARCH,
                        Classification.COMPLETED,
                        Classification.GOOD,
                        "vn.335-2025.individuals"),
                new ResultFinding.RoutesDiffer(
                        Subject.of(NGAN),
                        MARCH,
                        Optional.of(Points.of(80)),
                        Optional.of(Points.of(80)),
                        Optional.of(Points.of(80)),
                        Optional.of(Points.of(80))),
                new ResultFinding.ScoredBeforeRegulation(Subject.of(NGAN), MARCH, Optional.of(DECISION)),
                new DisciplineFinding.ReportToFormerOrganization(Subject.of(NGAN), MARCH, "KL-1", Optional.of(WARD)),
                new DisciplineFinding.DisciplineFormNotInForce(
                        Subject.of(NGAN), MARCH, "KL-1", DisciplineForm.REPRIMAND, CadreCategory.values()[0], DAY),
                new DisciplineFinding.DisciplineEffectDiffers(
                        Subject.of(NGAN), MARCH, "KL-1", DAY, DAY.plusDays(9), CITATION),
                new DisciplineFinding.DisciplineEffectNotKnown(
                        Subject.of(NGAN), MARCH, "KL-1", DayOfEffect.Missing.BRANCH),
                new PolicyFinding.PolicyOutsideItsDates(
                        MARCH, "vn.335-2025.individuals", DateRange.parse("2026-04-01/..")),
                new PolicyFinding.AdoptedAfterPeriodBegan(MARCH, "vn.335-2025.individuals", DAY, Optional.of(DECISION)),
                new PolicyFinding.RegulationIssuedLate(MARCH, WARD, DECISION, DAY),
                new PolicyFinding.TransitionalText(MARCH, "vn.335-2025.individuals", CITATION),
                new RoundFinding.NoSimilarTaskGroup(Subject.of(NGAN), MARCH),
                new RoundFinding.QuotaRateMissing(MARCH, WARD, Optional.of("nhom-1")),
                new RoundFinding.RaisedRateNotOpen(MARCH, WARD, DECISION),
                new RoundFinding.AssignmentReachesNobody(MARCH, "vn.335-2025.individuals", DECISION),
                new RoundFinding.AssignedOutsideScope(Subject.of(NGAN), MARCH, "vn.335-2025.individuals", DECISION),
                new RoundFinding.PolicyChangedWithinPeriod(Subject.of(NGAN), MARCH, "vn.335-2025.individuals"),
                new RoundFinding.DossierRefused(Subject.of(NGAN), MARCH, new Refusal.PresenceContradicts(MARCH)),
                new TaskFinding.WorkOutsideCatalogue(Subject.of(NGAN), MARCH, TASK, Optional.empty()),
                new FigureFinding.SuppliedDiffers(
                        Subject.of(NGAN),
                        MARCH,
                        Optional.empty(),
                        new FigureFinding.Stated(Optional.of(Fraction.of(80)), Optional.of(Classification.GOOD)),
                        new FigureFinding.Stated(Optional.empty(), Optional.of(Classification.COMPLETED))),
                new ResultFinding.RoutesDiffer(
                        Subject.of(NGAN),
                        MARCH,
                        Optional.empty(),
                        Optional.of(Points.of(70)),
                        Optional.of(Points.of(71)),
                        Optional.empty()),
                new ResultFinding.ScoredBeforeRegulation(Subject.of(NGAN), MARCH, Optional.empty()),
                new DisciplineFinding.ReportToFormerOrganization(Subject.of(NGAN), MARCH, "KL-1", Optional.empty()),
                new PolicyFinding.AdoptedAfterPeriodBegan(MARCH, "vn.335-2025.individuals", DAY, Optional.empty()),
                new RoundFinding.QuotaRateMissing(MARCH, WARD, Optional.empty()));
    }

    /** Refusals, every kind at least once. */
    public static ImmutableList<Refusal> refusals() {
        return ImmutableList.of(
                new Refusal.CalendarMissing(Refusal.CalendarUse.LATE_DAY, Optional.of(TASK)),
                new Refusal.CoefficientMissing(TASK, Optional.of(PRODUCT), DAY),
                new Refusal.PresenceContradicts(MARCH),
                new Refusal.FigureNotApplicable("general", Fraction.of(3, 4)),
                new Refusal.FigureNotPossible(
                        "general", Fraction.of(3, 4), ImmutableList.of(Fraction.ONE, Fraction.of(1, 2)), CITATION),
                new Refusal.FigureOutOfRange(
                        "general", Fraction.of(3, 4), Interval.closed(Fraction.ZERO, Fraction.ONE), CITATION),
                new Refusal.MarksOnAnotherForm("mau-rieng", ImmutableList.of("I: 10", "II: 20")),
                new Refusal.SheetMissing(Role.STAFF, PeriodKind.QUARTER),
                new Refusal.NumbersTooLarge(),
                new Refusal.AssignedTwice(ImmutableList.of("vn.335-2025.individuals", "own"), DAY),
                new Refusal.QuotasDiffer(ImmutableList.of("vn.335-2025.individuals", "own")),
                new Refusal.ManagementCircle(ImmutableList.of(NGAN), MARCH),
                new Refusal.CalendarMissing(Refusal.CalendarUse.MONTH_PRESENCE, Optional.empty()),
                new Refusal.CoefficientMissing(TASK, Optional.empty(), DAY));
    }
}
