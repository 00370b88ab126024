package io.github.thuocdo.scoring.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The attributes of a register, by the shapes of the types themselves: whatever has a value of its own, down to the last date, at its path
 * such as {@code tasks.extensions.newDueOn}. A component that a type is given tomorrow is among them.
 */
final class Attributes {

    /** A place of an attribute in a register, with how the register comes out with another value there. */
    record Place(String attribute, Object value, UnaryOperator<Object> with) {

        Register with(Object other) {
            return (Register) with.apply(other);
        }
    }

    private static final ImmutableSet<Class<?>> NAMES = ImmutableSet.of(
            CadreId.class,
            UnitId.class,
            ProductId.class,
            Subject.Person.class,
            Subject.Organization.class,
            Subject.Collective.class);

    private final SetMultimap<String, Object> values = HashMultimap.create();

    /** Takes the values that there are in some registers as those which an attribute can have. */
    Attributes(Iterable<Register> registers) {
        registers.forEach(register -> places(register).forEach(place -> {
            if (!place.value().equals(Optional.empty())) {
                values.put(place.attribute(), place.value());
            }
        }));
    }

    /** The attributes that registers have, in the order of declaration. */
    static ImmutableSet<String> declared() {
        Set<String> found = new LinkedHashSet<>();
        declared(DeclaredType.of(Register.class), "", ImmutableList.of(), found);
        return ImmutableSet.copyOf(found);
    }

    private static void declared(DeclaredType type, String path, List<Class<?>> within, Set<String> found) {
        if (type.isOptional()) {
            found.add(optional(type, path));
            if (!isText(type.inner())) {
                declared(type.inner(), path, within, found);
            }
        } else if (type.isCollection()) {
            if (isText(type.inner())) {
                found.add(path);
            } else {
                declared(type.inner(), path, within, found);
            }
        } else if (type.isMap()) {
            found.add(path + " key");
            declared(type.arguments().get(1), path, within, found);
        } else if (isText(type)) {
            found.add(path);
        } else if (Family.isFamily(type)) {
            found.add(path);
            Family family = Family.of(type);
            family.kinds()
                    .forEach(kind ->
                            declaredIn(family.member(kind).orElseThrow(), path + "[" + kind + "]", within, found));
        } else {
            declaredIn(type, path, within, found);
        }
    }

    private static void declaredIn(DeclaredType type, String path, List<Class<?>> within, Set<String> found) {
        if (PartText.isText(type.raw())) {
            found.add(path);
        } else if (!within.contains(type.raw())) {
            List<Class<?>> deeper = ImmutableList.<Class<?>>builder()
                    .addAll(within)
                    .add(type.raw())
                    .build();
            Shape.of(type)
                    .components()
                    .forEach(component -> declared(component.type(), under(path, component.name()), deeper, found));
        }
    }

    /** Whether there is something is told from what is there where that has attributes of its own. */
    private static String optional(DeclaredType type, String path) {
        return isText(type.inner()) ? path : path + "?";
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isText(DeclaredType type) {
        return PartText.isText(type.raw());
    }

    /** All places of a register. */
    static ImmutableList<Place> places(Register register) {
        List<Place> found = new ArrayList<>();
        places(DeclaredType.of(Register.class), register, "", UnaryOperator.identity(), found);
        return ImmutableList.copyOf(found);
    }

    private static void places(
            DeclaredType type, Object value, String path, UnaryOperator<Object> with, List<Place> found) {
        if (type.isOptional()) {
            found.add(new Place(optional(type, path), value, with));
            ((Optional<?>) value)
                    .filter(inner -> !isText(type.inner()))
                    .ifPresent(
                            inner -> places(type.inner(), inner, path, other -> with.apply(Optional.of(other)), found));
        } else if (type.isCollection()) {
            elements(type, (Collection<?>) value, path, with, found);
        } else if (type.isMap()) {
            entries(type, (Map<?, ?>) value, path, with, found);
        } else if (isText(type)) {
            found.add(new Place(path, value, with));
        } else if (Family.isFamily(type)) {
            found.add(new Place(path, value, with));
            if (!value.getClass().isEnum()) {
                parts(type.member(Shape.typeOf(value)), value, path + "[" + kind(value) + "]", with, found);
            }
        } else {
            parts(type, value, path, with, found);
        }
    }

    private static String kind(Object value) {
        return Keys.of(Shape.typeOf(value));
    }

    private static void elements(
            DeclaredType type, Collection<?> value, String path, UnaryOperator<Object> with, List<Place> found) {
        if (isText(type.inner())) {
            found.add(new Place(path, value, with));
            return;
        }
        ImmutableList<Object> all = ImmutableList.copyOf(value);
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            places(
                    type.inner(),
                    all.get(i),
                    path,
                    other -> with.apply(type.collected(replaced(all, place, other))),
                    found);
        }
    }

    private static List<Object> replaced(List<Object> all, int place, Object other) {
        List<Object> rest = new ArrayList<>(all);
        rest.set(place, other);
        return rest;
    }

    private static void entries(
            DeclaredType type, Map<?, ?> value, String path, UnaryOperator<Object> with, List<Place> found) {
        value.forEach((key, one) -> {
            found.add(new Place(path + " key", key, other -> with.apply(type.mapped(renamed(value, key, other)))));
            places(
                    type.arguments().get(1),
                    one,
                    path,
                    other -> {
                        Map<Object, Object> entries = new LinkedHashMap<>(value);
                        entries.put(key, other);
                        return with.apply(type.mapped(entries));
                    },
                    found);
        });
    }

    private static Map<Object, Object> renamed(Map<?, ?> value, Object key, Object other) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        value.forEach((each, one) -> entries.put(each.equals(key) ? other : each, one));
        return entries;
    }

    private static void parts(
            DeclaredType type, Object value, String path, UnaryOperator<Object> with, List<Place> found) {
        if (PartText.isText(type.raw())) {
            found.add(new Place(path, value, with));
            return;
        }
        Shape shape = Shape.of(type);
        ImmutableList<Object> values = Shape.values(value);
        for (int i = 0; i < values.size(); i++) {
            int place = i;
            Shape.Component component = shape.components().get(i);
            places(
                    component.type(),
                    values.get(i),
                    under(path, component.name()),
                    other -> with.apply(shape.build(replaced(values, place, other))),
                    found);
        }
    }

    /**
     * Another value for a place: one that stands at such a place elsewhere, one of the same kind in the same register, such as another person,
     * or one near by; none if there is none.
     *
     * @param here  the values of the register by their class
     */
    Optional<Object> another(Place place, SetMultimap<Class<?>, Object> here, Random random) {
        boolean known = isNamed(place.value()) && random.nextInt(4) > 0;
        List<Object> others = new ArrayList<>(known ? named(place.value(), here) : values.get(place.attribute()));
        near(place.value(), random).ifPresent(others::add);
        if (place.value() instanceof Optional<?> given && given.isPresent()) {
            others.add(Optional.empty());
            near(given.get(), random).map(Optional::of).ifPresent(others::add);
        }
        others.removeIf(place.value()::equals);
        others.sort(Comparator.comparing(Object::toString));
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    /** The values of a register by their class. */
    static SetMultimap<Class<?>, Object> byClass(ImmutableList<Place> places) {
        SetMultimap<Class<?>, Object> byClass = HashMultimap.create();
        places.stream()
                .map(Place::value)
                .flatMap(value -> value instanceof Optional<?> some ? some.stream() : Stream.of(value))
                .forEach(value -> byClass.put(value.getClass(), value));
        return byClass;
    }

    private static Object inner(Object value) {
        return value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
    }

    /** Whether a value is the name of something that has to be in the register. */
    private static boolean isNamed(Object value) {
        return NAMES.contains(inner(value).getClass());
    }

    private static Collection<Object> named(Object value, SetMultimap<Class<?>, Object> here) {
        ImmutableSet<Object> names = ImmutableSet.copyOf(here.get(inner(value).getClass()));
        return value instanceof Optional<?> ? names.stream().map(Optional::of).collect(toImmutableList()) : names;
    }

    private static Optional<Object> near(Object value, Random random) {
        if (value instanceof ImmutableSet<?> set && !set.isEmpty()) {
            return Optional.of(set.stream().skip(1).collect(toImmutableSet()));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(day.plusDays(random.nextInt(121) - 60));
        }
        if (value instanceof Fraction number) {
            return Optional.of(number.multipliedBy(Fraction.of(random.nextInt(9), 4)));
        }
        if (value instanceof Boolean truth) {
            return Optional.of(!truth);
        }
        if (value instanceof String text) {
            return Optional.of(text + " another");
        }
        return value.getClass().isEnum()
                ? Optional.of(value.getClass()
                        .getEnumConstants()[random.nextInt(value.getClass().getEnumConstants().length)])
                : Optional.empty();
    }
}
