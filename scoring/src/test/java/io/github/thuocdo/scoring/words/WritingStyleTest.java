package io.github.thuocdo.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingStyleTest {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final WritingStyle OFFICE = WritingStyle.Office.of(new Numerals(Language.VIETNAMESE), POLICY);
    private static final WritingStyle EXACT = new WritingStyle.Exact(new Numerals(Language.VIETNAMESE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5827/72 | 80,93 | 5827/72 (≈ 80,93)",
                "20/3 | 6,67 | 20/3 (≈ 6,66)",
                "90 | 90 | 90",
                "89.995 | 89,99… | 17999/200 (≈ 89,99)",
                "269999/3000 | 89,99… | 269999/3000 (≈ 89,99)",
                "69.999 | 69,99… | 69999/1000 (≈ 69,99)",
                "90.001 | 90 | 90001/1000 (≈ 90)",
                "97.996 | 98 | 24499/250 (≈ 97,99)",
            })
    void a_number_is_rounded_unless_it_would_come_into_another_range(String number, String office, String exact) {
        assertThat(OFFICE.number(Fraction.parse(number))).isEqualTo(office);
        assertThat(EXACT.number(Fraction.parse(number))).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/5 | 20 % | 20 %",
                "1/3 | 33,33 % | 1/3",
                "2/3 | 66,67 % | 2/3",
                "1 | 100 % | 100 %",
                "99999/100000 | 99,99… % | 99999/100000",
            })
    void a_share_is_percent_and_never_the_whole_unless_it_is(String share, String office, String exact) {
        assertThat(OFFICE.share(Fraction.parse(share))).isEqualTo(office);
        assertThat(OFFICE.ratio(Fraction.parse(share))).isEqualTo(office);
        assertThat(EXACT.share(Fraction.parse(share))).isEqualTo(exact);
    }

    @Property
    void a_number_that_is_shown_lies_in_the_range_of_the_exact_one(
            @ForAll @IntRange(min = 1, max = 9_999) int denominator,
            @ForAll @IntRange(min = 0, max = 999_999) int numerator) {
        Fraction exact = Fraction.of(numerator, denominator);
        Fraction shown =
                Fraction.parse(OFFICE.number(exact).replace("…", "").replace(',', '.'));
        Ladder year = POLICY.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();

        assertThat(year.rungFor(shown)).isEqualTo(year.rungFor(exact));
        assertThat(shown.minus(exact)).isBetween(Fraction.of(-1, 100), Fraction.of(1, 200));
    }
}
