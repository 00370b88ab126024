package io.github.thuocdo.scoring.classify;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * On which chosen readings of the law the proposals depend (<i>kết quả phụ thuộc vào cách hiểu nào</i>).
 *
 * <p>Where the text is silent the policy chooses a reading. Each choice is undone in turn, all others staying as they are, and every
 * alternative is tried; what comes out differently for a person is kept. So an explanation can say: under {@code
 * deduction-base} = {@code task-line} this would be "completed". Two choices undone together are not tried.
 *
 * <p>A month and a year are looked at in the same way:
 *
 * <pre>{@code
 * Sensitivity.of(policy, other -> PeriodReview.of(other, register, month).proposals());
 * Sensitivity.of(policy, other -> AgencyReview.of(other, register, agency, year).proposals());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Sensitivity implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<CadreId, Proposal> baseline;
    private final ImmutableListMultimap<CadreId, Alternative> differences;
    private final ImmutableList<Untried> untried;

    private Sensitivity(
            ImmutableMap<CadreId, Proposal> baseline,
            ImmutableListMultimap<CadreId, Alternative> differences,
            ImmutableList<Untried> untried) {
        this.baseline = baseline;
        this.differences = differences;
        this.untried = untried;
    }

    /**
     * What a person would have under another reading.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param key  the question, such as {@code deduction-base}
     * @param reading  the key of the other reading, such as {@code task-line}
     * @param proposal  what would be proposed
     */
    public record Alternative(String key, String reading, Proposal proposal) implements Serializable {
        /**
         * Checks that nothing is null.
         *
         * @param key  the question
         * @param reading  the key of the other reading
         * @param proposal  what would be proposed
         */
        public Alternative {
            requireNonNull(key, "key");
            requireNonNull(reading, "reading");
            requireNonNull(proposal, "proposal");
        }
    }

    /**
     * A reading that could not be tried with the facts at hand: one that counts working days, where no calendar was given.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param key  the question
     * @param reading  the key of the reading
     * @param reason  why not, in the words of the refusal
     */
    public record Untried(String key, String reading, String reason) implements Serializable {
        /**
         * Checks that nothing is null.
         *
         * @param key  the question
         * @param reading  the key of the reading
         * @param reason  why not
         */
        public Untried {
            requireNonNull(key, "key");
            requireNonNull(reading, "reading");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Tries every alternative to every chosen reading.
     *
     * @param policy  the policy as it is read
     * @param proposals  what a policy proposes for each person; it is asked once for the policy itself and once for each alternative, and
     *     refuses with an {@link IllegalArgumentException} a policy that the facts do not suffice for
     * @return the alternatives under which a person has another proposal
     * @throws IllegalArgumentException if the policy itself is refused
     */
    public static Sensitivity of(Policy policy, Function<Policy, ImmutableMap<CadreId, Proposal>> proposals) {
        requireNonNull(policy, "policy");
        requireNonNull(proposals, "proposals");
        Trial trial = new Trial(policy, proposals);
        for (Interpretation<?> question : policy.interpretations().values()) {
            if (question instanceof Interpretation.Chosen<?> chosen) {
                trial.undo(chosen);
            }
        }
        return new Sensitivity(trial.baseline, trial.differences.build(), trial.untried.build());
    }

    private static final class Trial {

        private final Policy policy;
        private final Function<Policy, ImmutableMap<CadreId, Proposal>> proposals;
        private final ImmutableMap<CadreId, Proposal> baseline;
        private final ImmutableListMultimap.Builder<CadreId, Alternative> differences = ImmutableListMultimap.builder();
        private final ImmutableList.Builder<Untried> untried = ImmutableList.builder();

        Trial(Policy policy, Function<Policy, ImmutableMap<CadreId, Proposal>> proposals) {
            this.policy = policy;
            this.proposals = proposals;
            this.baseline = proposals.apply(policy);
        }

        void undo(Interpretation.Chosen<?> chosen) {
            String taken = chosen.value().key();
            chosen.value().alternatives().stream()
                    .map(Reading::key)
                    .distinct()
                    .filter(reading -> !reading.equals(taken))
                    .forEach(reading -> attempt(chosen.key(), reading));
        }

        private void attempt(String key, String reading) {
            ImmutableMap<CadreId, Proposal> other;
            try {
                other = proposals.apply(policy.reading(key, reading, "sensitivity"));
            } catch (IllegalArgumentException refused) {
                untried.add(new Untried(key, reading, Objects.toString(refused.getMessage(), "")));
                return;
            }
            for (Map.Entry<CadreId, Proposal> entry : other.entrySet()) {
                if (!entry.getValue().equals(baseline.get(entry.getKey()))) {
                    differences.put(entry.getKey(), new Alternative(key, reading, entry.getValue()));
                }
            }
        }
    }

    /**
     * Returns what is proposed under the policy as it is read.
     *
     * @return the proposals by person
     */
    public ImmutableMap<CadreId, Proposal> baseline() {
        return baseline;
    }

    /**
     * Returns what would be proposed under other readings, where it differs.
     *
     * @return the alternatives by person, in the order of the policy's questions; a person who is not among them depends on none
     */
    public ImmutableListMultimap<CadreId, Alternative> differences() {
        return differences;
    }

    /**
     * Returns the questions on which a person's proposal depends.
     *
     * @param cadre  the person
     * @return the keys, in the order of the policy's questions
     */
    public ImmutableSet<String> dependsOn(CadreId cadre) {
        return differences.get(requireNonNull(cadre, "cadre")).stream()
                .map(Alternative::key)
                .collect(toImmutableSet());
    }

    /**
     * Returns the readings that could not be tried.
     *
     * @return the readings, each with the reason
     */
    public ImmutableList<Untried> untried() {
        return untried;
    }
}
