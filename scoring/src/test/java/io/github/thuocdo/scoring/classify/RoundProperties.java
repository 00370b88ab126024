package io.github.thuocdo.scoring.classify;

import static io.github.thuocdo.scoring.classify.Ward.AGENCY;
import static io.github.thuocdo.scoring.classify.Ward.DECISION;
import static io.github.thuocdo.scoring.classify.Ward.POLICY;
import static io.github.thuocdo.scoring.classify.Ward.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** The laws of a round, on made-up wards of up to twenty-four people with two units, two groups and few different scores. */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE) // edge cases are wards of one, which the examples have
class RoundProperties {

    private static final ImmutableList<String> UNITS = ImmutableList.of("office", "division");

    /** A member of a ward: staff unless the head of the unit; in a group, or for 0 in none. */
    record Member(int unit, boolean civilServant, int group, String total, String share) {}

    /** A ward by its members; the first of a unit heads it. */
    record Sketch(List<Member> members, Classification officeClass, Classification divisionClass) {

        Ward ward(UnaryOperator<String> name) {
            Ward ward = Ward.of();
            List<List<String>> groups = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                String id = name.apply("p" + i);
                add(ward, id, member, heads(i) ? Role.HEAD : Role.STAFF);
                if (member.civilServant()) {
                    groups.get(member.group()).add(id);
                }
            }
            ward.group("T", groups.get(1).toArray(String[]::new))
                    .group("N", groups.get(2).toArray(String[]::new));
            return ward.organizationClass("office", officeClass).organizationClass("division", divisionClass);
        }

        private static void add(Ward ward, String id, Member member, Role role) {
            ward.person(id, member.civilServant() ? CadreCategory.CIVIL_SERVANT : CadreCategory.CONTRACT_WORKER)
                    .post(id, role, UNITS.get(member.unit()), DateRange.all())
                    .year(id, member.total())
                    .facts(id, Ward.YEAR.next().months().get(0), member.share());
        }

        boolean heads(int person) {
            int unit = members.get(person).unit();
            return members.get(person).civilServant()
                    && members.subList(0, person).stream()
                            .noneMatch(member -> member.civilServant() && member.unit() == unit);
        }

        Sketch withOfficeClass(Classification level) {
            return new Sketch(members, level, divisionClass);
        }

        Register register() {
            return ward(UnaryOperator.identity()).register();
        }
    }

    @Provide
    Arbitrary<Sketch> wards() {
        Arbitrary<Member> members = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("92", "91", "90.5", "90", "85", "80", "75", "60"),
                        Arbitraries.of("1", "1/2", "1/4"))
                .as(Member::new);
        return Combinators.combine(
                        members.list().ofMinSize(1).ofMaxSize(24).withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(Classification.class),
                        Arbitraries.of(Classification.class))
                .as(Sketch::new);
    }

    private static AgencyRound round(Register register) {
        return AgencyRound.of(POLICY, register, AGENCY, YEAR);
    }

    private static PeriodRound january(Register register) {
        return PeriodRound.of(POLICY, register, YEAR.next().months().get(0));
    }

    private static ImmutableMap<CadreId, Placement> placements(AgencyRound round) {
        return Maps.uniqueIndex(round.placements(), Placement::cadre);
    }

    // -------------------------------------------------------------------------------- what must change nothing

    @Property
    void the_order_in_which_facts_are_given_changes_nothing(@ForAll("wards") Sketch sketch, @ForAll Random random) {
        Register register = sketch.register();
        Register shuffled = shuffled(register, random);
        assertThat(placements(round(shuffled))).isEqualTo(placements(round(register)));
        assertThat(round(shuffled).board()).isEqualTo(round(register).board());
        assertThat(january(shuffled).scorecards()).isEqualTo(january(register).scorecards());
    }

    private static Register shuffled(Register register, Random random) {
        Organization known = register.organization();
        Organization organization = Organization.builder()
                .units(shuffled(known.units(), random))
                .cadres(shuffled(known.cadres(), random))
                .appointments(shuffled(known.appointments(), random))
                .groups(shuffled(known.groups(), random))
                .build();
        return register.withOrganization(organization)
                .withResults(shuffled(register.results(), random))
                .withPeriodFacts(shuffled(register.periodFacts(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property
    void who_somebody_is_changes_nothing(@ForAll("wards") Sketch sketch) {
        // The new names stand in the opposite order.
        UnaryOperator<String> renamed = id -> "q" + (100 - Integer.parseInt(id.substring(1)));
        AgencyRound before = round(sketch.register());
        AgencyRound after = round(sketch.ward(renamed).register());
        assertThat(after.board()).isEqualTo(before.board());
        before.placements().forEach(placement -> {
            Placement other = after.placementOf(
                            CadreId.of(renamed.apply(placement.cadre().text())))
                    .orElseThrow();
            assertThat(other.proposal()).isEqualTo(placement.proposal());
            assertThat(other.considerations()).isEqualTo(placement.considerations());
        });
    }

    @Property
    void names_change_nothing(@ForAll("wards") Sketch sketch) {
        Register register = sketch.register();
        Organization.Builder organization = Organization.builder().from(register.organization());
        ImmutableList<Cadre> called = register.organization().cadres().stream()
                .map(cadre -> new Cadre(cadre.id(), "Somebody else", cadre.categories(), cadre.membership()))
                .collect(ImmutableList.toImmutableList());
        Register other = register.withOrganization(organization.cadres(called).build());
        assertThat(round(other).placements()).isEqualTo(round(register).placements());
    }

    @Property
    void allegations_change_nothing(@ForAll("wards") Sketch sketch) {
        Register register = sketch.register();
        ImmutableList<Allegation> allegations = register.organization().cadres().stream()
                .map(cadre -> new Allegation(
                        "complaint about " + cadre.id(),
                        Subject.of(cadre.id()),
                        "corruption",
                        LocalDate.of(2026, 5, 5)))
                .collect(ImmutableList.toImmutableList());
        Register reported = register.withAllegations(allegations);
        assertThat(round(reported).placements()).isEqualTo(round(register).placements());
        assertThat(january(reported).scorecards()).isEqualTo(january(register).scorecards());
    }

    @Property
    void tags_change_nothing(@ForAll("wards") Sketch sketch) {
        Register register = sketch.register();
        ImmutableList<Conclusion> conclusions = register.organization().cadres().stream()
                .map(cadre -> Conclusion.builder()
                        .id("conclusion about " + cadre.id())
                        .kind(ConclusionKind.DEGRADATION)
                        .about(Subject.of(cadre.id()))
                        .decision(DECISION)
                        .build())
                .limit(2)
                .collect(ImmutableList.toImmutableList());
        Register untagged = register.withConclusions(conclusions);
        Register tagged = untagged.withTags(conclusions.stream()
                .map(conclusion ->
                        new Tag(conclusion.id(), Directive24.annex().reference("G1-02"), "Ban Tổ chức", DECISION.on()))
                .toList());
        assertThat(round(tagged).placements()).isEqualTo(round(untagged).placements());
        assertThat(round(tagged).board()).isEqualTo(round(untagged).board());
        assertThat(january(tagged).scorecards()).isEqualTo(january(untagged).scorecards());
    }

    @Property
    void a_raised_rate_that_gives_no_scope_a_place_more_changes_nothing(@ForAll("wards") Sketch sketch) {
        Register register = sketch.register();
        Register raised = register.withRaisedRates(new RaisedRate(AGENCY, YEAR, Fraction.of(21, 100), DECISION));
        AgencyRound before = round(register);
        AgencyRound after = round(raised);
        Assume.that(places(before).equals(places(after)));
        assertThat(after.proposals()).isEqualTo(before.proposals());
    }

    private static ImmutableList<Integer> places(AgencyRound round) {
        return round.board().stream().map(ScopeOutcome::places).collect(ImmutableList.toImmutableList());
    }

    // --------------------------------------------------------------------------------------------- the coupling

    @Property
    void a_worse_organization_never_raises_its_head_and_touches_nobody_elses_record(
            @ForAll("wards") Sketch sketch, @ForAll Classification worse) {
        Assume.that(worse.isBelow(sketch.officeClass()));
        AgencyRound before = round(sketch.register());
        AgencyRound after = round(sketch.withOfficeClass(worse).register());
        for (int i = 0; i < sketch.members().size(); i++) {
            CadreId id = CadreId.of("p" + i);
            boolean headsOffice = sketch.heads(i) && sketch.members().get(i).unit() == 0;
            if (headsOffice) {
                assertThat(worth(after.proposals().get(id)))
                        .isLessThanOrEqualTo(worth(before.proposals().get(id)));
            } else if (before.placementOf(id).isPresent()) {
                assertThat(after.placementOf(id).orElseThrow().beforeQuota())
                        .isEqualTo(before.placementOf(id).orElseThrow().beforeQuota());
            }
        }
    }

    /** The best that a proposal can still become. */
    private static int worth(Proposal proposal) {
        Classification best =
                proposal instanceof Proposal.Classified classified ? classified.level() : Classification.EXCELLENT;
        return -best.ordinal();
    }

    @Property
    void subordinates_are_always_scored_before_their_head(@ForAll("wards") Sketch sketch) {
        Register register = sketch.register();
        PeriodRound round = january(register);
        for (int i = 0; i < sketch.members().size(); i++) {
            if (sketch.heads(i)) {
                Member head = sketch.members().get(i);
                boolean oneFails = sketch.members().stream()
                        .anyMatch(member -> member != head
                                && member.civilServant()
                                && member.unit() == head.unit()
                                // 30 + 70 × 1/4 = 47.5
                                && member.share().equals("1/4"));
                boolean alone = sketch.members().stream()
                                .filter(member -> member.civilServant() && member.unit() == head.unit())
                                .count()
                        == 1;
                assertThat(round.scorecards()
                                .get(CadreId.of("p" + i))
                                .value("d")
                                .asOptional())
                        .isEqualTo(alone ? Optional.empty() : Optional.of(oneFails ? Fraction.of(1, 2) : Fraction.ONE));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ the quota

    @Property
    void no_scope_has_more_excellent_people_than_a_fifth_of_its_good_ones(@ForAll("wards") Sketch sketch) {
        AgencyRound round = round(sketch.register());
        Assume.that(!round.isProvisional());
        Map<CadreId, Proposal> proposals = round.proposals();
        Organization organization = sketch.register().organization();
        organization.groups().forEach(group -> assertCapped(Maps.filterKeys(proposals, group.members()::contains)));
        assertCapped(proposals);
    }

    private static void assertCapped(Map<CadreId, Proposal> proposals) {
        assertThat(5 * count(proposals, Classification.EXCELLENT))
                .isLessThanOrEqualTo(count(proposals, Classification.GOOD));
    }

    private static long count(Map<CadreId, Proposal> proposals, Classification level) {
        return proposals.values().stream()
                .filter(new Proposal.Classified(level)::equals)
                .count();
    }

    @Property
    void equal_records_in_the_same_group_have_equal_proposals(@ForAll("wards") Sketch sketch) {
        AgencyRound round = round(sketch.register());
        ImmutableMap<CadreId, Placement> placements = placements(round);
        for (int i = 0; i < sketch.members().size(); i++) {
            for (int j = 0; j < i; j++) {
                Member one = sketch.members().get(i);
                Member other = sketch.members().get(j);
                if (!sketch.heads(i)
                        && !sketch.heads(j)
                        && one.civilServant()
                        && other.civilServant()
                        && one.group() == other.group()
                        && one.total().equals(other.total())) {
                    assertThat(placements.get(CadreId.of("p" + i)).proposal())
                            .isEqualTo(placements.get(CadreId.of("p" + j)).proposal());
                }
            }
        }
    }
}
