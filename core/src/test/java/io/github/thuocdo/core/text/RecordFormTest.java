package io.github.thuocdo.core.text;

import static com.google.common.base.Preconditions.checkArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private static final long DAYS = 0x1122334455667788L;

    /** A record that refuses some parts. */
    private record Delay(long days) implements Serializable {

        Delay {
            checkArgument(days >= 1, "days (%s) must be at least 1", days);
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    @Test
    void what_a_stream_says_goes_through_the_checks_of_the_record() throws Exception {
        byte[] stream = written(new Delay(DAYS));

        assertThat(read(with(stream, 7))).isEqualTo(new Delay(7));
        assertThatThrownBy(() -> read(with(stream, 0)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("record io.github.thuocdo.core.text.RecordFormTest$Delay must accept its own parts:"
                        + " java.lang.IllegalArgumentException: days (0) must be at least 1")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** The stream with another number of days. */
    private static byte[] with(byte[] stream, long days) {
        byte[] forged = stream.clone();
        int at = Bytes.indexOf(stream, Longs.toByteArray(DAYS));
        System.arraycopy(Longs.toByteArray(days), 0, forged, at, Long.BYTES);
        return forged;
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
