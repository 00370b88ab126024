package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Part;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Readings;
import io.github.thuocdo.core.document.RecordWalk;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Difference.End;
import io.github.thuocdo.core.policy.Difference.Where;
import io.github.thuocdo.core.policy.rule.Rule;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a policy says, by its place. */
final class Leaves {

    /**
     * What stands in a place.
     *
     * @param ofProvision  the place counted from the provision; the place itself unless the provision is carried out on several sheets
     * @param end  what stands there
     * @param bearsOnResult  whether a number or a class can depend on it
     */
    record Leaf(Where ofProvision, End end, boolean bearsOnResult) {}

    private final Map<Where, Leaf> leaves = new LinkedHashMap<>();

    Map<Where, Leaf> byPlace() {
        return leaves;
    }

    /** Returns what a number or a class can depend on. */
    Map<Where, Leaf> ofResults() {
        return Maps.filterValues(leaves, Leaf::bearsOnResult);
    }

    void putValue(String name, Serializable value) {
        put(Place.ofPolicy(name), new End.Value(value));
    }

    void addParts(String name, Record record) {
        addParts(Place.ofPolicy(name), record);
    }

    void addRules(List<Rule> rules) {
        put(Place.ofPolicy("rules"), ids(rules).orElseThrow());
        for (int i = 0; i < rules.size(); i++) {
            Where part = Where.ofPart(rules.get(i).provision().id());
            boolean first = !leaves.containsKey(part);
            addProvided(
                    new Place(first ? part : Where.ofPolicy("rules[" + i + "]"), part, true), (Record) rules.get(i));
        }
    }

    /** Where something stands: counted from its rule, and from its own provision; and whether a result can depend on it. */
    private record Place(Where where, Where ofProvision, boolean bearsOnResult) {
        static Place ofPolicy(String name) {
            return new Place(Where.ofPolicy(name), Where.ofPolicy(name), true);
        }

        Place component(String name) {
            return new Place(where.component(name), ofProvision.component(name), bearsOnResult);
        }

        Place element(String name) {
            return new Place(where.element(name), ofProvision.element(name), bearsOnResult);
        }

        /** The same place, on which no result depends. */
        Place aside() {
            return new Place(where, ofProvision, false);
        }
    }

    private void put(Place place, End end) {
        Leaf leaf = new Leaf(place.ofProvision(), end, place.bearsOnResult());
        boolean first = leaves.putIfAbsent(place.ofProvision(), leaf) == null;
        if (!first && !place.where().equals(place.ofProvision())) {
            leaves.put(place.where(), leaf);
        }
    }

    private void add(Place place, Object value, DeclaredType type) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> add(place, inner, type.inner()));
        } else if (value instanceof ImmutableList<?> list) {
            addElements(place, list, type.inner());
        } else if (value instanceof ImmutableSet<?> set) {
            put(place, new End.Values(values(set.stream().sorted(comparing(PartText::of)))));
        } else if (value instanceof Interpretation<?> interpretation) {
            addInterpretation(place, interpretation);
        } else if (PartText.isText(value.getClass())) {
            put(place, new End.Value((Serializable) value));
        } else {
            addRecord(place, (Record) value, type);
        }
    }

    private void addElements(Place place, ImmutableList<?> list, DeclaredType type) {
        if (PartText.isText(type.raw())) {
            put(place, new End.Values(values(list.stream())));
            return;
        }
        ImmutableList<String> names = names(list, type);
        ids(list).or(() -> named(names)).ifPresent(parts -> put(place, parts));
        for (int i = 0; i < list.size(); i++) {
            add(place.element(names.isEmpty() ? String.valueOf(i) : names.get(i)), list.get(i), type);
        }
    }

    private static ImmutableList<Serializable> values(Stream<?> values) {
        return values.map(Serializable.class::cast).collect(toImmutableList());
    }

    /** Returns the names by which all elements can be told apart; nothing if they cannot, and are told by their numbers. */
    private static ImmutableList<String> names(ImmutableList<?> list, DeclaredType type) {
        ImmutableList<String> names = list.stream()
                .flatMap(element -> new Part(element, type).name().stream())
                .filter(PartPath::isName)
                .distinct()
                .collect(toImmutableList());
        return names.size() == list.size() ? names : ImmutableList.of();
    }

    private static Optional<End> named(ImmutableList<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new End.Parts(names));
    }

    /** Returns the ids of the provisions that all elements carry out; empty if one carries out none. */
    private static Optional<End> ids(List<?> list) {
        ImmutableList<String> ids = list.stream()
                .flatMap(element -> RecordWalk.provision(element).stream())
                .map(Provision::id)
                .collect(toImmutableList());
        return ids.size() == list.size() ? Optional.of(new End.Parts(ids)) : Optional.empty();
    }

    /** The reading stands at the path itself, who reads it so and why below it. */
    private void addInterpretation(Place place, Interpretation<?> interpretation) {
        Record record = (Record) interpretation;
        Shape shape = Shape.of(DeclaredType.of(record.getClass()));
        ImmutableList<Object> values = Shape.values(record);
        put(place, new End.Value(Readings.shown(interpretation)));
        Place kind = place.component("kind");
        put(interpretation instanceof Interpretation.Open<?> ? kind : kind.aside(), new End.Kind(record.getClass()));
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Reading)) {
                add(
                        place.component(shape.components().get(i).name()).aside(),
                        values.get(i),
                        shape.components().get(i).type());
            }
        }
    }

    private void addRecord(Place place, Record record, DeclaredType type) {
        if (RecordWalk.provision(record).isPresent()) {
            addProvided(place, record);
            return;
        }
        if (Family.isFamily(type)) {
            put(place, new End.Kind(record.getClass()));
        }
        addParts(place, record);
    }

    private void addProvided(Place place, Record record) {
        Where part = Where.ofPart(RecordWalk.provision(record).orElseThrow().id());
        Place own = new Place(place.where(), part, place.bearsOnResult());
        put(own, new End.Kind(record.getClass()));
        addParts(own, record);
    }

    private void addParts(Place place, Record record) {
        Shape shape = Shape.of(DeclaredType.of(record.getClass()));
        ImmutableList<Object> values = Shape.values(record);
        for (int i = 0; i < values.size(); i++) {
            Shape.Component component = shape.components().get(i);
            Place of = place.component(component.name());
            add(values.get(i) instanceof Provision ? of.aside() : of, values.get(i), component.type());
        }
    }
}
