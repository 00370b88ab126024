package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.organization.AppointmentKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enum of core that has words in files reads each of them back, and refuses others with the list. */
class KeysTest {

    static Stream<Class<?>> readableEnums() {
        return CoreTypes.published().stream()
                .filter(Class::isEnum)
                .filter(type -> method(type, "key") && method(type, "parse", String.class));
    }

    private static boolean method(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && List.of(method.getParameterTypes()).equals(List.of(parameters)));
    }

    @Test
    void there_are_such_enums() {
        assertThat(readableEnums()).hasSizeGreaterThan(12).contains(AppointmentKind.class, Finding.Code.class);
    }

    @ParameterizedTest
    @MethodSource("readableEnums")
    void a_key_is_read_back_and_is_one_word_of_small_letters(Class<?> type) throws ReflectiveOperationException {
        Method key = type.getMethod("key");
        Method parse = type.getMethod("parse", String.class);
        for (Object constant : type.getEnumConstants()) {
            assertThat(parse.invoke(null, key.invoke(constant))).isSameAs(constant);
            assertThat((String) key.invoke(constant)).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        }
    }

    @ParameterizedTest
    @MethodSource("readableEnums")
    void another_word_is_refused_with_those_there_are(Class<?> type) throws ReflectiveOperationException {
        Method key = type.getMethod("key");
        Method parse = type.getMethod("parse", String.class);
        String known = Arrays.stream(type.getEnumConstants())
                .map(constant -> word(key, constant))
                .collect(Collectors.joining(", "));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try {
                        parse.invoke(null, "no-such-word");
                    } catch (ReflectiveOperationException e) {
                        throw e.getCause();
                    }
                })
                .withMessageContaining(" (no-such-word) must be one of " + known);
    }

    private static String word(Method key, Object constant) {
        try {
            return (String) key.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
