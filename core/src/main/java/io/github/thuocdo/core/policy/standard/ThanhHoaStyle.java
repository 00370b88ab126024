package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An example edition in the style of Thanh Hóa: classes A to D each month, quality and progress over what was completed, a free deduction
 * (điểm trừ).
 *
 * <p>It is evidence of practice and no instrument: its rules are those of a draft regulation of June 2026, of the plan that goes with it
 * and of the software used there, and its dates are ours. What the software does alone is a choice, except that it divides by what was completed: the
 * example is made to show that, and what it means where nothing was completed hangs on it.
 */
final class ThanhHoaStyle {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final LegalInstrument PRACTICE = new LegalInstrument(
            "thuocdo: kiểu Thanh Hóa",
            "Ví dụ theo thực hành của Thanh Hóa (dự thảo quy định tháng 6/2026 và phần mềm), không phải văn bản",
            "Example after the practice of Thanh Hóa (draft regulation of June 2026 and software); no instrument",
            FROM,
            DateRange.from(FROM));

    private static final LocalDrafting DRAFT = new LocalDrafting(PRACTICE);

    private static final String REGULATION = "Dự thảo quy định";
    private static final String REGULATION_CLASSES = "Dự thảo quy định, Điều 8";
    private static final String PLAN = "Kế hoạch kèm theo";
    private static final String SOFTWARE = "Phần mềm";

    private static final ImmutableSet<PeriodKind> MONTH = ImmutableSet.of(PeriodKind.MONTH);
    private static final Reach EVERYBODY = new Reach(Role.ofPeople(), MONTH);
    private static final Reach STAFF = new Reach(ImmutableSet.of(Role.STAFF), MONTH);
    private static final Reach LEADERS = new Reach(ImmutableSet.of(Role.DEPUTY, Role.HEAD), MONTH);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction FIFTY = Fraction.of(50);
    private static final Fraction SEVENTY = Fraction.of(70);
    private static final Fraction NINETY = Fraction.of(90);

    static final Policy POLICY = Policy.builder()
            .id("th.style.monthly")
            .instrument(PRACTICE)
            .scope(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT))
            .effective(DateRange.from(FROM))
            .rules(ImmutableList.<Rule>builder()
                    .add(workCounting(), attribution())
                    .add(sheet("staff", STAFF, ImmutableList.of()), sheet("leader", LEADERS, unitCriteria()))
                    .add(ladder())
                    .add(discipline())
                    .add(tooManyFailed("staff", STAFF, HALF), tooManyFailed("leader", LEADERS, Fraction.of(7, 10)))
                    .add(quota())
                    .build())
            .build();

    private ThanhHoaStyle() {}

    private static Sheet sheet(String id, Reach reach, ImmutableList<Measure> unitCriteria) {
        return new Sheet(
                DRAFT.provision("th.sheet." + id, REGULATION, "Phiếu điểm tháng", "Monthly sheet"),
                reach,
                Sheet.Basis.FACTS,
                new CompositeMeasure.Sum(
                        "total",
                        DRAFT.provision("th.total." + id, REGULATION, "Tổng điểm", "Total"),
                        ImmutableList.of(general(), result(id, unitCriteria)),
                        ImmutableList.of(deduction()),
                        Optional.of(Fraction.of(100))),
                LocalDrafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Measure general() {
        return new JudgedMeasure.Marks(
                "general",
                DRAFT.provision("th.general", REGULATION, "Điểm tiêu chí chung", "General criteria"),
                Fraction.of(30),
                new Interpretation.Open<>(
                        "general-form",
                        new Form(
                                "thuocdo: kiểu Thanh Hóa, phiếu",
                                ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(30))))),
                        new BilingualText(
                                "Phiếu theo nhóm đối tượng: thực tế có năm phiếu.",
                                "The form of the person's group: the practice has five of them.")),
                ImmutableList.of(),
                LocalDrafting.confirmedMarks(),
                LocalDrafting.anyStep(),
                Optional.empty());
    }

    private static Measure result(String id, ImmutableList<Measure> unitCriteria) {
        return CompositeMeasure.Section.mean(
                "result",
                DRAFT.provision("th.result." + id, REGULATION, "Điểm kết quả thực hiện nhiệm vụ", "Task results"),
                SEVENTY,
                ImmutableList.<Measure>builder()
                        .add(
                                share("a", "quantity", "a. Số lượng", "a. Quantity", WorkMeasure.Credit.DELIVERED),
                                share("b", "quality", "b. Chất lượng", "b. Quality", WorkMeasure.Credit.LESS_FAULTS),
                                share("c", "progress", "c. Tiến độ", "c. Progress", WorkMeasure.Credit.LESS_DELAYS))
                        .addAll(unitCriteria)
                        .build());
    }

    private static Measure share(
            String element, String id, String vietnamese, String english, WorkMeasure.Credit credit) {
        return new WorkMeasure.TaskShare(element, DRAFT.provision("th." + id, REGULATION, vietnamese, english), credit);
    }

    private static ImmutableList<Measure> unitCriteria() {
        return ImmutableList.of(
                percentage("d", "unit-results", "d. Kết quả của đơn vị", "d. Results of the unit"),
                percentage("dd", "organising", "đ. Khả năng tổ chức triển khai", "đ. Organising"),
                percentage("e", "solidarity", "e. Năng lực tập hợp, đoàn kết", "e. Gathering"));
    }

    /** Any percentage is accepted, so the criterion is a recorded share and no finding with two values. */
    private static Measure percentage(String element, String id, String vietnamese, String english) {
        return LocalDrafting.share(element, DRAFT.provision("th." + id, SOFTWARE, vietnamese, english));
    }

    private static Measure deduction() {
        return new RecordedMeasure.Figure(
                "deduction",
                DRAFT.provision("th.deduction", SOFTWARE, "Điểm trừ", "Deduction"),
                Measure.Unit.POINTS,
                Optional.empty(),
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.ZERO);
    }

    private static <T extends Reading> Interpretation<T> bySoftware(String key, T value) {
        return Drafting.chosen(
                key,
                value,
                "Phần mềm đang dùng tính như vậy; chưa thấy văn bản nào quy định.",
                "The software used there does so; no text that could be read says it.");
    }

    private static Ladder ladder() {
        return new Ladder(
                DRAFT.provision("th.class", REGULATION_CLASSES, "Mức xếp loại tháng", "Class of the month"),
                EVERYBODY,
                ImmutableList.of(
                        rung(
                                Classification.EXCELLENT,
                                "a",
                                "Loại A",
                                "Class A",
                                Interval.atLeast(NINETY),
                                requirement("th.a.tasks", PLAN, inFull(), Interval.exactly(Fraction.ONE)),
                                requirement("th.a.exceeding", PLAN, exceeding(), Interval.atLeast(Fraction.of(3, 10)))),
                        rung(
                                Classification.GOOD,
                                "b",
                                "Loại B",
                                "Class B",
                                Interval.closedOpen(SEVENTY, NINETY),
                                requirement("th.b.tasks", SOFTWARE, completed(), Interval.exactly(Fraction.ONE))),
                        rung(Classification.COMPLETED, "c", "Loại C", "Class C", Interval.closedOpen(FIFTY, SEVENTY)),
                        rung(Classification.NOT_COMPLETED, "d", "Loại D", "Class D", Interval.below(FIFTY))),
                Ladder.Outcome.CLASS,
                Optional.of(bySoftware("unmet-condition", Ladder.Unmet.ONE_LEVEL_DOWN)),
                Optional.of(LocalDrafting.referredBeyond()));
    }

    private static Ladder.Rung rung(
            Classification level,
            String letter,
            String vietnamese,
            String english,
            Interval band,
            Ladder.Requirement... requires) {
        return new Ladder.Rung(
                DRAFT.provision("th." + letter, REGULATION_CLASSES, vietnamese, english),
                level,
                Optional.of(band),
                ImmutableList.copyOf(requires));
    }

    private static Ladder.Requirement requirement(String id, String clause, Measure measure, Interval band) {
        return new Ladder.Requirement(
                DRAFT.provision(
                        id,
                        clause,
                        measure.provision().vietnameseName(),
                        measure.provision().englishName()),
                new Condition.Within(measure, band));
    }

    /** A task is "not completed" when less than half of its quantity was delivered. */
    private static Measure completed() {
        return new WorkMeasure.TasksMeeting(
                "tasks-completed",
                DRAFT.provision(
                        "th.tasks-completed", SOFTWARE, "Tỷ lệ nhiệm vụ hoàn thành", "Share of tasks completed"),
                ImmutableSet.of(WorkMeasure.TaskTest.DONE),
                HALF,
                Optional.empty());
    }

    /** The plan asks for 100 % of every task; what the software calls completed is another question. */
    private static Measure inFull() {
        return new WorkMeasure.TasksMeeting(
                "tasks-in-full",
                DRAFT.provision(
                        "th.tasks-in-full", PLAN, "Tỷ lệ nhiệm vụ hoàn thành 100%", "Share of tasks done in full"),
                ImmutableSet.of(WorkMeasure.TaskTest.DONE),
                Fraction.ONE,
                Optional.empty());
    }

    private static Measure exceeding() {
        return new WorkMeasure.TasksMeeting(
                "tasks-exceeding",
                DRAFT.provision("th.tasks-exceeding", PLAN, "Tỷ lệ nhiệm vụ vượt mức", "Share of tasks exceeding"),
                ImmutableSet.of(WorkMeasure.TaskTest.EXCEEDING),
                Fraction.ONE,
                Optional.of(LocalDrafting.silent("exceeding", WorkMeasure.Exceeding.FLAGGED_BY_AUTHORITY)));
    }

    private static Gate discipline() {
        return new Gate(
                DRAFT.provision("th.discipline", SOFTWARE, "Bị kỷ luật: loại D", "Disciplined: class D"),
                EVERYBODY,
                new Condition.Established(ImmutableSet.of(ConclusionKind.DISCIPLINE)),
                new Gate.NotAbove(Classification.NOT_COMPLETED));
    }

    private static Gate tooManyFailed(String id, Reach reach, Fraction atLeastCompleted) {
        return new Gate(
                DRAFT.provision(
                        "th.too-many-failed." + id,
                        SOFTWARE,
                        "Quá tỷ lệ nhiệm vụ không hoàn thành: loại D",
                        "Too many tasks not completed: class D"),
                reach,
                new Condition.Within(completed(), Interval.below(atLeastCompleted)),
                new Gate.NotAbove(Classification.NOT_COMPLETED));
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision("th.quota", REGULATION_CLASSES, "Tỷ lệ loại A", "Share of A"),
                EVERYBODY,
                Classification.EXCELLENT,
                new Quota.Fixed(
                        Fraction.of(1, 5),
                        new Quota.OfGood(LocalDrafting.silent("quota-base", Quota.Base.RATED_GOOD_FINAL))),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(1, 4)), Optional.empty(), Quota.Force.LIMIT, Optional.empty())),
                LocalDrafting.silent("quota-rounding", Quota.RateRounding.DOWN),
                LocalDrafting.agency("Dự thảo nói đến cơ quan.", "The draft speaks of the agency."),
                LocalDrafting.silent("small-group", Quota.SmallGroup.NONE),
                LocalDrafting.byScore(),
                LocalDrafting.referredTies(),
                LocalDrafting.surplusIsGood());
    }

    private static WorkCounting workCounting() {
        return new WorkCounting(
                DRAFT.provision("th.work", SOFTWARE, "Cách tính khối lượng công việc", "How work is counted"),
                DRAFT.stated("denominator", WorkCounting.Denominator.COMPLETED, SOFTWARE),
                bySoftware("above-assigned", WorkCounting.AboveAssigned.CAP_EACH_RATIO),
                LocalDrafting.silent("taken-over-work", WorkCounting.ExtraWork.NUMERATORS_ONLY),
                LocalDrafting.silent("ad-hoc-work", WorkCounting.ExtraWork.NUMERATORS_ONLY),
                LocalDrafting.silent("no-assigned-work", WorkCounting.NoWork.UNDETERMINED),
                LocalDrafting.silent("partial-completion", WorkCounting.PartialCompletion.FRACTION_IF_APPROVED),
                Optional.of(likeTheDecree("fault-deduction")),
                Optional.of(likeTheDecree("delay-deduction")),
                bySoftware("deduction-base", WorkCounting.DeductionBase.TASK_LINE),
                LocalDrafting.silent("late-count", WorkCounting.LateCount.PER_OCCURRENCE),
                LocalDrafting.silent("late-day", WorkCounting.LateDay.CALENDAR),
                LocalDrafting.silent("coefficient-rounding", WorkCounting.CoefficientRounding.EXACT),
                Optional.of(bySoftware("nothing-completed", WorkCounting.NothingCompleted.FULL)));
    }

    private static Interpretation<LapseDeduction> likeTheDecree(String key) {
        return Drafting.chosen(
                key,
                new LapseDeduction.EachLapse(Fraction.of(1, 4)),
                "Dự thảo dùng công thức của Nghị định 335/2025; không văn bản nào đọc được ghi chính tỷ lệ trừ.",
                "The draft takes over the formulas of Decree 335/2025; no text that could be read gives the share itself.");
    }

    private static Attribution attribution() {
        return LocalDrafting.attribution(
                DRAFT.provision(
                        "th.attribution", REGULATION, "Cách xác định kỳ và đơn vị", "Which period and organization"),
                DRAFT.stated("month-presence", Attribution.MonthPresence.HALF_OF_WORKING_DAYS, REGULATION),
                Drafting.chosen(
                        "discipline-filter",
                        Attribution.DisciplineFilter.ANY,
                        "Phần mềm không phân biệt có liên quan đến công vụ hay không.",
                        "The software knows no filter by duty."),
                LocalDrafting.serviceTime());
    }
}
