package io.github.thuocdo.scoring.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.invariant.Law;
import io.github.thuocdo.scoring.invariant.LawReport;
import io.github.thuocdo.scoring.invariant.LawRun;
import io.github.thuocdo.scoring.invariant.Laws;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;

/**
 * A policy under all laws that are about it (<i>chính sách phải giữ mọi tính chất</i>).
 *
 * <p>A test class extends this one and names the policy; it then has one test, which tells all laws that are broken together, each with its
 * smallest case.
 */
public abstract class PolicyLaws {

    /** For subclasses. */
    protected PolicyLaws() {}

    /**
     * Returns the policy that is tried.
     *
     * @return the policy, without open parameters
     */
    protected abstract Policy policy();

    /**
     * Returns how often each law is to be asked. One whose precondition seldom holds is tried on ten times as many specimens, and no more.
     *
     * @return the number, 100 unless overridden
     */
    protected int tries() {
        return 100;
    }

    /**
     * Returns where chance begins.
     *
     * @return the seed, 1 unless overridden, so that every build tries the same
     */
    protected long seed() {
        return 1;
    }

    /**
     * Returns the violations that are known and accepted.
     *
     * @return none unless overridden
     */
    protected AcceptedViolations accepted() {
        return AcceptedViolations.none();
    }

    /**
     * Returns the laws that have nothing to ask of this policy although they are about its rules, such as a law of ties under a policy whose
     * candidates can never be equal.
     *
     * @return their keys; none unless overridden
     */
    protected ImmutableSet<String> neverAsked() {
        return ImmutableSet.of();
    }

    /**
     * Returns the day on which accepted violations are looked at.
     *
     * @return the day
     */
    protected abstract LocalDate today();

    /** Tries every law that is about the policy. */
    @Example
    public final void the_policy_keeps_its_laws() {
        List<Law> laws = Laws.about(policy());
        LawRun run = LawRun.untilAsked(policy(), laws, tries(), 10 * tries(), seed());
        List<String> complaints = accepted().complaints(run, neverAsked(), today());
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints) + "\n\n" + LawReport.text(run, Language.ENGLISH));
        }
    }
}
