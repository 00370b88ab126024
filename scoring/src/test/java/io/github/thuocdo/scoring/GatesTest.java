package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.Months.EDITION;
import static io.github.thuocdo.scoring.Months.engine;
import static io.github.thuocdo.scoring.Months.number;
import static io.github.thuocdo.scoring.Months.staff;
import static io.github.thuocdo.scoring.Months.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.Ground.Standing;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.CitedFact;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts that limit a class without being points: the four kinds of ground, and what is told of each rule. */
class GatesTest {

    private static final ScoringEngine ENGINE = engine();
    private static final ScoringEngine SUSPENSION_COUNTS =
            engine("suspension", "not-completing-unless-decided-otherwise");

    private static final Proposal NOT_COMPLETED = new Proposal.Classified(Classification.NOT_COMPLETED);
    private static final Proposal EXCELLENT = new Proposal.Classified(Classification.EXCELLENT);

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 8, 15));

    private static Ground ground(String id, ConclusionKind kind, Standing standing, String reason) {
        Conclusion conclusion = Conclusion.builder()
                .id(id)
                .kind(kind)
                .about(Subject.of(year("95").cadre()))
                .decision(DECISION)
                .form(kind == ConclusionKind.DISCIPLINE ? Optional.of(DisciplineForm.REPRIMAND) : Optional.empty())
                .build();
        About about = kind == ConclusionKind.MANAGED_UNIT_CORRUPTION ? About.MANAGED_UNIT : About.SUBJECT;
        return new Ground(conclusion, standing, Told.ground(reason), Optional.empty(), about);
    }

    private static Ground counting(ConclusionKind kind) {
        return ground("KL-1", kind, Standing.COUNTS, "");
    }

    private static Ground open(ConclusionKind kind) {
        return ground("KL-1", kind, Standing.FOR_AUTHORITY, "double-discipline-year");
    }

    private static GroundDecision decision(String id, boolean counts) {
        return new GroundDecision(id, counts, Optional.empty(), DECISION, "xem xét hồ sơ");
    }

    private static Dossier decided(Dossier year, String id, boolean counts) {
        return year.withGroundDecisions(ImmutableMap.of(id, decision(id, counts)));
    }

    /** A head whose unit has a class, or none yet. */
    private static Dossier head(String total, Observation<Classification> unit) {
        return year(total).withRole(Role.HEAD).withHeads(office("P-KT", unit));
    }

    private static HeadedOrganization office(String unit, Observation<Classification> level) {
        return HeadedOrganization.of(UnitId.of(unit), UnitLevel.DIRECT_USING, level);
    }

    private static HeadedOrganization formerOffice(String unit, Observation<Classification> level) {
        return new HeadedOrganization(
                UnitId.of(unit), UnitLevel.DIRECT_USING, Optional.of(LocalDate.of(2026, 6, 30)), level);
    }

    private static Observation<Classification> unrated() {
        return Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED);
    }

    private static Consideration considered(ScoringEngine engine, Dossier dossier, String provision) {
        return engine.score(dossier).considerations().stream()
                .filter(consideration -> consideration.provision().id().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Scorecard card) {
        return card.considerations().stream()
                .map(consideration -> consideration.outcome() + " " + consideration.code())
                .toList();
    }

    // ---- mandatory grounds: Art 20.4b–d
    // --------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "DEGRADATION, 335.degradation",
        "SELF_EVOLUTION, 335.degradation",
        "PARTY_PROHIBITION, 335.degradation",
        "EXEMPLARY_BREACH, 335.degradation",
        "DISCIPLINE, 335.discipline"
    })
    void a_mandatory_ground_gives_the_lowest_class_whatever_the_score(ConclusionKind kind, String gate) {
        Dossier year = year("100").withGrounds(counting(kind));
        Consideration told = considered(ENGINE, year, gate);

        assertThat(ENGINE.propose(year)).isEqualTo(NOT_COMPLETED);
        assertThat(told.outcome()).isEqualTo(Consideration.Outcome.APPLIED);
        assertThat(told.code()).isEqualTo(gate + "/established");
        assertThat(told.evidence()).extracting(CitedFact::text).containsExactly("KL-1");
        assertThat(ENGINE.score(year).total()).isEqualTo(Months.points("100")); // never hidden in a number
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "DEPUTY", "HEAD"})
    void corruption_in_a_unit_counts_for_those_who_manage_it(Role role) {
        Dossier year = year("95").withRole(role).withGrounds(counting(ConclusionKind.MANAGED_UNIT_CORRUPTION));
        List<String> gates = ENGINE.score(year).considerations().stream()
                .map(consideration -> consideration.provision().id())
                .toList();

        assertThat(ENGINE.propose(year)).isEqualTo(role.isLeader() ? NOT_COMPLETED : EXCELLENT);
        assertThat(gates.contains("335.managed-unit-corruption")).isEqualTo(role.isLeader());
    }

    @ParameterizedTest
    @CsvSource({
        "not-applied, 335.managed-unit-corruption/established, APPLIED",
        "applied, 335.managed-unit-corruption/awaits-decision, PENDING",
        "undetermined, 335.managed-unit-corruption/clause-unread, PENDING"
    })
    void who_discovered_and_remedied_corruption_in_a_unit_is_weighed_by_the_reading_of_the_tail(
            String reading, String code, Consideration.Outcome outcome) {
        Dossier year = year("95")
                .withRole(Role.DEPUTY)
                .withGrounds(
                        counting(ConclusionKind.MANAGED_UNIT_CORRUPTION),
                        ground("KL-2", ConclusionKind.DISCOVERED_REPORTED_REMEDIED, Standing.COUNTS, ""));
        Scorecard card = engine("managed-unit-tail", reading).score(year);

        assertThat(card.considerations())
                .filteredOn(one -> one.provision().id().equals("335.managed-unit-corruption"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(code);
                    assertThat(one.outcome()).isEqualTo(outcome);
                });
        assertThat(card.proposal())
                .isEqualTo(
                        switch (reading) {
                            case "not-applied" -> NOT_COMPLETED;
                            case "applied" -> new Proposal.Pending(Told.reason("335.managed-unit-corruption"));
                            default -> new Proposal.Undetermined(Told.reason("335.managed-unit-corruption"));
                        });
    }

    @Test
    void an_unread_tail_changes_nothing_where_there_was_no_corruption() {
        assertThat(engine("managed-unit-tail", "undetermined")
                        .propose(year("95").withRole(Role.DEPUTY)))
                .isEqualTo(EXCELLENT);
    }

    @ParameterizedTest
    @CsvSource({"not-applied, 8", "applied, 8", "undetermined, 8", "applied, 12"})
    void who_left_within_the_year_is_classified_by_the_reading(String reading, long months) {
        Dossier year = year("95").withMonthsServed(Fraction.of(months));
        Dossier left = months < 12 ? year.withLeftOn(LocalDate.of(2026, 8, 31)) : year;
        Proposal proposal = engine("left-service", reading).propose(left);

        assertThat(proposal)
                .isEqualTo(
                        reading.equals("undetermined")
                                ? new Proposal.Undetermined(Told.reason("335.left-service"))
                                : reading.equals("applied") && months < 12
                                        ? new Proposal.NotClassified(Told.reason("335.left-service"))
                                        : EXCELLENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annulled",
                "not-duty-related",
                "another-year",
                "already-rated",
                "counted-in-another-year",
                "committed-at-former-organization"
            })
    void a_conclusion_that_does_not_count_stays_visible_and_changes_nothing(String reason) {
        for (ConclusionKind kind : ConclusionKind.values()) {
            Dossier year = year("95").withGrounds(ground("KL-7", kind, Standing.DOES_NOT_COUNT, reason));

            assertThat(ENGINE.propose(year)).isEqualTo(EXCELLENT);
            assertThat(SUSPENSION_COUNTS.propose(year)).isEqualTo(EXCELLENT); // an annulled suspension never counts
        }
        Dossier year =
                year("95").withGrounds(ground("KL-7", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, reason));
        Consideration told = considered(ENGINE, year, "335.discipline");
        assertThat(told.code()).isEqualTo("335.discipline/does-not-count");
        assertThat(told.outcome()).isEqualTo(Consideration.Outcome.NOT_APPLIED);
        assertThat(told.particulars().texts()).containsExactly(Map.entry("because", reason));
        assertThat(told.evidence()).extracting(CitedFact::text).containsExactly("KL-7");
    }

    @Test
    void one_conclusion_that_counts_is_enough_and_it_alone_is_cited() {
        Dossier year = year("95")
                .withGrounds(
                        ground("KL-3", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "annulled"),
                        ground("KL-2", ConclusionKind.DISCIPLINE, Standing.COUNTS, ""),
                        ground("KL-1", ConclusionKind.DISCIPLINE, Standing.FOR_AUTHORITY, "double-discipline-year"));

        assertThat(ENGINE.propose(year)).isEqualTo(NOT_COMPLETED);
        assertThat(considered(ENGINE, year, "335.discipline").evidence())
                .extracting(CitedFact::text)
                .containsExactly("KL-2");
    }

    @Test
    void conclusions_left_aside_for_several_reasons_are_told_one_reason_at_a_time() {
        Scorecard card = ENGINE.score(year("95")
                .withGrounds(
                        ground("KL-3", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "another-year"),
                        ground("KL-2", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "counted-in-another-year"),
                        ground("KL-1", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "another-year")));

        assertThat(card.considerations())
                .filteredOn(told -> told.provision().id().equals("335.discipline"))
                .extracting(told -> told.particulars().texts().get("because") + " "
                        + told.evidence().stream().map(CitedFact::text).toList())
                .containsExactly("another-year [KL-1, KL-3]", "counted-in-another-year [KL-2]");
        assertThat(card.proposal()).isEqualTo(EXCELLENT);
    }

    @Test
    void what_is_cited_stands_in_one_order() {
        Ground first = ground("KL-1", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "annulled");
        Ground second = ground("KL-2", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "already-rated");

        assertThat(ENGINE.score(year("95").withGrounds(second, first)).considerations())
                .isEqualTo(ENGINE.score(year("95").withGrounds(first, second)).considerations());
    }

    @ParameterizedTest
    @CsvSource({"DISCIPLINE, 335.discipline", "DEGRADATION, 335.degradation"})
    void a_ground_that_the_authority_has_to_place_leaves_the_outcome_pending(ConclusionKind kind, String gate) {
        Dossier year = year("95").withGrounds(open(kind));
        Consideration told = considered(ENGINE, year, gate);

        assertThat(ENGINE.propose(year)).isEqualTo(new Proposal.Pending(Told.reason(gate)));
        assertThat(told.outcome()).isEqualTo(Consideration.Outcome.PENDING);
        assertThat(told.code()).isEqualTo(gate + "/awaits-decision");
        assertThat(told.particulars().texts()).containsEntry("because", "double-discipline-year");
    }

    @Test
    void nobody_waits_for_a_decision_that_can_change_nothing() {
        Dossier pending = year("95").withGrounds(open(ConclusionKind.DISCIPLINE));
        Dossier otherwise = pending.withGrounds(
                open(ConclusionKind.DISCIPLINE), ground("KL-2", ConclusionKind.DEGRADATION, Standing.COUNTS, ""));

        assertThat(ENGINE.propose(otherwise)).isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(year("49.99").withGrounds(open(ConclusionKind.DISCIPLINE))))
                .isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(year("49.99").withGrounds(counting(ConclusionKind.SUSPENSION))))
                .isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(year("50").withGrounds(open(ConclusionKind.DISCIPLINE))))
                .satisfies(Told.proposal("pending 335.discipline"));
    }

    // ---- discretionary grounds: Decree 170/2025, Art 56.5b
    // ---------------------------------------------------------------------

    @Test
    void a_suspension_is_pending_until_the_authority_has_decided_either_way() {
        Dossier suspended = year("95").withGrounds(counting(ConclusionKind.SUSPENSION));

        assertSuspension(
                ENGINE, suspended, new Proposal.Pending(Told.reason("170.suspension")), "PENDING awaits-decision");
        assertSuspension(ENGINE, decided(suspended, "KL-1", true), NOT_COMPLETED, "APPLIED decided-to-count");
        assertSuspension(ENGINE, decided(suspended, "KL-1", false), EXCELLENT, "NOT_APPLIED decided-not-to-count");
    }

    @Test
    void a_suspension_counts_until_the_authority_has_decided_otherwise_where_the_reading_says_so() {
        Dossier suspended = year("95").withGrounds(counting(ConclusionKind.SUSPENSION));

        assertSuspension(SUSPENSION_COUNTS, suspended, NOT_COMPLETED, "APPLIED counts-unless-decided");
        assertSuspension(
                SUSPENSION_COUNTS, decided(suspended, "KL-1", true), NOT_COMPLETED, "APPLIED decided-to-count");
        assertSuspension(
                SUSPENSION_COUNTS, decided(suspended, "KL-1", false), EXCELLENT, "NOT_APPLIED decided-not-to-count");
    }

    @Test
    void of_two_suspensions_each_needs_its_decision() {
        Dossier both = year("95")
                .withGrounds(
                        counting(ConclusionKind.SUSPENSION),
                        ground("KL-2", ConclusionKind.SUSPENSION, Standing.COUNTS, ""));
        Dossier oneLeft = decided(both, "KL-1", false);

        assertSuspension(
                ENGINE, oneLeft, new Proposal.Pending(Told.reason("170.suspension")), "PENDING awaits-decision");
        assertThat(considered(ENGINE, oneLeft, "170.suspension").evidence())
                .extracting(CitedFact::text)
                .containsExactly("KL-2");
        assertSuspension(
                ENGINE,
                oneLeft.withGroundDecisions(
                        ImmutableMap.of("KL-1", decision("KL-1", false), "KL-2", decision("KL-2", true))),
                NOT_COMPLETED,
                "APPLIED decided-to-count");
        assertSuspension(
                ENGINE,
                oneLeft.withGroundDecisions(
                        ImmutableMap.of("KL-1", decision("KL-1", false), "KL-2", decision("KL-2", false))),
                EXCELLENT,
                "NOT_APPLIED decided-not-to-count");
    }

    @Test
    void a_suspension_that_the_authority_has_yet_to_place_is_not_settled_by_a_decision_on_another() {
        Dossier both = year("95")
                .withGrounds(
                        counting(ConclusionKind.SUSPENSION),
                        ground("KL-2", ConclusionKind.SUSPENSION, Standing.FOR_AUTHORITY, "double-discipline-year"));

        assertSuspension(
                ENGINE,
                decided(both, "KL-1", false),
                new Proposal.Pending(Told.reason("170.suspension")),
                "PENDING awaits-decision");
        assertThat(considered(ENGINE, both, "170.suspension").evidence())
                .extracting(CitedFact::text)
                .containsExactly("KL-1", "KL-2");
    }

    private static void assertSuspension(ScoringEngine engine, Dossier year, Proposal proposal, String told) {
        Consideration consideration = considered(engine, year, "170.suspension");

        assertThat(engine.propose(year)).isEqualTo(proposal);
        assertThat(consideration.outcome() + " " + consideration.reason().key()).isEqualTo(told);
    }

    // ---- time served: Art 11.1
    // --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "0,       served-too-short",
        "179/30,  served-too-short", // five months and 29 days
        "6,       served-long-enough",
        "181/30,  served-long-enough",
        "12,      served-long-enough"
    })
    void less_than_six_months_are_not_classified(String served, String reason) {
        Dossier year = year("95").withMonthsServed(number(served));
        Consideration told = considered(ENGINE, year, "335.six-months");
        boolean tooShort = reason.equals("served-too-short");

        assertThat(ENGINE.propose(year))
                .isEqualTo(tooShort ? new Proposal.NotClassified(Told.reason("335.six-months")) : EXCELLENT);
        assertThat(told.reason().key()).isEqualTo(reason);
        assertThat(told.particulars().texts()).containsExactly(Map.entry("served", served), Map.entry("minimum", "6"));
    }

    @Test
    void who_is_not_classified_has_no_class_however_grave_the_ground_or_low_the_score() {
        Dossier year = year("20").withMonthsServed(number("5")).withGrounds(counting(ConclusionKind.DISCIPLINE));

        assertThat(ENGINE.propose(year)).satisfies(Told.proposal("not-classified 335.six-months"));
        assertThat(ENGINE.propose(year.withShorter(ImmutableList.of())))
                .satisfies(Told.proposal("not-classified 335.six-months"));
    }

    @Test
    void a_class_above_the_lowest_needs_the_time_served() {
        Dossier year = year("95").withMonthsServed(Optional.empty());

        assertThat(ENGINE.propose(year)).satisfies(Told.proposal("undetermined 335.six-months"));
        assertThat(considered(ENGINE, year, "335.six-months").code()).isEqualTo("335.six-months/service-unknown");
    }

    // ---- a total that is not there
    // -----------------------------------------------------------------------------------------------

    @Test
    void without_a_total_the_lowest_gates_alone_decide() {
        Dossier unknown = year("95").withShorter(ImmutableList.of());
        Proposal undetermined = new Proposal.Undetermined(new ProposalReason.Lacking(Gap.NO_PERIOD_SCORED));
        Dossier suspended = unknown.withGrounds(counting(ConclusionKind.SUSPENSION));

        assertThat(ENGINE.propose(unknown)).isEqualTo(undetermined);
        assertThat(ENGINE.propose(unknown.withGrounds(counting(ConclusionKind.DISCIPLINE))))
                .isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(suspended)).satisfies(Told.proposal("pending 170.suspension"));
        assertThat(ENGINE.propose(decided(suspended, "KL-1", true))).isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(decided(suspended, "KL-1", false))).isEqualTo(undetermined);
        assertThat(SUSPENSION_COUNTS.propose(suspended)).isEqualTo(NOT_COMPLETED);
        assertThat(ENGINE.propose(unknown.withGrounds(open(ConclusionKind.DISCIPLINE))))
                .satisfies(Told.proposal("pending 335.discipline"));
    }

    @Test
    void without_a_total_no_band_is_told_and_no_limit_decides() {
        for (Observation<Classification> unit : List.of(
                Observation.given(Classification.NOT_COMPLETED), Observation.given(Classification.GOOD), unrated())) {
            Scorecard card = ENGINE.score(head("95", unit).withShorter(ImmutableList.of()));

            assertThat(card.proposal()).satisfies(Told.proposal("undetermined no-period-scored"));
            assertThat(card.considerations()).hasSize(7); // the gates
        }
    }

    // ---- the limit of heads: Art 20.6
    // --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        // total, class by itself, then at most the class of the organization: EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED
        "95, EXCELLENT,     EXCELLENT,     GOOD,          COMPLETED,     NOT_COMPLETED",
        "80, GOOD,          GOOD,          GOOD,          COMPLETED,     NOT_COMPLETED",
        "60, COMPLETED,     COMPLETED,     COMPLETED,     COMPLETED,     NOT_COMPLETED",
        "40, NOT_COMPLETED, NOT_COMPLETED, NOT_COMPLETED, NOT_COMPLETED, NOT_COMPLETED"
    })
    void a_head_is_not_above_the_organization(
            String total,
            Classification own,
            Classification inExcellent,
            Classification inGood,
            Classification inCompleted,
            Classification inNotCompleted) {
        List<Classification> expected = List.of(inExcellent, inGood, inCompleted, inNotCompleted);
        for (Classification unit : Classification.values()) {
            Dossier head = head(total, Observation.given(unit));
            Consideration told = considered(ENGINE, head, "335.head-limit");
            Classification limited = expected.get(unit.ordinal());

            assertThat(ENGINE.propose(head)).isEqualTo(new Proposal.Classified(limited));
            assertThat(told.reason())
                    .isEqualTo(
                            limited == own
                                    ? Consideration.Reason.WITHIN_ORGANIZATION
                                    : Consideration.Reason.LIMITED_BY_ORGANIZATION);
            assertThat(told.outcome() == Consideration.Outcome.APPLIED).isEqualTo(limited != own);
            assertThat(told.particulars().texts())
                    .containsEntry("organization", "P-KT")
                    .containsEntry("level", unit.key());
        }
    }

    @ParameterizedTest
    @CsvSource({"95, EXCELLENT", "80, GOOD", "60, COMPLETED", "40, NOT_COMPLETED"})
    void a_head_of_an_organization_without_a_class_waits_or_is_not_limited(String total, Classification own) {
        Dossier head = head(total, unrated());
        Proposal byItself = new Proposal.Classified(own);
        boolean lowest = own == Classification.NOT_COMPLETED;

        assertThat(ENGINE.propose(head))
                .isEqualTo(lowest ? byItself : new Proposal.Undetermined(Told.reason("335.head-limit")));
        assertThat(considered(ENGINE, head, "335.head-limit").code())
                .isEqualTo("335.head-limit/organization-not-classified");
        assertThat(engine("head-cap-unrated-organisation", "no-cap").propose(head))
                .isEqualTo(byItself);
    }

    @Test
    void a_head_of_three_organizations_is_not_above_any_of_them_in_whatever_order_they_stand() {
        HeadedOrganization excellent = office("P-KT", Observation.given(Classification.EXCELLENT));
        HeadedOrganization good = office("P-VH", Observation.given(Classification.GOOD));
        HeadedOrganization completed = office("P-XD", Observation.given(Classification.COMPLETED));
        Dossier one = year("95").withRole(Role.HEAD);

        assertThat(ENGINE.propose(one.withHeads(excellent))).isEqualTo(EXCELLENT);
        assertThat(ENGINE.propose(one.withHeads(excellent, good)))
                .isEqualTo(new Proposal.Classified(Classification.GOOD));
        for (ImmutableList<HeadedOrganization> order :
                List.of(ImmutableList.of(excellent, good, completed), ImmutableList.of(completed, good, excellent))) {
            assertThat(ENGINE.propose(one.withHeads(order)))
                    .isEqualTo(new Proposal.Classified(Classification.COMPLETED));
        }
        assertThat(ENGINE.score(one.withHeads(excellent, good, completed)).considerations())
                .filteredOn(told -> told.provision().id().equals("335.head-limit"))
                .extracting(
                        told -> told.particulars().texts().get("organization"),
                        told -> told.outcome() + " " + told.reason())
                .containsExactly(
                        tuple("P-KT", "NOT_APPLIED WITHIN_ORGANIZATION"),
                        tuple("P-VH", "APPLIED LIMITED_BY_ORGANIZATION"),
                        tuple("P-XD", "APPLIED LIMITED_BY_ORGANIZATION"));
    }

    @Test
    void the_organization_without_a_class_is_named_among_several() {
        Dossier head = year("95")
                .withRole(Role.HEAD)
                .withHeads(office("P-KT", Observation.given(Classification.GOOD)), office("P-VH", unrated()));

        assertThat(ENGINE.propose(head)).satisfies(Told.proposal("undetermined 335.head-limit"));
        assertThat(engine("head-cap-unrated-organisation", "no-cap").propose(head))
                .isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(ENGINE.score(head).considerations())
                .filteredOn(told -> told.reason() == Consideration.Reason.ORGANIZATION_NOT_CLASSIFIED)
                .singleElement()
                .satisfies(
                        told -> assertThat(told.particulars().texts()).containsExactly(entry("organization", "P-VH")));
    }

    @Test
    void an_organization_that_was_given_up_within_the_year_limits_under_the_reading_that_says_so() {
        Dossier head = year("95")
                .withRole(Role.HEAD)
                .withHeads(
                        office("P-KT", Observation.given(Classification.GOOD)),
                        formerOffice("P-VH", Observation.given(Classification.COMPLETED)));

        assertThat(ENGINE.propose(head)).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(engine("headship", "any-day").propose(head))
                .isEqualTo(new Proposal.Classified(Classification.COMPLETED));
    }

    @Test
    void the_limit_is_for_heads_of_an_organization_alone() {
        Observation<Classification> completed = Observation.given(Classification.COMPLETED);

        assertThat(ENGINE.propose(head("95", completed).withRole(Role.DEPUTY))).isEqualTo(EXCELLENT);
        assertThat(ENGINE.propose(head("95", completed).withRole(Role.STAFF))).isEqualTo(EXCELLENT);
        Dossier headOfNothing = year("95").withRole(Role.HEAD);
        assertThat(ENGINE.propose(headOfNothing)).isEqualTo(EXCELLENT);
        assertThat(considered(ENGINE, headOfNothing, "335.head-limit").code())
                .isEqualTo("335.head-limit/heads-no-organization");
    }

    @Test
    void a_pending_ground_comes_before_the_limit_and_a_mandatory_one_before_both() {
        Dossier head = head("95", unrated());

        assertThat(ENGINE.propose(head.withGrounds(counting(ConclusionKind.SUSPENSION))))
                .satisfies(Told.proposal("pending 170.suspension"));
        assertThat(ENGINE.propose(head.withGrounds(counting(ConclusionKind.DISCIPLINE))))
                .isEqualTo(NOT_COMPLETED);
    }

    // ---- a ground that blocks higher classes: none in Decree 335, one in an edition of its own
    // ---------------------------------------

    @Test
    void a_gate_at_a_higher_class_limits_a_total_and_decides_nothing_without_one() {
        ScoringEngine engine = ScoringEngine.of(withGate(
                new Condition.Established(ImmutableSet.of(ConclusionKind.SUSPENSION)),
                new Gate.NotAbove(Classification.GOOD)));
        Ground applies = counting(ConclusionKind.SUSPENSION);
        Dossier weighed = decided(year("95").withGrounds(applies), "KL-1", false);

        assertThat(new Gate.NotAbove(Classification.GOOD).kind()).isEqualTo(Gate.GroundKind.BLOCKS_HIGHER);
        assertThat(engine.propose(weighed)).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(engine.propose(decided(year("60").withGrounds(applies), "KL-1", false)))
                .isEqualTo(new Proposal.Classified(Classification.COMPLETED));
        assertThat(engine.propose(weighed.withShorter(ImmutableList.of())))
                .satisfies(Told.proposal("undetermined no-period-scored"));
        assertThat(considered(engine, weighed, "test.gate").code()).isEqualTo("test.gate/established");
    }

    @Test
    void a_gate_at_a_higher_class_that_awaits_a_decision_is_pending() {
        ScoringEngine engine = ScoringEngine.of(withGate(
                new Condition.Established(
                        ImmutableSet.of(ConclusionKind.MANAGED_UNIT_CORRUPTION),
                        ImmutableSet.of(About.MANAGED_UNIT),
                        ImmutableSet.of()),
                new Gate.NotAbove(Classification.GOOD)));

        assertThat(engine.propose(year("95").withGrounds(open(ConclusionKind.MANAGED_UNIT_CORRUPTION))))
                .satisfies(Told.proposal("pending test.gate"));
    }

    @Test
    void a_gate_without_a_condition_limits_everybody() {
        ScoringEngine engine =
                ScoringEngine.of(withGate(new Condition.Always(), new Gate.NotAbove(Classification.GOOD)));

        assertThat(engine.propose(year("95"))).isEqualTo(new Proposal.Classified(Classification.GOOD));
        assertThat(considered(engine, year("95"), "test.gate").code()).isEqualTo("test.gate/blocked-above");
        assertThat(considered(engine, year("95"), "test.gate").particulars().texts())
                .containsEntry("level", "good");
    }

    private static Policy withGate(Condition when, Gate.Effect effect) {
        Provision provision =
                new Provision("test.gate", new Citation("test", "Điều 1"), "Điều kiện thử", "A gate for tests");
        Reach everybody = new Reach(ImmutableSet.copyOf(Role.values()), ImmutableSet.of(PeriodKind.YEAR));
        List<Rule> rules = new ArrayList<>(EDITION.rules());
        rules.add(new Gate(provision, everybody, when, effect));
        return EDITION.withId("test.edition").withRules(rules);
    }

    // ---- everything that is told
    // -------------------------------------------------------------------------------------------------

    @Test
    void bands_and_gates_are_told_in_the_order_of_the_instrument() {
        Scorecard card = ENGINE.score(head("80", Observation.given(Classification.COMPLETED))
                .withGrounds(
                        ground("KL-1", ConclusionKind.SUSPENSION, Standing.DOES_NOT_COUNT, "annulled"),
                        ground("KL-2", ConclusionKind.DISCIPLINE, Standing.DOES_NOT_COUNT, "not-duty-related")));

        assertThat(told(card))
                .containsExactly(
                        "NOT_APPLIED 335.excellent/not-reached",
                        "APPLIED 335.good/reached",
                        "NOT_APPLIED 335.completed/exceeded",
                        "NOT_APPLIED 335.not-completed/exceeded",
                        "NOT_APPLIED 335.six-months/served-long-enough",
                        "NOT_APPLIED 335.left-service/clause-not-applied",
                        "NOT_APPLIED 335.degradation/no-conclusion",
                        "NOT_APPLIED 335.discipline/does-not-count",
                        "NOT_APPLIED 335.managed-unit-corruption/no-conclusion",
                        "NOT_APPLIED 170.suspension/does-not-count",
                        "APPLIED 335.head-limit/limited-by-organization");
        assertThat(card.considerations().get(0).particulars().texts())
                .containsEntry("total", "80")
                .containsEntry("band", "[90,)");
    }

    @ParameterizedTest
    @CsvSource({"90, 0", "89.999, 1", "70, 1", "69.999, 2", "50, 2", "49.999, 3"})
    void exactly_one_band_is_reached(String total, int reached) {
        List<Consideration> bands = ENGINE.score(year(total)).considerations().subList(0, 4);

        for (int i = 0; i < bands.size(); i++) {
            assertThat(bands.get(i).reason())
                    .isEqualTo(
                            i < reached
                                    ? Consideration.Reason.NOT_REACHED
                                    : i == reached ? Consideration.Reason.REACHED : Consideration.Reason.EXCEEDED);
        }
    }

    @Test
    void a_month_has_a_range_and_no_gates() {
        Scorecard month = ENGINE.score(staff("30")
                .withLines(Months.line("T1", "4", "4"))
                .withGrounds(counting(ConclusionKind.DISCIPLINE))
                .withMonthsServed(number("1")));

        assertThat(month.proposal()).isEqualTo(new Proposal.Indicative(Classification.EXCELLENT));
        assertThat(told(month)).hasSize(4).allMatch(line -> line.contains("reached") || line.contains("exceeded"));
    }
}
