package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;

/** The organizations, or the leadership collectives, that one authority recognises. */
record AuthoritySeating(UnitId authority, ImmutableList<Subject> subjects) implements Seating {

    @Override
    public boolean isOnBoard(Subject subject) {
        return true;
    }

    @Override
    public boolean lacksGroup(Subject subject) {
        return false;
    }

    @Override
    public ImmutableList<ScopeId> scopes(Quota quota, Subject subject) {
        return ImmutableList.of(ScopeId.of(ScopeOutcome.Kind.AUTHORITY, authority));
    }
}
