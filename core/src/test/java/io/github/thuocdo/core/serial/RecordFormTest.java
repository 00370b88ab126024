package io.github.thuocdo.core.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Longs;
import io.github.thuocdo.core.evaluation.Lateness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private static final long DAYS = 0x1122334455667788L;

    @Test
    void what_a_stream_says_goes_through_the_checks_of_the_record() throws Exception {
        byte[] stream = written(new Lateness(1, DAYS, Optional.empty()));

        assertThat(read(with(stream, 7))).isEqualTo(new Lateness(1, 7, Optional.empty()));
        assertThatThrownBy(() -> read(with(stream, 0)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("record io.github.thuocdo.core.evaluation.Lateness must accept its own parts:"
                        + " java.lang.IllegalArgumentException: calendarDays (0) must be at least 1")
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
