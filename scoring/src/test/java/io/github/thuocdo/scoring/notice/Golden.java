package io.github.thuocdo.scoring.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they are to be, in the resources of this package; {@code -Dgolden.write=true} writes them anew, to be read before they are kept. */
final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources/io/github/thuocdo/scoring/notice");

    private Golden() {}

    /** Compares a text with its file, in which version and hash are left open: both change for reasons of their own. */
    static void assertText(String text, String name, Language language) {
        String file = name + "." + language.key() + ".txt";
        String open = text.replace(Cases.POLICY.contentHash(), "${hash}").replace(LibraryVersion.TEXT, "${version}");
        if (Boolean.getBoolean("golden.write")) {
            write(file, open);
        } else {
            assertThat(open).isEqualTo(read(file));
        }
    }

    private static void write(String file, String text) {
        try {
            Files.writeString(RESOURCES.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(String file) {
        try (InputStream stream = requireNonNull(Golden.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
