package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.scoring.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_names_the_people_under_management_with_their_scores(Language language) {
        assertThat(AuthorityReport.of(Cases.card(Cases.leaderMonth()), Cases.BINH)
                        .text(language))
                .contains("nv-ngan: 535/6", "nv-thanh: 369/8", "nv-phuong: ", "nv-dieu: 77");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_gives_the_codes_of_steps_rules_and_findings(Language language) {
        assertThat(AuthorityReport.of(Cases.card(Cases.leaderMonth()), Cases.BINH)
                        .text(language))
                .contains("[335.unit-results/managed]", "[335.excellent/reached]", "[supplied-differs]")
                .contains("[" + Finding.Code.COVERAGE_INCOMPLETE.key() + "]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_how_every_question_is_read(Language language) {
        String text = AuthorityReport.of(Cases.refusedYear()).text(language);

        assertThat(Cases.POLICY.scoringInterpretations().values())
                .extracting(Interpretation::key)
                .allSatisfy(key -> assertThat(text).contains("[" + key + "]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_a_proposal(Language language) {
        assertThat(AuthorityReport.of(Cases.refusedYear()).text(language))
                .contains(Messages.of(language).text("title.authority"))
                .containsIgnoringCase(language == Language.VIETNAMESE ? "đây là đề xuất" : "this is a proposal");
    }
}
