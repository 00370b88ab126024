package io.github.thuocdo.examples.consumer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the program on a module path that holds the library with what it needs, and nothing else. */
class ModulePathTest {

    private static final String MODULE = "io.github.thuocdo.examples.consumer";

    /** A class of each jar that is needed: the program, the library's two, Guava's two, the logging interface. */
    private static final List<String> RUN_TIME = List.of(
            MODULE + ".Main",
            "io.github.thuocdo.scoring.ScoringEngine",
            "io.github.thuocdo.core.policy.Policy",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.slf4j.Logger");

    @Test
    void the_program_runs_without_jqwik_and_jackson() throws IOException, InterruptedException {
        assertThat(printed(RUN_TIME, List.of()))
                .startsWith("Scorecard of CC-01 for 2026-03: Given[value=88], Indicative[level=GOOD]")
                .anyMatch(line -> line.matches("Tổng điểm: +88"))
                .anyMatch(line -> line.matches("Lập bằng phần mềm Thuocdo [0-9].*"))
                .last()
                .asString()
                .isEqualTo("Scorecard of CC-01 for 2026-03: Given[value=88], Indicative[level=EXCELLENT] under local");
    }

    @Test
    void a_policy_goes_to_json_and_back_where_jackson_is_added() throws IOException, InterruptedException {
        List<String> withJackson = Stream.concat(RUN_TIME.stream(), Stream.of("com.fasterxml.jackson.core.JsonFactory"))
                .toList();

        assertThat(printed(withJackson, List.of("json")))
                .last()
                .asString()
                .isEqualTo("Scorecard of CC-01 for 2026-03: Given[value=88], Indicative[level=EXCELLENT] under local");
    }

    @Test
    void whoever_reads_json_without_jackson_is_told_what_is_missing() throws IOException, InterruptedException {
        Process process = started(RUN_TIME, List.of("json"));

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(
                        "ThuocdoJson can be used only with com.fasterxml.jackson.core:jackson-core on the path of the program");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private static Stream<String> printed(List<String> types, List<String> arguments)
            throws IOException, InterruptedException {
        Process process = started(types, arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor())
                .as(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        return printed.lines();
    }

    private static Process started(List<String> types, List<String> arguments) throws IOException {
        String path = types.stream().map(ModulePathTest::placeOf).collect(joining(File.pathSeparator));
        List<String> command = Stream.concat(
                        Stream.of(
                                java(),
                                "-p",
                                path,
                                "--add-modules",
                                "ALL-MODULE-PATH",
                                "-m",
                                MODULE + "/" + MODULE + ".Main"),
                        arguments.stream())
                .toList();

        return new ProcessBuilder(command).start();
    }

    @Test
    void the_module_requires_the_library_alone() {
        assertThat(ModuleFinder.of(Path.of(placeOf(MODULE + ".Main")))
                        .find(MODULE)
                        .orElseThrow()
                        .descriptor()
                        .requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "io.github.thuocdo.scoring");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
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
