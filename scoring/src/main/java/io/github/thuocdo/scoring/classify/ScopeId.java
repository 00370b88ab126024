package io.github.thuocdo.scoring.classify;

import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which scope of a quota: its kind and its name, since a group may be called like a unit.
 *
 * @param kind  what the scope is
 * @param id  the agency, the unit or the group
 * @param unit  the agency or unit within which it is counted
 * @param group  the group; empty where it is no group
 */
record ScopeId(ScopeKind kind, String id, UnitId unit, Optional<String> group) implements Comparable<ScopeId> {

    private static final Comparator<ScopeId> OUTER_FIRST =
            Comparator.comparing(ScopeId::kind).thenComparing(ScopeId::id);

    /** A scope that is a unit as a whole: an agency, a direct-using unit, or all that one authority recognises. */
    static ScopeId of(ScopeKind kind, UnitId unit) {
        return new ScopeId(kind, unit.text(), unit, Optional.empty());
    }

    /** The name in a pass. */
    String text() {
        return kind.key() + " " + id;
    }

    /** Where it stands among the scopes of a person, the innermost at 0. */
    int level() {
        return switch (kind) {
            case GROUP, WITHOUT_GROUP -> 0;
            case UNIT, AGENCY, AUTHORITY -> 1;
        };
    }

    @Override
    public int compareTo(ScopeId other) {
        return OUTER_FIRST.compare(this, other);
    }
}
