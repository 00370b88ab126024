package io.github.thuocdo.scoring.specimen;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import io.github.thuocdo.core.text.NoBean;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The choices of which a specimen is made, in the order in which they are asked for (<i>các lựa chọn</i>).
 *
 * <p>The first are given, the rest come by chance, or are 0. Zero is always the simplest answer: no, the first of a list, the least of a range. A
 * shorter list of smaller choices therefore makes a simpler specimen, whatever it is that is made.
 *
 * <p>Not thread-safe.
 */
public final class Choices implements NoBean {

    private final ImmutableIntArray given;
    private final @Nullable SplittableRandom chance;
    private final ImmutableIntArray.Builder taken = ImmutableIntArray.builder();
    private int count;

    private Choices(ImmutableIntArray given, @Nullable SplittableRandom chance) {
        this.given = given;
        this.chance = chance;
    }

    /**
     * Takes everything by chance.
     *
     * @param seed  where chance begins; the same seed makes the same choices
     * @return the choices
     */
    public static Choices byChance(long seed) {
        return new Choices(ImmutableIntArray.of(), new SplittableRandom(seed));
    }

    /**
     * Takes what was taken before.
     *
     * @param taken  the choices; those that are asked for beyond them are 0
     * @return the choices
     */
    public static Choices repeating(ImmutableIntArray taken) {
        return new Choices(requireNonNull(taken, "taken"), null);
    }

    /**
     * Takes a number.
     *
     * @param bound  above the greatest, at least 1
     * @return a number from 0 to below the bound
     * @throws IllegalArgumentException if the bound is below 1
     */
    public int below(int bound) {
        checkArgument(bound > 0, "bound (%s) must be at least 1", bound);
        int choice = next(bound);
        taken.add(choice);
        count++;
        return choice;
    }

    private int next(int bound) {
        if (count < given.length()) {
            return Math.min(given.get(count), bound - 1);
        }
        return chance == null ? 0 : chance.nextInt(bound);
    }

    /**
     * Takes a number of a range.
     *
     * @param least  the least
     * @param most  the greatest, not below the least
     * @return a number of the range; the least is the simplest
     */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /**
     * Answers yes or no.
     *
     * @param percent  how often yes, from 0 to 100
     * @return the answer; no is the simplest
     */
    public boolean in(int percent) {
        return below(100) >= 100 - percent;
    }

    /**
     * Takes one of several.
     *
     * @param values  the values, at least one, the simplest first
     * @param <T>  their type
     * @return one of them
     */
    public <T> T oneOf(List<? extends T> values) {
        return values.get(below(values.size()));
    }

    /**
     * Takes one of several.
     *
     * @param values  the values, at least one, the simplest first
     * @param <T>  their type
     * @return one of them
     */
    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    /**
     * Returns what was taken until now.
     *
     * @return the choices, from which the same can be made again
     */
    public ImmutableIntArray taken() {
        return taken.build();
    }
}
