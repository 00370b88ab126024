package io.github.thuocdo.scoring.dossier;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import java.util.Set;
import java.util.TreeSet;

/**
 * The trouble found while one dossier is put together: each finding once, in an order that does not depend on that of the facts. Not
 * thread-safe.
 */
final class Findings {

    private final Set<Finding> found =
            new TreeSet<>(comparing(Finding::code).thenComparing(Finding::where).thenComparing(Finding::toString));

    void add(Finding finding) {
        found.add(finding);
    }

    ImmutableList<Finding> list() {
        return ImmutableList.copyOf(found);
    }
}
