package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.policy.Difference.End;
import io.github.thuocdo.core.policy.Difference.Where;
import java.util.Map;

/** The differences of two policies, leaf by leaf. */
final class Differing {

    private static final End ABSENT = new End.Absent();

    private Differing() {}

    static ImmutableList<Difference> differences(Map<Where, Leaves.Leaf> before, Map<Where, Leaves.Leaf> after) {
        return Sets.union(before.keySet(), after.keySet()).stream()
                .map(where -> new Difference(where, end(before, where), end(after, where)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .filter(difference -> !isRepeated(difference, before, after))
                .collect(toImmutableList());
    }

    /** Whether it only says again, of another sheet, what the path of the provision says. */
    private static boolean isRepeated(
            Difference difference, Map<Where, Leaves.Leaf> before, Map<Where, Leaves.Leaf> after) {
        Where where = difference.where();
        Leaves.Leaf leaf = before.containsKey(where) ? before.get(where) : after.get(where);
        Where ofProvision = leaf == null ? where : leaf.ofProvision();
        return !ofProvision.equals(where)
                && isSaidBy(end(before, ofProvision), difference.before())
                && isSaidBy(end(after, ofProvision), difference.after());
    }

    private static boolean isSaidBy(End ofProvision, End end) {
        return end.equals(ABSENT) || end.equals(ofProvision);
    }

    private static End end(Map<Where, Leaves.Leaf> leaves, Where where) {
        Leaves.Leaf leaf = leaves.get(where);
        return leaf == null ? ABSENT : leaf.end();
    }
}
