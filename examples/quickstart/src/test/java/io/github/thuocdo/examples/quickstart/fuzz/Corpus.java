package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The sound case files of the modules, and what stands in them. */
final class Corpus {

    private static final int LONGEST = 12_000;

    private final List<String> texts;
    private final List<Scenario.Ready> ready;

    private Corpus(List<String> texts, List<Scenario.Ready> ready) {
        this.texts = texts;
        this.ready = ready;
    }

    /** Reads the files below the root of the project; of very long ones spoiled copies would take all the time. */
    static Corpus below(Path root) {
        List<String> texts = Stream.of(root.resolve("examples/quickstart"), root.resolve("scoring/src/test/resources"))
                .flatMap(Corpus::files)
                .filter(text -> text.length() <= LONGEST)
                .toList();
        List<Scenario.Ready> ready = texts.stream()
                .flatMap(text -> CaseFile.parse("corpus.yaml", text).scenarios().stream())
                .filter(Scenario.Ready.class::isInstance)
                .map(Scenario.Ready.class::cast)
                .toList();
        return new Corpus(texts, ready);
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(path -> path.toString().endsWith(".yaml")
                            && !path.toString().contains("target"))
                    .sorted()
                    .flatMap(Corpus::text)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Some files of the tests are in no encoding. */
    private static Stream<String> text(Path file) {
        try {
            return Stream.of(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            return Stream.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    String text(Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    Scenario.Ready scenario(Random random) {
        return ready.get(random.nextInt(ready.size()));
    }
}
