package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
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
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Hải Phòng's decision 212/2025/QĐ-UBND: 20 general points and 80 for results, on one sheet each for staff, leaders and heads.
 *
 * <p>Weights, bands and the four numbers of the task conditions are known. The items are not, and are supplied as one form of four groups
 * whose names are ours: {@code G} general criteria, {@code P} the criterion on serving the public (4 points), {@code T} the one on asset
 * declaration, {@code K} a head's indicators and targets (20 points).
 *
 * <p>The day on which it came into force is not among the facts: the edition is offered from the day of signature, before which no act is in
 * force. It ends with the last day before a national text covers its people: Decree 335/2025 from 2026 on for civil servants. What the three shares of
 * a head's block of 30 measure is not known either, so they are supplied with their source.
 *
 * <p>Of the conditions of managers four numbers are known. What the parallel articles of Decree 90/2020 ask besides, of the manager's own tasks and of
 * the units below, stands as one question for each level, by default not asked.
 */
final class HaiPhong212 {

    private static final LocalDate SIGNED = LocalDate.of(2025, 11, 18);

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final LegalInstrument DECISION = new LegalInstrument(
            "212/2025/QĐ-UBND",
            "Quyết định của UBND thành phố Hải Phòng về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
            "Decision of the People's Committee of Hải Phòng on evaluating and classifying cadres, civil servants and public employees",
            SIGNED,
            DateRange.from(SIGNED));

    private static final LocalDrafting DRAFT = new LocalDrafting(DECISION);

    private static final ImmutableSet<PeriodKind> YEAR = ImmutableSet.of(PeriodKind.YEAR);
    private static final Reach STAFF = new Reach(ImmutableSet.of(Role.STAFF), YEAR);
    private static final Reach LEADERS = new Reach(ImmutableSet.of(Role.DEPUTY), YEAR);
    private static final Reach HEADS = new Reach(ImmutableSet.of(Role.HEAD), YEAR);
    private static final Reach MANAGERS = new Reach(ImmutableSet.of(Role.DEPUTY, Role.HEAD), YEAR);
    private static final Reach EVERYBODY = new Reach(Role.ofPeople(), YEAR);

    private static final String FORMS = "Phụ lục, phiếu điểm";
    private static final Fraction FIVE = Fraction.of(5);
    private static final Fraction TEN = Fraction.of(10);
    private static final Fraction TWENTY = Fraction.of(20);
    private static final Fraction THIRTY = Fraction.of(30);
    private static final Fraction FIFTY = Fraction.of(50);
    private static final Fraction EIGHTY = Fraction.of(80);
    private static final Fraction NINETY = Fraction.of(90);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Interval ALL = Interval.exactly(Fraction.ONE);

    static final Policy POLICY = Policy.builder()
            .id("hp.212-2025")
            .instrument(DECISION)
            .scope(PolicyScope.people(
                    Channel.CIVIL_SERVICE,
                    CadreCategory.CADRE,
                    CadreCategory.CIVIL_SERVANT,
                    CadreCategory.PUBLIC_EMPLOYEE))
            .effective(DateRange.ofClosed(SIGNED, LAST_DAY))
            .rules(ImmutableList.<Rule>builder()
                    .add(workCounting(), attribution())
                    .add(staffSheet(), leaderSheet(), headSheet())
                    .add(staffLadder(), managerLadder())
                    .addAll(gates())
                    .build())
            .build();

    private HaiPhong212() {}

    private static Sheet staffSheet() {
        return sheet("staff", STAFF, "Phiếu điểm không giữ chức vụ", "Sheet of staff", work("staff", 25, 30, 25));
    }

    private static Sheet leaderSheet() {
        return sheet(
                "leader",
                LEADERS,
                "Phiếu điểm lãnh đạo, quản lý",
                "Sheet of leaders",
                capacity(),
                gathering(),
                work("leader", 20, 30, 20));
    }

    private static Sheet headSheet() {
        return sheet(
                "head",
                HEADS,
                "Phiếu điểm người đứng đầu",
                "Sheet of heads",
                capacity(),
                gathering(),
                work("head", 5, 10, 5),
                blockOfThirty(),
                indicators());
    }

    private static Sheet sheet(String id, Reach reach, String vietnamese, String english, Measure... results) {
        return new Sheet(
                DRAFT.provision("hp.212.sheet." + id, FORMS, vietnamese, english),
                reach,
                Sheet.Basis.FACTS,
                new CompositeMeasure.Sum(
                        "total",
                        DRAFT.provision("hp.212.total." + id, FORMS, "Tổng điểm", "Total"),
                        ImmutableList.<Measure>builder()
                                .add(general())
                                .add(results)
                                .build()),
                LocalDrafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Measure general() {
        return marks(
                "general",
                "Tiêu chí chung",
                "General criteria",
                ImmutableList.of(
                        new JudgedMeasure.FormGroup("G", Optional.empty()),
                        new JudgedMeasure.FormGroup(
                                "P",
                                Optional.of(Fraction.of(4)),
                                Optional.of(DRAFT.stated(
                                        "public-service-item",
                                        JudgedMeasure.LeftOutItem.RESCALED,
                                        FORMS + ", tiêu chí phục vụ nhân dân"))),
                        new JudgedMeasure.FormGroup(
                                "T",
                                Optional.empty(),
                                Optional.of(DRAFT.stated(
                                        "asset-declaration-item",
                                        JudgedMeasure.LeftOutItem.FULL,
                                        FORMS + ", tiêu chí kê khai tài sản")))),
                LocalDrafting.anyStep(),
                Optional.empty());
    }

    private static Measure indicators() {
        return marks(
                "indicators",
                "Chỉ số, chỉ tiêu khác",
                "Other indicators and targets",
                ImmutableList.of(new JudgedMeasure.FormGroup("K", Optional.of(TWENTY))),
                LocalDrafting.anyStep(),
                Optional.of(Drafting.chosen(
                        "unassigned-indicator",
                        JudgedMeasure.LeftOutItem.RESCALED,
                        "Phần này ghi 20, chú thích ghi 10: nếu là 10 thì người đứng đầu không thể đạt 100 điểm.",
                        "The section says 20 and its footnote 10: with 10 a head could not reach 100.")));
    }

    private static Measure marks(
            String element,
            String vietnamese,
            String english,
            ImmutableList<JudgedMeasure.FormGroup> groups,
            Interpretation<JudgedMeasure.GeneralStep> step,
            Optional<Interpretation<JudgedMeasure.LeftOutItem>> leftOut) {
        return new JudgedMeasure.Marks(
                element,
                DRAFT.provision("hp.212." + element, FORMS, vietnamese, english),
                TWENTY,
                new Interpretation.Open<>(
                        "local-form",
                        new Form(
                                "212/2025/QĐ-UBND",
                                ImmutableList.of(oneItem("G", 12), oneItem("P", 4), oneItem("T", 4), oneItem("K", 20))),
                        new BilingualText(
                                "Các mục và điểm tối đa theo phụ lục của quyết định: G tiêu chí chung, P phục vụ nhân dân, T kê khai tài"
                                        + " sản, tổng cộng 20; K các chỉ số của người đứng đầu.",
                                "The items with their maxima from the decision's own annex: G general, P serving the public, T asset declaration, 20"
                                        + " together; K a head's indicators.")),
                groups,
                LocalDrafting.confirmedMarks(),
                step,
                leftOut);
    }

    private static Form.Group oneItem(String group, long maximum) {
        return Form.Group.of(group, ImmutableList.of(Fraction.of(maximum)));
    }

    private static Measure work(String role, long quantity, long quality, long progress) {
        return new CompositeMeasure.Section(
                "result",
                DRAFT.provision("hp.212.result." + role, FORMS, "Kết quả công việc", "Results of work"),
                Fraction.of(quantity + quality + progress),
                ImmutableList.of(
                        task(quantity, "a", "quantity", "Số lượng", "Quantity", WorkMeasure.Credit.DELIVERED),
                        task(quality, "b", "quality", "Chất lượng", "Quality", WorkMeasure.Credit.LESS_FAULTS),
                        task(progress, "c", "progress", "Tiến độ", "Progress", WorkMeasure.Credit.LESS_DELAYS)));
    }

    private static CompositeMeasure.Share task(
            long weight, String element, String id, String vietnamese, String english, WorkMeasure.Credit credit) {
        return new CompositeMeasure.Share(
                Fraction.of(weight),
                new WorkMeasure.TaskShare(
                        element, DRAFT.provision("hp.212." + id, FORMS, vietnamese, english), credit));
    }

    private static Measure capacity() {
        return points("capacity", "Năng lực lãnh đạo, quản lý", "Capacity to lead and manage");
    }

    private static Measure gathering() {
        return points("gathering", "Năng lực tập hợp, đoàn kết", "Capacity to gather and unite");
    }

    private static Measure points(String element, String vietnamese, String english) {
        return new RecordedMeasure.Figure(
                element,
                DRAFT.provision("hp.212." + element, FORMS, vietnamese, english),
                Measure.Unit.POINTS,
                Optional.of(FIVE),
                ImmutableList.of(),
                RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    private static Measure blockOfThirty() {
        return new CompositeMeasure.Section(
                "thirty",
                DRAFT.provision("hp.212.thirty", FORMS, "Nhóm tiêu chí 30 điểm", "Block of thirty points"),
                THIRTY,
                ImmutableList.of(third("first"), third("second"), third("third")));
    }

    private static CompositeMeasure.Share third(String which) {
        return new CompositeMeasure.Share(
                TEN,
                LocalDrafting.share(
                        "thirty-" + which,
                        DRAFT.provision(
                                "hp.212.thirty." + which, FORMS, "Tiêu chí 10 điểm", "Criterion of ten points")));
    }

    private static Ladder staffLadder() {
        return ladder(
                "staff",
                STAFF,
                ImmutableList.of(
                        requirement("staff.excellent.on-time", "Điều 6.1", allOnTime(), ALL),
                        requirement("staff.excellent.exceeding", "Điều 6.1", exceeding(), Interval.atLeast(HALF))),
                ImmutableList.of(requirement("staff.good.on-time", "Điều 6.2", allOnTime(), ALL)),
                ImmutableList.of(requirement(
                        "staff.completed.on-time", "Điều 6.3", allOnTime(), Interval.atLeast(Fraction.of(4, 5)))));
    }

    private static Ladder managerLadder() {
        return ladder(
                "manager",
                MANAGERS,
                ImmutableList.of(
                        requirement("manager.excellent.targets", "Điều 7.1", targetsMet(), ALL),
                        requirement(
                                "manager.excellent.exceeding", "Điều 7.1", targetsExceeded(), Interval.atLeast(HALF)),
                        requirement(
                                "manager.excellent.units",
                                "Điều 7.1",
                                unitsGood(),
                                Interval.atLeast(Fraction.of(7, 10))),
                        supposed("excellent", "own-tasks", "Điều 7.1", allOnTime(), ALL),
                        supposed("excellent", "high-quality", "Điều 7.1", highQuality(), ALL),
                        supposed("excellent", "all-units", "Điều 7.1", unitsCompleted(), ALL)),
                ImmutableList.of(
                        requirement(
                                "manager.good.on-time",
                                "Điều 7.2",
                                targetsOnTime(),
                                Interval.atLeast(Fraction.of(4, 5))),
                        supposed("good", "own-tasks", "Điều 7.2", allOnTime(), ALL),
                        supposed("good", "targets", "Điều 7.2", targetsMet(), ALL),
                        supposed("good", "all-units", "Điều 7.2", unitsCompleted(), ALL),
                        supposed("good", "good-units", "Điều 7.2", unitsGood(), Interval.atLeast(Fraction.of(7, 10)))),
                ImmutableList.of(
                        requirement(
                                "manager.completed.targets",
                                "Điều 7.3",
                                targetsMet(),
                                Interval.above(Fraction.of(7, 10))),
                        requirement(
                                "manager.completed.units",
                                "Điều 7.3",
                                unitsCompleted(),
                                Interval.atLeast(Fraction.of(7, 10))),
                        supposed("completed", "done", "Điều 7.3", tasksDone(), ALL),
                        supposed(
                                "completed",
                                "own-tasks",
                                "Điều 7.3",
                                allOnTime(),
                                Interval.atLeast(Fraction.of(4, 5)))));
    }

    /** What the parallel article of Decree 90/2020 asks and nobody read here: not asked unless the question of the level is answered so. */
    private static Ladder.Requirement supposed(
            String level, String what, String clause, Measure measure, Interval band) {
        return new Ladder.Requirement(
                DRAFT.provision(
                        "hp.212.manager." + level + "." + what,
                        clause,
                        measure.provision().vietnameseName(),
                        measure.provision().englishName()),
                new Condition.Not(new Condition.Supposed(
                        new Condition.Not(new Condition.Within(measure, band)),
                        Drafting.chosen(
                                "manager-" + level + "-conditions",
                                Condition.Supposition.NOT_APPLIED,
                                "Chỉ biết bốn con số của Điều 7; các yêu cầu tương ứng của Nghị định 90/2020 đối với nhiệm vụ của bản"
                                        + " thân và đơn vị thuộc quyền chưa đối chiếu được ở đây.",
                                "The facts have four numbers of Art 7; what the parallel articles of Decree 90/2020 ask of own tasks and of units"
                                        + " was not read here."))));
    }

    private static Ladder ladder(
            String who,
            Reach reach,
            ImmutableList<Ladder.Requirement> excellent,
            ImmutableList<Ladder.Requirement> good,
            ImmutableList<Ladder.Requirement> completed) {
        return new Ladder(
                DRAFT.provision("hp.212.class." + who, clauseOf(who), "Mức xếp loại", "Class"),
                reach,
                ImmutableList.of(
                        rung(who, 1, Classification.EXCELLENT, Interval.above(NINETY), excellent),
                        rung(who, 2, Classification.GOOD, Interval.openClosed(EIGHTY, NINETY), good),
                        rung(who, 3, Classification.COMPLETED, Interval.closed(FIFTY, EIGHTY), completed),
                        rung(who, 4, Classification.NOT_COMPLETED, Interval.below(FIFTY), ImmutableList.of())),
                Ladder.Outcome.CLASS,
                Optional.of(Drafting.chosen(
                        "unmet-condition",
                        Ladder.Unmet.REFER_TO_AUTHORITY,
                        "Không có căn cứ nêu mức nào khi đủ điểm mà chưa đạt điều kiện.",
                        "The facts name no class for points whose condition is not met.")),
                Optional.of(LocalDrafting.referredBeyond()));
    }

    private static String clauseOf(String who) {
        return who.equals("staff") ? "Điều 6" : "Điều 7";
    }

    private static Ladder.Rung rung(
            String who, int clause, Classification level, Interval band, ImmutableList<Ladder.Requirement> requires) {
        return new Ladder.Rung(
                DRAFT.provision(
                        "hp.212." + who + "." + level.key(),
                        clauseOf(who) + "." + clause,
                        level.vietnameseName(),
                        level.englishName()),
                level,
                Optional.of(band),
                requires);
    }

    private static Ladder.Requirement requirement(String id, String clause, Measure measure, Interval band) {
        return new Ladder.Requirement(
                DRAFT.provision(
                        "hp.212." + id,
                        clause,
                        measure.provision().vietnameseName(),
                        measure.provision().englishName()),
                new Condition.Within(measure, band));
    }

    private static Measure allOnTime() {
        return new WorkMeasure.TasksMeeting(
                "tasks-on-time",
                DRAFT.provision(
                        "hp.212.tasks-on-time",
                        "Điều 6",
                        "Tỷ lệ nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
                        "Share of tasks on time with quality"),
                ImmutableSet.of(WorkMeasure.TaskTest.ON_TIME, WorkMeasure.TaskTest.WITH_QUALITY),
                Fraction.ONE,
                Optional.empty());
    }

    private static Measure tasksDone() {
        return new WorkMeasure.TasksMeeting(
                "tasks-done",
                DRAFT.provision("hp.212.tasks-done", "Điều 7.3", "Tỷ lệ nhiệm vụ hoàn thành", "Share of tasks done"),
                ImmutableSet.of(WorkMeasure.TaskTest.DONE),
                Fraction.ONE,
                Optional.empty());
    }

    private static Measure highQuality() {
        return LocalDrafting.share(
                "tasks-high-quality",
                DRAFT.provision(
                        "hp.212.tasks-high-quality",
                        "Điều 7.1",
                        "Tỷ lệ nhiệm vụ bảo đảm chất lượng, hiệu quả cao",
                        "Share of tasks of high quality and effect"));
    }

    private static Measure exceeding() {
        return new WorkMeasure.TasksMeeting(
                "tasks-exceeding",
                DRAFT.provision(
                        "hp.212.tasks-exceeding", "Điều 6.1", "Tỷ lệ nhiệm vụ vượt mức", "Share of tasks exceeding"),
                ImmutableSet.of(WorkMeasure.TaskTest.EXCEEDING),
                Fraction.ONE,
                Optional.of(LocalDrafting.silent("exceeding", WorkMeasure.Exceeding.FLAGGED_BY_AUTHORITY)));
    }

    private static Measure targetsMet() {
        return target("targets-met", "Tỷ lệ chỉ tiêu hoàn thành", "Share of targets met");
    }

    private static Measure targetsExceeded() {
        return target("targets-exceeded", "Tỷ lệ chỉ tiêu vượt mức", "Share of targets exceeded");
    }

    private static Measure targetsOnTime() {
        return target(
                "targets-on-time",
                "Tỷ lệ chỉ tiêu đúng tiến độ, bảo đảm chất lượng",
                "Share of targets met on time with quality");
    }

    private static Measure target(String element, String vietnamese, String english) {
        return LocalDrafting.share(element, DRAFT.provision("hp.212." + element, "Điều 7", vietnamese, english));
    }

    private static Measure unitsGood() {
        return units("units-good", Classification.GOOD, "Đơn vị hoàn thành tốt trở lên", "Units good or better");
    }

    private static Measure unitsCompleted() {
        return units(
                "units-completed", Classification.COMPLETED, "Đơn vị hoàn thành trở lên", "Units completed or better");
    }

    private static Measure units(String element, Classification atLeast, String vietnamese, String english) {
        return new RecordedMeasure.ClassShare(
                element,
                DRAFT.provision("hp.212." + element, "Điều 7", vietnamese, english),
                atLeast,
                LocalDrafting.silent("no-subordinate-units", RecordedMeasure.NoUnits.NOTHING_TO_ASK));
    }

    private static ImmutableList<Rule> gates() {
        return ImmutableList.of(
                new Gate(
                        DRAFT.provision(
                                "hp.212.six-months",
                                "Điều 3.3",
                                "Thời gian công tác dưới 6 tháng",
                                "Less than six months of service"),
                        EVERYBODY,
                        new Condition.ServedLessThan(Fraction.of(6)),
                        new Gate.NotClassified()),
                notCompleted(
                        "degradation",
                        "Suy thoái, tự diễn biến, tự chuyển hóa đã được kết luận",
                        "Concluded degradation",
                        EVERYBODY,
                        new Condition.Established(
                                ImmutableSet.of(ConclusionKind.DEGRADATION, ConclusionKind.SELF_EVOLUTION))),
                notCompleted(
                        "discipline",
                        "Bị kỷ luật trong năm",
                        "Disciplined in the year",
                        EVERYBODY,
                        new Condition.Established(ImmutableSet.of(ConclusionKind.DISCIPLINE))),
                notCompleted(
                        "half-not-ensured",
                        "Trên 50% nhiệm vụ không bảo đảm tiến độ, chất lượng",
                        "More than half of the tasks not on time with quality",
                        EVERYBODY,
                        new Condition.Within(allOnTime(), Interval.below(HALF))),
                notCompleted(
                        "half-of-targets",
                        "Dưới 50% chỉ tiêu hoàn thành",
                        "Less than half of the targets met",
                        MANAGERS,
                        new Condition.Within(targetsMet(), Interval.below(HALF))),
                notCompleted(
                        "unit-corruption",
                        "Đơn vị quản lý liên quan tham nhũng, lãng phí bị xử lý",
                        "Corruption or waste in a unit managed",
                        MANAGERS,
                        new Condition.Established(
                                ImmutableSet.of(ConclusionKind.MANAGED_UNIT_CORRUPTION),
                                ImmutableSet.of(About.MANAGED_UNIT),
                                ImmutableSet.of())));
    }

    private static Gate notCompleted(String id, String vietnamese, String english, Reach reach, Condition condition) {
        return new Gate(
                DRAFT.provision("hp.212." + id, "Điều 6.4, 7.4", vietnamese, english),
                reach,
                condition,
                new Gate.NotAbove(Classification.NOT_COMPLETED));
    }

    private static WorkCounting workCounting() {
        return new WorkCounting(
                DRAFT.provision("hp.212.work", FORMS, "Cách tính khối lượng công việc", "How work is counted"),
                DRAFT.stated("denominator", WorkCounting.Denominator.ASSIGNED, FORMS + ", công thức"),
                LocalDrafting.silent("above-assigned", WorkCounting.AboveAssigned.CAP_EACH_RATIO),
                LocalDrafting.silent("taken-over-work", WorkCounting.ExtraWork.NUMERATORS_ONLY),
                LocalDrafting.silent("ad-hoc-work", WorkCounting.ExtraWork.NUMERATORS_ONLY),
                LocalDrafting.silent("no-assigned-work", WorkCounting.NoWork.UNDETERMINED),
                LocalDrafting.silent("partial-completion", WorkCounting.PartialCompletion.FRACTION_IF_APPROVED),
                Optional.of(Drafting.chosen(
                        "fault-deduction",
                        new LapseDeduction.WholeProduct(),
                        "Phiếu lấy số sản phẩm bảo đảm chất lượng chia cho số được giao; phiếu không có tỷ lệ trừ cho một lỗi.",
                        "The form takes what is of quality over what was assigned; it has no share for a fault.")),
                Optional.of(DRAFT.stated("delay-deduction", new LapseDeduction.WholeProduct(), FORMS + ", công thức")),
                LocalDrafting.silent("deduction-base", WorkCounting.DeductionBase.PRODUCT_UNIT),
                LocalDrafting.silent("late-count", WorkCounting.LateCount.PER_OCCURRENCE),
                LocalDrafting.silent("late-day", WorkCounting.LateDay.CALENDAR),
                LocalDrafting.silent("coefficient-rounding", WorkCounting.CoefficientRounding.EXACT),
                Optional.empty());
    }

    private static Attribution attribution() {
        return LocalDrafting.attribution(
                DRAFT.provision(
                        "hp.212.attribution", "Điều 3", "Cách xác định kỳ và đơn vị", "Which period and organization"),
                LocalDrafting.silent("month-presence", Attribution.MonthPresence.ANY_ASSIGNED_WORK),
                Drafting.chosen(
                        "discipline-filter",
                        Attribution.DisciplineFilter.ANY,
                        "Các điều kiện là của Nghị định 90/2020, không phân biệt có liên quan đến công vụ hay không.",
                        "The conditions are those of Decree 90/2020, which knows no filter by duty."),
                LocalDrafting.serviceTime(
                        Drafting.chosen(
                                "sick-leave",
                                Attribution.LeaveTime.NOT_SERVED,
                                "Điều 3.3 chỉ trừ nghỉ thai sản.",
                                "Art 3.3 excepts maternity leave and no other."),
                        DRAFT.stated("maternity-leave", Attribution.LeaveTime.SERVED, "Điều 3.3")));
    }
}
