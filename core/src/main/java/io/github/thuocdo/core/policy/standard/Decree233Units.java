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
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.unit.UnitType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decree 233/2026/NĐ-CP, Chapter II: public service units and their component units.
 *
 * <p>The points of the criteria are those of the competent authority (Art 7.6), hence open.
 */
final class Decree233Units {

    private static final LegalInstrument DECREE = Decree233.DECREE;
    private static final Drafting DRAFT = new Drafting(DECREE, "233.unit");
    private static final Reach EVERY_YEAR = new Reach(BODY, YEAR);

    /** Article 6: functions and tasks, quality of product or service, use of resources, renewal and development. */
    private static final ImmutableList<String> RESULTS = ImmutableList.of("tasks", "quality", "resources", "renewal");

    private static final Interpretation<Form> FORM = new Interpretation.Open<>(
            "unit-form",
            new Form(
                    "233/2026/NĐ-CP, Điều 5, 6",
                    Stream.concat(
                                    Decree233.shape(Fraction.of(30), Decree233.GENERAL, 1, 1, 1),
                                    Decree233.shape(Fraction.of(70), RESULTS, 2, 3, 3, 3))
                            .collect(ImmutableList.toImmutableList())),
            new BilingualText(
                    "Nghị định quy định 30 điểm cho ba nhóm của Điều 5 (I, II, III) và 70 điểm cho bốn tiêu chí của Điều 6:"
                            + " chức năng, nhiệm vụ (tasks), chất lượng sản phẩm, dịch vụ (quality), sử dụng nguồn lực (resources), đổi"
                            + " mới, phát triển (renewal), không chia điểm nhỏ hơn; phải dẫn văn bản của cấp có thẩm quyền.",
                    "The decree fixes 30 points for the three groups of Article 5 (I, II, III) and 70 for the four criteria of Article 6 (tasks, quality,"
                            + " resources, renewal) and no points below; what the competent authority issued has to be cited."));

    private static final WorkMeasure.TasksMeeting DONE = DRAFT.done("Điều 7.3, 7.4");
    private static final WorkMeasure.TasksMeeting ON_SCHEDULE = DRAFT.onSchedule("Điều 7.3");
    private static final WorkMeasure.TasksMeeting ON_TIME_WITH_QUALITY = DRAFT.onTimeWithQuality(
            "Điều 7.1, 7.2",
            "Tỷ lệ nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả",
            "Share of tasks on time with quality and effect");
    private static final WorkMeasure.TasksMeeting EXCEEDING =
            DRAFT.exceeding("Điều 7.1", "Tỷ lệ nhiệm vụ vượt mức yêu cầu");
    private static final RecordedMeasure.ClassShare UNITS_COMPLETED = DRAFT.unitsAtLeast(
            "units-completed",
            "Điều 7.1",
            "Tỷ lệ đơn vị cấu thành hoàn thành nhiệm vụ",
            "Share of component units that completed their tasks",
            Classification.COMPLETED);

    static final Policy POLICY = Policy.builder()
            .id("vn.233-2026.units")
            .instrument(DECREE)
            .scope(PolicyScope.organizations(Channel.CIVIL_SERVICE, UnitType.PUBLIC_SERVICE))
            .effective(Decree233.GOVERNED)
            .rules(rules())
            .build();

    private Decree233Units() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(attribution(), sheet(), ladder())
                .addAll(gates())
                .add(quota(), Decree233Steps.ofUnits(), Decree233Steps.competenceOfUnits())
                .build();
    }

    private static Sheet sheet() {
        return new Sheet(
                DRAFT.provision("sheet", "Điều 5, 6, 7.6", "Phiếu điểm đơn vị", "Sheet of units"),
                EVERY_YEAR,
                Sheet.Basis.FACTS,
                DRAFT.total(
                        "Điều 5, 6",
                        DRAFT.general("Điều 5", Fraction.of(30), FORM, Decree233.GENERAL),
                        DRAFT.results("Điều 6", "Results", Fraction.of(70), FORM, RESULTS)),
                Drafting.unrounded(),
                Optional.of(Fraction.of(100)));
    }

    private static Ladder ladder() {
        return new Ladder(
                DRAFT.provision("class", "Điều 7", "Mức xếp loại đơn vị", "Class of a unit"),
                EVERY_YEAR,
                ImmutableList.of(
                        excellent(), good(), completed(), DRAFT.banded(Classification.NOT_COMPLETED, "Điều 7.4")),
                Ladder.Outcome.CLASS,
                Optional.of(stated("unmet-condition", Ladder.Unmet.REFER_TO_AUTHORITY, DECREE.clause("Điều 7.5"))),
                Optional.of(chosen(
                        "beyond-ladder",
                        Ladder.Beyond.REFER_TO_AUTHORITY,
                        "Điều 7.4 liệt kê các trường hợp không hoàn thành nhiệm vụ, không có trường hợp không đạt điều kiện nào.",
                        "Art 7.4 lists when tasks are not completed, and missing every condition is not among it.")));
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 7.1",
                onTimeWithQuality("excellent", "Điều 7.1"),
                DRAFT.requires(
                        "excellent.exceeding",
                        "Điều 7.1",
                        "Ít nhất 30 % nhiệm vụ vượt mức yêu cầu",
                        "At least 30 % of the tasks exceed what was required",
                        atLeast(EXCEEDING, Fraction.of(3, 10))),
                DRAFT.requires(
                        "excellent.units",
                        "Điều 7.1",
                        "Không có đơn vị cấu thành không hoàn thành nhiệm vụ",
                        "No component unit that did not complete its tasks",
                        atLeast(UNITS_COMPLETED, ALL)),
                DRAFT.requires(
                        "excellent.shortcomings",
                        "Điều 7.1",
                        "Hạn chế, khuyết điểm được chỉ ra (nếu có) đã được khắc phục",
                        "All shortcomings that were pointed out, if any, are remedied",
                        new Condition.Remedied(ImmutableSet.of(About.SUBJECT))));
    }

    private static Ladder.Rung good() {
        return DRAFT.banded(Classification.GOOD, "Điều 7.2", onTimeWithQuality("good", "Điều 7.2"));
    }

    private static Ladder.Requirement onTimeWithQuality(String level, String clause) {
        return DRAFT.requires(
                level + ".on-time-with-quality",
                clause,
                "100 % nhiệm vụ đúng tiến độ, bảo đảm chất lượng, hiệu quả",
                "All tasks on time with quality and effect",
                atLeast(ON_TIME_WITH_QUALITY, ALL));
    }

    /** At most 20 % off schedule: where all are done, at least 80 % are on schedule. */
    private static Ladder.Rung completed() {
        return DRAFT.banded(
                Classification.COMPLETED,
                "Điều 7.3",
                DRAFT.allDone("completed", "Điều 7.3", DONE),
                DRAFT.requires(
                        "completed.on-schedule",
                        "Điều 7.3",
                        "Không quá 20 % nhiệm vụ không bảo đảm tiến độ",
                        "At most 20 % of the tasks off schedule",
                        atLeast(ON_SCHEDULE, Fraction.of(4, 5))));
    }

    private static ImmutableList<Gate> gates() {
        return ImmutableList.of(
                DRAFT.personnelWrongdoing("Điều 7.4", EVERY_YEAR),
                new Gate(
                        DRAFT.provision(
                                "tasks-not-done",
                                "Điều 7.4",
                                "Hoàn thành dưới 70 % kế hoạch năm",
                                "Less than 70 % of the year's plan done"),
                        EVERY_YEAR,
                        below(DONE, Fraction.of(7, 10)),
                        notCompleted(),
                        Optional.of(concluded(ConclusionKind.FORCE_MAJEURE))));
    }

    private static Quota quota() {
        return new Quota(
                DRAFT.provision(
                        "quota",
                        "Điều 7.7, 7.8",
                        "Tỷ lệ đơn vị hoàn thành xuất sắc nhiệm vụ",
                        "Share of excellent units"),
                EVERY_YEAR,
                Classification.EXCELLENT,
                new Quota.Fixed(Fraction.of(1, 5), Drafting.ofFinallyGood("organisation-quota-base")),
                Optional.of(new Quota.Raised(
                        Optional.of(Fraction.of(1, 4)), Optional.empty(), Quota.Force.LIMIT, Optional.empty())),
                derived(
                        "organisation-quota-rounding",
                        Quota.RateRounding.DOWN,
                        DECREE.clause("Điều 7.7"),
                        "không vượt quá"),
                new Quota.AuthorityBoard(stated(
                        "organisation-quota-board", Quota.Recognised.ALL_OF_AUTHORITY, DECREE.clause("Điều 7.7a"))),
                stated(
                        "organisation-quota-small-group",
                        new Quota.SmallGroup(5, "233/2026/NĐ-CP, Điều 7.7c", Quota.SmallException.AT_MOST_ONE),
                        DECREE.clause("Điều 7.7c, 7.8")),
                Drafting.rankedByScore("organisation-quota-ranking"),
                Drafting.referredTies("organisation-quota-tie"),
                Drafting.surplusIsGood("organisation-quota-surplus"));
    }

    private static Attribution attribution() {
        return Drafting.attribution(
                DRAFT.provision(
                        "attribution", "Điều 7, 9", "Cách xác định kỳ đánh giá", "Which period facts belong to"),
                chosen(
                        "discipline-filter",
                        Attribution.DisciplineFilter.DUTY_RELATED,
                        "Điều 7 không lấy kỷ luật làm căn cứ đối với đơn vị.",
                        "Art 7 makes no discipline a ground for a unit."),
                chosen(
                        "old-organisation-discipline",
                        Attribution.OldOrganizationDiscipline.REPORTED_TO_OLD_BODY,
                        "Như đối với cá nhân (Điều 14.3c): việc xảy ra ở nơi khác không phải kết quả của đơn vị này.",
                        "As for people (Art 14.3c): what was done elsewhere is no result of this unit."),
                chosen(
                        "acts-at-both",
                        Attribution.ActsAtBoth.BY_TIME_OF_ACT,
                        "Việc xảy ra ở nơi khác không phải kết quả của đơn vị này.",
                        "What was done elsewhere is no result of this unit."),
                Optional.empty(),
                stated("year-cutoff", Attribution.YearCutoff.DECEMBER_15, Decree233.DECREE.clause("Điều 9.1a")));
    }
}
