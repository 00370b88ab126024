package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.quota.Boards;
import io.github.thuocdo.scoring.run.Roster;
import java.util.Optional;

/** The people of an agency, its units and its similar-task groups. */
final class AgencySeating implements Seating {

    private final Roster roster;
    private final UnitId agency;
    private final ImmutableList<Subject> subjects;

    AgencySeating(Roster roster, UnitId agency, ImmutableList<CadreId> people) {
        this.roster = roster;
        this.agency = agency;
        this.subjects = people.stream().map(Subject::of).collect(toImmutableList());
    }

    @Override
    public UnitId authority() {
        return agency;
    }

    @Override
    public ImmutableList<Subject> subjects() {
        return subjects;
    }

    @Override
    public boolean isOnBoard(Subject subject) {
        return roster.isOnBoard(person(subject));
    }

    @Override
    public boolean lacksGroup(Subject subject) {
        return roster.groupOf(person(subject)).isEmpty();
    }

    @Override
    public ImmutableList<ScopeId> scopes(Quota quota, Subject subject) {
        CadreId cadre = person(subject);
        boolean byUnit = Boards.agency(quota) == Quota.Agency.DIRECT_USING_UNIT;
        UnitId within = byUnit ? roster.unitOf(cadre) : agency;
        ScopeId outer = ScopeId.of(byUnit ? ScopeKind.UNIT : ScopeKind.AGENCY, within);
        Optional<Quota.Scope> inGroups = Boards.groups(quota);
        if (inGroups.isEmpty()) {
            return ImmutableList.of(outer);
        }
        Optional<ScopeId> group = roster.groupOf(cadre).map(id -> {
            String name = byUnit ? within.text() + "/" + id : id;
            return new ScopeId(ScopeKind.GROUP, name, within, Optional.of(id));
        });
        return switch (inGroups.get()) {
            case AGENCY_AND_GROUP ->
                ImmutableList.<ScopeId>builder()
                        .addAll(group.stream().iterator())
                        .add(outer)
                        .build();
            case GROUP_WITHIN_AGENCY ->
                ImmutableList.of(group.orElseGet(() ->
                        new ScopeId(ScopeKind.WITHOUT_GROUP, byUnit ? within.text() : "", within, Optional.empty())));
        };
    }

    private static CadreId person(Subject subject) {
        return ((Subject.Person) subject).id();
    }
}
