package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.parts.DeclaredType;
import io.github.thuocdo.core.parts.Family;
import io.github.thuocdo.core.parts.Part;
import io.github.thuocdo.core.parts.PartPath;
import io.github.thuocdo.core.parts.PartText;
import io.github.thuocdo.core.parts.RecordShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that a policy says, as texts by path. */
final class Leaves {

    /**
     * A text with its path.
     *
     * @param shortPath  the path from the provision; its own path unless the provision is carried out on several sheets
     * @param text  the text
     */
    record Leaf(String shortPath, String text) {}

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, Leaf> of(Policy policy) {
        Leaves all = new Leaves();
        all.put("/id", policy.id());
        policy.basis().ifPresent(basis -> all.addParts(new Place("/basis", "/basis"), basis));
        all.addParts(new Place("/instrument", "/instrument"), policy.instrument());
        all.addParts(new Place("/scope", "/scope"), policy.scope());
        all.put("/effective", policy.effective().toString());
        all.put("/rules", ids(policy.rules()).orElseThrow());
        for (int i = 0; i < policy.rules().size(); i++) {
            String id = policy.rules().get(i).provision().id();
            boolean first = !all.leaves.containsKey(id);
            all.addProvided(new Place(first ? id : "/rules[" + i + "]", id), (Record)
                    policy.rules().get(i));
        }
        return all.leaves;
    }

    /** Where something stands: the path from its rule, and the path from its own provision. */
    private record Place(String path, String shortPath) {
        Place component(String name) {
            return new Place(under(path, name), under(shortPath, name));
        }

        Place element(String name) {
            return new Place(path + "[" + name + "]", shortPath + "[" + name + "]");
        }

        private static String under(String path, String name) {
            return path + (path.indexOf('/') < 0 ? "/" : ".") + name;
        }
    }

    private void put(String path, String text) {
        leaves.put(path, new Leaf(path, text));
    }

    private void put(Place place, String text) {
        boolean first = leaves.putIfAbsent(place.shortPath(), new Leaf(place.shortPath(), text)) == null;
        if (!first && !place.path().equals(place.shortPath())) {
            leaves.put(place.path(), new Leaf(place.shortPath(), text));
        }
    }

    private void add(Place place, Object value, DeclaredType type) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> add(place, inner, type.inner()));
        } else if (value instanceof ImmutableList<?> list) {
            addElements(place, list, type.inner());
        } else if (value instanceof ImmutableSet<?> set) {
            put(place, set.stream().map(PartText::of).sorted().collect(joining(", ")));
        } else if (value instanceof Interpretation<?> interpretation) {
            addInterpretation(place, interpretation);
        } else if (PartText.isText(value.getClass())) {
            put(place, PartText.of(value));
        } else {
            addRecord(place, (Record) value, type);
        }
    }

    private void addElements(Place place, ImmutableList<?> list, DeclaredType type) {
        if (PartText.isText(type.raw())) {
            put(place, list.stream().map(PartText::of).collect(joining(", ")));
            return;
        }
        ImmutableList<String> names = names(list, type);
        ids(list).or(() -> named(names)).ifPresent(text -> put(place, text));
        for (int i = 0; i < list.size(); i++) {
            add(place.element(names.isEmpty() ? String.valueOf(i) : names.get(i)), list.get(i), type);
        }
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

    private static Optional<String> named(ImmutableList<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Returns the ids of the provisions that all elements carry out; empty if one carries out none. */
    private static Optional<String> ids(List<?> list) {
        ImmutableList<String> ids = list.stream()
                .flatMap(element -> Provisions.of((Record) element).stream())
                .map(Provision::id)
                .collect(toImmutableList());
        return ids.size() == list.size() ? Optional.of(String.join(", ", ids)) : Optional.empty();
    }

    /** The reading stands at the path itself, who reads it so and why below it. */
    private void addInterpretation(Place place, Interpretation<?> interpretation) {
        Record record = (Record) interpretation;
        RecordShape shape = RecordShape.of(DeclaredType.of(record.getClass()));
        ImmutableList<Object> values = shape.values(record);
        put(place, Readings.shown(interpretation).key());
        put(place.component("kind"), Family.kindOf(record.getClass()));
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) instanceof Reading)) {
                add(
                        place.component(shape.components().get(i).name()),
                        values.get(i),
                        shape.components().get(i).type());
            }
        }
    }

    private void addRecord(Place place, Record record, DeclaredType type) {
        if (Provisions.of(record).isPresent()) {
            addProvided(place, record);
            return;
        }
        if (Family.isFamily(type)) {
            put(place, Family.kindOf(record.getClass()));
        }
        addParts(place, record);
    }

    private void addProvided(Place place, Record record) {
        String id = Provisions.of(record).orElseThrow().id();
        Place own = new Place(place.path(), id);
        put(own, Family.kindOf(record.getClass()));
        addParts(own, record);
    }

    private void addParts(Place place, Record record) {
        RecordShape shape = RecordShape.of(DeclaredType.of(record.getClass()));
        ImmutableList<Object> values = shape.values(record);
        for (int i = 0; i < values.size(); i++) {
            RecordShape.Component component = shape.components().get(i);
            add(place.component(component.name()), values.get(i), component.type());
        }
    }
}
