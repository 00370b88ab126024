package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;

/** Reads the units, or implies an agency where none are given. */
final class UnitsReader {

    private static final UnitId IMPLIED = UnitId.of("agency");

    private static final TableLayout UNITS = TableLayout.of(
            ImmutableList.of(Common.ID),
            ImmutableList.of(Common.NAME, Who.LEVEL, Who.PARENT, Who.TYPE, Who.REGULATION, Who.SCORED_BY));

    private final CaseContext context;
    private final Ledger ledger;
    private boolean implied;

    UnitsReader(CaseContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    void read(TextValue value) {
        implied = !value.isPresent();
        if (implied) {
            context.addUnit(value, IMPLIED.text());
            context.noteImpliedUnits(value);
            ledger.units.add(Unit.of(IMPLIED, IMPLIED.text(), UnitLevel.USING));
        } else {
            ledger.units.addAll(Keyed.readEach(value, UNITS, this::unit));
            context.noteRefusedUnits(value.place());
        }
    }

    private Optional<Unit> unit(Keyed unit) {
        TextValue idValue = unit.required(Common.ID);
        Optional<UnitId> id = idValue.parsed("not-an-id", UnitId::of);
        id.ifPresent(found -> ExpectReader.checkReservedForScopes(idValue, found));
        id.ifPresentOrElse(found -> context.addUnit(idValue, found.text()), context::noteLostUnit);
        Optional<String> name = unit.optional(Common.NAME).text();
        Optional<UnitId> parent = context.unit(unit.optional(Who.PARENT));
        Optional<UnitLevel> level = unit.optional(Who.LEVEL).word(Vocabulary.LEVELS);
        Optional<UnitType> type = unit.optional(Who.TYPE).word(Vocabulary.TYPES);
        ImmutableList<Decision> regulations = regulations(unit.optional(Who.REGULATION));
        Optional<History<ScoringCycle>> cycle = CaseContext.history(unit.optional(Who.SCORED_BY), Vocabulary.CYCLES);
        id.ifPresent(found -> cycle.ifPresent(stated -> ledger.scoringCycles.put(found, stated)));
        id.ifPresent(
                found -> regulations.forEach(decision -> ledger.regulations.add(new UnitRegulation(found, decision))));
        return unit.make(
                "not-a-unit",
                () -> new Unit(
                        id.orElseThrow(),
                        name.orElse(id.orElseThrow().text()),
                        level.orElse(parent.isPresent() ? UnitLevel.DIRECT_USING : UnitLevel.USING),
                        parent,
                        type));
    }

    /** The regulations that a unit has issued: one decision, or several in a list or parted by semicolons. */
    private static ImmutableList<Decision> regulations(TextValue value) {
        ImmutableList<TextValue> decisions =
                value.isList() ? value.items() : value.isText() ? value.partsBy(';') : ImmutableList.of(value);
        return decisions.stream()
                .flatMap(each -> CaseContext.decision(each).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The unit of a post; the only one where none is named. */
    Optional<UnitId> unitOf(Keyed post) {
        TextValue value = post.optional(Common.UNIT);
        if (value.isPresent()) {
            value.text().ifPresent(this::imply);
            return context.unit(value);
        }
        if (implied) {
            return Optional.of(IMPLIED);
        }
        if (ledger.units.size() == 1) {
            return Optional.of(ledger.units.get(0).id());
        }
        return context.unit(post.required(Common.UNIT));
    }

    /** Where no units are given, a unit that a post names is a division of the implied agency. */
    private void imply(String name) {
        if (implied && !context.isUnit(name)) {
            context.implyUnit(name);
            ledger.units.add(Unit.of(UnitId.of(name), name, UnitLevel.DIRECT_USING, IMPLIED));
        }
    }
}
