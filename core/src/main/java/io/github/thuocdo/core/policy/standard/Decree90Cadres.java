package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;

/** Decree 90/2020/NĐ-CP, Articles 4–7: cadres. Article 4 was read; Articles 5, 6 and 7 are holes that name themselves. */
final class Decree90Cadres {

    private static final Decree90 LAW = new Decree90("90.cadre", "Điều 4, 5, 6, 7");

    static final Policy POLICY = Policy.builder()
            .id("vn.90-2020.cadres")
            .instrument(Decree90.DECREE)
            .scope(PolicyScope.civilService(CadreCategory.CADRE))
            .effective(Decree90.GOVERNED)
            .rules(rules())
            .build();

    private Decree90Cadres() {}

    private static ImmutableList<Rule> rules() {
        return ImmutableList.<Rule>builder()
                .add(Decree90.attribution())
                .addAll(Decree90.timeWorked())
                .add(
                        LAW.ladder(
                                "class",
                                "Mức xếp loại cán bộ",
                                "Class of a cadre",
                                Decree90.EVERY_YEAR,
                                LAW.draft()
                                        .rung(
                                                "excellent",
                                                Classification.EXCELLENT,
                                                "Điều 4",
                                                ImmutableList.<Ladder.Requirement>builder()
                                                        .add(LAW.unreadCriteria("excellent", 4, "Điều 4"))
                                                        .addAll(LAW.highQualityCriteria("excellent", "Điều 4"))
                                                        .addAll(LAW.excellentTargets("excellent", "Điều 4"))
                                                        .build()),
                                LAW.unreadRung(Classification.GOOD, 5),
                                LAW.unreadRung(Classification.COMPLETED, 6)),
                        LAW.unreadGate(7))
                .build();
    }
}
