package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.BODY;
import static io.github.thuocdo.core.policy.standard.Drafting.below;
import static io.github.thuocdo.core.policy.standard.Drafting.chosen;
import static io.github.thuocdo.core.policy.standard.Drafting.concluded;
import static io.github.thuocdo.core.policy.standard.Drafting.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Procedure.OtherResult;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import java.util.Optional;

/** Regulation 366-QĐ/TW, Article 11: collectives. */
final class Regulation366Collectives {

    private static final Regulation366 LAW = new Regulation366("366.collective", BODY);
    private static final Drafting DRAFT = LAW.draft();

    private static final ImmutableSet<About> MEMBERS = ImmutableSet.of(About.MEMBER);

    /** Art 11.4.1: force majeure, or discovered and remedied by the collective itself; Art 11.4.4: an earlier violation. */
    private static final Condition WEIGHED = concluded(
            ImmutableSet.of(About.SUBJECT, About.MEMBER),
            ConclusionKind.FORCE_MAJEURE,
            ConclusionKind.SELF_REMEDIED,
            ConclusionKind.EARLIER_VIOLATION);

    private static final Regulation366Tasks TASKS = new Regulation366Tasks(DRAFT, "11.1.1", "11.4.1");

    static final Policy POLICY = Policy.builder()
            .id("vn.366-2025.collectives")
            .instrument(Regulation366.REGULATION)
            .scope(PolicyScope.collectives(Channel.PARTY))
            .effective(Regulation366.GOVERNED)
            .rules(rules())
            .build();

    private Regulation366Collectives() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(
                        LAW.attribution(
                                chosen(
                                        "discipline-filter",
                                        Attribution.DisciplineFilter.DUTY_RELATED,
                                        "Điều 11.4.1 tính kỷ luật liên quan đến nhiệm vụ; chữ \"kỷ luật\" ở Điều 11.1.1 được hiểu như vậy.",
                                        "Art 11.4.1 counts discipline for duty; \"disciplined\" in Art 11.1.1 is read in the same sense."),
                                Optional.empty()),
                        LAW.sheet("Phụ lục 1"),
                        LAW.ladder(
                                "Mức xếp loại tập thể",
                                "Class of a collective",
                                excellent(),
                                TASKS.good(),
                                TASKS.completed()))
                .addAll(gates())
                .add(LAW.quota(
                        new Quota.AuthorityBoard(chosen(
                                "quota-board",
                                Quota.Recognised.ALL_OF_AUTHORITY,
                                "Điều 11.1.5 tính trong những đối tượng có vị trí, vai trò, chức năng tương đồng và không nêu phạm vi;"
                                        + " gần nhất là các tập thể do cùng một cấp ủy xếp loại.",
                                "Art 11.1.5 counts among those of similar position, role and function and names no board; the"
                                        + " collectives that one committee classifies are the nearest.")),
                        Optional.empty()))
                .add(LAW.procedure(LAW.after(OtherResult.LOWER_COLLECTIVE)))
                .build();
    }

    private static Ladder.Rung excellent() {
        return DRAFT.banded(
                Classification.EXCELLENT,
                "Điều 11.1",
                TASKS.allOnTimeWithQuality(),
                TASKS.threeTenthsExceeding(),
                DRAFT.requires(
                        "excellent.discipline",
                        "Điều 11.1.1",
                        "Không có đơn vị trực thuộc, thành viên tập thể lãnh đạo bị kỷ luật",
                        "No subordinate unit and no member of the leading collective disciplined",
                        not(concluded(ImmutableSet.of(About.MANAGED_UNIT, About.MEMBER), ConclusionKind.DISCIPLINE))),
                LAW.allRemedied());
    }

    private static ImmutableList<Gate> gates() {
        return ImmutableList.of(
                ground(
                        "personnel-wrongdoing",
                        "Sai phạm trong công tác cán bộ, mất đoàn kết, cục bộ, chạy chức, chạy quyền",
                        "Wrongdoing in personnel work, disunity, factions, buying of office",
                        concluded(ConclusionKind.PERSONNEL_WRONGDOING, ConclusionKind.DISUNITY)),
                ground(
                        "member-disciplined",
                        "Có thành viên bị kỷ luật từ khiển trách trở lên liên quan đến nhiệm vụ",
                        "A member disciplined for duty, reprimand or heavier",
                        concluded(MEMBERS, ConclusionKind.DISCIPLINE)),
                ground(
                        "member-degraded",
                        "Có thành viên bị kết luận suy thoái, “tự diễn biến”, “tự chuyển hóa”",
                        "A member concluded degraded, \"self-evolved\" or \"self-transformed\"",
                        concluded(MEMBERS, ConclusionKind.DEGRADATION, ConclusionKind.SELF_EVOLUTION)),
                ground(
                        "tasks-not-done",
                        "Hoàn thành dưới 70 % nhiệm vụ theo kế hoạch",
                        "Less than 70 % of the planned tasks done",
                        below(TASKS.done(), Regulation366.SEVEN_TENTHS)),
                ground(
                        "basic-targets",
                        "Không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản",
                        "The five basic socio-economic targets failed",
                        concluded(ConclusionKind.BASIC_TARGET_FAILED)));
    }

    private static Gate ground(String name, String vietnamese, String english, Condition when) {
        return LAW.ground(name, "Điều 11.4.1", vietnamese, english, when, WEIGHED);
    }
}
