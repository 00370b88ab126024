package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.EVERYBODY;
import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.STAFF;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.above;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;
import static io.github.thuocdo.core.policy.standard.Drafting.below;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decree 90/2020/NĐ-CP, Articles 12–15: public employees. */
final class Decree90PublicEmployees {

    private static final Decree90 LAW = new Decree90("90.employee", "Điều 12, 13, 14, 15");
    private static final Drafting DRAFT = LAW.draft();

    static final Policy POLICY = Policy.builder()
            .id("vn.90-2020.public-employees")
            .instrument(Decree90.DECREE)
            .scope(PolicyScope.civilService(CadreCategory.PUBLIC_EMPLOYEE))
            .effective(Decree90.GOVERNED)
            .rules(rules())
            .build();

    private Decree90PublicEmployees() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(Decree90.attribution())
                .addAll(Decree90.timeWorked())
                .add(ofStaff(), ofManagers())
                .addAll(notCompletedOfAll())
                .addAll(notCompletedOfManagers())
                .add(procedure())
                .build();
    }

    // Articles 19, 20

    /** Form 03, meeting, opinion of the Party committee on managers, decision, notice; whether a body proposes was not read. */
    private static Procedure procedure() {
        return new Procedure(
                DRAFT.provision("procedure", "Điều 19", "Trình tự xếp loại hằng năm", "Steps of the yearly class"),
                new Reach(EVERYBODY, YEAR),
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        DraftedSteps.form(
                                DRAFT.provision(
                                        "step.form", "Điều 19, Mẫu số 03", "Phiếu tự đánh giá", "Self-evaluation form"),
                                EVERYBODY),
                        DraftedSteps.meeting(DRAFT.provision("step.meeting", "Điều 19", "Họp đánh giá", "Meeting")),
                        DraftedSteps.partyOpinion(
                                DRAFT.provision(
                                        "step.party-opinion",
                                        "Điều 19",
                                        "Ý kiến cấp ủy",
                                        "Opinion of the Party committee"),
                                LEADERS),
                        DraftedSteps.decision(
                                DRAFT.provision(
                                        "step.decision", "Điều 19, 20", "Quyết định xếp loại", "Decision on the class"),
                                EVERYBODY,
                                DraftedSteps.classDay(
                                        MonthDay.of(12, 15),
                                        "Điều 20: trước ngày 15 tháng 12; ngành giáo dục và một số ngành do người đứng đầu đơn vị quyết định, và"
                                                + " nơi đó tự chọn ngày.",
                                        "Art 20: before 15 December; in education and some other fields the head of the unit decides, and such"
                                                + " a body chooses its day."),
                                StepKind.FORM,
                                StepKind.MEETING,
                                StepKind.PARTY_OPINION),
                        DraftedSteps.following(
                                DRAFT.provision("step.notice", "Điều 19", "Thông báo kết quả", "Notice of the result"),
                                StepKind.NOTICE,
                                StepKind.DECISION)),
                ImmutableList.of());
    }

    // Articles 12.1, 13.1, 14.1

    private static Ladder ofStaff() {
        return LAW.ladder(
                "class.staff",
                "Mức xếp loại viên chức không giữ chức vụ quản lý",
                "Class of a public employee without a managing post",
                new Reach(STAFF, YEAR),
                DRAFT.rung(
                        "excellent.staff",
                        Classification.EXCELLENT,
                        "Điều 12.1",
                        join(
                                ImmutableList.of(criteriaWell("excellent.staff", "Điều 12.1", "staff", 4)),
                                LAW.excellentTasks("excellent.staff", "Điều 12.1"))),
                DRAFT.rung(
                        "good.staff",
                        Classification.GOOD,
                        "Điều 13.1",
                        ImmutableList.of(
                                criteriaMet("good.staff", "Điều 13.1", "staff", 4),
                                allOnTimeWithQuality("good.staff", "Điều 13.1"))),
                DRAFT.rung(
                        "completed.staff",
                        Classification.COMPLETED,
                        "Điều 14.1",
                        join(
                                ImmutableList.of(criteriaMet("completed.staff", "Điều 14.1", "staff", 4)),
                                completedTasks("completed.staff", "Điều 14.1"))));
    }

    // Articles 12.2, 13.2, 14.2

    private static Ladder ofManagers() {
        return LAW.ladder(
                "class.manager",
                "Mức xếp loại viên chức quản lý",
                "Class of a public employee with a managing post",
                new Reach(LEADERS, YEAR),
                DRAFT.rung(
                        "excellent.manager",
                        Classification.EXCELLENT,
                        "Điều 12.2",
                        join(
                                ImmutableList.of(criteriaWell("excellent.manager", "Điều 12.2", "manager", 5)),
                                LAW.excellentLead("excellent.manager", "Điều 12.2"))),
                DRAFT.rung("good.manager", Classification.GOOD, "Điều 13.2", goodManager("good.manager", "Điều 13.2")),
                DRAFT.rung(
                        "completed.manager",
                        Classification.COMPLETED,
                        "Điều 14.2",
                        completedManager("completed.manager", "Điều 14.2")));
    }

    private static ImmutableList<Ladder.Requirement> goodManager(String name, String clause) {
        return ImmutableList.of(
                criteriaMet(name, clause, "manager", 5),
                allOnTimeWithQuality(name, clause),
                LAW.allTargets(name, clause),
                DRAFT.requires(
                        name + ".targets-on-time",
                        clause,
                        "Ít nhất 80 % chỉ tiêu của đơn vị, lĩnh vực đúng tiến độ, bảo đảm chất lượng",
                        "At least 80 % of the unit's targets on time with quality",
                        atLeast(LAW.targetsOnTime, Fraction.of(4, 5))),
                LAW.allUnitsCompleted(name, clause),
                LAW.unitsGood(name, clause));
    }

    private static ImmutableList<Ladder.Requirement> completedManager(String name, String clause) {
        return ImmutableList.<Ladder.Requirement>builder()
                .add(criteriaMet(name, clause, "manager", 5))
                .addAll(completedTasks(name, clause))
                .add(
                        DRAFT.requires(
                                name + ".targets",
                                clause,
                                "Trên 70 % chỉ tiêu của đơn vị, lĩnh vực hoàn thành",
                                "More than 70 % of the unit's targets reached",
                                above(LAW.targets, Fraction.of(7, 10))),
                        DRAFT.requires(
                                name + ".units-completed",
                                clause,
                                "Ít nhất 70 % đơn vị thuộc quyền quản lý hoàn thành nhiệm vụ trở lên",
                                "At least 70 % of the units managed completed their tasks",
                                atLeast(LAW.unitsCompleted, Fraction.of(7, 10))))
                .build();
    }

    // Common parts of the levels

    private static Ladder.Requirement allOnTimeWithQuality(String name, String clause) {
        return DRAFT.requires(
                name + ".on-time-with-quality",
                clause,
                "100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
                "All tasks on time with quality",
                atLeast(LAW.onTimeWithQuality, ALL));
    }

    /** At most 20 % without quality, off schedule or of low effect: at least 80 % with all three. */
    private static ImmutableList<Ladder.Requirement> completedTasks(String name, String clause) {
        return ImmutableList.of(
                DRAFT.requires(
                        name + ".done", clause, "Hoàn thành tất cả nhiệm vụ", "All tasks done", atLeast(LAW.done, ALL)),
                DRAFT.requires(
                        name + ".ensured",
                        clause,
                        "Không quá 20 % tiêu chí về kết quả thực hiện nhiệm vụ không bảo đảm chất lượng, tiến độ hoặc hiệu quả thấp",
                        "At most 20 % of the result criteria without quality, off schedule or of low effect",
                        atLeast(LAW.onTimeWithQuality, Fraction.of(4, 5))));
    }

    /** "Thực hiện tốt" the criteria 1–4 of Article 3, for managers point 5a too. */
    private static Ladder.Requirement criteriaWell(String name, String clause, String whose, int criteria) {
        return DRAFT.requires(
                name + ".criteria",
                clause,
                "Thực hiện tốt các tiêu chí chung",
                "The common criteria are carried out well",
                atLeast(carriedOutWell(whose, criteria), Fraction.of(criteria)));
    }

    /** "Đáp ứng" the same criteria; who carries them out well meets them. */
    private static Ladder.Requirement criteriaMet(String name, String clause, String whose, int criteria) {
        return DRAFT.requires(
                name + ".criteria",
                clause,
                "Đáp ứng các tiêu chí chung",
                "The common criteria are met",
                new Condition.AnyOf(ImmutableList.of(
                        atLeast(
                                criteria(
                                        "criteria-met",
                                        whose,
                                        criteria,
                                        "Số tiêu chí chung được đáp ứng",
                                        "Number of common criteria met"),
                                Fraction.of(criteria)),
                        atLeast(carriedOutWell(whose, criteria), Fraction.of(criteria)))));
    }

    private static Measure carriedOutWell(String whose, int criteria) {
        return criteria(
                "criteria-well",
                whose,
                criteria,
                "Số tiêu chí chung được thực hiện tốt",
                "Number of common criteria carried out well");
    }

    private static Measure criteria(String element, String whose, int criteria, String vietnamese, String english) {
        return new RecordedMeasure.Figure(
                element,
                DRAFT.provision(
                        element + "." + whose,
                        criteria == 4 ? "Điều 3.1–3.4" : "Điều 3.1–3.4, 3.5a",
                        vietnamese,
                        english),
                Measure.Unit.COUNT,
                Optional.of(Fraction.of(criteria)),
                IntStream.rangeClosed(0, criteria).mapToObj(Fraction::of).collect(ImmutableList.toImmutableList()),
                RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    // Article 15

    private static ImmutableList<Gate> notCompletedOfAll() {
        return ImmutableList.of(
                gate(
                        "degradation",
                        "Điều 15.1a, 15.2a",
                        "Suy thoái, “tự diễn biến”, “tự chuyển hóa” theo đánh giá của cấp có thẩm quyền",
                        "Degradation, \"self-evolution\" or \"self-transformation\" as the authority finds",
                        EVERYBODY,
                        concluded(ConclusionKind.DEGRADATION, ConclusionKind.SELF_EVOLUTION)),
                gate(
                        "tasks-not-ensured",
                        "Điều 15.1b, 15.2",
                        "Trên 50 % tiêu chí về kết quả thực hiện nhiệm vụ không bảo đảm",
                        "More than 50 % of the result criteria not ensured",
                        EVERYBODY,
                        below(LAW.onTimeWithQuality, Fraction.of(1, 2))),
                gate(
                        "discipline",
                        "Điều 15.1c, 15.2đ",
                        "Có hành vi vi phạm bị xử lý kỷ luật trong năm đánh giá",
                        "Discipline in the year",
                        EVERYBODY,
                        concluded(ConclusionKind.DISCIPLINE)));
    }

    private static ImmutableList<Gate> notCompletedOfManagers() {
        return ImmutableList.of(
                gate(
                        "targets-not-reached",
                        "Điều 15.2",
                        "Đơn vị, lĩnh vực hoàn thành dưới 50 % chỉ tiêu",
                        "Less than 50 % of the unit's targets reached",
                        LEADERS,
                        below(LAW.targets, Fraction.of(1, 2))),
                gate(
                        "managed-unit-corruption",
                        "Điều 15.2",
                        "Đơn vị thuộc quyền quản lý liên quan tham nhũng, lãng phí bị xử lý",
                        "Corruption or waste in a unit managed, dealt with by law",
                        LEADERS,
                        concluded(ImmutableSet.of(About.MANAGED_UNIT), ConclusionKind.MANAGED_UNIT_CORRUPTION)));
    }

    private static Gate gate(
            String name, String clause, String vietnamese, String english, ImmutableSet<Role> roles, Condition when) {
        return new Gate(
                DRAFT.provision(name, clause, vietnamese, english), new Reach(roles, YEAR), when, notCompleted());
    }

    private static ImmutableList<Ladder.Requirement> join(
            ImmutableList<Ladder.Requirement> first, ImmutableList<Ladder.Requirement> then) {
        return ImmutableList.<Ladder.Requirement>builder()
                .addAll(first)
                .addAll(then)
                .build();
    }
}
