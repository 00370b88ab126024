package io.github.thuocdo.core.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.measure.Measure;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardElementTest {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();

    private static String[] keys(StandardElement... elements) {
        return Arrays.stream(elements).map(StandardElement::key).toArray(String[]::new);
    }

    @Test
    void a_policy_tells_the_numbers_of_its_sheet_the_total_first() {
        ImmutableMap<String, Measure> ofStaff = DECREE.elements(Role.STAFF, PeriodKind.MONTH);

        assertThat(ofStaff.keySet())
                .startsWith(StandardElement.TOTAL.key())
                .contains(keys(
                        StandardElement.GENERAL,
                        StandardElement.RESULT,
                        StandardElement.QUANTITY,
                        StandardElement.QUALITY,
                        StandardElement.PROGRESS))
                .doesNotContain(keys(StandardElement.UNIT_RESULTS));
        assertThat(ofStaff.get("general").maximum()).contains(Fraction.of(30));
        assertThat(ofStaff.get("a").unit()).isEqualTo(Measure.Unit.RATIO);
    }

    @Test
    void every_common_element_is_on_the_sheet_of_a_head_under_the_decree() {
        assertThat(Stream.of(StandardElement.values()).map(StandardElement::key))
                .allMatch(DECREE.elements(Role.HEAD, PeriodKind.MONTH)::containsKey);
    }

    @Test
    void a_role_without_a_sheet_has_no_numbers() {
        assertThat(StandardPolicies.decree90PublicEmployees().elements(Role.COLLECTIVE, PeriodKind.MONTH))
                .isEmpty();
    }
}
