package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.invariant.LawReport;
import io.github.thuocdo.scoring.invariant.LawRun;
import io.github.thuocdo.scoring.invariant.Laws;
import io.github.thuocdo.scoring.refusal.Place;

/**
 * A policy under the laws that are about it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param where  where the policy was met first
 * @param run  how it fared
 */
public record TriedPolicy(Place where, LawRun run) {

    /** A law that seldom asks is tried on so many more specimens. */
    private static final int MORE = 10;

    /** Takes the parts. */
    public TriedPolicy {
        requireNonNull(where, "where");
        requireNonNull(run, "run");
    }

    /**
     * Tries a policy.
     *
     * @param where  where it stands
     * @param policy  the policy
     * @param times  how often each law is to be asked; one that seldom asks is tried on ten times as many specimens and no more
     * @param seed  where chance begins
     * @return how it fared
     * @throws IllegalArgumentException if it is no policy that can be tried
     */
    public static TriedPolicy of(Place where, Policy policy, int times, long seed) {
        return new TriedPolicy(where, LawRun.untilAsked(policy, Laws.about(policy), times, MORE * times, seed));
    }

    /**
     * Returns whether every law was kept.
     *
     * @return false if one is broken, or the program failed while one was tried
     */
    public boolean isSound() {
        return run.isKept();
    }

    /**
     * Returns everything: each broken law with its smallest case, and how often each law asked.
     *
     * @param language  the language
     * @return plain text, ending with a line break
     */
    public String text(Language language) {
        return LawReport.text(run, language);
    }

    /**
     * Returns how many laws were tried, and which are broken.
     *
     * @param language  the language
     * @return plain text, ending with a line break
     */
    public String summary(Language language) {
        return LawReport.brief(run, language);
    }
}
