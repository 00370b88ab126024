package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever makes a value of more than three parts may name each of them. */
class BuildersTest {

    private static final int UNNAMED_AT_MOST = 3;

    static Stream<Record> recordsOfManyParts() {
        return Samples.all().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .filter(record -> record.getClass().getRecordComponents().length > UNNAMED_AT_MOST)
                .filter(record -> Modifier.isPublic(record.getClass().getModifiers()))
                .filter(record -> record.getClass().getEnclosingClass() == null)
                .filter(record -> !(record instanceof Finding || record instanceof Refusal));
    }

    @ParameterizedTest
    @MethodSource("recordsOfManyParts")
    void a_record_of_more_than_three_parts_is_built_by_their_names(Record sample) throws ReflectiveOperationException {
        Object builder = sample.getClass().getMethod("builder").invoke(null);

        Object filled = invoke(builder, "from", sample);

        assertThat(filled.getClass().getSimpleName()).isEqualTo("Builder");
        assertThat(invoke(filled, "build")).isEqualTo(sample);
    }

    private static Object invoke(Object builder, String name, Object... arguments) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        Method method = builder.getClass().getMethod(name, types);
        method.setAccessible(true); // it is inherited from what is generated
        return method.invoke(builder, arguments);
    }
}
