package io.github.thuocdo.core.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value with the type that is declared where it stands.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value  the value
 * @param type  the declared type
 */
public record Part(Object value, DeclaredType type) {

    /** The components that name the record in which they stand. */
    public static final ImmutableSet<String> NAMES = ImmutableSet.of("element", "id");

    /**
     * Returns the type of what may stand here.
     *
     * @return the declared type, apart from whether something must stand here
     */
    public DeclaredType presentType() {
        return type.present();
    }

    /**
     * Returns the components of a record or the elements of a list, and what is in them.
     *
     * @return this part and all below it, in order; an interpretation and a value with a text of its own have nothing below
     */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), inner().stream().flatMap(Part::all));
    }

    private ImmutableList<Part> inner() {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> new Part(inner, type.inner()).inner()).orElse(ImmutableList.of());
        }
        if (value instanceof ImmutableList<?> list) {
            return list.stream().map(element -> new Part(element, type.inner())).collect(toImmutableList());
        }
        return shape().map(this::components).orElse(ImmutableList.of());
    }

    private ImmutableList<Part> components(Shape shape) {
        ImmutableList<Object> values = Shape.values(value);
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Part(
                        values.get(i),
                        shape.components()
                                .get(i)
                                .typeAmong(name ->
                                        Optional.of(values.get(shape.names().indexOf(name))))))
                .collect(toImmutableList());
    }

    private Optional<Shape> shape() {
        boolean whole = value instanceof Interpretation<?> || PartText.isText(value.getClass());
        return value instanceof Record && !whole
                ? Optional.of(Shape.of(type.member(value.getClass())))
                : Optional.empty();
    }

    /**
     * Returns the provision that it carries out.
     *
     * @return the provision; empty for what is only a piece of another part
     */
    public Optional<Provision> provision() {
        return RecordWalk.provision(value);
    }

    /**
     * Returns the name by which it is known among the elements of a list: its element or id, otherwise that of the first of its components
     * that has a name, such as the measure of a share.
     *
     * @return the name; empty for a part that is known by its position alone
     */
    public Optional<String> name() {
        return shape().flatMap(shape -> own(shape)
                .or(() -> components(shape).stream()
                        .flatMap(component -> component.name().stream())
                        .findFirst()));
    }

    private Optional<String> own(Shape shape) {
        return IntStream.range(0, shape.components().size())
                .filter(i -> NAMES.contains(shape.components().get(i).name()))
                .mapToObj(components(shape)::get)
                .map(Part::value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /**
     * Follows the steps of a path down from this part.
     *
     * @param path  the path
     * @return what stands there; empty if it leads nowhere
     */
    public Optional<Part> follow(PartPath path) {
        Optional<Part> here = Optional.of(this);
        for (PartPath.Step step : path.steps()) {
            here = here.flatMap(part -> part.follow(step));
        }
        return here;
    }

    private ImmutableList<Part> named(String name) {
        return inner().stream()
                .filter(element -> element.name().equals(Optional.of(name)))
                .collect(toImmutableList());
    }

    private Optional<Part> follow(PartPath.Step step) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(inner -> new Part(inner, type.inner()).follow(step));
        }
        if (step instanceof PartPath.Numbered numbered) {
            return value instanceof ImmutableList<?> list && numbered.index() < list.size()
                    ? Optional.of(inner().get(numbered.index()))
                    : Optional.empty();
        }
        if (step instanceof PartPath.Element element) {
            ImmutableList<Part> named = value instanceof ImmutableList<?> ? named(element.name()) : ImmutableList.of();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        String name = ((PartPath.Named) step).name();
        return shape().flatMap(shape -> IntStream.range(0, shape.components().size())
                .filter(i -> shape.components().get(i).name().equals(name))
                .mapToObj(components(shape)::get)
                .findFirst());
    }
}
