package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A law over random registers. It counts how often its precondition held and prints it: a law that is never asked says nothing. A long run is
 * {@code -Dlaws.tries=10000}.
 */
public final class Law {

    private static final int TRIES = Integer.getInteger("laws.tries", 50);

    private Law() {}

    /** Thrown where chance made a register of which no round can be made. */
    private static final class NoRegister extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NoRegister(IllegalArgumentException refusal) {
            super(refusal);
        }
    }

    /**
     * Makes the first round of a register by chance; a law is not asked of one of which none can be made. What is made of the same register later
     * must not be refused.
     *
     * @param round  makes the round
     * @return the round
     */
    public static <T> T first(Supplier<T> round) {
        try {
            return round.get();
        } catch (IllegalArgumentException refusal) {
            throw new NoRegister(refusal);
        }
    }

    /**
     * Tries a law with one source of chance after the other.
     *
     * @param name  what holds
     * @param asked  checks the law, and tells whether its precondition held
     */
    public static void holds(String name, Predicate<Random> asked) {
        int held = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            try {
                held += asked.test(new Random(seed)) ? 1 : 0;
            } catch (NoRegister notAsked) {
                // people who manage one another, and the like: there is nothing to hold a law against
                continue;
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(name + ", with seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        System.out.println("law: " + name + ": precondition held " + held + " times in " + TRIES + " tries");
        // one in ten, so that ten thousand tries ask at least a thousand times
        assertThat(10 * held).as("how often %s was asked", name).isGreaterThanOrEqualTo(TRIES);
    }
}
