package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;

/** The differences of two policies, leaf by leaf. */
final class Differing {

    private Differing() {}

    static ImmutableList<Difference> differences(Policy one, Policy other) {
        Map<String, Leaves.Leaf> before = Leaves.of(one);
        Map<String, Leaves.Leaf> after = Leaves.of(other);
        return Sets.union(before.keySet(), after.keySet()).stream()
                .filter(path -> !text(before, path).equals(text(after, path)))
                .filter(path -> !isRepeated(path, before, after))
                .map(path -> new Difference(path, text(before, path), text(after, path)))
                .collect(toImmutableList());
    }

    /** Whether it only says again, of another sheet, what the path of the provision says. */
    private static boolean isRepeated(String path, Map<String, Leaves.Leaf> before, Map<String, Leaves.Leaf> after) {
        Leaves.Leaf leaf = before.containsKey(path) ? before.get(path) : after.get(path);
        String shortPath = leaf == null ? path : leaf.shortPath();
        return !shortPath.equals(path)
                && (text(before, path).isEmpty() || text(before, path).equals(text(before, shortPath)))
                && (text(after, path).isEmpty() || text(after, path).equals(text(after, shortPath)));
    }

    private static Optional<String> text(Map<String, Leaves.Leaf> leaves, String path) {
        return Optional.ofNullable(leaves.get(path)).map(Leaves.Leaf::text);
    }
}
