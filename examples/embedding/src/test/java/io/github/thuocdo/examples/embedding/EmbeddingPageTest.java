package io.github.thuocdo.examples.embedding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/embedding.md} is followed word for word: its files are these, and they print what it shows. */
class EmbeddingPageTest {

    private static final int MOST_LINES_OF_THE_MAPPING = 100;
    private static final String MAIN = "io.github.thuocdo.examples.embedding/" + Main.class.getName();
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<]*)</artifactId>\\s*<version>([^<]*)</version>");

    /** A class of each jar that the program needs. */
    private static final List<String> RUN_TIME = List.of(
            "io.github.thuocdo.scoring.ScoringEngine",
            "io.github.thuocdo.core.policy.Policy",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "com.fasterxml.jackson.core.JsonFactory",
            "org.h2.Driver",
            "org.slf4j.Logger");

    @TempDir
    private Path directory;

    @Test
    void every_file_that_is_shown_is_the_file_of_the_program() throws IOException {
        ImmutableMap<String, String> shown = Page.files();

        assertThat(shown).hasSize(16);
        for (String name : shown.keySet()) {
            if (!name.equals("pom.xml")) {
                assertThat(shown.get(name)).as(name).isEqualTo(Files.readString(Path.of(name)));
            }
        }
    }

    @Test
    void every_file_of_the_program_is_shown() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .map(file -> file.toString().replace(File.separatorChar, '/'))
                            .filter(name -> !name.endsWith("package-info.java")))
                    .isNotEmpty()
                    .allMatch(Page.files()::containsKey);
        }
    }

    @Test
    void what_is_shown_as_printed_is_what_the_program_prints() throws IOException, SQLException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Main.run(directory, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("", Page.fences("text")));
        assertThat(Files.readString(directory.resolve("notice.txt")))
                .startsWith(Page.fences("notice").get(0));
        assertThat(Files.readString(directory.resolve("notice.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(directory.resolve("reconsideration.html"))).contains("Lê Quang Minh");
    }

    @Test
    void the_mapping_has_at_most_a_hundred_lines() {
        String rows = Page.files().get("src/main/java/" + Rows.class.getName().replace('.', '/') + ".java");

        assertThat(rows.lines().filter(line -> !line.isBlank() && !line.matches("(package|import) .*")))
                .hasSizeLessThanOrEqualTo(MOST_LINES_OF_THE_MAPPING);
    }

    @Test
    void the_versions_that_are_shown_are_those_of_the_build() throws IOException {
        String parent = Files.readString(Page.ROOT.resolve("pom.xml")) + Files.readString(Path.of("pom.xml"));

        assertThat(DEPENDENCY.matcher(Page.files().get("pom.xml")).results())
                .hasSizeGreaterThan(8)
                .allSatisfy(shown -> {
                    String version = shown.group(2);
                    if (!shown.group(1).equals("ward")) {
                        assertThat(parent).as(shown.group(1)).contains(">" + version + "<");
                    }
                });
    }

    @Test
    void the_files_that_are_shown_compile_and_run_on_the_class_path() throws IOException, InterruptedException {
        String path = path();
        Path classes = compiled(List.of("-cp", path), name -> !name.equals("module-info.java"));

        assertThat(printed("-cp", classes + File.pathSeparator + path, Main.class.getName()))
                .isEqualTo(String.join("", Page.fences("text")));
    }

    @Test
    void the_files_that_are_shown_compile_and_run_on_the_module_path() throws IOException, InterruptedException {
        String path = path();
        Path classes = compiled(List.of("-p", path), name -> true);

        assertThat(printed("-p", classes + File.pathSeparator + path, "-m", MAIN))
                .isEqualTo(String.join("", Page.fences("text")));
    }

    /** The program of the page with all warnings as errors, and its resources beside it. */
    private Path compiled(List<String> options, Predicate<String> isAsked) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> shown : Page.files().entrySet()) {
            Path file = directory.resolve(shown.getKey());
            if (shown.getKey().startsWith("src/main/")
                    && isAsked.test(file.getFileName().toString())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, shown.getValue());
                if (shown.getKey().endsWith(".java")) {
                    sources.add(file);
                } else {
                    Path resource = classes.resolve(shown.getKey().substring("src/main/resources/".length()));
                    Files.createDirectories(resource.getParent());
                    Files.copy(file, resource);
                }
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> all = Stream.concat(
                            options.stream(), Stream.of("-d", classes.toString(), "-proc:none", "--release", "17"))
                    .toList();
            assertThat(compiler.getTask(null, manager, null, all, null, manager.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
        return classes;
    }

    private static String printed(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:+UseSerialGC"),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String path() {
        return RUN_TIME.stream().map(EmbeddingPageTest::placeOf).collect(joining(File.pathSeparator));
    }

    private static String placeOf(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
