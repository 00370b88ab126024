package io.github.thuocdo.architecture;

import static java.lang.invoke.MethodType.methodType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads and writes no JSON needs no Jackson; whoever reads no case files needs no YAML library. */
class OptionalLibrariesTest {

    private static final String JSON = "io.github.thuocdo.scoring.json";
    private static final String CASE_FILES = "io.github.thuocdo.scoring.casefile";
    private static final String TEST_KIT = "io.github.thuocdo.scoring.testkit";

    /** A class path of the two modules and what they need at run time, and nothing else. */
    private static URLClassLoader withoutOptionalLibraries() {
        return with();
    }

    /** The same with the libraries of some classes. */
    private static URLClassLoader with(Class<?>... others) {
        URL[] path = Stream.concat(
                        Stream.of(Policy.class, ScoringEngine.class, ImmutableList.class, Logger.class),
                        Arrays.stream(others))
                .map(type -> Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                        .getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void all_other_classes_load_and_a_policy_compiles_without_them() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = withoutOptionalLibraries()) {
            List<ClassPath.ClassInfo> classes = ClassPath.from(loader).getAllClasses().stream()
                    .filter(type -> type.getPackageName().startsWith("io.github.thuocdo"))
                    .filter(type -> !type.getPackageName().startsWith(JSON)
                            && !type.getPackageName().startsWith(CASE_FILES)
                            && !type.getPackageName().startsWith(TEST_KIT))
                    .toList();
            assertThat(classes).hasSizeGreaterThan(100);
            for (ClassPath.ClassInfo type : classes) {
                assertThat(Class.forName(type.getName(), true, loader).getDeclaredMethods())
                        .isNotNull();
            }
            Class<?> policies = loader.loadClass("io.github.thuocdo.core.policy.standard.StandardPolicies");
            Object policy = policies.getMethod("decree335Individuals").invoke(null);
            Class<?> engine = loader.loadClass(ScoringEngine.class.getName());
            assertThat(engine.getMethod("of", loader.loadClass("io.github.thuocdo.core.policy.Policy"))
                            .invoke(null, policy))
                    .isNotNull();
        }
    }

    @Test
    void json_is_written_without_it_and_whoever_reads_is_told_what_is_missing()
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = withoutOptionalLibraries()) {
            Class<?> json = loader.loadClass(JSON + ".ThuocdoJson");

            assertThat(json.getMethod("write", Object.class).invoke(null, fraction(loader, "6/7")))
                    .isEqualTo("\"6/7\"");
            assertThatThrownBy(() -> json.getMethod("read", String.class, Class.class)
                            .invoke(null, "\"6/7\"", loader.loadClass(Fraction.class.getName())))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("io.github.thuocdo.scoring.json.ThuocdoJson can be used only with"
                            + " com.fasterxml.jackson.core:jackson-core on the path of the program, which, if it is a module,"
                            + " requires com.fasterxml.jackson.core");
        }
    }

    private static Object fraction(ClassLoader loader, String text) throws ReflectiveOperationException {
        return loader.loadClass(Fraction.class.getName())
                .getMethod("parse", String.class)
                .invoke(null, text);
    }

    @Test
    void whoever_reads_case_files_is_told_what_is_missing() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = withoutOptionalLibraries()) {
            Object read = loader.loadClass(CASE_FILES + ".CaseFile")
                    .getMethod("parse", String.class, String.class)
                    .invoke(null, "case.yaml", "case: one");

            assertThat(read.toString()).contains("missing-dependency", "org.snakeyaml:snakeyaml-engine");
        }
    }

    @Test
    void whoever_tries_properties_is_told_what_is_missing() throws Throwable {
        try (URLClassLoader loader = withoutOptionalLibraries()) {
            Class<?> policy = loader.loadClass(Policy.class.getName());
            Class<?> arbitraries = loader.loadClass(TEST_KIT + ".SpecimenArbitraries");
            // The method alone: to list them all, the types of the library would have to be there.
            MethodHandle of =
                    MethodHandles.publicLookup().findStatic(arbitraries, "of", methodType(arbitraries, policy));
            Object decree = loader.loadClass(StandardPolicies.class.getName())
                    .getMethod("decree335Individuals")
                    .invoke(null);

            assertThatThrownBy(() -> of.invokeWithArguments(decree))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("net.jqwik:jqwik");
        }
    }

    @Test
    void a_mapper_of_jackson_3_reads_and_writes_without_anything_of_jackson_2()
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = with(JsonMapper.class, JsonParser.class, JsonFormat.class)) {
            Class<?> builders = loader.loadClass(JsonMapper.Builder.class.getName());
            Object builder = loader.loadClass(JsonMapper.class.getName())
                    .getMethod("builder")
                    .invoke(null);
            Object module =
                    loader.loadClass(JSON + ".Jackson3Module").getConstructor().newInstance();
            builders.getMethod("addModule", loader.loadClass(JacksonModule.class.getName()))
                    .invoke(builder, module);
            Object mapper = builders.getMethod("build").invoke(builder);
            Class<?> ratio = loader.loadClass(Fraction.class.getName());

            assertThat(mapper.getClass()
                            .getMethod("writeValueAsString", Object.class)
                            .invoke(mapper, fraction(loader, "6/7")))
                    .isEqualTo("\"6/7\"");
            Method read = mapper.getClass().getMethod("readValue", String.class, Class.class);
            assertThat(read.invoke(mapper, "\"6/7\"", ratio)).isEqualTo(fraction(loader, "6/7"));
            assertThatThrownBy(() -> read.invoke(mapper, "{\"a b\": 1}", ratio))
                    .cause()
                    .hasMessageContaining("$ ({\"a b\":1}): must be a number as text");
            assertThatThrownBy(() -> read.invoke(mapper, "{\"a\" 1}", ratio))
                    .cause()
                    .hasMessageContaining("must be well-formed JSON");
        }
    }
}
