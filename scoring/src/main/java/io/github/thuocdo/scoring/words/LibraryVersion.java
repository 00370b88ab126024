package io.github.thuocdo.scoring.words;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it down. */
public final class LibraryVersion {

    /** The version, such as {@code 0.1.0}. */
    public static final String TEXT = read();

    private LibraryVersion() {}

    /** Only this module itself may open the resource: asked for by another one, it is not found on a module path. */
    private static String read() {
        try (InputStream stream =
                requireNonNull(LibraryVersion.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("version.txt cannot be read", unreadable);
        }
    }
}
