package io.github.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.ScoringEngine;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Whoever reads and writes no JSON needs no Jackson; whoever reads no case files needs no YAML library. */
class OptionalLibrariesTest {

    private static final String JSON = "io.github.thuocdo.scoring.json";
    private static final String CASE_FILES = "io.github.thuocdo.scoring.casefile";
    private static final String TEST_KIT = "io.github.thuocdo.scoring.testkit";

    /** A class path of the two modules and what they need at run time, and nothing else. */
    private static URLClassLoader withoutOptionalLibraries() {
        URL[] path = List.of(Policy.class, ScoringEngine.class, ImmutableList.class, Logger.class).stream()
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
    void json_needs_it() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = withoutOptionalLibraries()) {
            Class<?> json = loader.loadClass(JSON + ".ThuocdoJson");

            assertThatThrownBy(() -> json.getMethod("write", Object.class).invoke(null, List.of()))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }
}
