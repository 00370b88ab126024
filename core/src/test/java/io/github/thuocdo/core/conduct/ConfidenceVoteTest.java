package io.github.thuocdo.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfidenceVoteTest {

    private static final CadreId BINH = CadreId.of("binh");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void the_share_is_exact() {
        assertThat(new ConfidenceVote(BINH, DAY, 14, 21, Source.of("BB-1")).lowShare())
                .isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void a_vote_without_voters_or_with_more_low_votes_than_votes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceVote(BINH, DAY, 0, 0, Source.of("BB-1")))
                .withMessage("all (0) must count at least one vote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceVote(BINH, DAY, 22, 21, Source.of("BB-1")))
                .withMessage("low (22) must be from 0 to all votes (21)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceVote(BINH, DAY, -1, 21, Source.of("BB-1")))
                .withMessage("low (-1) must be from 0 to all votes (21)");
    }

    @Test
    void its_text_keeps_the_numbers_to_itself() {
        assertThat(new ConfidenceVote(BINH, DAY, 14, 21, Source.of("BB-1")))
                .hasToString("ConfidenceVote[cadre=binh, heldOn=2026-12-01]");
    }
}
