package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.ALL;
import static io.github.thuocdo.core.policy.standard.Drafting.STAFF;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
import static io.github.thuocdo.core.policy.standard.Drafting.atLeast;
import static io.github.thuocdo.core.policy.standard.Drafting.below;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.notCompleted;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import java.util.Optional;

/** Regulation 366-QĐ/TW, Article 11: those without a leading post, and members outside the political system. */
final class Regulation366Members {

    private static final Regulation366 LAW = new Regulation366("366.member", STAFF);
    private static final Drafting DRAFT = LAW.draft();

    /** Art 11.4.3: admitted and remedied of one's own accord; Art 11.4.4: an earlier violation. */
    private static final Condition WEIGHED = concluded(ConclusionKind.SELF_REMEDIED, ConclusionKind.EARLIER_VIOLATION);

    private static final WorkMeasure.TasksMeeting DONE = DRAFT.tasks(
            "done", "Điều 11.3, 11.4.3", "Tỷ lệ nhiệm vụ hoàn thành", "Share of tasks done", WorkMeasure.TaskTest.DONE);
    private static final WorkMeasure.TasksMeeting ON_SCHEDULE = DRAFT.tasks(
            "on-schedule",
            "Điều 11.3",
            "Tỷ lệ nhiệm vụ hoàn thành đúng tiến độ",
            "Share of tasks done on schedule",
            WorkMeasure.TaskTest.ON_TIME);
    private static final WorkMeasure.TasksMeeting ON_TIME_WITH_QUALITY = DRAFT.tasks(
            "on-time-with-quality",
            "Điều 11.1.3, 11.2",
            "Tỷ lệ nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
            "Share of tasks on time with quality",
            WorkMeasure.TaskTest.ON_TIME,
            WorkMeasure.TaskTest.WITH_QUALITY);
    private static final WorkMeasure.TasksMeeting EXCEEDING = DRAFT.tasks(
            "exceeding",
            "Điều 11.1.3",
            "Tỷ lệ nhiệm vụ hoàn thành vượt mức",
            "Share of tasks exceeding what was required",
            WorkMeasure.TaskTest.EXCEEDING);

    static final Policy POLICY = Policy.builder()
            .id("vn.366-2025.members")
            .instrument(Regulation366.REGULATION)
            .scope(PolicyScope.people(Channel.PARTY, CadreCategory.values()).forRoles(Role.STAFF))
            .effective(Regulation366.GOVERNED)
            .rules(rules())
            .build();

    private Regulation366Members() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(
                        LAW.attribution(Regulation366.dutyRelated("Điều 11.4.3"), Regulation366.serviceOfPeople()),
                        LAW.sheet("Phụ lục 4, 5"),
                        LAW.ladder(
                                "Mức xếp loại cá nhân không giữ chức vụ lãnh đạo, quản lý",
                                "Class of a member without a leading post",
                                excellent(),
                                good(),
                                completed()))
                .add(LAW.leftService())
                .addAll(gates())
                .add(LAW.stateResult(), LAW.quotaOfPeople())
                .build();
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 11.1",
                onTimeWithQuality("excellent", "Điều 11.1.3"),
                DRAFT.requires(
                        "excellent.exceeding",
                        "Điều 11.1.3",
                        "Ít nhất 30 % nhiệm vụ hoàn thành vượt mức",
                        "At least 30 % of the tasks exceed what was required",
                        atLeast(EXCEEDING, Regulation366.THREE_TENTHS)),
                LAW.allRemedied());
    }

    private static Ladder.Rung good() {
        return DRAFT.banded(Classification.GOOD, "Điều 11.2", onTimeWithQuality("good", "Điều 11.2"));
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
                "Điều 11.3",
                DRAFT.requires(
                        "completed.done",
                        "Điều 11.3",
                        "Hoàn thành 100 % nhiệm vụ",
                        "All tasks done",
                        atLeast(DONE, ALL)),
                DRAFT.requires(
                        "completed.on-schedule",
                        "Điều 11.3",
                        "Không quá 20 % nhiệm vụ chậm tiến độ",
                        "At most 20 % of the tasks off schedule",
                        atLeast(ON_SCHEDULE, Regulation366.FOUR_FIFTHS)));
    }

    private static ImmutableList<Gate> gates() {
        return ImmutableList.of(
                ground(
                        "degradation",
                        "Bị kết luận suy thoái, “tự diễn biến”, “tự chuyển hóa”",
                        "Concluded degradation, \"self-evolution\" or \"self-transformation\"",
                        concluded(ConclusionKind.DEGRADATION, ConclusionKind.SELF_EVOLUTION)),
                ground(
                        "discipline",
                        "Bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ",
                        "Duty-related discipline, reprimand or heavier",
                        concluded(ConclusionKind.DISCIPLINE)),
                ground(
                        "forbidden-acts",
                        "Vi phạm những điều đảng viên không được làm",
                        "Acts forbidden to Party members",
                        concluded(ConclusionKind.PARTY_PROHIBITION)),
                ground(
                        "exemplary-breach",
                        "Vi phạm trách nhiệm nêu gương",
                        "Breach of exemplary duty",
                        concluded(ConclusionKind.EXEMPLARY_BREACH)),
                new Gate(
                        DRAFT.provision(
                                "tasks-not-done",
                                "Điều 11.4.3",
                                "Trên 50 % nhiệm vụ của năm bị đánh giá không hoàn thành",
                                "More than 50 % of the year's tasks judged not completed"),
                        new Reach(STAFF, YEAR),
                        below(DONE, Regulation366.HALF),
                        notCompleted(),
                        Optional.of(WEIGHED)));
    }

    private static Gate ground(String name, String vietnamese, String english, Condition when) {
        return LAW.ground(name, "Điều 11.4.3", vietnamese, english, when, WEIGHED);
    }
}
