package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Who;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;

/** Reads the fields of deputies and the similar-task groups. */
final class FieldsReader {

    private static final TableLayout FIELDS = TableLayout.of(
            ImmutableList.of(Who.DEPUTY),
            ImmutableList.of(Common.NAME, Who.PEOPLE, Who.UNITS, Common.FROM, Common.TO, Common.DECISION));

    private static final TableLayout GROUPS =
            TableLayout.of(ImmutableList.of(Common.ID, Who.MEMBERS), ImmutableList.of(Common.FROM, Common.TO));

    private final CaseContext context;
    private final Ledger ledger;

    FieldsReader(CaseContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /** Reads the fields that stand at a deputy: a list of ids, or one or more fields with keys. */
    void ofPerson(CadreId deputy, TextValue value) {
        if (!value.isPresent()) {
            return;
        }
        boolean keyed =
                value.isMap() || (value.isList() && value.items().stream().anyMatch(TextValue::isMap));
        if (keyed) {
            ledger.fields.addAll(Keyed.readEach(value, FIELDS, field -> field(Optional.of(deputy), field)));
            return;
        }
        ledger.fields.add(named(deputy, value));
    }

    /** Reads the fields at the top of a case. */
    void ofCase(TextValue value) {
        ledger.fields.addAll(Keyed.readEach(
                value, FIELDS, field -> field(context.person(field.required(Who.DEPUTY)), field)));
    }

    /** An id in the list means a person, unless only a unit has it. */
    private Field named(CadreId deputy, TextValue value) {
        Field.Builder field = Field.builder().deputy(deputy);
        for (TextValue name : CaseContext.names(value)) {
            boolean isUnit = name.text().filter(context::isUnit).isPresent();
            if (isUnit) {
                context.unit(name).ifPresent(field::addUnits);
            } else {
                context.person(name).ifPresent(field::addPeople);
            }
        }
        return field.build();
    }

    private Optional<Field> field(Optional<CadreId> deputy, Keyed field) {
        Optional<String> name = field.optional(Common.NAME).text();
        ImmutableSet<CadreId> people = CaseContext.names(field.optional(Who.PEOPLE)).stream()
                .flatMap(person -> context.person(person).stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<UnitId> units = CaseContext.names(field.optional(Who.UNITS)).stream()
                .flatMap(unit -> context.unit(unit).stream())
                .collect(ImmutableSet.toImmutableSet());
        Optional<DateRange> dates = CaseContext.dates(field);
        Optional<Decision> decision = CaseContext.decision(field.optional(Common.DECISION));
        return field.make(
                "not-a-field",
                () -> Field.builder()
                        .deputy(deputy.orElseThrow())
                        .name(name.orElse(""))
                        .people(people)
                        .units(units)
                        .dates(dates.orElseThrow())
                        .decision(decision)
                        .build());
    }

    /** Reads the similar-task groups at the top of a case: names with their members, or entries with dates. */
    void groups(TextValue value) {
        if (!value.isMap()) {
            ledger.groups.addAll(Keyed.readEach(value, GROUPS, this::group));
            return;
        }
        value.map(reader -> {
            reader.entries().stream()
                    .filter(entry -> !entry.key().isBlank())
                    .forEach(entry -> ledger.groups.add(
                            new SimilarTaskGroup(entry.key(), members(entry.value()), DateRange.all())));
            return Optional.of(true);
        });
    }

    private Optional<SimilarTaskGroup> group(Keyed group) {
        Optional<String> id = group.required(Common.ID).text();
        ImmutableSet<CadreId> members = members(group.required(Who.MEMBERS));
        Optional<DateRange> dates = CaseContext.dates(group);
        return group.make("not-a-group", () -> new SimilarTaskGroup(id.orElseThrow(), members, dates.orElseThrow()));
    }

    private ImmutableSet<CadreId> members(TextValue value) {
        return CaseContext.names(value).stream()
                .flatMap(member -> context.person(member).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
