package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two conclusions on which the authority has not decided are told alike, in whichever order they were entered. */
class OpenGroundsTest {

    private static Conclusion suspension(String id) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.SUSPENSION)
                .about(Subject.of(CadreId.of("a")))
                .act(id)
                .decision(new Decision("Chairman", id, day))
                .effectiveOn(day)
                .build();
    }

    private static Placement placed(List<Conclusion> conclusions) {
        return AgencyRound.of(
                        Ward.POLICY,
                        Ward.of()
                                .staff("a", "office", "84")
                                .registerBuilder()
                                .addAllConclusions(conclusions)
                                .build(),
                        Ward.AGENCY,
                        Ward.YEAR)
                .placementOf(CadreId.of("a"))
                .orElseThrow();
    }

    @Test
    void two_open_grounds_of_one_day_say_the_same_in_either_order() {
        Placement one = placed(ImmutableList.of(suspension("1"), suspension("2")));
        Placement other = placed(ImmutableList.of(suspension("2"), suspension("1")));

        assertThat(one.proposal()).isInstanceOf(Proposal.Pending.class);
        assertThat(other.proposal()).isEqualTo(one.proposal());
        assertThat(other.considerations()).isEqualTo(one.considerations());
    }
}
