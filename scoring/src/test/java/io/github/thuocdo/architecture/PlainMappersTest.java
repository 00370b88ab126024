package io.github.thuocdo.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import com.google.common.reflect.ClassPath;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.completeness.RecordsForNulls;
import io.github.thuocdo.scoring.json.PlainlyWritten;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that knows nothing of the library writes the whole of a value or fails: it leaves out nothing without a word. */
class PlainMappersTest {

    private static final int SAMPLES_OF_A_CLASS = 3;

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private interface Mapper {
        String write(Object value) throws IOException;
    }

    private static ImmutableList<Class<?>> exported() {
        return Stream.of(Policy.class, ScoringEngine.class)
                .flatMap(PlainMappersTest::exportedBeside)
                .collect(toImmutableList());
    }

    private static Stream<Class<?>> exportedBeside(Class<?> one) {
        try {
            ModuleDescriptor module = ModuleFinder.of(Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .findAll()
                    .iterator()
                    .next()
                    .descriptor();
            ImmutableList<String> packages = module.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(toImmutableList());
            return ClassPath.from(one.getClassLoader()).getAllClasses().stream()
                    .filter(type -> packages.contains(type.getPackageName()))
                    .map(ClassPath.ClassInfo::load)
                    .filter(type -> type.getProtectionDomain()
                            .getCodeSource()
                            .equals(one.getProtectionDomain().getCodeSource()))
                    .filter(PlainMappersTest::isPublic);
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** What it says of itself is in its fields, and no mapper looks at those. */
    @Test
    void a_class_that_holds_something_and_is_no_record_refuses_to_be_a_bean() {
        assertThat(exported())
                .hasSizeGreaterThan(300)
                .filteredOn(type -> !type.isInterface()
                        && !type.isRecord()
                        && !type.isEnum()
                        && type.getSuperclass() == Object.class
                        && !type.getSimpleName().equals("Builder")
                        && holds(type))
                .hasSizeGreaterThan(30)
                .filteredOn(type -> !NoBean.class.isAssignableFrom(type))
                .isEmpty();
    }

    private static boolean holds(Class<?> type) {
        return type.isSealed()
                || Arrays.stream(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    /** Its kind would be left out. */
    @Test
    void a_member_of_a_sealed_family_refuses_to_be_a_bean() {
        assertThat(exported())
                .filteredOn(type -> type.isInterface() && type.isSealed())
                .hasSizeGreaterThan(40)
                .filteredOn(type -> !NoBean.class.isAssignableFrom(type))
                .isEmpty();
    }

    private final Map<Class<?>, Integer> seen = new HashMap<>();
    private final IdentityHashMap<Object, Boolean> visited = new IdentityHashMap<>();
    private final List<Object> samples = new ArrayList<>();

    private void walk(Object value) {
        if (visited.put(value, true) != null) {
            return;
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Iterable<?> all) {
            all.forEach(this::walk);
        } else if (value instanceof Map<?, ?> all) {
            all.keySet().forEach(this::walk);
            all.values().forEach(this::walk);
        } else if (value instanceof Multimap<?, ?> all) {
            all.values().forEach(this::walk);
        } else if (value instanceof Table<?, ?, ?> all) {
            all.values().forEach(this::walk);
        } else if (value.getClass().getName().startsWith("io.github.thuocdo.")
                && seen.merge(value.getClass(), 1, Integer::sum) <= SAMPLES_OF_A_CLASS) {
            samples.add(value);
            parts(value).forEach(this::walk);
        }
    }

    private static List<Object> parts(Object value) {
        return Arrays.stream(value.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class
                        && method.getReturnType() != void.class)
                .flatMap(method -> part(value, method).stream())
                .toList();
    }

    private static Optional<Object> part(Object value, Method method) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(value));
        } catch (InvocationTargetException notForThis) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_record_is_written_whole_or_not_at_all() throws IOException {
        RecordsForNulls.each(this::walk);
        ImmutableSet<Class<?>> exported = ImmutableSet.copyOf(exported());

        TreeSet<String> partly = new TreeSet<>();
        TreeSet<String> whole = new TreeSet<>();
        for (Object sample : samples) {
            if (sample instanceof Record && exported.contains(sample.getClass())) {
                if (isWrittenInPart(sample, JACKSON_2::writeValueAsString, whole)) {
                    partly.add("Jackson 2: " + sample.getClass().getName());
                }
                if (isWrittenInPart(sample, JACKSON_3::writeValueAsString, whole)) {
                    partly.add("Jackson 3: " + sample.getClass().getName());
                }
            }
        }

        assertThat(partly).isEmpty();
        assertThat(whole).hasSizeGreaterThan(15);
    }

    private static boolean isWrittenInPart(Object sample, Mapper mapper, TreeSet<String> whole) throws IOException {
        String text;
        try {
            text = mapper.write(sample);
        } catch (IOException | RuntimeException refused) {
            return false;
        }
        whole.add(sample.getClass().getName());
        JsonNode plain = JACKSON_2.readTree(text);
        return PlainlyWritten.by(sample)
                .map(ours -> !PlainlyWritten.isIn(plain, ours))
                .orElse(true);
    }
}
