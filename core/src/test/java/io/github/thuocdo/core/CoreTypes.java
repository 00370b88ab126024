package io.github.thuocdo.core;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.ClassPath.ClassInfo;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** The public types of core, found on the class path. */
final class CoreTypes {

    private CoreTypes() {}

    /** Returns every public type of the published packages, nested ones included, tests excluded. */
    static ImmutableList<Class<?>> published() {
        try {
            return ClassPath.from(CoreTypes.class.getClassLoader())
                    .getTopLevelClassesRecursive("io.github.thuocdo.core")
                    .stream()
                    .filter(type -> !isInternal(type.getPackageName()))
                    .map(ClassInfo::load)
                    .filter(CoreTypes::isMain)
                    .flatMap(CoreTypes::withNested)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new AssertionError("class path must be readable", e);
        }
    }

    private static boolean isInternal(String name) {
        return name.matches("io\\.github\\.thuocdo\\.core(\\.(document|text))?");
    }

    private static boolean isMain(Class<?> type) {
        return !type.getProtectionDomain()
                .getCodeSource()
                .equals(CoreTypes.class.getProtectionDomain().getCodeSource());
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Stream.of();
        }
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(CoreTypes::withNested));
    }
}
