package io.github.thuocdo.core.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

    private static final Quota QUOTA =
            StandardPolicies.decree335Individuals().quota().orElseThrow();

    private static Quota withRates(Fraction rate, Fraction highestRaisedRate) {
        return new Quota(
                QUOTA.provision(),
                QUOTA.reach(),
                QUOTA.level(),
                new Quota.Fixed(rate, new Quota.OfRanked()),
                Optional.of(new Quota.Raised(
                        Optional.of(highestRaisedRate), Optional.empty(), Quota.Force.LIMIT, Optional.empty())),
                QUOTA.rounding(),
                QUOTA.board(),
                QUOTA.smallGroup(),
                QUOTA.ranking(),
                QUOTA.tie(),
                QUOTA.surplus());
    }

    @ParameterizedTest
    @CsvSource({"0, 1/4, 0", "-1/5, 1/4, -1/5", "1/5, 5/4, 5/4"})
    void rates_that_are_no_shares_are_refused(String rate, String raised, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withRates(Fraction.parse(rate), Fraction.parse(raised)))
                .withMessage("share (" + wrong + ") of a quota must be a ratio above 0 and up to 1");
    }

    @Test
    void a_raised_rate_is_not_below_the_normal_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withRates(Fraction.of(1, 4), Fraction.of(1, 5)))
                .withMessage(
                        "rates of a quota (1/4, raised at most to 1/5) must be ratios above 0 and up to 1, the lower"
                                + " one first");
    }

    @Test
    void a_rate_need_not_be_raisable() {
        assertThat(withRates(Fraction.ONE, Fraction.ONE).rate())
                .isEqualTo(new Quota.Fixed(Fraction.ONE, new Quota.OfRanked()));
    }

    // Small groups

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "at-least-one-below-5 (06/2026/QĐ-UBND, Điều 18)",
                "at-least-one-below-99999 (QĐ (sửa đổi) 7)"
            })
    void a_small_group_rule_is_read_from_its_own_text(String text) {
        Quota.SmallGroup rule = Quota.SmallGroup.NONE.parse(text);

        assertThat(rule.key()).isEqualTo(text);
        assertThat(Quota.SmallGroup.NONE.parse(rule.key())).isEqualTo(rule);
    }

    @Test
    void an_exception_for_small_groups_carries_size_and_act() {
        assertThat(Quota.SmallGroup.NONE.parse("at-least-one-below-5 (QĐ 6, Điều 18)"))
                .isEqualTo(new Quota.SmallGroup(5, "QĐ 6, Điều 18"));
        assertThat(Quota.SmallGroup.NONE.alternatives()).containsExactly(Quota.SmallGroup.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "at-least-one-below-5",
                "at-least-one-below-5 ()",
                "at-least-one-below-0 (QĐ 6)",
                "at-least-one-below-100000 (QĐ 6)",
                "at-least-one-below-05 (QĐ 6)"
            })
    void an_exception_without_its_local_act_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.SmallGroup.NONE.parse(text))
                .withMessage("must be none, or at-least-one-below-N or at-most-one-below-N with the act in"
                        + " brackets, such as at-least-one-below-5 (number and article of the act)");
    }

    @Test
    void size_and_act_go_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.SmallGroup(5, " "))
                .withMessage("act ( ) must be given exactly for an exception below 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.SmallGroup(0, "QĐ 6"))
                .withMessage("act (QĐ 6) must be given exactly for an exception below 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.SmallGroup(-1, "QĐ 6"))
                .withMessage("below (-1) of a small group must be from 0 to 99999");
    }

    // Ties

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer-to-authority",
                "none-of-the-tied",
                "declared-keys: result",
                "declared-keys: result, general"
            })
    void a_rule_for_ties_is_read_from_its_own_text(String text) {
        Quota.Tie tie = Quota.Tie.REFER.parse(text);

        assertThat(tie.key()).isEqualTo(text);
        assertThat(Quota.Tie.NONE_OF_THE_TIED.parse(tie.key())).isEqualTo(tie);
    }

    @Test
    void declared_keys_stand_before_the_authority() {
        assertThat(Quota.Tie.REFER.parse("declared-keys:result ,general,"))
                .isEqualTo(new Quota.Tie(Quota.TieRule.REFER_TO_AUTHORITY, ImmutableList.of("result", "general")));
        assertThat(Quota.Tie.REFER.alternatives())
                .extracting(Reading::key)
                .containsExactly("refer-to-authority", "none-of-the-tied", "declared-keys: result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by-lot", "declared-keys", "declared-keys:", "declared-keys: ,"})
    void another_rule_for_ties_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.Tie.REFER.parse(text))
                .withMessage("must be one of refer-to-authority, none-of-the-tied, declared-keys: ELEMENT, …");
    }

    @Test
    void keys_that_no_text_can_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie(Quota.TieRule.REFER_TO_AUTHORITY, "a,b"))
                .withMessage("key (a,b) of a tie must be the name of an element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie(Quota.TieRule.REFER_TO_AUTHORITY, " a"))
                .withMessage("key ( a) of a tie must be the name of an element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie(Quota.TieRule.REFER_TO_AUTHORITY, "a", "a"))
                .withMessage("keys ([a, a]) of a tie must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie(Quota.TieRule.NONE_OF_THE_TIED, "a"))
                .withMessage("rule (none-of-the-tied) must be to refer to the authority where keys are declared");
    }

    private static Quota.Tie tie(Quota.TieRule rule, String... keys) {
        return new Quota.Tie(rule, ImmutableList.copyOf(keys));
    }
}
