package io.github.thuocdo.scoring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.Regimes;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.statistics.Dimension;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final LegalInstrument AMENDING = new LegalInstrument(
            "01/NQ", "Nghị quyết thử", "A trial", LocalDate.of(2026, 1, 1), DateRange.from(LocalDate.of(2026, 1, 1)));

    /** Thirty of the staff: ten with 95 to 91 points, twenty with 80; a head with 95 whose organization is good. */
    private static Register ward() {
        Ward ward = Ward.of().person("head", Role.HEAD, "ward").result("head", Ward.YEAR, "95");
        for (int i = 0; i < 30; i++) {
            ward.person("p" + i, Role.STAFF, "office");
        }
        return ward.organizationClass("ward", Classification.GOOD).register();
    }

    private static Register scored() {
        Ward ward = Ward.of().organizationClass("ward", Classification.GOOD);
        for (int i = 0; i < 30; i++) {
            ward.staff("p" + i, "office", i < 10 ? 95 - i / 3 + "." + i : "80");
        }
        return ward.register();
    }

    private static Policy amended(Amendment... amendments) {
        return Ward.POLICY.amendedBy("trial", AMENDING, Ward.POLICY.effective(), List.of(amendments));
    }

    private static Impact impact(Policy after, Register register) {
        return Impact.of(Ward.POLICY, after, register, Ward.AGENCY, Ward.YEAR);
    }

    @Test
    void a_larger_share_moves_people_by_the_quota_alone() {
        Impact impact = impact(amended(new Amendment.Put("335.quota/rate.share", "1/4")), scored());

        assertThat(impact.transitions().count(Standing.GOOD, Standing.EXCELLENT))
                .isPositive()
                .isEqualTo(impact.changes().size());
        assertThat(impact.causes().get(Cause.QUOTA)).isEqualTo(impact.changes().size());
        assertThat(impact.changes())
                .allSatisfy(one ->
                        assertThat(one.rule().orElseThrow().latest().id()).isEqualTo("335.quota"));
        assertThat(impact.totals().sum()).isEqualTo(Fraction.ZERO);
        assertThat(impact.transitions(Dimension.UNIT).get("office").changed())
                .isEqualTo(impact.changes().size());
    }

    @Test
    void a_higher_band_is_a_direct_effect_told_with_the_bands_of_both_sides() {
        Impact impact = impact(
                amended(
                        new Amendment.Put("335.good/band", "[85,90)"),
                        new Amendment.Put("335.completed/band", "[50,85)")),
                scored());

        assertThat(impact.transitions().count(Standing.GOOD, Standing.COMPLETED))
                .isEqualTo(20);
        assertThat(impact.changes())
                .filteredOn(one -> one.after().settled() == Standing.COMPLETED)
                .allSatisfy(one -> {
                    assertThat(one.cause()).contains(Cause.DIRECT);
                    assertThat(one.rule().orElseThrow().before().orElseThrow().id())
                            .isEqualTo("335.good");
                    assertThat(one.rule().orElseThrow().after().orElseThrow().id())
                            .isEqualTo("335.completed");
                });
    }

    @Test
    void whoever_is_under_one_policy_alone_is_counted_and_never_dropped() {
        Policy forOthers = Ward.POLICY.withScope(PolicyScope.builder()
                .from(Ward.POLICY.scope())
                .categories(ImmutableSet.of(CadreCategory.CADRE))
                .build());

        Impact impact = impact(forOthers.withId("others"), scored());

        assertThat(impact.transitions().after(Standing.NOT_UNDER_POLICY)).isEqualTo(30);
        assertThat(impact.transitions().size()).isEqualTo(30);
        assertThat(impact.changes()).hasSize(30);
    }

    @Test
    void whoever_cannot_be_determined_is_counted_so() {
        Impact impact = impact(amended(new Amendment.Put("335.quota/rate.share", "1/4")), ward());

        assertThat(impact.transitions().count(Standing.UNDETERMINED, Standing.UNDETERMINED)
                        + impact.transitions().count(Standing.NOT_CLASSIFIED, Standing.NOT_CLASSIFIED))
                .isGreaterThanOrEqualTo(30);
        assertThat(impact.people()).hasSize(31);
    }

    @Test
    void without_the_limit_a_head_rises_by_the_limit() {
        Ward ward = Ward.of().person("head", Role.HEAD, "office").organizationClass("office", Classification.COMPLETED);
        for (int month = 1; month <= 12; month++) {
            ward.result("head", EvaluationPeriod.month(2026, month), "80");
        }
        Policy free = Ward.POLICY
                .withId("free")
                .withRules(Ward.POLICY.rules().stream()
                        .filter(rule ->
                                !(rule instanceof Gate gate && gate.effect() instanceof Gate.NotAboveOrganization))
                        .toList());

        PersonImpact head = impact(free, ward.register()).people().get(0);

        assertThat(head.before())
                .isEqualTo(new Stages(
                        Standing.GOOD, Standing.COMPLETED, Standing.COMPLETED, Optional.of(Fraction.of(80))));
        assertThat(head.after().settled()).isEqualTo(Standing.GOOD);
        assertThat(head.cause()).contains(Cause.HEAD_LIMIT);
        assertThat(head.rule()).isPresent();
    }

    @Test
    void a_version_that_takes_effect_later_moves_nobody_before() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Policy until = Policy.builder()
                .from(Ward.POLICY)
                .effective(DateRange.ofClosed(Ward.YEAR.firstDay(), day.minusDays(1)))
                .build();
        Policy from = Policy.builder()
                .from(amended(new Amendment.Put("335.quota/rate.share", "1/4")))
                .effective(DateRange.from(day))
                .build();
        Register register = scored();
        AgencyYear before = AgencyYear.of(PolicyBook.of(Ward.POLICY), register, Ward.AGENCY, Ward.YEAR, day);
        AgencyYear after = AgencyYear.of(PolicyBook.of(until, from), register, Ward.AGENCY, Ward.YEAR, day);

        Impact impact = Impact.between(before.people(), after.people(), register);

        assertThat(impact.people()).hasSize(30);
        assertThat(impact.changes()).isEmpty();
        assertThat(impact.people()).allSatisfy(one -> assertThat(one.after()).isEqualTo(one.before()));
    }

    /** Organizations from whom "good" is asked at 85 points. */
    private static Policy stricterOrganizations() {
        return Regimes.organizations()
                .amendedBy(
                        "stricter",
                        AMENDING,
                        Regimes.organizations().effective(),
                        List.of(
                                new Amendment.Put("good/band", "[85,90)"),
                                new Amendment.Put("completed/band", "[50,85)")));
    }

    private static Impact underOrganizations(Policy before, Policy after, Register register) {
        return Impact.between(
                AgencyYear.of(AgencyPolicies.of(Ward.POLICY, before), register, Ward.AGENCY, Ward.YEAR)
                        .people(),
                AgencyYear.of(AgencyPolicies.of(Ward.POLICY, after), register, Ward.AGENCY, Ward.YEAR)
                        .people(),
                register);
    }

    @Test
    void organizations_that_are_classified_first_limit_their_heads_on_each_side() {
        Ward ward = Ward.of().person("head", Role.HEAD, "office").staff("clerk", "office", "80");
        for (int month = 1; month <= 12; month++) {
            ward.result("head", EvaluationPeriod.month(2026, month), "88");
        }
        Register register = Register.builder()
                .from(ward.register())
                .addPeriodFacts(PeriodFacts.builder()
                        .subject(Subject.of(UnitId.of("office")))
                        .period(Ward.YEAR)
                        .putSupplied("score", new Supplied(Fraction.of(80), "report"))
                        .build())
                .build();

        Impact impact = underOrganizations(Regimes.organizations(), stricterOrganizations(), register);

        assertThat(impact.people()).hasSize(2);
        assertThat(impact.changes()).singleElement().satisfies(head -> {
            assertThat(head.cadre()).isEqualTo(CadreId.of("head"));
            assertThat(head.before())
                    .isEqualTo(new Stages(Standing.GOOD, Standing.GOOD, Standing.GOOD, Optional.of(Fraction.of(88))));
            assertThat(head.after())
                    .isEqualTo(new Stages(
                            Standing.GOOD, Standing.COMPLETED, Standing.COMPLETED, Optional.of(Fraction.of(88))));
            assertThat(head.cause()).contains(Cause.HEAD_LIMIT);
            assertThat(head.rule().orElseThrow().latest().id()).isEqualTo("335.head-limit");
        });
    }

    /** Decree 48/2023 for civil servants, the unread articles found by the authority not to apply. */
    private static Policy by48() {
        Policy policy =
                StandardPolicies.decree48CivilServants().reading("quota-ranking", "authority-order", "QĐ 5/QĐ-SNV");
        for (String key : policy.open().keySet()) {
            policy = policy.reading(key, "found-by-authority", "QĐ 12/QĐ-SNV");
        }
        return policy;
    }

    /** What Decree 48/2023 asks of a year. */
    private static PeriodFacts levels(String cadre, String exceeding) {
        PeriodFacts.Builder facts =
                PeriodFacts.builder().cadre(CadreId.of(cadre)).period(Ward.YEAR);
        for (String met :
                List.of("done", "on-schedule", "on-time-with-quality", "high-quality", "article-8-criteria")) {
            facts.putSupplied(met, new Supplied(Fraction.ONE, "report"));
        }
        for (String unmet : List.of("article-9", "article-10", "article-11")) {
            facts.putSupplied(unmet, new Supplied(Fraction.ZERO, "report"));
        }
        return facts.putSupplied("exceeding", new Supplied(Fraction.parse(exceeding), "report"))
                .build();
    }

    @Test
    void a_decree_of_levels_and_one_of_points_are_compared_on_a_register_that_has_the_facts_of_both() {
        Register register = Register.builder()
                .from(Ward.of()
                        .staff("falls", "office", "80")
                        .staff("undetermined", "office", "60")
                        .register())
                .addPeriodFacts(levels("falls", "1/2"))
                .build();

        Impact impact = Impact.of(by48(), Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);

        assertThat(impact.people()).hasSize(2);
        PersonImpact falls = impact.people().get(0);
        assertThat(falls.before().ownRecord()).isEqualTo(Standing.EXCELLENT);
        assertThat(falls.before().total()).isEmpty();
        assertThat(falls.after().settled()).isEqualTo(Standing.GOOD);
        assertThat(falls.amount()).isEmpty();
        PersonImpact without = impact.people().get(1);
        assertThat(without.before().settled()).isEqualTo(Standing.UNDETERMINED);
        assertThat(without.after().settled()).isEqualTo(Standing.COMPLETED);
        assertThat(without.cause()).contains(Cause.DIRECT);
        assertThat(without.rule().orElseThrow().after().orElseThrow().id()).isEqualTo("335.completed");
        assertThat(impact.totals()).isEqualTo(new TotalsShift(0, 0, 0, 2, Fraction.ZERO));
    }

    /** A school of 25 with points under its own regulation, and no fact that Decree 48/2023 asks for. */
    @Test
    void the_regulation_of_a_school_against_the_decree_before_it_leaves_nobody_out() {
        Scenario.Ready school = CaseFile.read(
                        Path.of("..", "examples", "quickstart", "cases", "bai-sen", "truong-2026.yaml"))
                .scenarios()
                .get(0)
                .ready();
        Policy regulation = school.policies().stream()
                .filter(policy -> policy.id().equals("thpt-bai-sen.2026"))
                .findFirst()
                .orElseThrow();
        Policy decree =
                StandardPolicies.decree48PublicEmployees().reading("quota-ranking", "authority-order", "QĐ 5/QĐ-SGD");

        Impact impact = Impact.of(decree, regulation, school.register(), UnitId.of("bs"), Ward.YEAR);

        assertThat(impact.people()).hasSize(25);
        assertThat(impact.transitions().before(Standing.UNDETERMINED)
                        + impact.transitions().before(Standing.NOT_CLASSIFIED)
                        + impact.transitions().before(Standing.PENDING))
                .isEqualTo(25);
        assertThat(impact.transitions().after(Standing.EXCELLENT)).isPositive();
        assertThat(impact.changes()).allSatisfy(one -> assertThat(one.cause()).isPresent());
        assertThat(impact.transitions(Dimension.GROUP).keySet()).contains("QL", "GV", "NV");
        assertThat(impact.totals().without()).isEqualTo(25);
    }

    @Test
    void impacts_of_several_agencies_are_put_together() {
        Impact one = impact(amended(new Amendment.Put("335.quota/rate.share", "1/4")), scored());

        Impact both = Impact.together(List.of(one, one));

        assertThat(both.changes()).hasSize(2 * one.changes().size());
        assertThat(both.transitions().size()).isEqualTo(60);
        assertThatIllegalArgumentException().isThrownBy(() -> Impact.together(List.of()));
    }

    @Test
    void rounds_of_two_periods_are_not_compared() {
        Register register = scored();
        AgencyRound year = AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
        AgencyRound next = AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, EvaluationPeriod.year(2027));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Impact.between(ImmutableList.of(year), ImmutableList.of(next), register))
                .withMessageContaining("periods");
    }

    @Test
    void the_shares_of_edits_add_up_whatever_their_order_and_an_idle_edit_has_none() {
        EditShares.Edit share =
                new EditShares.Edit("share", ImmutableList.of(new Amendment.Put("335.quota/rate.share", "1/4")));
        EditShares.Edit bands = new EditShares.Edit(
                "bands",
                ImmutableList.of(
                        new Amendment.Put("335.good/band", "[85,90)"),
                        new Amendment.Put("335.completed/band", "[50,85)")));
        EditShares.Edit idle =
                new EditShares.Edit("idle", ImmutableList.of(new Amendment.Put("335.completed/band", "[50,70)")));
        Register register = scored();

        EditShares there = shares(List.of(share, bands), register);
        EditShares back = shares(List.of(bands, share), register);

        assertThat(there.shares()).isEqualTo(back.shares());
        Policy all = Ward.POLICY.amendedBy(
                "all",
                AMENDING,
                Ward.POLICY.effective(),
                ImmutableList.<Amendment>builder()
                        .addAll(share.amendments())
                        .addAll(bands.amendments())
                        .build());
        TransitionMatrix matrix = impact(all, register).transitions();
        for (Standing standing : Standing.values()) {
            assertThat(Fraction.sum(there.shares().column(standing).values()))
                    .isEqualTo(Fraction.of(matrix.after(standing) - matrix.before(standing)));
        }
        assertThat(there.shares().get(bands, Standing.COMPLETED)).isEqualTo(Fraction.of(20));
        assertThat(shares(List.of(share, idle), register).shares().row(idle).values())
                .containsOnly(Fraction.ZERO);
    }

    @Test
    void more_edits_than_can_be_tried_are_refused() {
        List<EditShares.Edit> seven = IntStream.range(0, 7)
                .mapToObj(number -> new EditShares.Edit(
                        "edit " + number,
                        ImmutableList.of(new Amendment.Put("335.quota/rate.share", "1/" + (number + 3)))))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shares(seven, scored()))
                .withMessageContaining("edits (7) must be 1 to 6");
    }

    private static EditShares shares(List<EditShares.Edit> edits, Register register) {
        return EditShares.of(Ward.POLICY, AMENDING, edits, register, Ward.AGENCY, Ward.YEAR);
    }
}
