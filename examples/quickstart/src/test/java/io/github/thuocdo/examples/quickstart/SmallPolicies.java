package io.github.thuocdo.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.standard.StandardPolicies;

/** Policies of few rules, which are quickly tried: the months of staff under Decree 335/2025, as it is and with a rule that makes it unsound. */
final class SmallPolicies {

    private static final ImmutableSet<String> KEPT = ImmutableSet.of("335.sheet.staff", "335.range");

    private SmallPolicies() {}

    static Policy sound() {
        Policy decree = StandardPolicies.decree335Individuals();
        return Policy.builder()
                .from(decree)
                .id("commune.sound")
                .rules(decree.rules().stream().filter(SmallPolicies::isKept).toList())
                .build();
    }

    private static boolean isKept(Rule rule) {
        return rule instanceof WorkCounting
                || rule instanceof Attribution
                || KEPT.contains(rule.provision().id());
    }

    /** Whoever has 28 general points or more may be no more than "completed", which the range of the month passes over. */
    static Policy unsound() {
        Policy sound = sound();
        return Policy.builder()
                .from(sound)
                .id("commune.unsound")
                .rules(ImmutableList.<Rule>builder()
                        .addAll(sound.rules())
                        .add(tooGood(sound))
                        .build())
                .build();
    }

    private static Gate tooGood(Policy policy) {
        Sheet sheet = only(policy, Sheet.class);
        return new Gate(
                new Provision(
                        "commune.too-good",
                        new Citation("45/QC-UBND", "Điều 9"),
                        "Điểm chung quá cao",
                        "Marks that are too high"),
                only(policy, Ladder.class).reach(),
                new Condition.Within(sheet.total().parts().get(0), Interval.parse("[28,)")),
                new Gate.NotAbove(Classification.COMPLETED));
    }

    private static <R extends Rule> R only(Policy policy, Class<R> kind) {
        return policy.rules().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
