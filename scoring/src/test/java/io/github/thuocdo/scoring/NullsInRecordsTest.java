package io.github.thuocdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.completeness.RecordsForNulls;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a round tells is made of records, and a stream that leaves out a part of one is a bad stream: its constructor refuses null. */
class NullsInRecordsTest {

    private static final String OURS = "io.github.thuocdo.";
    private static final int SAMPLES_OF_A_CLASS = 4;

    private final Map<Class<?>, Integer> seen = new HashMap<>();
    private final IdentityHashMap<Object, Boolean> visited = new IdentityHashMap<>();
    private final Map<String, Record> records = new TreeMap<>();

    private void walk(@Nullable Object value) {
        if (value == null || visited.put(value, true) != null) {
            return;
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Iterable<?> all) {
            all.forEach(this::walk);
        } else if (value instanceof Map<?, ?> all) {
            all.keySet().forEach(this::walk);
            all.values().forEach(this::walk);
        } else if (value instanceof com.google.common.collect.Multimap<?, ?> all) {
            all.values().forEach(this::walk);
        } else if (value instanceof com.google.common.collect.Table<?, ?, ?> all) {
            all.values().forEach(this::walk);
        } else if (value.getClass().getName().startsWith(OURS)
                && seen.merge(value.getClass(), 1, Integer::sum) <= SAMPLES_OF_A_CLASS) {
            if (value instanceof Record one && value instanceof Serializable) {
                records.putIfAbsent(one.getClass().getName(), one);
            }
            parts(value).forEach(this::walk);
        }
    }

    private static List<Object> parts(Object value) {
        List<Object> parts = new ArrayList<>();
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class) {
                try {
                    method.setAccessible(true);
                    Object part = method.invoke(value);
                    if (part != null) {
                        parts.add(part);
                    }
                } catch (InvocationTargetException notForThis) {
                    // such as the person of a unit
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return parts;
    }

    private static List<String> takingNull(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Constructor<?> constructor = sample.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        List<String> taking = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isPrimitive()
                    || components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                continue;
            }
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                Method accessor = components[j].getAccessor();
                accessor.setAccessible(true);
                values[j] = i == j ? null : accessor.invoke(sample);
            }
            try {
                constructor.newInstance(values);
                taking.add(sample.getClass().getName().substring(OURS.length()) + "." + components[i].getName());
            } catch (InvocationTargetException refused) {
                assertThat(refused.getCause()).isInstanceOf(RuntimeException.class);
            }
        }
        return taking;
    }

    @Test
    void no_record_of_a_round_takes_null() throws ReflectiveOperationException {
        for (int seed = 0; seed < 25; seed++) {
            RandomAgency agency = RandomAgency.withCalendar(seed);
            Register register = agency.register();
            AgencyRound round = AgencyRound.of(agency.policy(), register, RandomAgency.AGENCY, RandomAgency.YEAR);
            walk(round);
            walk(round.missing(register));
        }
        RecordsForNulls.each(this::walk);

        TreeSet<String> taking = new TreeSet<>();
        for (Record sample : records.values()) {
            taking.addAll(takingNull(sample));
        }

        taking.forEach(one -> System.out.println("NULL " + one));
        assertThat(records).hasSizeGreaterThan(60);
        assertThat(taking).isEmpty();
    }
}
