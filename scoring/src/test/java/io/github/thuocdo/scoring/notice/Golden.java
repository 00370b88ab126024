package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts as they are to be, in the resources of this package. */
final class Golden {

    private Golden() {}

    /** Compares a text with its file, in which version and hash are left open: both change for reasons of their own. */
    static void assertText(String text, String name, Language language) {
        assertThat(text.replace(Cases.POLICY.contentHash(), "${hash}").replace(LibraryVersion.TEXT, "${version}"))
                .isEqualTo(read(name + "." + language.key() + ".txt"));
    }

    private static String read(String file) {
        try (InputStream stream = requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
