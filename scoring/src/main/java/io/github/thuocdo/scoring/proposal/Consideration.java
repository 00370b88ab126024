package io.github.thuocdo.scoring.proposal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Provision;
import java.io.Serializable;

/**
 * A rule that was considered for a proposal: a band, a gate, the quota (quy định đã xem xét).
 *
 * <p>Rules that did not apply are considerations too, with the condition that was not met: only so can a petition be answered.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the rule
 * @param outcome  whether it applied
 * @param code  what happened, as a stable code: the provision's id, a slash, and a word such as {@code 335.quota/full}
 * @param arguments  the numbers and words of the explanation by name; never a colleague's name or score
 * @param evidence  the evidence ids
 */
public record Consideration(
        Provision provision,
        Outcome outcome,
        String code,
        ImmutableMap<String, String> arguments,
        ImmutableList<String> evidence)
        implements Serializable {

    /**
     * Checks that nothing is null.
     *
     * @param provision  the rule
     * @param outcome  whether it applied
     * @param code  what happened
     * @param arguments  the numbers and words of the explanation by name
     * @param evidence  the evidence ids
     */
    public Consideration {
        requireNonNull(provision, "provision");
        requireNonNull(outcome, "outcome");
        requireNonNull(code, "code");
        requireNonNull(arguments, "arguments");
        requireNonNull(evidence, "evidence");
    }

    /** Whether a rule applied. */
    public enum Outcome {
        /** It applied. */
        APPLIED,
        /** It was considered and did not apply. */
        NOT_APPLIED,
        /** The authority has to decide whether it applies. */
        PENDING
    }

    /**
     * Returns a consideration without numbers and evidence.
     *
     * @param provision  the rule
     * @param outcome  whether it applied
     * @param word  what happened, as a word
     * @return the consideration
     */
    public static Consideration of(Provision provision, Outcome outcome, String word) {
        return new Consideration(
                provision, outcome, provision.id() + "/" + word, ImmutableMap.of(), ImmutableList.of());
    }
}
