package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The ceilings on "excellent" of the national editions, in boards worked out by hand. */
class EditionCeilingsTest {

    private static final UnitId CITY = UnitId.of("city");
    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);
    private static final Proposal GOOD = new Proposal.Classified(Classification.GOOD);

    private static PeriodFacts facts(Subject subject, Channel channel, String... figures) {
        PeriodFacts.Builder facts =
                PeriodFacts.builder().subject(subject).channel(channel).period(YEAR);
        for (String figure : figures) {
            List<String> parts = List.of(figure.split("="));
            facts.putSupplied(parts.get(0), new Supplied(Fraction.parse(parts.get(1)), "báo cáo năm"));
        }
        return facts.build();
    }

    // Decree 335/2025, Art 8.5

    private static final Policy ORGANIZATIONS = StandardPolicies.decree335Organizations()
            .reading(
                    "organisation-form",
                    "I: 10; II: 10; III: 10; a: 10; b: 20; c: 5; d: 5; dd: 10; e: 5; g: 10; h: 5",
                    "QĐ 9/2026/QĐ-UBND");

    /** Wards directly under the city, each with these points for results beside 30 general ones, and all tasks done well. */
    private static Register.Builder wards(int... results) {
        Ward city = new Ward().unit("city", UnitLevel.MANAGING);
        for (int i = 0; i < results.length; i++) {
            city.unit("ward-" + (i + 1), UnitLevel.USING, "city");
        }
        Register.Builder register = city.registerBuilder();
        for (int i = 0; i < results.length; i++) {
            register.addPeriodFacts(facts(
                    Subject.of(UnitId.of("ward-" + (i + 1))),
                    Channel.CIVIL_SERVICE,
                    "general=30",
                    "result=" + results[i],
                    "done=1",
                    "on-schedule=1",
                    "on-time-with-quality=1",
                    "exceeding=1/2"));
        }
        return register;
    }

    /** Two at 90 and more, four good: k ≤ (6 − k) / 5 holds for 1 and not for 2. */
    @Test
    void one_of_six_organizations_is_excellent_and_the_other_good_335_A7() {
        OrganizationRound round = OrganizationRound.of(
                ORGANIZATIONS, wards(65, 62, 50, 50, 45, 40).build(), CITY, YEAR);

        assertThat(round.board())
                .containsExactly(new ScopeOutcome(
                        ScopeKind.AUTHORITY, "city", 5, Fraction.of(1, 5), 2, 1, 1, 0, Quota.Force.LIMIT));
        assertThat(proposal(round, "ward-1")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "ward-2")).isEqualTo(GOOD);
    }

    /** Two and eight: k ≤ (10 − k) / 4 at 25 % holds for 2; at 20 % k ≤ (10 − k) / 5 holds for 1. */
    @Test
    void a_quarter_is_the_most_that_an_authority_may_decide_335_A7() {
        Register.Builder ten = wards(65, 62, 50, 50, 50, 50, 50, 50, 50, 50);
        OrganizationRound normal = OrganizationRound.of(ORGANIZATIONS, ten.build(), CITY, YEAR);
        OrganizationRound raised = OrganizationRound.of(
                ORGANIZATIONS,
                ten.addRaisedRates(new RaisedRate(
                                CITY, YEAR, Fraction.of(1, 4), DECISION, Channel.CIVIL_SERVICE, Subject.Kind.BODY))
                        .build(),
                CITY,
                YEAR);

        assertThat(proposal(normal, "ward-2")).isEqualTo(GOOD);
        assertThat(proposal(raised, "ward-2")).isEqualTo(EXCELLENT);
    }

    private static Proposal proposal(OrganizationRound round, String unit) {
        return round.placementOf(UnitId.of(unit)).orElseThrow().proposal();
    }

    // Decree 48/2023

    private static final Policy EMPLOYEES =
            StandardPolicies.decree48PublicEmployees().reading("quota-ranking", "authority-order", "QĐ 5/QĐ-SGD");

    /** Three public employees who qualify as excellent and seven who are good. */
    private static Register.Builder school() {
        Ward school = Ward.of();
        IntStream.rangeClosed(1, 10)
                .forEach(i -> school.person("e" + i, CadreCategory.PUBLIC_EMPLOYEE)
                        .post("e" + i, Role.STAFF, "office", DateRange.all()));
        Register.Builder register = school.registerBuilder();
        IntStream.rangeClosed(1, 10)
                .forEach(i -> register.addPeriodFacts(facts(
                        Subject.of(CadreId.of("e" + i)),
                        Channel.CIVIL_SERVICE,
                        "criteria-well=4",
                        "on-schedule=1",
                        "on-time-with-quality=1",
                        "high-quality=1",
                        "done=1",
                        "exceeding=" + (i <= 3 ? "1/2" : "0"))));
        return register.addAuthorityOrders(AuthorityOrder.ofPeople(
                AGENCY, YEAR, List.of(CadreId.of("e3"), CadreId.of("e1"), CadreId.of("e2")), DECISION));
    }

    private static AgencyRound round(String share) {
        return AgencyRound.of(
                EMPLOYEES,
                school().addRecordedShares(RecordedShare.of(AGENCY, YEAR, Fraction.parse(share), "báo cáo của Đảng ủy"))
                        .build(),
                AGENCY,
                YEAR);
    }

    private static Proposal proposal(AgencyRound round, String person) {
        return round.placementOf(CadreId.of(person)).orElseThrow().proposal();
    }

    /** 20 % of ten staff are two, whatever the number of those who are good. */
    @Test
    void the_share_of_party_members_is_one_of_all_staff_90_05() {
        AgencyRound round = round("1/5");

        assertThat(proposal(round, "e3")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "e1")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "e2")).isEqualTo(GOOD);
        assertThat(proposal(round, "e4")).isEqualTo(GOOD);
    }

    /** 29 % of ten are 2.9: two, for the share is not to be exceeded. */
    @Test
    void a_part_of_a_place_is_no_place_90_05() {
        assertThat(proposal(round("29/100"), "e2")).isEqualTo(GOOD);
        assertThat(proposal(round("3/10"), "e2")).isEqualTo(EXCELLENT);
    }

    @Test
    void without_the_share_of_party_members_the_excellent_wait_90_05() {
        AgencyRound round = AgencyRound.of(EMPLOYEES, school().build(), AGENCY, YEAR);

        assertThat(proposal(round, "e3")).isInstanceOf(Proposal.Pending.class);
        assertThat(proposal(round, "e4")).isEqualTo(GOOD);
    }

    // Regulation 366-QĐ/TW, Art 11.1.5

    private static final Policy MEMBERS = StandardPolicies.regulation366Members()
            .reading("party-form", "general: 10 10 10; results: 30 40", "HD 3-HD/TU");

    /** Six of one position, two of them with 90 points and more; a seventh of another position alone. */
    @Test
    void party_members_are_counted_among_those_of_similar_position_366_06() {
        Ward office = Ward.of();
        IntStream.rangeClosed(1, 7).forEach(i -> office.person("m" + i, Role.STAFF, "office"));
        office.group("T", "m1", "m2", "m3", "m4", "m5", "m6").group("L", "m7");
        Register.Builder register = office.registerBuilder();
        IntStream.rangeClosed(1, 7).forEach(i -> register.addResults(stateClass("m" + i)));
        IntStream.rangeClosed(1, 7)
                .forEach(i -> register.addPeriodFacts(facts(
                        Subject.of(CadreId.of("m" + i)),
                        Channel.PARTY,
                        "general=30",
                        "result=" + (i == 7 ? 70 : i <= 2 ? 66 - i : 50),
                        "done=1",
                        "on-schedule=1",
                        "on-time-with-quality=1",
                        "exceeding=3/10")));
        AgencyRound round = AgencyRound.of(MEMBERS, register.build(), AGENCY, YEAR);

        assertThat(proposal(round, "m1")).isEqualTo(EXCELLENT);
        assertThat(proposal(round, "m2")).isEqualTo(GOOD);
        assertThat(proposal(round, "m7")).as("alone in its group").isEqualTo(GOOD);
    }

    /** The class of a civil servant comes before that of the Party member. */
    private static Result stateClass(String person) {
        return Result.builder()
                .id("state class of " + person)
                .subject(Subject.of(CadreId.of(person)))
                .period(YEAR)
                .source(Source.of("record"))
                .classification(Classification.GOOD)
                .build();
    }
}
