package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Years whose classes rest on the facts of the whole year: conditions without points, classes of quarters, the Party. */
class YearFromFactsRoundTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 20);
    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    /** Three who did all in time, two of them in group T, and seven who did it late. */
    private static Ward agency() {
        Ward ward = Ward.of();
        IntStream.rangeClosed(1, 3)
                .forEach(i -> ward.person("a" + i, Role.STAFF, "office").task("a" + i, "t", DUE, DUE, 0));
        IntStream.rangeClosed(1, 7)
                .forEach(i -> ward.person("b" + i, Role.STAFF, "office").task("b" + i, "t", DUE, DUE.plusDays(1), 0));
        return ward.group("T", "a1", "a2", "b1", "b2", "b3");
    }

    private static AgencyRound round(Register.Builder register) {
        return AgencyRound.of(Regimes.withoutPoints(), register.build(), AGENCY, YEAR);
    }

    private static Proposal proposal(AgencyRound round, String id) {
        return round.placementOf(CadreId.of(id)).orElseThrow().proposal();
    }

    private static AuthorityOrder order(String... people) {
        return AuthorityOrder.ofPeople(
                AGENCY, YEAR, Stream.of(people).map(CadreId::of).toList(), DECISION);
    }

    private static RecordedShare share(String rate) {
        return RecordedShare.of(AGENCY, YEAR, Fraction.parse(rate), "báo cáo của Đảng ủy");
    }

    @Test
    void without_a_recorded_share_no_candidate_is_given_or_refused_a_place_and_somebody_is_told() {
        AgencyRound round = round(agency().registerBuilder());

        assertThat(Stream.of("a1", "a2", "a3").map(id -> proposal(round, id)))
                .allSatisfy(Told.proposal("pending quota/rate-missing"));
        assertThat(proposal(round, "b1")).isEqualTo(GOOD);
        assertThat(round.board()).isEmpty();
        assertThat(round.undecided()).isEqualTo(3);
        assertThat(round.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code == Finding.Code.QUOTA_RATE_MISSING)
                .as("the agency and its group")
                .hasSize(2);
        assertThat(round.placementOf(CadreId.of("a3")).orElseThrow().considerations())
                .extracting(consideration -> consideration.reason())
                .contains(Reason.RATE_MISSING);
    }

    @Test
    void a_recorded_share_is_one_of_all_staff_in_the_agency_and_in_its_groups() {
        AgencyRound round = round(
                agency().registerBuilder().addRecordedShares(share("0.2")).addAuthorityOrders(order("a2", "a1", "a3")));

        assertThat(round.board())
                .containsExactly(
                        new ScopeOutcome(
                                ScopeKind.AGENCY, "ward", 10, Fraction.of(1, 5), 3, 2, 2, 0, Quota.Force.LIMIT),
                        new ScopeOutcome(ScopeKind.GROUP, "T", 5, Fraction.of(1, 5), 2, 1, 1, 0, Quota.Force.LIMIT));
        assertThat(proposal(round, "a2")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "a1")).as("one place in the group").isEqualTo(GOOD);
        assertThat(proposal(round, "a3")).isEqualTo(EXCELLENT);
        assertThat(round.scoredBy()).isEqualTo(PeriodKind.YEAR);
    }

    @Test
    void a_group_has_its_own_recorded_share() {
        Register.Builder register = agency().registerBuilder()
                .addRecordedShares(
                        share("0.3"),
                        new RecordedShare(AGENCY, Optional.of("T"), YEAR, Fraction.of(2, 5), Source.of("x")))
                .addAuthorityOrders(order("a1", "a2", "a3"));

        assertThat(round(register).board())
                .containsExactly(
                        new ScopeOutcome(
                                ScopeKind.AGENCY, "ward", 10, Fraction.of(3, 10), 3, 3, 3, 0, Quota.Force.LIMIT),
                        new ScopeOutcome(ScopeKind.GROUP, "T", 5, Fraction.of(2, 5), 2, 2, 2, 0, Quota.Force.LIMIT));
    }

    @Test
    void a_share_of_the_group_alone_leaves_the_agency_without_one() {
        Register.Builder register = agency().registerBuilder()
                .addRecordedShares(new RecordedShare(AGENCY, Optional.of("T"), YEAR, Fraction.of(2, 5), Source.of("x")))
                .addAuthorityOrders(order("a1", "a2", "a3"));
        AgencyRound round = round(register);

        assertThat(round.board())
                .as("what holds in the group is known, and nobody has a place before the rest is")
                .containsExactly(
                        new ScopeOutcome(ScopeKind.GROUP, "T", 5, Fraction.of(2, 5), 2, 2, 0, 2, Quota.Force.LIMIT));
        assertThat(proposal(round, "a1")).satisfies(Told.proposal("pending quota/rate-missing"));
    }

    @Test
    void a_suitable_share_is_the_authoritys_and_is_above_the_recorded_one() {
        Register.Builder register = agency().registerBuilder().addAuthorityOrders(order("a1", "a2", "a3"));
        RaisedRate raised = new RaisedRate(AGENCY, YEAR, Fraction.of(1, 2), DECISION);

        assertThat(proposal(round(register.addRaisedRates(raised)), "a2")).isEqualTo(EXCELLENT);
        assertThatThrownBy(() -> round(agency().registerBuilder()
                        .addRecordedShares(share("1/2"))
                        .addRaisedRates(raised)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "raised rate (1/2) of agency ward for 2026 must be above 1/2 and not above 1: quota");
    }

    // ------------------------------------------------------------------------------------------------------ quarters

    private static AgencyRound ofQuarters(Result[] results, String... scores) {
        Register.Builder register =
                Ward.of().person("q", Role.STAFF, "office").registerBuilder().addResults(results);
        for (int i = 0; i < scores.length; i++) {
            register.addPeriodFacts(PeriodFacts.builder()
                    .cadre(CadreId.of("q"))
                    .period(EvaluationPeriod.quarter(2026, i + 1))
                    .putSupplied("score", new Supplied(Fraction.parse(scores[i]), "phiếu"))
                    .build());
        }
        return AgencyRound.of(Regimes.quarters(), register.build(), AGENCY, YEAR);
    }

    @Test
    void a_year_follows_from_the_classes_of_its_quarters() {
        Result[] none = {};

        assertThat(proposal(ofQuarters(none, "95", "90", "40", "91"), "q")).isEqualTo(EXCELLENT);
        assertThat(proposal(ofQuarters(none, "95", "90", "40", "70"), "q")).isEqualTo(GOOD);
        assertThat(proposal(ofQuarters(none, "95", "60", "40", "70"), "q"))
                .as("two good quarters: the authority decides")
                .satisfies(Told.proposal("pending classes-of-year"));
        assertThat(proposal(ofQuarters(none, "95", "90", "91"), "q"))
                .as("one quarter is not rated")
                .satisfies(Told.proposal("undetermined year.excellent.requirement"));
    }

    @Test
    void a_class_on_record_wins_over_the_computed_one() {
        Result down = Result.builder()
                .id("q4")
                .subject(Subject.of(CadreId.of("q")))
                .period(EvaluationPeriod.quarter(2026, 4))
                .source(Source.of("quyết định"))
                .classification(Classification.NOT_COMPLETED)
                .build();

        assertThat(proposal(ofQuarters(new Result[] {down}, "95", "90", "40", "91"), "q"))
                .satisfies(Told.proposal("pending classes-of-year"));
    }

    // --------------------------------------------------------------------------------------------------------- Party

    private static AgencyRound ofParty(List<Result> results) {
        Register.Builder register = Ward.of().person("m", Role.STAFF, "office").registerBuilder();
        register.addPeriodFacts(PeriodFacts.builder()
                        .cadre(CadreId.of("m"))
                        .channel(Channel.PARTY)
                        .period(YEAR)
                        .putSupplied("score", new Supplied(Fraction.of(93), "biên bản chi bộ"))
                        .build())
                .addAllResults(results);
        return AgencyRound.of(Regimes.party(), register.build(), AGENCY, YEAR);
    }

    @Test
    void the_class_of_the_state_comes_before_that_of_the_party() {
        Result good = Result.builder()
                .id("state")
                .subject(Subject.of(CadreId.of("m")))
                .period(YEAR)
                .source(Source.of("quyết định"))
                .classification(Classification.GOOD)
                .build();

        assertThat(proposal(ofParty(ImmutableList.of(good)), "m")).isEqualTo(GOOD);
        assertThat(proposal(ofParty(ImmutableList.of()), "m")).satisfies(Told.proposal("undetermined state"));
    }
}
