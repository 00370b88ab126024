package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.STAFF;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;
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

    private static final Regulation366Tasks TASKS = new Regulation366Tasks(DRAFT, "11.1.3", "11.4.3");

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
                                TASKS.good(),
                                TASKS.completed()))
                .add(LAW.leftService())
                .addAll(gates())
                .add(LAW.stateResult(), LAW.quotaOfPeople(), LAW.procedure(LAW.afterState()))
                .build();
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 11.1",
                TASKS.allOnTimeWithQuality(),
                TASKS.threeTenthsExceeding(),
                LAW.allRemedied());
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
                        below(TASKS.done(), Regulation366.HALF),
                        notCompleted(),
                        Optional.of(WEIGHED)));
    }

    private static Gate ground(String name, String vietnamese, String english, Condition when) {
        return LAW.ground(name, "Điều 11.4.3", vietnamese, english, when, WEIGHED);
    }
}
