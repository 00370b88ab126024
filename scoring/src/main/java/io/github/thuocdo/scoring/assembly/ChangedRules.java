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
import io.github.thuocdo.core.text.NoBean;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that two policies do not have in common (quy tắc khác nhau giữa hai cách hiểu). Another reading makes few rules anew and keeps all
 * others as the objects that they are, so that hardly anything has to be compared.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangedRules implements NoBean {

    private final ImmutableList<Change> changes;

    private ChangedRules(ImmutableList<Change> changes) {
        this.changes = changes;
    }

    /** A rule that the other policy has in another form, or not at all. */
    private record Change(Rule here, Optional<Rule> there) {

        boolean touches(Role role, PeriodKind kind) {
            return Stream.concat(Stream.of(here), there.stream())
                            .flatMap(rule -> reach(rule).stream())
                            .anyMatch(reach -> reach.covers(role, kind))
                    && !isOfAnotherStage(kind);
        }

        /** Whether two sheets round otherwise at a stage that a kind of period does not come to, and differ in nothing else. */
        private boolean isOfAnotherStage(PeriodKind kind) {
            return here instanceof Sheet sheet
                    && there.isPresent()
                    && there.get() instanceof Sheet other
                    && sheet.rounding()
                            .value()
                            .of(kind)
                            .equals(other.rounding().value().of(kind))
                    && sheet.isBesideRounding(other);
        }
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
                                .mapToObj(place -> new Change(here.get(place), Optional.of(there.get(place))))
                                .collect(toImmutableList())
                        : Stream.concat(here.stream(), there.stream())
                                .map(rule -> new Change(rule, Optional.empty()))
                                .collect(toImmutableList()));
    }

    /**
     * Returns whether a sheet, the ladder or a gate for a role and a kind of period may be another one.
     *
     * @param role  the role
     * @param kind  the kind of period
     * @return false if all of them are the same
     */
    public boolean touch(Role role, PeriodKind kind) {
        return changes.stream().anyMatch(change -> change.touches(role, kind));
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
