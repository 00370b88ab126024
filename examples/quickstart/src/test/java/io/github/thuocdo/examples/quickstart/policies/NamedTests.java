package io.github.thuocdo.examples.quickstart.policies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of the repository by name: methods of test classes in all modules, case files, and types of the library. */
final class NamedTests {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final List<Path> SHIPPED = List.of(Path.of("cases"));
    private static final List<Path> TESTS = List.of(
            ROOT.resolve("core/src/test/java"),
            ROOT.resolve("scoring/src/test/java"),
            ROOT.resolve("examples/quickstart/src/test/java"));
    private static final List<Path> TYPES =
            List.of(ROOT.resolve("core/src/main/java"), ROOT.resolve("scoring/src/main/java"));
    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|Property|ParameterizedTest|TestFactory|Example)\\b[^;{}]*?\\b([a-z][a-zA-Z0-9_]*)\\(",
            Pattern.DOTALL);
    private static final Pattern ARGUMENTS =
            Pattern.compile("@(\\w+)\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\"|\\([^()]*\\))*\\)");

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Path> types = new HashMap<>();

    NamedTests() throws IOException {
        for (Path root : TESTS) {
            for (Path file : sources(root)) {
                classes.merge(name(file), Files.readString(file), (one, other) -> one + other);
            }
        }
        for (Path root : TYPES) {
            sources(root).forEach(file -> types.put(name(file), file));
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }

    /** Returns whether there is a test {@code Class#method}, or a case file {@code directory/name.yaml} that is run. */
    boolean exists(String test) {
        int hash = test.indexOf('#');
        if (hash < 0) {
            return test.endsWith(".yaml")
                    && (Files.isRegularFile(CASES.resolve(test))
                            || SHIPPED.stream().anyMatch(root -> Files.isRegularFile(root.resolve(test))));
        }
        return methods(test.substring(0, hash)).anyMatch(test.substring(hash + 1)::equals);
    }

    private Stream<String> methods(String type) {
        String source = ARGUMENTS.matcher(classes.getOrDefault(type, "")).replaceAll("@$1");
        return TEST.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    boolean isType(String name) {
        return types.containsKey(name);
    }
}
