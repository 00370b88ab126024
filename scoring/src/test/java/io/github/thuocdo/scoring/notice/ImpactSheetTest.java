package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.impact.Impact;
import io.github.thuocdo.scoring.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactSheetTest {

    private static final LegalInstrument AMENDING = new LegalInstrument(
            "01/NQ", "Nghị quyết thử", "A trial", LocalDate.of(2026, 1, 1), DateRange.from(LocalDate.of(2026, 1, 1)));

    /** So many people with each total, in one office. */
    private static Register ward(int excellent, int good, int completed) {
        Ward ward = Ward.of().organizationClass("ward", Classification.GOOD);
        for (int i = 0; i < excellent + good + completed; i++) {
            ward.staff(
                    "person-" + i,
                    i % 2 == 0 ? "office" : "division",
                    i < excellent ? "9" + i % 9 + "." + i : i < excellent + good ? "80" : "60");
        }
        return ward.register();
    }

    /** "Good" from 85 points. */
    private static ImpactSheet sheet(Register register) {
        Policy after = Ward.POLICY.amendedBy(
                "trial",
                AMENDING,
                Ward.POLICY.effective(),
                List.of(
                        new Amendment.Put("335.good/band", "[85,90)"),
                        new Amendment.Put("335.completed/band", "[50,85)")));
        return ImpactSheet.of(Impact.of(Ward.POLICY, after, register, Ward.AGENCY, Ward.YEAR), register);
    }

    @Test
    void the_page_shows_the_matrix_the_distributions_and_why_people_move() {
        String text = sheet(ward(40, 60, 20)).paper(Language.ENGLISH).text();

        assertThat(text)
                .contains("FROM CLASS TO CLASS", "Direct effect", "Classes before and after", "WHY PEOPLE MOVE")
                .containsPattern("Direct effect: [^|]*");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_page_of_html_holds_everything_and_no_name(Language language) {
        Paper paper = sheet(ward(40, 60, 20)).paper(language);

        assertThat(paper.html())
                .contains("<svg", "</svg>", "<table")
                .doesNotContain("<script", "<link", "src=", "person-", "Name of");
        assertThat(paper.markdown()).contains("|").doesNotContain("person-", "Name of");
    }

    @Test
    void fewer_people_than_the_minimum_have_no_numbers() {
        String text = sheet(ward(1, 2, 1)).paper(Language.ENGLISH).text();

        assertThat(text).contains("hidden").doesNotContain("FROM CLASS TO CLASS");
    }

    @Test
    void a_row_of_few_people_is_not_named() {
        String text = sheet(ward(0, 40, 3)).paper(Language.ENGLISH).text();

        assertThat(text).contains("Other rows (hidden)");
    }
}
