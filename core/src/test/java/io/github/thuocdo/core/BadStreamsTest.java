package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream brings nothing that could not be made otherwise: what is missing in an entity makes it a bad stream. */
class BadStreamsTest {

    /** The entities: what is declared as an abstract class and made by a builder. */
    static Stream<Object> entities() {
        return Samples.all().stream().filter(sample -> Shape.typeOf(sample) != sample.getClass());
    }

    /** Writes null in place of one of the objects. */
    private static final class Losing extends ObjectOutputStream {

        private final int lost;
        private int met;

        Losing(ByteArrayOutputStream bytes, int lost) throws IOException {
            super(bytes);
            this.lost = lost;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            met++;
            return met - 1 == lost ? null : object;
        }
    }

    @Test
    void the_entities_are_found() {
        assertThat(entities().map(Shape::typeOf).distinct()).hasSizeGreaterThan(9);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void an_entity_without_any_of_its_parts_is_a_bad_stream(Object entity) throws IOException {
        int lost = 1;
        while (lost < 400) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Losing out = new Losing(bytes, lost);
            out.writeObject(entity);
            out.flush();
            if (out.met <= lost) {
                return;
            }
            assertThatThrownBy(() -> read(bytes.toByteArray()))
                    .as("object %s of %s", lost, entity)
                    .isInstanceOf(InvalidObjectException.class);
            lost += 1 + lost / 6;
        }
    }

    @ParameterizedTest
    @MethodSource("entities")
    void the_fields_of_an_entity_are_in_no_stream(Object entity) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(entity);
        }

        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContainPattern("thuocdo[\\w./]*[./]Immutable");
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return ImmutableList.of(in.readObject());
        }
    }
}
