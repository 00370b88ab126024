package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.expectation.Expectations;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import io.github.thuocdo.scoring.tree.Problems;
import io.github.thuocdo.scoring.tree.TextMap;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file of cases, read.
 *
 * <p>Reading needs {@code snakeyaml-engine} on the path, and {@code jackson-core} where a case names a policy in a JSON file.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name  the name of the file, as problems name it
 * @param cases  the cases in the order of the file, refused ones included: of each the case itself, then its variants
 */
public record CaseFile(String name, ImmutableList<ImmutableList<Scenario>> cases) {

    /**
     * Returns the cases and variants one after the other.
     *
     * @return the scenarios in the order of the file
     */
    public ImmutableList<Scenario> scenarios() {
        return cases.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads a file.
     *
     * @param path  the file
     * @return its cases; what is wrong in it is in refused scenarios, never thrown
     */
    public static CaseFile read(Path path) {
        return withParser(path.toString(), () -> {
            Problems problems = Problems.empty();
            return of(TextFile.read(path, problems), path.toString(), Beside.of(path), problems);
        });
    }

    /**
     * Reads a text that is already in memory; policies in files that it names are looked for in the working directory.
     *
     * @param name  the name of the file, for the places
     * @param text  the content
     * @return its cases; what is wrong in it is in refused scenarios, never thrown
     */
    public static CaseFile parse(String name, String text) {
        return parse(name, text, Beside.of(Path.of("")));
    }

    /**
     * Reads a text with the files that it names beside it.
     *
     * @param name  the name of the file, for the places
     * @param text  the text with its files
     * @return its cases; what is wrong in it is in refused scenarios, never thrown
     */
    public static CaseFile parse(String name, CaseText text) {
        return parse(name, text.text(), Beside.of(text.files()));
    }

    private static CaseFile parse(String name, String text, Beside beside) {
        return withParser(name, () -> {
            Problems problems = Problems.empty();
            return of(TextFile.parse(name, text, problems), name, beside, problems);
        });
    }

    private static CaseFile withParser(String name, Supplier<CaseFile> reading) {
        if (OptionalLibrary.SNAKEYAML.isThere()) {
            return reading.get();
        }
        Place file = Place.ofFile(name);
        Problem problem =
                new Problem(file, "missing-dependency", BilingualText.of(name), OptionalLibrary.SNAKEYAML.rule());
        return new CaseFile(
                name,
                ImmutableList.of(ImmutableList.of(
                        new Scenario.Refused(name, file, ImmutableList.of(problem), Expectations.NONE))));
    }

    /** A fault of the text belongs to the only case of the file; with several cases it refuses the whole file. */
    private static CaseFile of(TextFile file, String name, Beside beside, Problems problems) {
        ImmutableList<TextMap> documents = file.documents();
        if (documents.size() == 1) {
            return new CaseFile(name, ImmutableList.of(new CaseReader(documents.get(0), beside, problems).scenarios()));
        }
        if (!problems.isEmpty()) {
            return new CaseFile(
                    name,
                    ImmutableList.of(ImmutableList.of(
                            new Scenario.Refused(name, Place.ofFile(name), problems.inOrder(), Expectations.NONE))));
        }
        return new CaseFile(
                name,
                documents.stream()
                        .map(document -> new CaseReader(document, beside, Problems.empty()).scenarios())
                        .collect(ImmutableList.toImmutableList()));
    }
}
