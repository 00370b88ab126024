package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.unit.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policies by which the people of a case go as the book says: for each category, period and agency.
 *
 * <p>A category of which the law says nothing is under no policy, as long as another one is. Where a fact is missing nobody can tell what
 * governs, and the case is refused.
 */
final class PeopleByBook {

    private final PolicyBook book;
    private final Staff staff;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<UseOf, Map<EvaluationPeriod, ImmutableList<Finding>>> found = new LinkedHashMap<>();

    private PeopleByBook(PolicyBook book, Staff staff) {
        this.book = book;
        this.staff = staff;
    }

    /**
     * Where no policy can be given.
     *
     * @param nothing  what the book says
     * @param agencies  the agencies whose people it is about; none where it is about everybody
     */
    record Gap(Governing.Nothing nothing, ImmutableSet<UnitId> agencies) {

        /** Whether the law has no policy, and no fact of the case would change that. */
        private boolean isOfLaw() {
            return nothing.why() == Governing.Why.NO_EDITION || nothing.why() == Governing.Why.SILENCE;
        }

        /** Whether it is for the unit to say more. */
        boolean isOfUnit() {
            return switch (nothing.why()) {
                case REGULATION_UNKNOWN, REGULATION_NOT_ISSUED, REGULATION_NOT_IN_BOOK, FORMER_REGULATION_MISSING ->
                    true;
                case NO_EDITION, SILENCE, TRANSITION_OPEN -> false;
            };
        }
    }

    /** A policy with the agencies whose people go by it; none for all. */
    private record UseOf(Policy policy, ImmutableSet<UnitId> agencies) {

        private boolean hasRulesFor(EvaluationPeriod period) {
            return PolicyUse.named(policy).hasRulesFor(period.kind());
        }
    }

    /** Finds what governs some categories in some periods. */
    static PeopleByBook of(
            PolicyBook book, Staff staff, List<CadreCategory> categories, List<EvaluationPeriod> periods) {
        PeopleByBook people = new PeopleByBook(book, staff);
        periods.forEach(period -> people.find(categories, period));
        return people;
    }

    /** Why the case is refused; none if everybody has a policy who can have one. */
    ImmutableList<Gap> gaps() {
        return ImmutableList.copyOf(gaps);
    }

    ImmutableList<PolicyUse> uses() {
        return found.entrySet().stream()
                .map(use -> new PolicyUse(
                        use.getKey().policy,
                        use.getKey().agencies,
                        ImmutableMap.copyOf(use.getValue()),
                        Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private void find(List<CadreCategory> categories, EvaluationPeriod period) {
        Map<UseOf, ImmutableList<Finding>> uses = new LinkedHashMap<>();
        List<Gap> without = new ArrayList<>();
        categories.stream()
                .filter(category -> !staff.isOfOtherTimes(category, period))
                .forEach(category -> find(category, period, uses, without));
        List<Gap> missing = without.stream().filter(gap -> !gap.isOfLaw()).toList();
        gaps.addAll(missing);
        if (uses.isEmpty() && missing.isEmpty()) {
            without.stream()
                    .filter(gap -> gap.nothing.why() == Governing.Why.SILENCE)
                    .findFirst()
                    .or(() -> without.stream().findFirst())
                    .ifPresent(gaps::add);
        }
        // Under Decree 90/2020 a month has no score: whoever is under it is under no policy for March, and nothing
        // about it is asked.
        boolean someRules = uses.keySet().stream().anyMatch(use -> use.hasRulesFor(period));
        uses.forEach((use, findings) -> {
            if (!someRules || use.hasRulesFor(period)) {
                found.computeIfAbsent(use, any -> new LinkedHashMap<>()).put(period, findings);
            }
        });
    }

    private void find(
            CadreCategory category,
            EvaluationPeriod period,
            Map<UseOf, ImmutableList<Finding>> uses,
            List<Gap> without) {
        PolicyScope scope = PolicyScope.civilService(category);
        ImmutableSet<UnitId> agencies = staff.agencies(category, period);
        if (agencies.isEmpty()) {
            Governing governing = book.governing(scope, period, Optional.empty());
            if (governing instanceof Governing.By by) {
                uses.put(new UseOf(by.policy(), ImmutableSet.of()), by.findings());
            } else {
                without.add(new Gap((Governing.Nothing) governing, ImmutableSet.of()));
            }
            return;
        }
        Map<Policy, Set<UnitId>> governed = new LinkedHashMap<>();
        Map<Policy, Set<Finding>> findings = new LinkedHashMap<>();
        Map<Governing.Nothing, Set<UnitId>> ungoverned = new LinkedHashMap<>();
        for (UnitId agency : agencies) {
            Governing governing =
                    book.governing(staff.organization(), agency, scope, period, staff.classifiedOn(period));
            if (governing instanceof Governing.By by) {
                governed.computeIfAbsent(by.policy(), any -> new LinkedHashSet<>())
                        .add(agency);
                findings.computeIfAbsent(by.policy(), any -> new LinkedHashSet<>())
                        .addAll(by.findings());
            } else {
                ungoverned
                        .computeIfAbsent((Governing.Nothing) governing, any -> new LinkedHashSet<>())
                        .add(agency);
            }
        }
        ungoverned.forEach((nothing, units) -> without.add(new Gap(nothing, ImmutableSet.copyOf(units))));
        boolean alike = governed.size() == 1 && ungoverned.isEmpty();
        governed.forEach((policy, units) -> uses.put(
                new UseOf(policy, alike ? ImmutableSet.of() : ImmutableSet.copyOf(units)),
                ImmutableList.copyOf(findings.getOrDefault(policy, Set.of()))));
    }
}
