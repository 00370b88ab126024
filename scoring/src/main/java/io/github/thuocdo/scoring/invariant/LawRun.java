package io.github.thuocdo.scoring.invariant;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Smallest;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The laws tried on one policy (<i>thử các tính chất trên một chính sách</i>).
 *
 * <p>Every law is tried on as many specimens as asked for. One that is broken is tried no further: its case is made smaller as long as it
 * stays broken. The same policy, laws, tries and seed give the same run.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param results  how each law fared, in the order in which they were given
 */
public record LawRun(Policy policy, ImmutableList<LawResult> results) implements Serializable {

    /** Refuses a run of which something is missing. */
    public LawRun {
        requireNonNull(policy, "policy");
        requireNonNull(results, "results");
    }

    /**
     * Tries laws on a policy.
     *
     * @param policy  the policy, without open parameters
     * @param laws  the laws, such as {@link Laws#about}
     * @param tries  on how many specimens each law is tried, at least 1
     * @param seed  where chance begins
     * @return the run
     * @throws IllegalArgumentException if the policy has open parameters, or there is less than one try
     */
    public static LawRun of(Policy policy, List<Law> laws, int tries, long seed) {
        return of(policy, laws, tries, seed, Rated::of, Smallest.TRIES);
    }

    /** Tries laws where specimens are rated in some way, such as a wrong one, and searches for smaller cases no longer than asked for. */
    static LawRun of(Policy policy, List<Law> laws, int tries, long seed, Rater rater, int search) {
        checkArgument(tries >= 1, "tries (%s) must be at least 1", tries);
        Specimens specimens = Specimens.of(policy);
        List<Tally> tallies = laws.stream().map(Tally::new).toList();
        for (Law.Scope scope : Law.Scope.values()) {
            List<Tally> ofScope =
                    tallies.stream().filter(tally -> tally.law.scope() == scope).toList();
            if (!ofScope.isEmpty()) {
                new Trials(specimens, scope, ofScope, rater, search).run(tries, seed);
            }
        }
        return new LawRun(policy, tallies.stream().map(Tally::result).collect(toImmutableList()));
    }

    /**
     * Returns the laws that are broken.
     *
     * @return their results, each with its smallest case
     */
    public ImmutableList<LawResult> broken() {
        return results.stream().filter(result -> result.broken().isPresent()).collect(toImmutableList());
    }

    /**
     * Returns the laws that were never asked, so that the run says nothing about them.
     *
     * @return their results
     */
    public ImmutableList<LawResult> neverAsked() {
        return results.stream().filter(LawResult::neverAsked).collect(toImmutableList());
    }

    /** What is counted of one law. */
    private static final class Tally {
        private final Law law;
        private int tries;
        private int asked;
        private Verdict.@Nullable Broken broken;

        Tally(Law law) {
            this.law = law;
        }

        LawResult result() {
            return new LawResult(law.key(), tries, asked, Optional.ofNullable(broken));
        }
    }

    /** The trials of all laws of one scope, which share their specimens. */
    private record Trials(Specimens specimens, Law.Scope scope, List<Tally> tallies, Rater rater, int search) {

        void run(int tries, long seed) {
            for (int i = 0; i < tries; i++) {
                Choices choices = Choices.byChance(
                        mixed(seed, ImmutableList.copyOf(Law.Scope.values()).indexOf(scope), i));
                Optional<Specimen> made = make(choices);
                if (made.isPresent()) {
                    tryAll(made.get(), choices.taken(), mixed(seed, 31, i));
                }
            }
        }

        private static long mixed(long seed, int stream, int number) {
            return seed * 1_000_003 + stream * 7_919L + number * 104_729L;
        }

        private Optional<Specimen> make(Choices choices) {
            return switch (scope) {
                case SUBJECT -> Optional.of(specimens.hasOne() ? specimens.one(choices) : specimens.longer(choices));
                case PERIODS -> specimens.hasLonger() ? Optional.of(specimens.longer(choices)) : Optional.empty();
                case AGENCY -> Optional.of(specimens.agency(choices));
            };
        }

        private void tryAll(Specimen specimen, ImmutableIntArray taken, long seed) {
            Rater once = new RatedOnce(rater, specimen);
            for (int i = 0; i < tallies.size(); i++) {
                Tally tally = tallies.get(i);
                if (tally.broken == null) {
                    Choices choices = Choices.byChance(mixed(seed, 63, i));
                    count(tally, tally.law.tryOn(specimen, choices, once), taken, choices.taken());
                }
            }
        }

        private void count(Tally tally, Verdict verdict, ImmutableIntArray ofSpecimen, ImmutableIntArray ofLaw) {
            tally.tries++;
            if (verdict instanceof Verdict.NotAsked) {
                return;
            }
            tally.asked++;
            if (verdict instanceof Verdict.Broken) {
                ImmutableIntArray all = ImmutableIntArray.builder()
                        .addAll(ofSpecimen)
                        .addAll(ofLaw)
                        .build();
                tally.broken = Smallest.of(all, choices -> again(tally.law, choices), search)
                        .value();
            }
        }

        private Optional<Verdict.Broken> again(Law law, Choices choices) {
            return make(choices)
                    .map(specimen -> law.tryOn(specimen, choices, rater))
                    .filter(Verdict.Broken.class::isInstance)
                    .map(Verdict.Broken.class::cast);
        }
    }

    /** Rates the specimen at hand once for all laws. */
    private static final class RatedOnce implements Rater {
        private final Rater rater;
        private final Specimen specimen;
        private @Nullable Rated rated;

        RatedOnce(Rater rater, Specimen specimen) {
            this.rater = rater;
            this.specimen = specimen;
        }

        @Override
        @SuppressWarnings(
                "ReferenceEquality") // an equal specimen comes out the same as well, and comparing costs more than
        // rating
        public Rated rate(Specimen other) {
            if (other != specimen) {
                return rater.rate(other);
            }
            Rated here = rated == null ? rater.rate(specimen) : rated;
            rated = here;
            return here;
        }
    }
}
