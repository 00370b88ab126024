package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Part;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.validity.BrokenRule;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.ValueRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a policy taken apart, so that several changes can be made before it is put together again: two bands that move together are
 * wrong after the first of the two changes.
 */
sealed interface Draft {

    /** Takes a value apart. */
    static Draft of(Object value, DeclaredType type) {
        if (value instanceof Optional<?> optional) {
            return new Perhaps(optional.map(inner -> of(inner, type.inner())));
        }
        if (value instanceof ImmutableList<?> list) {
            return Series.of(list, type);
        }
        boolean whole =
                value instanceof Interpretation<?> || value instanceof Provision || PartText.isText(value.getClass());
        return value instanceof Record record && !whole
                ? Composite.of(record, type.member(record.getClass()))
                : new Plain(value);
    }

    /** Puts it together; empty, with the reason among the problems, if a record in it refuses its parts. */
    Optional<Object> build(String place, List<AmendmentProblem> problems);

    /** Returns the amendments that have changed something in it. */
    ImmutableSortedSet<Integer> touched();

    /** Returns the name by which it is known among the elements of a list, see {@link Part#name()}. */
    default Optional<String> name() {
        return Optional.empty();
    }

    /** Returns the provisions that it carries out: its own or, of what is said of other parts, theirs. */
    default ImmutableList<Provision> provisions() {
        return ImmutableList.of();
    }

    /** A value that is changed as a whole. */
    record Plain(Object value) implements Draft {
        @Override
        public Optional<Object> build(String place, List<AmendmentProblem> problems) {
            return Optional.of(value);
        }

        @Override
        public ImmutableSortedSet<Integer> touched() {
            return ImmutableSortedSet.of();
        }

        @Override
        public Optional<String> name() {
            return value instanceof Provision provision ? Optional.of(provision.id()) : Optional.empty();
        }

        @Override
        public ImmutableList<Provision> provisions() {
            return value instanceof Provision provision ? ImmutableList.of(provision) : ImmutableList.of();
        }

        /** Returns the set with another element. */
        Plain with(Object element) {
            ImmutableSet<?> set = (ImmutableSet<?>) value;
            ValueRule.PART_HELD_ALREADY.check(!set.contains(element), PartText.of(element));
            return new Plain(ImmutableSet.builder().addAll(set).add(element).build());
        }

        /** Returns why no step leads into it. */
        BrokenRule describe() {
            return value instanceof Interpretation<?>
                    ? ValueRule.READING_CHANGED_WHOLE.broken()
                    : ValueRule.VALUE_CHANGED_WHOLE.broken(value);
        }
    }

    /** A value that may be missing. */
    record Perhaps(Optional<Draft> inner) implements Draft {
        @Override
        public Optional<Object> build(String place, List<AmendmentProblem> problems) {
            return inner.isEmpty()
                    ? Optional.of(Optional.empty())
                    : inner.get().build(place, problems).map(Optional::of);
        }

        @Override
        public ImmutableSortedSet<Integer> touched() {
            return inner.map(Draft::touched).orElse(ImmutableSortedSet.of());
        }
    }

    /** A list; equal to one of equal content. */
    final class Series implements Draft {

        private final DeclaredType type;
        private final List<Draft> elements;

        private Series(DeclaredType type, List<Draft> elements) {
            this.type = type;
            this.elements = elements;
        }

        static Series of(ImmutableList<?> list, DeclaredType type) {
            ArrayList<Draft> elements = new ArrayList<>();
            list.forEach(element -> elements.add(Draft.of(element, type.inner())));
            return new Series(type, elements);
        }

        /** Returns what it declares to hold. */
        DeclaredType elementType() {
            return type.inner();
        }

        List<Draft> elements() {
            return elements;
        }

        /** Returns where the element stands to which a step leads, by its number or by a name that no other element has. */
        OptionalInt indexAt(PartPath.Step step) {
            if (step instanceof PartPath.Numbered numbered) {
                return numbered.index() < elements.size() ? OptionalInt.of(numbered.index()) : OptionalInt.empty();
            }
            int[] named = IntStream.range(0, elements.size())
                    .filter(i -> step instanceof PartPath.Element element
                            && elements.get(i).name().equals(Optional.of(element.name())))
                    .toArray();
            return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
        }

        /** Adds an element behind another one, or at the end. */
        void add(Draft element, String after) {
            if (after.isEmpty()) {
                elements.add(element);
                return;
            }
            PartPath.Step step = PartPath.element(after);
            OptionalInt before = indexAt(step);
            if (before.isEmpty()) {
                throw ValueRule.VALUE_OF.exception("after", after, describe(step));
            }
            elements.add(before.getAsInt() + 1, element);
        }

        /** Returns the names of its elements, in order. */
        ImmutableList<String> names() {
            return elements.stream()
                    .flatMap(element -> element.name().stream())
                    .filter(PartPath::isName)
                    .collect(toImmutableList());
        }

        /** Returns the rule on a step that leads to none of its elements, or to several. */
        BrokenRule describe(PartPath.Step step) {
            ImmutableList<String> names = names();
            String typed = step instanceof PartPath.Element element ? element.name() : step.toString();
            if (names.indexOf(typed) != names.lastIndexOf(typed)) {
                return ValueRule.ELEMENT_NAMED_TWICE.broken();
            }
            return names.isEmpty()
                    ? ValueRule.ELEMENT_NUMBER.broken(elements.size())
                    : KnownNames.meant(
                            ValueRule.ELEMENT_NUMBER_OR_NAME.broken(elements.size(), String.join(", ", names)),
                            typed,
                            names);
        }

        /** Returns where an element stands; the element itself, not one that is equal to it. */
        int indexOf(Draft element) {
            return IntStream.range(0, elements.size())
                    .filter(i -> elements.get(i) == element)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<Object> build(String place, List<AmendmentProblem> problems) {
            ImmutableList.Builder<Object> built = ImmutableList.builder();
            boolean whole = true;
            for (int i = 0; i < elements.size(); i++) {
                Optional<Object> element = elements.get(i).build(place + "[" + i + "]", problems);
                element.ifPresent(built::add);
                whole &= element.isPresent();
            }
            return whole ? Optional.of(built.build()) : Optional.empty();
        }

        @Override
        public ImmutableSortedSet<Integer> touched() {
            return elements.stream()
                    .flatMap(element -> element.touched().stream())
                    .collect(toImmutableSortedSet(naturalOrder()));
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Series other && elements.equals(other.elements);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }
    }

    /** A record; equal to one of equal content. */
    final class Composite implements Draft {

        private final Record original;
        private final Shape shape;
        private final Map<String, Draft> components = new LinkedHashMap<>();
        private final Set<Integer> changes = new TreeSet<>();

        private Composite(Record original, Shape shape) {
            this.original = original;
            this.shape = shape;
        }

        static Composite of(Record record, DeclaredType type) {
            Shape shape = Shape.of(type);
            Composite draft = new Composite(record, shape);
            ImmutableList<Object> values = Shape.values(record);
            for (int i = 0; i < values.size(); i++) {
                Shape.Component component = shape.components().get(i);
                draft.components.put(component.name(), Draft.of(values.get(i), component.type()));
            }
            return draft;
        }

        Shape shape() {
            return shape;
        }

        Draft component(String name) {
            return Objects.requireNonNull(components.get(name), name);
        }

        void replace(String component, Draft value) {
            if (components.replace(component, value) == null) {
                throw new IllegalStateException("component (" + component + ") must exist");
            }
        }

        void mark(int amendment) {
            changes.add(amendment);
        }

        /** Returns the provision that it carries out, if it is a rule or another part with a provision. */
        Optional<Provision> provision() {
            return components.values().stream()
                    .filter(content -> content instanceof Plain plain && plain.value() instanceof Provision)
                    .findFirst()
                    .map(content -> (Provision) ((Plain) content).value());
        }

        @Override
        public Optional<String> name() {
            return components.entrySet().stream()
                    .filter(component -> Part.NAMES.contains(component.getKey()))
                    .map(component -> component.getValue() instanceof Plain plain ? plain.value() : component)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst()
                    .or(() -> components.values().stream()
                            .flatMap(component -> component.name().stream())
                            .findFirst());
        }

        @Override
        public ImmutableList<Provision> provisions() {
            return provision()
                    .map(ImmutableList::of)
                    .orElseGet(() -> components.values().stream()
                            .flatMap(component -> component.provisions().stream())
                            .collect(toImmutableList()));
        }

        /** Gives it another provision. */
        void restate(Provision provision) {
            components.replaceAll(
                    (name, content) -> content instanceof Plain plain && plain.value() instanceof Provision
                            ? new Plain(provision)
                            : content);
        }

        @Override
        public Optional<Object> build(String place, List<AmendmentProblem> problems) {
            Optional<Provision> provision = provision();
            String own = provision.map(Provision::id).orElse(place);
            String separator = provision.isPresent() ? "/" : ".";
            ImmutableList<Optional<Object>> values = components.entrySet().stream()
                    .map(component -> component.getValue().build(own + separator + component.getKey(), problems))
                    .collect(toImmutableList());
            if (!values.stream().allMatch(Optional::isPresent)) {
                return Optional.empty();
            }
            ImmutableList<Object> parts =
                    values.stream().map(Optional::orElseThrow).collect(toImmutableList());
            if (parts.equals(Shape.values(original))) {
                return Optional.of(original);
            }
            try {
                return Optional.of(shape.build(parts));
            } catch (IllegalArgumentException refusal) {
                problems.add(new AmendmentProblem(ImmutableList.copyOf(touched()), own, BrokenRule.of(refusal)));
                return Optional.empty();
            }
        }

        @Override
        public ImmutableSortedSet<Integer> touched() {
            return Stream.concat(
                            changes.stream(),
                            components.values().stream().flatMap(component -> component.touched().stream()))
                    .collect(toImmutableSortedSet(naturalOrder()));
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Composite other
                    && shape.type() == other.shape.type()
                    && components.equals(other.components);
        }

        @Override
        public int hashCode() {
            return components.hashCode();
        }
    }
}
