package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.consequence.ConsequenceRules;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.expectation.Expectations;
import io.github.thuocdo.scoring.followup.FollowUpRules;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.refusal.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of a case under one set of readings: the case itself, or one of its variants.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Scenario extends NoBean {

    /**
     * Returns the title of the case, with the name of the variant.
     *
     * @return the title
     */
    String title();

    /**
     * Returns where it stands.
     *
     * @return the place
     */
    Place where();

    /**
     * Returns what is expected.
     *
     * @return the expectations
     */
    Expectations expectations();

    /**
     * Returns the facts and policies, for those to whom a refused scenario is of no use, such as tests.
     *
     * @return the scenario that can be run
     * @throws IllegalStateException if something is wrong in it, with one line a problem
     */
    Ready ready();

    /**
     * A scenario that can be run.
     *
     * @param title  the title of the case, with the name of the variant
     * @param law  the clause at stake, empty where none is named
     * @param where  where it stands
     * @param uses  the policies under the readings of the scenario, in the order in which they are used, and for whom
     * @param adoptedOn  when these readings were adopted, where it is said
     * @param register  the facts
     * @param history  how earlier periods came out, beside the results in the register
     * @param consequences  the rules on what follows from an outcome
     * @param followUpRules  what the agency has laid down for following its matters
     * @param periods  the periods for which a round is held
     * @param expectations  what is expected
     */
    record Ready(
            String title,
            String law,
            Place where,
            ImmutableList<PolicyUse> uses,
            Optional<LocalDate> adoptedOn,
            Register register,
            ImmutableList<PastOutcome> history,
            ConsequenceRules consequences,
            FollowUpRules followUpRules,
            ImmutableList<EvaluationPeriod> periods,
            Expectations expectations)
            implements Scenario {
        @Override
        public Ready ready() {
            return this;
        }

        /**
         * Returns the policies.
         *
         * @return the policies under the readings of the scenario, in the order in which they are used, each once
         */
        public ImmutableList<Policy> policies() {
            return uses.stream().map(PolicyUse::policy).distinct().collect(ImmutableList.toImmutableList());
        }

        /**
         * Returns what is to be said when a policy is used for an agency and a period.
         *
         * @param policy  one of the policies
         * @param agency  the agency, or the authority that recognises organizations
         * @param period  the period
         * @return the findings
         */
        public ImmutableList<Finding> policyFindings(Policy policy, UnitId agency, EvaluationPeriod period) {
            return uses.stream()
                    .filter(use -> use.policy().equals(policy) && use.isFor(agency) && use.isFor(period))
                    .findFirst()
                    .map(use -> policyFindings(use, period))
                    .orElse(ImmutableList.of());
        }

        /**
         * Returns what is to be said when a policy is used for a period: how it comes to be used, and that readings of it came late.
         *
         * @param use  one of the policies with its use
         * @param period  the period
         * @return the findings
         */
        public ImmutableList<Finding> policyFindings(PolicyUse use, EvaluationPeriod period) {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            findings.addAll(use.findings(period));
            adoptedOn
                    .filter(day -> day.isAfter(period.dates().start()))
                    .ifPresent(day -> findings.add(new PolicyFinding.AdoptedAfterPeriodBegan(
                            period, use.policy().id(), day, Optional.empty())));
            return findings.build();
        }
    }

    /**
     * A scenario in which something is wrong.
     *
     * @param title  the title as far as it could be read
     * @param where  where it stands
     * @param problems  everything that is wrong, at least one
     * @param expectations  what is expected, perhaps this very refusal
     */
    record Refused(String title, Place where, ImmutableList<Problem> problems, Expectations expectations)
            implements Scenario {
        @Override
        public Ready ready() {
            throw new IllegalStateException(problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
        }
    }
}
