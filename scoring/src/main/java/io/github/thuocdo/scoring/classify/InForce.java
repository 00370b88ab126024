package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Governing;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a book has in force for an agency in a period.
 *
 * @param policies  the policies
 * @param findings  how they come to govern, where that is to be told
 * @param nothing  why there is none for some of the agency
 */
record InForce(AgencyPolicies policies, ImmutableList<Finding> findings, ImmutableList<Governing.Nothing> nothing) {

    /** Asks the book for every scope in which the agency has somebody, or some unit. */
    static InForce of(
            PolicyBook book,
            Organization organization,
            UnitId agency,
            EvaluationPeriod period,
            LocalDate classifiedOn) {
        Set<Policy> policies = new LinkedHashSet<>();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<Governing.Nothing> nothing = ImmutableList.builder();
        for (PolicyScope scope : scopes(book, organization, agency)) {
            Governing governing = book.governing(organization, agency, scope, period, classifiedOn);
            if (governing instanceof Governing.By by) {
                policies.add(by.policy());
                findings.addAll(by.findings());
            } else {
                nothing.add((Governing.Nothing) governing);
            }
        }
        return new InForce(
                new AgencyPolicies(ImmutableList.copyOf(policies), ImmutableList.of()),
                findings.build(),
                nothing.build());
    }

    private static ImmutableSet<PolicyScope> scopes(PolicyBook book, Organization organization, UnitId agency) {
        return book.policies().stream()
                .map(Policy::scope)
                .filter(scope -> switch (scope.subject()) {
                    case PERSON -> hasSomebody(scope, organization, agency);
                    case BODY ->
                        organization.units().stream().anyMatch(unit -> scope.covers(organization.typeOf(unit.id())));
                    case COLLECTIVE -> true;
                })
                .collect(toImmutableSet());
    }

    private static boolean hasSomebody(PolicyScope scope, Organization organization, UnitId agency) {
        return organization.cadres().stream()
                .filter(cadre -> cadre.categories().values().stream().anyMatch(scope::covers))
                .flatMap(cadre -> organization.postsOf(cadre.id()).stream())
                .anyMatch(post -> organization.agencyOf(post.unit()).equals(agency));
    }
}
