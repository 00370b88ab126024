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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactBoardTest {

    private static final LegalInstrument AMENDING = new LegalInstrument(
            "01/NQ", "Nghị quyết thử", "A trial", LocalDate.of(2026, 1, 1), DateRange.from(LocalDate.of(2026, 1, 1)));

    /** Six people with 80 and 88 points by turns. */
    private static Register ward() {
        Ward ward = Ward.of().organizationClass("ward", Classification.GOOD);
        for (int i = 0; i < 6; i++) {
            ward.staff("person-" + i, "office", i % 2 == 0 ? "80" : "88");
        }
        return ward.register();
    }

    private static Policy goodFrom(String points) {
        return Ward.POLICY.amendedBy(
                "trial",
                AMENDING,
                Ward.POLICY.effective(),
                List.of(
                        new Amendment.Put("335.good/band", "[" + points + ",90)"),
                        new Amendment.Put("335.completed/band", "[50," + points + ")")));
    }

    private static String board(Policy after, Language language) {
        Impact impact = Impact.of(Ward.POLICY, after, ward(), Ward.AGENCY, Ward.YEAR);
        return ImpactBoard.of(impact, ward()).paper(language).markdown();
    }

    @Test
    void everybody_who_moves_stands_there_with_both_sides_and_the_rules() {
        assertThat(board(goodFrom("85"), Language.ENGLISH))
                .containsPattern("Name of person-0 \\| Unit office \\| staff \\| Good[^|]*; 80 \\| Completion[^|]*; 80 "
                        + "\\| Direct effect: Good[^|]* → Completion")
                .contains("Name of person-2", "Name of person-4")
                .doesNotContain("Name of person-1", "Name of person-3", "Name of person-5");
    }

    @Test
    void the_matrix_has_every_number_even_of_few_people_of_one_class() {
        assertThat(board(goodFrom("85"), Language.ENGLISH))
                .doesNotContain("hidden", "There is no such table")
                .containsPattern("\\| Good[^|]* +\\| 0 +\\| 3 +\\| 3 +\\|");
    }

    @Test
    void where_nobody_moves_it_says_so() {
        assertThat(board(goodFrom("75"), Language.ENGLISH)).contains("Nobody moves.");
        assertThat(board(goodFrom("75"), Language.VIETNAMESE)).contains("Không ai chuyển mức.");
    }
}
