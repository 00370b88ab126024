package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {

    static final String TEXT = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream stream =
                requireNonNull(LibraryVersion.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("version.txt cannot be read", unreadable);
        }
    }
}
