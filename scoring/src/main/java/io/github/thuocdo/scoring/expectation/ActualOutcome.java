package io.github.thuocdo.scoring.expectation;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.scoring.classify.Sensitivity;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.Locale;
import java.util.Optional;

/** What came out for one person and one period, as far as expectations ask. */
public interface ActualOutcome {

    /**
     * Returns one number.
     *
     * @param quantity  which
     * @return the number, or why there is none
     */
    Observation<Fraction> number(Quantity quantity);

    /**
     * Returns a number by the name that the policy gives it.
     *
     * @param element  the name
     * @return the number, or why there is none
     */
    Observation<Fraction> element(String element);

    /**
     * Returns what is proposed in the end, for a year after the quota.
     *
     * @return the proposal; empty for somebody whom the policy does not cover
     */
    Optional<Proposal> proposal();

    /**
     * Returns the codes that occur, of steps and of considerations, whether applied or not.
     *
     * @return the full codes
     */
    ImmutableList<String> codes();

    /**
     * Returns the ids of the rules that were applied.
     *
     * @return the ids of provisions
     */
    ImmutableList<String> appliedRules();

    /**
     * Returns the trouble in the data.
     *
     * @return the findings
     */
    ImmutableList<Finding> findings();

    /**
     * Returns what would be proposed under other readings, where it is something else.
     *
     * @return the other readings with what would be proposed
     */
    ImmutableList<Sensitivity.Alternative> dependences();

    /**
     * Returns the measures that the law attaches to the outcome.
     *
     * @return the ids of rules with a measure of each, such as {@code 80.lower-or-leave/leave-service}
     */
    default ImmutableList<String> measures() {
        return ImmutableList.of();
    }

    /**
     * Returns the codes of the rules on measures that were considered.
     *
     * @return the codes, such as {@code 22.two-years/other-class}; {@code differing/…} for texts that differ; {@code refused/…} for a rule that
     *     has to be supplied
     */
    default ImmutableList<String> measureCodes() {
        return ImmutableList.of();
    }

    /**
     * Returns the notice to the person.
     *
     * @param language  Vietnamese or English
     * @return the text
     */
    String notice(Locale language);
}
