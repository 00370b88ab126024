package io.github.thuocdo.examples.quickstart;

import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.paper.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files papers in a folder, one file each. Papers that have the same name get numbers. Not thread-safe. */
final class PaperFiles {

    /** How papers are printed. */
    enum Print implements Term {
        /** Plain text. */
        TEXT(".txt"),
        /** Markdown. */
        MARKDOWN(".md"),
        /** One page of HTML. */
        HTML(".html");

        private final String ending;

        Print(String ending) {
            this.ending = ending;
        }

        private String of(Paper paper) {
            return switch (this) {
                case TEXT -> paper.text();
                case MARKDOWN -> paper.markdown();
                case HTML -> paper.html();
            };
        }
    }

    private final Path folder;
    private final Print print;
    private final Set<String> taken = new HashSet<>();
    private final List<Path> written = new ArrayList<>();

    PaperFiles(Path folder, Print print) {
        this.folder = folder;
        this.print = print;
    }

    /**
     * Files papers under their names.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    void file(ImmutableListMultimap<String, Paper> papers) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Paper> paper : papers.entries()) {
                Path file = folder.resolve(free(paper.getKey()) + print.ending);
                Files.writeString(file, print.of(paper.getValue()));
                written.add(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names that differ in case alone are one file on some machines. */
    private String free(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    List<Path> written() {
        return written;
    }
}
