package io.github.thuocdo.core.text;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of what is worked out from facts, such as a round (dạng ghi của kết quả tính từ dữ kiện): the facts and the policies of
 * which it was made. On reading it is made again of them, so that a stream brings no number, class or place of its own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MadeAgain implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable Recipe recipe;

    private MadeAgain(Recipe recipe) {
        this.recipe = recipe;
    }

    /** Of what something is made, and how. */
    public interface Recipe extends Serializable {

        /**
         * Makes it.
         *
         * @return what was written
         */
        Object make();
    }

    /**
     * Returns the form of something.
     *
     * @param recipe  of what it is made
     * @return what to write in its place
     */
    public static MadeAgain of(Recipe recipe) {
        return new MadeAgain(requireNonNull(recipe, "recipe"));
    }

    /**
     * Returns the refusal of a stream that brings the thing itself.
     *
     * @return the exception to throw
     */
    public static InvalidObjectException refusal() {
        return new InvalidObjectException("what is worked out from facts is written as these facts");
    }

    /** Whatever a stream may say: facts of which nothing can be made are refused as a bad stream. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return requireNonNull(recipe, "recipe").make();
        } catch (RuntimeException refused) {
            InvalidObjectException refusal =
                    new InvalidObjectException("must be facts of which it can be made again: " + refused);
            refusal.initCause(refused);
            throw refusal;
        }
    }
}
