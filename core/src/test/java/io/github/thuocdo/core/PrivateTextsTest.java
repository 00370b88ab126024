package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a fact for a log or a debugger says which fact it is, and holds nothing that somebody wrote about a person. */
class PrivateTextsTest {

    private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
            "cadre",
            "conduct",
            "evaluation",
            "followup",
            "observation",
            "organization",
            "promise",
            "rating",
            "task",
            "unit");

    /** What people, units and papers are called, who signed, what people answered, and what was written about them or their work. */
    private static final ImmutableSet<String> WRITTEN = ImmutableSet.of(
            "name",
            "title",
            "matter",
            "answer",
            "reason",
            "words",
            "product",
            "leftOut",
            "authority",
            "by",
            "ground",
            "text",
            "field",
            "dependsOn",
            "stated",
            "unit",
            "base");

    static Stream<Object> facts() {
        return Samples.all().stream()
                .filter(sample -> PACKAGES.contains(packageOf(sample)) || sample instanceof Decision)
                .filter(sample -> !(sample instanceof Enum<?> || isById(sample)))
                .filter(sample -> !texts(sample).isEmpty());
    }

    /** An identifier, and whoever goes by one, tells it as its text. */
    private static boolean isById(Object sample) {
        return sample instanceof Subject || sample.getClass().getSimpleName().endsWith("Id");
    }

    private static String packageOf(Object sample) {
        String name = sample.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The texts by their accessors. */
    private static List<String> texts(Object fact) {
        return Stream.of(fact.getClass().getMethods())
                .filter(method -> WRITTEN.contains(method.getName())
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> texts(method, fact))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Stream<String> texts(Method accessor, Object fact) {
        try {
            accessor.setAccessible(true);
            Object value = accessor.invoke(fact);
            Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (given instanceof Map<?, ?> byElement) {
                return byElement.values().stream().map(Object::toString);
            }
            return given instanceof String text ? Stream.of(text) : Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_walk_finds_facts_of_every_kind() {
        assertThat(facts().map(fact -> fact.getClass().getSimpleName()))
                .contains("Cadre", "Allegation", "Assessment", "Petition", "Refused", "InWords", "ImmutableTask")
                .contains("Decision", "Tag", "Named", "Unit", "ImmutableField")
                .contains("FollowUp", "Entry", "Promise", "PromisedMeasure");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_told_without_what_was_written(Object fact) {
        assertThat(fact.toString()).doesNotContain(texts(fact));
    }
}
