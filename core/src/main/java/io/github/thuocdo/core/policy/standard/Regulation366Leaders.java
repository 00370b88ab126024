package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;
import static io.github.thuocdo.core.policy.standard.Drafting.below;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.not;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure.OtherResult;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import java.time.LocalDate;

/** Regulation 366-QĐ/TW, Article 11: leaders, by the units and fields that they lead. */
final class Regulation366Leaders {

    private static final Regulation366 LAW = new Regulation366("366.leader", LEADERS);
    private static final Drafting DRAFT = LAW.draft();

    private static final ImmutableSet<PeriodKind> QUARTER = ImmutableSet.of(PeriodKind.QUARTER);

    private static final ImmutableSet<About> UNITS = ImmutableSet.of(About.MANAGED_UNIT);

    /** A conclusion on what a unit failed may name the unit or its leader. */
    private static final ImmutableSet<About> ONESELF_OR_UNITS = ImmutableSet.of(About.SUBJECT, About.MANAGED_UNIT);

    /** Art 11.4.2: discovered and remedied by oneself; Art 11.4.4: an earlier violation. */
    private static final Condition WEIGHED =
            concluded(ONESELF_OR_UNITS, ConclusionKind.SELF_REMEDIED, ConclusionKind.EARLIER_VIOLATION);

    private static final RecordedMeasure.Figure DONE = share(
            "unit-done",
            "Điều 11.1.2, 11.3, 11.4.2",
            "Tỷ lệ nhiệm vụ của đơn vị, lĩnh vực phụ trách hoàn thành",
            "Share of the tasks of the units and fields led that are done");
    private static final RecordedMeasure.Figure EXCEEDING = share(
            "unit-exceeding",
            "Điều 11.1.2",
            "Tỷ lệ nhiệm vụ của đơn vị, lĩnh vực phụ trách hoàn thành vượt mức",
            "Share of the tasks of the units and fields led that exceed what was required");
    private static final RecordedMeasure.Figure ON_TIME_WITH_QUALITY = share(
            "unit-on-time-with-quality",
            "Điều 11.2",
            "Tỷ lệ nhiệm vụ của đơn vị, lĩnh vực phụ trách đúng tiến độ, bảo đảm chất lượng",
            "Share of the tasks of the units and fields led that are on time with quality");
    private static final RecordedMeasure.Figure ON_SCHEDULE = share(
            "unit-on-schedule",
            "Điều 11.3",
            "Tỷ lệ nhiệm vụ của đơn vị, lĩnh vực phụ trách đúng tiến độ",
            "Share of the tasks of the units and fields led that are on schedule");
    private static final RecordedMeasure.ClassShare UNITS_COMPLETED = DRAFT.unitsAtLeast(
            "units-completed",
            "Điều 11.4.2",
            "Tỷ lệ đơn vị phụ trách từ hoàn thành nhiệm vụ trở lên",
            "Share of the units in charge that at least completed their tasks",
            Classification.COMPLETED);
    /** Where no vote was held there is nothing to ask. */
    private static final RecordedMeasure.Figure LOW_CONFIDENCE = DRAFT.share(
            "low-confidence",
            "Điều 11.4.2",
            "Tỷ lệ phiếu tín nhiệm thấp",
            "Share of votes of low confidence",
            RecordedMeasure.MissingFigure.LEFT_OUT);

    static final Policy POLICY = Policy.builder()
            .id("vn.366-2025.leaders")
            .instrument(Regulation366.REGULATION)
            .scope(PolicyScope.people(Channel.PARTY, CadreCategory.values()).forRoles(Role.DEPUTY, Role.HEAD))
            .effective(Regulation366.GOVERNED)
            .rules(rules())
            .build();

    private Regulation366Leaders() {}

    private static RecordedMeasure.Figure share(String element, String clause, String vietnamese, String english) {
        return DRAFT.share(element, clause, vietnamese, english, RecordedMeasure.MissingFigure.UNDETERMINED);
    }

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(
                        LAW.attribution(Regulation366.dutyRelated("Điều 11.4.2"), Regulation366.serviceOfPeople()),
                        LAW.sheet("Phụ lục 2, 3"),
                        LAW.ladder(
                                "Mức xếp loại cá nhân lãnh đạo, quản lý",
                                "Class of a leader",
                                excellent(),
                                good(),
                                completed()))
                .add(LAW.leftService(), fourthQuarter(), guidance02())
                .addAll(gates())
                .add(
                        LAW.stateResult(),
                        LAW.quotaOfPeople(),
                        LAW.procedure(LAW.after(OtherResult.OWN_COLLECTIVE), LAW.afterState()))
                .build();
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 11.1",
                allDone("excellent", "Điều 11.1.2"),
                DRAFT.requires(
                        "excellent.exceeding",
                        "Điều 11.1.2",
                        "Ít nhất 30 % nhiệm vụ của đơn vị, lĩnh vực phụ trách hoàn thành vượt mức",
                        "At least 30 % of the tasks of the units led exceed what was required",
                        atLeast(EXCEEDING, Regulation366.THREE_TENTHS)),
                LAW.allRemedied());
    }

    private static Ladder.Rung good() {
        return DRAFT.banded(
                Classification.GOOD,
                "Điều 11.2",
                DRAFT.requires(
                        "good.on-time-with-quality",
                        "Điều 11.2",
                        "100 % nhiệm vụ của đơn vị, lĩnh vực phụ trách đúng tiến độ, bảo đảm chất lượng",
                        "All tasks of the units led on time with quality",
                        atLeast(ON_TIME_WITH_QUALITY, ALL)));
    }

    /** At most 20 % off schedule: where all are done, at least 80 % are on schedule. */
    private static Ladder.Rung completed() {
        return DRAFT.banded(
                Classification.COMPLETED,
                "Điều 11.3",
                allDone("completed", "Điều 11.3"),
                DRAFT.requires(
                        "completed.on-schedule",
                        "Điều 11.3",
                        "Không quá 20 % nhiệm vụ của đơn vị, lĩnh vực phụ trách chậm tiến độ",
                        "At most 20 % of the tasks of the units led off schedule",
                        atLeast(ON_SCHEDULE, Regulation366.FOUR_FIFTHS)));
    }

    private static Ladder.Requirement allDone(String level, String clause) {
        return DRAFT.requires(
                level + ".done",
                clause,
                "Đơn vị, lĩnh vực phụ trách hoàn thành 100 % nhiệm vụ",
                "All tasks of the units and fields led done",
                atLeast(DONE, ALL));
    }

    /** Guidance 43-HD/BTCTW asks for three quarters; the fourth is part of the year's evaluation. */
    private static Gate fourthQuarter() {
        return new Gate(
                new Provision(
                        "366.leader.fourth-quarter",
                        new Citation("43-HD/BTCTW", "Phần đánh giá hằng quý"),
                        "Quý IV được đánh giá cùng với năm",
                        "The fourth quarter is evaluated with the year"),
                new Reach(LEADERS, QUARTER),
                new Condition.LastWithin(PeriodKind.YEAR),
                new Gate.NotClassified());
    }

    /** A hole that names itself: nothing of guidance 02-HD/BTCTW but its title, day and subject could be read. */
    private static Gate guidance02() {
        Citation guidance = new Citation("02-HD/BTCTW", "Phần đánh giá định kỳ hằng quý");
        Measure found = Drafting.finding(
                "guidance-02",
                new Provision(
                        "366.leader.guidance-02.found",
                        guidance,
                        "Quý không hoàn thành nhiệm vụ theo Hướng dẫn 02-HD/BTCTW",
                        "The quarter is not completed by guidance 02-HD/BTCTW"));
        return new Gate(
                new Provision(
                        "366.leader.guidance-02",
                        guidance,
                        "Đánh giá định kỳ hằng quý theo Hướng dẫn 02-HD/BTCTW",
                        "The quarter by guidance 02-HD/BTCTW"),
                new Reach(LEADERS, QUARTER),
                new Condition.AllOf(
                        ImmutableList.of(
                                new Condition.EndsFrom(LocalDate.of(2026, 5, 22)),
                                new Condition.Supposed(
                                        atLeast(found, Fraction.ONE),
                                        chosen(
                                                "guidance-02",
                                                Condition.Supposition.UNDETERMINED,
                                                "Hướng dẫn 02-HD/BTCTW ngày 22/5/2026 về đánh giá quý đối với cán bộ lãnh đạo chưa đối chiếu được: người"
                                                        + " áp dụng cho biết có áp dụng hay không, nếu có thì cấp có thẩm quyền kết luận đối với từng người.",
                                                "Guidance 02-HD/BTCTW of 22/5/2026 on the quarters of leaders could not be read: whoever applies it"
                                                        + " says whether it is asked, and then the authority finds for each leader what it gives.")))),
                notCompleted());
    }

    private static ImmutableList<Gate> gates() {
        return ImmutableList.of(
                ground(
                        "unit-tasks-not-done",
                        "Đơn vị, lĩnh vực phụ trách hoàn thành dưới 70 % nhiệm vụ",
                        "Less than 70 % of the tasks of the units led done",
                        below(DONE, Regulation366.SEVEN_TENTHS)),
                ground(
                        "basic-targets",
                        "Đơn vị, lĩnh vực phụ trách không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản",
                        "The five basic socio-economic targets failed in the units led",
                        concluded(ONESELF_OR_UNITS, ConclusionKind.BASIC_TARGET_FAILED)),
                ground(
                        "units-not-completed",
                        "Trên 50 % đơn vị phụ trách không hoàn thành nhiệm vụ",
                        "More than 50 % of the units in charge did not complete their tasks",
                        not(atLeast(UNITS_COMPLETED, Regulation366.HALF))),
                ground(
                        "low-confidence-votes",
                        "Trên 50 % phiếu tín nhiệm thấp",
                        "More than 50 % of the votes of low confidence",
                        not(new Condition.Within(LOW_CONFIDENCE, Interval.atMost(Regulation366.HALF)))),
                ground(
                        "discipline",
                        "Bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ",
                        "Duty-related discipline, reprimand or heavier",
                        concluded(ConclusionKind.DISCIPLINE)),
                ground(
                        "degradation",
                        "Bị kết luận suy thoái, “tự diễn biến”, “tự chuyển hóa”",
                        "Concluded degradation, \"self-evolution\" or \"self-transformation\"",
                        concluded(ConclusionKind.DEGRADATION, ConclusionKind.SELF_EVOLUTION)),
                ground(
                        "managed-unit-corruption",
                        "Tham nhũng, lãng phí trong phạm vi trực tiếp phụ trách bị kỷ luật, xử lý",
                        "Corruption or waste in the direct scope, disciplined",
                        concluded(UNITS, ConclusionKind.MANAGED_UNIT_CORRUPTION)));
    }

    private static Gate ground(String name, String vietnamese, String english, Condition when) {
        return LAW.ground(name, "Điều 11.4.2", vietnamese, english, when, WEIGHED);
    }
}
