package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.POLICY;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.RoundFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Consideration.Outcome;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyRoundTest {

    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);
    private static final Proposal COMPLETED = new Proposal.Classified(Classification.COMPLETED);
    private static final Proposal TIED = new Proposal.Pending(Told.reason("335.quota/tied"));

    private static Proposal of(AgencyRound round, String id) {
        return placement(round, id).proposal();
    }

    private static Placement placement(AgencyRound round, String id) {
        return round.placementOf(CadreId.of(id)).orElseThrow();
    }

    private static ImmutableList<Consideration> quota(AgencyRound round, String id) {
        return placement(round, id).considerations().stream()
                .filter(consideration -> consideration.provision().id().equals("335.quota"))
                .collect(ImmutableList.toImmutableList());
    }

    private static ScopeOutcome scope(AgencyRound round, ScopeKind kind, String id) {
        return round.board().stream()
                .filter(scope -> scope.kind() == kind && scope.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ScopeOutcome agency(AgencyRound round) {
        return scope(round, ScopeKind.AGENCY, "ward");
    }

    /** So many people with the same total, called {@code g1}, {@code g2} and so on for the stem {@code g}. */
    private static Ward some(Ward ward, String stem, int count, String total) {
        names(stem, count).forEach(id -> ward.staff(id, "office", total));
        return ward;
    }

    private static Stream<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> stem + number);
    }

    private static String[] array(Stream<String> names) {
        return names.toArray(String[]::new);
    }

    // ---------------------------------------------------------------------------------------------- the quota

    @Test
    void twelve_candidates_and_twelve_good_have_four_places() {
        Ward ward = some(Ward.of(), "g", 12, "80");
        IntStream.rangeClosed(1, 12)
                .forEach(number -> ward.staff("x" + number, "office", "9" + number % 7 + "." + number));
        AgencyRound round = ward.round();
        assertThat(agency(round))
                .isEqualTo(new ScopeOutcome(
                        ScopeKind.AGENCY, "ward", 20, Fraction.of(1, 5), 12, 4, 4, 0, Quota.Force.LIMIT));
        assertThat(round.placements().stream()
                        .filter(placement -> placement.proposal().equals(EXCELLENT)))
                .extracting(placement -> placement.cadre().text())
                // 96.6, 95.5, 95.12 and 94.4
                .containsExactlyInAnyOrder("x6", "x5", "x12", "x4");
        assertThat(of(round, "x1")).isEqualTo(GOOD);
        assertThat(placement(round, "x1").beforeQuota()).isEqualTo(EXCELLENT);
        assertThat(round.isProvisional()).isFalse();
    }

    /** A quota of the very class of which it is a share: twelve stand for it, nobody else has it, and of the ten left over two are a fifth. */
    @Test
    void whoever_stands_for_the_limited_class_is_in_its_base_once() {
        Policy limitingGood = POLICY.withRules(POLICY.rules().stream()
                .map(rule -> rule instanceof Quota quota
                        ? Quota.builder().from(quota).level(Classification.GOOD).build()
                        : rule)
                .toList());
        Ward ward = Ward.of();
        IntStream.rangeClosed(1, 12)
                .forEach(number -> ward.staff("g" + number, "office", "8" + number % 7 + "." + number));

        AgencyRound round = AgencyRound.of(limitingGood, ward.register(), AGENCY, YEAR);

        assertThat(agency(round))
                .isEqualTo(new ScopeOutcome(
                        ScopeKind.AGENCY, "ward", 10, Fraction.of(1, 5), 12, 2, 2, 0, Quota.Force.LIMIT));
    }

    @Test
    void the_year_is_the_mean_of_the_months() {
        Ward ward = Ward.of().person("a", Role.STAFF, "office");
        YEAR.months()
                .forEach(month -> ward.result(
                        "a", month, Integer.toString(70 + month.firstMonth().getMonthValue())));
        AgencyRound round = ward.round();
        assertThat(placement(round, "a").scorecard().total())
                .isEqualTo(Observation.given(Points.of(Fraction.of(153, 2))));
        assertThat(of(round, "a")).isEqualTo(GOOD);
        assertThat(round.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(round.months().isEmpty()).isTrue();
    }

    @Test
    void the_group_binds_where_the_agency_has_room() {
        Ward ward = some(some(Ward.of(), "g", 6, "80"), "x", 6, "95")
                .staff("best", "office", "96")
                .group("T", array(Stream.concat(names("x", 6), Stream.of("best"))))
                .group("N", array(names("g", 6)));
        AgencyRound round = ward.round();
        assertThat(scope(round, ScopeKind.GROUP, "T").places()).isEqualTo(1);
        assertThat(agency(round).places()).isEqualTo(2);
        assertThat(agency(round).open()).isEqualTo(1);
        assertThat(of(round, "best")).isEqualTo(EXCELLENT);
        assertThat(of(round, "x1")).isEqualTo(GOOD);
        assertThat(quota(round, "x1")).singleElement().satisfies(consideration -> {
            assertThat(consideration.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(consideration.code()).isEqualTo("335.quota/places-taken");
            assertThat(consideration.particulars().texts())
                    .containsExactlyInAnyOrderEntriesOf(ImmutableMap.of(
                            "within", "group", "scope", "T", "base", "6", "rate", "1/5", "places", "1", "open", "0"));
        });
        assertThat(quota(round, "best"))
                .extracting(Consideration::reason)
                .containsExactly(Reason.PLACE_GIVEN, Reason.PLACE_GIVEN);
        assertThat(quota(round, "g1")).extracting(Consideration::reason).containsExactly(Reason.NO_CANDIDATE);
    }

    @Test
    void the_agency_binds_where_small_groups_are_spared() {
        Ward ward = Ward.of();
        Stream.of("a 95", "b 94", "c 93").forEach(text -> {
            String stem = text.substring(0, 1);
            some(ward, stem, 2, "80").staff(stem, "office", text.substring(2)).group(stem, stem, stem + 1, stem + 2);
        });
        AgencyRound round = ward.round("small-group", "at-least-one-below-5 (QĐ 06, Điều 18)");
        assertThat(scope(round, ScopeKind.GROUP, "b").places()).isEqualTo(1);
        assertThat(agency(round).places()).isEqualTo(1);
        assertThat(Stream.of("a", "b", "c").map(id -> of(round, id))).containsExactly(EXCELLENT, GOOD, GOOD);
        assertThat(quota(round, "b")).singleElement().satisfies(consideration -> {
            assertThat(consideration.reason()).isEqualTo(Reason.PLACES_TAKEN);
            assertThat(consideration.particulars().texts())
                    .containsEntry("within", "agency")
                    .containsEntry("scope", "ward");
        });
    }

    @Test
    void a_group_too_small_for_a_place_is_told_so_and_no_numbers() {
        Ward ward = some(some(Ward.of(), "g", 12, "80"), "x", 5, "95")
                .group("T", array(names("x", 5)))
                .group("N", array(names("g", 12)));
        AgencyRound round = ward.round();
        assertThat(of(round, "x3")).isEqualTo(GOOD);
        assertThat(quota(round, "x3")).singleElement().satisfies(consideration -> {
            assertThat(consideration.reason()).isEqualTo(Reason.GROUP_TOO_SMALL);
            assertThat(consideration.particulars().texts())
                    .containsExactlyInAnyOrderEntriesOf(
                            ImmutableMap.of("within", "group", "scope", "T", "rate", "1/5"));
        });
    }

    @Test
    void a_small_group_with_a_place_keeps_its_numbers_to_itself_too() {
        Ward ward = some(some(Ward.of(), "g", 12, "80"), "x", 4, "95")
                .staff("best", "office", "99")
                .group("T", array(Stream.concat(names("x", 4), Stream.of("best"))))
                .group("N", array(names("g", 12)));
        AgencyRound round = raised(ward, "1/4");
        assertThat(scope(round, ScopeKind.GROUP, "T"))
                .isEqualTo(new ScopeOutcome(ScopeKind.GROUP, "T", 4, Fraction.of(1, 4), 5, 1, 1, 0, Quota.Force.LIMIT));
        assertThat(of(round, "best")).isEqualTo(EXCELLENT);
        assertThat(quota(round, "x1")).singleElement().satisfies(consideration -> {
            assertThat(consideration.reason()).isEqualTo(Reason.GROUP_TOO_SMALL);
            assertThat(consideration.particulars().texts()).containsOnlyKeys("within", "scope", "rate");
        });
    }

    @Test
    void nobody_good_and_nobody_at_all_leave_no_place_and_no_trouble() {
        AgencyRound alone = Ward.of().staff("a", "office", "95").round();
        assertThat(of(alone, "a")).isEqualTo(GOOD);
        assertThat(agency(alone).places()).isZero();
        AgencyRound empty = Ward.of().round();
        assertThat(empty.placements()).isEmpty();
        assertThat(empty.board()).isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- ties

    private static Ward tied() {
        return some(Ward.of(), "g", 4, "80")
                .person("a", Role.STAFF, "office")
                .person("b", Role.STAFF, "office")
                .results("a", PeriodKind.MONTH, "93", ImmutableMap.of("general", Fraction.of(29)))
                .results("b", PeriodKind.MONTH, "93", ImmutableMap.of("general", Fraction.of(28)));
    }

    @Test
    void a_tie_that_does_not_fit_is_referred() {
        AgencyRound round = tied().round();
        assertThat(of(round, "a")).isEqualTo(TIED);
        assertThat(of(round, "b")).isEqualTo(TIED);
        assertThat(agency(round).referred()).isEqualTo(2);
        assertThat(round.isProvisional()).isTrue();
        assertThat(round.undecided()).isEqualTo(2);
        assertThat(quota(round, "a")).singleElement().satisfies(consideration -> {
            assertThat(consideration.outcome()).isEqualTo(Outcome.PENDING);
            assertThat(consideration.reason()).isEqualTo(Reason.TIED);
            assertThat(consideration.particulars().texts())
                    .containsEntry("places", "1")
                    .containsEntry("open", "1");
        });
    }

    @Test
    void a_candidate_behind_a_tie_has_no_place() {
        AgencyRound round = some(Ward.of(), "g", 3, "80")
                .staff("a", "office", "93")
                .staff("b", "office", "93")
                .staff("c", "office", "92")
                .round();
        assertThat(of(round, "c")).isEqualTo(GOOD);
        assertThat(quota(round, "c")).extracting(Consideration::reason).containsExactly(Reason.BEHIND_A_TIE);
    }

    @Test
    void declared_keys_tell_equals_apart() {
        AgencyRound round = tied().round("quota-tie", "declared-keys: general");
        assertThat(of(round, "a")).isEqualTo(EXCELLENT);
        assertThat(of(round, "b")).isEqualTo(GOOD);
    }

    @Test
    void a_declared_key_that_somebody_lacks_tells_nobody_apart() {
        assertThat(of(tied().round("quota-tie", "declared-keys: result, general"), "a"))
                .isEqualTo(TIED);
    }

    @Test
    void a_declared_key_needs_every_month() {
        Ward ward = some(Ward.of(), "g", 4, "80")
                .person("a", Role.STAFF, "office")
                .person("b", Role.STAFF, "office")
                .results("b", PeriodKind.MONTH, "93", ImmutableMap.of("general", Fraction.of(28)));
        YEAR.months().stream()
                .limit(11)
                .forEach(month -> ward.result("a", month, "93", ImmutableMap.of("general", Fraction.of(29))));
        ward.result("a", EvaluationPeriod.month(2026, 12), "93");
        assertThat(of(ward.round("quota-tie", "declared-keys: general"), "a")).isEqualTo(TIED);
    }

    @Test
    void none_of_the_tied_has_a_place_under_that_reading() {
        AgencyRound round = tied().round("quota-tie", "none-of-the-tied");
        assertThat(of(round, "a")).isEqualTo(GOOD);
        assertThat(of(round, "b")).isEqualTo(GOOD);
        assertThat(round.isProvisional()).isFalse();
    }

    // ---------------------------------------------------------------------------------- the authority's order

    private static AgencyRound ordered(String... order) {
        Register register = tied().registerBuilder()
                .addAuthorityOrders(AuthorityOrder.ofPeople(
                        AGENCY,
                        YEAR,
                        Stream.of(order).map(CadreId::of).collect(ImmutableList.toImmutableList()),
                        DECISION))
                .build();
        return AgencyRound.of(POLICY.reading("quota-ranking", "authority-order", "test"), register, AGENCY, YEAR);
    }

    @Test
    void the_authority_orders_where_the_policy_says_so() {
        assertThat(of(ordered("b", "a"), "b")).isEqualTo(EXCELLENT);
        assertThat(of(ordered("b", "a"), "a")).isEqualTo(GOOD);
    }

    @Test
    void without_an_order_that_is_needed_candidates_are_referred() {
        Proposal pending = new Proposal.Pending(Told.reason("335.quota/order-missing"));
        assertThat(of(tied().round("quota-ranking", "authority-order"), "a")).isEqualTo(pending);
        assertThat(of(ordered("b"), "b")).isEqualTo(pending);
    }

    @Test
    void two_orders_for_one_year_are_refused() {
        AuthorityOrder order = AuthorityOrder.ofPeople(AGENCY, YEAR, ImmutableList.of(), DECISION);
        Register register =
                tied().registerBuilder().addAuthorityOrders(order, order).build();
        assertThatThrownBy(() -> AgencyRound.of(POLICY, register, AGENCY, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("order of the authority for agency ward in 2026 must be given once: ");
    }

    // ------------------------------------------------------------------------------------------ the raised rate

    private static AgencyRound raised(Ward ward, String rate) {
        return AgencyRound.of(POLICY, raisedRegister(ward, rate), AGENCY, YEAR);
    }

    private static Register raisedRegister(Ward ward, String rate) {
        return ward.registerBuilder()
                .addRaisedRates(new RaisedRate(AGENCY, YEAR, Fraction.parse(rate), DECISION))
                .build();
    }

    private static Ward five() {
        return some(Ward.of(), "g", 4, "80")
                .staff("x", "office", "93")
                .group("T", array(Stream.concat(names("g", 4), Stream.of("x"))));
    }

    @Test
    void a_raised_rate_gives_five_people_a_place() {
        assertThat(of(five().round(), "x")).isEqualTo(GOOD);
        assertThat(of(raised(five(), "1/4"), "x")).isEqualTo(EXCELLENT);
    }

    @Test
    void a_raised_rate_of_the_agency_alone_lifts_no_group() {
        Register register = raisedRegister(five(), "1/4");
        AgencyRound round =
                AgencyRound.of(POLICY.reading("raised-rate-scope", "agency-only", "test"), register, AGENCY, YEAR);
        assertThat(of(round, "x")).isEqualTo(GOOD);
        assertThat(agency(round).rate()).isEqualTo(Fraction.of(1, 4));
        assertThat(scope(round, ScopeKind.GROUP, "T").rate()).isEqualTo(Fraction.of(1, 5));
    }

    @Test
    void a_raised_rate_that_does_not_bind_changes_nothing() {
        Ward ward = some(Ward.of(), "g", 12, "80").staff("x", "office", "93");
        assertThat(raised(ward, "23/100").proposals()).isEqualTo(ward.round().proposals());
    }

    @Test
    void the_rate_of_another_agency_or_year_changes_nothing() {
        Register register = five().registerBuilder()
                .addRaisedRates(
                        new RaisedRate(UnitId.of("office"), YEAR, Fraction.of(1, 4), DECISION),
                        new RaisedRate(AGENCY, EvaluationPeriod.year(2027), Fraction.of(1, 4), DECISION))
                .build();
        assertThat(of(AgencyRound.of(POLICY, register, AGENCY, YEAR), "x")).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/5", "3/10", "0"})
    void a_rate_that_the_law_does_not_allow_is_refused(String rate) {
        assertThatThrownBy(() -> raised(five(), rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raised rate (" + rate + ") of agency ward for 2026 must be above 1/5 and not above 1/4: "
                        + "335.quota, Điều 20.5, 335/2025/NĐ-CP");
    }

    @Test
    void two_raised_rates_for_one_year_are_refused() {
        RaisedRate rate = new RaisedRate(AGENCY, YEAR, Fraction.of(1, 4), DECISION);
        Register register = five().registerBuilder().addRaisedRates(rate, rate).build();
        assertThatThrownBy(() -> AgencyRound.of(POLICY, register, AGENCY, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raised rate of agency ward for 2026 must be decided once, not 2 times");
    }

    // --------------------------------------------------------------------------------------------------- heads

    private static Ward headed() {
        return some(Ward.of(), "g", 4, "80")
                .person("head", Role.HEAD, "office")
                .year("head", "92")
                .staff("x", "office", "91");
    }

    @ParameterizedTest
    @CsvSource({"EXCELLENT, EXCELLENT, GOOD", "GOOD, GOOD, EXCELLENT", "COMPLETED, COMPLETED, GOOD"})
    void a_limited_head_is_good_and_in_the_base_or_lower_and_not(
            Classification organization, Classification head, Classification other) {
        AgencyRound round = headed().organizationClass("office", organization).round();
        assertThat(of(round, "head")).isEqualTo(new Proposal.Classified(head));
        assertThat(of(round, "x")).isEqualTo(new Proposal.Classified(other));
    }

    @Test
    void a_head_waits_for_the_class_of_the_organization() {
        AgencyRound round = headed().round();
        assertThat(of(round, "head")).satisfies(Told.proposal("undetermined 335.head-limit"));
        assertThat(of(round, "x")).isEqualTo(GOOD);
        assertThat(agency(round).base()).isEqualTo(5);
        assertThat(round.undecided()).isEqualTo(1);
    }

    @Test
    void a_unit_without_a_head_is_reviewed_all_the_same() {
        AgencyRound round = some(Ward.of(), "g", 2, "80").round();
        assertThat(round.placements()).hasSize(2);
    }

    @Test
    void the_months_of_a_head_read_the_months_of_the_others() {
        Ward ward = Ward.of()
                .person("head", Role.HEAD, "office")
                .person("worker", Role.STAFF, "office")
                .organizationClass("office", Classification.EXCELLENT);
        YEAR.months().forEach(month -> ward.facts("head", month, "1").facts("worker", month, "0", "0"));
        AgencyRound round = ward.round();
        assertThat(round.months().row(CadreId.of("head")).keySet()).containsExactlyElementsOf(YEAR.months());
        // 30 + 70 × (5 + 1/2) / 6 in every month
        assertThat(placement(round, "head").scorecard().total())
                .isEqualTo(Observation.given(Points.of(Fraction.of(565, 6))));
        assertThat(of(round, "worker")).isEqualTo(new Proposal.Classified(Classification.NOT_COMPLETED));
    }

    // ------------------------------------------------------------------------------------------ who is counted

    @Test
    void people_of_other_categories_are_listed_and_in_no_base() {
        Ward ward = some(Ward.of(), "g", 4, "80").staff("x", "office", "93");
        names("driver", 3)
                .forEach(id -> ward.person(id, CadreCategory.CONTRACT_WORKER)
                        .post(id, Role.STAFF, "office", DateRange.all())
                        .year(id, "80"));
        AgencyRound round = ward.round();
        assertThat(round.notUnderPolicy()).extracting(CadreId::text).containsExactly("driver1", "driver2", "driver3");
        assertThat(round.placementOf(CadreId.of("driver1"))).isEmpty();
        assertThat(agency(round).base()).isEqualTo(5);
        assertThat(of(round, "x")).isEqualTo(GOOD);
    }

    @Test
    void somebody_undetermined_is_in_no_base_and_makes_the_round_provisional() {
        Ward ward = some(Ward.of(), "g", 4, "80").staff("x", "office", "93").person("y", Role.STAFF, "office");
        YEAR.months().stream().skip(1).forEach(month -> ward.result("y", month, "80"));
        AgencyRound round = ward.round();
        assertThat(of(round, "y")).isInstanceOf(Proposal.Undetermined.class);
        assertThat(of(round, "x")).isEqualTo(GOOD);
        assertThat(agency(round).base()).isEqualTo(5);
        assertThat(round.undecided()).isEqualTo(1);
        assertThat(quota(round, "y")).isEmpty();
    }

    @Test
    void recruits_of_less_than_six_months_are_not_classified_and_not_open() {
        Ward ward = some(Ward.of(), "g", 5, "80")
                .person("new", CadreCategory.CIVIL_SERVANT)
                .post("new", Role.STAFF, "office", DateRange.from(LocalDate.of(2026, 8, 1)));
        YEAR.months().stream().skip(7).forEach(month -> ward.result("new", month, "99"));
        AgencyRound round = ward.round();
        assertThat(of(round, "new")).satisfies(Told.proposal("not-classified 335.six-months"));
        assertThat(round.isProvisional()).isFalse();
    }

    @Test
    void whoever_moved_away_belongs_elsewhere_and_whoever_retired_is_still_classified() {
        Ward ward = some(Ward.of(), "g", 1, "80")
                .unit("city", UnitLevel.USING)
                .person("moved", CadreCategory.CIVIL_SERVANT)
                .post("moved", Role.STAFF, "office", DateRange.upTo(LocalDate.of(2026, 3, 31)))
                .post("moved", Role.STAFF, "city", DateRange.from(LocalDate.of(2026, 4, 1)))
                .year("moved", "80")
                .person("retired", CadreCategory.CIVIL_SERVANT)
                .post("retired", Role.STAFF, "office", DateRange.upTo(LocalDate.of(2026, 9, 30)))
                .person("gone", CadreCategory.CIVIL_SERVANT)
                .post("gone", Role.STAFF, "office", DateRange.upTo(LocalDate.of(2025, 9, 30)));
        YEAR.months().stream().limit(9).forEach(month -> ward.result("retired", month, "85"));
        AgencyRound round = ward.round();
        assertThat(round.placements())
                .extracting(placement -> placement.cadre().text())
                .containsExactly("g1", "retired");
        assertThat(of(round, "retired")).isEqualTo(GOOD);
    }

    private static Ward twoLevels() {
        Ward ward = some(
                        Ward.of()
                                .unit("city", UnitLevel.MANAGING)
                                .unit("other-ward", UnitLevel.USING, "city")
                                .person("chief", Role.HEAD, "other-ward")
                                .year("chief", "95")
                                .organizationClass("other-ward", Classification.EXCELLENT),
                        "g",
                        5,
                        "80")
                .person("mayor", Role.HEAD, "city")
                .year("mayor", "97")
                .organizationClass("city", Classification.EXCELLENT);
        names("c", 5).forEach(id -> ward.staff(id, "city", "80"));
        names("w", 5).forEach(id -> ward.staff(id, "other-ward", "80"));
        return ward;
    }

    @Test
    void the_head_of_an_agency_is_counted_one_level_up() {
        Register register = twoLevels().register();
        AgencyRound below = AgencyRound.of(POLICY, register, UnitId.of("other-ward"), YEAR);
        assertThat(of(below, "chief")).isEqualTo(EXCELLENT);
        assertThat(scope(below, ScopeKind.AGENCY, "other-ward").candidates()).isZero();
        assertThat(quota(below, "chief"))
                .singleElement()
                .satisfies(consideration -> assertThat(consideration.reason()).isEqualTo(Reason.NO_CANDIDATE));

        AgencyRound above = AgencyRound.of(POLICY, register, UnitId.of("city"), YEAR);
        assertThat(above.placements())
                .extracting(placement -> placement.cadre().text())
                .containsExactly("chief", "mayor", "c1", "c2", "c3", "c4", "c5");
        assertThat(scope(above, ScopeKind.AGENCY, "city"))
                .isEqualTo(new ScopeOutcome(
                        ScopeKind.AGENCY, "city", 5, Fraction.of(1, 5), 1, 1, 1, 0, Quota.Force.LIMIT));
        assertThat(of(above, "chief")).isEqualTo(EXCELLENT);
    }

    @Test
    void heads_of_agencies_below_stand_with_the_people_of_the_agency_itself_where_units_are_counted() {
        AgencyRound round = AgencyRound.of(
                POLICY.reading("quota-agency", "direct-using-unit", "test"),
                twoLevels().register(),
                UnitId.of("city"),
                YEAR);
        assertThat(round.board())
                .containsExactly(
                        new ScopeOutcome(ScopeKind.UNIT, "city", 5, Fraction.of(1, 5), 1, 1, 1, 0, Quota.Force.LIMIT));
    }

    @Test
    void a_head_who_is_counted_elsewhere_makes_nothing_provisional_here() {
        AgencyRound round = some(Ward.of(), "g", 5, "80")
                .person("chairman", Role.HEAD, "ward")
                .year("chairman", "95")
                .round();
        assertThat(of(round, "chairman")).satisfies(Told.proposal("undetermined 335.head-limit"));
        assertThat(round.isProvisional()).isFalse();
    }

    @Test
    void everybody_employed_is_counted_under_that_reading() {
        AgencyRound round = AgencyRound.of(
                POLICY.reading("quota-members", "employed-in-agency", "test"),
                twoLevels().register(),
                UnitId.of("other-ward"),
                YEAR);
        assertThat(scope(round, ScopeKind.AGENCY, "other-ward").candidates()).isEqualTo(1);
        assertThat(of(round, "chief")).isEqualTo(EXCELLENT);
    }

    @Test
    void an_acting_head_of_the_agency_is_its_head_only_where_the_policy_says_so() {
        Ward ward = some(Ward.of(), "g", 5, "80")
                .staff("deputy", "ward", "95")
                .post(Appointment.builder()
                        .cadre(CadreId.of("deputy"))
                        .role(Role.HEAD)
                        .kind(AppointmentKind.ACTING)
                        .unit(AGENCY)
                        .build())
                .organizationClass("ward", Classification.EXCELLENT);
        assertThat(agency(ward.round()).candidates()).isZero();
        assertThat(agency(ward.round("acting-head", "as-own-post")).candidates())
                .isEqualTo(1);
    }

    @Test
    void each_unit_is_counted_for_itself_under_that_reading() {
        Ward ward = some(Ward.of(), "g", 5, "80").staff("x", "office", "95").staff("y", "division", "96");
        AgencyRound round = ward.round("quota-agency", "direct-using-unit");
        assertThat(round.board()).extracting(ScopeOutcome::id).containsExactly("division", "office");
        assertThat(round.board()).extracting(ScopeOutcome::kind).containsOnly(ScopeKind.UNIT);
        assertThat(of(round, "x")).isEqualTo(EXCELLENT);
        assertThat(of(round, "y")).isEqualTo(GOOD);
    }

    @Test
    void groups_alone_are_counted_under_that_reading_and_the_rest_is_a_group() {
        Ward ward = some(some(Ward.of(), "g", 5, "80"), "h", 5, "80")
                .staff("x", "office", "95")
                .staff("y", "office", "96")
                .group("T", array(Stream.concat(names("g", 5), Stream.of("x"))));
        AgencyRound round = ward.round("quota-scope", "group-within-agency");
        assertThat(round.board())
                .containsExactly(
                        new ScopeOutcome(ScopeKind.GROUP, "T", 5, Fraction.of(1, 5), 1, 1, 1, 0, Quota.Force.LIMIT),
                        new ScopeOutcome(
                                ScopeKind.WITHOUT_GROUP, "", 5, Fraction.of(1, 5), 1, 1, 1, 0, Quota.Force.LIMIT));
        Finding without = new RoundFinding.NoSimilarTaskGroup(Subject.of(CadreId.of("y")), YEAR);
        assertThat(round.findings()).hasSize(6).contains(without);
        assertThat(placement(round, "y").findings()).contains(without);
    }

    // ------------------------------------------------------------------------------------- base and surplus

    @ParameterizedTest
    @CsvSource({
        "rated-good-final,          good,         4, 1",
        "rated-good-before-fallback, good,        4, 0",
        "rated-good-before-fallback, good,        5, 1",
        "good-or-better,            good,         3, 1",
        "good-or-better,            good,         2, 0",
        "rated-good-final,          undetermined, 4, 0",
        "rated-good-final,          undetermined, 5, 1",
        "good-or-better,            undetermined, 3, 0",
        "good-or-better,            undetermined, 4, 1",
    })
    void the_base_is_counted_as_it_is_read(String base, String surplus, int good, int places) {
        Register register = some(Ward.of(), "g", good, "80")
                .staff("x", "office", "95")
                .staff("y", "office", "94")
                .register();
        AgencyRound round = AgencyRound.of(
                POLICY.reading("quota-base", base, "test").reading("surplus-class", surplus, "test"),
                register,
                AGENCY,
                YEAR);
        assertThat(agency(round).places()).isEqualTo(places);
        assertThat(of(round, "x")).isEqualTo(places == 1 ? EXCELLENT : of(round, "y"));
        assertThat(of(round, "y"))
                .isEqualTo(surplus.equals("good") ? GOOD : new Proposal.Undetermined(Told.reason("335.quota")));
        assertThat(round.isProvisional()).isFalse();
        // Whoever is excellent is at most a fifth of the base as it comes out.
        assertThat(5 * agency(round).admitted())
                .isLessThanOrEqualTo(agency(round).base());
    }

    // ---------------------------------------------------------------------------------------- trouble, misuse

    @Test
    void quarters_are_scored_where_the_agency_has_stated_so() {
        Ward ward = Ward.of().cycle("ward", History.of(ScoringCycle.QUARTER)).person("a", Role.STAFF, "office");
        YEAR.dividedInto(PeriodKind.QUARTER).forEach(quarter -> ward.facts("a", quarter, "1/2"));
        AgencyRound round = ward.round();
        assertThat(round.scoredBy()).isEqualTo(PeriodKind.QUARTER);
        assertThat(round.months().row(CadreId.of("a"))).hasSize(4);
        assertThat(of(round, "a")).isEqualTo(COMPLETED);
    }

    @Test
    void an_agency_that_went_over_to_quarters_has_the_cards_of_months_and_of_quarters() {
        Ward ward = Ward.of()
                .cycle("ward", History.of(ScoringCycle.MONTH).with(LocalDate.of(2026, 7, 1), ScoringCycle.QUARTER))
                .person("a", Role.STAFF, "office");
        EvaluationPeriod.halfYear(2026, 1).months().forEach(month -> ward.facts("a", month, "1"));
        EvaluationPeriod.halfYear(2026, 2)
                .dividedInto(PeriodKind.QUARTER)
                .forEach(quarter -> ward.facts("a", quarter, "1/2"));
        AgencyRound round = ward.round();

        assertThat(round.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(round.months().row(CadreId.of("a"))).hasSize(6 + 2);
        // months of 30 + 70, quarters of 30 + 35, each for three months: (6 × 100 + 6 × 65)/12
        assertThat(round.placementOf(CadreId.of("a")).orElseThrow().scorecard().total())
                .isEqualTo(Observation.given(Points.parse("82.5")));
    }

    @Test
    void facts_of_quarters_are_not_used_and_told_where_the_agency_has_not_stated_that_it_scores_them() {
        Ward ward = Ward.of().person("a", Role.STAFF, "office");
        YEAR.dividedInto(PeriodKind.QUARTER).forEach(quarter -> ward.facts("a", quarter, "1/2"));
        AgencyRound round = ward.round();

        assertThat(round.scoredBy()).isEqualTo(PeriodKind.MONTH);
        assertThat(of(round, "a")).satisfies(Told.proposal("undetermined period-not-rated"));
        assertThat(round.findings())
                .filteredOn(finding -> finding.code() == Finding.Code.QUARTERS_NOT_STATED)
                .containsExactly(new RoundFinding.QuartersNotStated(YEAR, Ward.AGENCY));
    }

    @Test
    void one_bad_record_is_a_finding_and_a_month_without_a_score() {
        Ward ward = some(Ward.of(), "g", 5, "80")
                .person("bad", Role.DEPUTY, "office")
                .field("bad", "g1")
                .staff("x", "office", "93");
        YEAR.months().stream()
                .filter(month -> !month.equals(Ward.MARCH))
                .forEach(month -> ward.facts("bad", month, "1"));
        ward.badFacts("bad", Ward.MARCH);
        AgencyRound round = ward.round();
        assertThat(round.findings().stream().filter(finding -> finding.code() == Finding.Code.DOSSIER_REFUSED))
                .extracting(Finding::where)
                .containsExactly("bad 2026-03");
        assertThat(of(round, "bad")).isInstanceOf(Proposal.Undetermined.class);
        assertThat(of(round, "x")).isEqualTo(EXCELLENT);
    }

    @Test
    void no_reason_names_a_colleague_or_a_score() {
        Ward ward = some(some(Ward.of(), "g", 9, "81.37"), "x", 9, "95.71")
                .staff("best", "office", "99.13")
                .group("T", array(names("x", 9)))
                .group("N", array(Stream.concat(names("g", 9), Stream.of("best"))));
        AgencyRound round = ward.round();
        for (Placement placement : round.placements()) {
            assertThat(quota(round, placement.cadre().text()))
                    .isNotEmpty()
                    .allSatisfy(consideration -> assertThat(consideration.toString())
                            .doesNotContain("Name of", "95.71", "99.13", "81.37", "best", "x1", "g1"));
        }
    }

    @Test
    void an_opened_placement_is_equal_and_puts_its_dossier_together_once() {
        Placement placement = headed().organizationClass("office", Classification.GOOD)
                .round()
                .placements()
                .get(0);
        Placement opened = placement.opened();

        assertThat(opened).isEqualTo(placement);
        assertThat(opened.scorecard().dossier()).isSameAs(opened.scorecard().dossier());
        assertThat(placement.scorecard().dossier())
                .isEqualTo(opened.scorecard().dossier())
                .isNotSameAs(placement.scorecard().dossier());
    }

    @Test
    void a_round_can_be_written_and_read_back() throws IOException, ClassNotFoundException {
        AgencyRound round =
                headed().organizationClass("office", Classification.GOOD).round();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(round);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AgencyRound read = (AgencyRound) in.readObject();
            assertThat(read.placements()).isEqualTo(round.placements());
            assertThat(read.board()).isEqualTo(round.board());
        }
    }

    @Test
    void misuse_is_refused() {
        Register register = Ward.of().register();
        assertThatThrownBy(() -> AgencyRound.of(POLICY, register, UnitId.of("nowhere"), YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agency (nowhere) must be in the organization");
        assertThatThrownBy(() -> AgencyRound.of(POLICY, register, UnitId.of("office"), YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "agency (office) must be one that classifies its people; it is a direct-using unit of ward");
        assertThatThrownBy(() -> AgencyRound.of(POLICY, register, AGENCY, Ward.MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period (2026-03) must be one for which policy vn.335-2025.individuals gives classes");
    }
}
