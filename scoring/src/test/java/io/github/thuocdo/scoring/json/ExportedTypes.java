package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.scoring.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every public type of the packages that the two modules export to everybody. */
final class ExportedTypes {

    private static final Pattern EXPORT = Pattern.compile("exports ([a-z0-9.]+);");

    private ExportedTypes() {}

    /** The types of which there may be values: no annotations, builders and exceptions. */
    static ImmutableSortedSet<Class<?>> all() {
        ImmutableSet<String> packages = Stream.of(
                        Path.of("..", "core", "src", "main", "java", "module-info.java"),
                        Path.of("src", "main", "java", "module-info.java"))
                .flatMap(ExportedTypes::exports)
                .collect(toImmutableSet());
        return Stream.of(Register.class, Scorecard.class)
                .map(home -> home.getProtectionDomain().getCodeSource().getLocation())
                .flatMap(home -> new ClassFileImporter().importUrl(home).stream())
                .filter(type -> packages.contains(type.getPackageName()))
                .map(JavaClass::reflect)
                .filter(ExportedTypes::isReachable)
                .filter(type -> !type.isAnnotation()
                        && !Throwable.class.isAssignableFrom(type)
                        && !type.getSimpleName().equals("Builder"))
                .collect(toImmutableSortedSet(comparing(Class::getName)));
    }

    private static Stream<String> exports(Path descriptor) {
        try {
            return EXPORT.matcher(Files.readString(descriptor)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReachable(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
    }
}
