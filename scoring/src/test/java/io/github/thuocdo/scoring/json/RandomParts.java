package io.github.thuocdo.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.RandomForms;
import io.github.thuocdo.scoring.classify.RandomAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random values of every type that travels, made by their shapes: no kind of fact is forgotten when another is added. */
final class RandomParts {

    private static final int TRIES = 10;

    /** Deeper than this there is at most one element in a list, so that a family that holds its like comes to an end. */
    private static final int DEEP = 12;

    /** Single values of which there are too many, or which must be those of the agency. */
    private static final ImmutableMap<Class<?>, ImmutableList<String>> TEXTS =
            ImmutableMap.<Class<?>, ImmutableList<String>>builder()
                    .put(String.class, ImmutableList.of("a", "dd", "Hồ sơ \"đất đai\"", "act of head 0", "hàng 2"))
                    .put(CadreId.class, ImmutableList.of("head", "deputy", "staff-0"))
                    .put(UnitId.class, ImmutableList.of("agency", "office", "division"))
                    .put(EvaluationPeriod.class, ImmutableList.of("2026-03", "2026-Q1", "2026", "2025-09/P1Y"))
                    .put(Boolean.class, ImmutableList.of("true", "false"))
                    .buildOrThrow();

    private final Random random;

    private int depth;

    RandomParts(int seed) {
        random = new Random(seed);
    }

    /** The facts of an agency, with some more of every kind. */
    static Register register(int seed) {
        return (Register) new RandomParts(seed).more(RandomAgency.of(seed).register());
    }

    private Object more(Object whole) {
        Shape shape = Shape.of(DeclaredType.of(Shape.typeOf(whole)));
        Object better = whole;
        for (int i = 0; i < shape.components().size(); i++) {
            DeclaredType type = shape.components().get(i).type();
            Object part = Shape.values(better).get(i);
            for (int added = random.nextInt(3); added >= 0; added--) {
                List<Object> values = new ArrayList<>(Shape.values(better));
                values.set(i, type.nothing().isPresent() ? joined(part, type) : more(part));
                Optional<Object> made = made(shape, values);
                better = made.orElse(better);
                part = Shape.values(better).get(i);
            }
        }
        return better;
    }

    /** The part with one more element; an optional one in its place. */
    private Object joined(Object part, DeclaredType type) {
        if (type.isCollection()) {
            List<Object> elements = new ArrayList<>((Collection<?>) part);
            value(type.inner()).ifPresent(elements::add);
            return type.collected(elements);
        }
        if (type.isMap()) {
            Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) part);
            entry(type, entries);
            return type.mapped(entries);
        }
        return value(type.inner());
    }

    private void entry(DeclaredType type, Map<Object, Object> entries) {
        Optional<Object> key = value(type.arguments().get(0));
        Optional<Object> value = value(type.arguments().get(1));
        key.ifPresent(name -> value.ifPresent(held -> entries.put(name, held)));
    }

    /** A value of a class; empty when what is made at random is refused again and again. */
    <T> Optional<T> value(Class<T> type) {
        return value(DeclaredType.of(type)).map(type::cast);
    }

    private Optional<Object> value(DeclaredType type) {
        depth++;
        try {
            return valueWithin(type);
        } finally {
            depth--;
        }
    }

    private Optional<Object> valueWithin(DeclaredType type) {
        if (type.isOptional()) {
            return Optional.of(random.nextInt(3) == 0 ? Optional.empty() : value(type.inner()));
        }
        if (type.isCollection()) {
            Set<Object> elements = new LinkedHashSet<>();
            for (int i = depth > DEEP ? random.nextInt(2) - 1 : random.nextInt(3); i >= 0; i--) {
                value(type.inner()).ifPresent(elements::add);
            }
            return Optional.of(type.collected(ImmutableList.copyOf(elements)));
        }
        if (type.isMap()) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                entry(type, entries);
            }
            return Optional.of(type.mapped(entries));
        }
        if (type.isMultimap()) {
            return value(type.grouped()).map(entries -> type.mapped((Map<?, ?>) entries));
        }
        if (PartText.isText(type.raw())) {
            return Optional.of(PartText.parse(type.raw(), text(type.raw())));
        }
        if (type.raw() == FilledForm.class) {
            return Optional.of(FilledForm.ofTotal(RandomForms.FORM, Fraction.of(random.nextInt(60), 2)));
        }
        return Family.isFamily(type) ? member(type) : made(Shape.of(type));
    }

    private String text(Class<?> type) {
        if (type.isEnum()) {
            return PartText.of(type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]);
        }
        if (type == LocalDate.class) {
            return day().toString();
        }
        if (type == DateRange.class) {
            return DateRange.from(day()).toString();
        }
        return switch (type.getSimpleName()) {
            case "Integer", "Long" -> Integer.toString(1 + random.nextInt(4));
            case "MonthDay" -> "--12-15";
            case "YearMonth" -> "2026-03";
            case "Fraction", "Points", "Item" -> 1 + random.nextInt(9) + "/" + (1 + random.nextInt(3));
            case "Rounding" -> "0.01 half-up";
            case "Interval" -> "[1,9)";
            default -> {
                ImmutableList<String> some = TEXTS.getOrDefault(type, ImmutableList.of());
                yield some.isEmpty() ? "id-" + random.nextInt(1000) : some.get(random.nextInt(some.size()));
            }
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private Optional<Object> member(DeclaredType type) {
        Family family = Family.of(type);
        int chosen = random.nextInt(family.kinds().size() + family.constants().size());
        return chosen < family.kinds().size()
                ? made(Shape.of(family.member(family.kinds().get(chosen)).orElseThrow()))
                : Optional.of(family.constants()
                        .values()
                        .asList()
                        .get(chosen - family.kinds().size()));
    }

    private Optional<Object> made(Shape shape) {
        for (int i = 0; i < TRIES; i++) {
            List<Object> values = new ArrayList<>();
            shape.components().forEach(component -> value(component.type()).ifPresent(values::add));
            Optional<Object> made = values.size() == shape.components().size() ? made(shape, values) : Optional.empty();
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> made(Shape shape, List<Object> values) {
        try {
            return Optional.of(shape.build(values));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
