package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.rule.Sheet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that two policies do not have in common (quy tắc khác nhau giữa hai cách hiểu). Another reading makes few rules anew and keeps all
 * others as the objects that they are, so that hardly anything has to be compared.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangedRules {

    private final ImmutableList<Rule> rules;

    private ChangedRules(ImmutableList<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Compares the rules of two policies, place by place.
     *
     * @param one  a policy
     * @param other  the same policy under another reading
     * @return the rules that differ, as both have them; all of them where one policy has more than the other
     */
    public static ChangedRules between(Policy one, Policy other) {
        ImmutableList<Rule> here = one.rules();
        ImmutableList<Rule> there = other.rules();
        return new ChangedRules(
                here.size() == there.size()
                        ? IntStream.range(0, here.size())
                                .filter(place -> !here.get(place).equals(there.get(place)))
                                .boxed()
                                .flatMap(place -> Stream.of(here.get(place), there.get(place)))
                                .collect(toImmutableList())
                        : Stream.concat(here.stream(), there.stream()).collect(toImmutableList()));
    }

    /**
     * Returns whether a sheet, the ladder or a gate for a role and a kind of period may be another one.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return false if all of them are the same
     */
    public boolean touch(Role role, PeriodKind kind) {
        return rules.stream().flatMap(rule -> reach(rule).stream()).anyMatch(reach -> reach.covers(role, kind));
    }

    /** For whom a rule of scoring is made; empty for one on work, attribution or the quota. */
    private static Optional<Reach> reach(Rule rule) {
        if (rule instanceof Sheet sheet) {
            return Optional.of(sheet.reach());
        }
        if (rule instanceof Ladder ladder) {
            return Optional.of(ladder.reach());
        }
        return rule instanceof Gate gate ? Optional.of(gate.reach()) : Optional.empty();
    }
}
