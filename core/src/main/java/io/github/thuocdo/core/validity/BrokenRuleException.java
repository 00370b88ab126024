package io.github.thuocdo.core.validity;

import java.io.Serial;

/** Values that are not accepted, with the rule that they break. */
public final class BrokenRuleException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final BrokenRule broken;

    /**
     * Makes the exception, whose message is the rule in English.
     *
     * @param broken  the rule, with the values that break it
     */
    public BrokenRuleException(BrokenRule broken) {
        super(broken.toString());
        this.broken = broken;
    }

    /**
     * Returns which rule is broken, and with which values.
     *
     * @return the rule
     */
    public BrokenRule broken() {
        return broken;
    }
}
