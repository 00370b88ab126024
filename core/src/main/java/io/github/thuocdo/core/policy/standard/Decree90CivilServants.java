package io.github.thuocdo.core.policy.standard;

import static io.github.thuocdo.core.policy.standard.Drafting.LEADERS;
import static io.github.thuocdo.core.policy.standard.Drafting.STAFF;
import static io.github.thuocdo.core.policy.standard.Drafting.YEAR;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;

/** Decree 90/2020/NĐ-CP, Articles 8–11: civil servants. Article 8 was read; Articles 9, 10 and 11 are holes that name themselves. */
final class Decree90CivilServants {

    private static final Decree90 LAW = new Decree90("90.servant", "Điều 8, 9, 10, 11");

    static final Policy POLICY = Policy.builder()
            .id("vn.90-2020.civil-servants")
            .instrument(Decree90.DECREE)
            .scope(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT))
            .effective(Decree90.GOVERNED)
            .rules(rules())
            .build();

    private Decree90CivilServants() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(Decree90.attribution())
                .addAll(Decree90.timeWorked())
                .add(
                        LAW.ladder(
                                "class.staff",
                                "Mức xếp loại công chức không giữ chức vụ lãnh đạo, quản lý",
                                "Class of a civil servant without a leading post",
                                new Reach(STAFF, YEAR),
                                excellent(
                                        "excellent.staff",
                                        "Điều 8.1",
                                        LAW.excellentTasks("excellent.staff", "Điều 8.1")),
                                LAW.unreadRung(Classification.GOOD, 9),
                                LAW.unreadRung(Classification.COMPLETED, 10)),
                        LAW.ladder(
                                "class.leader",
                                "Mức xếp loại công chức lãnh đạo, quản lý",
                                "Class of a civil servant with a leading post",
                                new Reach(LEADERS, YEAR),
                                excellent(
                                        "excellent.leader",
                                        "Điều 8.2",
                                        LAW.excellentLead("excellent.leader", "Điều 8.2")),
                                LAW.unreadRung(Classification.GOOD, 9),
                                LAW.unreadRung(Classification.COMPLETED, 10)),
                        LAW.unreadGate(11))
                .build();
    }

    private static Ladder.Rung excellent(String name, String clause, ImmutableList<Ladder.Requirement> requires) {
        return LAW.draft()
                .rung(
                        name,
                        Classification.EXCELLENT,
                        clause,
                        ImmutableList.<Ladder.Requirement>builder()
                                .add(LAW.unreadCriteria(name, 8, clause))
                                .addAll(requires)
                                .build());
    }
}
