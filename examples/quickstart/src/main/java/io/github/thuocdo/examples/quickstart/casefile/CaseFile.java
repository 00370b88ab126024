package io.github.thuocdo.examples.quickstart.casefile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.examples.quickstart.expect.Expectations;
import io.github.thuocdo.examples.quickstart.text.Place;
import io.github.thuocdo.examples.quickstart.text.Problems;
import io.github.thuocdo.examples.quickstart.text.TextFile;
import io.github.thuocdo.examples.quickstart.text.TextMap;
import java.nio.file.Path;

/**
 * A file of cases, read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name of the file, as problems name it
 * @param scenarios  the cases with their variants in the order of the file, refused ones included
 */
public record CaseFile(String name, ImmutableList<Scenario> scenarios) {

    /**
     * Checks that nothing is null.
     *
     * @param name  the name of the file
     * @param scenarios  the cases with their variants
     */
    public CaseFile {
        requireNonNull(name, "name");
        requireNonNull(scenarios, "scenarios");
    }

    /**
     * Reads a file.
     *
     * @param path  the file
     * @return its cases; what is wrong in it is in refused scenarios, never thrown
     */
    public static CaseFile read(Path path) {
        Problems problems = Problems.empty();
        return of(TextFile.read(path, problems), path.toString(), problems);
    }

    /**
     * Reads a text that is already in memory.
     *
     * @param name  the name of the file, for the places
     * @param text  the content
     * @return its cases; what is wrong in it is in refused scenarios, never thrown
     */
    public static CaseFile parse(String name, String text) {
        Problems problems = Problems.empty();
        return of(TextFile.parse(name, text, problems), name, problems);
    }

    /** A fault of the text belongs to the only case of the file; with several cases it refuses the whole file. */
    private static CaseFile of(TextFile file, String name, Problems problems) {
        ImmutableList<TextMap> documents = file.documents();
        if (documents.size() == 1) {
            return new CaseFile(name, new CaseReader(documents.get(0), problems).scenarios());
        }
        if (!problems.isEmpty()) {
            return new CaseFile(
                    name,
                    ImmutableList.of(
                            new Scenario.Refused(name, Place.ofFile(name), problems.inOrder(), Expectations.NONE)));
        }
        return new CaseFile(
                name,
                documents.stream()
                        .flatMap(document -> new CaseReader(document, Problems.empty()).scenarios().stream())
                        .collect(ImmutableList.toImmutableList()));
    }
}
