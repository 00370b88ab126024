package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PolicyJsonProperties {

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(StandardPolicies.editions()).flatMap(PolicyJsonProperties::readings);
    }

    private static Arbitrary<Policy> readings(Policy policy) {
        Arbitrary<Map.Entry<String, String>> one = Arbitraries.of(policy.interpretations().values().stream()
                .filter(Interpretation.Chosen.class::isInstance)
                .flatMap(question -> question.value().alternatives().stream()
                        .map(reading -> Map.entry(question.key(), reading.key())))
                .toList());
        return one.list().ofMaxSize(5).map(readings -> {
            Policy read = policy;
            for (Map.Entry<String, String> reading : readings) {
                read = read.reading(reading.getKey(), reading.getValue(), "QĐ \"12\"");
            }
            return read;
        });
    }

    @Property(tries = 60)
    void a_policy_comes_back_as_it_was(@ForAll("policies") Policy policy) {
        Policy read = ThuocdoJson.readPolicy(ThuocdoJson.write(policy));

        assertThat(read).isEqualTo(policy);
        assertThat(read.contentHash()).isEqualTo(policy.contentHash());
        assertThat(read.differences(policy)).isEmpty();
    }

    /** Whatever a line is spoilt to, there is a refusal with its place, never another failure and never a silent change. */
    @Property(tries = 100)
    void a_spoilt_line_is_refused_with_its_place(
            @ForAll("policies") Policy policy, @ForAll @IntRange(max = 5000) int line, @ForAll("spoilt") String value) {
        String[] lines = ThuocdoJson.write(policy).split("\n");
        int place = line % lines.length;
        lines[place] = lines[place].replaceFirst("\": \"[^\"]*\"", "\": " + value);
        String text = String.join("\n", lines);

        Throwable failure = catchThrowableOfType(Throwable.class, () -> {
            Policy read = ThuocdoJson.readPolicy(text);
            assertThat(ThuocdoJson.write(read)).isEqualTo(text);
        });

        if (failure != null) {
            assertThat(failure).isInstanceOf(JsonRefusal.class);
            assertThat(((JsonRefusal) failure).problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.path().startsWith("$"));
        }
    }

    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.of("null", "7", "true", "[]", "{}", "\"\"", "\"none\"", "\"0\"", "\"1/3\"", "\"[0,1]\"");
    }
}
