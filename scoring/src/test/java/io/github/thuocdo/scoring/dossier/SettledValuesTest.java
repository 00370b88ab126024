package io.github.thuocdo.scoring.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.thuocdo.scoring.packing.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is settled under a policy is a value: it travels, and lacks no part. */
class SettledValuesTest {

    static Stream<Object> samples() {
        return SettledSamples.all().stream();
    }

    static Stream<Arguments> parts() {
        return samples()
                .filter(Record.class::isInstance)
                .flatMap(sample -> IntStream.range(0, sample.getClass().getRecordComponents().length)
                        .filter(i -> !sample.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(sample, i)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_value_arrives_as_it_was_sent(Object sample) throws IOException, ClassNotFoundException {
        assertThat(arrived(sample)).isEqualTo(sample).hasSameHashCodeAs(sample);
    }

    @Test
    void a_dossier_that_arrives_is_packed_anew() throws IOException, ClassNotFoundException {
        Dossier sent = samples()
                .filter(Dossier.class::isInstance)
                .map(Dossier.class::cast)
                .findFirst()
                .orElseThrow();
        Digest packed = sent.digest();

        assertThat(((Dossier) arrived(sent)).digest()).isEqualTo(packed).isNotSameAs(packed);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_record_refuses_null_for_each_part(Object sample, int part) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] given = new Object[components.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = i == part ? null : components[i].getAccessor().invoke(sample);
        }
        Constructor<?> constructor = sample.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));

        Throwable refusal = catchThrowable(() -> constructor.newInstance(given));

        assertThat(refusal).isInstanceOf(InvocationTargetException.class);
        assertThat(refusal.getCause()).isInstanceOf(NullPointerException.class).hasMessage(components[part].getName());
    }

    private static Object arrived(Object sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
