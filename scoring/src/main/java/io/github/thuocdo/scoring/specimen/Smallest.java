package io.github.thuocdo.scoring.specimen;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Looks for the smallest choices by which something still holds, such as that a law is broken (<i>tìm ca nhỏ nhất</i>).
 *
 * <p>Of two sequences the shorter one is smaller, zeros at the end left aside, and of two of one length the one with the smaller first choice in
 * which they differ. Blocks are left out and set to 0, then single choices are halved and lowered, over and over until nothing helps or the tries are
 * used up. It is the same each time, and knows nothing of what is made of the choices.
 *
 * @param value  what came about by the smallest choices
 * @param choices  these choices
 * @param tries  how often something was tried
 * @param <T>  the type of the value
 */
public record Smallest<T>(T value, ImmutableIntArray choices, int tries) {

    /** How often something is tried unless another limit is given. */
    public static final int TRIES = 2_000;

    /** Checks that nothing is null. */
    public Smallest {
        requireNonNull(value, "value");
        requireNonNull(choices, "choices");
    }

    /**
     * Looks with the usual limit.
     *
     * @param first  choices by which it holds
     * @param held  gives the value where it holds, and nothing where it does not
     * @param <T>  the type of the value
     * @return the smallest that was found
     * @throws IllegalArgumentException if it does not hold by the first choices
     */
    public static <T> Smallest<T> of(ImmutableIntArray first, Function<Choices, Optional<T>> held) {
        return of(first, held, TRIES);
    }

    /**
     * Looks with a limit.
     *
     * @param first  choices by which it holds
     * @param held  gives the value where it holds, and nothing where it does not
     * @param tries  how often something may be tried, at least 1
     * @param <T>  the type of the value
     * @return the smallest that was found
     * @throws IllegalArgumentException if it does not hold by the first choices, or the limit is below 1
     */
    public static <T> Smallest<T> of(ImmutableIntArray first, Function<Choices, Optional<T>> held, int tries) {
        requireNonNull(first, "first");
        requireNonNull(held, "held");
        checkArgument(tries >= 1, "tries (%s) must be at least 1", tries);
        Search<T> search = new Search<>(first.toArray(), held, tries);
        return search.smallest();
    }

    /** A search that is going on. */
    private static final class Search<T> {

        private final Function<Choices, Optional<T>> held;
        private final int limit;
        private int[] best;
        private T value;
        private int tries = 1;

        Search(int[] first, Function<Choices, Optional<T>> held, int limit) {
            this.held = held;
            this.limit = limit;
            Choices choices = Choices.repeating(ImmutableIntArray.copyOf(first));
            value = held.apply(choices)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "choices (" + Arrays.toString(first) + ") must be such that it holds"));
            best = trimmed(choices.taken().toArray());
        }

        Smallest<T> smallest() {
            int[] before;
            do {
                before = best;
                leaveOut();
                setToNothing();
                lower();
            } while (before != best && tries < limit);
            return new Smallest<>(value, ImmutableIntArray.copyOf(best), tries);
        }

        private void leaveOut() {
            for (int size = best.length; size > 0; size /= 2) {
                for (int from = best.length - size; from >= 0; from -= size) {
                    attempt(without(best, from, size));
                    from = Math.min(from, best.length);
                }
            }
        }

        private void setToNothing() {
            for (int size = Math.max(1, best.length / 2); size > 0; size /= 2) {
                for (int from = 0; from < best.length; from += size) {
                    int[] tried = best.clone();
                    Arrays.fill(tried, from, Math.min(from + size, tried.length), 0);
                    attempt(tried);
                }
            }
        }

        /** One choice after the other; a smaller number of things may leave choices over behind it. */
        private void lower() {
            for (int at = 0; at < best.length; at++) {
                while (at < best.length && best[at] > 0 && attempt(with(at, best[at] / 2))) {
                    // again from what was found
                }
                while (at < best.length && best[at] > 0 && attempt(with(at, best[at] - 1))) {
                    // again from what was found
                }
                if (at < best.length && best[at] > 0) {
                    lowerAndLeaveOut(at);
                }
            }
        }

        private void lowerAndLeaveOut(int at) {
            int[] lowered = with(at, best[at] - 1);
            for (int size = 1; size <= 64; size *= 2) {
                for (int from = at + 1; from + size <= lowered.length; from += size) {
                    if (attempt(without(lowered, from, size))) {
                        return;
                    }
                }
            }
        }

        private int[] with(int at, int choice) {
            int[] changed = best.clone();
            changed[at] = choice;
            return changed;
        }

        private static int[] without(int[] choices, int from, int size) {
            int to = Math.min(from + size, choices.length);
            return IntStream.concat(
                            Arrays.stream(choices, 0, Math.min(from, choices.length)),
                            Arrays.stream(choices, to, choices.length))
                    .toArray();
        }

        private static int[] trimmed(int[] choices) {
            int length = choices.length;
            while (length > 0 && choices[length - 1] == 0) {
                length--;
            }
            return Arrays.copyOf(choices, length);
        }

        /** Takes smaller choices if it still holds by them. */
        private boolean attempt(int[] tried) {
            if (tries >= limit || !isSmaller(trimmed(tried))) {
                return false;
            }
            tries++;
            Choices choices = Choices.repeating(ImmutableIntArray.copyOf(trimmed(tried)));
            Optional<T> found = held.apply(choices);
            int[] taken = trimmed(choices.taken().toArray());
            if (found.isEmpty() || !isSmaller(taken)) {
                return false;
            }
            value = found.get();
            best = taken;
            return true;
        }

        private boolean isSmaller(int[] tried) {
            return tried.length == best.length ? Arrays.compare(tried, best) < 0 : tried.length < best.length;
        }
    }
}
