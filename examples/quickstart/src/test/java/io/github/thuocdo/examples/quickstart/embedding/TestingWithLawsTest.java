package io.github.thuocdo.examples.quickstart.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.examples.quickstart.CommandLines;
import io.github.thuocdo.scoring.testkit.AcceptedViolations;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/testing-with-laws.md} shows is run as it stands there: its test class on class path and module path, its commands, its ledger. */
class TestingWithLawsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path OWN =
            Path.of("src/test/java", RegulationLawsTest.class.getName().replace('.', '/') + ".java");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final String COMMAND = "java -jar examples/quickstart/target/thuocdo-quickstart.jar ";

    /** A class of each jar that a test of one's own needs on the module path. */
    private static final List<String> MODULES = List.of(
            "io.github.thuocdo.scoring.ScoringEngine",
            "io.github.thuocdo.core.policy.Policy",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.slf4j.Logger",
            "net.jqwik.api.Property",
            "net.jqwik.engine.JqwikTestEngine",
            "org.apiguardian.api.API",
            "org.junit.platform.commons.JUnitException",
            "org.junit.platform.engine.TestEngine",
            "org.junit.platform.launcher.Launcher",
            "org.opentest4j.AssertionFailedError");

    private static final String DESCRIPTOR = """
            open module commune {
                requires com.google.common;
                requires io.github.thuocdo.scoring;
                requires net.jqwik.api;
                requires org.junit.platform.launcher;
                uses org.junit.platform.engine.TestEngine;
            }
            """;

    private static final String RUN = """
            package io.github.thuocdo.examples.quickstart.embedding;

            import org.junit.platform.engine.discovery.DiscoverySelectors;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

            final class Run {
                public static void main(String[] arguments) {
                    SummaryGeneratingListener listener = new SummaryGeneratingListener();
                    LauncherFactory.create()
                            .execute(
                                    LauncherDiscoveryRequestBuilder.request()
                                            .selectors(DiscoverySelectors.selectClass(RegulationLawsTest.class))
                                            .build(),
                                    listener);
                    listener.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace());
                    System.out.println(Run.class.getModule() + ": "
                            + listener.getSummary().getTestsSucceededCount() + " kept, "
                            + listener.getSummary().getTotalFailureCount() + " failed");
                }
            }
            """;

    @TempDir
    private Path directory;

    private static ImmutableList<String> fences(String language) throws IOException {
        return FENCE.matcher(Files.readString(ROOT.resolve("docs/testing-with-laws.md")))
                .results()
                .filter(fence -> fence.group(1).equals(language))
                .map((MatchResult fence) -> fence.group(2))
                .collect(toImmutableList());
    }

    @Test
    void the_test_class_that_is_shown_is_one_of_these_tests_and_has_at_most_twenty_lines() throws IOException {
        String shown = fences("java").get(0);

        assertThat(shown).isEqualTo(Files.readString(OWN));
        assertThat(shown.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void the_ledger_that_is_shown_can_be_read() throws IOException {
        assertThat(AcceptedViolations.parse(fences("text").get(0)).entries())
                .extracting(AcceptedViolations.Entry::law, AcceptedViolations.Entry::until)
                .containsExactly(tuple("splitting-work-is-neutral", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void every_command_that_is_shown_finds_its_policies_sound() throws IOException {
        List<String> commands = fences("").stream().flatMap(String::lines).toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            assertThat(command).startsWith(COMMAND + "--laws");
            assertThat(CommandLines.run(arguments(command))).as(command).isZero();
        });
    }

    /** The arguments as one types them in the directory of the repository, with few tries. */
    private static String[] arguments(String command) {
        List<String> words = Splitter.on(' ').splitToList(command.substring(COMMAND.length()));
        return Stream.concat(
                        words.stream()
                                .map(word -> word.startsWith("examples/")
                                        ? ROOT.resolve(word).toString()
                                        : word),
                        Stream.of("--tries", "1"))
                .toArray(String[]::new);
    }

    @Test
    void the_test_class_that_is_shown_runs_in_a_module_of_its_own() throws IOException, InterruptedException {
        String path = MODULES.stream().map(TestingWithLawsTest::placeOf).collect(joining(File.pathSeparator));
        Path classes = compiled(path);

        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-p",
                        path + File.pathSeparator + classes,
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-m",
                        "commune/" + RegulationLawsTest.class.getPackageName() + ".Run")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("module commune: 1 kept, 0 failed");
    }

    private Path compiled(String path) throws IOException {
        Path sources = Files.createDirectories(
                directory.resolve(RegulationLawsTest.class.getPackageName().replace('.', '/')));
        List<Path> files = List.of(
                Files.writeString(directory.resolve("module-info.java"), DESCRIPTOR),
                Files.copy(OWN, sources.resolve("RegulationLawsTest.java")),
                Files.writeString(sources.resolve("Run.java"), RUN));
        Path classes = directory.resolve("classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-p", path, "-d", classes.toString(), "-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .isTrue();
        }
        return classes;
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
