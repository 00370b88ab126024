package io.github.thuocdo.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** Facts of which no dossier can be put together or scored: a failure that names its cause. */
public final class RefusalException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Makes the exception.
     *
     * @param refusal  why it is refused
     * @param message  the same in words for whoever calls the method
     */
    public RefusalException(Refusal refusal, String message) {
        super(message);
        this.refusal = requireNonNull(refusal, "refusal");
    }

    /**
     * Returns why it is refused.
     *
     * @return the cause
     */
    public Refusal refusal() {
        return refusal;
    }
}
