package io.github.thuocdo.scoring.classify;

import io.github.thuocdo.scoring.classify.ScopeOutcome.Kind;
import java.util.Comparator;

/**
 * Which scope of a quota: its kind and its name, since a group may be called like a unit.
 *
 * @param kind  what the scope is
 * @param id  the agency, the unit or the group
 */
record ScopeId(Kind kind, String id) implements Comparable<ScopeId> {

    private static final Comparator<ScopeId> OUTER_FIRST =
            Comparator.comparing(ScopeId::kind).thenComparing(ScopeId::id);

    /** The name in a pass. */
    String text() {
        return kind.key() + " " + id;
    }

    /** Where it stands among the scopes of a person, the innermost at 0. */
    int level() {
        return switch (kind) {
            case GROUP, WITHOUT_GROUP -> 0;
            case UNIT, AGENCY -> 1;
        };
    }

    @Override
    public int compareTo(ScopeId other) {
        return OUTER_FIRST.compare(this, other);
    }
}
