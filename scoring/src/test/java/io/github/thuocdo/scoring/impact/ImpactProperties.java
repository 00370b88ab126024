package io.github.thuocdo.scoring.impact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.NeighbouringPolicies;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactProperties {

    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Specimens SPECIMENS = Specimens.of(POLICY);
    private static final NeighbouringPolicies NEIGHBOURS = NeighbouringPolicies.of(POLICY);

    /** {@code -Dimpacts=10000} for as many organizations as the issue asks. */
    private static final int TRIES = Integer.getInteger("impacts", 100);

    /** An organization of a few people, and two policies for it. */
    private record Trial(Specimen before, Specimen after) {

        static Trial of(int seed) {
            Choices choices = Choices.byChance(seed);
            Specimen specimen = SPECIMENS.agency(choices);
            Policy other = choices.in(50) ? NEIGHBOURS.near(choices).orElse(POLICY) : POLICY;
            if (choices.in(30)) {
                other = without(other, ImpactProperties::isHeadLimit);
            }
            if (choices.in(30)) {
                other = without(other, Quota.class::isInstance);
            }
            return choices.in(50)
                    ? new Trial(specimen, specimen.under(other))
                    : new Trial(specimen.under(other), specimen);
        }

        Impact impact() {
            return Impact.of(before.policy(), after.policy(), before.register(), before.agency(), before.period());
        }

        Impact back() {
            return Impact.of(after.policy(), before.policy(), before.register(), before.agency(), before.period());
        }
    }

    private static Stream<Trial> trials() {
        return IntStream.range(0, TRIES).mapToObj(Trial::of);
    }

    private static Policy without(Policy policy, Predicate<Rule> repealed) {
        return policy.withRules(
                policy.rules().stream().filter(repealed.negate()).toList());
    }

    private static boolean isHeadLimit(Rule rule) {
        return rule instanceof Gate gate && gate.effect() instanceof Gate.NotAboveOrganization;
    }

    private static AgencyRound round(Specimen specimen, Policy policy) {
        return AgencyRound.of(policy, specimen.register(), specimen.agency(), specimen.period());
    }

    /** Three rounds of one side, each made from nothing but policy and facts: no quota and no limit, no quota, everything. */
    private static ImmutableMap<CadreId, ImmutableList<String>> bySlowRounds(Specimen specimen) {
        Policy noQuota = without(specimen.policy(), Quota.class::isInstance);
        Policy neither = without(noQuota, ImpactProperties::isHeadLimit);
        AgencyRound own = round(specimen, neither);
        AgencyRound limited = round(specimen, noQuota);
        return round(specimen, specimen.policy()).placements().stream()
                .collect(toImmutableMap(
                        Placement::cadre,
                        placement -> Stream.of(
                                        in(own, neither, placement),
                                        in(limited, noQuota, placement),
                                        placement.proposal())
                                .map(Proposal::key)
                                .collect(toImmutableList())));
    }

    /** The heads of agencies below are classified here for their places alone: without a quota they have but their cards. */
    private static Proposal in(AgencyRound round, Policy policy, Placement placement) {
        return round.placementOf(placement.cadre())
                .map(Placement::proposal)
                .orElseGet(() -> ScoringEngine.of(policy)
                        .score(placement.scorecard().dossier())
                        .proposal());
    }

    private static final ImmutableList<String> NOT_THERE = ImmutableList.of("not there", "not there", "not there");

    private static int rank(String key) {
        return ImmutableList.of("not-completed", "completed", "good", "excellent")
                .indexOf(key);
    }

    /** A sign for better and worse, and words for what has no order. */
    private static String relation(String before, String after) {
        if (before.equals(after)) {
            return "same";
        }
        int was = rank(before);
        int is = rank(after);
        return was < 0 || is < 0
                ? (was < 0 ? "none" : "class") + " to " + (is < 0 ? "none" : "class")
                : Integer.toString(Integer.signum(is - was));
    }

    /** The words of {@link Cause}, written once more: the first stage from which on everything is as in the end. */
    private static Optional<Cause> causeOf(ImmutableList<String> before, ImmutableList<String> after) {
        String end = relation(before.get(2), after.get(2));
        if (end.equals("same")) {
            return Optional.empty();
        }
        int first = 2;
        while (first > 0
                && relation(before.get(first - 1), after.get(first - 1)).equals(end)) {
            first--;
        }
        return Optional.of(
                ImmutableList.of(Cause.DIRECT, Cause.HEAD_LIMIT, Cause.QUOTA).get(first));
    }

    @Test
    void causes_are_those_of_rounds_made_without_the_quota_and_without_the_limit() {
        ImmutableMultiset.Builder<Cause> seen = ImmutableMultiset.builder();
        trials().forEach(trial -> {
            ImmutableMap<CadreId, ImmutableList<String>> before = bySlowRounds(trial.before());
            ImmutableMap<CadreId, ImmutableList<String>> after = bySlowRounds(trial.after());
            Impact impact = trial.impact();
            assertThat(impact.people())
                    .extracting(PersonImpact::cadre)
                    .containsExactlyElementsOf(Sets.union(before.keySet(), after.keySet()));
            for (PersonImpact one : impact.people()) {
                ImmutableList<String> was = before.getOrDefault(one.cadre(), NOT_THERE);
                ImmutableList<String> is = after.getOrDefault(one.cadre(), NOT_THERE);
                assertThat(one.cause()).as("%s: %s, %s", one, was, is).isEqualTo(causeOf(was, is));
                one.cause().ifPresent(seen::add);
            }
        });
        Multiset<Cause> causes = seen.build();
        assertThat(causes.elementSet()).containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void the_causes_divide_all_changes_among_them_and_everybody_is_counted() {
        trials().map(Trial::impact).forEach(impact -> {
            TransitionMatrix matrix = impact.transitions();
            assertThat(matrix.size()).isEqualTo(impact.people().size());
            assertThat(matrix.changed()).isEqualTo(impact.changes().size());
            assertThat(impact.causes().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(matrix.changed());
            TotalsShift totals = impact.totals();
            assertThat(totals.higher() + totals.lower() + totals.same() + totals.without())
                    .isEqualTo(impact.people().size());
        });
    }

    @Test
    void the_way_back_exchanges_the_sides_and_keeps_the_causes() {
        trials().forEach(trial -> {
            Impact there = trial.impact();
            Impact back = trial.back();
            assertThat(back.causes()).isEqualTo(there.causes());
            for (Standing was : Standing.values()) {
                for (Standing is : Standing.values()) {
                    assertThat(back.transitions().count(is, was))
                            .isEqualTo(there.transitions().count(was, is));
                }
            }
            assertThat(back.totals().sum()).isEqualTo(there.totals().sum().negated());
        });
    }

    @Test
    void comparing_leaves_both_sides_as_they_are_alone_in_either_order() {
        trials().limit(TRIES / 4).forEach(trial -> {
            ImmutableList<Placement> alone =
                    round(trial.before(), trial.before().policy()).placements();
            trial.back();
            Impact impact = trial.impact();
            assertThat(round(trial.before(), trial.before().policy()).placements())
                    .isEqualTo(alone);
            assertThat(impact.people().subList(0, alone.size()))
                    .extracting(one -> one.before().settled())
                    .containsExactlyElementsOf(alone.stream()
                            .map(placement -> Standing.of(placement.proposal()))
                            .toList());
        });
    }

    @Test
    void role_and_last_day_of_a_card_are_those_of_its_dossier() {
        trials().map(Trial::before).forEach(specimen -> {
            for (Placement placement : round(specimen, specimen.policy()).placements()) {
                assertThat(placement.scorecard().role())
                        .isEqualTo(placement.scorecard().dossier().role());
                assertThat(placement.scorecard().leftOn())
                        .isEqualTo(placement.scorecard().dossier().leftOn());
            }
        });
    }

    @Test
    void a_policy_that_only_bears_another_name_moves_nobody() {
        trials().limit(TRIES / 4).map(Trial::before).forEach(specimen -> {
            Policy named = Policy.builder()
                    .from(specimen.policy())
                    .id(specimen.policy().id() + ".again")
                    .build();
            Impact impact =
                    Impact.of(specimen.policy(), named, specimen.register(), specimen.agency(), specimen.period());
            assertThat(impact.changes()).isEmpty();
            assertThat(impact.totals().sum()).isEqualTo(Fraction.ZERO);
        });
    }

    @Test
    void whoever_is_moved_by_the_quota_or_the_limit_is_told_the_rule() {
        trials().map(Trial::impact)
                .flatMap(impact -> impact.changes().stream())
                .filter(one -> !one.cause().equals(Optional.of(Cause.DIRECT)))
                .forEach(one -> assertThat(one.rule()).as("%s", one).isPresent());
    }
}
