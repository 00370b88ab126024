package io.github.thuocdo.scoring.consequence;

import static io.github.thuocdo.scoring.reconsideration.Office.POLICY;
import static io.github.thuocdo.scoring.reconsideration.Office.WARD;
import static io.github.thuocdo.scoring.reconsideration.Office.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.reconsideration.Office;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonnelHistoryTest {

    private static final CadreId BINH = CadreId.of("binh");

    private static Register register() {
        return new Office()
                .head("binh")
                .staff("ngan", "80")
                .officeClass(Classification.GOOD)
                .builder()
                .addConfidenceVotes(
                        new ConfidenceVote(BINH, LocalDate.of(2026, 11, 20), 3, 21, Source.of("BB-1")),
                        new ConfidenceVote(CadreId.of("ngan"), LocalDate.of(2026, 11, 20), 3, 21, Source.of("BB-2")))
                .build();
    }

    private static Result result(String id, Classification level, Optional<String> replaces) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(BINH))
                .period(YEAR)
                .source(Source.of("record"))
                .classification(level)
                .decision(new Decision("Chairman", "12/QD", LocalDate.of(2026, 12, 10)))
                .replaces(replaces)
                .build();
    }

    @Test
    void a_proposal_stands_in_where_nothing_is_decided_and_brings_the_role() {
        AgencyRound round = AgencyRound.of(POLICY, register(), WARD, YEAR);
        PersonnelHistory history =
                PersonnelHistory.of(register(), BINH, Role.STAFF).withProposals(round);
        assertThat(history.role()).isEqualTo(Role.HEAD);
        assertThat(history.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.standing()).isEqualTo(Outcome.Standing.PROPOSED_CLASS);
            assertThat(outcome.level()).contains(Classification.GOOD);
        });
        assertThat(history.votes()).extracting(ConfidenceVote::source).containsExactly(Source.of("BB-1"));
    }

    @Test
    void a_decided_class_wins_over_a_proposal_and_the_replaced_one_does_not_count() {
        Register decided = Register.builder()
                .from(register())
                .addResults(
                        result("first", Classification.COMPLETED, Optional.empty()),
                        result("second", Classification.NOT_COMPLETED, Optional.of("first")))
                .build();
        AgencyRound round = AgencyRound.of(POLICY, decided, WARD, YEAR);
        PersonnelHistory history = PersonnelHistory.of(decided, BINH, Role.HEAD).withProposals(round);
        assertThat(history.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.standing()).isEqualTo(Outcome.Standing.DECIDED_CLASS);
            assertThat(outcome.level()).contains(Classification.NOT_COMPLETED);
            assertThat(outcome.decidedOn()).contains(LocalDate.of(2026, 12, 10));
            assertThat(outcome.evidence()).isEqualTo("second");
        });
    }

    @Test
    void a_result_keeps_its_channel() {
        Register rated = Register.builder()
                .from(register())
                .addResults(Result.builder()
                        .from(result("dv", Classification.EXCELLENT, Optional.empty()))
                        .channel(Channel.PARTY)
                        .build())
                .build();
        AgencyRound round = AgencyRound.of(POLICY, rated, WARD, YEAR);
        assertThat(PersonnelHistory.of(rated, BINH, Role.HEAD)
                        .withProposals(round)
                        .outcomes())
                .extracting(Outcome::channel, outcome -> outcome.level().orElseThrow())
                .containsExactly(
                        tuple(Channel.PARTY, Classification.EXCELLENT),
                        tuple(Channel.CIVIL_SERVICE, Classification.GOOD));
    }

    @Test
    void somebody_of_another_agency_has_no_proposal_here() {
        AgencyRound round = AgencyRound.of(POLICY, register(), WARD, YEAR);
        Register other = new Office().person("someone", Role.STAFF).register();
        PersonnelHistory history =
                PersonnelHistory.of(other, CadreId.of("someone"), Role.STAFF).withProposals(round);
        assertThat(history.outcomes()).isEmpty();
    }

    @Test
    void somebody_unknown_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonnelHistory.of(register(), CadreId.of("nobody"), Role.STAFF))
                .withMessage("cadre (nobody) must be in the organization");
    }
}
