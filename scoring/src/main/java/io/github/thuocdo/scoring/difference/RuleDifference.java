package io.github.thuocdo.scoring.difference;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import java.util.List;

/**
 * A rule of which something else was found (quy định được xem xét khác đi): a band, a ground, the quota.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param before  what was found of it; empty where it was not considered
 * @param after  what is found of it; empty where it is not considered
 */
public record RuleDifference(Provision rule, ImmutableList<Consideration> before, ImmutableList<Consideration> after) {

    /** Checks that nothing is null. */
    public RuleDifference {
        requireNonNull(rule, "rule");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    static ImmutableList<RuleDifference> of(List<Consideration> before, List<Consideration> after) {
        ImmutableListMultimap<String, Consideration> old = byProvision(before);
        ImmutableListMultimap<String, Consideration> now = byProvision(after);
        return Sets.union(now.keySet(), old.keySet()).stream()
                .filter(id -> !told(old.get(id)).equals(told(now.get(id))))
                .map(id -> new RuleDifference(
                        (now.containsKey(id) ? now : old).get(id).get(0).provision(), old.get(id), now.get(id)))
                .collect(toImmutableList());
    }

    private static ImmutableListMultimap<String, Consideration> byProvision(List<Consideration> rules) {
        return rules.stream()
                .collect(toImmutableListMultimap(rule -> rule.provision().id(), rule -> rule));
    }

    private static ImmutableList<Particulars> told(ImmutableList<Consideration> rules) {
        return rules.stream().map(RuleDifference::told).collect(toImmutableList());
    }

    /** The total is told by itself, not again with every band. */
    private static Particulars told(Consideration rule) {
        return rule.particulars() instanceof Particulars.OnBand
                ? new Particulars.Plain(rule.reason())
                : rule.particulars();
    }
}
