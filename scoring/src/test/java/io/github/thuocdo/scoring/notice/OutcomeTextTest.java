package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTextTest {

    private static String english(Proposal proposal) {
        return OutcomeText.of(proposal, Cases.POLICY, Language.ENGLISH);
    }

    private static void assertInBoth(String vietnamese, String english) {
        assertThat(vietnamese).isNotBlank().doesNotContain("{", "}").isNotEqualTo(english);
        assertThat(english).isNotBlank().doesNotContain("{", "}");
    }

    @Test
    void a_proposal_is_a_sentence_with_its_reason() {
        assertThat(english(new Proposal.Classified(Classification.GOOD))).contains("Good completion of tasks");
        ProposalReason reason = new ProposalReason.ByRule(
                Cases.POLICY.quota().map(Quota::provision).orElseThrow());
        assertThat(english(new Proposal.Pending(reason))).contains("20.5");
        assertThat(OutcomeText.of(new Proposal.Pending(reason), Cases.POLICY, Language.VIETNAMESE))
                .contains("20.5");
    }

    @ParameterizedTest
    @EnumSource(Gap.class)
    void every_gap_is_a_sentence_in_both_languages(Gap gap) {
        ProposalReason reason = new ProposalReason.Lacking(gap);

        assertInBoth(
                OutcomeText.of(reason, Cases.POLICY, Language.VIETNAMESE),
                OutcomeText.of(reason, Cases.POLICY, Language.ENGLISH));
        assertThat(OutcomeText.of(gap, Cases.POLICY, Language.ENGLISH))
                .isEqualTo(OutcomeText.of(reason, Cases.POLICY, Language.ENGLISH));
    }

    @Test
    void every_rule_that_was_considered_is_a_sentence_in_both_languages() {
        assertThat(Cases.refusedYear().placement().considerations())
                .isNotEmpty()
                .allSatisfy(OutcomeTextTest::assertSaid);
    }

    private static void assertSaid(Consideration consideration) {
        assertInBoth(
                OutcomeText.of(consideration, Cases.POLICY, Language.VIETNAMESE),
                OutcomeText.of(consideration, Cases.POLICY, Language.ENGLISH));
    }
}
