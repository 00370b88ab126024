package io.github.thuocdo.scoring.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TextMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of one or more YAML documents, read as text with places.
 *
 * <p>A case file may hold several cases, parted by a line {@code ---}; each is one document, and each document is a map of keys
 * with values. Of YAML 1.2 everything is read that helps a person to write a case: block and flow style, quotation marks,
 * blocks of text, comments. Refused is what lets a file mean something that its reader does not see: anchors and aliases
 * ({@code &a}, {@code *a}), tags ({@code !!int}), the same key twice, keys that are not a text, and look-alike letters in keys.
 *
 * <p>A file must be in UTF-8 (a byte order mark is tolerated), hold at most {@value #MOST_BYTES} bytes, and nest maps and lists at
 * most {@value #DEEPEST} deep.
 *
 * <p>This class is immutable and thread-safe.
 */
final class TextFile {

    /** The largest size of a file in bytes: two mebibytes, about forty thousand rows of tasks. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The deepest nesting of maps and lists. */
    public static final int DEEPEST = 40;

    private final String name;
    private final ImmutableList<TextMap> documents;

    private TextFile(String name, ImmutableList<TextMap> documents) {
        this.name = name;
        this.documents = documents;
    }

    /**
     * Reads a file as far as it can be read, and reports what is wrong in it.
     *
     * @param path  the file; problems name it by its last part
     * @param problems  the collector to report to
     * @return what could be read, perhaps without any document
     */
    public static TextFile read(Path path, Problems problems) {
        requireNonNull(path, "path");
        requireNonNull(problems, "problems");
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        try (InputStream stream = opened(path)) {
            return of(name, stream.readNBytes(MOST_BYTES + 1), problems);
        } catch (IOException failure) {
            problems.add(
                    Place.ofFile(name),
                    "unreadable-file",
                    path.toString(),
                    new BilingualText("phải là tệp đọc được", "must be a file that can be read"));
            return new TextFile(name, ImmutableList.of());
        }
    }

    /**
     * Reads the bytes of a file as far as they can be read, and reports what is wrong in them.
     *
     * @param name  the name of the file, for the places
     * @param bytes  the content
     * @param problems  the collector to report to
     * @return what could be read, perhaps without any document
     */
    public static TextFile of(String name, byte[] bytes, Problems problems) {
        requireNonNull(name, "name");
        requireNonNull(bytes, "bytes");
        requireNonNull(problems, "problems");
        return of(name, SourceText.decode(name, bytes, problems), problems);
    }

    /**
     * Reads a text that is already in memory as far as it can be read, and reports what is wrong in it.
     *
     * @param name  the name of the file, for the places
     * @param text  the content
     * @param problems  the collector to report to
     * @return what could be read, perhaps without any document
     */
    public static TextFile parse(String name, String text, Problems problems) {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
        requireNonNull(problems, "problems");
        return of(name, SourceText.of(name, text, problems), problems);
    }

    /** What is no file of its own, such as a pipe to which nobody writes, would keep all other files waiting. */
    private static InputStream opened(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.newInputStream(path);
    }

    private static TextFile of(String name, Optional<SourceText> source, Problems problems) {
        return new TextFile(
                name,
                source.map(text -> TreeBuilder.documentsOf(text, problems)).orElse(ImmutableList.of()));
    }

    /**
     * Returns the name of the file, as it stands in the places.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the documents in the order of the file.
     *
     * @return the documents; empty documents between two {@code ---} are left out
     */
    public ImmutableList<TextMap> documents() {
        return documents;
    }
}
