package io.github.thuocdo.scoring;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.scoring.internal.Judgement;
import io.github.thuocdo.scoring.internal.Plan;
import org.jspecify.annotations.Nullable;

/** The sheets of one role and kind of period: the period scored from its own facts, or from shorter periods. */
record SheetEngines(@Nullable SheetEngine facts, @Nullable SheetEngine shorterPeriods) {

    static SheetEngines of(Policy policy, Role role, PeriodKind kind) {
        Judgement judgement = Judgement.of(policy, role, kind);
        return new SheetEngines(
                engine(policy, role, kind, Sheet.Basis.FACTS, judgement),
                engine(policy, role, kind, Sheet.Basis.SHORTER_PERIODS, judgement));
    }

    private static @Nullable SheetEngine engine(
            Policy policy, Role role, PeriodKind kind, Sheet.Basis basis, Judgement judgement) {
        return policy.sheet(role, kind, basis)
                .map(sheet -> new SheetEngine(Plan.of(sheet, policy.workCounting(), kind), judgement))
                .orElse(null);
    }
}
