package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.BODY;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;
import static io.github.thuocdo.core.policy.standard.Drafting.below;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.derived;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;
import static io.github.thuocdo.core.policy.standard.Drafting.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Decree 335/2025/NĐ-CP, Chapter II: state administrative organizations. */
final class Decree335Organizations {

    private static final LegalInstrument DECREE = Decree335Individuals.DECREE;
    private static final Drafting DRAFT = new Drafting(DECREE, "335.organization");
    private static final Reach EVERY_YEAR = new Reach(BODY, YEAR);

    /** Article 6. */
    private static final ImmutableList<String> GENERAL = ImmutableList.of("I", "II", "III");

    /** Article 7, with "dd" for the point đ. */
    private static final ImmutableList<String> RESULTS = ImmutableList.of("a", "b", "c", "d", "dd", "e", "g", "h");

    private static final Interpretation<Form> FORM = new Interpretation.Open<>(
            "organisation-form",
            form(),
            new BilingualText(
                    "Nghị định chỉ quy định 30 điểm cho ba nhóm ở Điều 6 (I, II, III) và 70 điểm cho tám nội dung ở Điều 7"
                            + " (a, b, c, d, đ, e, g, h), không quy định điểm thành phần; phải dẫn văn bản quy định chi tiết của bộ"
                            + " hoặc của tỉnh.",
                    "The decree fixes 30 points for the three groups of Article 6 (I, II, III) and 70 for the eight items of Article 7 (a, b, c, d,"
                            + " dd, e, g, h) and no points below; the ministry or the province that details them has to be cited."));

    private static final WorkMeasure.TasksMeeting DONE = DRAFT.done("Điều 8.3, 8.4");
    private static final WorkMeasure.TasksMeeting ON_SCHEDULE = DRAFT.onSchedule("Điều 8.3");
    private static final WorkMeasure.TasksMeeting ON_TIME_WITH_QUALITY = DRAFT.onTimeWithQuality(
            "Điều 8.1, 8.2", "Tỷ lệ nhiệm vụ đúng tiến độ, bảo đảm chất lượng", "Share of tasks on time with quality");
    private static final WorkMeasure.TasksMeeting EXCEEDING =
            DRAFT.exceeding("Điều 8.1", "Tỷ lệ nhiệm vụ vượt mức yêu cầu");
    private static final RecordedMeasure.ClassShare UNITS_COMPLETED = DRAFT.unitsAtLeast(
            "units-completed",
            "Điều 8.1",
            "Tỷ lệ đơn vị trực thuộc trực tiếp hoàn thành nhiệm vụ",
            "Share of direct subordinate units that completed their tasks",
            Classification.COMPLETED);

    static final Policy POLICY = Policy.builder()
            .id("vn.335-2025.organizations")
            .instrument(DECREE)
            .scope(PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.ADMINISTRATIVE))
            .effective(DateRange.from(LocalDate.of(2026, 1, 1)))
            .rules(rules())
            .build();

    private Decree335Organizations() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(attribution(), sheet(), ladder())
                .addAll(gates())
                .add(quota(), procedure())
                .build();
    }

    /** Three groups and eight items, of equal worth only because some worth has to stand in a shape. */
    private static Form form() {
        ImmutableList<Fraction> ten = ImmutableList.of(Fraction.of(10));
        ImmutableList<Fraction> eighth = ImmutableList.of(Fraction.of(70, 8));
        return new Form(
                "335/2025/NĐ-CP, Điều 6, 7",
                Stream.concat(
                                GENERAL.stream().map(group -> Form.Group.of(group, ten)),
                                RESULTS.stream().map(item -> Form.Group.of(item, eighth)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Sheet sheet() {
        return new Sheet(
                DRAFT.provision("sheet", "Điều 6, 7", "Phiếu điểm tổ chức", "Sheet of organizations"),
                EVERY_YEAR,
                Sheet.Basis.FACTS,
                DRAFT.total(
                        "Điều 6, 7",
                        DRAFT.general("Điều 6", Fraction.of(30), FORM, GENERAL),
                        DRAFT.results("Điều 7", "Task results", Fraction.of(70), FORM, RESULTS)),
                Drafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Ladder ladder() {
        return new Ladder(
                DRAFT.provision("class", "Điều 8", "Mức xếp loại tổ chức", "Class of an organization"),
                EVERY_YEAR,
                ImmutableList.of(
                        excellent(), good(), completed(), DRAFT.banded(Classification.NOT_COMPLETED, "Điều 8.4")),
                Ladder.Outcome.CLASS,
                Optional.of(Drafting.referredUnmet(8)),
                Optional.of(Drafting.referredBeyond(8)));
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 8.1",
                onTimeWithQuality("excellent", "Điều 8.1"),
                DRAFT.requires(
                        "excellent.exceeding",
                        "Điều 8.1",
                        "Ít nhất 30 % nhiệm vụ vượt mức yêu cầu",
                        "At least 30 % of the tasks exceed what was required",
                        atLeast(EXCEEDING, Fraction.of(3, 10))),
                DRAFT.requires(
                        "excellent.units",
                        "Điều 8.1",
                        "Không có đơn vị trực thuộc trực tiếp không hoàn thành nhiệm vụ",
                        "No direct subordinate unit that did not complete its tasks",
                        atLeast(UNITS_COMPLETED, ALL)),
                DRAFT.requires(
                        "excellent.shortcomings",
                        "Điều 8.1",
                        "Hạn chế, khuyết điểm trước đó đã được khắc phục",
                        "All earlier shortcomings are remedied",
                        new Condition.Remedied(ImmutableSet.of(About.SUBJECT))));
    }

    private static Ladder.Rung good() {
        return DRAFT.banded(Classification.GOOD, "Điều 8.2", onTimeWithQuality("good", "Điều 8.2"));
    }

    private static Ladder.Requirement onTimeWithQuality(String level, String clause) {
        return DRAFT.requires(
                level + ".on-time-with-quality",
                clause,
                "100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
                "All tasks on time with quality",
                atLeast(ON_TIME_WITH_QUALITY, ALL));
    }

    /** At most 20 % off schedule: where all are done, at least 80 % are on schedule. */
    private static Ladder.Rung completed() {
        return DRAFT.banded(
                Classification.COMPLETED,
                "Điều 8.3",
                DRAFT.allDone("completed", "Điều 8.3", DONE),
                DRAFT.requires(
                        "completed.on-schedule",
                        "Điều 8.3",
                        "Không quá 20 % nhiệm vụ không bảo đảm tiến độ",
                        "At most 20 % of the tasks off schedule",
                        atLeast(ON_SCHEDULE, Fraction.of(4, 5))));
    }

    private static ImmutableList<Gate> gates() {
        return ImmutableList.of(
                DRAFT.personnelWrongdoing("Điều 8.4", EVERY_YEAR),
                new Gate(
                        DRAFT.provision(
                                "tasks-not-done",
                                "Điều 8.4",
                                "Hoàn thành dưới 70 % nhiệm vụ theo kế hoạch năm",
                                "Less than 70 % of the year's planned tasks done"),
                        EVERY_YEAR,
                        below(DONE, Fraction.of(7, 10)),
                        notCompleted(),
                        Optional.of(concluded(ConclusionKind.FORCE_MAJEURE))));
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision(
                        "quota",
                        "Điều 8.5",
                        "Tỷ lệ tổ chức hoàn thành xuất sắc nhiệm vụ",
                        "Share of excellent organizations"),
                EVERY_YEAR,
                Classification.EXCELLENT,
                new Quota.Fixed(Fraction.of(1, 5), Drafting.ofFinallyGood("organisation-quota-base")),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(1, 4)), Optional.empty(), Quota.Force.LIMIT, Optional.empty())),
                derived(
                        "organisation-quota-rounding",
                        Quota.RateRounding.DOWN,
                        DECREE.clause("Điều 8.5"),
                        "không vượt quá"),
                new Quota.AuthorityBoard(stated(
                        "organisation-quota-board", Quota.Recognised.ALL_OF_AUTHORITY, DECREE.clause("Điều 8.5"))),
                chosen(
                        "organisation-quota-small-group",
                        Quota.SmallGroup.NONE,
                        "Văn bản không có ngoại lệ cho cấp chỉ công nhận ít tổ chức.",
                        "The text has no exception for an authority that recognises few."),
                Drafting.rankedByScore("organisation-quota-ranking"),
                Drafting.referredTies("organisation-quota-tie"),
                Drafting.surplusIsGood("organisation-quota-surplus"));
    }

    /** Articles 5 and 9 say by when and in which order organizations are classified; by which steps was not read. */
    private static Procedure procedure() {
        return new Procedure(
                DRAFT.provision(
                        "procedure",
                        "Điều 9",
                        "Thứ tự, thời hạn xếp loại tổ chức",
                        "Before what and until when organizations are classified"),
                EVERY_YEAR,
                DraftedSteps.lastDayOff(),
                ImmutableList.of(
                        DraftedSteps.signal(
                                DRAFT.provision(
                                        "step.signal",
                                        "Điều 9",
                                        "Dấu hiệu khiếu nại, mất đoàn kết",
                                        "Signals of a complaint or of disunity"),
                                BODY),
                        DraftedSteps.verification(
                                DRAFT.provision(
                                        "step.verification",
                                        "Điều 9",
                                        "Xác minh trước khi quyết định",
                                        "Verification before the decision"),
                                BODY),
                        DraftedSteps.decision(
                                DRAFT.provision(
                                        "step.decision",
                                        "Điều 5, 9",
                                        "Quyết định xếp loại tổ chức",
                                        "Decision on the class"),
                                BODY,
                                DraftedSteps.classDay(
                                        StandardTimeLimits.YEARLY_CLASS.day(),
                                        "Điều 9: trước ngày 15 tháng 12; cơ quan đặc thù thì trước ngày 15 tháng 01 năm sau, và cơ quan như vậy tự"
                                                + " chọn cách hiểu đó.",
                                        "Art 9: before 15 December; special bodies before 15 January of the next year, and such a body chooses"
                                                + " that reading."),
                                StepKind.VERIFICATION)),
                ImmutableList.of(new Procedure.Precedence(
                        DRAFT.provision(
                                "order.lower",
                                "Điều 9",
                                "Xếp loại tổ chức cấp dưới trước cấp trên",
                                "Lower organizations are classified before upper ones"),
                        Procedure.OtherResult.LOWER_ORGANIZATION,
                        Procedure.Comes.BEFORE)));
    }

    private static Attribution attribution() {
        return Drafting.attribution(
                DRAFT.provision(
                        "attribution", "Điều 8, 9", "Cách xác định kỳ đánh giá", "Which period facts belong to"),
                chosen(
                        "discipline-filter",
                        Attribution.DisciplineFilter.DUTY_RELATED,
                        "Điều 8 không lấy kỷ luật làm căn cứ; Điều 38.4 Luật 80/2025/QH15 nói về cá nhân.",
                        "Art 8 makes no discipline a ground; Art 38.4 of Law 80/2025/QH15 speaks of people."),
                chosen(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                        "Như đối với cá nhân (Điều 11.3c): việc xảy ra ở nơi khác không phải là kết quả của tổ chức này.",
                        "As for people (Art 11.3c): what was done elsewhere is no result of this organization."),
                chosen(
                        "acts-at-both",
                        Attribution.ActsAtBoth.BY_TIME_OF_ACT,
                        "Như đối với cá nhân (Điều 11.3d): mỗi vi phạm tính cho tổ chức tại thời điểm vi phạm.",
                        "As for people (Art 11.3d): each act belongs to the organization of its time."),
                Optional.empty(),
                stated(
                        "year-cutoff",
                        Attribution.YearCutoff.DECEMBER_15,
                        Decree335Individuals.DECREE.clause("Điều 9")));
    }
}
