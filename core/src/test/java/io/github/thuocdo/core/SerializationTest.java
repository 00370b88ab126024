package io.github.thuocdo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.StandardDisciplineLaws;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.followup.StandardFollowUp;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.PolicyNotInForceException;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.Identifier;
import io.github.thuocdo.core.validity.KnownNames;
import io.github.thuocdo.core.validity.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of core can be sent to another machine: it arrives as an equal value. */
class SerializationTest {

    private static final ImmutableList<Object> SAMPLES = Samples.all();

    static List<Object> samples() {
        return SAMPLES;
    }

    private static final Set<Class<?>> HOLDERS = Set.of(
            Directive24.class,
            StandardPolicies.class,
            StandardConsequences.class,
            StandardTimeLimits.class,
            StandardDisciplineLaws.class,
            StandardFollowUp.class,
            Identifier.class,
            KnownNames.class,
            PlainText.class,
            Days.class);

    /** The types that stand for values: no interfaces, constants, builders, exceptions or holders of static methods. */
    static Stream<Class<?>> valueTypes() {
        return CoreTypes.published().stream()
                .filter(type -> !type.isInterface()
                        && !type.isEnum()
                        && !type.getSimpleName().equals("Builder")
                        && !Throwable.class.isAssignableFrom(type)
                        && !HOLDERS.contains(type));
    }

    @Test
    void the_walk_finds_the_types() {
        assertThat(valueTypes().count()).isGreaterThan(70);
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void every_public_type_has_a_sample(Class<?> type) {
        assertThat(SAMPLES)
                .as("%s must have a value in %s", type.getName(), Samples.class.getSimpleName())
                .anyMatch(type::isInstance);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_value_arrives_as_an_equal_value(Object sample) {
        Object copy = SerialCopy.of(sample);

        assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasSameClassAs(sample);
        assertThat(copy).hasToString(sample.toString());
    }

    @Test
    void every_constant_arrives_as_itself() {
        List<Object> constants = CoreTypes.published().stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of((Object[]) type.getEnumConstants()))
                .toList();

        assertThat(constants)
                .hasSizeGreaterThan(100)
                .allSatisfy(constant -> assertThat(SerialCopy.of(constant)).isSameAs(constant));
    }

    @Test
    void an_exception_arrives_with_what_it_says() {
        PolicyScope scope = PolicyScope.civilService(CadreCategory.CIVIL_SERVANT);
        assertThatThrownBy(() -> StandardPolicies.book().inForce(scope, EvaluationPeriod.year(2019)))
                .isInstanceOfSatisfying(PolicyNotInForceException.class, refusal -> {
                    PolicyNotInForceException copy = (PolicyNotInForceException) SerialCopy.of(refusal);
                    assertThat(copy.scope()).isEqualTo(refusal.scope());
                    assertThat(copy.period()).isEqualTo(refusal.period());
                    assertThat(copy).hasMessage(refusal.getMessage());
                });
    }
}
