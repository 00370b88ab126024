package io.github.thuocdo.scoring.classify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.quota.Boards;
import java.util.Optional;

/**
 * The organizations, or the leadership collectives, that one authority recognises.
 *
 * @param authority  the unit whose head recognises
 * @param levels  those who are recognised, with the levels of their units
 */
record AuthoritySeating(UnitId authority, ImmutableMap<Subject, UnitLevel> levels) implements Seating {

    @Override
    public ImmutableList<Subject> subjects() {
        return levels.keySet().asList();
    }

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
        return ImmutableList.of(
                switch (Boards.recognised(quota)) {
                    case ALL_OF_AUTHORITY -> ScopeId.of(ScopeKind.AUTHORITY, authority);
                    case SAME_LEVEL ->
                        new ScopeId(
                                ScopeKind.AUTHORITY,
                                authority.text() + "/"
                                        + requireNonNull(levels.get(subject)).key(),
                                authority,
                                Optional.empty());
                });
    }
}
