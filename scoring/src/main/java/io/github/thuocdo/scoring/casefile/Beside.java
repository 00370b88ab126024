package io.github.thuocdo.scoring.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files beside a case file. */
interface Beside {

    /**
     * Returns the text of a file.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    String text(String name) throws IOException;

    /** Returns the files beside a file. */
    static Beside of(Path file) {
        return name -> Files.readString(file.resolveSibling(name));
    }

    /** Returns files that are in memory. */
    static Beside of(Map<String, String> files) {
        return name -> Optional.ofNullable(files.get(name)).orElseThrow(() -> new NoSuchFileException(name));
    }
}
