package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No record that a user makes takes null for a part, and each names the part. Findings are made by the library, where the compiler looks. */
class NullTest {

    static Stream<Arguments> componentsOfRecords() {
        ImmutableMap<Class<?>, Record> one = Samples.all().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .filter(record -> !isMadeByTheLibrary(record.getClass()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Object::getClass, sample -> sample, (first, second) -> first),
                        ImmutableMap::copyOf));
        return one.values().stream()
                .flatMap(sample -> IntStream.range(0, sample.getClass().getRecordComponents().length)
                        .filter(i -> !sample.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(
                                sample,
                                sample.getClass().getRecordComponents()[i].getName(),
                                i)));
    }

    private static boolean isMadeByTheLibrary(Class<?> type) {
        return Finding.class.isAssignableFrom(type)
                || Refusal.class.isAssignableFrom(type)
                || (type.getEnclosingClass() != null && isMadeByTheLibrary(type.getEnclosingClass()));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("componentsOfRecords")
    void null_is_refused_by_name(Record sample, String name, int component) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Constructor<?> constructor = sample.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<Object> parts = RecordParts.of(sample);
        parts.set(component, null);

        Throwable refusal = catchThrowable(() -> constructor.newInstance(parts.toArray()));

        assertThat(refusal).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause()).isInstanceOf(NullPointerException.class).hasMessage(name);
    }
}
