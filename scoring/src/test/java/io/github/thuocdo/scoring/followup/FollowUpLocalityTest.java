package io.github.thuocdo.scoring.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.FollowUpId;
import io.github.thuocdo.core.followup.Origin;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.RandomAgency;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is late in what is followed has neither a point less nor another class, unless a policy says so in a figure of its own. */
class FollowUpLocalityTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 2, 2);

    /** Everybody is in a team that did not deliver, was reminded three times and never reported. */
    private static FollowUp overdue(Register register) {
        FollowUp.Builder overdue = FollowUp.builder()
                .id(FollowUpId.of("overdue"))
                .origin(Origin.TASK)
                .matter("a plan")
                .document(Source.Known.NOT_RECORDED)
                .raisedOn(RAISED)
                .schedule(new Schedule.Once(RAISED.plusDays(30)));
        for (int reminder = 1; reminder <= 3; reminder++) {
            overdue.addEntries(Entry.builder()
                    .kind(EntryKind.REMINDED)
                    .on(RAISED.plusDays(30 + reminder))
                    .document(Source.Known.NOT_RECORDED)
                    .build());
        }
        return overdue.responsible(Responsible.builder()
                        .lead(RandomAgency.AGENCY)
                        .addAllPeople(register.organization().cadreById().keySet())
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34})
    void what_is_followed_changes_no_card_and_no_placement(int seed) {
        RandomAgency agency = RandomAgency.of(seed);
        Register without = agency.register();
        Policy policy = agency.policy();
        Register with = without.withFollowUps(overdue(without));

        AgencyRound round = AgencyRound.of(policy, with, RandomAgency.AGENCY, RandomAgency.YEAR);

        assertThat(FollowUpBoard.of(policy, with, FollowUpRules.NONE, LocalDate.of(2026, 12, 31))
                        .onTimeOfPeople()
                        .keySet())
                .containsExactlyElementsOf(with.organization().cadreById().keySet());
        AgencyRound bare = AgencyRound.of(policy, without, RandomAgency.AGENCY, RandomAgency.YEAR);
        assertThat(round.placements()).isEqualTo(bare.placements());
        assertThat(round.months()).isEqualTo(bare.months());
        assertThat(round.findings()).isEqualTo(bare.findings());
    }
}
