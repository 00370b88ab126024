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
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The laws tried on one policy (<i>thử các tính chất trên một chính sách</i>).
 *
 * <p>Every law is tried on as many specimens as asked for. One that is broken is tried no further: its case is made smaller as long as it
 * stays broken. Where the program ends with an exception, that is told beside the law, and the trial goes on. The same policy, laws, tries and seed give the same run, on any number of processors.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param policy  the policy
 * @param tries  on how many specimens each law was tried at most
 * @param seed  where chance began
 * @param results  how each law fared, in the order in which they were given
 */
public record LawRun(Policy policy, int tries, long seed, ImmutableList<LawResult> results) implements Serializable {

    /** On how many specimens each law is tried unless another number is given. */
    public static final int TRIES = 300;

    /** Where chance begins unless another seed is given. */
    public static final long SEED = 1;

    /** How many specimens are tried side by side. */
    private static final int SIDE_BY_SIDE = 32;

    /** Refuses a run of which something is missing. */
    public LawRun {
        requireNonNull(policy, "policy");
        requireNonNull(results, "results");
    }

    /**
     * Tries all laws that are about a policy, the usual number of times from the usual seed.
     *
     * @param policy  the policy, without open parameters
     * @return the run
     * @throws IllegalArgumentException if the policy has open parameters, or neither a sheet nor a ladder
     */
    public static LawRun of(Policy policy) {
        return of(policy, Laws.about(policy), TRIES, SEED);
    }

    /**
     * Tries laws on a policy.
     *
     * @param policy  the policy, without open parameters
     * @param laws  the laws, such as {@link Laws#about}
     * @param tries  on how many specimens each law is tried, at least 1
     * @param seed  where chance begins
     * @return the run
     * @throws IllegalArgumentException if the policy has open parameters or neither a sheet nor a ladder, or there is less than one try
     */
    public static LawRun of(Policy policy, List<Law> laws, int tries, long seed) {
        return of(policy, laws, tries, seed, Rated::of, Smallest.TRIES);
    }

    /**
     * Tries laws on a policy until each of them has been asked so many times: one whose precondition seldom holds is tried on more specimens
     * than one that always asks.
     *
     * @param policy  the policy, without open parameters
     * @param laws  the laws, such as {@link Laws#about}
     * @param times  how many times the precondition of each law has to hold, at least 1
     * @param tries  on how many specimens each law is tried at most, at least 1
     * @param seed  where chance begins
     * @return the run
     * @throws IllegalArgumentException if the policy has open parameters or neither a sheet nor a ladder, or a number is below 1
     */
    public static LawRun untilAsked(Policy policy, List<Law> laws, int times, int tries, long seed) {
        checkArgument(times >= 1, "times (%s) must be at least 1", times);
        return of(policy, laws, new Effort(times, tries), seed, Rated::of, Smallest.TRIES);
    }

    /** Tries laws where specimens are rated in some way, such as a wrong one, and searches for smaller cases no longer than asked for. */
    static LawRun of(Policy policy, List<Law> laws, int tries, long seed, Rater rater, int search) {
        return of(policy, laws, new Effort(tries, tries), seed, rater, search);
    }

    private static LawRun of(Policy policy, List<Law> laws, Effort effort, long seed, Rater rater, int search) {
        Specimens specimens = Specimens.of(policy);
        ImmutableList<Tally> tallies = laws.stream().map(Tally::new).collect(toImmutableList());
        for (Law.Scope scope : Law.Scope.values()) {
            ImmutableList<Tally> ofScope =
                    tallies.stream().filter(tally -> tally.law.scope() == scope).collect(toImmutableList());
            new Trials(specimens, scope, rater).run(ofScope, effort, seed);
        }
        return new LawRun(
                policy,
                effort.tries,
                seed,
                tallies.stream()
                        .parallel()
                        .map(tally -> tally.result(new Trials(specimens, tally.law.scope(), rater), search))
                        .collect(toImmutableList()));
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
     * Returns the laws in whose trial the program ended with an exception.
     *
     * @return their results, each with the smallest case in which it does
     */
    public ImmutableList<LawResult> failed() {
        return results.stream().filter(result -> result.failed().isPresent()).collect(toImmutableList());
    }

    /**
     * Returns whether nothing speaks against the policy: every law was kept whenever it asked.
     *
     * @return false if a law is broken, or the program ended with an exception
     */
    public boolean isKept() {
        return results.stream().allMatch(LawResult::isKept);
    }

    /**
     * Returns the laws that were never asked, so that the run says nothing about them.
     *
     * @return their results
     */
    public ImmutableList<LawResult> neverAsked() {
        return results.stream().filter(LawResult::neverAsked).collect(toImmutableList());
    }

    /** When a law has been tried enough: it was asked so many times, or tried so many times. */
    private record Effort(int times, int tries) {
        Effort {
            checkArgument(tries >= 1, "tries (%s) must be at least 1", tries);
        }
    }

    /** What is counted of one law. */
    private static final class Tally {
        private final Law law;
        private int tries;
        private int asked;
        private @Nullable ImmutableIntArray broken;
        private @Nullable ImmutableIntArray failed;

        Tally(Law law) {
            this.law = law;
        }

        boolean goesOn(Effort effort) {
            return broken == null && asked < effort.times;
        }

        void count(Tried tried) {
            tries++;
            if (tried.verdict instanceof Verdict.Failed) {
                failed = failed == null ? tried.choices : failed;
            } else if (!(tried.verdict instanceof Verdict.NotAsked)) {
                asked++;
            }
            if (tried.verdict instanceof Verdict.Broken) {
                broken = tried.choices;
            }
        }

        LawResult result(Trials trials, int search) {
            return new LawResult(
                    law.key(),
                    tries,
                    asked,
                    Optional.ofNullable(broken).map(choices -> trials.smallestBroken(law, choices, search)),
                    Optional.ofNullable(failed).map(choices -> trials.smallestFailed(law, choices, search)));
        }
    }

    /** What a law said of one specimen, and the choices of which both were made. */
    private record Tried(Verdict verdict, ImmutableIntArray choices) {}

    /** The trials of the laws of one scope, which share their specimens. */
    private record Trials(Specimens specimens, Law.Scope scope, Rater rater) {

        /** Specimens are tried side by side and counted in their order, so that it does not matter how many at a time. */
        void run(ImmutableList<Tally> tallies, Effort effort, long seed) {
            for (int begin = 0;
                    begin < effort.tries && hasSpecimens() && goesOn(tallies, effort);
                    begin += SIDE_BY_SIDE) {
                ImmutableList<Boolean> going =
                        tallies.stream().map(tally -> tally.goesOn(effort)).collect(toImmutableList());
                IntStream.range(begin, Math.min(begin + SIDE_BY_SIDE, effort.tries))
                        .parallel()
                        .mapToObj(number -> tried(seed, number, tallies, going))
                        .toList()
                        .forEach(all -> count(tallies, all, effort));
            }
        }

        private static boolean goesOn(List<Tally> tallies, Effort effort) {
            return tallies.stream().anyMatch(tally -> tally.goesOn(effort));
        }

        private boolean hasSpecimens() {
            return scope != Law.Scope.PERIODS || specimens.hasLonger();
        }

        private static void count(List<Tally> tallies, List<Optional<Tried>> all, Effort effort) {
            for (int i = 0; i < tallies.size(); i++) {
                if (tallies.get(i).goesOn(effort)) {
                    tallies.get(i).count(all.get(i).orElseThrow());
                }
            }
        }

        /** Tries the laws that go on; each law has choices of its own, whichever others there are. */
        private ImmutableList<Optional<Tried>> tried(
                long seed, int number, ImmutableList<Tally> tallies, ImmutableList<Boolean> going) {
            Choices choices = Choices.byChance(
                    mixed(seed, ImmutableList.copyOf(Law.Scope.values()).indexOf(scope), number));
            return made(
                    choices,
                    specimen -> {
                        ImmutableIntArray taken = choices.taken();
                        Rater once = new RatedOnce(rater, specimen);
                        return each(
                                going,
                                i -> tried(
                                        tallies.get(i).law,
                                        specimen,
                                        once,
                                        taken,
                                        Choices.byChance(mixed(mixed(seed, 31, number), 63, i))));
                    },
                    failed -> each(going, i -> new Tried(failed, choices.taken())));
        }

        private static ImmutableList<Optional<Tried>> each(ImmutableList<Boolean> going, IntFunction<Tried> tried) {
            return IntStream.range(0, going.size())
                    .mapToObj(i -> going.get(i) ? Optional.of(tried.apply(i)) : Optional.<Tried>empty())
                    .collect(toImmutableList());
        }

        private static Tried tried(Law law, Specimen specimen, Rater once, ImmutableIntArray taken, Choices choices) {
            Verdict verdict = verdict(law, specimen, choices, once);
            return new Tried(
                    verdict,
                    ImmutableIntArray.builder()
                            .addAll(taken)
                            .addAll(choices.taken())
                            .build());
        }

        /** What the law says, or how the program failed: one policy that makes it fail hides nothing of what else is wrong with it. */
        private static Verdict verdict(Law law, Specimen specimen, Choices choices, Rater rater) {
            try {
                return law.tryOn(specimen, choices, rater);
            } catch (RuntimeException exception) {
                return Verdict.Failed.of(Optional.of(specimen), exception, law.getClass());
            }
        }

        private static long mixed(long seed, int stream, int number) {
            return seed * 1_000_003 + stream * 7_919L + number * 104_729L;
        }

        /** What follows from a specimen, or from the program's failing while it was made. */
        private <T> T made(Choices choices, Function<Specimen, T> specimen, Function<Verdict.Failed, T> unmade) {
            Specimen made;
            try {
                made = make(choices);
            } catch (RuntimeException exception) {
                return unmade.apply(Verdict.Failed.of(Optional.empty(), exception, Specimens.class));
            }
            return specimen.apply(made);
        }

        private Specimen make(Choices choices) {
            return switch (scope) {
                case SUBJECT -> specimens.hasOne() ? specimens.one(choices) : specimens.longer(choices);
                case PERIODS -> specimens.longer(choices);
                case AGENCY -> specimens.agency(choices);
            };
        }

        private Verdict.Broken smallestBroken(Law law, ImmutableIntArray broken, int search) {
            return smallest(law, broken, Verdict.Broken.class, verdict -> true, search);
        }

        /** Of the same exception: on the way to smaller choices another one may arise. */
        private Verdict.Failed smallestFailed(Law law, ImmutableIntArray failed, int search) {
            Verdict.Failed first =
                    again(law, Choices.repeating(failed), Verdict.Failed.class).orElseThrow();
            return smallest(law, failed, Verdict.Failed.class, first::isLike, search);
        }

        private <V extends Verdict> V smallest(
                Law law, ImmutableIntArray first, Class<V> kind, Predicate<V> which, int search) {
            return Smallest.of(first, choices -> again(law, choices, kind).filter(which), search)
                    .value();
        }

        private <V extends Verdict> Optional<V> again(Law law, Choices choices, Class<V> kind) {
            return Optional.of(made(choices, specimen -> verdict(law, specimen, choices, rater), failed -> failed))
                    .filter(kind::isInstance)
                    .map(kind::cast);
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
