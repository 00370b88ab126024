package io.github.thuocdo.scoring.internal;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it down. */
public final class LibraryVersion {

    /** The version, such as {@code 0.1.0}. */
    public static final String TEXT = read();

    private LibraryVersion() {}

    private static String read() {
        try {
            return Resources.toString(
                            Resources.getResource(LibraryVersion.class, "version.txt"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("version.txt cannot be read", unreadable);
        }
    }
}
