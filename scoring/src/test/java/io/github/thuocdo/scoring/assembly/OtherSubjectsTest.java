package io.github.thuocdo.scoring.assembly;

import static io.github.thuocdo.scoring.assembly.Facts.BINH;
import static io.github.thuocdo.scoring.assembly.Facts.LAND;
import static io.github.thuocdo.scoring.assembly.Facts.NEIGHBOUR;
import static io.github.thuocdo.scoring.assembly.Facts.NGAN;
import static io.github.thuocdo.scoring.assembly.Facts.OFFICE;
import static io.github.thuocdo.scoring.assembly.Facts.WARD;
import static io.github.thuocdo.scoring.assembly.Facts.YEAR;
import static io.github.thuocdo.scoring.assembly.Facts.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ProposedClass;
import io.github.thuocdo.scoring.dossier.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherSubjectsTest {

    private static final Subject THE_WARD = Subject.of(WARD);
    private static final CadreId HAI = CadreId.of("hai");

    /** Hai heads the ward, Bình the office until June; Ngân works in the office. */
    private static Facts ward() {
        return Facts.ofNgan()
                .with(HAI, BINH)
                .post(HAI, WARD, Role.HEAD)
                .post(BINH, OFFICE, Role.HEAD, days("2026-01-01/2026-06-30"))
                .post(BINH, NEIGHBOUR, Role.STAFF, days("2026-07-01/2026-12-31"));
    }

    private static DossierAssembly assembly(Policy policy, Facts facts) {
        return DossierAssembly.of(policy, facts.register());
    }

    private static Dossier year(Facts facts) {
        return assembly(Regimes.organizations(), facts).ofPeriod(THE_WARD, YEAR, Computed.NOTHING);
    }

    private static Result unitClass(UnitId unit, Classification level) {
        return Result.builder()
                .id(unit.text() + " " + level.key())
                .subject(Subject.of(unit))
                .period(YEAR)
                .source(Source.of("quyết định"))
                .classification(level)
                .build();
    }

    private static Conclusion.Builder wrongdoing(String id, Subject about, String on) {
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.PERSONNEL_WRONGDOING)
                .about(about)
                .decision(Facts.decision(on));
    }

    private static Map<String, About> counting(Dossier dossier) {
        ImmutableMap.Builder<String, About> grounds = ImmutableMap.builder();
        dossier.grounds().stream()
                .filter(ground -> ground.standing() == Ground.Standing.COUNTS)
                .forEach(ground -> grounds.put(ground.conclusion().id(), ground.about()));
        return grounds.buildOrThrow();
    }

    @Test
    void a_leadership_collective_stands_beside_its_organization_where_they_are_considered_together() {
        EvaluationPeriod month = EvaluationPeriod.month(2023, 3);
        Facts facts = ward().results(Result.builder()
                .id("ward")
                .subject(THE_WARD)
                .channel(Channel.HANOI_MONTHLY)
                .period(month)
                .source(Source.of("quyết định"))
                .classification(Classification.COMPLETED)
                .build());
        Policy together = StandardPolicies.hanoi3251MonthlyCollectives(LocalDate.of(2022, 8, 17));
        for (String key : together.open().keySet()) {
            together = together.reading(key, "found-by-authority", "Sở Nội vụ");
        }

        Dossier collective = assembly(together, facts).ofPeriod(Subject.leadershipOf(WARD), month, Computed.NOTHING);

        assertThat(collective.heads())
                .containsExactly(
                        HeadedOrganization.of(WARD, UnitLevel.USING, Observation.given(Classification.COMPLETED)));
    }

    @Test
    void an_organization_has_its_figures_and_no_work_of_its_own() {
        Facts facts =
                ward().tasks(Facts.task("t").dueOn(Facts.day("2026-03-20")).build());
        facts.register.addPeriodFacts(PeriodFacts.builder()
                .subject(THE_WARD)
                .period(YEAR)
                .putSupplied("score", new Supplied(Fraction.of(92), "báo cáo"))
                .putLeftOut("index-3", "không được giao")
                .build());

        Dossier dossier = year(facts);

        assertThat(dossier.subject()).isEqualTo(THE_WARD);
        assertThat(dossier.role()).isEqualTo(Role.COLLECTIVE);
        assertThat(dossier.scoredBy()).isEqualTo(PeriodKind.YEAR);
        assertThat(dossier.supplied().keySet()).containsExactly("score");
        assertThat(dossier.leftOut()).containsExactly(Map.entry("index-3", "không được giao"));
        assertThat(dossier.lines()).isEmpty();
        assertThat(dossier.managed()).isEmpty();
        assertThat(dossier.heads()).isEmpty();
    }

    @Test
    void all_products_managed_are_those_of_all_people_of_an_organization() {
        Facts facts =
                ward().tasks(Facts.task("t").dueOn(Facts.day("2026-03-20")).build());
        Policy policy = Regimes.organizations().reading("leader-work", "all-products-managed", "test");

        assertThat(assembly(policy, facts)
                        .ofPeriod(THE_WARD, YEAR, Computed.NOTHING)
                        .lines())
                .extracting(line -> line.key().toString())
                .containsExactly("t of ngan");
    }

    @Test
    void the_classes_of_the_units_directly_below_are_those_on_record_else_those_proposed() {
        Facts facts = ward().results(unitClass(OFFICE, Classification.GOOD));
        facts.organization.addUnits(Unit.of(UnitId.of("team"), "Tổ", UnitLevel.DIRECT_USING, OFFICE));
        ProposedClass ofLand = proposed(LAND, Classification.EXCELLENT);
        ProposedClasses before = ProposedClasses.of(List.of(proposed(OFFICE, Classification.NOT_COMPLETED), ofLand));

        Dossier dossier = DossierAssembly.of(Regimes.organizations(), facts.register(), before)
                .ofPeriod(THE_WARD, YEAR, Computed.NOTHING);

        assertThat(dossier.units())
                .containsExactly(
                        new UnitClass(OFFICE, Observation.given(Classification.GOOD)),
                        new UnitClass(LAND, Observation.given(Classification.EXCELLENT)));
        assertThat(dossier.proposedClasses()).containsExactly(ofLand);
        assertThat(year(facts).units()).contains(new UnitClass(LAND, Observation.notRated(Gap.UNIT_NOT_CLASSIFIED)));
    }

    private static ProposedClass proposed(UnitId unit, Classification level) {
        return new ProposedClass(
                Subject.of(unit), Channel.CIVIL_SERVICE, YEAR, Observation.given(level), "organizations");
    }

    @Test
    void two_classes_of_one_unit_are_none_and_somebody_is_told() {
        Dossier dossier = year(ward().results(
                        unitClass(OFFICE, Classification.GOOD), unitClass(OFFICE, Classification.NOT_COMPLETED)));

        assertThat(dossier.units()).contains(new UnitClass(OFFICE, Observation.notRated(Gap.RESULTS_CONTRADICT)));
        assertThat(Facts.codes(dossier)).containsExactly("result-given-twice");
    }

    @Test
    void conclusions_are_on_the_organization_on_units_directly_below_and_on_those_who_lead_it() {
        Dossier dossier = year(ward().conclusions(
                        wrongdoing("own", THE_WARD, "2026-03-01").build(),
                        wrongdoing("below", Subject.of(OFFICE), "2026-03-02").build(),
                        wrongdoing("member", Subject.of(HAI), "2026-03-03").build(),
                        wrongdoing("elsewhere", Subject.of(NEIGHBOUR), "2026-03-04")
                                .build(),
                        wrongdoing("staff", Subject.of(NGAN), "2026-03-05").build(),
                        wrongdoing("head of a unit below", Subject.of(BINH), "2026-03-06")
                                .build(),
                        wrongdoing("last year", THE_WARD, "2025-03-01").build()));

        assertThat(counting(dossier))
                .containsOnly(
                        Map.entry("own", About.SUBJECT),
                        Map.entry("below", About.MANAGED_UNIT),
                        Map.entry("member", About.MEMBER));
    }

    @Test
    void of_others_only_what_a_rule_asks_for_is_told() {
        Dossier dossier = year(ward().conclusions(
                        wrongdoing("own", THE_WARD, "2026-03-01")
                                .kind(ConclusionKind.DISUNITY)
                                .build(),
                        wrongdoing("below", Subject.of(OFFICE), "2026-03-02")
                                .kind(ConclusionKind.DISUNITY)
                                .build(),
                        wrongdoing("member", Subject.of(HAI), "2026-03-03")
                                .kind(ConclusionKind.DISUNITY)
                                .build()));

        assertThat(counting(dossier)).containsOnlyKeys("own");
    }

    @Test
    void what_a_leader_did_there_counts_even_after_leaving_and_what_was_done_elsewhere_does_not() {
        Facts facts = ward().conclusions(
                        Facts.reprimand("while leading", "2026-05-01", "2026-05-01")
                                .about(Subject.of(BINH))
                                .build(),
                        Facts.reprimand("after leaving", "2026-09-01", "2026-09-01")
                                .about(Subject.of(BINH))
                                .build(),
                        Facts.reprimand("for the time there", "2026-10-01", "2026-10-01")
                                .about(Subject.of(BINH))
                                .committedAt(OFFICE)
                                .build(),
                        Facts.reprimand("from before", "2026-04-01", "2026-04-01")
                                .about(Subject.of(BINH))
                                .committedAt(NEIGHBOUR)
                                .build());
        Dossier office = assembly(Regimes.organizations(), facts).ofPeriod(Subject.of(OFFICE), YEAR, Computed.NOTHING);

        assertThat(counting(office))
                .containsOnly(Map.entry("while leading", About.MEMBER), Map.entry("for the time there", About.MEMBER));
        assertThat(office.grounds())
                .filteredOn(ground -> ground.standing() == Ground.Standing.DOES_NOT_COUNT)
                .extracting(ground -> ground.conclusion().id() + ": "
                        + ground.reason().map(Ground.Reason::key).orElse(""))
                .containsExactly("from before: committed-at-former-organization");
        assertThat(office.findings()).isEmpty();
    }

    @Test
    void a_collective_answers_for_the_unit_that_it_leads_and_is_not_that_unit() {
        Subject leaders = Subject.leadershipOf(OFFICE);
        Facts facts = ward().conclusions(
                        Facts.reprimand("head", "2026-02-01", "2026-02-01")
                                .about(Subject.of(BINH))
                                .build(),
                        wrongdoing("office", Subject.of(OFFICE), "2026-02-02").build());
        facts.register.addPeriodFacts(
                PeriodFacts.builder()
                        .subject(leaders)
                        .channel(Channel.PARTY)
                        .period(YEAR)
                        .putSupplied("score", new Supplied(Fraction.of(71), "biên bản"))
                        .build(),
                PeriodFacts.builder()
                        .subject(leaders)
                        .period(YEAR)
                        .putSupplied("score", new Supplied(Fraction.of(99), "hệ thống khác"))
                        .build());
        DossierAssembly assembly = assembly(Regimes.collectives(), facts);
        Dossier dossier = assembly.ofPeriod(leaders, YEAR, Computed.NOTHING);

        assertThat(dossier.supplied().get("score").value()).isEqualTo(Fraction.of(71));
        assertThat(counting(dossier)).containsOnly(Map.entry("head", About.MEMBER));
        assertThat(assembly.covers(Subject.of(OFFICE))).isFalse();
        assertThatThrownBy(() -> assembly.ofPeriod(Subject.of(OFFICE), YEAR, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("organization (office) must be in the scope party collective: for others policy"
                        + " test.collectives is not made");
        assertThatThrownBy(() -> assembly.ofPeriod(Subject.leadershipOf(UnitId.of("nowhere")), YEAR, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit (nowhere) must be in the organization");
    }

    @Test
    void a_role_outside_the_scope_is_refused() {
        Policy leaders = Regimes.party();
        Policy forHeads = leaders.withScope(leaders.scope().forRoles(Role.HEAD));
        DossierAssembly assembly = assembly(forHeads, ward());

        assertThat(assembly.covers(Subject.of(NGAN))).isTrue();
        assertThat(assembly.covers(Subject.of(NGAN), YEAR)).isFalse();
        assertThat(assembly.covers(Subject.of(HAI), YEAR)).isTrue();
        assertThatThrownBy(() -> assembly.ofPeriod(Subject.of(NGAN), YEAR, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadre (ngan) must be in the scope party civil-servant, cadre (head): for others policy"
                        + " test.party is not made");
    }

    @Test
    void the_order_of_the_facts_changes_nothing() {
        List<Conclusion> conclusions = List.of(
                wrongdoing("own", THE_WARD, "2026-03-01").build(),
                wrongdoing("below", Subject.of(OFFICE), "2026-03-01").build(),
                wrongdoing("member", Subject.of(HAI), "2026-03-01").build());
        List<Result> results =
                List.of(unitClass(OFFICE, Classification.GOOD), unitClass(LAND, Classification.COMPLETED));
        Facts one = ward();
        Facts other = ward();
        one.register.addAllConclusions(conclusions).addAllResults(results);
        other.register.addAllConclusions(Lists.reverse(conclusions)).addAllResults(Lists.reverse(results));

        assertThat(year(one)).isEqualTo(year(other));
    }

    @Test
    void periods_with_facts_are_those_of_the_channel() {
        Facts facts = ward();
        facts.register.addPeriodFacts(PeriodFacts.builder()
                .subject(Subject.leadershipOf(WARD))
                .channel(Channel.PARTY)
                .period(EvaluationPeriod.quarter(2026, 1))
                .putSupplied("score", new Supplied(Fraction.of(80), "biên bản"))
                .build());

        assertThat(assembly(Regimes.collectives(), facts)
                        .periodsWithFacts(Subject.leadershipOf(WARD), PeriodKind.QUARTER))
                .containsExactly(EvaluationPeriod.quarter(2026, 1));
        assertThat(assembly(Regimes.organizations(), facts)
                        .periodsWithFacts(Subject.leadershipOf(WARD), PeriodKind.QUARTER))
                .isEmpty();
    }
}
